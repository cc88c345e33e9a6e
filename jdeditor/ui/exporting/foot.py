"""The foot of the export dialog: how far it is, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import BoxRole, Button, button_box

PATIENCE_MS = 500
"""Before that, a sign of work would only flicker."""


class Foot(QWidget):
    """*Export* and *Cancel*, with a bar beside them once the work takes longer than a moment."""

    def __init__(self) -> None:
        super().__init__()
        self._divided = self._working = False
        self.go = Button("", "primary")
        self.cancel = Button(self.tr("Cancel"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Files exported"))
        self.progress.hide()
        self._late = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._late.timeout.connect(self.progress.show)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.progress, 1)
        self._row.addStretch(0)
        roles = (self.go, BoxRole.AcceptRole), (self.cancel, BoxRole.RejectRole)
        self._row.addWidget(button_box(*roles))
        self.go.setDefault(True)
        self.show_count(0)
        THEME.follow(self.restyle)

    def show_count(self, count: int) -> None:
        """Say how many files there will be; without any there is nothing to do."""
        one, more = self.tr("Export 1 file"), self.tr("Export {n} files")
        words = (one if count == 1 else more.format(n=count)) if count else self.tr("Export")
        self.go.setText(words)
        self.go.setEnabled(count > 0 and not self._working)

    def begin(self, count: int) -> None:
        """Show that work is being done, if it takes long."""
        self.progress.setRange(0, count)
        self.progress.setValue(0)
        self._working = True
        self.go.setEnabled(False)
        self._late.start()

    def show_done(self, done: int) -> None:
        """Show how many files are done."""
        self.progress.setValue(done)

    def end(self, count: int) -> None:
        """Be ready for the next export of so many files."""
        self._late.stop()
        self._working = False
        self.progress.hide()
        self.show_count(count)
        self.go.setFocus()

    def divide(self, _least: int, most: int) -> None:
        """Set the foot apart from what scrolls above it; there is nothing to set apart at rest."""
        self._divided = most > 0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._divided:
            painter = QPainter(self)
            painter.setPen(THEME.color("line"))
            painter.drawLine(0, 0, self.width(), 0)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._row.setContentsMargins(space(24), space(8), space(24), space(20))
        self._row.setSpacing(space(16))
