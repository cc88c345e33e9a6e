"""The styles of a letterhead: those there are, and those that have to be made."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lxml import etree

from jdeditor.writers.docx.form import Setting, Voice
from jdeditor.writers.docx.letterhead.parts import W
from jdeditor.writers.docx.letterhead.problem import CREATED, CREATED_SEVERAL, Remark
from jdeditor.writers.docx.letterhead.roles import Named, mapped
from jdeditor.writers.docx.letterhead.tree import elements, value
from jdeditor.writers.docx.xml import NOTHING, Xml, part, tag, w

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jdeditor.writers.docx.letterhead.numbering import Numbering
    from jdeditor.writers.docx.letterhead.parts import Parts
    from jdeditor.writers.style import Style

_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"
_USUAL_SIZE = 11.0
_NAMES = {
    "title": "Title",
    "lead": "Subtitle",
    "section": "heading 1",
    "subsection": "heading 2",
    "body": "Body Text",
    "bullet": "List Bullet",
    "number": "List Number",
    "small": "Small Print",
}
"""What a style is called that the letterhead lacks; Word knows most of them."""
_SIZES = {"title": 2.0, "lead": 1.2, "section": 1.2, "subsection": 1.05, "small": 0.85}
_BEFORE = {"section": 1.3, "subsection": 0.9, "lead": 0.1}
_AFTER = {"title": 0.3, "lead": 0.9, "section": 0.3, "subsection": 0.2, "body": 0.5, "bullet": 0.2}
"""Sizes and distances by the size of the letterhead's own text."""


