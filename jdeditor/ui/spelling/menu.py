"""The menu of spelling: whether words are marked, whose dictionary is used, and one's own words."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog

from jdeditor.storage import own_dictionaries
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.settings import FOLDER, SPELLING
from jdeditor.ui.spelling.service import service
from jdeditor.ui.spelling.words_dialog import WordsDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from jdeditor.ui.workspace import Workspace


def fill(menu: QMenu, workspace: Workspace) -> None:
    """Offer what can be done about spelling in an open posting."""
    menu.clear()
    on = menu.addAction(_tr("&Mark misspelled words"), lambda: SPELLING.set(not SPELLING.get()))
    on.setCheckable(True)
    on.setChecked(SPELLING.get())
    menu.addSeparator()
    menu.addAction(_dictionary(workspace.session.posting.language)).setEnabled(False)
    menu.addAction(_tr("&Add a dictionary…"), partial(add_dictionary, workspace))
    menu.addAction(_tr("&Words of your own…"), partial(edit_words, workspace))


def _dictionary(language: str) -> str:
    used = service().dictionary(language)
    if used == "":
        return _tr("No dictionary for {language}").format(language=_named(language))
    return _tr("Dictionary: {language}").format(language=_named(used or language))


def _named(language: str) -> str:
    """Return a language as the person calls it, with its country where that matters."""
    locale = QLocale(language)
    if locale.language() == QLocale.Language.C:
        return language
    name = QLocale.languageToString(locale.language())
    country = QLocale.territoryToString(locale.territory())
    return f"{name} ({country})" if "-" in language else name


def edit_words(workspace: Workspace) -> None:
    """Let the words that a person has added be looked through."""
    dialog = WordsDialog(workspace.session, workspace.spelling, workspace.window())
    dialog.exec()
    dialog.deleteLater()


def add_dictionary(workspace: Workspace) -> None:
    """Ask for a dictionary and take it over."""
    patterns = " ".join(f"*{suffix}" for suffix in own_dictionaries.SUFFIXES)
    kinds = _tr("Dictionaries and LibreOffice extensions ({patterns})").format(patterns=patterns)
    title = _tr("Add a dictionary")
    chosen, _ = QFileDialog.getOpenFileName(workspace.window(), title, FOLDER.get(), kinds)
    if not chosen:
        return
    try:
        languages = own_dictionaries.add(Path(chosen))
    except FileProblem as problem:
        workspace.tell_problem(_tr("The dictionary could not be added."), problem)
        return
    service().forget()
    workspace.spelling.begin()
    said = _tr("Added a dictionary: {languages}")
    workspace.column.toast.tell(said.format(languages=", ".join(map(_named, languages))))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SpellingMenu", text)
