"""One open posting on screen: outline, form and pages beside each other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from jdeditor.posting import sections
from jdeditor.posting.texts import section_of
from jdeditor.ui import (
    aids,
    arrangement,
    columns,
    exports,
    names,
    outline_menu,
    sections_menu,
    timing,
)
from jdeditor.ui.bars import FILE, Bars
from jdeditor.ui.caret_place import caret_place
from jdeditor.ui.check import acting
from jdeditor.ui.form_column import FormColumn
from jdeditor.ui.marking import Marking
from jdeditor.ui.page_column import PageColumn
from jdeditor.ui.problems import told_of
from jdeditor.ui.settings import CHANGES, PAPER, PREVIEW_SHOWN
from jdeditor.ui.sidebar import Sidebar
from jdeditor.ui.spelling.spelling import Spelling
from jdeditor.ui.states import words_published
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.walking import Walk
from jdeditor.ui.widgets import as_is
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.bullets import BulletList
from jdeditor.ui.widgets.strip import Bar
from jdeditor.ui.widgets.text import Words

if TYPE_CHECKING:
    from jdeditor.storage.problems import FileProblem
    from jdeditor.ui.actions import Actions
    from jdeditor.ui.exporting.job import Job
    from jdeditor.ui.open_posting import OpenPosting
    from jdeditor.ui.preview.renderer import Renderer
    from jdeditor.ui.status import StatusBar

_PAGES_FIRST_MS = 400
"""How long most fields wait for the first pages at the most."""


class Workspace(QWidget):
    """The three columns of one posting and what the menus do with it."""

    def __init__(
        self,
        document: OpenPosting,
        renderer: Renderer,
        actions: Actions,
        status: StatusBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.document = document
        document.setParent(self)
        self.session = document.session
        self.renderer = renderer
        self.last_export: Job | None = None
        self._actions, self._status = actions, status
        self._source = "title"
        self._said_missing = ""
        self.pages = PageColumn(self.session, renderer)
        self.sidebar = Sidebar(self.session)
        self.column = FormColumn(self.session, actions.insert, actions.sections)
        self._single = False
        self._step = -1
        self.form = self.column.form
        self.marking = Marking(self.session, self.form)
        self.spelling = Spelling(self.session, self.marking)
        self.walk = Walk(self.session, self.column)
        self.walk.join(self.spelling.stops)
        self._lay()
        self._connect()

    def _lay(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part in (self.sidebar, self.column, self.pages):
            self.splitter.addWidget(part)
        for number, share in enumerate((0, 53, 47)):
            self.splitter.setStretchFactor(number, share)
        self._column.addWidget(self.splitter, 1)
        self.bars = Bars(self._column, self)

    def _connect(self) -> None:
        session, pages, form = self.session, self.pages, self.form
        self.splitter.splitterMoved.connect(lambda: arrangement.remember(self.splitter))
        self.column.to_pages.clicked.connect(self.toggle_preview)
        pages.to_form.clicked.connect(self.toggle_preview)
        session.changed.connect(self._keep_up)
        session.undone.connect(self._show_undone)
        session.redone.connect(self._show_redone)
        form.arrived.connect(self._arrive)
        form.binder.landed.connect(self.sidebar.take_line)
        self.sidebar.levelWanted.connect(lambda: aids.change_level(self))
        form.binder.originsWanted.connect(lambda: aids.show_origins(self))
        self.spelling.failed.connect(
            partial(self.tell_problem, self.tr("The word could not be kept."))
        )
        self.sidebar.chosen.connect(form.show_section)
        self.sidebar.moved.connect(form.place_section)
        outline = self.sidebar.view
        outline.toggled.connect(lambda key: outline_menu.toggle(form, session, key))
        outline.menuWanted.connect(lambda key, at: outline_menu.offer(form, session, key, at))
        self.sidebar.addWanted.connect(form.add_section)
        self.sidebar.added.connect(self.column.tell_added)
        self.sidebar.shown.connect(form.reveal)
        self.sidebar.placeWanted.connect(self.walk.show)
        self.sidebar.closed.connect(lambda: self.form.reveal(self._source))
        acting.begin(self)
        pages.seen.connect(self._status.show_pages)
        pages.preview.clicked.connect(self._go_to)
        pages.preview.doubleClicked.connect(self._select_at)
        pages.preview.updating.connect(self._status.show_updating)
        pages.preview.arrived.connect(self._arrived)
        pages.preview.pages.pageChanged.connect(self._status.show_page)
        pages.preview.pages.zoomChanged.connect(self._status.show_zoom)
        pages.exportWanted.connect(self.export)
        pages.copyWanted.connect(lambda: exports.copy_for_board(self))
        pages.againWanted.connect(self.export_again)
        pages.missing.connect(self._tell_missing)
        pages.fitting.told.connect(self._tell_fitted)
        self._status.paperChosen.connect(self._choose_paper)
        CHANGES.changed.connect(self._follow_setting)
        self._status.zoomWanted.connect(self._zoom_by)
        self._actions.sections.aboutToShow.connect(self._list_sections)
        history = session.history
        history.undoTextChanged.connect(self._name_history)
        history.redoTextChanged.connect(self._name_history)
        for signal in (history.indexChanged, history.cleanChanged):
            signal.connect(self._keep_up)

    def begin(self) -> None:
        """Show the posting for the first time."""
        shown = PREVIEW_SHOWN.get()
        self.fold()
        self.pages.setVisible(shown and not self._single)
        self._actions.preview.setChecked(shown)
        self._keep_up()
        self._name_history()
        pages = self.pages.preview.pages
        self._status.show_pages(shown=self.pages.isVisibleTo(self))
        self._status.show_page(pages.page, pages.pages)
        self._status.show_zoom(pages.percent)
        self._status.show_paper(self.pages.shape.paper)
        self.pages.request()
        self.form.show_section("job")
        # Said here: the title has the focus before there is a window to tell that it came.
        self._arrive(self._source)
        QTimer.singleShot(_PAGES_FIRST_MS, self, self.form.furnishing.furnish_rest)

    def put_away(self) -> None:
        """Leave the window in order for the next posting."""
        self.session.changed.disconnect(self._keep_up)
        self.pages.seen.disconnect(self._status.show_pages)
        self._actions.sections.aboutToShow.disconnect(self._list_sections)
        self._status.paperChosen.disconnect(self._choose_paper)
        self._status.zoomWanted.disconnect(self._zoom_by)
        self._status.show_start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    def fold(self) -> None:
        """Show as many columns as there is room for, by the width that text leaves."""
        room = self.width() / THEME.scale.text
        sidebar, single = room >= arrangement.WITH_SIDEBAR, room < arrangement.WITH_PAGES
        self.sidebar.make_room(there=sidebar)
        if single != self._single:
            self._single = single
            self.column.show()
            self.pages.setVisible(not single and PREVIEW_SHOWN.get())
            self.pages.to_form.setVisible(single)
        self.column.fold(sidebar=sidebar, single=single)
        if self._step != arrangement.step(self.splitter):
            self._step = arrangement.step(self.splitter)
            arrangement.restore(self.splitter)

    # ------------------------------------------------------------------ keeping up

    def _keep_up(self, *_: object) -> None:
        at = self.document.saved_at
        saved = QDateTime.fromSecsSinceEpoch(int(at.timestamp())) if at else None
        new = self.document.path is None
        self._status.show_kept(saved, unsaved=self.document.unsaved, new=new)
        self._status.show_words(words_published(self.session.posting))
        self.pages.preview.pages.typed()
        self._actions.undo.setEnabled(self.session.history.canUndo())
        self._actions.redo.setEnabled(self.session.history.canRedo())

    def _name_history(self, *_: object) -> None:
        history = self.session.history
        undo, redo = map(as_is.entry, (history.undoText(), history.redoText()))
        words = self.tr("&Undo {step}").format(step=undo) if undo else self.tr("&Undo")
        self._actions.undo.setText(words)
        words = self.tr("&Redo {step}").format(step=redo) if redo else self.tr("&Redo")
        self._actions.redo.setText(words)

    def _arrive(self, source: str) -> None:
        self._source = source
        self.sidebar.follow(section_of(source))
        self.pages.preview.pages.setActive(source)

    def _arrived(self, *_: object) -> None:
        QTimer.singleShot(0, lambda: timing.reached("first_page"))
        self.form.furnishing.furnish_rest()

    # ------------------------------------------------------------------ history

    def undo(self) -> None:
        """Take the last step back."""
        self.session.history.undo()

    def redo(self) -> None:
        """Make the last step that was taken back again."""
        self.session.history.redo()

    def _show_undone(self, source: str) -> None:
        self._reveal(source)
        announce(self, self.tr("Undone in {field}").format(field=self._named(source)))

    def _show_redone(self, source: str) -> None:
        self._reveal(source)
        announce(self, self.tr("Redone in {field}").format(field=self._named(source)))

    def _reveal(self, source: str) -> None:
        field = self.form.binder.fields.get(source)
        if field is not None and isinstance(field.widget, BulletList):
            self.form.reveal(f"{source}#{field.widget.touched}")
        else:
            self.form.reveal(source)

    def _named(self, source: str) -> str:
        return names.field(self.session.posting, source)

    # ------------------------------------------------------------------ going places

    def _go_to(self, source: str, before: str) -> None:
        """Go to the field that made some words, the caret behind those before the pointer."""
        if self._single and not self.column.isVisible():
            self.toggle_preview()
        self.form.reveal(*caret_place(self.session.posting, source, before))

    def _select_at(self, source: str, before: str) -> None:
        self._go_to(source, before)
        words = self.window().focusWidget()
        if isinstance(words, Words):
            words.selectAll()

    def go_to_section(self, number: int) -> None:
        """Go to a section by its number in the outline, from 0."""
        keys = sections.all_keys(self.session.posting)
        if number < len(keys):
            self.form.show_section(keys[number])

    def _list_sections(self) -> None:
        sections_menu.fill(self._actions, self.session.posting, self.go_to_section)

    def next_column(self) -> None:
        """Go on to the next column."""
        columns.go(self, 1)

    def previous_column(self) -> None:
        """Go back to the column before."""
        columns.go(self, -1)

    # ------------------------------------------------------------------ inserting

    def add_section(self) -> None:
        """Add a section of the person's own."""
        self.form.add_section()

    # ------------------------------------------------------------------ the pages

    def toggle_preview(self) -> None:
        """Show the pages, or leave the room to the form."""
        shown = not self.pages.isVisible()
        self.pages.setVisible(shown)
        if self._single:
            self.column.setVisible(not shown)
            return
        self._actions.preview.setChecked(shown)
        PREVIEW_SHOWN.set(shown)

    def show_in_preview(self) -> None:
        """Show in the pages what the field in use has made."""
        if not self.pages.isVisible():
            self.toggle_preview()
        self.pages.preview.pages.showSource(self._source)

    def preview_as_text(self) -> None:
        """Show the document as plain text, for reading it aloud or copying it."""
        exports.show_text(self, self.session.posting, self.pages.shape)

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self._zoom_by(1)

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self._zoom_by(-1)

    def fit_width(self) -> None:
        """Show the pages as wide as their column."""
        self.pages.preview.pages.fitWidth()

    def fit_page(self) -> None:
        """Show whole pages."""
        self.pages.preview.pages.fitPage()

    def _zoom_by(self, step: int) -> None:
        pages = self.pages.preview.pages
        if step > 0:
            pages.zoomIn()
        else:
            pages.zoomOut()

    def _follow_setting(self, key: str) -> None:
        if key == PAPER.key and PAPER.get() != self.pages.shape.paper:
            self._choose_paper(PAPER.get())

    def _choose_paper(self, paper: str) -> None:
        self.pages.show_on(paper)
        self._status.show_paper(paper)

    # ------------------------------------------------------------------ handing on

    def export(self) -> None:
        """Ask what to export, and export it."""
        self.session.end_run()
        exports.ask(self)

    def export_again(self) -> None:
        """Repeat the last export without asking."""
        self.session.end_run()
        exports.again(self)

    def print_pages(self) -> None:
        """Print the pages that the preview shows."""
        exports.print_pages(self)

    # ------------------------------------------------------------------ messages

    def tell_saved(self) -> None:
        """Say that the posting is saved."""
        self.bars.hide(FILE)
        self._keep_up()
        announce(self, self.tr("Saved"))

    def tell_problem(self, happened: str, problem: FileProblem) -> None:
        """Say what went wrong with a file, and what to do next."""
        self.show_bar(Bar(Severity.MUST, happened, told_of(problem), (), self.tr("Hide")))

    def show_bar(self, bar: Bar) -> None:
        """Show a message across the window, in place of any other like it."""
        self.bars.show(bar)

    def _tell_fitted(self, said: str) -> None:
        self.column.toast.tell(said, self.tr("Undo"), self.undo)

    def _tell_missing(self, characters: str) -> None:
        """Say which characters the pages cannot hold."""
        if characters == self._said_missing:
            return
        self._said_missing = characters
        if not characters:
            self.bars.hide("missing")
            return
        happened = self.tr("Not in the PDF: {characters}").format(characters=characters[:40])
        safe = self.tr("No font of the program has these characters. A Word file keeps them.")
        from jdeditor.writers import typeset  # noqa: PLC0415 - few postings need it

        if typeset.wanted(characters):
            more = self.tr("The addition {name} sets such scripts in a PDF.")
            safe += " " + more.format(name="jdeditor[complex-scripts]")
        self.bars.show(Bar(Severity.SHOULD, happened, safe, (), self.tr("Hide")), "missing")
