"""Looking for files where looking may be refused: an answer in every case, never a fault.

What pathlib raises of folders that cannot be looked into is no answer to anybody who only asks
whether something is there; reading or writing it says what is wrong.
"""

from __future__ import annotations

from pathlib import Path


def is_there(path: Path) -> bool:
    """Tell whether there is a file or a folder, as far as one may look."""
    try:
        return path.exists()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Tell whether there is a folder, as far as one may look."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Tell whether there is an ordinary file, as far as one may look."""
    try:
        return path.is_file()
    except OSError:
        return False


def may_look(folder: Path) -> bool:
    """Tell whether one may ask what is in a folder, be it there or not."""
    try:
        folder.is_dir()
    except OSError:
        return False
    return True


def found(folder: Path, pattern: str) -> list[Path]:
    """Return the files of a folder in order; none where it cannot be looked into."""
    try:
        return sorted(folder.glob(pattern))
    except OSError:
        return []
