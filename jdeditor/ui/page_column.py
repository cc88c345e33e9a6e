"""The column on the right: for whom, in which style, export, and the real pages."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from jdeditor.employer.looks import looks
from jdeditor.ui import names
from jdeditor.ui.column_head import ColumnHead
from jdeditor.ui.fitting import Fitting
from jdeditor.ui.preview.preview import Preview
from jdeditor.ui.proofing import Shape, foresee, rendered
from jdeditor.ui.settings import LAYOUT, PAPER, STYLE
from jdeditor.ui.shipped import layout_names, named, style_names
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Button, MenuButton, SplitButton
from jdeditor.writers.style import about_style

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jdeditor.ui.preview.pages import Proof
    from jdeditor.ui.preview.renderer import Renderer
    from jdeditor.ui.session import Session

_NUMBERS = count(1)
"""Of one program: a picture that one column asked for never comes into another."""
_NARROW = 500
"""Below this width, at 100 % text, the quieter words before the menus are left out."""


class PageColumn(QWidget):
    """The pages of the posting under their head.

    ``exportWanted`` asks for the dialog, ``againWanted`` for the last export once more,
    ``copyWanted`` for what job boards take;
    ``missing`` carries the characters that no font has, ``seen`` whether the column shows.
    """

    exportWanted = Signal()
    againWanted = Signal()
    copyWanted = Signal()
    missing = Signal(str)
    seen = Signal(bool)

    def __init__(self, session: Session, renderer: Renderer) -> None:
        super().__init__()
        self._session = session
        self._asked = 0
        self.shape = _begun(session.posting.profile)
        self.preview = Preview(renderer, self)
        self.preview.pages.setNames(lambda source: names.field(session.posting, source))
        self.preview.arrived.connect(self._take)
        self.head = ColumnHead(self.tr("Pages"), "desk")
        self._audiences = self._menu(layout_names(), self.shape.layout, self.show_for)
        self._styles = self._menu(style_names(), self.shape.style, self.show_in)
        self._for = MenuButton("", self._audiences, prefix=self.tr("For"))
        self._for.setWords(dict(layout_names())[self.shape.layout])
        self._style = MenuButton("", self._styles, prefix=self.tr("Style"))
        self._tell_styles(self._styles)
        self.fitting = Fitting(session, self._styles)
        self.fitting.follow(self.shape.layout)
        self.to_form = Button(self.tr("Form"), "quiet", "pencil-line")
        self.to_form.hide()
        self.export = self._export_button()
        self._fill_head()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.preview, 1)
        session.changed.connect(self.request)
        session.changed.connect(self._follow)
        self._name_style()
        # The press begins at once: the rest of the window is made in the meantime.
        renderer.submit(partial(foresee, session.posting, self.shape))

    # ------------------------------------------------------------------ asking for pages

    def request(self) -> None:
        """Ask for the pages of the posting as it is now."""
        self._asked = next(_NUMBERS)
        self.preview.request(self._asked, partial(rendered, self._session.posting, self.shape))

    def show_for(self, layout: str) -> None:
        """Show the pages for another audience."""
        LAYOUT.set(layout)
        self._reshape(self.shape._replace(layout=layout))

    def show_in(self, style: str) -> None:
        """Show the pages in another style."""
        STYLE.set(style)
        self._reshape(self.shape._replace(style=style))

    def show_on(self, paper: str) -> None:
        """Show the pages on another paper."""
        PAPER.set(paper)
        self._reshape(self.shape._replace(paper="a4" if paper == "a4" else "letter"))

    def _reshape(self, shape: Shape) -> None:
        self.shape = shape
        self.fitting.follow(shape.layout)
        self._for.setWords(dict(layout_names())[shape.layout])
        self._name_style()
        self.request()

    def _follow(self) -> None:
        """Keep up with a change; most of them have nothing to do with tightening."""
        if self.fitting.follow(self.shape.layout):
            self._name_style()

    def _name_style(self) -> None:
        name = dict(style_names())[self.shape.style]
        tight = self.tr("{style}, tightened").format(style=name)
        self._style.setWords(tight if self.fitting.holds else name)

    def _take(self, proof: Proof) -> None:
        self.missing.emit(proof.rendered.missing)
        if proof.revision == self._asked:
            self.fitting.take(proof.rendered.pages)
            self._name_style()

    def audience_menu(self) -> QMenu:
        """Return the audiences to choose from."""
        return self._audiences

    def style_menu(self) -> QMenu:
        """Return the styles to choose from, and whether to set the pages tighter."""
        return self._styles

    # ------------------------------------------------------------------ looks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # not when the whole window is put aside
            self.seen.emit(False)

    def resizeEvent(self, event: object) -> None:
        wide = self.width() >= THEME.scale.px(_NARROW)
        self._for.setPrefixed(wide)
        self._style.setPrefixed(wide)

    def _fill_head(self) -> None:
        row = self.head.row
        row.addWidget(self.to_form)
        row.addWidget(self._for)
        row.addWidget(self._style)
        row.addStretch(1)
        row.addWidget(self.export)

    def _menu(
        self, choices: Sequence[tuple[str, str]], chosen: str, choose: Callable[[str], None]
    ) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _on=False, key=key: choose(key))
            group.addAction(action)
        return menu

    def _tell_styles(self, menu: QMenu) -> None:
        """Say of each style what it is right for, under the pointer and to a screen reader."""
        menu.setToolTipsVisible(True)
        for (style, _), action in zip(style_names(), menu.actions(), strict=True):
            action.setToolTip(named(about_style(style)))
            action.setStatusTip(named(about_style(style)))

    def _export_button(self) -> SplitButton:
        menu = QMenu(self)
        menu.addAction(self.tr("Export…")).triggered.connect(
            lambda _on=False: self.exportWanted.emit()
        )
        menu.addAction(self.tr("Export again")).triggered.connect(
            lambda _on=False: self.againWanted.emit()
        )
        menu.addAction(self.tr("Copy for a job board…")).triggered.connect(
            lambda _on=False: self.copyWanted.emit()
        )
        button = SplitButton(self.tr("Export…"), menu, self.tr("More ways to export"))
        button.main.clicked.connect(lambda _on=False: self.exportWanted.emit())
        return button


def _begun(profile: str) -> Shape:
    """Return the shape of the employer's profile, and what it leaves open as it was last.

    What is not there any more becomes the usual one.
    """
    its = looks(profile)
    layout, style = LAYOUT.get(), its.style or STYLE.get()
    return Shape(
        layout if layout in dict(layout_names()) else layout_names()[0][0],
        style if style in dict(style_names()) else style_names()[0][0],
        its.paper or ("a4" if PAPER.get() == "a4" else "letter"),
    )
