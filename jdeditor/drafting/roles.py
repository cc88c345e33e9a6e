"""Roles: what a job of one kind usually is. Data in ``templates/roles``, one file a role."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, TypeVar

import msgspec

from jdeditor import assets
from jdeditor.drafting import role_folders
from jdeditor.drafting.role_file import RoleFileError, decoded
from jdeditor.posting.posting import Posting
from jdeditor.posting.vocabulary import Level, PayPeriod

if TYPE_CHECKING:
    from pathlib import Path


class Owner(Enum):
    """Whose a role is."""

    PROGRAM = "program"
    USER = "user"
    SHARED = "shared"


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The base of every part of a role: frozen, and strict when read."""


class Entry(_Part, frozen=True, kw_only=True):
    """A line to choose: a draft takes a ``core`` one by itself, at ``levels`` or else at all."""

    text: str
    core: bool = True
    levels: tuple[Level, ...] = ()

    def is_usual(self, level: Level) -> bool:
        """Tell whether a draft for that level takes this line by itself."""
        return self.core and (not self.levels or level in self.levels)


class Duty(Entry, frozen=True, kw_only=True):
    """A responsibility; ``share`` is its usual part of the working time in percent."""

    essential: bool = True
    share: int | None = None


class Requirements(_Part, frozen=True, kw_only=True):
    """What a person must bring, and what only helps."""

    required: tuple[Entry, ...] = ()
    preferred: tuple[Entry, ...] = ()


class Skill(_Part, frozen=True, kw_only=True):
    """Something that a person who does this job can do, and why the job needs it."""

    name: str
    why: str
    personal: bool = False


class Stage(_Part, frozen=True, kw_only=True):
    """What a person is expected to do at a level, after how many ``years`` of experience."""

    years: str
    text: str


class Certificate(_Part, frozen=True, kw_only=True):
    """A certificate or licence: who issues it and when it counts."""

    name: str
    issuer: str = ""
    text: str = ""

    @property
    def about(self) -> str:
        """Who issues it and when it counts, as sentences."""
        return f"{self.issuer}. {self.text}".strip(". ") + "."


class Earnings(_Part, frozen=True, kw_only=True):
    """What such a person is known to earn, from a source with a year.

    An average or a median has ``typical`` alone; a range has ``minimum`` and ``maximum``.
    """

    text: str
    typical: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    currency: str = "USD"
    period: PayPeriod = PayPeriod.YEAR
    place: str = ""
    year: int
    source: str
    link: str = ""


class Question(_Part, frozen=True, kw_only=True):
    """What people who hire for this job often ask."""

    question: str
    answer: str


class Guide(_Part, frozen=True, kw_only=True):
    """What to know about a kind of job before hiring for it; texts are inline markup.

    ``pay`` says what pay depends on; a figure stands only in ``earnings``, with its source.
    """

    summary: str = ""
    work: str = ""
    skills: tuple[Skill, ...] = ()
    stages: dict[Level, Stage] = {}
    education: str = ""
    certificates: tuple[Certificate, ...] = ()
    pay: str = ""
    earnings: tuple[Earnings, ...] = ()
    look_for: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()


class RoleName(_Part, frozen=True, kw_only=True):
    """What a kind of job is called; ``titles`` are those of some levels."""

    id: str = ""
    title: str
    other_titles: tuple[str, ...] = ()
    family: str = ""
    titles: dict[Level, str] = {}


class Role(RoleName, frozen=True, kw_only=True):
    """A kind of job; ``posting`` are the fields that a draft begins with."""

    posting: Posting = Posting()
    responsibilities: tuple[Duty, ...] = ()
    qualifications: Requirements = Requirements()
    benefits: tuple[Entry, ...] = ()
    guide: Guide = Guide()


class UnknownRoleError(LookupError):
    """No role has that id, or its file is wrong; the message says what there is instead."""

    def __init__(self, role_id: str, problem: str = "") -> None:
        if problem:
            super().__init__(problem)
            return
        ids = [known.id for known in role_names()]
        import difflib  # noqa: PLC0415 - the window has no role that is not there

        near = difflib.get_close_matches(role_id, ids)
        advice = f"Did you mean {' or '.join(near)}?" if near else f"There are: {', '.join(ids)}."
        super().__init__(f"There is no role “{role_id}”. {advice}")


@cache
def _known() -> tuple[tuple[RoleName, ...], tuple[str, ...], dict[str, Path]]:
    """Return what the roles are called, a sentence on each bad file, and the files by id."""
    names: dict[str, RoleName] = {}
    problems: list[str] = []
    files: dict[str, Path] = {}
    for file in _files():
        if file.stem in names:
            continue
        try:
            names[file.stem] = _read(file, _head(file), RoleName)
            files[file.stem] = file
        except (OSError, UnicodeDecodeError, RoleFileError) as error:
            problems.append(f"{file.name} is left out, as it cannot be read: {error}.")
    ordered = sorted(names.values(), key=lambda name: name.title.casefold())
    return tuple(ordered), tuple(problems), files


def _files() -> list[Path]:
    folders = (*role_folders.used(), _folder())
    return [file for folder in folders for file in sorted(folder.glob("*.toml"))]


def role_names() -> tuple[RoleName, ...]:
    """Return what every role is called, by title; much quicker than reading the roles whole."""
    return _known()[0]


def left_out() -> tuple[str, ...]:
    """Return a sentence on each file that does not even say what its role is called."""
    return _known()[1]


def role_problems() -> tuple[str, ...]:
    """Return a sentence on each role that is left out because its file is wrong.

    This reads every role whole, as a role can be wrong behind its name too.
    """
    return (*left_out(), *_all()[1])


def owner_of(role_id: str) -> Owner:
    """Return whose a role is: the program's, or that of the folder that it was found in."""
    file = _known()[2].get(role_id)
    folder = file.parent if file else _folder()
    if folder == _folder():
        return Owner.PROGRAM
    return Owner.USER if folder in role_folders.used()[:1] else Owner.SHARED


def roles() -> tuple[Role, ...]:
    """Return every role that can be read, by title."""
    return _all()[0]


def _all() -> tuple[tuple[Role, ...], tuple[str, ...]]:
    """Return the roles that can be read, and a sentence on each of the others."""
    whole: list[Role] = []
    problems: list[str] = []
    for name in role_names():
        try:
            whole.append(role(name.id))
        except UnknownRoleError as error:
            problems.append(str(error))
    return tuple(whole), tuple(problems)


@cache
def role(role_id: str) -> Role:
    """Return the role with that id, or raise :class:`UnknownRoleError`."""
    if all(known.id != role_id for known in role_names()):
        raise UnknownRoleError(role_id)
    file = _known()[2][role_id]
    try:
        return _read(file, file.read_text("utf-8"), Role)
    except (OSError, UnicodeDecodeError, RoleFileError) as error:
        raise UnknownRoleError(role_id, f"{file.name} cannot be read: {error}.") from error


def _folder() -> Path:
    return assets.templates() / "roles"


def _head(file: Path) -> str:
    """Return the part of a role's file before the posting: what the role is called."""
    return file.read_text("utf-8").partition("\n[posting]\n")[0]


_Named = TypeVar("_Named", bound=RoleName)


def _read(file: Path, text: str, kind: type[_Named]) -> _Named:
    return msgspec.structs.replace(decoded(text, kind), id=file.stem)


def _forget() -> None:
    _known.cache_clear()
    role.cache_clear()


role_folders.follow(_forget)
