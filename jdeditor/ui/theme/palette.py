"""The colors for everything that Qt draws by itself."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from jdeditor.ui.theme.tokens import Colors

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def palette(colors: Colors) -> QPalette:
    """The palette of a look: the style sheet adds only shapes to it."""
    made = QPalette()
    for role, color in _roles(colors).items():
        made.setColor(role, QColor(color))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(_Group.Disabled, role, QColor(colors.off))
    made.setColor(_Group.Inactive, _Role.Highlight, QColor(colors.press))
    made.setColor(_Group.Inactive, _Role.HighlightedText, QColor(colors.text))
    return made


def _roles(colors: Colors) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: colors.chrome,
        _Role.WindowText: colors.text,
        _Role.Base: colors.field,
        _Role.AlternateBase: colors.hover_card,
        _Role.Text: colors.text,
        _Role.Button: colors.card,
        _Role.ButtonText: colors.text,
        _Role.BrightText: colors.must,
        _Role.ToolTipBase: colors.toast,
        _Role.ToolTipText: colors.on_toast,
        _Role.Highlight: colors.accent_fill,
        _Role.HighlightedText: colors.on_accent,
        _Role.Accent: colors.accent_fill,
        _Role.Link: colors.accent,
        _Role.LinkVisited: colors.accent,
        _Role.PlaceholderText: colors.text3,
        _Role.Light: colors.card,
        _Role.Midlight: colors.line,
        _Role.Mid: colors.line,
        _Role.Dark: colors.edge,
        _Role.Shadow: colors.shadow,
    }
