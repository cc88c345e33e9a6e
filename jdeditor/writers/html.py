"""Writing a page for the web: one file, readable on a phone and on paper, markup-safe."""

from __future__ import annotations

import base64
from functools import cache
from typing import TYPE_CHECKING

from jdeditor import assets
from jdeditor.writers import jsonld
from jdeditor.writers.legible import is_leftward, legible

if TYPE_CHECKING:
    from jinja2 import Template

    from jdeditor.document.blocks import Document
    from jdeditor.posting.posting import Posting
    from jdeditor.writers.style import Style


def write(document: Document, style: Style | None, posting: Posting) -> bytes:
    """Return a document as an HTML page in UTF-8; equal documents give equal bytes.

    Where it is for the public, the posting stands in it for search engines as well. Of a style
    it takes the logo, which is in the page itself, and the colour of headings and links.
    """
    data = jsonld.embedded(document, posting)
    logo = style.picture if style else None
    page = _template().render(
        document=document,
        data=data,
        logo=logo,
        picture=base64.b64encode(logo.png).decode() if logo else "",
        accent=style.palette.accent if style else "",
    )
    return legible(page).strip().encode() + b"\n"


@cache
def _template() -> Template:
    # Imported here: the window starts without it.
    from jinja2 import FileSystemLoader, StrictUndefined  # noqa: PLC0415
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(assets.templates() / "web"),
        undefined=StrictUndefined,
        autoescape=True,
    )
    environment.filters["leftward"] = is_leftward
    environment.filters["kind"] = lambda part: type(part).__name__
    return environment.get_template("page.html")
