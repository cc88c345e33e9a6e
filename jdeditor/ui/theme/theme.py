"""The look in use: light or dark, how large, and the signal when that changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap, QStyleHints
from PySide6.QtWidgets import QApplication

from jdeditor.ui.theme import fonts, icons
from jdeditor.ui.theme.palette import palette
from jdeditor.ui.theme.qss import style_sheet
from jdeditor.ui.theme.scale import Scale
from jdeditor.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, TYPE, Colors

Mode: TypeAlias = Literal["system", "light", "dark", "contrast_light", "contrast_dark"]

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "contrast_light": Qt.ColorScheme.Light,
    "contrast_dark": Qt.ColorScheme.Dark,
}
_COLORS = {
    (False, False): LIGHT,
    (True, False): DARK,
    (False, True): CONTRAST_LIGHT,
    (True, True): CONTRAST_DARK,
}
"""By whether the look is dark, and whether it is one of high contrast."""


class _Look(NamedTuple):
    """What a person wants the window to look like."""

    mode: Mode = "system"
    text: float = 1.0
    system_font: bool = False
    motion: bool = True


class Theme(QObject):
    """Colors and sizes that every widget reads while it paints; nobody keeps a copy."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.colors: Colors = LIGHT
        self.scale = Scale()
        self.dark = False
        self.strong = False
        self.motion = True
        self.system_font = False

    def color(self, role: str, alpha: float = 1.0) -> QColor:
        """The color of a role."""
        color = QColor(getattr(self.colors, role))
        color.setAlphaF(alpha)
        return color

    def font(self, role: str) -> QFont:
        """The font of a type role."""
        return fonts.font(role, self.scale.text, system=self.system_font)

    def line(self, role: str) -> int:
        """The height of one line in a type role."""
        return self.scale.px(TYPE[role].line)

    def icon(self, name: str, role: str = "text2", size: int = 16, gap: int = 0) -> QIcon:
        """An icon for an action, as it looks now; ``gap`` is room behind it."""
        color, off = getattr(self.colors, role), self.colors.off
        return icons.icon(name, color, off, self.scale.icon(size), gap, icons.ratios())

    def pixmap(self, name: str, role: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """An icon to paint on a screen of this pixel ratio."""
        return icons.pixmap(name, getattr(self.colors, role), self.scale.icon(size), ratio)

    def duration(self, milliseconds: int) -> int:
        """How long a motion takes: no time at all where the person wants no motion."""
        return milliseconds if self.motion else 0

    @property
    def sheet(self) -> str:
        """The style sheet as the look is now, for a window and all that is in it.

        The application never has one: with it, Qt styles every part again each time a whole of
        parts is put into a larger one.
        """
        return style_sheet(self.colors, self.scale)

    def follow(self, restyle: Callable[[], None]) -> None:
        """Call a widget's ``restyle`` now and whenever the look changes."""
        restyle()
        self.changed.connect(restyle)


THEME = Theme()


class _Choice(QObject):
    """What the person and the system ask for, put into effect on an application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._look = _Look()
        self._hints = app.styleHints()
        # Held on purpose: Qt deletes the accessibility hints with the wrapper of their owner.
        self._contrast = self._hints.accessibility()
        self._system_text = fonts.system_scale()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._contrast.contrastPreferenceChanged.connect(self._refresh)
        app.screenAdded.connect(self._refresh)  # it may want sharper icons
        fonts.load()
        app.setStyle("Fusion")

    def choose(self, look: _Look) -> None:
        # Light at first, so that what setColorScheme emits is not followed.
        self._look = look._replace(mode="light")
        self._hints.setColorScheme(_SCHEMES[look.mode])
        self._look = look
        self._refresh()

    def _follow_system(self) -> None:
        if self._look.mode == "system":
            self._refresh()

    def _refresh(self) -> None:
        look = self._look
        dark = _is_dark(look.mode, self._hints)
        strong = look.mode.startswith("contrast") or self._system_wants_contrast()
        THEME.dark, THEME.strong = dark, strong
        THEME.colors = _COLORS[dark, strong]
        THEME.system_font, THEME.motion = look.system_font, look.motion
        THEME.scale = Scale(self._system_text * look.text)
        self._app.setPalette(palette(THEME.colors))
        self._app.setFont(THEME.font("ui"))
        THEME.changed.emit()

    def _system_wants_contrast(self) -> bool:
        wanted = self._contrast.contrastPreference()
        return self._look.mode == "system" and wanted == Qt.ContrastPreference.HighContrast


def _is_dark(mode: Mode, hints: QStyleHints) -> bool:
    if mode == "system":
        return hints.colorScheme() == Qt.ColorScheme.Dark
    return mode in ("dark", "contrast_dark")


def apply(
    app: QApplication,
    mode: Mode = "system",
    text_scale: float = 1.0,
    *,
    system_font: bool = False,
    motion: bool = True,
) -> None:
    """Put a look into effect; with ``system`` it follows the system from now on."""
    choices = app.findChildren(_Choice)
    choice = choices[0] if choices else _Choice(app)
    choice.choose(_Look(mode, text_scale, system_font, motion))
