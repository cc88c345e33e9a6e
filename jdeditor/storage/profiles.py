"""Employer profiles: a folder each, of the user's own or shared by the people of an organisation.

A folder holds ``profile.json`` and the files that it names. Files are put there before the
profile names them, and taken away after it no longer does, so that a profile is whole at any
moment. The name of a file has a part of its hash, so that a new logo is another file.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from jdeditor.posting.profile import Profile
from jdeditor.storage import atomic, looking, places, problems, profile_file
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SHARED = "JDEDITOR_PROFILES"
"""The variable of the environment that names folders of shared profiles, parted as in PATH."""

NO_SUCH = "There is no employer profile “{id}”: look in the list of profiles for its name."
NOT_OURS = "This profile is shared: make a copy of it to change it."
LOST_FILE = "The profile names the file “{name}”, which is not there: choose it again."

FILE = "profile.json"
_USUAL = "usual.txt"
_LIMIT = 50_000_000
"""More bytes than a logo or a letterhead has."""


class File(NamedTuple):
    """The bytes of a file that a person chose, and its ending in small letters."""

    data: bytes
    suffix: str

    @classmethod
    def read(cls, path: Path) -> File:
        """Return what is in a file, or raise FileProblem."""
        kind = re.sub(r"[^.a-z0-9]", "", path.suffix.lower())
        return cls(atomic.read(path, _LIMIT), kind)


class Kept(NamedTuple):
    """A profile in its folder; a ``shared`` one cannot be changed here."""

    profile: Profile
    folder: Path
    shared: bool = False

    def logo(self) -> bytes:
        """Return the bytes of the logo, or nothing when there is none; raise FileProblem."""
        return self.read(self.profile.logo)

    def letterhead(self) -> bytes:
        """Return the bytes of the letterhead, or nothing when there is none; raise FileProblem."""
        return self.read(self.profile.letterhead)

    def read(self, name: str) -> bytes:
        """Return the bytes of one of the profile's files, or raise FileProblem."""
        if not name:
            return b""
        path = self.folder / Path(name).name
        if not looking.is_there(path):
            raise FileProblem(self.folder / FILE, LOST_FILE, name=name)
        return atomic.read(path, _LIMIT)


class Found(NamedTuple):
    """The profiles there are, by name, and what is wrong with those that cannot be read."""

    profiles: tuple[Kept, ...]
    problems: tuple[FileProblem, ...]


def folder() -> Path:
    """The folder of the user's own profiles, which need not be there yet."""
    return places.data_folder() / "profiles"


def find() -> Found:
    """Return every profile; of two with one id, that of the earlier folder."""
    kept: dict[str, Kept] = {}
    problems = []
    for path, shared in _files():
        id_ = path.parent.name
        if id_ in kept:
            continue
        try:
            kept[id_] = Kept(profile_file.load(path, id_), path.parent, shared)
        except FileProblem as problem:
            problems.append(problem)
    named = sorted(kept.values(), key=lambda one: (one.profile.title.casefold(), one.profile.id))
    return Found(tuple(named), tuple(problems))


def profile(id_: str) -> Kept:
    """Return the profile with that id, or raise FileProblem."""
    for path, shared in _files():
        if path.parent.name == id_:
            return Kept(profile_file.load(path, id_), path.parent, shared)
    raise FileProblem(folder() / id_, NO_SUCH, id=id_)


def save(profile: Profile, files: Mapping[str, bytes]) -> Kept:
    """Keep a profile of the user's own, with the new ones among its files, or raise FileProblem.

    ``files`` has the bytes of those that the profile names and its folder lacks.
    """
    home = folder() / profile.id
    if not looking.is_there(home) and any(path.parent.name == profile.id for path, _ in _files()):
        raise FileProblem(home, NOT_OURS)
    atomic.make_folder(home)
    for name, data in files.items():
        atomic.write(home / name, data)
    atomic.write(home / FILE, profile_file.encode(profile))
    _tidy(home, profile)
    return Kept(profile, home)


def delete(id_: str) -> None:
    """Take away a profile of the user's own, or raise FileProblem."""
    home = folder() / id_
    if not looking.is_there(home / FILE):
        raise FileProblem(home, NO_SUCH, id=id_)
    # Without its own file, the folder is no profile any more, whatever else happens.
    try:
        (home / FILE).unlink()
    except OSError as error:
        raise problems.writing(home, error) from error
    shutil.rmtree(home, ignore_errors=True)


def free_id(name: str) -> str:
    """Return an id made of a name that no profile has yet: small letters, figures, hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "employer"
    taken = {path.parent.name for path, _ in _files()}
    if stem not in taken:
        return stem
    return next(id_ for n in range(2, len(taken) + 3) if (id_ := f"{stem}-{n}") not in taken)


def attached(profile: Profile, field: str, file: File | None) -> tuple[Profile, dict[str, bytes]]:
    """Return a profile with a file as its *logo* or *letterhead*, or none, and what to save."""
    if file is None:
        return replace(profile, **{field: ""}), {}
    name = f"{field}-{hashlib.sha256(file.data).hexdigest()[:12]}{file.suffix}"
    return replace(profile, **{field: name}), {name: file.data}


# ---------------------------------------------------------------------- the usual one


def usual() -> Kept | None:
    """Return the profile that new postings begin with: the chosen one, or the only one."""
    found = find().profiles
    chosen = usual_id()
    if len(found) == 1 and not chosen:
        return found[0]
    return next((one for one in found if one.profile.id == chosen), None)


def usual_id() -> str:
    """Return the id of the chosen profile, or nothing when none was chosen."""
    with suppress(FileProblem, UnicodeDecodeError):
        return atomic.read(folder() / _USUAL, 1000).decode().strip()
    return ""


def make_usual(id_: str) -> None:
    """Let new postings begin with a profile, or raise FileProblem."""
    atomic.make_folder(folder())
    atomic.write(folder() / _USUAL, f"{id_}\n".encode())


# ---------------------------------------------------------------------- folders


def _files() -> Iterator[tuple[Path, bool]]:
    """Go through the files of profiles; each with whether others share it."""
    named = os.environ.get(SHARED, "").split(os.pathsep)
    for place in (folder(), *(Path(name) for name in named if name)):
        for file in looking.found(place, f"*/{FILE}"):
            yield file, place != folder()


def _tidy(home: Path, profile: Profile) -> None:
    """Take away the files that the profile no longer names; one in use stays until next time."""
    named = {FILE, profile.logo, profile.letterhead}
    for file in looking.found(home, "*"):
        if file.name not in named and file.is_file():
            with suppress(OSError):
                file.unlink()
