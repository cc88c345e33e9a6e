"""The guide of a role as a document: an article for whoever hires, or for a careers page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.document.blocks import (
    Bullets,
    Document,
    Furniture,
    Item,
    Paragraph,
    Section,
    Span,
    Text,
)
from jdeditor.document.compose import compose
from jdeditor.document.inline import parse
from jdeditor.document.layout import layout
from jdeditor.drafting.draft import draft
from jdeditor.posting.vocabulary import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdeditor.document.blocks import Block
    from jdeditor.drafting.roles import Duty, Earnings, Guide, Role


def article(role: Role) -> Document:
    """Return everything that is known about a role, in the order of reading.

    Parts that the role says nothing about are left out.
    """
    parts = (
        Section(heading="What the role is", blocks=_paragraphs(role.guide.summary)),
        Section(heading="What the person does", blocks=_paragraphs(role.guide.work)),
        Section(heading="Duties", sections=tuple(_duties(role))),
        _template(role),
        *_knowing(role.guide),
        Section(heading="Pay", blocks=(*_pay(role.guide.earnings), *_paragraphs(role.guide.pay))),
        Section(heading="What to look for", blocks=_bullets(role.guide.look_for)),
        _questions(role.guide),
    )
    return Document(
        title=role.title,
        language=role.posting.language,
        kicker="Role guide",
        lead=", ".join(role.other_titles[:3]),
        sections=tuple(part for part in parts if part.blocks or part.sections),
        furniture=Furniture(title=role.title, footer_left="Role guide", page_of=_PAGE_OF),
        subject=f"Role guide: {role.title}",
    )


_PAGE_OF = "Page {page} of {pages}"


def _duties(role: Role) -> Iterator[Section]:
    """Return the duties by when they belong to the job: always, at some levels, sometimes."""
    core = [duty for duty in role.responsibilities if duty.core]
    groups = {
        "In most jobs": [duty.text for duty in core if not duty.levels],
        "At some levels": [f"{duty.text} ({_of_levels(duty)})" for duty in core if duty.levels],
        "In some jobs": [duty.text for duty in role.responsibilities if not duty.core],
    }
    for heading, lines in groups.items():
        if lines:
            yield Section(heading=heading, blocks=_bullets(lines))


def _of_levels(duty: Duty) -> str:
    return ", ".join(_LEVELS[level] for level in duty.levels)


_LEVELS = {
    Level.ENTRY: "entry",
    Level.MID: "mid-level",
    Level.SENIOR: "senior",
    Level.LEAD: "lead",
}


def _template(role: Role) -> Section:
    """Return a first draft, complete and ready to be copied: facts, sections and statements."""
    document = compose(draft(role), layout("career"))
    headed = tuple(section for section in document.sections if section.heading)
    ends = [block for part in document.sections if not part.heading for block in part.blocks]
    closing = (Section(heading="Statements", blocks=tuple(ends)),) if ends else ()
    known = Section(heading="The job at a glance", blocks=tuple(_facts(document)))
    return Section(heading="Job description template", sections=(known, *headed, *closing))


def _facts(document: Document) -> Iterator[Block]:
    """Return the facts of a draft as lines: beside the heading of a part is no room for a table."""
    title = Item(text=(Span("Job title:", strong=True), Span(f" {document.title}")))
    facts = (fact for block in document.front for fact in block.rows)
    items = (
        Item(text=(Span(f"{fact.label}:", strong=True), Span(" "), *fact.value)) for fact in facts
    )
    yield Bullets(items=(title, *items))


def _knowing(guide: Guide) -> Iterator[Section]:
    yield Section(heading="Skills", sections=tuple(_skills(guide)))
    years = (
        (f"{_LEVELS[level].capitalize()}, {stage.years} years", stage.text)
        for level, stage in guide.stages.items()
    )
    yield Section(heading="Experience by years", blocks=_named(years))
    yield Section(heading="Education and training", blocks=_paragraphs(guide.education))
    known = ((one.name, one.about) for one in guide.certificates)
    yield Section(heading="Certificates", blocks=_named(known))


def _skills(guide: Guide) -> Iterator[Section]:
    for heading, personal in (("Technical", False), ("Personal", True)):
        mine = [(skill.name, skill.why) for skill in guide.skills if skill.personal is personal]
        if mine:
            yield Section(heading=heading, blocks=_named(mine))


def _pay(earnings: Iterable[Earnings]) -> Iterator[Block]:
    for one in earnings:
        yield Paragraph(text=parse(one.text))
        yield Paragraph(text=(Span(f"Source: {one.source}, {one.year}"),), small=True)


def _questions(guide: Guide) -> Section:
    asked = (
        Section(heading=one.question, blocks=_paragraphs(one.answer)) for one in guide.questions
    )
    return Section(heading="Questions", sections=tuple(asked))


def _paragraphs(text: str) -> tuple[Block, ...]:
    return tuple(Paragraph(text=parse(line)) for line in text.strip().splitlines() if line.strip())


def _bullets(lines: Iterable[str]) -> tuple[Block, ...]:
    items = tuple(Item(text=parse(line)) for line in lines)
    return (Bullets(items=items),) if items else ()


def _named(pairs: Iterable[tuple[str, str]]) -> tuple[Block, ...]:
    items = tuple(Item(text=_with_name(name, text)) for name, text in pairs)
    return (Bullets(items=items),) if items else ()


def _with_name(name: str, text: str) -> Text:
    ends = "" if name.endswith((".", "?")) else "."
    return (Span(f"{name}{ends}", strong=True), Span(" "), *parse(text))
