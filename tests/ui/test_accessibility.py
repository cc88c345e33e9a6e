# mypy: disable-error-code="no-untyped-call,arg-type,attr-defined"
"""The walk: every window, dialog and panel, with all that a person can work in it.

What is interactive has a name that a screen reader says, can be reached by Tab (or by the keys of
what it belongs to), and a label above a field is its buddy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from jdeditor.ui.commands.command import menu_actions
from jdeditor.ui.commands.command_list import CommandList
from jdeditor.ui.start.card import GalleryCard
from jdeditor.ui.theme.theme import apply
from jdeditor.ui.widgets.buttons import Segment
from jdeditor.ui.widgets.chips import Chip
from jdeditor.ui.widgets.fields import FormRow
from jdeditor.ui.widgets.known import KnownField
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTextEdit,
)
BY_OTHER_KEYS = (CommandList, GalleryCard, Segment)
"""Arrow keys walk them, from the field above or from the one that Tab comes to."""
OF_OTHERS = (Chip, KnownField)
"""Delete removes a chip, Alt+Down opens the list of a field: their buttons are for the mouse."""
NOT_OURS = (QFileDialog, QPrintDialog)


def said(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def faults(root: QWidget) -> Iterator[str]:
    """Return what somebody without a mouse or a screen would miss."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.window() is not root.window():
            continue
        kind = f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        if isinstance(widget, INTERACTIVE):
            if not said(widget):
                yield f"no name: {kind} {widget.objectName()}"
            if widget.isEnabled() and not reachable(widget):
                yield f"no key leads to it: {kind} {said(widget)}"
        row = widget.parent()
        if isinstance(widget, QLabel) and isinstance(row, FormRow) and widget.buddy() is None:
            alone = isinstance(row.control, INTERACTIVE) or row.control.focusProxy() is not None
            if widget.y() < row.control.y() and alone:
                yield f"no buddy: {widget.text()}"


def disordered(root: QWidget) -> Iterator[str]:
    """Return the buttons that are not where the system has them."""
    for button in root.findChildren(QPushButton):
        ends = button.text() in ("Cancel", "Close", "Go on")
        if ends and not isinstance(button.parent(), QDialogButtonBox):
            yield f"not in the order of the system: {button.text()}"


