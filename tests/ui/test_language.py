# mypy: disable-error-code="no-untyped-call,arg-type"
"""The window speaks another language throughout, and a posting keeps its own."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QLocale, QTimer, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMessageBox, QWidget

from jdeditor import assets
from jdeditor.checks import check
from jdeditor.document.compose import compose
from jdeditor.document.layout import layouts
from jdeditor.posting.posting import Location, Posting, Work
from jdeditor.posting.vocabulary import WorkEnvironment
from jdeditor.storage import posting_file
from jdeditor.storage.problems import FileProblem
from jdeditor.ui import language, problems, questions
from jdeditor.ui.check import sentences
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.panels import world
from jdeditor.ui.settings import LANGUAGE
from jdeditor.ui.start.offers import role_offers, sample_offers
from jdeditor.ui.window import Window
from jdeditor.writers import logo, pdf, text
from jdeditor.writers.style import style_on

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
LANGUAGES = tuple(translations.PLURALS)
KNOWN = {
    tag: translations.translations(translations.FOLDER / f"jdeditor_{tag}.ts") for tag in LANGUAGES
}


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
        before = qapp.findChildren(QTranslator)
        speak(qapp, "de", monkeypatch)
    yield qapp
    fall_silent(qapp, before)


@pytest.fixture(params=LANGUAGES)
def abroad(
    qapp: QApplication, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """The program in each of its other languages."""
    before = qapp.findChildren(QTranslator)
    speak(qapp, request.param, monkeypatch)
    yield request.param
    fall_silent(qapp, before)


def speak(app: QApplication, chosen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as there:
        there.setattr(LANGUAGE, "get", lambda: chosen)
        language.speak(app)


def fall_silent(app: QApplication, before: Sequence[QTranslator]) -> None:
    for words in app.findChildren(QTranslator):
        if words not in before:
            app.removeTranslator(words)
    app.setProperty("spoken", "")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture
def window(elsewhere: QApplication, own_home: Path, shown: Window) -> Window:
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


# ---------------------------------------------------------------------- the translations


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_text_of_the_window_is_translated(tag: str) -> None:
    missing = [message.text for message in translations.missing(tag)]
    assert not missing, (
        f"{len(missing)} texts have no words in “{tag}”: run “python packaging/translations.py”, "
        f"give them words in resources/translations/jdeditor_{tag}.ts (with Qt Linguist, or by "
        "hand), and run it again.\n" + "\n".join(missing)
    )


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_program_reads_what_stands_in_the_translations(tag: str, tmp_path: Path) -> None:
    shipped = translations.FOLDER / f"jdeditor_{tag}.ts"
    copy = tmp_path / shipped.name
    copy.write_bytes(shipped.read_bytes())
    translations.compiled(copy)
    made, kept = copy.with_suffix(".qm"), shipped.with_suffix(".qm")
    assert made.read_bytes() == kept.read_bytes(), "run “python packaging/translations.py”"


def agreeing(text: str) -> tuple[object, ...]:
    """What a translation has as often as the English: blanks, accelerators, how it ends."""
    names = sorted(re.findall(r"\{\w*\}|%n", text))
    return names, len(re.findall(r"&(?! )", text)), text.endswith("…"), text.endswith(".")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_translation_keeps_the_blanks_and_the_accelerators_of_its_text(tag: str) -> None:
    wrong = [
        (message.text, form)
        for message, forms in KNOWN[tag].items()
        for form in forms
        if agreeing(form) != agreeing(message.text)
    ]
    assert not wrong


QUOTES = {"de": "„“", "es": "«»", "fr": "«»"}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_quotation_marks_are_those_of_the_language(tag: str) -> None:
    for message, forms in KNOWN[tag].items():
        for form in forms:
            marks = re.findall("[“”„«»]", form)
            assert len(marks) >= len(re.findall("[“”]", message.text)), form
            assert marks == list(QUOTES[tag]) * (len(marks) // 2), form


MENUS = {
    "de": ["Datei", "Bearbeiten", "Einfügen", "Ansicht", "Extras", "Hilfe"],
    "es": ["Archivo", "Editar", "Insertar", "Ver", "Herramientas", "Ayuda"],
    "fr": ["Fichier", "Édition", "Insertion", "Affichage", "Outils", "Aide"],
}


def test_the_window_opens_in_each_language(abroad: str, shown: Window) -> None:
    menus = shown.menuBar().actions()
    assert [menu.text().replace("&", "") for menu in menus] == MENUS[abroad]


def test_no_two_entries_of_a_menu_have_the_same_accelerator(abroad: str, shown: Window) -> None:
    for menu in shown.findChildren(QMenu):
        entries = [action.text() for action in menu.actions()]
        letters = [found[1].lower() for entry in entries if (found := re.search("&(.)", entry))]
        assert len(letters) == len(set(letters)), entries


def test_what_is_undone_is_named_only_when_there_is_something(abroad: str, shown: Window) -> None:
    shown.show_posting(OpenPosting(Posting()))
    undo = shown._actions.undo
    assert undo.text()[-1].isalpha()


def pages(posting: Posting) -> list[str | bytes]:
    """A posting for each reader, as PDF and as text."""
    documents = [compose(posting, one) for one in layouts()]
    style = style_on("modern", "letter")
    return [made for one in documents for made in (pdf.write(one, style), text.text(one))]


def test_a_posting_says_the_same_in_a_window_of_any_language(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    posting = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")
    english = pages(posting)
    for tag in LANGUAGES:
        before = qapp.findChildren(QTranslator)
        speak(qapp, tag, monkeypatch)
        assert pages(posting) == english
        fall_silent(qapp, before)


def test_the_preferences_show_each_language_by_its_own_name() -> None:
    own = {"de": "Deutsch", "es": "Español", "fr": "Français"}
    assert {tag: LANGUAGE.choices[tag] for tag in LANGUAGES} == {tag: own[tag] for tag in LANGUAGES}


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-Latn-AT", "de-AT", "de", "en"], "de"),
        (["en-GB", "en", "de-DE", "de"], ""),
        (["it-IT", "it", "fr-CH", "fr"], "fr"),
        (["it-IT", "it"], ""),
        (["C"], ""),
    ],
)
def test_the_first_language_of_the_system_that_the_program_knows_is_spoken(
    wanted: list[str], spoken: str
) -> None:
    assert language._known(wanted) == spoken


def test_in_english_no_translation_is_loaded(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = qapp.findChildren(QTranslator)
    speak(qapp, "en", monkeypatch)
    after = qapp.findChildren(QTranslator)
    fall_silent(qapp, before)
    assert after == before


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS shows signs for keys")
def test_keys_are_called_as_they_are_on_keyboards(abroad: str) -> None:
    keys = {"de": "Strg+Umschalt+N", "es": "Ctrl+Mayús+N", "fr": "Ctrl+Maj+N"}
    shown = QKeySequence("Ctrl+Shift+N").toString(QKeySequence.SequenceFormat.NativeText)
    assert shown == keys[abroad]


WORLD = {
    "de": ("Österreich", "Britisches Pfund", "Englisch (Kanada)"),
    "es": ("Austria", "libra esterlina", "Inglés (Canadá)"),
    "fr": ("Autriche", "livre sterling", "Anglais (Canada)"),
}


def test_countries_currencies_and_languages_are_named_in_the_language_of_the_window(
    abroad: str,
) -> None:
    lists = ((world.countries, "AT"), (world.currencies, "GBP"), (world.languages, "en-CA"))
    assert tuple(dict(named())[code] for named, code in lists) == WORLD[abroad]


YOUNG = {
    "de": "„young team“ benennt eine Gruppe nach dem Alter.",
    "es": "«young team» nombra a un grupo por la edad.",
    "fr": "«\N{NO-BREAK SPACE}young team\N{NO-BREAK SPACE}» désigne un groupe par l’âge.",
}


def test_findings_are_told_in_the_language_of_the_window(abroad: str) -> None:
    posting = Posting(title="Hidden", brief="Join our young team.")
    told = {sentences.said(finding) for finding in check(posting)}
    assert YOUNG[abroad] in told
    assert not any("{" in one for one in told)


def test_words_that_a_rule_names_are_translated_and_those_of_a_posting_are_not(
    abroad: str,
) -> None:
    same = ("Health insurance", "Medical coverage")
    told = [sentences.said(one) for one in check(Posting(benefits=same, brief="{Hidden}, TBD"))]
    assert any("TBD" in one for one in told)
    assert not any("health insurance" in one for one in told)


OF_LAW = {
    "de": ("Kalifornien (ab 15 Beschäftigten)", "seit 1. Januar 2023", "Regeln vom "),
    "es": ("California (desde 15 empleados)", "desde 1 de enero de 2023", "Reglas a fecha de "),
    "fr": ("Californie (à partir de 15 salariés)", "depuis le 1er janvier 2023", "Règles au "),
}


def test_a_finding_of_law_is_told_whole_in_the_language_of_the_window(abroad: str) -> None:
    there = Posting(locations=(Location(region="CA", country="US"),))
    (one,) = [finding for finding in check(there) if finding.rule == "law.range"]
    place, since, dated = OF_LAW[abroad]
    assert place in sentences.said(one)
    assert since in sentences.why(one)
    assert dated in sentences.why(one)
    assert not re.search(r"\b(from|employees|since|Rules as of)\b", sentences.why(one))
    remote = replace(there, locations=(Location(country="US"),), work=Work(WorkEnvironment.REMOTE))
    (many,) = [finding for finding in check(remote) if finding.rule == "law.range"]
    assert len(many.laws) > 10
    assert len(sentences.why(many)) < len(many.reference)


def test_what_is_wrong_with_a_file_is_told_in_the_language_of_the_window(abroad: str) -> None:
    missing = {"de": "Ordner", "es": "carpeta", "fr": "dossier"}
    folder = FileProblem(Path("a"), "There is no folder “{folder}”: choose another.", folder="b")
    assert missing[abroad] in problems.told(folder)
    assert "PNG" in problems.told(logo.LogoProblem(logo.NOT_A_PICTURE)) != logo.NOT_A_PICTURE


def test_the_buttons_of_a_question_are_as_wide_as_their_words(abroad: str, shown: Window) -> None:
    seen: list[tuple[str, bool]] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.extend((b.text(), b.width() >= b.sizeHint().width()) for b in box.buttons())
        box.reject()

    QTimer.singleShot(0, look)
    assert questions.about_unsaved(shown, "n") is questions.Answer.CANCEL
    assert len(seen) == len(["save", "don’t save", "cancel"])
    assert [words for words, wide in seen if not wide] == []
