"""A style made tighter, so that a document needs less room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from jdeditor.writers.looks import FactsLook, PanelLook, Role, Roles

if TYPE_CHECKING:
    from jdeditor.writers.style import Style

SMALLEST_TEXT = 9.0
SMALLEST = 7.5
_LEAST_ROW = 0.6
_TEXT = frozenset({"body", "bullet", "value"})


def tightened(style: Style, space: float, type_: float) -> Style:
    """Return a style with its distances and its type made smaller, never below the floors."""
    roles = {
        name: _tightened_role(style.role(name), space, type_, name)
        for name in Roles.__struct_fields__
    }
    looks = {
        name: _tightened_facts(getattr(style, name), space, joined=bool(style.panel))
        for name in ("facts", "control", "inside")
    }
    return msgspec.structs.replace(
        style,
        roles=Roles(**roles),
        statement_before=style.statement_before * space,
        logo=msgspec.structs.replace(style.logo, below=style.logo.below * space),
        panel=style.panel and _tightened_panel(style.panel, space),
        **looks,
    )


def _tightened_facts(look: FactsLook, space: float, *, joined: bool) -> FactsLook:
    """Return facts closer together, yet each label nearer to its value than to the one above.

    The tint of facts that are joined to a panel shrinks with it.
    """
    row = look.row * max(space, _LEAST_ROW)
    tint = (look.tint[0] * space, look.tint[1]) if look.tint and joined else look.tint
    return msgspec.structs.replace(look, before=look.before * space, row=row, tint=tint)


def _tightened_panel(panel: PanelLook, space: float) -> PanelLook:
    return msgspec.structs.replace(panel, above=panel.above * space, below=panel.below * space)


def _tightened_role(role: Role, space: float, type_: float, name: str) -> Role:
    floor = SMALLEST_TEXT if name in _TEXT else SMALLEST
    size = max(min(floor, role.size), role.size * type_)
    return msgspec.structs.replace(
        role,
        size=size,
        leading=role.leading * size / role.size,
        before=role.before * space,
        after=None if role.after is None else role.after * space,
    )
