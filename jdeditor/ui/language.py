"""The language that the program speaks, which is apart from the language of any posting."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from jdeditor import assets
from jdeditor.ui.settings import LANGUAGE

FOLDER = "translations"
"""Below the resources: ``jdeditor_de.qm`` and the like, as Qt's lrelease writes them."""


def speak(app: QCoreApplication) -> None:
    """Have the program speak the language that is set, where it knows it; else English."""
    chosen = LANGUAGE.get()
    locale = QLocale() if chosen == "system" else QLocale(chosen)
    QLocale.setDefault(locale)
    own = str(assets.resources() / FOLDER)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("jdeditor", own)):
        words = QTranslator(app)
        if words.load(locale, name, "_", folder):
            app.installTranslator(words)
