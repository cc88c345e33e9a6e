"""The package of a Word file: parts in a ZIP, of which base.docx brings the unchanging ones."""

from __future__ import annotations

import zipfile
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from jdeditor import assets

if TYPE_CHECKING:
    from jdeditor.writers.docx.xml import Xml

_CONTENT_TYPES = "[Content_Types].xml"
_DATE = (1980, 1, 1, 0, 0, 0)


@cache
def base() -> dict[str, bytes]:
    """Return the parts of base.docx by their names."""
    with zipfile.ZipFile(assets.resources() / "base.docx") as file:
        return {name: file.read(name) for name in file.namelist()}


def typed(*types: Xml) -> dict[str, bytes]:
    """Return the base's list of types with these as well, as a part by its name."""
    end = b"</Types>"
    added = "".join(types).encode() + end
    return {_CONTENT_TYPES: base()[_CONTENT_TYPES].replace(end, added)}


def packed(parts: dict[str, bytes]) -> bytes:
    """Return a package of the base and these parts; equal parts give equal bytes."""
    return zipped(base() | parts)


def zipped(whole: dict[str, bytes]) -> bytes:
    """Return a package of parts; equal parts give equal bytes."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        # Some readers want to see the content types before anything else.
        for name in sorted(whole, key=lambda name: (name != _CONTENT_TYPES, name)):
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(entry, whole[name])
    return target.getvalue()
