"""Looking at a posting aside, while a person goes on."""

from __future__ import annotations

from threading import Event

import pytest
from pytestqt.qtbot import QtBot

import jdeditor.checks
from jdeditor.checks import Finding
from jdeditor.posting.lens import named
from jdeditor.posting.posting import Posting
from jdeditor.ui.check.checker import Checker
from jdeditor.ui.session import Session

YOUNG = "Join our young team."


def _said(checker: Checker, rule: str) -> bool:
    return any(finding.rule == rule for finding in checker.findings)


@pytest.fixture
def may_look(monkeypatch: pytest.MonkeyPatch) -> Event:
    """A look that has begun goes on when this is set."""
    go_on, check = Event(), jdeditor.checks.check

    def patient(posting: Posting) -> tuple[Finding, ...]:
        go_on.wait(30)
        return check(posting)

    monkeypatch.setattr(jdeditor.checks, "check", patient)
    return go_on


def test_work_goes_on_during_a_long_look_and_what_it_found_of_an_older_posting_is_not_told(
    qtbot: QtBot, may_look: Event
) -> None:
    session = Session(Posting(title="Cook", brief=YOUNG))
    checker = Checker(session)
    told: list[bool] = []
    checker.checked.connect(lambda: told.append(_said(checker, "age.young")))
    qtbot.waitUntil(lambda: checker._looked, timeout=10_000)
    session.put(named("brief"), "Join our team.", "Job brief")  # while it looks
    assert session.posting.brief == "Join our team."
    may_look.set()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert told == [False]
    session.put(named("brief"), YOUNG, "Job brief")
    qtbot.waitUntil(lambda: len(told) == 2, timeout=10_000)
    assert told == [False, True]


def test_a_fault_of_a_check_is_told_where_every_fault_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_posting: Posting) -> tuple[Finding, ...]:
        raise LookupError("broken check")

    monkeypatch.setattr(jdeditor.checks, "check", broken)
    with qtbot.captureExceptions() as met:
        checker = Checker(Session(Posting(title="Cook")))
        qtbot.waitUntil(lambda: bool(met), timeout=10_000)
    assert "broken check" in str(met[0][1])
    assert checker.findings == ()
