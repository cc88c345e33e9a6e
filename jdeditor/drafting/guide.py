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

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdeditor.document.blocks import Block
    from jdeditor.drafting.roles import Earnings, Guide, Role


def article(role: Role) -> Document:
    """Return everything that is known about a role, in the order of reading.

    Parts that the role says nothing about are left out.
    """
    parts = (
        Section(heading="What the role is", blocks=_paragraphs(role.guide.summary)),
        Section(heading="What the person does", blocks=_paragraphs(role.guide.work)),
        Section(heading="Duties", blocks=_bullets(duty.text for duty in role.responsibilities)),
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


def _template(role: Role) -> Section:
    document = compose(draft(role), layout("career"))
    headed = tuple(section for section in document.sections if section.heading)
    return Section(heading="Job description template", sections=headed)


def _knowing(guide: Guide) -> Iterator[Section]:
    skills = ((skill.name, skill.why) for skill in guide.skills)
    yield Section(heading="Skills", blocks=_named(skills))
    years = ((f"{stage.years} years", stage.text) for stage in guide.stages.values())
    yield Section(heading="Experience by years", blocks=_named(years))
    yield Section(heading="Education and training", blocks=_paragraphs(guide.education))
    known = (
        (one.name, f"{one.issuer}. {one.text}".strip(". ") + ".") for one in guide.certificates
    )
    yield Section(heading="Certificates", blocks=_named(known))


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
