"""What the program remembers from one day to the next: one typed declaration a setting."""

from __future__ import annotations

import json
import locale
from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from PySide6.QtCore import QByteArray, QCoreApplication, QLocale, QObject, QSettings, Signal

from jdeditor import assets
from jdeditor.writers.paper import usual_paper

T = TypeVar("T")
Mode: TypeAlias = Literal["system", "light", "dark", "contrast_light", "contrast_dark"]
Page: TypeAlias = Literal["look", "writing", "files"]


class _Changes(QObject):
    """Tells the key of a setting that has just been given another value."""

    changed = Signal(str)


CHANGES = _Changes()


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation; Qt's own says nothing of the type it returns."""
    return text


class Setting(Generic[T]):
    """One remembered value with its default; a damaged or foreign value counts as the default."""

    def __init__(self, key: str, default: T) -> None:
        self.key = key
        self.default = default

    def get(self) -> T:
        """Return the remembered value, or the default."""
        value: Any = QSettings().value(self.key)
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError:
                return self.default
        return value if self.takes(value) else self.default

    def takes(self, value: object) -> bool:
        """Tell whether something can be a value of this setting."""
        return type(value) is type(self.default)

    def set(self, value: T) -> None:
        """Remember a value, and tell those who follow the setting if it is another one."""
        before = self.get()
        stored = value if isinstance(value, QByteArray) else json.dumps(value)
        QSettings().setValue(self.key, stored)
        if value != before:
            CHANGES.changed.emit(self.key)


class Preference(Setting[T]):
    """A setting that people choose: in the preferences, in the palette, on the command line.

    ``words`` and ``explained`` say what it is, ``choices`` gives the words of each value.
    """

    def __init__(
        self,
        key: str,
        default: T,
        page: Page,
        words: tuple[str, str],
        choices: Mapping[T, str],
    ) -> None:
        super().__init__(key, default)
        self.page: Page = page
        self._words, self._explained = words
        self._choices = choices

    @property
    def name(self) -> str:
        """What the command line calls it."""
        return self.key.partition("/")[2]

    @property
    def words(self) -> str:
        """What the window calls it."""
        return QCoreApplication.translate("Settings", self._words)

    @property
    def explained(self) -> str:
        """One sentence more, or nothing."""
        return QCoreApplication.translate("Settings", self._explained) if self._explained else ""

    @property
    def choices(self) -> dict[T, str]:
        """The values with their words."""
        translate = QCoreApplication.translate
        return {value: translate("Settings", words) for value, words in self._choices.items()}

    def takes(self, value: object) -> bool:
        """Tell whether something is one of the choices."""
        return super().takes(value) and value in self._choices


def _translations() -> dict[str, str]:
    """Return the languages that the program has been translated into, by their own names."""
    files = (assets.resources() / "translations").glob("jdeditor_*.qm")
    tags = sorted(file.stem.partition("_")[2] for file in files)
    # Qt calls Spanish “español de España”.
    names = {tag: QLocale(tag).nativeLanguageName().partition(" ")[0] for tag in tags}
    return {tag: name.capitalize() for tag, name in names.items()}


_ON_OFF = {
    True: QT_TRANSLATE_NOOP("Settings", "On"),
    False: QT_TRANSLATE_NOOP("Settings", "Off"),
}

