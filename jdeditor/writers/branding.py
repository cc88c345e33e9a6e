"""What an employer brings to a page, and the one way in which a style takes it on.

Every writer gets a ``Style`` that is branded already; none of them knows an employer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from jdeditor.writers import colour
from jdeditor.writers.looks import Picture
from jdeditor.writers.style import in_colour

if TYPE_CHECKING:
    from jdeditor.writers.style import Style


class Branding(msgspec.Struct, frozen=True, kw_only=True):
    """A colour ``#RRGGBB``, a logo as the bytes of its file, and what it says in words.

    Whatever is empty stays as the style has it: the style's own colour, the employer's name.
    """

    colour: str = ""
    logo: bytes = b""
    logo_alt: str = ""


@lru_cache(maxsize=32)
def branded(style: Style, branding: Branding) -> Style:
    """Return a style in the colours of an employer and with its logo; equal in, equal out.

    A colour or a logo that cannot be read is left out: ``remarks`` says so.
    """
    if colour.is_colour(branding.colour):
        style = in_colour(style, branding.colour)
    picture = _picture(style, branding)
    return msgspec.structs.replace(style, picture=picture) if picture else style


def remarks(branding: Branding) -> tuple[str, ...]:
    """Return what a person should know of a branding before it is used, in sentences."""
    said = [colour.remark(branding.colour)] if branding.colour else []
    if branding.logo:
        from jdeditor.writers import logo  # noqa: PLC0415 - as below

        try:
            logo.read(branding.logo)
        except logo.LogoProblem as problem:
            said.append(str(problem))
    return tuple(filter(None, said))


def _picture(style: Style, branding: Branding) -> Picture | None:
    """Return the logo at its size on the page: of the style's area, within its bounds."""
    if not branding.logo:
        return None
    # Pillow takes time to load, and most postings have no logo.
    from jdeditor.writers import logo  # noqa: PLC0415

    try:
        read = logo.read(branding.logo)
    except logo.LogoProblem:
        return None
    look, wide, high = style.logo, read.width, read.height
    scale = min((look.area / (wide * high)) ** 0.5, look.most[0] / wide, look.most[1] / high)
    return Picture(
        png=read.png,
        width=round(wide * scale, 2),
        height=round(high * scale, 2),
        says=" ".join(branding.logo_alt.split()),
    )
