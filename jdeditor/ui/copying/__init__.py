"""Copying a posting for a job board, which shows first what that board will cut."""

from jdeditor.ui.copying.dialog import CopyDialog

__all__ = ["CopyDialog"]
