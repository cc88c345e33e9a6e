"""Copies that sync programs leave beside a file when two people changed it at once.

Each program has a way to name them; what is listed here is what their own documentation and
help pages show.
"""

from __future__ import annotations

import re
from pathlib import Path

_OF_ANY = (
    r" \(.*conflict(ed)? copy.*\)",  # Dropbox, Box, Nextcloud, Google Drive, Insync
    r" \(case conflict.*\)",  # Dropbox
    r"\.sync-conflict-\d{8}-\d{6}(-\w+)?",  # Syncthing
    r"[ _]\(?conflict[-_ ]\d{8}[-_ ]\d{6}\)?",  # ownCloud
    r" ?\[conflict\]",  # Google Drive
    r" \(sfconflict .*\)",  # Seafile
    r"[._-]conflict(-\d+)?",  # Resilio, Unison
    r"-(?:desktop|laptop)-[a-z0-9]{5,}(-\d+)?",  # OneDrive, with the usual names of computers
)
_ONEDRIVE = r"-{host}(-\d+)?"
"""OneDrive puts the name of the computer behind the name of the file."""
_NUMBERED = r" (\(\d+\)|\d+)"
"""Names that anybody gives; in these folders they are given by the program."""
_NUMBERING = ("google drive", "googledrive", "my drive", "drivefs", "mobile documents")


def copies(path: Path, hosts: tuple[str, ...] = ()) -> tuple[Path, ...]:
    """Return the copies of a file that a sync program left beside it; ``hosts`` are computers."""
    pattern = _pattern(path, hosts)
    try:
        names = [entry.name for entry in path.parent.iterdir()]
    except OSError:
        return ()
    found = (name for name in names if name != path.name and pattern.fullmatch(name))
    return tuple(path.with_name(name) for name in sorted(found))


def _pattern(path: Path, hosts: tuple[str, ...]) -> re.Pattern[str]:
    ways = [*_OF_ANY, *(_ONEDRIVE.format(host=re.escape(host)) for host in hosts if host)]
    if any(mark in str(path.parent).casefold() for mark in _NUMBERING):
        ways.append(_NUMBERED)
    stem, ending = re.escape(path.stem), re.escape(path.suffix)
    return re.compile(f"{stem}({'|'.join(ways)}){ending}", re.IGNORECASE)
