"""How sizes grow with the size of text: words most, icons less, space least."""

from __future__ import annotations

from typing import NamedTuple

from jdeditor.ui.theme.tokens import LINE

_SPACE_SHARE = 0.25
_ICON_SHARE = 0.75


class Scale(NamedTuple):
    """Sizes given at 100 %, in logical pixels at a text scale."""

    text: float = 1.0

    def px(self, size: float) -> int:
        """A size that belongs to words."""
        return round(size * self.text)

    def space(self, size: float) -> int:
        """A distance."""
        return round(size * (1 + (self.text - 1) * _SPACE_SHARE))

    def icon(self, size: float) -> int:
        """An icon, or the target around it."""
        return round(size * (1 + (self.text - 1) * _ICON_SHARE))

    def control(self, pad: float = 12, line: float = LINE) -> int:
        """The height of a control: a line of words and some space."""
        return self.px(line) + self.space(pad)
