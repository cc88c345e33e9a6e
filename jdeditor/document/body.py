"""The sections that are published: brief, lists, free sections, how to apply, statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.document import inline
from jdeditor.document.blocks import Block, Bullets, Item, Paragraph, Section, Span, Text
from jdeditor.posting import sections

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdeditor.document.layout import Layout
    from jdeditor.document.wording import Voice
    from jdeditor.posting.posting import Posting, Responsibility


def section(posting: Posting, layout: Layout, voice: Voice, key: str) -> Section | None:
    """Return one body section, or nothing when it holds nothing."""
    blocks = _blocks(posting, layout, voice, key)
    if not blocks:
        return None
    return Section(heading=heading(posting, voice, key), blocks=tuple(blocks), source=key)


def heading(posting: Posting, voice: Voice, key: str) -> str:
    """Return the heading of a section: the user's own wording, else the layout's."""
    words = voice.wording.headings
    own = sections.heading(posting, key).strip()
    if own or key not in words:
        return own
    if key == "about":
        employer = posting.employer.name.strip()
        return words["about"].format(employer=employer) if employer else words["about_us"]
    return words[key]


def statements(posting: Posting, layout: Layout, voice: Voice) -> Section | None:
    """Return the statements that stand last, as small print, or nothing."""
    if "statements" in posting.hidden:
        return None
    blocks = (
        *paragraphs(posting.equal_opportunity, "equal_opportunity", small=True),
        *paragraphs(posting.accommodation, "accommodation", small=True),
    )
    if not blocks:
        return None
    headed = layout.headed_statements or bool(sections.heading(posting, "statements"))
    words = heading(posting, voice, "statements") if headed else ""
    return Section(heading=words, blocks=blocks, source="statements")


def paragraphs(text: str, source: str, *, small: bool = False) -> list[Paragraph]:
    """Return the paragraphs of a text; empty lines are none."""
    return [
        Paragraph(text=inline.parse(line), source=f"{source}#{number}", small=small)
        for number, line in enumerate(text.split("\n"))
        if line.strip()
    ]


def _blocks(posting: Posting, layout: Layout, voice: Voice, key: str) -> list[Block]:
    match key:
        case "brief":
            return [*paragraphs(posting.brief, "brief")]
        case "about":
            return [*paragraphs(posting.employer.about, "employer.about")]
        case "benefits":
            return [*_bullets(posting.benefits, "benefits")]
        case "responsibilities":
            return _duties(posting, layout, voice)
        case _ if key in _OTHERS:
            return _OTHERS[key](posting, voice)
    return _free(posting, key)


def _bullets(texts: Iterable[str], source: str) -> list[Bullets]:
    items = tuple(
        Item(text=inline.parse(text), source=f"{source}#{number}")
        for number, text in enumerate(texts)
        if text.strip()
    )
    return [Bullets(items=items, source=source)] if items else []


def _duties(posting: Posting, layout: Layout, voice: Voice) -> list[Block]:
    if not layout.full_duties:
        return [*_bullets((r.text for r in posting.responsibilities), "responsibilities")]
    essential = _duty_items(posting, voice, essential=True)
    others = _duty_items(posting, voice, essential=False)
    shared = any(item.share for item in (*essential, *others))
    blocks: list[Block] = [_words(voice, "shares")] if shared else []
    blocks += [_words(voice, "essential")] if essential and others else []
    blocks += [Bullets(items=essential, source="responsibilities")] if essential else []
    blocks += [_words(voice, "other_duties")] if others else []
    blocks += [Bullets(items=others, source="responsibilities")] if others else []
    return blocks


def _duty_items(posting: Posting, voice: Voice, *, essential: bool) -> tuple[Item, ...]:
    return tuple(
        Item(
            text=inline.parse(duty.text),
            source=f"responsibilities#{number}",
            share=_share(duty, voice),
        )
        for number, duty in enumerate(posting.responsibilities)
        if duty.text.strip() and duty.essential is essential
    )


def _share(duty: Responsibility, voice: Voice) -> str:
    return "" if duty.share is None else voice.percent(duty.share)


def _qualifications(posting: Posting, voice: Voice) -> list[Block]:
    required = _bullets(posting.qualifications.required, "qualifications.required")
    preferred = _bullets(posting.qualifications.preferred, "qualifications.preferred")
    if not preferred:
        return [*required]
    lead = [_words(voice, "required")] if required else []
    return [*lead, *required, _words(voice, "preferred"), *preferred]


def _free(posting: Posting, key: str) -> list[Block]:
    free = next((s for s in posting.free_sections if s.key == key), None)
    if free is None:
        return []
    return [
        *paragraphs(free.text, f"free.{key}.text"),
        *_bullets(free.bullets, f"free.{key}.bullets"),
    ]


def _apply(posting: Posting, voice: Voice) -> list[Block]:
    application = posting.application
    blocks: list[Block] = [*paragraphs(application.instructions, "application.instructions")]
    email, link = application.email.strip(), application.link.strip()
    if email or link:
        name = "apply_both" if email and link else "apply_link" if link else "apply_email"
        source = "application.link" if link else "application.email"
        words = voice.wording.sentences[name]
        blocks.append(Paragraph(text=_addresses(words, email, link), source=source))
    return blocks


def _addresses(words: str, email: str, link: str) -> Text:
    """Return a sentence whose ``{email}`` and ``{link}`` lead there."""
    spans: list[Span] = []
    for part in words.replace("{", "\0{").replace("}", "}\0").split("\0"):
        if part == "{email}":
            spans.append(_address(email, "mailto:", "@"))
        elif part == "{link}":
            spans.append(_address(link, "https://", "."))
        elif part:
            spans.append(Span(part))
    return tuple(spans)


def _address(words: str, scheme: str, sign: str) -> Span:
    """Return a link to an address; a blank or a half-typed one stays plain text."""
    address = words if inline.ADDRESS.fullmatch(words) else scheme + words
    leads_somewhere = sign in words and inline.ADDRESS.fullmatch(address)
    shown = words.removeprefix("https://").removeprefix("http://").removesuffix("/")
    return Span(shown, link=address) if leads_somewhere else Span(words)


def _words(voice: Voice, key: str) -> Paragraph:
    return Paragraph(text=(Span(voice.wording.sentences[key]),))


_OTHERS = {"qualifications": _qualifications, "apply": _apply}
