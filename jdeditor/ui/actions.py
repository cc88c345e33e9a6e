"""Menus and their actions: every command of the window in one place, with its keys."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from jdeditor.ui import aids, dialogs
from jdeditor.ui.settings import APPEARANCE
from jdeditor.ui.versions import showing

if TYPE_CHECKING:
    from jdeditor.ui.find.finder import Finder
    from jdeditor.ui.window import Window
    from jdeditor.ui.workspace import Workspace

_Keys: TypeAlias = QKeySequence.StandardKey | str
_Key = QKeySequence.StandardKey
_FIND = _Key.Find
_REPLACE = "Ctrl+Alt+F" if sys.platform == "darwin" else "Ctrl+H"
"""On macOS, the usual key hides the program."""
SECTION = "section"
"""What the actions of sections are called, whose words come from the posting."""
_NUMBERED = 9
"""Sections that have a key of their own."""
_Slot: TypeAlias = Callable[[], object]
_OfWorkspace: TypeAlias = "Callable[[Workspace], object]"


def _copy_for_board(shown: Workspace) -> None:
    from jdeditor.ui import exports  # noqa: PLC0415 - menus are there before the first posting

    exports.copy_for_board(shown)


def _insert_blank(shown: Workspace) -> None:
    """Put a blank where the caret stands, its words selected."""
    from jdeditor.ui.widgets.text import Words  # noqa: PLC0415 - see above

    words = shown.window().focusWidget()
    if isinstance(words, Words) and not words.isReadOnly():
        start = words.textCursor().selectionStart()
        blank = shown.tr("[to fill in]")
        words.textCursor().insertText(blank)
        words.select(start + 1, start + len(blank) - 1)


def _signatures(window: Window) -> None:
    from jdeditor.ui import signing  # noqa: PLC0415 - see above

    signing.open_one(window)


def _finder(shown: Workspace) -> Finder:
    from jdeditor.ui.find.finder import finder  # noqa: PLC0415 - see above

    return finder(shown)


def _fix_here(shown: Workspace) -> None:
    from jdeditor.ui.check import acting  # noqa: PLC0415 - see above

    acting.fix_here(shown)


class Actions:
    """The menus of a window; ``all`` are its actions in the order of the menus."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._needing_posting: list[QAction] = []
        self._editing: list[QAction] = []
        self.all: list[QAction] = []
        self._file()
        self._edit()
        self._insert()
        self._view()
        self._tools()
        self._help()

    def show(self, *, posting: bool) -> None:
        """Switch the actions that need an open posting on or off."""
        for action in self._needing_posting:
            action.setEnabled(posting)

    def allow_editing(self, allowed: bool) -> None:
        """Switch the actions that change the posting on or off."""
        for action in (*self._editing, *self.insert.actions()):
            action.setEnabled(allowed)

    # ------------------------------------------------------------------ menus

    def _file(self) -> None:
        window, tr = self._window, self._window.tr
        menu = self._menu(tr("&File"))
        self._always(menu, tr("New from a &role…"), window.show_start, _Key.New)
        self._always(menu, tr("New &blank posting"), window.new_blank, "Ctrl+Shift+N")
        self._always(menu, tr("&Open…"), window.open, _Key.Open)
        self.recent = menu.addMenu(tr("Open re&cent"))
        menu.addSeparator()
        self._needed(menu, tr("&Save"), window.save, _Key.Save)
        self._needed(menu, tr("Save &as…"), window.save_as, "Ctrl+Shift+S")
        self._posting(menu, tr("Save as a &role…"), self._save_as_role, "")
        menu.addSeparator()
        self._needed(menu, tr("Vers&ions…"), lambda: showing.show(window), "Ctrl+Shift+H")
        self._always(menu, tr("Closed &without saving…"), self._show_given_up, "")
        menu.addSeparator()
        self._posting(menu, tr("&Export…"), lambda shown: shown.export(), "Ctrl+E")
        self._posting(menu, tr("Export a&gain"), lambda shown: shown.export_again(), "Ctrl+Shift+E")
        self._posting(menu, tr("Copy for a &job board…"), _copy_for_board, "Ctrl+Shift+C")
        self._posting(menu, tr("&Print…"), lambda shown: shown.print_pages(), _Key.Print)
        menu.addSeparator()
        close = self._needed(menu, tr("&Close"), window.show_start, "")
        close.setShortcuts([QKeySequence("Ctrl+W"), QKeySequence("Ctrl+F4")])
        leave = self._always(menu, tr("&Quit"), window.close, "Ctrl+Q")
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _edit(self) -> None:
        tr = self._window.tr
        menu = self._menu(tr("&Edit"))
        self.undo = self._posting(menu, tr("&Undo"), lambda shown: shown.undo(), _Key.Undo)
        self.redo = self._posting(menu, tr("&Redo"), lambda shown: shown.redo(), "Ctrl+Y")
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        menu.addSeparator()
        self._editing += [self._focused(menu, tr("Cu&t"), "cut", _Key.Cut)]
        self._focused(menu, tr("&Copy"), "copy", _Key.Copy)
        self._editing += [self._focused(menu, tr("&Paste"), "paste", _Key.Paste)]
        self._focused(menu, tr("Select &all"), "selectAll", _Key.SelectAll)
        menu.addSeparator()
        self._editing += [
            self._focused(menu, tr("&Bold"), "toggleBold", _Key.Bold),
            self._focused(menu, tr("&Italic"), "toggleItalic", _Key.Italic),
            self._focused(menu, tr("&Link…"), "editLink", "Ctrl+K"),
        ]
        menu.addSeparator()
        self._posting(menu, tr("&Find…"), lambda shown: _finder(shown).open(replacing=False), _FIND)
        words = tr("R&eplace…")
        self._posting(menu, words, lambda shown: _finder(shown).open(replacing=True), _REPLACE)
        self._posting(menu, tr("Find ne&xt"), lambda shown: _finder(shown).step(1), "F3")
        words = tr("Find previou&s")
        self._posting(menu, words, lambda shown: _finder(shown).step(-1), "Shift+F3")
        menu.addSeparator()
        chosen = self._always(
            menu, tr("Pre&ferences…"), lambda: dialogs.show_preferences(self._window), "Ctrl+,"
        )
        chosen.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _fill_spelling(self) -> None:
        from jdeditor.ui.spelling.menu import fill  # noqa: PLC0415 - menus are there before any posting

        if self._window.workspace:
            fill(self.spelling, self._window.workspace)

    def _insert(self) -> None:
        tr = self._window.tr
        self.insert = self._menu(tr("&Insert"))
        self._posting(self.insert, tr("&Section"), lambda shown: shown.add_section(), "")
        self._posting(self.insert, tr("&Blank to fill in"), _insert_blank, "")

    def _view(self) -> None:
        tr = self._window.tr
        menu = self._menu(tr("&View"))
        self.preview = self._posting(
            menu, tr("&Preview"), lambda shown: shown.toggle_preview(), "F9"
        )
        self.preview.setCheckable(True)
        words = tr("Show this &field in the preview")
        self._posting(menu, words, lambda shown: shown.show_in_preview(), "Ctrl+J")
        self._posting(menu, tr("Preview as &text"), lambda shown: shown.preview_as_text(), "")
        self._posting(menu, tr("C&heck"), lambda shown: shown.sidebar.show_check(), "F7")
        self._posting(menu, tr("&Role guide"), lambda shown: shown.sidebar.show_guide(), "Ctrl+G")
        self._posting(menu, tr("&Where lines come from"), aids.show_origins, "")
        menu.addSeparator()
        self._posting(menu, tr("Zoom &in"), lambda shown: shown.zoom_in(), _Key.ZoomIn)
        self._posting(menu, tr("Zoom &out"), lambda shown: shown.zoom_out(), _Key.ZoomOut)
        self._posting(menu, tr("Fit &width"), lambda shown: shown.fit_width(), "Ctrl+0")
        self._posting(menu, tr("Fit &page"), lambda shown: shown.fit_page(), "")
        menu.addSeparator()
        self._posting(menu, tr("Next &column"), lambda shown: shown.next_column(), "F6")
        self._posting(
            menu, tr("Previous c&olumn"), lambda shown: shown.previous_column(), "Shift+F6"
        )
        self.sections = menu.addMenu(tr("&Go to section"))
        self._needing_posting.append(self.sections.menuAction())
        self._posting(
            menu, tr("Fold a&ll sections"), lambda shown: shown.form.fold_all(folded=True), ""
        )
        self._posting(
            menu, tr("&Unfold all sections"), lambda shown: shown.form.fold_all(folded=False), ""
        )
        self.numbered = [self._section(number) for number in range(_NUMBERED)]
        menu.addSeparator()
        self._borrowed(menu.addMenu(tr("Pages f&or")), lambda shown: shown.pages.audience_menu())
        self._borrowed(menu.addMenu(tr("St&yle")), lambda shown: shown.pages.style_menu())
        self._appearance(menu.addMenu(tr("&Appearance")))

    def _borrowed(self, menu: QMenu, lender: Callable[[Workspace], QMenu]) -> None:
        """Let a menu offer what a button offers that is not in sight at large text."""

        def fill() -> None:
            menu.clear()
            if self._window.workspace:
                menu.addActions(lender(self._window.workspace).actions())

        menu.aboutToShow.connect(fill)
        self._needing_posting.append(menu.menuAction())

    def _section(self, number: int) -> QAction:
        """Add the action of one section; its name follows the posting."""
        key = f"Ctrl+{number + 1}"
        made = self._posting(self.sections, "", lambda shown: shown.go_to_section(number), key)
        made.setObjectName(SECTION)
        return made

    def show_profiles(self) -> None:
        """Show the employer profiles, and what one of them changes at once."""
        from jdeditor.ui.profile.showing import show  # noqa: PLC0415 - see above

        show(self._window)

    def _save_as_role(self, shown: Workspace) -> None:
        from jdeditor.ui import saving_role  # noqa: PLC0415 - menus are there before any posting

        if saving_role.ask(shown):
            self._window.forget_start()

    def _share_roles(self) -> None:
        from jdeditor.ui import sharing_roles  # noqa: PLC0415 - few people ever choose one

        if not sharing_roles.ask(self._window):
            return
        self._window.forget_start()
        if self._window.document is None:
            self._window.start.roles.renew()

    def _show_given_up(self) -> None:
        from jdeditor.ui.versions import given_up  # noqa: PLC0415 - menus come before all else

        given_up.show(self._window)

    def _appearance(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for mode, words in APPEARANCE.choices.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(mode)
            group.addAction(action)
        group.triggered.connect(lambda action: APPEARANCE.set(action.data()))

        def mark() -> None:
            for action in group.actions():
                action.setChecked(action.data() == APPEARANCE.get())

        # Asked anew each time: the preferences and the palette set it too.
        menu.aboutToShow.connect(mark)

    def _tools(self) -> None:
        window, tr = self._window, self._window.tr
        menu = self._menu(tr("&Tools"))
        words = tr("&Next blank or finding")
        self._posting(menu, words, lambda shown: shown.walk.next_stop(), "F8")
        words = tr("&Previous blank or finding")
        self._posting(menu, words, lambda shown: shown.walk.previous_stop(), "Shift+F8")
        self._editing += [
            self._focused(menu, tr("&Show suggestions here"), "openOffers", "Ctrl+."),
            self._posting(menu, tr("&Use the suggestion here"), _fix_here, "F4"),
        ]
        self.spelling = menu.addMenu(tr("Spe&lling"))
        self.spelling.aboutToShow.connect(self._fill_spelling)
        self._needing_posting.append(self.spelling.menuAction())
        menu.addSeparator()
        self._editing += [self._posting(menu, tr("Change the le&vel…"), aids.change_level, "")]
        status = menu.addMenu(tr("S&tatus"))
        self._borrowed(status, lambda shown: shown.column.status_menu())
        self._editing.append(status.menuAction())
        menu.addSeparator()
        self._always(menu, tr("&Employer profiles…"), self.show_profiles, "")
        self._always(menu, tr("&Folder of shared roles…"), self._share_roles, "")
        self._always(menu, tr("Si&gnatures of a PDF…"), lambda: _signatures(window), "")
        menu.addSeparator()
        self._always(menu, tr("&Commands…"), lambda: dialogs.show_commands(window), "Ctrl+Shift+P")

    def _help(self) -> None:
        window, tr = self._window, self._window.tr
        menu = self._menu(tr("&Help"))
        keys = self._always(
            menu, tr("&Keyboard shortcuts"), lambda: dialogs.show_shortcuts(window), "F1"
        )
        keys.setShortcuts([QKeySequence("F1"), QKeySequence("Ctrl+/")])
        about = self._always(menu, tr("&About jdeditor"), lambda: dialogs.show_about(window), "")
        about.setMenuRole(QAction.MenuRole.AboutRole)

    # ------------------------------------------------------------------ kinds of action

    def _menu(self, words: str) -> QMenu:
        return self._window.menuBar().addMenu(words)

    def _always(self, menu: QMenu, words: str, slot: _Slot, keys: _Keys) -> QAction:
        action = QAction(words, self._window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: slot())
        menu.addAction(action)
        self.all.append(action)
        return action

    def _needed(self, menu: QMenu, words: str, slot: _Slot, keys: _Keys) -> QAction:
        action = self._always(menu, words, slot, keys)
        self._needing_posting.append(action)
        return action

    def _posting(self, menu: QMenu, words: str, slot: _OfWorkspace, keys: _Keys) -> QAction:
        """Add an action that the open posting carries out."""
        window = self._window

        def call() -> None:
            if window.workspace:
                slot(window.workspace)

        return self._needed(menu, words, call, keys)

    def _focused(self, menu: QMenu, words: str, name: str, keys: _Keys) -> QAction:
        """Add an action that the focused field carries out, if it can."""
        window = self._window

        def call() -> None:
            offered = getattr(window.focusWidget(), name, None)
            if callable(offered):
                offered()

        return self._needed(menu, words, call, keys)