def reachable(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or widget.focusProxy() is not None
    return (
        by_tab or isinstance(widget, BY_OTHER_KEYS) or isinstance(widget.parentWidget(), OF_OTHERS)
    )


@pytest.fixture
def work(shown: Window) -> Workspace:
    shown.new_from_role("backend-engineer")
    assert shown.workspace is not None
    return shown.workspace


def test_the_start_page(shown: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(shown.start.roles.cards()))
    assert list(faults(shown)) == []


def test_the_editor_with_all_its_sections(shown: Window, work: Workspace) -> None:
    work.add_section()
    work.form.fold_all(folded=False)
    assert list(faults(shown)) == []


@pytest.mark.parametrize("tab", ["check", "guide"])
def test_the_panels_beside_the_form(shown: Window, work: Workspace, tab: str) -> None:
    work.sidebar.checker.look()
    work.sidebar.show_tab(tab)
    assert list(faults(shown)) == []
    assert said(work.sidebar.panel())


def test_the_page_to_begin_from_a_role(shown: Window) -> None:
    shown.show_generator("backend-engineer")
    assert list(faults(shown)) == []


def test_every_dialog_that_a_menu_opens(shown: Window, work: Workspace) -> None:
    work.session.edit(lambda p: replace(p, title="Changed"), "x", field="title")
    found: dict[str, list[str]] = {}
    _walk_through_menus(shown, found, faults_and_order)
    assert {"Preferences", "Keyboard shortcuts", "Export", "Unsaved changes"} <= found.keys()
    assert {title: faults for title, faults in found.items() if faults} == {}


def test_the_buttons_of_every_dialog_are_on_the_screen_at_twice_the_text(
    shown: Window, work: Workspace, qapp: QApplication
) -> None:
    apply(qapp, text_scale=2.0)
    found: dict[str, list[str]] = {}
    try:
        _walk_through_menus(shown, found, too_tall)
    finally:
        apply(qapp)
    assert len(found) > 8
    assert {title: faults for title, faults in found.items() if faults} == {}


def too_tall(dialog: QWidget) -> Iterator[str]:
    if dialog.height() > dialog.screen().availableGeometry().height():
        yield f"{dialog.height()} pixels tall"


def _walk_through_menus(
    shown: Window, found: dict[str, list[str]], faults_of: Callable[[QWidget], Iterator[str]]
) -> None:
    for _, action in list(menu_actions(shown)):
        if action.isEnabled() and action.parent() is shown:
            _walk_through(action, found, faults_of)


def faults_and_order(dialog: QWidget) -> Iterator[str]:
    yield from faults(dialog)
    yield from disordered(dialog)


def _walk_through(
    action: QAction, found: dict[str, list[str]], faults_of: Callable[[QWidget], Iterator[str]]
) -> None:
    """Trigger an action, look at what opens, and put it away again."""

    def look() -> None:
        opened = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if isinstance(opened, QDialog):
            if not isinstance(opened, NOT_OURS):
                found.setdefault(opened.windowTitle(), []).extend(faults_of(opened))
            opened.done(0)  # and not reject, which may ask something itself

    looking = QTimer(interval=20)
    looking.timeout.connect(look)
    looking.start()
    action.trigger()
    waiting = QEventLoop()
    QTimer.singleShot(50, waiting.quit)
    waiting.exec()
    looking.stop()


def test_tab_goes_through_a_section_and_out_of_it_again(shown: Window, work: Workspace) -> None:
    work.form.show_section("pay")
    passed = []
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert passed[:6] == [
        *("pay.minimum", "pay.maximum", "pay.period", "pay.currency", "pay.extras", "pay.note")
    ]


def test_columns_are_reached_in_turn_whatever_is_beside_the_form(
    shown: Window, work: Workspace
) -> None:
    work.sidebar.show_guide()
    assert work.sidebar.guide is not None
    work.next_column()
    assert isinstance(QApplication.focusWidget(), Words)
    work.next_column()
    assert QApplication.focusWidget() is work.pages.preview.pages
    work.next_column()
    assert QApplication.focusWidget() is work.sidebar.guide


def test_what_happened_is_spoken(
    shown: Window, work: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)

    def hear(event: object) -> None:
        message = getattr(event, "message", None)
        if message is not None:
            spoken.append(message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    work.form.reveal("benefits#0")
    row = QApplication.focusWidget()
    QTest.keyClick(row, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    moved = len(spoken)
    assert any("2 of" in words for words in spoken)
    QTest.keyClick(
        QApplication.focusWidget(),
        Qt.Key.Key_Backspace,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert any(words.startswith("Removed") for words in spoken[moved:])
    work.undo()
    assert any(words.startswith("Undone") for words in spoken)
    undone = len(spoken)
    work.redo()
    assert [words.partition(" ")[0] for words in spoken[undone:]] == ["Redone"]
    work.undo()
    monkeypatch.setattr("jdeditor.ui.questions.file_to_save", lambda *_: tmp_path / "a.jobpost")
    assert shown.save()
    assert any(words.startswith("Saved") for words in spoken)


def test_the_pages_are_a_document_with_a_name(work: Workspace) -> None:
    pages = work.pages.preview.pages
    assert QAccessible.queryAccessibleInterface(pages).role() == QAccessible.Role.Document
    assert said(pages).startswith("Preview, page 1")


def round_by_tab() -> list[QWidget]:
    """Return where the tabulator stops until it comes again to where it was before."""
    passed: list[QWidget] = []
    while (widget := QApplication.focusWidget()) is not None and widget not in passed:
        passed.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is passed[0]
    return passed


def test_tab_comes_to_everything_in_the_editor_and_is_caught_nowhere(
    shown: Window, work: Workspace
) -> None:
    work.form.show_section("job")
    passed = [said(widget) for widget in round_by_tab()]
    assert passed.index("Pay from") < passed.index("Responsibilities, 1 of 10")
    assert passed.index("Edit as text") < passed.index("Required qualifications, 1 of 7")
    assert {"Employment: Add", "Zoom in", "Sections of the posting"} <= set(passed)


def test_tab_leads_from_the_role_to_creating_the_posting(shown: Window) -> None:
    shown.show_generator("backend-engineer")
    passed = [said(widget) for widget in round_by_tab()]
    assert passed.index("Role") < passed.index("Pay from") < passed.index("Create posting")


def test_ctrl_enter_creates_the_posting_from_any_of_its_choices(shown: Window) -> None:
    shown.show_generator("backend-engineer")
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.workspace is not None
