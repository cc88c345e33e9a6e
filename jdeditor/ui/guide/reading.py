"""What there is to read in a guide: the work, skills, stages, schooling, pay, questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jdeditor.document.inline import plain
from jdeditor.ui import names
from jdeditor.ui.guide.fold import Fold
from jdeditor.ui.guide.pay_range import PayRange
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.wrapped_line import WrappedLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jdeditor.drafting.roles import Guide


def _tr(text: str) -> str:
    return QCoreApplication.translate("Guide", text)


def reading_folds(
    guide: Guide, language: str, pressed: Callable[[str, str], Fold | None]
) -> Iterator[tuple[str, Fold, list[PayRange]]]:
    """Return each part that a guide has: its key, what it looks like, and what is drawn in it.

    ``pressed`` makes the parts whose lines can be pressed, by key and name.
    """
    for key, name, texts in _texts(guide):
        if key == "look_for" and (guide.earnings or guide.pay):
            yield ("pay", *_pay(guide, language))
        if texts:
            yield key, pressed(key, name) or _fold(name, texts), []


def _texts(guide: Guide) -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """Return the key, name and texts of each part; a text has a name or none."""
    yield "work", _tr("What the person does"), [("", text) for text in _paragraphs(guide.work)]
    skills = [(skill.name, skill.why) for skill in guide.skills]
    yield "skills", _tr("Skills"), skills
    years = _tr("{years} years")
    stages = [
        (f"{names.choice(level)}, {years.format(years=stage.years)}", stage.text)
        for level, stage in guide.stages.items()
    ]
    yield "stages", _tr("Experience by years"), stages
    schooling = [("", text) for text in _paragraphs(guide.education)]
    yield "education", _tr("Education and training"), schooling
    certificates = [(one.name, one.about) for one in guide.certificates]
    yield "certificates", _tr("Certificates"), certificates
    yield "look_for", _tr("What to look for"), [("", text) for text in guide.look_for]
    questions = [(one.question, one.answer) for one in guide.questions]
    yield "questions", _tr("Questions"), questions


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _fold(name: str, texts: Iterable[tuple[str, str]]) -> Fold:
    fold = Fold(name)
    for head, text in texts:
        fold.add(_text(head, text))
    return fold


def _text(head: str, text: str) -> QWidget:
    part = _Indented()
    if head:
        part.add(Label(plain(head), "label", wrap=True))
    part.add(Label(plain(text), "ui", "2", wrap=True))
    return part


def _pay(guide: Guide, language: str) -> tuple[Fold, list[PayRange]]:
    fold, ranges = Fold(_tr("Pay")), []
    for one in guide.earnings:
        part = _Indented()
        part.add(Label(plain(one.text), "ui", "2", wrap=True))
        drawn = PayRange(one, language)
        part.add(drawn)
        source = f"{one.source}, {one.year}"
        part.add(Label(_tr("Source: {source}").format(source=source), "small", "3", wrap=True))
        fold.add(part)
        ranges.append(drawn)
    for text in _paragraphs(guide.pay):
        fold.add(_text("", text))
    return fold, ranges


class _Indented(QWidget):
    """Texts below each other, on the axis of the lines that can be pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(2)
        THEME.follow(self.restyle)

    def add(self, part: QWidget) -> None:
        """Put something below what is there."""
        self._rows.addWidget(part)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self._rows.setContentsMargins(WrappedLine.words_at(), space(2), space(8), space(8))
