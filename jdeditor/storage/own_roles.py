"""Roles of the user's own, and those that the people of an organisation share."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from jdeditor.storage import atomic, looking, places
from jdeditor.storage.problems import FileProblem

SHARED = "JDEDITOR_ROLES"
"""The variable of the environment that names folders of shared roles, parted as in PATH."""
_CHOSEN = "shared-roles"
"""The file that holds the shared folder which the user chose."""

TAKEN = "There is a role of this name already: choose another name, or replace it."


def folder() -> Path:
    """The folder of the user's own roles, which need not be there yet."""
    return places.data_folder() / "roles"


def folders() -> tuple[Path, ...]:
    """Return the user's own folder and those that are shared; an earlier one wins."""
    named = os.environ.get(SHARED, "").split(os.pathsep)
    chosen = shared()
    there = (folder(), *([chosen] if chosen else []), *(Path(name) for name in named if name))
    return tuple(filter(looking.may_look, there))


def shared() -> Path | None:
    """Return the shared folder that the user chose, if any."""
    with suppress(FileProblem, UnicodeDecodeError):
        name = atomic.read(places.config_folder() / _CHOSEN, _LONGEST).decode().strip()
        return Path(name) if name else None
    return None


_LONGEST = 10_000


def share(chosen: Path | None) -> None:
    """Look for shared roles in a folder from now on, or in none, or raise FileProblem."""
    target = places.config_folder() / _CHOSEN
    atomic.make_folder(target.parent)
    atomic.write(target, f"{chosen.absolute() if chosen else ''}\n".encode("utf-8", "replace"))


def save(role_id: str, text: str, *, replace: bool = False) -> Path:
    """Write the file of a role into the user's own folder, or raise FileProblem."""
    target = folder() / f"{role_id}.toml"
    if looking.is_there(target) and not replace:
        raise FileProblem(target, TAKEN)
    atomic.make_folder(target.parent)
    atomic.write(target, text.encode("utf-8", "replace"))
    return target
