"""Which folders have roles besides the program's own: told before any role is read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

_used: tuple[Path, ...] = ()
_told: list[Callable[[], None]] = []


def use(*folders: Path) -> None:
    """Look for roles in these folders as well from now on; an earlier one wins, ours come last.

    The first is the user's own, the others are shared.
    """
    global _used  # noqa: PLW0603 - which folders there are is known when the program starts
    _used = folders
    for tell in _told:
        tell()


def used() -> tuple[Path, ...]:
    """Return the folders, in the order in which they are looked through."""
    return _used


def follow(tell: Callable[[], None]) -> None:
    """Call a function whenever other folders are used, or what is in them has changed."""
    _told.append(tell)
