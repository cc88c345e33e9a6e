"""Writing a page for the web: one file, readable on a phone and on paper, markup-safe."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jdeditor import assets
from jdeditor.writers import jsonld
from jdeditor.writers.legible import legible

if TYPE_CHECKING:
    from jinja2 import Template

    from jdeditor.document.blocks import Document
    from jdeditor.posting.posting import Posting
    from jdeditor.writers.style import Style


def write(document: Document, _style: Style | None, posting: Posting) -> bytes:
    """Return a document as an HTML page in UTF-8; equal documents give equal bytes.

    Where it is for the public, the posting stands in it for search engines as well.
    """
    data = jsonld.embedded(document, posting)
    page = _template().render(document=document, data=data)
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
    environment.filters["kind"] = lambda part: type(part).__name__
    return environment.get_template("page.html")
