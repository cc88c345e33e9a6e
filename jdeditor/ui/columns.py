"""Going from column to column by key: what is beside the form, the form, the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from jdeditor.ui.workspace import Workspace


def go(workspace: Workspace, step: int) -> None:
    """Go on to the next column that shows, or back to the one before."""
    form = workspace.form
    columns = [workspace.sidebar.panel(), form, workspace.pages.preview.pages]
    columns = [column for column in columns if column.isVisible()]
    if not columns:  # something else is in their place, such as the versions
        return
    focused = workspace.window().focusWidget()
    inside = [n for n, one in enumerate(columns) if one is focused or one.isAncestorOf(focused)]
    target = columns[((inside[0] if inside else 0) + step) % len(columns)]
    if target is form:
        form.show_section(workspace.sidebar.view.current() or "job")
    else:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
