"""The command line: its commands, and what they answer.

Exit status: 0 all done, 1 some file could not be handled, 2 wrong usage, 130 interrupted.
Heavy modules are imported by the command that needs them, so that a short one is quick.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import jdeditor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

DONE, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

_COMMANDS = frozenset({"new", "export", "show", "roles", "layouts", "styles"})


class UsageError(Exception):
    """What was asked cannot be; the message says why."""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for and return the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0] not in _COMMANDS and not words[0].startswith("-")):
        return _window(words)
    parser = _parser()
    arguments = parser.parse_args(words)
    run: Callable[[argparse.Namespace], int] = arguments.run
    try:
        return run(arguments)
    except UsageError as problem:
        _say(str(problem))
        return WRONG_USAGE
    except KeyboardInterrupt:
        return INTERRUPTED


def _say(words: str) -> None:
    print(words, file=sys.stderr)


def _window(words: Sequence[str]) -> int:
    if len(words) > 1:
        _say("jdeditor opens one file at a time. See jdeditor --help for its commands.")
        return WRONG_USAGE
    from jdeditor.ui.application import run

    return run(Path(words[0]) if words else None)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="jdeditor",
        usage="jdeditor [FILE] | jdeditor COMMAND ...",
        description="Write job postings offline. Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=jdeditor.__version__)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_new(commands.add_parser("new", help="make a posting from a role"))
    _add_export(commands.add_parser("export", help="write postings as Word, PDF or text"))
    show = commands.add_parser("show", help="print a posting as plain text")
    show.add_argument("file", type=Path, metavar="FILE")
    show.set_defaults(run=_show)
    for name, listing in (("roles", _roles), ("layouts", _layouts), ("styles", _styles)):
        command = commands.add_parser(name, help=f"list the {name}, one a line, id first")
        command.add_argument("--json", action="store_true", help="as a JSON list of objects")
        command.set_defaults(run=_list, listing=listing)
    return parser


def _add_new(command: argparse.ArgumentParser) -> None:
    command.add_argument("role", metavar="ROLE")
    command.add_argument("-o", dest="output", type=Path, metavar="FILE", required=True)
    command.add_argument(
        "--set",
        dest="values",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="fill in a field: title, pay.minimum, employer.name, location.city, ...",
    )
    command.add_argument("--force", action="store_true", help="replace an existing file")
    command.set_defaults(run=_new)


def _add_export(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", type=Path, nargs="+", metavar="FILE")
    command.add_argument("--to", required=True, metavar="FORMATS", help="such as docx,pdf,txt")
    command.add_argument("-o", dest="folder", type=Path, metavar="FOLDER")
    command.add_argument("--layout", default="career", metavar="NAME")
    command.add_argument("--style", default="modern", metavar="NAME")
    command.add_argument("--paper", default="letter", choices=("a4", "letter"))
    command.add_argument("--force", action="store_true", help="replace existing files")
    command.set_defaults(run=_export)


# ------------------------------------------------------------------------- commands


def _new(arguments: argparse.Namespace) -> int:
    from jdeditor.cli.values import with_values
    from jdeditor.drafting import roles
    from jdeditor.drafting.draft import draft
    from jdeditor.posting.posting import Posting
    from jdeditor.storage import posting_file
    from jdeditor.storage.problems import FileProblem

    try:
        role = roles.role(arguments.role)
    except LookupError as problem:
        raise UsageError(str(problem)) from problem
    known = with_values(Posting(), arguments.values)
    posting = with_values(draft(role, known), arguments.values)
    target: Path = arguments.output
    if target.exists() and not arguments.force:
        _say(f"{target}: there is such a file already: choose another name, or add --force.")
        return SOME_FAILED
    try:
        posting_file.save(target, posting)
    except FileProblem as problem:
        _say(str(problem))
        return SOME_FAILED
    return DONE


def _export(arguments: argparse.Namespace) -> int:
    from jdeditor.cli.exporting import Order, export

    order = Order(
        files=tuple(arguments.files),
        formats=_formats(arguments.to),
        folder=arguments.folder,
        layout=_known("layout", arguments.layout, _layouts()),
        style=_known("style", arguments.style, _styles()),
        paper=arguments.paper,
        force=arguments.force,
    )
    failed = False
    for told in export(order):
        _say(told.words)
        failed = failed or told.failed
    return SOME_FAILED if failed else DONE


def _show(arguments: argparse.Namespace) -> int:
    from jdeditor.document.compose import compose
    from jdeditor.document.layout import layout
    from jdeditor.storage import posting_file
    from jdeditor.storage.problems import FileProblem
    from jdeditor.writers import text

    try:
        posting = posting_file.load(arguments.file)
    except FileProblem as problem:
        _say(str(problem))
        return SOME_FAILED
    sys.stdout.flush()
    sys.stdout.buffer.write(text.write(compose(posting, layout("career"))))
    sys.stdout.buffer.flush()
    return DONE


def _list(arguments: argparse.Namespace) -> int:
    rows = arguments.listing()
    if arguments.json:
        print(json.dumps([{"id": id_, "title": title} for id_, title in rows], indent=2))
        return DONE
    wide = max((len(id_) for id_, _ in rows), default=0)
    for id_, title in rows:
        print(f"{id_:{wide}}  {title}")
    return DONE


# ------------------------------------------------------------------------- what there is


def _roles() -> list[tuple[str, str]]:
    from jdeditor.drafting import roles

    return [(role.id, role.title) for role in roles.roles()]


def _layouts() -> list[tuple[str, str]]:
    from jdeditor.document.layout import layouts

    return [(layout.id, layout.title) for layout in layouts()]


def _styles() -> list[tuple[str, str]]:
    from jdeditor.writers.style import styles

    return list(styles())


def _known(kind: str, asked: str, there: list[tuple[str, str]]) -> str:
    ids = [id_ for id_, _ in there]
    if asked not in ids:
        raise UsageError(f"There is no {kind} “{asked}”. There are: {', '.join(ids)}.")
    return asked


def _formats(asked: str) -> tuple[str, ...]:
    from jdeditor.writers.formats import FORMATS

    wanted = tuple(dict.fromkeys(part.strip().lower() for part in asked.split(",") if part.strip()))
    for name in wanted or ("",):
        if name not in FORMATS:
            _raise(f"There is no format “{name}”. There are: {', '.join(FORMATS)}.")
    return wanted


def _raise(words: str) -> NoReturn:
    raise UsageError(words)
