"""The parts of a Word file that depend on the style alone: named styles, lists, fonts."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from jdeditor.writers.docx.form import Setting, fonts, voice_of
from jdeditor.writers.docx.looks import BULLETS, NUMBERS, looks
from jdeditor.writers.docx.package import base
from jdeditor.writers.docx.xml import NOTHING, Xml, joined, part, tag, w

if TYPE_CHECKING:
    from jdeditor.writers.docx.looks import Look
    from jdeditor.writers.style import Style

_KERNED_FROM = 2
"""The size from which type is kerned, in half points: all of it."""

# Word's names of styles, and the styles of what has none, are the same in every file.
_USUAL = re.compile("<w:latentStyles.*</w:style>", re.DOTALL)
_EAST_ASIAN = {"ja": "Yu Gothic", "ko": "Malgun Gothic", "zh": "Microsoft YaHei"}
_LEFTWARD = frozenset({"ar", "fa", "he", "ur"})
_COMPLEX = {"swiss": "Arial", "roman": "Times New Roman"}


@lru_cache(maxsize=16)
def styles_part(style: Style, language: str) -> bytes:
    """Return the part that holds the named styles."""
    usual = _USUAL.findall(base()["word/styles.xml"].decode())
    return part(
        "styles",
        _defaults(style, language),
        *map(Xml, usual),
        *(_style(look) for look in looks(style)),
    )


@lru_cache(maxsize=16)
def numbering_part(style: Style, numbered_lists: int) -> bytes:
    """Return the part that defines lists; each numbered one begins at 1."""
    its, body = looks(style), style.role("bullet")
    sign = voice_of(body.face, style.colour(style.bullets.colour), style.bullets.size)
    digit = voice_of(body.face, style.colour(style.bullets.colour), body.size)
    restart = w("lvlOverride", w("startOverride", val=1), ilvl=0)
    return part(
        "numbering",
        _list(BULLETS, _level(its.bullet, "bullet", style.bullets.glyph, "left", sign.xml())),
        _list(NUMBERS, _level(its.number, "decimal", "%1.", "right", digit.xml())),
        _number(BULLETS, BULLETS),
        _number(NUMBERS, NUMBERS),
        *(_number(NUMBERS + n, NUMBERS, restart) for n in range(1, numbered_lists)),
    )


@lru_cache(maxsize=16)
def font_part(style: Style) -> bytes:
    """Return the part that tells which font to take where ours is missing."""
    font = style.font
    return part(
        "fonts",
        w(
            "font",
            w("altName", val=font.fallback),
            w("charset", val="00"),
            w("family", val=font.generic),
            w("pitch", val="variable"),
            name=font.family,
        ),
    )


def _defaults(style: Style, language: str) -> Xml:
    tongue = language.partition("-")[0]
    east_asian = _EAST_ASIAN.get(tongue, _EAST_ASIAN["zh"])
    run = joined(
        fonts(style.font.family, east_asian, _COMPLEX[style.font.generic]),
        # Word sets pairs of letters at the distance of the font only where it is told to.
        w("kern", val=_KERNED_FROM),
        w(
            "lang",
            val=language,
            eastAsia=language if tongue in _EAST_ASIAN else None,
            bidi=language if tongue in _LEFTWARD else None,
        ),
    )
    setting = Setting(before=0, after=0, line=style.line)
    return w(
        "docDefaults",
        w("rPrDefault", w("rPr", run)),
        w("pPrDefault", setting.xml()),
    )


def _style(look: Look) -> Xml:
    kind = "paragraph" if look.setting else "character"
    normal = look.name == "Normal"
    return tag(
        "w:style",
        {
            "w:type": kind,
            **({"w:default": "1"} if normal else {}),
            **({"w:customStyle": "1"} if look.custom else {}),
            "w:styleId": look.id,
        },
        w("name", val=look.name),
        w("basedOn", val=look.based) if look.based else NOTHING,
        w("next", val=look.next) if look.next else NOTHING,
        w("uiPriority", val=99) if look.id in _SELDOM else NOTHING,
        NOTHING if look.id in _SELDOM else w("qFormat"),
        _whole(look.setting).xml() if look.setting else NOTHING,
        look.voice.xml(),
    )


def _whole(setting: Setting) -> Setting:
    """Return a setting with both its distances.

    LibreOffice brings distances of its own into a style that leaves one open.
    """
    return replace(setting, before=setting.before or 0, after=setting.after or 0)


_SELDOM = frozenset({"Header", "Footer", "Hyperlink", "LowLine", "TableMark"})
"""Styles that have no place in the gallery."""


def _list(id_: int, level: Xml) -> Xml:
    kind = w("multiLevelType", val="singleLevel")
    return w("abstractNum", kind, level, abstractNumId=id_)


def _level(look: Look, kind: str, sign: str, align: str, voice: Xml) -> Xml:
    place = Setting(left=look.set.left, hanging=look.set.hanging)
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=kind),
        w("pStyle", val=look.id),
        w("lvlText", val=sign),
        w("lvlJc", val=align),
        place.xml(),
        voice,
        ilvl=0,
    )


def _number(id_: int, list_: int, override: Xml = NOTHING) -> Xml:
    return w("num", w("abstractNumId", val=list_), override, numId=id_)
