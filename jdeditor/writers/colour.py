"""The colours of a page, derived from one brand colour so that every word stays legible.

Contrast is that of WCAG 2.2. A brand colour is darkened in OKLCH, which keeps its hue.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

import msgspec

PAPER = "#FFFFFF"

_ACCENT_CONTRAST = 5.35  # leaves 4.5, the minimum for text, over the watermark
_INK_CONTRAST = 14.0  # a brand darker than this cannot be told from ink
_FILL_CONTRAST = 1.35  # a field paler than this against the paper is not seen
_GREY_CHROMA = 0.03
_ROUNDING = 1e-4
_TINT = 0.07

_WRITTEN = re.compile("#[0-9A-Fa-f]{6}")
_NO_COLOUR = "“{name}” is not a color: write it like #1D4F91."
_TOO_LIGHT = "Your {name} is too light for text: headings and links use a darker one."
_NO_HUE = "Your color is close to gray or black: headings stay in the color of the text."
_HUES = (
    (15, "pink"), (42, "red"), (82, "orange"), (116, "yellow"), (168, "green"),
    (218, "turquoise"), (280, "blue"), (320, "purple"), (360, "pink"),
)  # fmt: skip
"""Where on the circle of hues, in degrees, a name ends."""
_BROWN = 0.63
"""An orange darker than this is called brown."""


class Palette(msgspec.Struct, frozen=True, kw_only=True):
    """Every colour a page may use, as ``#RRGGBB``.

    ``fill`` is the field under large words, ``on_fill`` those words, ``accent`` headings and
    links, ``tint`` the pale field behind facts.
    """

    ink: str
    soft: str
    rule: str
    watermark: str
    accent: str
    fill: str
    on_fill: str
    tint: str


class _Lch(NamedTuple):
    lightness: float
    chroma: float
    hue: float


def palette(*, ink: str, soft: str, rule: str, watermark: str, brand: str) -> Palette:
    """Return the colours of a page for a brand colour."""
    grey = _lch(brand).chroma < _GREY_CHROMA
    fill = ink if grey and contrast(brand, PAPER) < _FILL_CONTRAST else brand.upper()
    fill, on_fill = _filled(fill, ink)
    accent = ink if _is_plain(brand) else _darkened(brand, PAPER, _ACCENT_CONTRAST)
    return Palette(
        ink=ink,
        soft=soft,
        rule=rule,
        watermark=watermark,
        accent=accent,
        fill=fill,
        on_fill=on_fill,
        tint=_tint(fill, accent, soft),
    )


def is_colour(words: str) -> bool:
    """Tell whether words are a colour as this module takes it, ``#RRGGBB``."""
    return bool(_WRITTEN.fullmatch(words))


def remark(brand: str) -> str:
    """Return a sentence where a brand colour is not used as it is, or nothing."""
    sentence, name = remark_with_name(brand)
    return sentence.format(name=name)


def remark_with_name(brand: str) -> tuple[str, str]:
    """Return that sentence, which the window can translate, and the name that goes into it."""
    if not is_colour(brand):
        return _NO_COLOUR, brand
    if _is_plain(brand):
        return _NO_HUE, ""
    if contrast(brand, PAPER) < _ACCENT_CONTRAST:
        return _TOO_LIGHT, hue_name(brand)
    return "", ""


def hue_name(colour: str) -> str:
    """Return what a person calls a colour that is not grey."""
    lightness, _, hue = _lch(colour)
    name = next(name for end, name in _HUES if math.degrees(hue) % 360 <= end)
    return "brown" if name == "orange" and lightness < _BROWN else name


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _is_plain(brand: str) -> bool:
    """Tell whether a colour is so grey or so dark that it is no colour beside ink."""
    return _lch(brand).chroma < _GREY_CHROMA or contrast(brand, PAPER) > _INK_CONTRAST


def _filled(fill: str, ink: str) -> tuple[str, str]:
    if contrast(fill, PAPER) >= 4.5:  # noqa: PLR2004 - the minimum for text
        return fill, PAPER
    if contrast(fill, ink) >= 5.5:  # noqa: PLR2004 - dark on coloured looks weaker than it is
        return fill, ink
    return _darkened(fill, PAPER, 4.5), PAPER


def _tint(fill: str, accent: str, soft: str) -> str:
    """Return a trace of the fill on paper, paler where words on it would suffer."""
    for step in range(10):
        tint = _mixed(fill, _TINT * (1 - step / 10))
        if contrast(accent, tint) >= 4.6 and contrast(soft, tint) >= 5.0:  # noqa: PLR2004
            return tint
    return PAPER


def _mixed(colour: str, share: float) -> str:
    return _hexed(tuple(share * c + (1 - share) for c in _channels(colour)))


def _darkened(colour: str, ground: str, wanted: float) -> str:
    """Return the lightest colour of the same hue that has the wanted contrast."""
    if contrast(colour, ground) >= wanted:
        return colour.upper()
    start = _lch(colour)
    dark, light = 0.0, start.lightness
    for _ in range(20):
        middle = (dark + light) / 2
        if contrast(_shown(start._replace(lightness=middle)), ground) >= wanted:
            dark = middle
        else:
            light = middle
    return _shown(start._replace(lightness=dark))


def _shown(lch: _Lch) -> str:
    """Return a colour that a screen can show, with less chroma where it has to."""
    low, high = 0.0, lch.chroma
    if _in_gamut(_linear_of(lch)):
        low = high
    for _ in range(0 if low == high else 16):
        middle = (low + high) / 2
        if _in_gamut(_linear_of(lch._replace(chroma=middle))):
            low = middle
        else:
            high = middle
    return _hexed(tuple(_encoded(c) for c in _linear_of(lch._replace(chroma=low))))


def _in_gamut(linear: tuple[float, ...]) -> bool:
    return all(-_ROUNDING <= c <= 1 + _ROUNDING for c in linear)


# ------------------------------------------------------------------ sRGB and OKLab
# The matrices are those of Björn Ottosson, https://bottosson.github.io/posts/oklab/


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _hexed(channels: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(255 * min(max(c, 0.0), 1.0)):02X}" for c in channels)


def _linear(channel: float) -> float:
    if channel <= 0.04045:  # noqa: PLR2004 - where sRGB changes from a line to a curve
        return channel / 12.92
    return math.pow((channel + 0.055) / 1.055, 2.4)


def _encoded(channel: float) -> float:
    if channel <= 0.0031308:  # noqa: PLR2004 - where sRGB changes from a line to a curve
        return 12.92 * channel
    return 1.055 * math.pow(channel, 1 / 2.4) - 0.055


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(c) for c in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _lch(colour: str) -> _Lch:
    r, g, b = (_linear(c) for c in _channels(colour))
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    middle = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return _Lch(lightness, math.hypot(a, b), math.atan2(b, a))


def _linear_of(lch: _Lch) -> tuple[float, float, float]:
    a, b = lch.chroma * math.cos(lch.hue), lch.chroma * math.sin(lch.hue)
    long = (lch.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lch.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lch.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
