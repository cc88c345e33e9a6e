"""The named styles of a Word document: what a style sheet of ours means in Word's words.

A person who edits the document finds them in Word's gallery; whoever styles it anew changes
a style, not a hundred paragraphs.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.writers.docx.form import Border, Frame, Setting, Tab, Voice, voice_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdeditor.writers.looks import Role
    from jdeditor.writers.style import Style

BULLETS, NUMBERS = 1, 2
"""The lists in numbering.xml that the styles for bullets and numbers belong to."""

NUMBER_GAP = 6.5
"""From a number, which is set flush right, to its text."""

_BUILT_IN = frozenset(
    (
        "Normal", "Body Text", "Title", "Subtitle", "heading 1", "heading 2",
        "List Bullet", "List Number", "header", "footer", "Hyperlink",
    )
)  # fmt: skip


class Look(NamedTuple):
    """A named style of paragraphs, or of words when it has no setting."""

    name: str
    voice: Voice
    setting: Setting | None = None
    based: str = "Normal"
    next: str = ""

    @property
    def id(self) -> str:
        """The name as the XML refers to it."""
        return "".join(word[:1].upper() + word[1:] for word in self.name.split())

    @property
    def custom(self) -> bool:
        """Whether Word does not know a style of that name by itself."""
        return self.name not in _BUILT_IN

    @property
    def aside(self) -> bool:
        """Whether paragraphs in it stand in the side column and take no room of their own."""
        return self.set.frame is not None

    @property
    def set(self) -> Setting:
        """How paragraphs in it are set."""
        return self.setting or Setting()


class Looks(NamedTuple):
    """Every named style, by what it is for."""

    normal: Look
    wordmark: Look
    kicker: Look
    title: Look
    lead: Look
    section: Look
    subsection: Look
    first: Look
    body: Look
    small: Look
    bullet: Look
    number: Look
    duty: Look
    share: Look
    value: Look
    label: Look
    table_head: Look
    table_cell: Look
    table_label: Look
    table_note: Look
    table_mark: Look
    header: Look
    footer: Look
    link: Look
    low: Look


@lru_cache(maxsize=16)
def looks(style: Style) -> Looks:
    """Return the named styles of a style."""
    made = [*_titles(style), *_texts(style), *_lists(style), *_facts(style)]
    made += [*_tables(style), *_around(style)]
    return Looks(**dict(made))


Named = tuple[str, Look]


def _on_axis(style: Style) -> Setting:
    """Return where text stands: from its axis to the end of its measure."""
    return Setting(left=style.axis, right=style.width - style.axis - style.span or None)


def _look(style: Style, role: str, name: str, base: Setting, next_: str = "") -> Look:
    """Return a look with the type, the line and the distances of a role."""
    its = style.role(role)
    setting = replace(
        base,
        before=its.before if base.before is None else base.before,
        after=its.after if base.after is None else base.after,
        line=its.leading,
    )
    return Look(name, _voice(style, its), setting, next=next_)


def _voice(style: Style, role: Role) -> Voice:
    return voice_of(role.face, style.colour(role.colour), role.size)


def _titles(style: Style) -> Iterable[Named]:
    on_axis = replace(_on_axis(style), keep_next=True, keep_lines=True)
    aside = Setting(keep_next=True, keep_lines=True, before=0, after=0)
    beside = replace(aside, frame=Frame(style.page.side))
    heads = replace(beside if style.heads == "side" else on_axis, level=0)
    yield "wordmark", _look(style, "wordmark", "Wordmark", _mark(style, aside), "Title")
    if style.panel:
        # It stands at the other end of the line of the wordmark.
        kicker = _voice(style, style.roles.kicker)
        yield "kicker", Look("Kicker", kicker, based="DefaultParagraphFont")
        on_axis = replace(on_axis, right=None, borders=_field(style), fill=style.palette.fill)
    else:
        yield "kicker", _look(style, "kicker", "Kicker", on_axis, "Title")
    yield "title", _look(style, "title", "Title", on_axis, "Subtitle")
    yield "lead", _look(style, "lead", "Subtitle", on_axis, "BodyText")
    yield "section", _look(style, "section", "heading 1", heads, "FirstParagraph")
    inner = replace(on_axis, right=_on_axis(style).right, borders=(), fill="", level=1)
    yield "subsection", _look(style, "subsection", "heading 2", inner, "FirstParagraph")


def _mark(style: Style, aside: Setting) -> Setting:
    """Return where the employer's name or logo stands."""
    place, panel = style.logo.place, style.panel
    if place == "right":
        return replace(aside, frame=Frame(style.logo.most[0], side="right"), align="right")
    if place == "side":
        return replace(aside, frame=Frame(style.page.side))
    out = panel.sides if panel else 0
    tabs = (Tab(style.width + out, "right"),) if panel else ()
    return replace(aside, left=style.axis - out, tabs=tabs, after=style.logo.below)


