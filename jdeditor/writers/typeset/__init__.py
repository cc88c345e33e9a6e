"""PDFs in scripts that need shaping or run leftward, by typst, an addition to the program.

reportlab sets a letter beside the other. Arabic, Hebrew, the scripts of India and Thai need more;
typst does that, tagged for listeners (PDF/UA-1), with the fonts of the system beside ours.
"""

from __future__ import annotations

import importlib.util
import unicodedata
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

import msgspec

from jdeditor import assets
from jdeditor.writers.rendered import Rendered

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.style import Style

_SCALES = (1, 0.93, 0.87, 0.81, 0.75)
"""How much smaller type becomes until a document fits the pages that it may have."""


def needed(missing: str) -> bool:
    """Tell whether letters, and not only signs, are missing where one is set after the other."""
    return any(unicodedata.category(char)[0] in "LM" for char in missing)


def wanted(missing: str) -> bool:
    """Tell whether the addition would help where characters are missing, and is not there."""
    return needed(missing) and not available()


def available() -> bool:
    """Tell whether typst is there."""
    return importlib.util.find_spec("typst") is not None


def made(document: Document, style: Style) -> Rendered | None:
    """Return the PDF of a document, or nothing where no font here has all of its letters.

    Equal documents give equal bytes.
    """
    import typst  # noqa: PLC0415 - an addition, and heavy

    most = document.most_pages
    for scale in _SCALES if most else _SCALES[:1]:
        try:
            compiler = _compiler(document, style, scale)
            pdf = compiler.compile(pdf_standards=["ua-1", "a-2a"], timestamp=0)
        except typst.TypstError:
            return None
        if (pages := _pages(pdf)) <= most:
            break
    from jdeditor.writers.typeset.marks import marks  # noqa: PLC0415 - few documents need it

    places = msgspec.json.decode(compiler.query("<field>", field="value"))
    return Rendered(pdf, marks(places, document, style), "", pages)


def _compiler(document: Document, style: Style, scale: float) -> Any:  # noqa: ANN401 - see below
    import typst  # noqa: PLC0415 - see above

    from jdeditor.writers.typeset.data import data  # noqa: PLC0415 - few documents need it

    return typst.Compiler(
        str(assets.templates() / "typeset" / "page.typ"),
        font_paths=_fonts(),
        sys_inputs={"document": msgspec.json.encode(data(document, style, scale)).decode()},
    )


@cache
def _fonts() -> Any:  # noqa: ANN401 - of a library that may not be there
    import typst  # noqa: PLC0415 - an addition, and heavy

    return typst.Fonts(font_paths=[str(assets.resources() / "fonts")])


def _pages(pdf: bytes) -> int:
    import pypdfium2  # noqa: PLC0415 - only for what this writes

    return len(pypdfium2.PdfDocument(BytesIO(pdf)))
