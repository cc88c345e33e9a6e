"""A line of the guide that goes into the posting when it is pressed."""

from __future__ import annotations

from jdeditor.ui.widgets.wrapped_line import WrappedLine


class GuideLine(WrappedLine):
    """A line with a plus, or with a check mark once the posting has it."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.used = True
        self.setUsed(used=False)

    def setUsed(self, *, used: bool) -> None:
        """Show whether the posting has it already."""
        if used == self.used:
            return
        self.used = used
        said = self.tr("In the posting: {words}") if used else self.tr("Add: {words}")
        self.setAccessibleName(said.format(words=self.words))
        tip = self.tr("Show it in the form") if used else self.tr("Add it to the posting")
        self.setToolTip(tip)
        self.update()

    def markOf(self) -> tuple[str, str]:
        return ("check", "good") if self.used else ("plus", "accent")

    def roleOf(self) -> str:
        return "text3" if self.used else "text"
