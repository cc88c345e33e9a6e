# mypy: disable-error-code="no-untyped-call,arg-type"
"""The window speaks another language throughout, and a posting keeps its own."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from jdeditor import assets
from jdeditor.posting.posting import Posting
from jdeditor.ui import language
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.settings import LANGUAGE
from jdeditor.ui.start.offers import role_offers, sample_offers
from jdeditor.ui.window import Window

ROOT = Path(__file__).resolve().parents[2]


def load(name: str) -> ModuleType:
    """Import a program that lies in packaging/."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


translations = load("translations")


def marked(text: str) -> str:
    """Stand in for a translation: whatever is shown without these marks cannot be translated."""
    return f"‹{text}›"


@pytest.fixture
def elsewhere(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[QApplication]:
    """The program in a country whose words are the English ones between marks."""
    with monkeypatch.context() as there:
        there.setattr(translations, "FOLDER", tmp_path / language.FOLDER)
        known = {one: (marked(one.text),) * (1 + one.numbered) for one in translations.messages()}
        translations.compiled(translations.write("de", known))
        there.setattr(assets, "resources", lambda: tmp_path)
        there.setattr(LANGUAGE, "get", lambda: "de")
        before = qapp.findChildren(QTranslator)
        language.speak(qapp)
    yield qapp
    for words in qapp.findChildren(QTranslator):
        if words not in before:
            qapp.removeTranslator(words)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture
def window(elsewhere: QApplication, shown: Window) -> Window:
    shown.show_posting(OpenPosting(Posting()))
    return shown


def said(window: QWidget) -> Iterator[str]:
    """Everything that the window says about itself, as a person reads or hears it."""
    for widget in (window, *window.findChildren(QWidget)):
        yield widget.accessibleName()
        yield widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
    for action in window.findChildren(QAction):
        yield action.text()


def test_words_are_found_whoever_says_them(elsewhere: QApplication) -> None:
    assert QCoreApplication.translate("AnyName", "Job title") == "‹Job title›"
    assert QCoreApplication.translate("AnyName", "No such words") == "No such words"


def test_nothing_in_the_window_stays_english(window: Window) -> None:
    # What roles and examples are called is their own business, as are their employers.
    content = {f"{offer.name}, {offer.about}" for offer in (*role_offers(), *sample_offers())}
    known = {text for text in said(window) if "‹" in text} | content
    english = {text for text in said(window) if re.search("[A-Za-z]{2}", text)} - known
    assert not english, "\n".join(sorted(english))
