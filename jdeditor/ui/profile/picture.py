"""The head of a page as the profile makes it, drawn anew with every change."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jdeditor import assets
from jdeditor.posting.profile import taken_over
from jdeditor.storage import posting_file
from jdeditor.storage.problems import FileProblem
from jdeditor.ui import proofing
from jdeditor.ui.preview.pages import Clip, Cut
from jdeditor.ui.preview.sheets import Sheets
from jdeditor.ui.proofing import Shape
from jdeditor.ui.settings import PAPER, STYLE
from jdeditor.ui.theme import THEME

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.ui.preview.renderer import Renderer
    from jdeditor.ui.profile.session import ProfileSession
    from jdeditor.writers.branding import Branding
    from jdeditor.writers.paper import Paper

_WIDTH, _HEIGHT = 900, 1300
"""The pixels of a picture: enough for a sharp screen, and for a whole page."""
_DESK = 16
_EXAMPLE = "accountant"


class Shown(NamedTuple):
    """What a picture shows: a posting, and how it looks."""

    posting: Posting
    branding: Branding
    style: str
    paper: Paper


class HeadPicture(QWidget):
    """The upper part of a first page; one picture is made at a time, the newest wins."""

    def __init__(self, renderer: Renderer, name: str) -> None:
        super().__init__()
        self._renderer = renderer
        self._image = QImage()
        self._session: ProfileSession | None = None
        self._making = self._again = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def follow(self, session: ProfileSession) -> None:
        """Show the profile of a session from now on."""
        if self._session is not None:
            self._session.changed.disconnect(self.renew)
        self._session = session
        session.changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Draw the page anew, at once or after the picture that is being made."""
        if self._making or self._session is None:
            self._again = True
            return
        self._making, self._again = True, False
        task = self._renderer.submit(partial(_drawn, _shown(self._session)))
        task.done.connect(self._take)
        task.failed.connect(self._go_on)

    def _take(self, image: QImage) -> None:
        self._image = image
        self.update()
        self._go_on()

    def _go_on(self, *_: object) -> None:
        self._making = False
        if self._again:
            self.renew()

    def sizeHint(self) -> QSize:
        return QSize(THEME.scale.px(360), THEME.scale.px(300))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), THEME.color("desk"))
        edge = THEME.scale.space(_DESK)
        paper = self.rect().adjusted(edge, edge, -edge, 0)
        if self._image.isNull():
            painter.fillRect(paper, Qt.GlobalColor.white)
            return
        ratio = self.devicePixelRatioF()
        wide = round(paper.width() * ratio)
        # Not by the painter: it would leave out pixels that thin letters are made of.
        shown = self._image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        paper.setHeight(min(paper.height(), round(shown.deviceIndependentSize().height())))
        painter.setClipRect(paper)
        painter.drawImage(paper.topLeft(), shown)


def _shown(session: ProfileSession) -> Shown:
    from jdeditor.writers.branding import Branding  # noqa: PLC0415 - it loads the writers

    profile = session.profile
    try:
        logo = session.file(profile.logo) if profile.logo else b""
    except FileProblem:
        logo = b""
    says = profile.logo_text or profile.title
    branding = Branding(colour=profile.colour, logo=logo, logo_alt=says)
    paper: Paper = "a4" if (profile.paper or PAPER.get()) == "a4" else "letter"
    return Shown(taken_over(profile, _example()), branding, profile.style or STYLE.get(), paper)


@cache
def _example() -> Posting:
    """Return a posting whose first page shows everything that a profile can change."""
    return posting_file.load(assets.templates() / "samples" / f"{_EXAMPLE}{posting_file.SUFFIX}")


def _drawn(shown: Shown) -> QImage:
    """Return a picture of the upper part of a first page; only the render thread calls this."""
    shape = Shape("career", shown.style, shown.paper)
    sheets = Sheets(0, proofing.branded(shown.posting, shape, shown.branding).pdf)
    try:
        page = sheets.sizes[0]
        scale = _WIDTH / page.width
        high = min(_HEIGHT, round(page.height * scale))
        return sheets.draw(Cut(0, scale, Clip(0, 0, _WIDTH, high))).image
    finally:
        sheets.close()
