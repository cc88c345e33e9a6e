"""When the pages scroll by themselves: to show a field that is out of sight, and no further."""

from __future__ import annotations

AIR = 16
"""What is shown around a field that has been scrolled to."""


def reach(scroll: int, room: int, top: float, bottom: float) -> int:
    """Return the scroll position nearest to the present one that shows a stretch.

    A stretch higher than the room is in sight when any line of it is.
    """
    if bottom - top > room - 2 * AIR:
        if top < scroll + room - AIR and bottom > scroll + AIR:
            return scroll
        return round(top) - AIR
    if top < scroll:
        return round(top) - AIR
    if bottom > scroll + room:
        return round(bottom) + AIR - room
    return scroll
