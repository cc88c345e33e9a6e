"""Fields of a profile that no posting has: a file, a color, people without a date."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QColorDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jdeditor.posting.posting import Person
from jdeditor.ui.panels.tables import Cell, TableRows
from jdeditor.ui.problems import translated
from jdeditor.ui.settings import FOLDER
from jdeditor.ui.theme import THEME, Severity
from jdeditor.ui.theme.tokens import RADIUS
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.fields import line_field
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.strip import Strip
from jdeditor.writers import colour

if TYPE_CHECKING:
    from jdeditor.posting.lens import Lens
    from jdeditor.ui.binder import Binder

_THUMB = 40
"""How tall a picture beside a file's name is."""


class FileField(QWidget):
    """A file that can be chosen and taken away, with what there is to say about it.

    ``chosen`` carries the path of a file, ``removed`` comes when there is to be none.
    """

    chosen = Signal(object)
    removed = Signal()

    def __init__(self, name: str, kinds: str, none: str) -> None:
        super().__init__()
        self._name, self._kinds, self._none = name, kinds, none
        self.setAccessibleName(name)
        self.thumb = QLabel()
        self.thumb.hide()
        self.said = Label(none, "ui", "2", wrap=True)
        self.choose = Button(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose a file: {name}").format(name=name))
        self.remove = Button(self.tr("Remove"), "quiet")
        self.remove.setAccessibleName(self.tr("Remove: {name}").format(name=name))
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self.removed)
        self.notes = Notes()
        self._row = QHBoxLayout()
        self._row.addWidget(self.thumb)
        self._row.addWidget(self.said, 1)
        self._row.addWidget(self.remove)
        self._row.addWidget(self.choose)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self.notes)
        self.setFocusProxy(self.choose)
        THEME.follow(self.restyle)

    def show_file(self, words: str, picture: QPixmap | None = None) -> None:
        """Say which file there is, with a picture of it, or that there is none."""
        self.said.setText(words or self._none)
        self.remove.setVisible(bool(words))
        self.thumb.setVisible(picture is not None)
        if picture is not None:
            tall = THEME.scale.px(_THUMB)
            size = QSize(3 * tall, tall)
            smooth = Qt.TransformationMode.SmoothTransformation
            kept = Qt.AspectRatioMode.KeepAspectRatio
            self.thumb.setPixmap(picture.scaled(size, kept, smooth))

    def _ask(self) -> None:
        every = self.tr("All files (*)")
        kinds = f"{self._kinds};;{every}"
        chosen, _ = QFileDialog.getOpenFileName(self, self._name, FOLDER.get(), kinds)
        if chosen:
            self.chosen.emit(Path(chosen))

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._row.setSpacing(THEME.scale.space(8))
        self._column.setSpacing(THEME.scale.space(8))


class Notes(QWidget):
    """Sentences under a field, one a strip; without any, it takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self._strips: list[Strip] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        THEME.follow(self.restyle)
        self.hide()

    def tell(self, severity: Severity, *sentences: str) -> None:
        """Say these sentences in place of the ones before."""
        for old in self._strips:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._strips = [Strip(severity, words) for words in sentences if words]
        for strip in self._strips:
            self._column.addWidget(strip)
        self.setVisible(bool(self._strips))

    def words(self) -> list[str]:
        """Return what is said."""
        return [strip.words.text() for strip in self._strips]

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._column.setSpacing(THEME.scale.space(8))


class ColorField(QWidget):
    """A color as ``#RRGGBB``, typed or picked, beside a patch of it; ``edited`` carries it."""

    edited = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.field = line_field(name, hint="#1B4F8F")
        self._swatch = _Swatch()
        self.pick = Button(self.tr("Pick…"))
        self.pick.setAccessibleName(self.tr("Pick a color"))
        self.notes = Notes()
        self._row = QHBoxLayout()
        for part, stretch in ((self._swatch, 0), (self.field, 1), (self.pick, 0)):
            self._row.addWidget(part, stretch)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self.notes)
        self.setFocusProxy(self.field)
        self.field.edited.connect(self._type)
        self.pick.clicked.connect(self._ask)
        THEME.follow(self.restyle)

    def setColor(self, color: str) -> None:
        """Show a color without a signal; what is typed and means the same stays."""
        if _written(self.field.markup()) != color:
            self.field.setMarkup(color)
        self._show(color)

    def _type(self, text: str) -> None:
        said = _written(text)
        if said and not colour.is_colour(said):
            self._swatch.set("")
            self.notes.tell(Severity.SHOULD, self.tr("Write a color like #1B4F8F, or pick one."))
            return
        self._show(said)
        self.edited.emit(said)

    def _show(self, color: str) -> None:
        self._swatch.set(color)
        self.notes.tell(Severity.CONSIDER, _remark(color) if color else "")

    def _ask(self) -> None:
        now = QColor(_written(self.field.markup()))
        picked = QColorDialog.getColor(now, self, self.tr("Pick a color"))
        if picked.isValid():
            said = picked.name().upper()
            self.setColor(said)
            self.edited.emit(said)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._row.setSpacing(THEME.scale.space(8))
        self._column.setSpacing(THEME.scale.space(8))


class _Swatch(QWidget):
    """A patch of a color."""

    def __init__(self) -> None:
        super().__init__()
        self._color = ""
        THEME.follow(self.restyle)

    def set(self, color: str) -> None:
        self._color = color
        self.update()

    def restyle(self) -> None:
        side = THEME.scale.control()
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(THEME.color("edge"))
        fill = QColor(self._color) if self._color else Qt.GlobalColor.transparent
        painter.setBrush(fill)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class ApproverRows(TableRows[Person]):
    """People who approve every posting, as yet without a day."""

    stretch = (5, 5)

    def __init__(self, binder: Binder, lens: Lens[tuple[Person, ...]]) -> None:
        add = QCoreApplication.translate("ApproverRows", "Add an approver")
        super().__init__(binder, lens, Person(), add)

    def cells(self, number: int) -> Sequence[Cell]:
        return (
            self.words(number, "name", self.tr("Name")),
            self.words(number, "role", self.tr("Role")),
        )


def _written(text: str) -> str:
    """Return a color as it is kept, whether or not it was typed with its sign."""
    said = text.strip().upper()
    return said if not said or said.startswith("#") else f"#{said}"


def _remark(color: str) -> str:
    """Return what there is to say about a color, in the language of the window."""
    sentence, name = colour.remark_with_name(color)
    return translated(sentence).format(name=translated(name)) if sentence else ""


HUES = (
    QT_TRANSLATE_NOOP("Problems", "blue"),
    QT_TRANSLATE_NOOP("Problems", "brown"),
    QT_TRANSLATE_NOOP("Problems", "green"),
    QT_TRANSLATE_NOOP("Problems", "orange"),
    QT_TRANSLATE_NOOP("Problems", "pink"),
    QT_TRANSLATE_NOOP("Problems", "purple"),
    QT_TRANSLATE_NOOP("Problems", "red"),
    QT_TRANSLATE_NOOP("Problems", "turquoise"),
    QT_TRANSLATE_NOOP("Problems", "yellow"),
)
"""What a remark may call a color."""
