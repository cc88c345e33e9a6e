"""The fonts of the window: the shipped ones, loaded once, in the sizes of the roles."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from jdeditor import assets
from jdeditor.ui.theme.tokens import TYPE

FAMILY = "Inter"
_FILES = ("Inter_400Regular.ttf", "Inter_500Medium.ttf", "Inter_600SemiBold.ttf")
_USUAL_PX = 14
"""What a desktop calls its usual text size, at the most, in pixels."""
_NOTICED = 1.1
"""A system text that is hardly larger than usual is a matter of taste and not of sight."""


@cache
def load() -> bool:
    """Make the shipped fonts known to Qt; False when a file cannot be used."""
    folder = assets.resources() / "fonts"
    numbers = [QFontDatabase.addApplicationFont(str(folder / name)) for name in _FILES]
    return min(numbers) >= 0


def system_scale() -> float:
    """How much larger than usual the person has set text in the system, never below 1."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    px = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 96 / 72
    scale = round(px / _USUAL_PX, 2)
    return scale if scale >= _NOTICED else 1.0


def font(role: str, scale: float, *, system: bool = False) -> QFont:
    """The font of a type role at a text scale; the system's own family when ``system``."""
    kind = QFontDatabase.SystemFont.GeneralFont
    made = QFontDatabase.systemFont(kind) if system else QFont(FAMILY)
    size = TYPE[role]
    made.setPixelSize(max(1, round(size.px * scale)))
    made.setWeight(QFont.Weight(size.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
