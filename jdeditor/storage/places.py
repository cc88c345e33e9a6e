"""Where the program keeps its own small files, as each system wants it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

_NAME = "jdeditor"
KEPT = ".kept"
"""How the name of a recovery copy ends."""


def config_folder() -> Path:
    """The folder of what the user chose and did last, which need not be there yet."""
    if sys.platform == "win32":
        return _folder("APPDATA", Path.home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _NAME
    return _folder("XDG_CONFIG_HOME", Path.home() / ".config")


def data_folder() -> Path:
    """The folder of what the program keeps for the user, which need not be there yet."""
    if sys.platform == "win32":
        return _folder("LOCALAPPDATA", Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _NAME
    return _folder("XDG_DATA_HOME", Path.home() / ".local" / "share")


def recovery_copies() -> tuple[Path, ...]:
    """Return the files of all recovery copies, by name."""
    with suppress(OSError):
        return tuple(sorted(recovery_folder().glob(f"*{KEPT}")))
    return ()


def recovery_folder() -> Path:
    """The folder of the recovery copies, which need not be there yet."""
    return data_folder() / "recovery"


def said(path: Path | None) -> str:
    """Return a path as text, with a mark for what is none, as Linux allows in names."""
    return os.fsencode(path or "").decode(errors="replace")


def _folder(variable: str, usual: Path) -> Path:
    """The folder that the environment names, where that is a whole path."""
    named = Path(os.environ.get(variable, ""))
    return (named if named.is_absolute() else usual) / _NAME
