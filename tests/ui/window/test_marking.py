from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Location, Person, Posting, Responsibility
from jdeditor.posting.sections import all_keys
from jdeditor.posting.texts import texts
from jdeditor.ui.field_words import field_words
from jdeditor.ui.marking import Marked
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.settings import SPELLING
from jdeditor.ui.widgets.marks import Kind, Mark
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

SAMPLE = Posting(
    title="A young engineer",
    brief="Work for **young** people",
    responsibilities=tuple(Responsibility(text=f"Number {n} is young") for n in range(60)),
    locations=(Location(city="Young"), Location(city="young")),
)


class Youth:
    """Marks every *young* and offers another word."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def marks(self, source: str, words: str) -> Iterable[Mark]:
        self.asked.append(source)
        at = words.find("young")
        return [Mark(at, at + 5, Kind.LEGAL, "Names an age")] if at >= 0 else []

    def offer(self, menu: QMenu, marked: Marked) -> None:
        menu.addAction(f"{marked.source}: {marked.text}", lambda: marked.replace("new"))


@pytest.fixture
def open_posting(shown: Window) -> Iterator[Workspace]:
    SPELLING.set(False)
    shown.show_posting(OpenPosting(SAMPLE))
    assert shown.workspace
    shown.workspace.sidebar.checker._timer.stop()
    shown.workspace.form.reveal("brief")
    QTest.qWait(20)
    yield shown.workspace
    SPELLING.set(True)


def words_of(workspace: Workspace, name: str) -> Words:
    found = workspace.form.findChild(Words, name)
    assert found
    return found


def test_words_of_every_kind_of_field_are_marked(open_posting: Workspace) -> None:
    youth = Youth()
    open_posting.marking.supply("youth", youth)
    open_posting.marking.look()
    assert {"pay.note", "schedule", "brief"} <= set(youth.asked)
    assert not {"openings", "work.travel", "start_date"} & set(youth.asked)
    brief = words_of(open_posting, "brief")
    assert [(mark.start, mark.end) for mark in brief.marks] == [(9, 14)]


def test_places_are_right_after_characters_that_qt_counts_twice(open_posting: Workspace) -> None:
    words = words_of(open_posting, "schedule")
    open_posting.marking.supply("youth", Youth())
    words.setMarkup("🚀 young")
    open_posting.marking.look()
    assert [(mark.start, mark.end) for mark in words.marks] == [(3, 8)]


def test_only_texts_on_screen_are_looked_at_and_others_when_they_come(
    open_posting: Workspace, qtbot: QtBot
) -> None:
    youth = Youth()
    open_posting.marking.supply("youth", youth)
    open_posting.marking.look()
    assert "responsibilities#59" not in youth.asked
    open_posting.form.reveal("responsibilities#59")
    qtbot.waitUntil(lambda: "responsibilities#59" in youth.asked)
    assert len(youth.asked) < 60


def test_a_field_is_asked_about_again_only_when_it_has_changed(open_posting: Workspace) -> None:
    youth = Youth()
    open_posting.marking.supply("youth", youth)
    open_posting.marking.look()
    brief = words_of(open_posting, "brief")
    brief.setFocus()
    brief.setCaret(-1)
    QTest.qWait(50)
    open_posting.marking.look()
    youth.asked.clear()
    QTest.keyClicks(brief, "x")
    assert youth.asked == []
    open_posting.marking.look()
    assert youth.asked == ["brief"]
    open_posting.marking.renew()
    open_posting.marking.look()
    assert youth.asked.count("brief") == 2


def test_marks_come_by_themselves_when_nobody_has_typed_for_a_moment(
    open_posting: Workspace, qtbot: QtBot
) -> None:
    open_posting.marking.supply("youth", Youth())
    brief = words_of(open_posting, "brief")
    brief.setFocus()
    brief.setCaret(-1)
    QTest.keyClicks(brief, "!")
    qtbot.waitUntil(lambda: bool(brief.marks))


def test_what_is_offered_at_a_mark_is_one_step_of_the_history(open_posting: Workspace) -> None:
    open_posting.marking.supply("youth", Youth())
    open_posting.marking.look()
    brief, session = words_of(open_posting, "brief"), open_posting.session
    menu = QMenu()
    brief.setFocus()
    brief.setCaret(10)
    assert brief._marks
    brief._marks.add_offers(menu, brief.caret())
    (action,) = [action for action in menu.actions() if not action.isSeparator()]
    assert action.text() == "brief: young"
    action.trigger()
    assert session.posting == replace(SAMPLE, brief="Work for **new** people")
    session.history.undo()
    assert session.posting == SAMPLE


def test_fields_are_known_by_the_names_that_checks_use(shown: Window) -> None:
    approvers = (Person(name="young Ada", role="Head"),)
    approval = replace(SAMPLE.approval, approvers=approvers)
    shown.show_posting(OpenPosting(replace(SAMPLE, approval=approval)))
    assert shown.workspace
    known = {source for source, _ in field_words(shown.workspace.form.binder)}
    sources = {words.source for key in all_keys(SAMPLE) for words in texts(SAMPLE, key)}
    assert {source for source in sources if not source.endswith(".country")} <= known
    assert {"locations#1.city", "approval.approvers#0", "approval.approvers#0.role"} <= known
    assert not {"openings", "work.travel", "pay.minimum", "start_date"} & known
