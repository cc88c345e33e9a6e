"""The field for the folder, with a button that looks for one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from jdeditor.storage import looking
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.buttons import Button
from jdeditor.ui.widgets.fields import line_field


class FolderField(QWidget):
    """A folder that can be typed or looked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._usual = folder
        self.field = line_field(self.tr("Folder"))
        self.browse = Button(self.tr("Browse…"))
        self.browse.clicked.connect(self.choose)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.browse)
        self.setFocusProxy(self.field)
        self.show_folder(folder)
        THEME.follow(self.restyle)

    def folder(self) -> Path:
        """Return the folder; a path that is not whole starts at home."""
        typed = self.field.markup().strip()
        if not typed:
            return self._usual
        try:
            return Path.home() / Path(QDir.fromNativeSeparators(typed)).expanduser()
        except RuntimeError:  # “~name” of nobody
            return Path.home() / typed

    def show_folder(self, folder: Path) -> None:
        """Show another folder."""
        self.field.setMarkup(QDir.toNativeSeparators(str(folder)))

    def choose(self) -> bool:
        """Ask for a folder with the system's own dialog; tell whether one was chosen."""
        title = self.tr("Choose a folder")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self.folder()))
        if chosen:
            self.show_folder(Path(chosen))
        return bool(chosen)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        self._row.setSpacing(THEME.scale.space(8))


def usual_folder(remembered: str, posting_file: Path | None) -> Path:
    """Return the folder of the last export, else that of the posting, else *Documents*."""
    if remembered and looking.is_folder(Path(remembered)):
        return Path(remembered)
    if posting_file is not None:
        return posting_file.absolute().parent
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place))
    return documents if looking.is_folder(documents) else Path.home()
