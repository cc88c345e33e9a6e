"""Copies for approval as a manager edits them in a word processor."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import cast

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P

from jdeditor import assets
from jdeditor.approval import returning
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
from jdeditor.writers.docx import Enclosed, write
from jdeditor.writers.style import style_on

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
ENGINEER = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")
each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)


def written(posting: Posting, layout_id: str = "approval", style: str = "modern") -> bytes:
    shown = layout(layout_id)
    enclosed = Enclosed(layout_id, returning.enclosed(posting, layout_id))
    return write(compose(posting, shown), style_on(style, "letter"), enclosed)


def back(folder: Path, data: bytes) -> returning.Opened:
    file = folder / "back.docx"
    file.write_bytes(data)
    return returning.load(file)


def edited(data: bytes, edit: Callable[[WordFile], object]) -> bytes:
    file = docx.Document(io.BytesIO(data))
    edit(file)
    target = io.BytesIO()
    file.save(target)
    return target.getvalue()


def paragraph(file: WordFile, words: str) -> CT_P:
    """The paragraph that begins with some words, as a person finds it."""
    for found in file.element.body.iter(qn("w:p")):
        if said(found).startswith(words):
            return cast("CT_P", found)
    raise LookupError(words)


def said(found: CT_P) -> str:
    words = "".join(part.text or "" for part in found.iter(qn("w:t")))
    return " ".join(words.split())


def say(found: CT_P, words: str) -> None:
    """Put other words into a paragraph, all in its first run."""
    first, *others = found.iter(qn("w:t"))
    first.text = words
    for other in others:
        other.text = ""
