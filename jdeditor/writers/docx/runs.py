"""Words as runs: voices, links, directions."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from jdeditor.writers.docx.form import Voice
from jdeditor.writers.docx.scripts import stretches
from jdeditor.writers.docx.xml import NOTHING, Xml, escaped, joined, tag, w
from jdeditor.writers.legible import one_kind_of_line_end
from jdeditor.writers.nobreak import tied

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdeditor.document.blocks import Span, Text

PLAIN = Voice()
TAB = w("r", w("tab"))

_RESERVED = "!#$&'()*+,/:;=?@[]~%"


def words(text: str, voice: Voice = PLAIN) -> Xml:
    """Return words in one voice as runs."""
    found = stretches(tied(one_kind_of_line_end(text)))
    return joined(*(_run(part, replace(voice, leftward=left)) for part, left in found))


def runs(text: Text, link: Callable[[str], str], voice: Voice = PLAIN) -> Xml:
    """Return a text as runs; ``link`` gives an id for the address of a link."""
    parts = []
    for address, spans in groupby(text, key=lambda span: span.link):
        target = _target(address)
        own = replace(voice, style="Hyperlink") if target else voice
        inner = joined(*(words(span.text, _spoken(span, own)) for span in spans))
        if target:
            inner = tag("w:hyperlink", {"r:id": link(target), "w:history": "1"}, inner)
        parts.append(inner)
    return joined(*parts)


def field(code: str, shown: str) -> Xml:
    """Return a field such as PAGE, with what it shows until Word has counted."""
    return joined(
        w("r", w("fldChar", fldCharType="begin")),
        w("r", tag("w:instrText", {"xml:space": "preserve"}, escaped(f" {code} "))),
        w("r", w("fldChar", fldCharType="separate")),
        w("r", w("t", escaped(shown))),
        w("r", w("fldChar", fldCharType="end")),
    )


def _spoken(span: Span, voice: Voice) -> Voice:
    return replace(
        voice,
        strong=voice.strong or span.strong,
        emphasis=voice.emphasis or span.emphasis,
    )


def _run(text: str, voice: Voice) -> Xml:
    lines = text.replace("\t", " ").split("\n")
    inner = [part for line in lines for part in (w("br"), _text(line))][1:]
    return w("r", voice.xml(), *inner)


def _text(line: str) -> Xml:
    # "xml:space" keeps the space at the ends of a run.
    return tag("w:t", {"xml:space": "preserve"}, escaped(line)) if line else NOTHING


def _target(address: str) -> str:
    """Return an address that Word takes for one, or nothing: it refuses files with others."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if not parts.scheme or (parts.scheme.startswith("http") and not parts.hostname):
        return ""
    return quote(re.sub("%(?![0-9A-Fa-f]{2})", "%25", address), safe=_RESERVED)
