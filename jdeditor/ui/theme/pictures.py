"""The few pictures that a style sheet needs as files, in the colors of the look."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QTemporaryDir

from jdeditor.storage import places
from jdeditor.ui.theme.icons import svg
from jdeditor.ui.theme.tokens import Colors

_FRAME = '<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18" viewBox="0 0 18 18">'
_TICK = "M5 9.3 7.8 12 13 6.3"
_DASH = "M5.5 9H12.5"


def paths(colors: Colors) -> dict[str, str]:
    """Write the pictures of a look; return where each is, with slashes as Qt wants them."""
    drawn = {
        "choose": svg("chevrons-up-down", colors.text2, 2),
        "check": svg("check", colors.accent, 2),
        "right": svg("chevron-right", colors.text2, 2),
        "box_off": _box(colors.edge, colors.field),
        "box_hover": _box(colors.accent, colors.field),
        "box_on": _box(colors.accent_fill, colors.accent_fill, _mark(colors.on_accent, _TICK)),
        "box_some": _box(colors.accent_fill, colors.accent_fill, _mark(colors.on_accent, _DASH)),
        "box_disabled": _box(colors.line, colors.card),
        "dot_off": _box(colors.edge, colors.field, round_="8.25"),
        "dot_hover": _box(colors.accent, colors.field, round_="8.25"),
        "dot_on": _box(colors.accent_fill, colors.accent_fill, _dot(colors), "8.25"),
    }
    return {name: _written(name, text) for name, text in drawn.items()}


def _box(edge: str, fill: str, inside: str = "", round_: str = "4") -> str:
    shape = f'x=".75" y=".75" width="16.5" height="16.5" rx="{round_}" stroke-width="1.5"'
    return f'{_FRAME}<rect {shape} fill="{fill}" stroke="{edge}"/>{inside}</svg>'


def _mark(color: str, path: str) -> str:
    ends = 'stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
    return f'<path d="{path}" fill="none" stroke="{color}" {ends}/>'


def _dot(colors: Colors) -> str:
    return f'<circle cx="9" cy="9" r="3.4" fill="{colors.on_accent}"/>'


def _written(name: str, text: str) -> str:
    """Write a picture where the system keeps such, or where we do; else there is none.

    The system's folder may be missing or full, and the program has to open all the same.
    """
    for own in (False, True):
        folder = _folder(own=own)
        if folder.isValid() and _is_written(path := _path(folder, name, text), text):
            return path.as_posix()
    return ""


def _path(folder: QTemporaryDir, name: str, text: str) -> Path:
    # Qt remembers pictures by file name: what looks different has to be called different.
    return Path(folder.path(), f"{name}-{crc32(text.encode()):08x}.svg")


def _is_written(path: Path, text: str) -> bool:
    with suppress(OSError):
        if not path.exists():
            path.write_text(text, encoding="utf-8")
        return path.stat().st_size == len(text.encode())
    with suppress(OSError):
        path.unlink()
    return False


@cache
def _folder(*, own: bool) -> QTemporaryDir:
    if not own:
        return QTemporaryDir()
    with suppress(OSError):
        places.data_folder().mkdir(parents=True, exist_ok=True)
    return QTemporaryDir(str(places.data_folder() / "pictures-XXXXXX"))
