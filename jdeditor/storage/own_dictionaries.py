"""The dictionaries that the user has added: pairs of files, all in UTF-8 once they are here."""

from __future__ import annotations

import lzma
import re
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from jdeditor.storage import atomic, looking, places
from jdeditor.storage.problems import FileProblem

SUFFIXES = (".dic", ".aff", ".oxt")
_LARGEST = 60_000_000
"""More bytes than any dictionary has."""
_SET = re.compile(rb"(?m)^(?:\xef\xbb\xbf)?[ \t]*SET[ \t]+(\S+)")
_PYTHON_NAME = {"microsoft-cp1251": "cp1251", "iscii-devanagari": "utf-8", "tis620-2533": "tis-620"}

NO_PAIR = "A dictionary is two files of one name, .aff and .dic: put both into one folder."
NONE_INSIDE = "There is no dictionary in this file: choose a .dic file or a LibreOffice extension."
UNREADABLE = "The dictionary is damaged: get it anew from where it came from."


def folder() -> Path:
    """Return the folder of the user's own dictionaries, which need not be there."""
    return places.data_folder() / "dictionaries"


def add(path: Path) -> tuple[str, ...]:
    """Take over the dictionaries in a file and return their languages, or raise FileProblem."""
    pairs = _in_extension(path) if path.suffix.lower() == ".oxt" else _beside(path)
    atomic.make_folder(folder())
    for name, affixes, words in pairs:
        for suffix, data in ((".aff", affixes), (".dic", words)):
            atomic.write(folder() / f"{name}{suffix}", _in_utf8(data, affixes, path))
    return tuple(name for name, _, _ in pairs)


def _beside(path: Path) -> list[tuple[str, bytes, bytes]]:
    affixes, words = path.with_suffix(".aff"), path.with_suffix(".dic")
    if not looking.is_file(affixes) or not looking.is_file(words):
        raise FileProblem(path, NO_PAIR)
    return [(_language(path.stem), atomic.read(affixes, _LARGEST), atomic.read(words, _LARGEST))]


def _in_extension(path: Path) -> list[tuple[str, bytes, bytes]]:
    atomic.read(path, _LARGEST)
    try:
        with zipfile.ZipFile(path) as packed:
            sizes = {info.filename: info.file_size for info in packed.infolist()}
            pairs = [
                (_language(PurePosixPath(name).stem), packed.read(affixes), packed.read(name))
                for name in sorted(sizes)
                if name.endswith(".dic")
                and (affixes := f"{name[:-4]}.aff") in sizes
                and max(sizes[name], sizes[affixes]) <= _LARGEST
            ]
    except (
        OSError,
        EOFError,
        RuntimeError,
        NotImplementedError,
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
    ) as error:
        raise FileProblem(path, UNREADABLE) from error
    if not pairs:
        raise FileProblem(path, NONE_INSIDE)
    return pairs


def _language(stem: str) -> str:
    """Return the language that the name of a file means: *de_DE_frami* is *de-DE*."""
    found = re.match(r"([a-z]{2,3})(?:[_-]([A-Z]{2}|[A-Z][a-z]{3}))?", stem)
    if found is None:
        return re.sub(r"[^\w-]", "-", stem)
    return f"{found[1]}-{found[2]}" if found[2] else found[1]


def _in_utf8(data: bytes, affixes: bytes, path: Path) -> bytes:
    named = _SET.search(affixes)
    encoding = named[1].decode("ascii", "replace").lower() if named else "latin-1"
    try:
        text = data.decode(_PYTHON_NAME.get(encoding, encoding))
    except (LookupError, UnicodeDecodeError) as error:
        raise FileProblem(path, UNREADABLE) from error
    if data is affixes:
        text = _SET.sub(b"", affixes).decode(_PYTHON_NAME.get(encoding, encoding))
        text = "SET UTF-8\n" + text.removeprefix("\ufeff")
    return text.encode("utf-8")
