"""The versions of a posting, what is different between two, and which one was sent."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from jdeditor.cli import usage
from jdeditor.cli.console import remark, say
from jdeditor.cli.usage import UsageError
from jdeditor.storage import documents, looking, posting_file, sent, versions
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    import argparse
    import datetime as dt
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from jdeditor.posting.difference import Change, Difference
    from jdeditor.posting.posting import Posting
    from jdeditor.posting.word_difference import Piece
    from jdeditor.storage.version import Sent, Version

_TWO = 2
ALREADY_THERE = "There is such a file already: choose another name, or add --force to replace it."


def listed(arguments: argparse.Namespace) -> int:
    """Print the versions of a posting, the newest first, or write one to a file."""
    posting_file.load(arguments.file)
    key = documents.document(arguments.file)
    there = versions.versions(key)
    if arguments.get is not None:
        posting = versions.load(key, _numbered(there, arguments.get))
        return _write(posting, arguments)
    if arguments.json:
        print(json.dumps([_plain(key, number, one) for number, one in enumerate(there, 1)]))
        return usage.DONE
    for number, version in enumerate(there, 1):
        print(_line(number, version, _formats(key, version)))
    if not there:
        say(f"{arguments.file}: No version is kept of it yet.")
    return usage.DONE


def compare(arguments: argparse.Namespace) -> int:
    """Print what a second posting says otherwise than a first, word by word."""
    from jdeditor.document.inline import plain
    from jdeditor.posting.difference import difference

    before, after = _pair(arguments)
    found = difference(before, after, plain)
    if arguments.json:
        print(json.dumps(_as_json(found), ensure_ascii=False))
        return usage.DONE
    print("\n".join(_told(found)) if found else "Both say the same.")
    sys.stdout.flush()
    return usage.DONE


def which(arguments: argparse.Namespace) -> int:
    """Print which version an exported file is; what was never exported here is no success."""
    found = sent.which(arguments.file)
    if found is None:
        say(f"{arguments.file}: It was not exported here, or was changed since.")
        return usage.SOME_FAILED
    version = next(
        (one for one in versions.versions(found.document) if one.id == found.version), None
    )
    if arguments.target is not None and version is not None:
        return _write(versions.load(found.document, version), arguments)
    if arguments.json:
        print(json.dumps(_sent_as_json(found, version)))
        return usage.DONE
    print(f"{arguments.file}: exported {_moment(found.exported)} as {found.format}", end="")
    print(f" from {found.posting}" if found.posting else " from a posting that had no file")
    if version is not None:
        print(_line(None, version, ()))
    return usage.DONE


# ---------------------------------------------------------------------- versions


def _numbered(there: Sequence[Version], number: int) -> Version:
    if not 1 <= number <= len(there):
        raise UsageError(f"There is no version {number}. There are {len(there)}.")
    return there[number - 1]


def _write(posting: Posting, arguments: argparse.Namespace) -> int:
    if arguments.target is None:
        raise UsageError("Name the file to write the version to with -o.")
    if looking.is_there(arguments.target) and not arguments.force:
        raise FileProblem(arguments.target, ALREADY_THERE)
    posting_file.save(arguments.target, posting)
    remark(f"Wrote {arguments.target}.")
    return usage.DONE


def _formats(key: str, version: Version) -> tuple[str, ...]:
    return tuple(one.format for one in sent.exports(key) if one.version == version.id)


def _line(number: int | None, version: Version, formats: Sequence[str]) -> str:
    parts = [
        "    " if number is None else f"{number:>3} ",
        f"{_moment(version.kept)}  {version.reason.value:9}  {version.words:>5} words",
        f"  +{version.added} -{version.removed}" if version.added or version.removed else "",
        f"  exported: {', '.join(formats)}" if formats else "",
        f"  “{version.name}”" if version.name else "",
    ]
    return "".join(parts)


def _moment(at: dt.datetime) -> str:
    return at.astimezone().strftime("%Y-%m-%d %H:%M")


def _plain(key: str, number: int, version: Version) -> dict[str, object]:
    return {
        "number": number,
        "kept": version.kept.isoformat(),
        "reason": version.reason.value,
        "name": version.name,
        "title": version.title,
        "words": version.words,
        "added": version.added,
        "removed": version.removed,
        "exported": list(_formats(key, version)),
    }


def _sent_as_json(found: Sent, version: Version | None) -> dict[str, object]:
    return {
        "exported": found.exported.isoformat(),
        "format": found.format,
        "file": found.file,
        "sha256": found.sha256,
        "posting": found.posting,
        "version": _plain(found.document, 0, version) | {"number": None} if version else None,
    }


# ---------------------------------------------------------------------- comparing


def _pair(arguments: argparse.Namespace) -> tuple[Posting, Posting]:
    if len(arguments.files) > _TWO:
        raise UsageError("jdeditor compares two files.")
    first, *second = (_loaded(file) for file in arguments.files)
    if arguments.number is None:
        if not second:
            raise UsageError("Name two files, or a version of one with --version.")
        return first, second[0]
    if second:
        raise UsageError("--version is for comparing one file with a version of itself.")
    key = documents.document(arguments.files[0])
    return versions.load(key, _numbered(versions.versions(key), arguments.number)), first


def _loaded(file: Path) -> Posting:
    from jdeditor.approval import returning

    return returning.load(file).posting


def _told(found: Difference) -> Iterator[str]:
    """Yield each section and what changed in it, in the signs of wdiff: [-gone-] {+new+}."""
    from jdeditor.posting.word_difference import Mark

    for section in found.sections:
        yield f"== {section.key}"
        for change in section.changes:
            if change.mark is not Mark.SAME:
                yield f"{change.source}: {change.mark.value}: {_words(change)}"


def _words(change: Change) -> str:
    from jdeditor.posting.word_difference import Mark

    if not change.pieces:
        return f"{_value(change.before)} -> {_value(change.after)}"
    if change.mark is Mark.MOVED:
        return "".join(piece.text for piece in change.pieces)
    return "".join(map(_piece, change.pieces)).replace("\n", " / ")


def _piece(piece: Piece) -> str:
    from jdeditor.posting.word_difference import Mark

    signs = {Mark.ADDED: "{{+{}+}}", Mark.REMOVED: "[-{}-]"}
    return signs.get(piece.mark, "{}").format(piece.text)


def _value(value: object) -> str:
    return str(getattr(value, "value", value))


def _side(change: Change, value: object, without: str) -> str | None:
    """Return how a change was or is: its words, or the value of a fact."""
    if not change.pieces:
        return None if value is None else _value(value)
    return "".join(piece.text for piece in change.pieces if piece.mark.value != without)


def _as_json(found: Difference) -> list[dict[str, object]]:
    return [
        {
            "section": section.key,
            "source": change.source,
            "change": change.mark.value,
            "before": _side(change, change.before, "added"),
            "after": _side(change, change.after, "removed"),
        }
        for section in found.sections
        for change in section.changes
        if change.mark.value != "same"
    ]
