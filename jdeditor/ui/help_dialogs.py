"""Help: the list of commands with their keys, and what the program is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

import jdeditor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

_SIZE = (560, 600)


def show_shortcuts(window: QWidget, actions: Sequence[QAction]) -> None:
    """Show every command that has keys, searchable."""
    dialog = QDialog(window)
    dialog.setWindowTitle(_tr("Keyboard shortcuts"))
    dialog.resize(*_SIZE)
    table = _table([*_of(actions), *_in_lists()])
    search = QLineEdit(dialog)
    search.setPlaceholderText(_tr("Search"))
    search.setAccessibleName(_tr("Search the shortcuts"))
    search.textChanged.connect(lambda text: _filter(table, text))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    for part in (search, table, buttons):
        column.addWidget(part)
    search.setFocus()
    dialog.exec()


def show_about(window: QWidget) -> None:
    """Say what the program is, its version, and whose work it stands on."""
    box = QMessageBox(window)
    box.setWindowTitle(_tr("About jdeditor"))
    box.setText(f"jdeditor {jdeditor.__version__}")
    box.setInformativeText(
        _tr("Job descriptions and postings, written offline. Nothing leaves this computer.")
        + "\n\n"
        + _tr(
            "Made with Qt, ReportLab, PDFium and python-docx. Fonts: Inter, Source Sans 3 and "
            "Source Serif 4, under the SIL Open Font License. Icons: Lucide."
        )
    )
    box.exec()


def _of(actions: Sequence[QAction]) -> list[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (re.sub(r"&(.)", r"\1", action.text()).removesuffix("…"), keys)
        for action in actions
        if (keys := ", ".join(key.toString(native) for key in action.shortcuts()))
    ]


def _in_lists() -> list[tuple[str, str]]:
    """The keys of bullet lists and of the outline, which are in no menu."""
    rows = (
        (_tr("List: next bullet"), "Return"),
        (_tr("List: remove an empty bullet"), "Backspace"),
        (_tr("List: move the bullet up or down"), "Alt+Up", "Alt+Down"),
        (_tr("List: duplicate the bullet"), "Ctrl+D"),
        (_tr("List: remove the bullet"), "Ctrl+Shift+Backspace"),
        (_tr("List: finish and go on"), "Ctrl+Return"),
        (_tr("Outline: move the section"), "Alt+Up", "Alt+Down"),
        (_tr("Go to a section"), "Ctrl+1", "Ctrl+9"),
        (_tr("Preview: go to the field"), "Return"),
    )
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (words, ", ".join(QKeySequence(key).toString(native) for key in keys))
        for words, *keys in rows
    ]


def _table(rows: list[tuple[str, str]]) -> QTableWidget:
    table = QTableWidget(len(rows), 2)
    table.setAccessibleName(_tr("Commands and their keys"))
    table.setHorizontalHeaderLabels([_tr("Command"), _tr("Keys")])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    for number, (words, keys) in enumerate(rows):
        table.setItem(number, 0, QTableWidgetItem(words))
        table.setItem(number, 1, QTableWidgetItem(keys))
    return table


def _filter(table: QTableWidget, text: str) -> None:
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in (0, 1)]
        found = any(text.casefold() in cell.text().casefold() for cell in cells if cell)
        table.setRowHidden(row, not found)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)
