"""The icons: Lucide outlines in the color, size and sharpness that is asked for."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from jdeditor import assets

STROKE = 1.75
STROKE_LARGE = 1.6
LARGE = 20


def svg(name: str, color: str, stroke: float = STROKE) -> str:
    """The text of an icon in one color."""
    text = _outline(name).replace("currentColor", color)
    return text.replace('stroke-width="2"', f'stroke-width="{stroke}"')


@cache
def _outline(name: str) -> str:
    path = assets.resources() / "icons" / f"{name}.svg"
    return path.read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def pixmap(name: str, color: str, size: int, ratio: float = 1.0, stroke: float = 0.0) -> QPixmap:
    """An icon as a picture of ``size`` logical pixels for a screen of this pixel ratio."""
    stroke = stroke or (STROKE_LARGE if size >= LARGE else STROKE)
    picture = QPixmap(QSize(size, size) * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing = QSvgRenderer(QByteArray(svg(name, color, stroke).encode()))
    drawing.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def icon(
    name: str, color: str, off: str, size: int, gap: int = 0, ratios: tuple[float, ...] = (1.0,)
) -> QIcon:
    """An icon for a button or a menu, grey when it is off, sharp on screens of these pixel ratios.

    A ``gap`` makes it so much wider, as Qt keeps too little room before the words of a button.
    """
    made = QIcon()
    for ratio in ratios:
        made.addPixmap(_wider(pixmap(name, color, size, ratio), gap))
        made.addPixmap(_wider(pixmap(name, off, size, ratio), gap), QIcon.Mode.Disabled)
    return made


def ratios() -> tuple[float, ...]:
    """The pixel ratios of the screens there are."""
    return tuple(sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}))


def _wider(picture: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return picture
    ratio = picture.devicePixelRatio()
    made = QPixmap(picture.size() + QSize(round(gap * ratio), 0))
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(ratio)
    painter = QPainter(made)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return made
