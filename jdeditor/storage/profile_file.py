"""The file of an employer profile: JSON that a person can read, compare and correct."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from jdeditor.posting import sections
from jdeditor.posting.profile import Profile
from jdeditor.storage import atomic
from jdeditor.storage.posting_file import plain
from jdeditor.storage.problems import FileProblem
from jdeditor.storage.upgrades import VERSION, upgraded

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = "jobprofile"

FOREIGN = "This is not an employer profile: set the profile up anew."
DAMAGED = "The profile is damaged at {place}: correct it in a text editor, or set it up anew."
NEWER = "A newer version of this program wrote the profile: update the program to use it."

_LIMIT = 5_000_000
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")


def load(path: Path, id_: str) -> Profile:
    """Return the profile in a file under an id, or raise FileProblem."""
    try:
        whole = msgspec.json.decode(atomic.read(path, _LIMIT))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FileProblem(path, DAMAGED, place=_place(str(error))) from error
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise FileProblem(path, FOREIGN)
    version, content = whole.get("version"), whole.get("profile")
    if type(version) is not int or not isinstance(content, dict):
        raise FileProblem(path, FOREIGN)
    if version > VERSION:
        raise FileProblem(path, NEWER)
    return replace(_decoded(content, version, path), id=id_)


def encode(profile: Profile) -> bytes:
    """Return the bytes of the file of a profile, whose id is the name of its folder."""
    content = plain(replace(profile, id=""))
    whole = {"format": FORMAT, "version": VERSION, "profile": content}
    packed = msgspec.json.Encoder(decimal_format="number").encode(whole)
    return msgspec.json.format(packed, indent=2) + b"\n"


def _decoded(content: dict[str, Any], version: int, path: Path) -> Profile:
    facts = content.get("facts", {})
    try:
        upgraded_facts = upgraded(facts, version) if isinstance(facts, dict) else facts
        read = msgspec.convert(content | {"facts": upgraded_facts}, Profile)
    except (msgspec.ValidationError, AttributeError, LookupError, TypeError) as error:
        raise FileProblem(path, DAMAGED, place=_place(str(error))) from error
    colour = read.colour.upper() if _COLOUR.fullmatch(read.colour) else ""
    return replace(read, colour=colour, facts=sections.with_own_keys(read.facts))


def _place(message: str) -> str:
    """Return where something is wrong, as msgspec says it: a field, or a byte of the file."""
    field = re.search(r"unknown field `(.*?)`", message) or re.search(r"`\$\.?(.+?)`", message)
    if field:
        return f"“{field[1]}”"
    byte = re.search(r"byte (\d+)", message)
    return f"byte {byte[1]}" if byte else "its end"
