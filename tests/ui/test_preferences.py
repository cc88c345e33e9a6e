# mypy: disable-error-code="no-untyped-call,arg-type"
"""The preferences, which take effect at once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
from jdeditor.ui import itself, questions, settings
from jdeditor.ui.check.packs_dialog import PacksDialog
from jdeditor.ui.preferences import Preferences
from jdeditor.ui.spelling.words_dialog import WordsDialog
from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import CONTRAST_DARK
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.window import Window


@pytest.fixture
def dialog(shown: Window) -> Iterator[Preferences]:
    made = Preferences(shown)
    made.show()
    yield made
    for preference in settings.PREFERENCES:
        preference.set(preference.default)
    made.close()
    made.deleteLater()


def test_high_contrast_and_large_text_are_seen_at_once(dialog: Preferences) -> None:
    look, size = (dialog.findChild(Combo, name) for name in ("appearance", "text_size"))
    assert look is not None
    assert size is not None
    look.setFocus()
    QTest.keyClick(look, Qt.Key.Key_End)
    assert THEME.colors == CONTRAST_DARK
    size.setFocus()
    QTest.keyClick(size, Qt.Key.Key_End)
    assert THEME.scale.text == 2.0
    assert QApplication.font().pixelSize() == 26


def test_a_switch_is_worked_by_the_space_bar(dialog: Preferences) -> None:
    motion = dialog.findChild(QCheckBox, "motion")
    assert motion is not None
    motion.setFocus()
    QTest.keyClick(motion, Qt.Key.Key_Space)
    assert not THEME.motion


def test_the_words_and_the_rules_are_a_press_away(shown: Window) -> None:
    closed = Preferences(shown)
    assert not closed.words.isEnabled()
    assert closed.rules.isEnabled()
    shown.new_blank()
    opened = Preferences(shown, "writing")
    opened.show()
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WordsDialog | PacksDialog)
        seen.append(dialog.windowTitle())
        dialog.reject()

    for button in (opened.words, opened.rules):
        QTimer.singleShot(0, look)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert seen == ["Words of your own", "Rules"]


def test_what_is_set_elsewhere_is_shown(dialog: Preferences) -> None:
    look = dialog.findChild(Combo, "appearance")
    assert look is not None
    settings.APPEARANCE.set("dark")
    assert look.currentText() == "Dark"


def test_paper_changes_the_pages_of_the_open_posting(shown: Window) -> None:
    shown.new_from_role("backend-engineer")
    assert shown.workspace is not None
    seen = []
    for paper in ("a4", "letter"):
        settings.PAPER.set(paper)
        seen.append(shown.workspace.pages.shape.paper)
    assert seen == ["a4", "letter"]


def test_every_preference_is_on_a_page(dialog: Preferences) -> None:
    for preference in settings.PREFERENCES:
        assert dialog.findChild(Combo, preference.name) or dialog.findChild(
            QCheckBox, preference.name
        )


@pytest.mark.parametrize("stored", ['"purple"', "17", "not json"])
def test_a_damaged_value_counts_as_the_default(qapp: QApplication, stored: str) -> None:
    from PySide6.QtCore import QSettings

    QSettings().setValue(settings.APPEARANCE.key, stored)
    assert settings.APPEARANCE.get() == "system"
    QSettings().remove(settings.APPEARANCE.key)


def test_another_language_offers_a_restart_that_opens_the_same_file(
    shown: Window,
    dialog: Preferences,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file, started = tmp_path / "job.jobpost", tmp_path / "started.txt"
    posting_file.save(file, Posting(title="Engineer"))
    shown.open_file(file)
    dialog.show_page("writing")
    restart = next(one for one in dialog.findChildren(Button) if one.text() == "Restart now")
    assert not restart.isVisible()
    settings.LANGUAGE.set("fr")
    assert restart.isVisible()
    QTest.mouseClick(restart, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shown.isVisible())
    say = "import sys; from pathlib import Path; Path(sys.argv[1]).write_text(sys.argv[-1])"
    monkeypatch.setattr(
        itself, "command", lambda *words: [sys.executable, "-c", say, str(started), *words]
    )
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    itself.start_again(app)
    app.setProperty("again", None)
    qtbot.waitUntil(lambda: started.exists() and started.read_text() == str(file))


def test_who_thinks_better_of_closing_stays(shown: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "about_unsaved", lambda *_: questions.Answer.CANCEL)
    shown.new_from_role("backend-engineer")
    assert shown.workspace is not None
    QTest.keyClicks(shown.workspace.form.first_field("job"), "Other")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    itself.restart(app, shown)
    assert shown.isVisible()
    assert app.property("again") is None
