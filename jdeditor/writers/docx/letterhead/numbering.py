"""The lists of a letterhead, and our own beside them under ids of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.form import Setting
from jdeditor.writers.docx.letterhead.parts import W
from jdeditor.writers.docx.letterhead.tree import elements, number
from jdeditor.writers.docx.xml import NOTHING, part, w

if TYPE_CHECKING:
    from lxml import etree

    from jdeditor.writers.docx.letterhead.parts import Parts
    from jdeditor.writers.docx.xml import Xml

_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_INDENT, _HANG = 18.0, 18.0
"""Where the text of an item begins, in points, and how far its mark hangs out."""


class Numbering:
    """The lists of a letterhead; ours are made when they are first asked for."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._own: dict[str, int] = {}

    def has(self, number_id: int) -> bool:
        """Tell whether the letterhead has a list of that id."""
        name = self._parts.related(self._parts.main, "numbering")
        if name not in self._parts:
            return False
        lists = self._parts.tree(name).iterfind(f"{W}num")
        return any(number(one, "numId", 0) == number_id for one in lists)

    def own(self, role: str) -> int:
        """Return the id of our list for bullets or for numbers."""
        if role not in self._own:
            bullet = role == "bullet"
            level = _level("bullet", "•") if bullet else _level("decimal", "%1.")
            self._own[role] = self._number(self._list(level))
        return self._own[role]

    def anew(self, number_id: int) -> int:
        """Return the id of a list like another one that begins at 1 again."""
        root = self._root()
        for one in root.iterfind(f"{W}num"):
            if number(one, "numId", 0) == number_id:
                kind = number(one.find(f"{W}abstractNumId"), "val", 0)
                restart = w("lvlOverride", w("startOverride", val=1), ilvl=0)
                return self._number(kind, restart)
        return number_id

    def _list(self, level: Xml) -> int:
        root = self._root()
        taken = [number(one, "abstractNumId", 0) for one in root.iterfind(f"{W}abstractNum")]
        id_ = max(taken, default=0) + 1
        kind = w("multiLevelType", val="singleLevel")
        made = elements(w("abstractNum", kind, level, abstractNumId=id_))[0]
        # The schema wants kinds of lists before the lists.
        place = len(root.findall(f"{W}numPicBullet")) + len(taken)
        root.insert(place, made)
        return id_

    def _number(self, kind: int, override: Xml = NOTHING) -> int:
        root = self._root()
        there = root.findall(f"{W}num")
        id_ = max((number(one, "numId", 0) for one in there), default=0) + 1
        made = elements(w("num", w("abstractNumId", val=kind), override, numId=id_))[0]
        end = root.find(f"{W}numIdMacAtCleanup")
        if end is None:
            root.append(made)
        else:
            end.addprevious(made)
        return id_

    def _root(self) -> etree._Element:
        parts = self._parts
        name = parts.related(parts.main, "numbering")
        if not name or name not in parts:
            name = parts.free("word/numbering{}.xml", "")
            parts.put(name, part("numbering"), _KIND)
            parts.relate(parts.main, "numbering", name)
        return parts.tree(name)


def _level(kind: str, sign: str) -> Xml:
    place = Setting(left=_INDENT, hanging=_HANG)
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=kind),
        w("lvlText", val=sign),
        w("lvlJc", val="left"),
        place.xml(),
        ilvl=0,
    )
