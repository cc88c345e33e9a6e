# mypy: disable-error-code="no-untyped-call"
"""The rows of a long list get their words one after the other, which nobody should notice."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Posting, Responsibility
from jdeditor.storage import locks, posting_file
from jdeditor.storage.locks import Holder
from jdeditor.ui.form import Form
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.widgets.bullet_row import BulletRow, RowWords
from jdeditor.ui.widgets.bullets import BulletList
from jdeditor.ui.widgets.marks import Kind, Mark
from jdeditor.ui.window import Window

TEXTS = tuple(f"{n}. " + "Answer the people who call. " * (1 + n % 7) for n in range(120))
POSTING = Posting(responsibilities=tuple(Responsibility(text=text.strip()) for text in TEXTS))


@pytest.fixture
def form(shown: Window, monkeypatch: pytest.MonkeyPatch) -> Form:
    monkeypatch.undo()  # as a person has it
    shown.show_posting(OpenPosting(POSTING))
    return form_of(shown)


def form_of(window: Window) -> Form:
    """The form with a long list that has just got its first rows."""
    assert window.workspace is not None
    form = window.workspace.form
    form.furnishing.furnish("responsibilities")
    return form


def rows_of(form: Form) -> list[BulletRow]:
    rows = form.findChild(BulletList, "responsibilities")
    assert rows is not None
    return list(rows._rows)


def bare(form: Form) -> int:
    return sum(row.bare for row in rows_of(form))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def in_sight(form: Form) -> list[BulletRow]:
    return [row for row in rows_of(form) if not row.visibleRegion().isEmpty()]


def height(row: BulletRow, form: Form) -> int:
    return row.mapTo(form.viewport(), QPoint(0, 0)).y()


def all_come(form: Form, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not bare(form), timeout=20_000)


def test_the_first_rows_come_with_the_list_and_the_others_soon(form: Form, qtbot: QtBot) -> None:
    assert 0 < bare(form) < len(TEXTS)
    all_come(form, qtbot)
    assert [row.words.words() for row in rows_of(form)] == [text.strip() for text in TEXTS]


def test_a_row_that_is_gone_to_takes_the_keys_at_once(form: Form) -> None:
    form.reveal("responsibilities#90", 0)
    QTest.keyClicks(focused(), "Do ")
    assert form.binder.session.posting.responsibilities[90].text.startswith("Do 90. Answer")


def test_the_tabulator_leaves_out_no_row(form: Form) -> None:
    form.reveal("responsibilities#90")
    met: list[QWidget] = []
    while len(met) < 3:
        if isinstance(focused(), RowWords):
            met.append(focused())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert met == [row.words for row in rows_of(form)[90:93]]


def test_what_is_in_sight_stays_where_it_is(form: Form, qtbot: QtBot) -> None:
    form.furnishing.furnish_all()
    QApplication.processEvents()
    bar = form.verticalScrollBar()
    card = form.cards["responsibilities"]
    bar.setSliderPosition(card.y() + card.height() // 2)  # as a person scrolls
    qtbot.waitUntil(lambda: {row.bare for row in in_sight(form)} == {False}, timeout=10_000)
    first, *_ = in_sight(form)
    before = height(first, form)
    assert bare(form) > len(TEXTS) // 2
    moved = set()
    bar.valueChanged.connect(lambda: moved.add(height(first, form) - before))
    all_come(form, qtbot)
    assert height(first, form) == before
    assert moved <= {0}


def test_what_is_typed_while_rows_come_stays_in_its_row(form: Form, qtbot: QtBot) -> None:
    form.reveal("responsibilities#100", 0)
    session = form.binder.session
    for _ in range(40):
        QTest.keyClick(focused(), Qt.Key.Key_X)
        qtbot.wait(5)
    assert bare(form)  # they wait while somebody types
    qtbot.waitUntil(lambda: not bare(form), timeout=30_000)
    typed = session.posting.responsibilities[100].text
    assert typed.lstrip("x") == TEXTS[100].strip()
    assert typed.startswith("x")
    assert focused() is rows_of(form)[100].words
    assert not focused().visibleRegion().isEmpty()
    while session.history.canUndo():
        session.history.undo()
    assert session.posting == POSTING


def test_rows_are_moved_and_removed_before_they_have_words(form: Form, qtbot: QtBot) -> None:
    rows = form.findChild(BulletList, "responsibilities")
    assert rows is not None
    rows.move_to(110, 100)
    rows.remove(50)
    rows.join(20, caret_after=False)
    all_come(form, qtbot)
    duties = form.binder.session.posting.responsibilities
    assert len(duties) == len(TEXTS) - 2
    assert [row.words.markup() for row in rows_of(form)] == [duty.text for duty in duties]


def test_a_list_as_one_text_needs_no_rows(form: Form, qtbot: QtBot) -> None:
    rows = form.findChild(BulletList, "responsibilities")
    assert rows is not None
    rows._foot.as_text.click()
    assert rows._whole.words().split("\n") == [text.strip() for text in TEXTS]
    rows._foot.as_text.click()
    all_come(form, qtbot)


def test_rows_that_come_later_are_marked(form: Form, shown: Window, qtbot: QtBot) -> None:
    class People:
        def marks(self, _source: str, words: str) -> list[Mark]:
            at = words.find("people")
            return [Mark(at, at + 6, Kind.LEGAL, "Who?")] if at >= 0 else []

        def offer(self, *_: object) -> None:
            """Nothing can be done about it."""

    assert shown.workspace is not None
    shown.workspace.marking.supply("people", People())
    form.show_section("responsibilities")
    qtbot.waitUntil(
        lambda: (
            len(in_sight(form)) > 4
            and all(not row.bare and row.words.marks for row in in_sight(form))
        ),
        timeout=10_000,
    )


def test_rows_that_come_later_can_only_be_read_where_all_can(
    shown: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.undo()
    file = tmp_path / "long.jobpost"
    posting_file.save(file, POSTING)
    there = Holder(who="Anna Weber", host="OTHER", login="anna")
    locks.place(file).write_bytes(msgspec.json.encode(there))
    shown.open_file(file)
    form = form_of(shown)
    assert bare(form)
    all_come(form, qtbot)
    assert all(row.words.isReadOnly() for row in rows_of(form))
