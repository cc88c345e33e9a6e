"""How well one color can be told from another, by the formula of WCAG 2.2."""

from __future__ import annotations

_LINEAR_BELOW = 0.04045


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colors given as ``#RRGGBB``: 1 to 21."""
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    if channel <= _LINEAR_BELOW:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
