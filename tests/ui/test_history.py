"""The one history: whatever is edited, undo all is the start and redo all is the end."""

from __future__ import annotations

import time

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from jdeditor.posting import sections
from jdeditor.posting.lens import lens, named
from jdeditor.posting.posting import Posting, Responsibility
from jdeditor.ui.session import PAUSE, Session

TITLE = lens(lambda p: p.title)
BENEFITS = lens(lambda p: p.benefits)
DUTIES = lens(lambda p: p.responsibilities)

WORDS = st.text(max_size=4)


class History(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.app = QApplication.instance() or QApplication([])
        self.start = Posting(title="Start", benefits=("One",))
        self.session = Session(self.start)
        self.saved = self.start

    @rule(text=WORDS)
    def type_in_a_field(self, text: str) -> None:
        self.session.put(TITLE, self.session.posting.title + text, "typing", run="title")

    @rule(name=st.sampled_from(["brief", "location.city", "pay.note"]), text=WORDS)
    def set_a_field(self, name: str, text: str) -> None:
        self.session.put(named(name), text, "typing")

    @rule(texts=st.lists(WORDS, max_size=3))
    def paste_bullets(self, texts: list[str]) -> None:
        grown = (*self.session.posting.benefits, *texts)
        self.session.put(BENEFITS, grown, "pasting")

    @rule(texts=st.lists(WORDS, max_size=3))
    def replace_duties(self, texts: list[str]) -> None:
        self.session.put(DUTIES, tuple(Responsibility(text=t) for t in texts), "duties")

    @rule(key=st.sampled_from(sections.BODY), place=st.integers(0, 6))
    def move_a_section(self, key: str, place: int) -> None:
        self.session.edit(lambda p: sections.moved(p, key, place), "moving", field=key)

    @rule(key=st.sampled_from(sections.BODY), hide=st.booleans())
    def hide_a_section(self, key: str, hide: bool) -> None:
        self.session.edit(lambda p: sections.with_hidden(p, key, hide=hide), "hiding", field=key)

    @rule()
    def undo(self) -> None:
        self.session.history.undo()

    @rule()
    def redo(self) -> None:
        self.session.history.redo()

    @rule()
    def leave_the_field(self) -> None:
        self.session.end_run()

    @rule()
    def save(self) -> None:
        self.session.end_run()
        self.session.history.setClean()
        self.saved = self.session.posting

    @invariant()
    def clean_means_saved(self) -> None:
        if self.session.history.isClean():
            assert self.session.posting == self.saved

    def teardown(self) -> None:
        history = self.session.history
        while history.canRedo():
            history.redo()
        end = self.session.posting
        steps = history.count()
        while history.canUndo():
            history.undo()
        assert self.session.posting == self.start
        for _ in range(steps):
            history.redo()
        assert self.session.posting == end


TestHistory = pytest.mark.usefixtures("qapp")(History.TestCase)
History.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


def typed(session: Session, text: str) -> None:
    for end in range(1, len(text) + 1):
        session.put(TITLE, text[:end], "typing in Job title", run="title")


@pytest.mark.usefixtures("qapp")
def test_quick_typing_is_one_step() -> None:
    session = Session(Posting())
    typed(session, "Nurse")
    session.history.undo()
    assert session.posting == Posting()
    assert not session.history.canUndo()


@pytest.mark.usefixtures("qapp")
def test_a_pause_ends_a_step(monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session(Posting())
    typed(session, "Ward")
    later = time.monotonic() + 2 * PAUSE
    monkeypatch.setattr(time, "monotonic", lambda: later)
    session.put(TITLE, "Ward nurse", "typing in Job title", run="title")
    session.history.undo()
    assert session.posting.title == "Ward"


@pytest.mark.usefixtures("qapp")
def test_leaving_the_field_ends_a_step() -> None:
    session = Session(Posting())
    typed(session, "Ward")
    session.end_run()
    session.put(TITLE, "Ward nurse", "typing in Job title", run="title")
    session.history.undo()
    assert session.posting.title == "Ward"


@pytest.mark.usefixtures("qapp")
def test_a_step_names_the_field_it_touched() -> None:
    session = Session(Posting())
    shown: list[str] = []
    session.undone.connect(shown.append)
    session.redone.connect(lambda field: shown.append(f"{field} again"))
    session.put(TITLE, "Nurse", "typing in Job title", run="title")
    session.edit(lambda p: replace(p, brief="x"), "typing", field="brief")
    assert shown == []
    session.history.undo()
    session.history.undo()
    session.history.redo()
    assert shown == ["brief", "title", "title again"]


@pytest.mark.usefixtures("qapp")
def test_an_edit_that_changes_nothing_is_no_step() -> None:
    session = Session(Posting(title="Nurse"))
    session.put(TITLE, "Nurse", "typing in Job title")
    assert session.history.count() == 0
