"""Putting another text in the place of one that a source names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from jdeditor.posting.lens import named

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting

TEXT_OF = {
    "responsibilities": "text",
    "inside.physical_demands": "activity",
    "approval.reviewers": "name",
    "approval.approvers": "name",
    "headings": "text",
}
"""Lists whose entries are more than a text, and the field of the entry that is one."""


def with_text(posting: Posting, source: str, text: str) -> Posting:
    """Return the posting with a text in the place that a source names.

    A source is one of those of :func:`jdeditor.posting.texts.all_texts`; where the place is gone,
    the posting stays as it is.
    """
    name, _, entry = source.partition("#")
    number, _, field = entry.partition(".")
    lens = named(name)
    if not entry:
        return lens.put(posting, text)
    entries = list(lens.get(posting))
    place = int(number)
    if place >= len(entries):
        return posting
    entries[place] = _entry(entries[place], field or TEXT_OF.get(name, ""), text)
    return lens.put(posting, tuple(entries))


def _entry(entry: Any, field: str, text: str) -> Any:  # noqa: ANN401 - of any list
    return replace(entry, **{field: text}) if field else text
