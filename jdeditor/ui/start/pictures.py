"""The pictures of the gallery: real first pages, made aside and kept for the next start."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QStandardPaths, Signal
from PySide6.QtGui import QImage

from jdeditor import __version__
from jdeditor.storage import atomic, posting_file
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.preview.pages import Clip, Cut
from jdeditor.ui.preview.sheets import Sheets
from jdeditor.ui.proofing import Shape, rendered
from jdeditor.ui.settings import PAPER, STYLE

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting
    from jdeditor.ui.preview.renderer import Renderer
    from jdeditor.writers.paper import Paper

WIDTH = 640
"""The pixels across a picture: enough for the widest card on the sharpest screen."""
_HEIGHT = 576
"""Of a page only the upper part is ever seen."""
_MOST = 300
"""The pictures that are kept at the most."""


class Pictures(QObject):
    """Makes pictures one after the other; ``made`` carries the key that was asked for.

    Only one is ever in the renderer's queue, so that the pages of a posting opened
    meanwhile come first.
    """

    made = Signal(object, object)

    def __init__(self, renderer: Renderer, parent: QObject) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._asked: OrderedDict[object, tuple[Callable[[], Posting], str]] = OrderedDict()
        self._making: object = None
        self._paused = False

    def ask(self, key: object, posting: Callable[[], Posting], style: str = "") -> None:
        """Ask for the picture of a posting, in a style or in the one that it would have."""
        self._asked[key] = posting, style
        self._go_on()

    def pause(self, *, paused: bool) -> None:
        """Leave the renderer to others while nobody sees the pictures."""
        self._paused = paused
        self._go_on()

    def _go_on(self) -> None:
        if self._paused or self._making is not None or not self._asked:
            return
        self._making, (posting, style) = self._asked.popitem(last=False)
        task = self._renderer.submit(lambda: _first_page(posting(), style))
        task.done.connect(self._take)
        task.failed.connect(self._miss)

    def _take(self, image: QImage) -> None:
        self.made.emit(self._making, image)
        self._miss()

    def _miss(self, *_: object) -> None:
        """Leave the paper white when a page cannot be drawn: opening it will say why."""
        self._making = None
        self._go_on()


def _first_page(posting: Posting, style: str) -> QImage:
    """Return a picture in a style, or in that of the posting's employer, or in the usual one."""
    from jdeditor.employer.looks import looks  # noqa: PLC0415 - it loads the writers
    from jdeditor.writers.style import styles  # noqa: PLC0415

    its = looks(posting.profile)
    usual = STYLE.get() if STYLE.get() in dict(styles()) else "modern"
    paper: Paper = "a4" if PAPER.get() == "a4" else "letter"
    return first_page(posting, Shape("career", style or its.style or usual, its.paper or paper))


def first_page(posting: Posting, shape: Shape) -> QImage:
    """Return a picture of a posting's first page; only the render thread calls this."""
    kept = _folder() / f"{_key(posting, shape)}.png"
    image = QImage()
    if kept.is_file() and image.load(str(kept)):
        return image
    image = _drawn(posting, shape)
    _keep(kept, image)
    return image


def _drawn(posting: Posting, shape: Shape) -> QImage:
    sheets = Sheets(0, rendered(posting, shape).pdf)
    try:
        scale = WIDTH / sheets.sizes[0].width
        return sheets.draw(Cut(0, scale, Clip(0, 0, WIDTH, _HEIGHT))).image
    finally:
        sheets.close()


def _key(posting: Posting, shape: Shape) -> str:
    """Return a name for what the picture shows: all that goes into the page, and the program."""
    from jdeditor.document.layout import layout  # noqa: PLC0415
    from jdeditor.employer.looks import styled  # noqa: PLC0415

    style = styled(shape.style, shape.paper, posting.profile)
    looks = msgspec.json.encode((layout(shape.layout), style))
    content = (posting_file.encode(posting), looks, f"{__version__} {WIDTH}".encode())
    return hashlib.sha256(b"\0".join(content)).hexdigest()[:40]


def _folder() -> Path:
    place = QStandardPaths.StandardLocation.CacheLocation
    return Path(QStandardPaths.writableLocation(place)) / "pages"


def _keep(file: Path, image: QImage) -> None:
    """Keep a picture; without a place for it, it is made again the next time."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    with suppress(OSError, FileProblem):
        file.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(file, bytes(data.data()))
        _tidy(file.parent)


def _tidy(folder: Path) -> None:
    newest_first = sorted(folder.glob("*.png"), key=lambda one: -one.stat().st_mtime)
    for old in newest_first[_MOST:]:
        old.unlink(missing_ok=True)