def _field(style: Style) -> tuple[Border, ...]:
    """Return borders in the colour of the panel, which make it as large as it has to be."""
    panel, colour = style.panel, style.palette.fill
    if panel is None:
        return ()
    return (
        Border("top", 0.5, colour, int(panel.above)),
        Border("left", 0.5, colour, panel.sides),
        Border("bottom", 0.5, colour, panel.below),
        Border("right", 0.5, colour, panel.sides),
    )


def _texts(style: Style) -> Iterable[Named]:
    on_axis = _on_axis(style)
    body = _look(style, "body", "Body Text", on_axis)
    yield "normal", _look(style, "body", "Normal", Setting(before=0))._replace(based="")
    yield "body", body
    begins = replace(body.set, before=0)
    yield "first", Look("First Paragraph", body.voice, begins, based=body.id, next=body.id)
    yield "small", _look(style, "small", "Small Print", replace(on_axis, keep_lines=True))


def _lists(style: Style) -> Iterable[Named]:
    look, duty, left, end = style.bullets, style.duties, style.axis, _on_axis(style).right
    start = left if look.outdent else left + look.hang
    bullets = Setting(number=BULLETS, left=start, right=end, hanging=look.hang)
    yield "bullet", _look(style, "bullet", "List Bullet", bullets)
    wider = 0 if look.outdent else look.number
    place = start + wider
    numbers = Setting(number=NUMBERS, left=place, right=end, hanging=NUMBER_GAP)
    yield "number", _look(style, "bullet", "List Number", numbers)
    text = left + duty.share + (0 if look.outdent else duty.gap)
    stops = (Tab(text - duty.gap, "right"), Tab(text))
    duties = Setting(left=text, right=end, hanging=text - left, tabs=stops)
    yield "duty", _look(style, "bullet", "List Duty", duties)
    share = voice_of(duty.face, style.colour(duty.colour))
    yield "share", Look("Duty Share", share, based="DefaultParagraphFont")


def _facts(style: Style) -> Iterable[Named]:
    look = style.facts
    if look.form == "grid":
        yield "value", _look(style, "value", "Fact", Setting())
        yield "label", _look(style, "label", "Fact Label", Setting())
        return
    left = 0 if look.span == "full" else style.axis
    place = Setting(
        left=left + look.label,
        hanging=look.label,
        tabs=(Tab(left + look.label),),
        before=look.row,
        keep_lines=True,
    )
    yield "value", _look(style, "value", "Fact", place)
    label = _voice(style, style.role("label"))
    yield "label", Look("Fact Label", label, based="DefaultParagraphFont")


def _tables(style: Style) -> Iterable[Named]:
    for role, name in (
        ("table_head", "Table Head"),
        ("table_cell", "Table Text"),
        ("table_label", "Table Label"),
        ("table_note", "Table Note"),
    ):
        yield role, _look(style, role, name, Setting())
    mark = _look(style, "table_cell", "Table Mark", Setting(align="center"))
    # Not every family has a disc; Arial is everywhere, and its disc fills 0.6 of the size.
    voice = Voice(font="Arial", colour=style.colour(style.grid.mark_colour))
    yield "table_mark", mark._replace(voice=replace(voice, size=style.grid.mark / 0.6))


def _around(style: Style) -> Iterable[Named]:
    page, line = style.page, style.role("running").leading
    right = (Tab(style.width, "right"),)
    rule = style.header.rule
    below = (Border("bottom", rule, style.palette.rule, 3),) if rule else ()
    # The header grows to where the text of later pages begins; the first page has none.
    room = page.top_next - (page.header + 0.2 * line) - (3 + rule if rule else 0)
    header = Setting(tabs=right, borders=below, after=room)
    yield "header", _look(style, "running", "header", header)
    yield "footer", _look(style, "running", "footer", Setting(tabs=right))
    accent = Voice(colour=style.palette.accent, underlined=True)
    yield "link", Look("Hyperlink", accent, based="DefaultParagraphFont")
    low = Setting(keep_next=True, before=0, after=0, line=1)
    yield "low", Look("Low Line", Voice(size=1), low)
