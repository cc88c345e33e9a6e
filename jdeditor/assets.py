"""Where the folders of data that travel with the program are."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def templates() -> Path:
    """The folder of content and looks that people can edit: roles, layouts, styles."""
    return _folder("templates")


def resources() -> Path:
    """The folder of what the program itself needs: fonts, icons, rules."""
    return _folder("resources")


def _folder(name: str) -> Path:
    """The folder as a wheel or an installer packs it, or else as a checkout has it."""
    packed = _PACKAGE / "_data" / name
    return packed if packed.is_dir() else _PACKAGE.parent / name
