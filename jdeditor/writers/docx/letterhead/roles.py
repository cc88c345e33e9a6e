"""The roles of text in a posting, and which of a letterhead's styles fits each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Role(NamedTuple):
    """A kind of text: its id, Word's own style for it, and words in the names of other styles.

    Word keeps the names of its own styles in English, whatever language it speaks.
    """

    id: str
    usual: tuple[str, ...]
    words: tuple[str, ...] = ()


ROLES = (
    Role("title", ("Title",), ("title", "titel", "titre", "título", "titolo")),
    Role("lead", ("Subtitle",), ("subtitle", "untertitel", "sous-titre", "subtítulo", "lead")),
    Role("section", ("heading 1",), ("heading", "überschrift", "section", "rubrik", "kop")),
    Role("subsection", ("heading 2",), ("subheading", "heading 2", "zwischenüberschrift")),
    Role("body", ("Body Text", "Normal"), ("body", "text", "fließtext", "corps", "cuerpo")),
    Role("bullet", ("List Bullet", "List Paragraph"), ("bullet", "aufzählung", "puce", "viñeta")),
    Role("number", ("List Number", "List Paragraph"), ("number", "nummer", "numéro")),
    Role("small", ("Small Print",), ("small", "klein", "fine print", "legal", "disclaimer")),
)

_USUAL, _OTHER, _USED = 10, 6, 5
"""What speaks for a style: that Word has it for this, that it is called so, that it is in use."""


class Named(NamedTuple):
    """A style of paragraphs: its id, what it is called, and how often the letterhead has it."""

    id: str
    name: str
    used: int = 0


def proposed(styles: Sequence[Named]) -> dict[str, str]:
    """Return the name of the style that fits each role best; a role that none fits is left out."""
    found: dict[str, str] = {}
    for role in ROLES:
        scored = [(_score(style, role), -place, style.name) for place, style in enumerate(styles)]
        score, _, name = max(scored, default=(0, 0, ""))
        if score:
            found[role.id] = name
    return found


def mapped(styles: Sequence[Named], chosen: Mapping[str, str]) -> dict[str, str]:
    """Return the style of each role: the one that a person chose where it is there."""
    there = {style.name for style in styles}
    kept = {role: name for role, name in chosen.items() if name in there}
    return proposed(styles) | kept


def _score(style: Named, role: Role) -> float:
    name = style.name.casefold()
    usual = [own.casefold() for own in role.usual]
    used = _USED if style.used else 0
    if name in usual:
        # Of two that Word has for it, the first is the better one.
        return _USUAL - usual.index(name) / 10 + used
    own = name in _WORDS_OWN_STYLES
    return 0 if own or not _is_called(name, role) else _OTHER + used


def _is_called(name: str, role: Role) -> bool:
    others = [word for other in ROLES if other.id != role.id for word in other.words]
    mine = [word for word in role.words if word in name]
    # “Subtitle” has “title” in it, and is not one.
    return any(not any(word in other and other in name for other in others) for word in mine)


_WORDS_OWN_STYLES = frozenset(
    name.casefold()
    for name in (
        "Normal", "Title", "Subtitle", "header", "footer", "Body Text", "Body Text 2",
        "Body Text 3", "Body Text Indent", "Body Text Indent 2", "Body Text Indent 3",
        "Body Text First Indent", "Body Text First Indent 2", "Block Text", "Plain Text",
        "TOC Heading", "caption", "footnote text", "endnote text", "annotation text",
        "Balloon Text", "macro", "page number", "line number", "List Paragraph",
        *(f"heading {n}" for n in range(1, 10)),
        *(f"{kind}{n}" for kind in ("List Bullet", "List Number", "List", "List Continue")
          for n in ("", " 2", " 3", " 4", " 5")),
    )
)  # fmt: skip
"""Whose names mean what Word means by them."""
