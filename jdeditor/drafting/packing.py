"""Making a role of a posting, as a TOML file that a person can read and edit."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from jdeditor.posting.posting import Approval, Posting, Qualifications

if TYPE_CHECKING:
    from collections.abc import Sequence

_SENTENCES = ("brief", "equal_opportunity", "accommodation")
_OPENING = re.compile(r"\{[{%#]")


def packed(posting: Posting, title: str) -> str:
    """Return the file of a role that drafts a posting like this one.

    What belongs to one opening only, such as dates, numbers and approval, is left out.
    """
    duties = [
        {"text": d.text, "essential": d.essential, **({"share": d.share} if d.share else {})}
        for d in posting.responsibilities
        if d.text.strip()
    ]
    quali = posting.qualifications
    head = f"# A role of our own, made from a posting.\n\ntitle = {_value(title)}\n"
    whole: dict[str, Any] = {
        "posting": _lasting(posting),
        "responsibilities": duties,
        "qualifications": {
            "required": _entries(quali.required),
            "preferred": _entries(quali.preferred),
        },
        "benefits": _entries(posting.benefits),
    }
    return head + "\n".join(_tables(whole, ""))


def slug(title: str) -> str:
    """Return a title as the name of a file: small letters, figures and hyphens.

    Titles that differ in what such a name cannot say, other scripts or C++ and C#, have others.
    """
    parts = unicodedata.normalize("NFKD", title).lower()
    plain = parts.encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "role"
    if any(char in "+#" or (char.isalnum() and not char.isascii()) for char in parts):
        whole = " ".join(parts.split()).encode("utf-8", "replace")
        return f"{name}-{hashlib.sha256(whole).hexdigest()[:6]}"
    return name


def _lasting(posting: Posting) -> dict[str, Any]:
    """Return the fields of a posting that hold for every opening, by name."""
    application = posting.application
    kept = replace(
        posting,
        **{name: _escaped(getattr(posting, name)) for name in _SENTENCES},
        application=replace(application, instructions=_escaped(application.instructions)),
        title="",
        role="",
        profile="",
        level=None,
        origins=(),
        requisition="",
        start_date=None,
        start_note="",
        closing_date=None,
        closing_note="",
        openings=None,
        responsibilities=(),
        qualifications=Qualifications(),
        benefits=(),
        approval=Approval(),
        inside=replace(posting.inside, review_date=None),
    )
    return _changed(msgspec.to_builtins(kept), msgspec.to_builtins(Posting()))


def _changed(value: dict[str, Any], usual: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is not as in an empty posting; the language is always said."""
    found: dict[str, Any] = {}
    for name, part in value.items():
        if isinstance(part, dict):
            inner = _changed(part, usual.get(name) or {})
            found |= {name: inner} if inner else {}
        elif name == "language" or (part is not None and part != usual.get(name)):
            found[name] = part
    return found


def _escaped(sentence: str) -> str:
    """Return words of a person as a sentence that stands for just these words."""
    return _OPENING.sub(lambda found: f"{{{{ '{found[0]}' }}}}", sentence)


def _entries(lines: Sequence[str]) -> list[dict[str, Any]]:
    return [{"text": line} for line in lines if line.strip()]


# ---------------------------------------------------------------------- TOML


def _tables(table: Mapping[str, Any], path: str) -> Iterator[str]:
    """Go through a table: its own values first, then the tables inside it."""
    for name, value in table.items():
        if value != [] and not _is_table(value):
            yield f"{name} = {_value(value)}"
    for name, value in table.items():
        inner = f"{path}.{name}" if path else name
        if isinstance(value, dict) and (value or not path):
            yield f"\n[{inner}]"
            yield from _tables(value, inner)
        elif _is_table(value):
            for entry in value:
                yield f"\n[[{inner}]]"
                yield from _tables({k: v for k, v in entry.items() if v is not None}, inner)
    if not path:
        yield ""


def _is_table(value: object) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list | tuple) and any(isinstance(entry, dict) for entry in value)
    )


def _value(value: object) -> str:
    """Return a value as TOML has it; its strings are those of JSON, but for one character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
