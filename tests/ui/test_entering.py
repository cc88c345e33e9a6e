# mypy: disable-error-code="no-untyped-call,arg-type"
"""Pay, days, currencies and countries, typed into the form of a real window."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from jdeditor.posting.posting import Pay, Posting
from jdeditor.posting.vocabulary import PayPeriod, Status
from jdeditor.storage import posting_file
from jdeditor.ui import questions
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.widgets.dates import DateField
from jdeditor.ui.widgets.known import KnownField
from jdeditor.ui.widgets.pay import PayField
from jdeditor.ui.widgets.segments import Segments
from jdeditor.ui.widgets.text import Words
from jdeditor.ui.window import Window
from jdeditor.ui.workspace import Workspace

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def work(shown: Window) -> Workspace:
    shown.show_posting(OpenPosting(Posting()))
    assert shown.workspace is not None
    return shown.workspace


def field(work: Workspace, name: str) -> Words:
    work.form.reveal(name)
    found = work.findChild(Words, name)
    assert found is not None
    return found


def test_a_range_typed_into_one_field_fills_the_whole_row_and_is_one_step(work: Workspace) -> None:
    minimum = field(work, "pay.minimum")
    QTest.keyClicks(minimum, "$120k - 150k/year")
    meant = Pay(
        minimum=Decimal(120000), maximum=Decimal(150000), currency="USD", period=PayPeriod.YEAR
    )
    assert work.session.posting.pay == meant
    assert minimum.words() == "$120k - 150k/year"
    QTest.keyClick(minimum, Key.Key_Tab)
    assert minimum.words() == "120,000"
    assert field(work, "pay.maximum").words() == "150,000"
    assert field(work, "pay.currency").words() == "USD"
    work.undo()
    assert work.session.posting.pay == Pay()
    assert minimum.words() == ""


def test_the_status_cannot_be_taken_back_only_changed(work: Workspace) -> None:
    work.form.reveal("approval.status")
    drawn = work.form.findChild(Segments, "approval.status")
    assert drawn is not None
    draft = next(one for one in drawn.findChildren(QAbstractButton) if one.isChecked())
    QTest.mouseClick(draft, Qt.MouseButton.LeftButton)
    assert work.session.posting.approval.status is Status.DRAFT
    assert draft.isChecked()


def test_pasted_pay_is_read_too_and_shown_as_the_language_writes_it(work: Workspace) -> None:
    work.session.edit(lambda p: replace(p, language="de-DE"), "", field="language")
    clipboard = QMimeData()
    clipboard.setText("€45.000,50 p.a.")
    maximum = field(work, "pay.maximum")
    maximum.insertFromMimeData(clipboard)
    maximum.clearFocus()
    assert work.session.posting.pay.maximum == Decimal("45000.50")
    assert maximum.words() == "45.000,50"


def test_words_that_are_no_pay_stay_and_are_spoken_of(work: Workspace) -> None:
    minimum = field(work, "pay.minimum")
    QTest.keyClicks(minimum, "120k by agreement")
    QTest.keyClick(minimum, Key.Key_Tab)
    assert minimum.words() == "120k by agreement"
    assert work.session.posting.pay.minimum is None
    box = minimum.parentWidget()
    assert isinstance(box, PayField)
    assert "Not read as pay" in box.toolTip()


@pytest.mark.parametrize(
    ("name", "typed", "note"),
    [
        ("pay.minimum", "DOE", "pay.note"),
        ("pay.maximum", "negotiable", "pay.note"),
        ("start_date", "as soon as possible", "start_note"),
        ("closing_date", "open until filled", "closing_note"),
    ],
)
def test_words_without_a_figure_go_into_the_note_beside(
    work: Workspace, name: str, typed: str, note: str
) -> None:
    words = field(work, name)
    QTest.keyClicks(words, typed)
    QTest.keyClick(words, Key.Key_Tab)
    assert words.words() == ""
    assert field(work, note).words() == typed
    box = words.parentWidget()
    assert isinstance(box, PayField | DateField)
    assert "put into" in box.toolTip()
    work.undo()
    assert field(work, note).words() == ""


def test_words_take_the_place_of_a_blank_that_waits_for_them(work: Workspace) -> None:
    work.session.edit(lambda p: replace(p, pay=Pay(note="[Pay range]")), "", field="pay.note")
    QTest.keyClicks(field(work, "pay.minimum"), "DOE")
    QTest.keyClick(field(work, "pay.minimum"), Key.Key_Tab)
    assert work.session.posting.pay.note == "DOE"


def test_what_is_no_pay_stays_to_be_mended_and_is_not_lost_when_saved(
    work: Workspace, shown: Window, tmp_path: Path
) -> None:
    work.session.edit(lambda p: replace(p, pay=Pay(note="by experience")), "", field="pay.note")
    minimum = field(work, "pay.minimum")
    QTest.keyClicks(minimum, "12o,000")
    QTest.keyClick(minimum, Key.Key_Tab)
    assert minimum.words() == "12o,000"
    QTest.keyClick(minimum, Key.Key_A, Mod.ControlModifier)
    QTest.keyClicks(minimum, "120,000")
    QTest.keyClick(minimum, Key.Key_Tab)
    assert work.session.posting.pay.minimum == 120_000
    answer = field(work, "closing_date")
    QTest.keyClicks(answer, "before day 12")  # and the focus stays there
    assert shown._save_to(tmp_path / "a.jobpost")
    saved = posting_file.load(tmp_path / "a.jobpost")
    assert (saved.closing_note, saved.pay.note) == ("before day 12", "by experience")
    assert answer.words() == ""


def test_closing_asks_about_words_that_could_not_be_read(
    work: Workspace, shown: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_window: object, name: str) -> questions.Answer:
        asked.append(name)
        return questions.Answer.CANCEL

    monkeypatch.setattr(questions, "about_unsaved", ask)
    QTest.keyClicks(field(work, "pay.minimum"), "DOE")
    shown.show_start()
    assert asked == [""]
    assert work.session.posting.pay.note == "DOE"


def test_a_day_whose_figures_can_mean_two_says_which_was_read(work: Workspace) -> None:
    start = field(work, "start_date")
    QTest.keyClicks(start, "3/1/2027")
    QTest.keyClick(start, Key.Key_Tab)
    assert work.session.posting.start_date == dt.date(2027, 3, 1)
    assert start.words() == "March 1, 2027"
    box = start.parentWidget()
    assert isinstance(box, DateField)
    assert "January 3, 2027" in box.toolTip()


def test_undo_takes_back_first_what_is_no_day_yet(work: Workspace) -> None:
    QTest.keyClicks(field(work, "title"), "Cook")
    start = field(work, "start_date")
    QTest.keyClicks(start, "March 1, 2027")
    QTest.keyClick(start, Key.Key_Home)
    QTest.keyClicks(start, "7")
    QTest.keyClick(start, Key.Key_Z, Mod.ControlModifier)
    assert start.words() == "March 1, 2027"
    QTest.keyClick(start, Key.Key_Z, Mod.ControlModifier)
    assert work.session.posting.start_date is None
    assert work.session.posting.title == "Cook"


def test_undo_after_words_that_are_no_day_were_left_brings_the_day_back(work: Workspace) -> None:
    start = field(work, "start_date")
    QTest.keyClicks(start, "March 1, 2027")
    QTest.keyClick(start, Key.Key_Tab)
    start.setFocus()
    start.selectAll()
    QTest.keyClicks(start, "when you can")
    QTest.keyClick(start, Key.Key_Tab)
    assert work.session.posting.start_date is None
    work.undo()
    assert work.session.posting.start_date == dt.date(2027, 3, 1)
    assert start.words() == "March 1, 2027"


def test_a_currency_is_found_by_its_name(work: Workspace) -> None:
    currency = field(work, "pay.currency")
    QTest.keyClicks(currency, "swiss")
    box = currency.parentWidget()
    assert isinstance(box, KnownField)
    popup = box._completer().popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Key.Key_Return)
    assert work.session.posting.pay.currency == "CHF"
    assert currency.words() == "CHF"
    work.undo()
    assert work.session.posting.pay.currency == ""
    assert currency.words() == ""


def test_a_country_is_found_by_its_name_and_any_words_count(work: Workspace) -> None:
    country = field(work, "location.country")
    QTest.keyClicks(country, "Germany")
    QTest.keyClick(country, Key.Key_Tab)
    assert work.session.posting.locations[0].country == "DE"
    country.setFocus()
    country.selectAll()
    QTest.keyClicks(country, "Freedonia")
    QTest.keyClick(country, Key.Key_Tab)
    assert work.session.posting.locations[0].country == "Freedonia"
    assert QApplication.activePopupWidget() is None