APPEARANCE = Preference[str](
    "window/appearance",
    "system",
    "look",
    (QT_TRANSLATE_NOOP("Settings", "Appearance"), ""),
    {
        "system": QT_TRANSLATE_NOOP("Settings", "Like the system"),
        "light": QT_TRANSLATE_NOOP("Settings", "Light"),
        "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
        "contrast_light": QT_TRANSLATE_NOOP("Settings", "High contrast, light"),
        "contrast_dark": QT_TRANSLATE_NOOP("Settings", "High contrast, dark"),
    },
)
TEXT_SIZE = Preference[int](
    "window/text_size",
    100,
    "look",
    (
        QT_TRANSLATE_NOOP("Settings", "Text size"),
        QT_TRANSLATE_NOOP("Settings", "On top of the size that the system asks for."),
    ),
    {
        90: QT_TRANSLATE_NOOP("Settings", "90%"),
        100: QT_TRANSLATE_NOOP("Settings", "100%"),
        110: QT_TRANSLATE_NOOP("Settings", "110%"),
        125: QT_TRANSLATE_NOOP("Settings", "125%"),
        150: QT_TRANSLATE_NOOP("Settings", "150%"),
        175: QT_TRANSLATE_NOOP("Settings", "175%"),
        200: QT_TRANSLATE_NOOP("Settings", "200%"),
    },
)
SYSTEM_FONT = Preference[bool](
    "window/system_font",
    False,
    "look",
    (
        QT_TRANSLATE_NOOP("Settings", "Use the system font"),
        QT_TRANSLATE_NOOP("Settings", "In the window only. Pages keep the font of their style."),
    ),
    _ON_OFF,
)
MOTION = Preference[bool](
    "window/motion",
    True,
    "look",
    (
        QT_TRANSLATE_NOOP("Settings", "Show motion"),
        QT_TRANSLATE_NOOP("Settings", "When off, what opens or fades does so at once."),
    ),
    _ON_OFF,
)
LANGUAGE = Preference[str](
    "window/language",
    "system",
    "writing",
    (
        QT_TRANSLATE_NOOP("Settings", "Language of the program"),
        QT_TRANSLATE_NOOP("Settings", "From the next start on. A posting has its own language."),
    ),
    {
        "system": QT_TRANSLATE_NOOP("Settings", "Like the system"),
        "en": "English",
        **_translations(),
    },
)
SPELLING = Preference[bool](
    "writing/spelling",
    True,
    "writing",
    (
        QT_TRANSLATE_NOOP("Settings", "Mark misspelled words"),
        QT_TRANSLATE_NOOP("Settings", "By the dictionary of the posting’s own language."),
    ),
    _ON_OFF,
)
PAPER = Preference[str](
    "page/paper",
    usual_paper(locale.getlocale()[0] or ""),
    "files",
    (
        QT_TRANSLATE_NOOP("Settings", "Paper"),
        QT_TRANSLATE_NOOP("Settings", "For pages and exports. An employer’s own comes first."),
    ),
    {
        "letter": QT_TRANSLATE_NOOP("Settings", "Letter"),
        "a4": QT_TRANSLATE_NOOP("Settings", "A4"),
    },
)
EXPORT_FINDINGS = Setting("export/findings", default=False)
EXPORT_OPEN = Preference[bool](
    "export/open_when_done",
    True,
    "files",
    (QT_TRANSLATE_NOOP("Settings", "Open exported files when done"), ""),
    _ON_OFF,
)

PREFERENCES: tuple[Preference[Any], ...] = (
    APPEARANCE,
    TEXT_SIZE,
    SYSTEM_FONT,
    MOTION,
    LANGUAGE,
    SPELLING,
    PAPER,
    EXPORT_OPEN,
)
"""All that people can choose, in the order of the preferences."""

GEOMETRY = Setting("window/geometry", QByteArray())
PREVIEW_SHOWN = Setting("window/preview_shown", True)
STARTED_BEFORE = Setting("window/started_before", False)

LAYOUT = Setting("page/layout", "career")
STYLE = Setting("page/style", "modern")

FOLDER = Setting("files/folder", "")

BOARD = Setting("copy/board", "generic")

EXPORT_FORMATS = Setting("export/formats", ["docx", "pdf"])
EXPORT_FOLDER = Setting("export/folder", "")


def open_without_window() -> None:
    """Read and write the settings of the window where there is none."""
    QCoreApplication.setOrganizationName("jdeditor")
    QCoreApplication.setApplicationName("jdeditor")


def are_kept() -> bool:
    """Write what was set now, and tell whether it is where the next start looks for it."""
    kept = QSettings()
    kept.sync()
    return kept.isWritable() and kept.status() is QSettings.Status.NoError


def appearance() -> Mode:
    """Return how the person wants the window to look."""
    chosen: Any = APPEARANCE.get()
    return chosen  # type: ignore[no-any-return] # one of the choices, which are those of Mode
