"""The commands, one function each: from arguments to an exit status."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from jdeditor.cli import usage
from jdeditor.cli.console import remark, say
from jdeditor.cli.exporting import BOARD
from jdeditor.cli.usage import UsageError
from jdeditor.drafting.sentences import SentenceError
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from jdeditor.drafting.roles import Role

    Listing = list[tuple[str, str]]

ALREADY_THERE = "There is such a file already: choose another name, or add --force to replace it."


def run(arguments: argparse.Namespace) -> int:
    """Do what a command asks for."""
    if arguments.command != "spelling":  # which the window waits for
        _look_for_own_roles()
    try:
        return _COMMANDS[arguments.command](arguments)
    except (FileProblem, SentenceError) as problem:
        say(str(problem))
        return usage.SOME_FAILED


def _new(arguments: argparse.Namespace) -> int:
    from jdeditor.cli.profiles import chosen
    from jdeditor.cli.values import with_values
    from jdeditor.employer import beginning
    from jdeditor.posting.vocabulary import Level
    from jdeditor.storage import looking, posting_file

    role = _role(arguments.role)
    profile = chosen(arguments.profile)
    known = with_values(beginning.blank(profile), arguments.settings)
    made = beginning.from_role(role, profile, Level(arguments.level), known)
    posting = with_values(made, arguments.settings)
    if looking.is_there(arguments.file) and not arguments.force:
        raise FileProblem(arguments.file, ALREADY_THERE)
    posting_file.save(arguments.file, posting)
    remark(f"Wrote {arguments.file}.")
    return usage.DONE


def _look_for_own_roles() -> None:
    from jdeditor.drafting import role_folders
    from jdeditor.storage import own_roles

    role_folders.use(*own_roles.folders())


def _save_role(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import returned
    from jdeditor.drafting.packing import packed, slug
    from jdeditor.storage import own_roles

    posting = returned.load(arguments.file)
    title = (arguments.name or posting.title).strip()
    if not title:
        raise UsageError("The posting has no title: name the role with --name.")
    id_ = slug(title)
    own_roles.save(id_, packed(posting, title), replace=arguments.force)
    print(id_)
    return usage.DONE


def _export(arguments: argparse.Namespace) -> int:
    from jdeditor.cli.batch import export
    from jdeditor.cli.exporting import NONE, Order
    from jdeditor.cli.profiles import chosen
    from jdeditor.employer.filing import letterhead_file

    if arguments.letterhead and str(arguments.letterhead) != NONE:
        letterhead_file(arguments.letterhead)  # said once, and before any file is written
    if arguments.profile:
        chosen(arguments.profile)  # whoever names a profile wants to know that there is none
    order = Order(
        files=tuple(arguments.files),
        formats=_formats(arguments.to),
        folder=arguments.folder,
        layout=_known("layout", arguments.layout, _layouts()),
        style=_known("style", arguments.style, _styles()) if arguments.style else "",
        paper=arguments.paper,
        profile=arguments.profile,
        letterhead=arguments.letterhead,
        force=arguments.force,
        pages=arguments.tighten,
        findings=arguments.findings,
    )
    return usage.DONE if export(order) else usage.SOME_FAILED


def _show(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import returned
    from jdeditor.document.compose import compose
    from jdeditor.document.layout import layout
    from jdeditor.writers import text

    wanted = layout(_known("layout", arguments.layout, _layouts()))
    document = compose(returned.load(arguments.file), wanted)
    # As bytes, because the encoding of standard output may lack a character.
    sys.stdout.flush()
    sys.stdout.buffer.write(text.write(document))
    return usage.DONE


def _guide(arguments: argparse.Namespace) -> int:
    from jdeditor.cli.profiles import chosen
    from jdeditor.drafting.guide import article
    from jdeditor.employer.looks import styled
    from jdeditor.posting.posting import Posting
    from jdeditor.storage import atomic, looking
    from jdeditor.writers.formats import FORMATS

    role = _role(arguments.role)
    formats = _formats(arguments.to, without=("jsonld", "board:"))
    profile = chosen(arguments.profile)
    style_id = _known("style", arguments.style, _styles())
    style = styled(style_id, arguments.paper, profile.id if profile else "")
    document = article(role)
    atomic.make_folder(arguments.folder)
    for format_ in formats:
        target = arguments.folder / f"{role.id}-guide.{format_}"
        if looking.is_there(target) and not arguments.force:
            raise FileProblem(target, ALREADY_THERE)
        atomic.write(target, FORMATS[format_].write(document, style, Posting()))
        remark(f"Wrote {target}.")
    return usage.DONE


def _profiles(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import profiles

    return profiles.listed(arguments)


def _profile(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import profiles

    if arguments.style:
        _known("style", arguments.style, _styles())
    return profiles.set_up(arguments)


def _role(asked: str) -> Role:
    from jdeditor.drafting import roles

    try:
        return roles.role(asked)
    except roles.UnknownRoleError as problem:
        raise UsageError(str(problem)) from problem


def _relevel(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import leveling

    return leveling.relevel(arguments)


def _lines(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import lines

    return {"origins": lines.origins, "search": lines.search}[arguments.command](arguments)


def _check(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import checking

    return checking.check(arguments)


def _rules(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import checking

    return checking.rules(arguments)


def _settings(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import preferences

    return preferences.settings(arguments)


def _spelling(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import spelling

    return spelling.serve(arguments)


def _replace(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import replacing

    return replacing.replace(arguments)


def _take_over(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import returned

    return returned.take_over(arguments)


def _sign(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import signing

    return signing.sign(arguments)


def _signatures(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import signing

    return signing.signatures(arguments)


def _list(arguments: argparse.Namespace) -> int:
    listings = {"roles": _roles, "layouts": _layouts, "styles": _styles, "boards": _boards}
    rows = listings[arguments.command]()
    if arguments.json:
        print(json.dumps([{"id": id_, "title": title} for id_, title in rows], indent=2))
        return usage.DONE
    wide = max((len(id_) for id_, _ in rows), default=0)
    for id_, title in rows:
        print(f"{id_:{wide}}  {title}")
    return usage.DONE


def _list_roles(arguments: argparse.Namespace) -> int:
    from pathlib import Path

    from jdeditor.storage import looking, own_roles

    if arguments.shared and not looking.is_folder(Path(arguments.shared)):
        raise UsageError(f"There is no folder “{arguments.shared}”.")
    if arguments.shared or arguments.not_shared:
        own_roles.share(Path(arguments.shared) if arguments.shared else None)
        _look_for_own_roles()
    return _list(arguments)


def _versions(arguments: argparse.Namespace) -> int:
    from jdeditor.cli import versions

    told = {"versions": versions.listed, "compare": versions.compare, "sent": versions.which}
    return told[arguments.command](arguments)


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "new": _new,
    "save-role": _save_role,
    "profile": _profile,
    "profiles": _profiles,
    "export": _export,
    "show": _show,
    "take-over": _take_over,
    "sign": _sign,
    "signatures": _signatures,
    "guide": _guide,
    "relevel": _relevel,
    "origins": _lines,
    "search": _lines,
    "check": _check,
    "replace": _replace,
    "settings": _settings,
    "versions": _versions,
    "compare": _versions,
    "sent": _versions,
    "spelling": _spelling,
    "rules": _rules,
    "roles": _list_roles,
    "layouts": _list,
    "styles": _list,
    "boards": _list,
}


# ---------------------------------------------------------------------- what there is


def _roles() -> Listing:
    from jdeditor.drafting import roles

    for problem in roles.role_problems():
        say(problem)
    return [(name.id, name.title) for name in roles.role_names()]


def _layouts() -> Listing:
    from jdeditor.document.layout import layouts

    return [(layout.id, layout.title) for layout in layouts()]


def _styles() -> Listing:
    from jdeditor.writers.style import styles

    return list(styles())


def _boards() -> Listing:
    from jdeditor.writers.boards import boards

    return [(board.id, board.title) for board in boards()]


def _known(kind: str, asked: str, there: Listing) -> str:
    ids = [id_ for id_, _ in there]
    if asked not in ids:
        raise UsageError(f"There is no {kind} “{asked}”. There are: {', '.join(ids)}.")
    return asked


def _formats(asked: str, *, without: tuple[str, ...] = ()) -> tuple[str, ...]:
    from jdeditor.writers.formats import FORMATS

    every = [(one.id, one.title) for one in FORMATS.values()]
    if BOARD in asked:
        every += [(f"{BOARD}{id_}", title) for id_, title in _boards()]
    there = [one for one in every if not one[0].startswith(without)] if without else every
    wanted = [part.strip().lower() for part in asked.split(",") if part.strip()] or [asked]
    return tuple(dict.fromkeys(_known("format", name, there) for name in wanted))
