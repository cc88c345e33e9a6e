"""The looks that an employer's profile gives to the pages of a posting.

They are asked for with every page that is drawn, so what was read is kept until the profile's
file is another one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jdeditor.storage import profiles
from jdeditor.storage.problems import FileProblem
from jdeditor.writers.branding import Branding, branded
from jdeditor.writers.style import style_on, styles

if TYPE_CHECKING:
    from pathlib import Path

    from jdeditor.writers.paper import Paper
    from jdeditor.writers.style import Style

PLAIN = Branding()


class Letterhead(NamedTuple):
    """The bytes of a letterhead, its file, and the chosen styles, by role and name."""

    data: bytes
    path: Path
    styles: tuple[tuple[str, str], ...] = ()


class Looks(NamedTuple):
    """What a profile gives its pages, and what is wrong with the profile, if anything is."""

    branding: Branding = PLAIN
    style: str = ""
    paper: Paper | None = None
    letterhead: Letterhead | None = None
    problem: FileProblem | None = None


def looks(profile_id: str) -> Looks:
    """Return the looks of a profile; without one, or with a broken one, they are plain."""
    if not profile_id:
        return Looks()
    kept = _read.get((profiles.folder(), profile_id))
    if kept and kept[1] == _stamp(kept[0]):
        return kept[2]
    return _looked_up(profile_id)


def styled(style_id: str, paper: Paper, profile_id: str) -> Style:
    """Return a style on a paper in the looks of a profile."""
    return branded(style_on(style_id, paper), looks(profile_id).branding)


_read: dict[tuple[Path, str], tuple[Path, int, Looks]] = {}


def _looked_up(profile_id: str) -> Looks:
    try:
        kept = profiles.profile(profile_id)
        found = _looks(kept)
    except FileProblem as problem:
        _read.pop((profiles.folder(), profile_id), None)
        return Looks(problem=problem)
    file = kept.folder / profiles.FILE
    _read[profiles.folder(), profile_id] = (file, _stamp(file), found)
    return found


def _looks(kept: profiles.Kept) -> Looks:
    profile = kept.profile
    says = profile.logo_text or profile.title
    branding = Branding(colour=profile.colour, logo=kept.logo(), logo_alt=says)
    known = any(profile.style == id_ for id_, _ in styles())
    paper: Paper | None = {"a4": "a4", "letter": "letter"}.get(profile.paper)  # type: ignore[assignment]
    return Looks(branding, profile.style if known else "", paper, _letterhead(kept))


def _letterhead(kept: profiles.Kept) -> Letterhead | None:
    profile = kept.profile
    if not profile.letterhead:
        return None
    chosen = tuple((choice.role, choice.style) for choice in profile.letterhead_styles)
    return Letterhead(kept.letterhead(), kept.folder / profile.letterhead, chosen)


def _stamp(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0
