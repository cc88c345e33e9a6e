"""Employer profiles without a window: listing them, setting one up, choosing one."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jdeditor.cli import usage
from jdeditor.cli.console import say
from jdeditor.cli.exporting import NONE
from jdeditor.cli.usage import UsageError
from jdeditor.cli.values import with_values
from jdeditor.employer import filing
from jdeditor.storage import profile_file, profiles

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from jdeditor.posting.profile import Profile


def listed(arguments: argparse.Namespace) -> int:
    """Print every profile, one a line, the usual one marked."""
    found, usual = profiles.find(), profiles.usual()
    for problem in found.problems:
        say(str(problem))
    usual_id = usual.profile.id if usual else ""
    rows = [
        {
            "id": kept.profile.id,
            "title": kept.profile.title,
            "usual": kept.profile.id == usual_id,
            "shared": kept.shared,
        }
        for kept in found.profiles
    ]
    if arguments.json:
        print(json.dumps(rows, indent=2))
        return usage.DONE
    wide = max((len(str(row["id"])) for row in rows), default=0)
    for row in rows:
        print(f"{row['id']:{wide}}  {row['title']}{' (usual)' if row['usual'] else ''}")
    return usage.SOME_FAILED if found.problems else usage.DONE


def set_up(arguments: argparse.Namespace) -> int:
    """Make or change a profile as the arguments say, or print the one that is there."""
    if arguments.delete:
        profiles.delete(arguments.name)
        return usage.DONE
    if not arguments.name.strip():
        raise UsageError("Name the employer.")
    kept = _there(arguments.name)
    if kept and _is_bare(arguments):
        sys.stdout.flush()
        sys.stdout.buffer.write(profile_file.encode(kept.profile))
        return usage.DONE
    profile, files = _changed(kept.profile if kept else _new(arguments.name), arguments)
    if kept is None or profile != kept.profile:
        profiles.save(profile, files)
    if arguments.usual:
        profiles.make_usual(profile.id)
    print(profile.id)
    return usage.DONE


def chosen(asked: str | None) -> Profile | None:
    """Return the profile that a command was asked to use: the usual one, or none at all."""
    if asked == NONE:
        return None
    if asked:
        return profiles.profile(asked).profile
    kept = profiles.usual()
    return kept.profile if kept else None


def _there(name: str) -> profiles.Kept | None:
    found = profiles.find()
    there = {kept.profile.id for kept in found.profiles}
    broken = {problem.path.parent.name for problem in found.problems}
    return profiles.profile(name) if name in there | broken else None


def _new(name: str) -> Profile:
    from jdeditor.posting.posting import Employer, Posting
    from jdeditor.posting.profile import Profile

    return Profile(id=profiles.free_id(name), facts=Posting(employer=Employer(name=name)))


def _changed(profile: Profile, arguments: argparse.Namespace) -> tuple[Profile, dict[str, bytes]]:
    """Return a profile with what was asked for, and its new files."""
    profile = replace(profile, facts=with_values(profile.facts, arguments.settings))
    for name, value in _plain(arguments):
        profile = replace(profile, **{name: value})
    files: dict[str, bytes] = {}
    for name, path in _given_files(arguments):
        file = None if str(path) == NONE else _READ[name](path)
        profile, more = profiles.attached(profile, name, file)
        files |= more
    if arguments.letterhead_styles:
        profile = _with_styles(profile, arguments.letterhead_styles)
    return profile, files


def _with_styles(profile: Profile, settings: list[str]) -> Profile:
    """Return a profile with styles of its letterhead chosen, each by ``ROLE=STYLE``."""
    from jdeditor.posting.profile import StyleChoice
    from jdeditor.writers.docx.letterhead import ROLES

    chosen = {choice.role: choice.style for choice in profile.letterhead_styles}
    roles = [role.id for role in ROLES]
    for setting in settings:
        role, _, style = setting.partition("=")
        if role not in roles:
            raise UsageError(f"There is no role “{role}”. There are: {', '.join(roles)}.")
        chosen[role] = style.strip()
    choices = (StyleChoice(role=role, style=style) for role, style in chosen.items() if style)
    return replace(profile, letterhead_styles=tuple(choices))


def _plain(arguments: argparse.Namespace) -> Iterator[tuple[str, str]]:
    if arguments.color is not None:
        yield "colour", _colour(arguments.color)
    for name in ("logo_text", "style", "paper"):
        value = getattr(arguments, name)
        if value is not None:
            yield name, value


def _given_files(arguments: argparse.Namespace) -> Iterator[tuple[str, Path]]:
    for name in _READ:
        path = getattr(arguments, name)
        if path is not None:
            yield name, path


def _is_bare(arguments: argparse.Namespace) -> bool:
    """Tell whether nothing but the name was given."""
    changes = (*_plain(arguments), *_given_files(arguments), *arguments.settings)
    changes += tuple(arguments.letterhead_styles)
    return not changes and not arguments.usual


_READ = {"logo": filing.logo_file, "letterhead": filing.letterhead_file}


def _colour(text: str) -> str:
    from jdeditor.writers import colour

    said = text.strip().upper()
    if not said:
        return ""
    said = said if said.startswith("#") else f"#{said}"
    if not colour.is_colour(said):
        raise UsageError(f"A color is written like #1B4F8F, not “{text}”.")
    if words := colour.remark(said):
        say(words)
    return said
