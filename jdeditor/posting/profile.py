"""The employer profile: what every posting of one employer has in common, entered once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec
from msgspec.structs import replace

from jdeditor.posting import origins
from jdeditor.posting.posting import Application, Approval, Employer, Posting, Value
from jdeditor.posting.replacing import with_text
from jdeditor.posting.sections import all_keys
from jdeditor.posting.texts import texts
from jdeditor.posting.vocabulary import OriginKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.posting.texts import Words

    S = TypeVar("S", bound=msgspec.Struct)


class StyleChoice(Value, frozen=True):
    """Which style of a letterhead, by its name, a role of text is set in."""

    role: str
    style: str


class Profile(Value, frozen=True):
    """An employer as its postings show it.

    ``facts`` stand where a posting has them. ``logo`` and ``letterhead`` name files beside the
    profile's own; ``colour`` is ``#RRGGBB``. ``letterhead_styles`` are those of the letterhead's
    styles that a person chose. ``style`` and ``paper`` are what its pages are shown in; empty
    is whatever is usual.
    """

    id: str = ""
    facts: Posting = Posting()
    logo: str = ""
    logo_text: str = ""
    colour: str = ""
    style: str = ""
    paper: str = ""
    letterhead: str = ""
    letterhead_styles: tuple[StyleChoice, ...] = ()

    @property
    def title(self) -> str:
        """What the profile is called: the employer's name, or the id while there is none."""
        return self.facts.employer.name.strip() or self.id


def begun(profile: Profile, posting: Posting) -> Posting:
    """Return a posting that begins: what the profile knows stands in its place.

    The language is taken over where the posting is in it already, or has no words yet.
    """
    facts = profile.facts
    fits = _tongue(facts) == _tongue(posting) or not posting.brief
    made = _over(posting, facts)
    language = facts.language if fits else posting.language
    lines = [(line.place, line.text) for line in origins.traced(facts)]
    noted = origins.with_lines(made, source_of(profile), lines)
    return replace(noted, profile=profile.id, language=language)


def source_of(profile: Profile) -> origins.Source:
    """Return the profile as something that lines come from."""
    return origins.Source(OriginKind.PROFILE, profile.id, profile.title)


def given(profile: Profile, posting: Posting) -> Posting:
    """Return a posting with the looks of a profile, and its facts wherever it has none itself."""
    facts = replace(profile.facts, language=posting.language)
    blank = posting.employer.name.strip().startswith("[")
    if blank and facts.employer.name:
        posting = replace(posting, employer=replace(posting.employer, name=""))
    return replace(_over(facts, posting), profile=profile.id, language=posting.language)


def taken_over(profile: Profile, posting: Posting) -> Posting:
    """Return another employer's posting as one of the profile's employer.

    What only the other employer can say is left out, and its name gives way in every text.
    """
    name = profile.facts.employer.name.strip()
    if not name:
        return begun(profile, posting)
    bare = replace(
        _renamed(posting, posting.employer.name.strip(), name),
        employer=Employer(name=name),
        application=Application(),
        approval=Approval(),
    )
    return begun(profile, bare)


def _tongue(posting: Posting) -> str:
    return posting.language.partition("-")[0].lower()


def _over(base: S, more: S) -> S:
    """Return a value with every field of another one that is not as it is by default."""
    changed = {}
    for field in msgspec.structs.fields(more):
        value, own = getattr(more, field.name), getattr(base, field.name)
        if isinstance(value, msgspec.Struct) and isinstance(own, msgspec.Struct):
            value = _over(own, value)
        elif value == field.default:
            continue
        changed[field.name] = value
    return replace(base, **changed)


def _renamed(posting: Posting, old: str, new: str) -> Posting:
    """Return a posting with another name of its employer in every text."""
    if not old:
        return posting
    for words in _naming(posting, old):
        posting = with_text(posting, words.source, words.text.replace(old, new))
    return posting


def _naming(posting: Posting, name: str) -> Iterator[Words]:
    for key in all_keys(posting):
        yield from (words for words in texts(posting, key) if name in words.text)
