"""The language that the program speaks, which is apart from the language of any posting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QTranslator,
)

from jdeditor import assets
from jdeditor.ui.settings import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

FOLDER = "translations"
"""Below the resources: ``jdeditor_de.qm`` and the like, as Qt's lrelease writes them."""


CONTEXT = "jdeditor"
"""All words are kept under this name, whoever says them."""

_SPOKEN, _TAG = "language", "spoken"

KEYS = (QT_TRANSLATE_NOOP("Keys", "Ctrl"), QT_TRANSLATE_NOOP("Keys", "Shift"))
"""Keys that Qt’s own translations do not call as keyboards do; it asks for them by these words."""


class _Translation(QTranslator):
    """Finds words under one name: those of a base class as well, plurals among them."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - by Qt
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        del context
        found = super().translate(CONTEXT, sourceText, disambiguation, n)
        # Nothing at all, which is not an empty text, lets Qt go on to the English words.
        return found or None  # type: ignore[return-value]


def speak(app: QCoreApplication) -> None:
    """Have the program speak the language that is set, where it knows it; else English."""
    chosen = LANGUAGE.get()
    app.setProperty(_SPOKEN, chosen)
    if chosen != "system":
        QLocale.setDefault(QLocale(chosen))
    tag = _known(QLocale.system().uiLanguages() if chosen == "system" else [chosen])
    app.setProperty(_TAG, tag)
    if not tag:
        return
    own = str(assets.resources() / FOLDER)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for words, name, folder in (
        (QTranslator(app), "qtbase", qt),
        (_Translation(app), "jdeditor", own),
    ):
        if words.load(f"{name}_{tag}", folder):
            app.installTranslator(words)


def spoken() -> str:
    """Return the language that the program speaks, such as *de*."""
    app = QCoreApplication.instance()
    return str((app and app.property(_TAG)) or "en")


def is_spoken() -> bool:
    """Tell whether the program speaks the language that is set, as it does from a start on."""
    app = QCoreApplication.instance()
    return app is None or app.property(_SPOKEN) in (None, LANGUAGE.get())


def _known(wanted: Sequence[str]) -> str:
    """Return the first language that the program knows, or nothing where that is English.

    Qt would pass over English, for which there is no file, and take the next that is wanted.
    """
    tags = [tag.partition("-")[0] for tag in wanted]
    first = next((tag for tag in tags if tag in LANGUAGE.choices), "")
    return "" if first == "en" else first
