"""How the program looks: measures, colors, fonts and icons, switchable while it runs."""

from jdeditor.ui.theme.theme import THEME, Mode, Theme, apply
from jdeditor.ui.theme.tokens import Severity

__all__ = ["THEME", "Mode", "Severity", "Theme", "apply"]
