"""The main window: the start page or one open posting, its menus, and its file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from jdeditor.storage import recent
from jdeditor.storage.problems import FileProblem
from jdeditor.ui import recent_menu, theme
from jdeditor.ui.actions import Actions
from jdeditor.ui.preview.renderer import Renderer
from jdeditor.ui.settings import GEOMETRY
from jdeditor.ui.status import StatusBar
from jdeditor.ui.versions import showing
from jdeditor.ui.widgets import dropped
from jdeditor.ui.widgets.ring import FocusRing

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.storage.recovery import Copy
    from jdeditor.ui.generator import GeneratorPage
    from jdeditor.ui.open_posting import OpenPosting
    from jdeditor.ui.recovery import Recovery
    from jdeditor.ui.start import StartPage
    from jdeditor.ui.versions.keeper import Keeper
    from jdeditor.ui.versions.page import VersionsPage
    from jdeditor.ui.workspace import Workspace

SMALLEST = (800, 560)
USUAL = (1440, 900)


class Window(QMainWindow):
    """The one window of the program; with ``opening``, a posting comes at once.

    The start page is made when it is needed, so that opening a posting does not wait for it.
    """

    def __init__(self, *, opening: bool = False) -> None:
        super().__init__()
        theme.THEME.follow(self.restyle)
        self.renderer = Renderer(self)
        self.workspace: Workspace | None = None
        self._actions = Actions(self)
        menu = self._actions.recent
        menu.aboutToShow.connect(lambda: recent_menu.fill(menu, self.open_file))
        self._status = StatusBar(self)
        self.setStatusBar(self._status)
        self._start: StartPage | None = None
        self._generator: GeneratorPage | None = None
        self._recovery: Recovery | None = None
        self.versions: Keeper | None = None
        self.versions_page: VersionsPage | None = None
        self.stack = self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)
        self._ring = FocusRing(self)
        self.setAcceptDrops(True)
        self._restore_place()
        if opening:
            self._status.show_start()
            self._actions.show(posting=False)
        else:
            self._show_start()

    @property
    def start(self) -> StartPage:
        """The start page."""
        if self._start is None:
            from jdeditor.ui.start import StartPage, starting  # noqa: PLC0415 - not for a posting

            self._start = StartPage(self.renderer, self)
            starting.connect(self._start, self, self._actions)
            self._stack.addWidget(self._start)
        return self._start

    def forget_start(self) -> None:
        """Make the start page anew, now or when it is next shown: there is more to begin from."""
        if self._start is not None:
            seen = self._stack.currentWidget() is self._start
            self._stack.removeWidget(self._start)
            self._start.deleteLater()
            self._start = None
            if seen:
                self._show_start()

    # ------------------------------------------------------------------ opening and closing

    @property
    def document(self) -> OpenPosting | None:
        """The open posting, or nothing while the start page shows."""
        return self.workspace.document if self.workspace else None

    def show_start(self) -> None:
        """Close the open posting, asking first, and show the start page."""
        if self._may_leave():
            self._show_start()

    def new_blank(self) -> None:
        """Open an empty posting."""
        # Imported here, as other things below: the start page needs none of it.
        from jdeditor.employer import beginning  # noqa: PLC0415

        if self._may_leave():
            self._begin(beginning.blank(beginning.usual()))

    def new_from_role(self, role_id: str) -> None:
        """Open a first draft for a role."""
        from jdeditor.employer import beginning  # noqa: PLC0415 - see above

        if self._may_leave():
            self._try(lambda: self._begin(beginning.drafted(role_id)))

    def begin_from(self, role_id: str) -> None:
        """Close the open posting, asking first, and choose what a first draft holds."""
        if self._may_leave():
            self.show_generator(role_id)

    def show_generator(self, role_id: str) -> None:
        """Let the person choose what a first draft for a role holds."""
        from jdeditor.drafting.draft import problem_of  # noqa: PLC0415 - see above
        from jdeditor.ui import questions  # noqa: PLC0415
        from jdeditor.ui.generator import GeneratorPage  # noqa: PLC0415

        if problem := problem_of(role_id):
            questions.tell(self, self.tr("The role cannot be used"), problem)
            return
        page = GeneratorPage(role_id, self.renderer, self._stack)
        page.created.connect(self._begin)
        page.cancelled.connect(self._show_start)
        self._put_away()
        self._generator = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._status.show_making()
        page.begin()

    def _begin(self, posting: Posting, *, sample: bool = False, recovered: bool = False) -> None:
        """Show a posting that belongs to no file."""
        from jdeditor.ui.open_posting import OpenPosting  # noqa: PLC0415 - see above

        self.show_posting(OpenPosting(posting, sample=sample, recovered=recovered))

    def new_from_sample(self, path: Path) -> None:
        """Open a copy of an example, which belongs to no file yet."""
        from jdeditor.employer import beginning  # noqa: PLC0415 - see above

        if self._may_leave():
            self._try(lambda: self._begin(beginning.own_copy(path), sample=True))

    def open(self) -> None:
        """Ask for a posting and open it."""
        from jdeditor.ui import questions  # noqa: PLC0415 - see above

        path = questions.file_to_open(self)
        if path:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Open a posting; one that is open already stays as it is."""
        if not self._is_open(path) and self._may_leave():
            self._try(lambda: self._open(path))

    def open_recovered(self, copy: Copy) -> None:
        """Open recovered work; the copy stays until it is saved or given up."""
        from jdeditor.ui.open_posting import recovered  # noqa: PLC0415 - see above
        from jdeditor.ui.recovery import Recovery  # noqa: PLC0415

        if self._may_leave():
            document = recovered(copy)
            self.show_posting(document, Recovery(document, copy.id))

    def show_posting(self, document: OpenPosting, keeper: Recovery | None = None) -> None:
        """Show a posting in place of what is there, and keep a recovery copy of it."""
        from jdeditor.ui.elsewhere import Elsewhere  # noqa: PLC0415
        from jdeditor.ui.holding import Holding  # noqa: PLC0415
        from jdeditor.ui.profile import missing as missing_profile  # noqa: PLC0415 - see above
        from jdeditor.ui.reception import Reception  # noqa: PLC0415
        from jdeditor.ui.recovery import Recovery  # noqa: PLC0415
        from jdeditor.ui.versions.keeper import Keeper  # noqa: PLC0415
        from jdeditor.ui.workspace import Workspace  # noqa: PLC0415

        self._put_away()
        self.workspace = Workspace(
            document, self.renderer, self._actions, self._status, self._stack
        )
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        document.saved.connect(self._tell_title)
        document.session.changed.connect(self._tell_title)
        document.session.history.cleanChanged.connect(self._tell_title)
        self._recovery = keeper or Recovery(document)
        self._recovery.kept.connect(self._status.show_recovery)
        self._recovery.failed.connect(self._status.show_no_recovery)
        self._elsewhere = Elsewhere(document, self.workspace)
        self._elsewhere.saveWanted.connect(self.save)
        self._elsewhere.saveAsWanted.connect(self.save_as)
        self._actions.show(posting=True)
        self.versions = Keeper(document, self._recovery.id)
        self._holding = Holding(document, self.workspace, self._actions)
        self._holding.copyWanted.connect(self.open_copy)
        self._reception = Reception(document)
        self._reception.called.connect(self.come_forward)
        document.held.connect(self._tell_title)
        document.moved.connect(self._tell_title)
        self._tell_title()
        self.workspace.begin()
        if not document.session.read_only:
            missing_profile.tell(self.workspace)

    def open_copy(self, posting: Posting | None = None) -> None:
        """Open a posting, or the one shown, as one of its own that belongs to no file yet."""
        shown = posting or (self.document.posting if self.document else None)
        if shown is not None and self._may_leave():
            self._begin(shown, recovered=True)

    def come_forward(self) -> None:
        """Show the window above all others."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def _open(self, path: Path) -> None:
        if showing.tell_sent(self, path):
            return
        if path.suffix.lower() == ".docx":
            from jdeditor.ui import returned  # noqa: PLC0415 - see above

            returned.show(self, path)
            return
        from jdeditor.ui.open_posting import opened  # noqa: PLC0415 - see above

        document = opened(path)
        recent.remember(path, document.posting.title, document.posting.approval.status)
        self.show_posting(document)

    def _show_start(self) -> None:
        self._put_away()
        self.start.refresh()
        self._stack.setCurrentWidget(self.start)
        self.start.setFocus()
        self._status.show_start()
        self._actions.show(posting=False)
        self._tell_title()

    def keep_copy(self) -> bool:
        """Write the recovery copy now; tell whether there is one."""
        if self.workspace:
            self.workspace.form.hand_over()
        return self._recovery is not None and self._recovery.flush()

    def _put_away(self) -> None:
        if self._generator:
            self._stack.removeWidget(self._generator)
            self._generator.deleteLater()
            self._generator = None
        showing.put_away(self)
        kept = self.versions.end() if self.versions else True
        self.versions = None
        if self._recovery:
            self._recovery.end(drop=kept)
            self._recovery = None
        if self.workspace:
            self.workspace.document.close()
            self.workspace.put_away()
            self._stack.removeWidget(self.workspace)
            self.workspace.deleteLater()
            self.workspace = None

    def _is_open(self, path: Path) -> bool:
        opened = self.document.path if self.document else None
        return opened is not None and opened.absolute() == path.absolute()

    def _may_leave(self) -> bool:
        """Tell whether nothing would be lost by closing the posting, asking if need be."""
        if self.workspace:
            self.workspace.form.hand_over()
        if not self.document or not self.document.unsaved:
            return True
        from jdeditor.ui import questions  # noqa: PLC0415 - see above

        answer = questions.about_unsaved(self, self.document.name)
        if answer is questions.Answer.SAVE:
            return self.save()
        return answer is questions.Answer.DISCARD

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except FileProblem as problem:
            from jdeditor.ui import questions  # noqa: PLC0415 - see above

            questions.say(self, self.tr("The posting cannot be opened"), problem)
            if self.workspace is None:
                self._show_start()

    # ------------------------------------------------------------------ saving

    def save(self) -> bool:
        """Save the posting, asking for a name if it has none; tell whether it is saved."""
        if not self.document:
            return False
        self._elsewhere.follow()
        return self._save_to(self.document.path) if self.document.path else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save the posting there; tell whether it is saved."""
        if not self.document:
            return False
        from jdeditor.ui import questions  # noqa: PLC0415 - see above

        path = questions.file_to_save(self, self.document.name)
        return self._save_to(path) if path else False

    def _save_to(self, path: Path) -> bool:
        if not self.document or not self.workspace:
            return False
        self.workspace.form.hand_over()
        if path == self.document.path and self.document.changed_elsewhere():
            self._elsewhere.ask()
            return False
        try:
            self.document.save(path)
        except FileProblem as problem:
            from jdeditor.ui.bars import FILE, not_saved  # noqa: PLC0415 - see above

            kept = self.keep_copy()
            ways = {"save_as": self.save_as, "again": self.save}
            self.workspace.bars.show(not_saved(problem, kept=kept, **ways), FILE)
            return False
        self.workspace.tell_saved()
        return True

    # ------------------------------------------------------------------ the window itself

    def restyle(self) -> None:
        """Take over the look in use."""
        self.setStyleSheet(theme.THEME.sheet)

    def _tell_title(self) -> None:
        document = self.document
        if document is None:
            self.setWindowTitle(QGuiApplication.applicationDisplayName())
            self.setWindowFilePath("")
            self.setWindowModified(False)
            return
        from jdeditor.storage.posting_file import SUFFIX  # noqa: PLC0415 - see above

        name = f"{document.name}{SUFFIX}" if document.path else document.name
        name = (name or self.tr("New posting")) + "[*]"
        if document.session.read_only:
            name = self.tr("{name} (read-only)").format(name=name)
        self.setWindowFilePath(str(document.path or ""))
        self.setWindowTitle(name)
        self.setWindowModified(document.unsaved)

    def _restore_place(self) -> None:
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        if not self.restoreGeometry(GEOMETRY.get()):
            room = self.screen().availableGeometry()
            self.resize(min(USUAL[0], room.width()), min(USUAL[1], room.height()))

    def closeEvent(self, event: QCloseEvent) -> None:
        from jdeditor.ui import questions  # noqa: PLC0415 - see above

        if not questions.can_be_asked():
            self.keep_copy()  # it is offered at the next start
            return
        if not self._may_leave():
            event.ignore()
            return
        GEOMETRY.set(self.saveGeometry())
        self._put_away()
        self.renderer.close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        dropped.welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if (file := dropped.file(event)) is not None:
            self.open_file(file)