class Styles:
    """The styles of a letterhead by the roles they play; one that is missing is made when asked."""

    def __init__(
        self, parts: Parts, numbering: Numbering, style: Style, chosen: Mapping[str, str]
    ) -> None:
        self._parts, self._numbering, self._look = parts, numbering, style
        self._root = _root(parts)
        self.named = named(parts)
        self._mapped = mapped(self.named, chosen)
        self._ids = {one.name: one.id for one in reversed(self.named)}
        self._made: dict[str, str] = {}

    def id(self, role: str) -> str:
        """Return the id of the style for a role."""
        name = self._mapped.get(role)
        if name is None:
            return self._made.get(role) or self._make(role)
        return self._ids[name]

    def link(self) -> str:
        """Return the id of the style of words for links."""
        for style in self._root.iter(f"{W}style"):
            kind, name = style.get(f"{W}type"), value(style, "name").casefold()
            if kind == "character" and name == "hyperlink":
                return str(style.get(f"{W}styleId"))
        return self._add(_hyperlink(self._free("Hyperlink"), self._look))

    def number_of(self, role: str) -> int | None:
        """Return the id of the list that the style for a role belongs to by itself, if any."""
        for style in self._chain(role):
            number = style.find(f"{W}pPr/{W}numPr/{W}numId")
            if number is not None:
                found = number.get(f"{W}val", "0")
                return int(found) if found.isdigit() and self._numbering.has(int(found)) else None
        return None

    def _chain(self, role: str) -> Iterator[etree._Element]:
        """Go through the style for a role and those that it is based on."""
        style = self._by_id(self.id(role))
        for _ in range(20):  # a chain of styles may be a ring in a damaged file
            if style is None:
                return
            yield style
            style = self._by_id(value(style, "basedOn"))

    def runs_leftward(self, role: str) -> bool:
        """Tell whether paragraphs in the style for a role run from right to left by themselves."""
        settings = [style.find(f"{W}pPr/{W}bidi") for style in self._chain(role)]
        settings.append(self._root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr/{W}bidi"))
        own = next((one for one in settings if one is not None), None)
        return own is not None and own.get(f"{W}val", "1") not in ("0", "false", "off")

    def is_heading(self, role: str) -> bool:
        """Tell whether the style for a role is one of Word's own for headings."""
        style = self._by_id(self.id(role))
        return style is not None and value(style, "name").lower().startswith("heading")

    def remarks(self) -> list[Remark]:
        """Return what there is to say of the styles that were made."""
        names = [f"“{_NAMES[role]}”" for role in self._made]
        if not names:
            return []
        return [Remark(CREATED if len(names) == 1 else CREATED_SEVERAL, ", ".join(names))]

    def set_language(self, language: str) -> None:
        """Let what says nothing of its language be in this one."""
        defaults = self._root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
        if defaults is not None:
            defaults.set(f"{W}val", language)

    # ------------------------------------------------------------------ making

    def _make(self, role: str) -> str:
        name = _NAMES[role]
        id_ = self._free("".join(word[:1].upper() + word[1:] for word in name.split()))
        self._made[role] = id_
        if any(one.name.casefold() == name.casefold() for one in _all_named(self._root)):
            name = f"Posting {name}"
        based = next((s.get(f"{W}styleId") for s in self._root.iter(f"{W}style") if _usual(s)), "")
        return self._add(self._made_style(role, id_, name, str(based)))

    def _made_style(self, role: str, id_: str, name: str, based: str) -> Xml:
        size = self._size()
        heads = role in ("title", "section", "subsection")
        voice = Voice(
            strong=heads,
            colour=self._look.palette.accent if role in ("section", "subsection") else "",
            size=round(size * _SIZES[role] * 2) / 2 if role in _SIZES else None,
        )
        number = self._numbering.own(role) if role in ("bullet", "number") else None
        setting = Setting(
            keep_next=heads,
            keep_lines=heads,
            number=number,
            before=size * _BEFORE.get(role, 0),
            after=size * _AFTER.get(role, 0.2),
            level={"section": 0, "subsection": 1}.get(role),
        )
        custom = (
            {"w:customStyle": "1"} if name in ("Small Print", f"Posting {_NAMES[role]}") else {}
        )
        return tag(
            "w:style",
            {"w:type": "paragraph", **custom, "w:styleId": id_},
            w("name", val=name),
            w("basedOn", val=based) if based else NOTHING,
            w("qFormat"),
            setting.xml(),
            voice.xml(),
        )

    def _size(self) -> float:
        """Return the size of the letterhead's text in points."""
        usual = next((s for s in self._root.iter(f"{W}style") if _usual(s)), None)
        for place in (usual, self._root.find(f"{W}docDefaults/{W}rPrDefault")):
            size = None if place is None else place.find(f"{W}rPr/{W}sz")
            said = "" if size is None else size.get(f"{W}val", "")
            if said.isdigit():
                return int(said) / 2
        return _USUAL_SIZE

    def _add(self, xml: Xml) -> str:
        made = elements(xml)[0]
        self._root.append(made)
        return str(made.get(f"{W}styleId"))

    def _free(self, id_: str) -> str:
        taken = {str(s.get(f"{W}styleId")).casefold() for s in self._root.iter(f"{W}style")}
        names = (id_, *(f"{id_}{n}" for n in range(2, len(taken) + 3)))
        return next(name for name in names if name.casefold() not in taken)

    def _by_id(self, id_: str) -> etree._Element | None:
        found = (s for s in self._root.iter(f"{W}style") if s.get(f"{W}styleId") == id_)
        return next(found, None) if id_ else None


def named(parts: Parts) -> tuple[Named, ...]:
    """Return the styles of paragraphs that a letterhead has, without those Word hides."""
    used = Counter(p.get(f"{W}val") for p in parts.tree(parts.main).iter(f"{W}pStyle"))
    return tuple(
        Named(str(style.get(f"{W}styleId")), value(style, "name"), used[style.get(f"{W}styleId")])
        for style in _root(parts).iter(f"{W}style")
        if style.get(f"{W}type") == "paragraph" and value(style, "name")
    )


def _all_named(root: etree._Element) -> list[Named]:
    return [Named("", value(style, "name")) for style in root.iter(f"{W}style")]


def _root(parts: Parts) -> etree._Element:
    name = parts.related(parts.main, "styles")
    if not name or name not in parts:
        name = parts.free("word/styles{}.xml", "")
        parts.put(name, part("styles"), _KIND)
        parts.relate(parts.main, "styles", name)
    return parts.tree(name)


def _usual(style: etree._Element) -> bool:
    is_usual = style.get(f"{W}default") in ("1", "true", "on")
    return is_usual and style.get(f"{W}type") == "paragraph"


def _hyperlink(id_: str, look: Style) -> Xml:
    voice = Voice(colour=look.palette.accent, underlined=True)
    attributes = {"w:type": "character", "w:styleId": id_}
    return tag("w:style", attributes, w("name", val="Hyperlink"), voice.xml())
