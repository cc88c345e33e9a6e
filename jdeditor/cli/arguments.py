"""What can stand on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

import jdeditor

_LISTS = ("roles", "layouts", "styles", "boards", "rules")
_LEVELS = ("entry", "mid", "senior", "lead")
_MOST_PAGES = 99
COMMANDS = (
    *("new", "save-role", "profile", "profiles", "export", "relevel", "origins", "search", "check"),
    *("replace", "show", "guide", "settings", "versions", "compare", "sent", "take-over"),
    "spelling",
    *("sign", "signatures"),
    *_LISTS,
)


def parser() -> argparse.ArgumentParser:
    """Return the parser of everything but ``jdeditor [FILE]``."""
    whole = argparse.ArgumentParser(
        prog="jdeditor",
        usage="jdeditor [FILE] | jdeditor COMMAND ...",
        description="Write job postings offline. Without a command, the window opens.",
        epilog="jdeditor COMMAND --help tells more. A file named like a command: jdeditor ./new",
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=jdeditor.__version__)
    commands = whole.add_subparsers(
        dest="command", metavar="COMMAND", required=True, prog="jdeditor"
    )
    _new(commands.add_parser("new", help="make a posting from a role", allow_abbrev=False))
    _export(
        commands.add_parser(
            "export",
            help="write postings as Word, PDF, web page or text",
            allow_abbrev=False,
        )
    )
    _save_role(commands.add_parser("save-role", help="make a role of your own from a posting"))
    _profile(commands.add_parser("profile", help="set up an employer profile, or print it"))
    profiles = commands.add_parser("profiles", help="list the employer profiles, id first")
    profiles.add_argument("--json", action="store_true", help="as a JSON list of objects")
    _relevel(commands.add_parser("relevel", help="say and take what another level changes"))
    origins = commands.add_parser("origins", help="say where each line of a posting came from")
    origins.add_argument("file", type=Path, metavar="FILE")
    origins.add_argument("--json", action="store_true", help="as a JSON list of objects")
    search = commands.add_parser("search", help="look for words in the lines of all roles")
    search.add_argument("words", nargs="+", metavar="WORDS")
    search.add_argument("--json", action="store_true", help="as a JSON list of objects")
    _check(commands.add_parser("check", help="say what is missing, unlawful or unclear"))
    words = "answer questions about words, for the window: a line of JSON each"
    commands.add_parser("spelling", help=words, description=f"{words}.")
    _replace(commands.add_parser("replace", help="put other words in the place of some"))
    _guide(commands.add_parser("guide", help="write all that is known about a role"))
    show = commands.add_parser("show", help="print a posting as plain text")
    show.add_argument("file", type=Path, metavar="FILE")
    show.add_argument("--layout", default="career", metavar="NAME", help="for which readers")
    _settings(commands.add_parser("settings", help="list the preferences of the window, or set"))
    _versions(commands.add_parser("versions", help="list the versions of a posting, or get one"))
    _compare(commands.add_parser("compare", help="say word by word what two postings differ in"))
    _sent(commands.add_parser("sent", help="say which version of which posting a file is"))
    _sign(commands.add_parser("sign", help="sign a field of a PDF with a certificate"))
    seen = commands.add_parser("signatures", help="say who signed a PDF, and if it was changed")
    seen.add_argument("file", type=Path, metavar="FILE", help="a PDF")
    seen.add_argument("--json", action="store_true", help="as a JSON list of objects")
    _take_over(commands.add_parser("take-over", help="take over what was edited in a Word file"))
    for name in _LISTS:
        listing = commands.add_parser(name, help=f"list the {name}, one a line, id first")
        listing.add_argument("--json", action="store_true", help="as a JSON list of objects")
        if name == "roles":
            listing.add_argument("--shared", metavar="FOLDER", help="look for shared roles there")
            listing.add_argument("--not-shared", action="store_true", help="look there no more")
    return whole


def _new(command: argparse.ArgumentParser) -> None:
    command.add_argument("role", metavar="ROLE", help="one of those that jdeditor roles lists")
    command.add_argument("-o", dest="file", type=Path, metavar="FILE", required=True)
    command.add_argument(
        "--level",
        choices=_LEVELS,
        default="mid",
        help="how much experience the job asks for; otherwise mid",
    )
    command.add_argument(
        "--set",
        dest="settings",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="fill in a field: title, pay.minimum, employer.name, location.city, ...; "
        "entries of a list stand on lines or between | signs",
    )
    command.add_argument(
        "--profile", metavar="NAME", help="for this employer; otherwise the usual one, or none"
    )
    command.add_argument("--force", action="store_true", help="replace an existing file")


def _profile(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", help="id of a profile, or name of a new employer")
    command.add_argument(
        "--set",
        dest="settings",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="what postings begin with: employer.about, equal_opportunity, application.email, ...",
    )
    command.add_argument("--logo", type=Path, metavar="FILE", help="a picture, or none")
    command.add_argument("--logo-text", metavar="WORDS", help="what the logo says or shows")
    command.add_argument("--color", metavar="#RRGGBB", help="the color of the brand")
    command.add_argument(
        "--letterhead", type=Path, metavar="FILE", help="a .docx or .dotx for Word files, or none"
    )
    command.add_argument(
        "--letterhead-style",
        dest="letterhead_styles",
        action="append",
        default=[],
        metavar="ROLE=STYLE",
        help="which of the letterhead's styles a text is in: title, section, body, bullet, ...",
    )
    command.add_argument("--style", metavar="NAME", help="the usual looks of its pages")
    command.add_argument("--paper", choices=("a4", "letter"), help="the usual paper of its pages")
    command.add_argument("--usual", action="store_true", help="let new postings begin with it")
    command.add_argument("--delete", action="store_true", help="take the profile away")


def _sign(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="a PDF with fields to sign")
    command.add_argument(
        "--as",
        dest="field",
        required=True,
        metavar="FIELD",
        help="such as prepared_by or approver_1, or the name of whoever is to sign there",
    )
    command.add_argument(
        "--certificate", type=Path, required=True, metavar="FILE", help="a .p12 or .pfx file"
    )
    command.add_argument(
        "--password-file",
        type=Path,
        metavar="FILE",
        help="otherwise from JDEDITOR_CERTIFICATE_PASSWORD, or asked for",
    )
    command.add_argument("--reason", default="", metavar="WORDS", help="such as Approved")
    command.add_argument(
        "-o", dest="target", type=Path, metavar="FILE", help="otherwise the PDF itself is signed"
    )


def _take_over(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="a .docx that jdeditor wrote")
    command.add_argument(
        "-o", dest="target", type=Path, metavar="FILE", help="where to write the posting with it"
    )
    command.add_argument("--force", action="store_true", help="replace an existing file")


def _save_role(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--name", metavar="NAME", help="otherwise the title of the posting")
    command.add_argument("--force", action="store_true", help="replace a role of this name")


def _relevel(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--level", choices=_LEVELS, required=True, help="the new one")
    taking = command.add_mutually_exclusive_group()
    taking.add_argument("--yes", action="store_true", help="take every change, without asking")
    taking.add_argument("--take", metavar="NUMBERS", help="take these of the changes, such as 1,3")


def _export(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", type=Path, nargs="+", metavar="FILE")
    command.add_argument(
        "--to",
        required=True,
        metavar="FORMATS",
        help="such as docx,pdf,txt,html,md,jsonld,board:linkedin",
    )
    command.add_argument(
        "-o",
        dest="folder",
        type=Path,
        metavar="FOLDER",
        help="where to write, made if missing; otherwise beside each posting",
    )
    command.add_argument(
        "--layout",
        default="career",
        metavar="NAME",
        help="for which readers; boards and jsonld are always public",
    )
    command.add_argument(
        "--style", metavar="NAME", help="with which looks; otherwise the profile's, or modern"
    )
    command.add_argument(
        "--paper",
        choices=("a4", "letter"),
        help="otherwise the profile's, or the one of the posting's country",
    )
    command.add_argument(
        "--profile", metavar="NAME", help="of this employer; otherwise the posting's own, or none"
    )
    command.add_argument(
        "--letterhead",
        type=Path,
        metavar="FILE",
        help="write Word files on this .docx or .dotx; otherwise the profile's; none: on neither",
    )
    command.add_argument(
        "--tighten",
        type=_pages,
        default=0,
        metavar="PAGES",
        help="set it tighter, so that so many pages are enough if it stays readable",
    )
    command.add_argument(
        "--findings",
        action="store_true",
        help="add to a copy for approval what the checks found and what was set aside, and why",
    )
    command.add_argument("--force", action="store_true", help="replace existing files")


def _pages(words: str) -> int:
    if not (words.isdecimal() and 1 <= int(words) <= _MOST_PAGES):
        raise argparse.ArgumentTypeError(f"“{words}” is not a number of pages, such as 2.")
    return int(words)


def _check(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help=".jobpost, .docx of ours, .md or .txt"
    )
    command.add_argument("--json", action="store_true", help="as a JSON list of findings")
    command.add_argument(
        "--place",
        dest="places",
        action="append",
        default=[],
        metavar="CODE",
        help="ask the law of this place, such as US-CO; otherwise of the posting's places",
    )
    command.add_argument(
        "--family",
        dest="families",
        action="append",
        default=[],
        choices=("legal", "exclusion", "tone"),
        help="only findings of this family",
    )
    command.add_argument("--spelling", action="store_true", help="misspelled words as well")


def _replace(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", type=Path, nargs="+", metavar="FILE", help=".jobpost")
    command.add_argument("--find", required=True, metavar="WORDS", help="in every field, as read")
    command.add_argument(
        "--with", dest="replacement", required=True, metavar="WORDS", help="empty takes them out"
    )
    command.add_argument("--match-case", action="store_true", help="only with these capitals")
    command.add_argument("--whole-words", action="store_true", help="no parts of longer words")
    command.add_argument("--dry-run", action="store_true", help="only say where they stand")


def _guide(command: argparse.ArgumentParser) -> None:
    command.add_argument("role", metavar="ROLE", help="one of those that jdeditor roles lists")
    command.add_argument("--to", required=True, metavar="FORMATS", help="of docx,pdf,txt,html,md")
    command.add_argument("-o", dest="folder", type=Path, metavar="FOLDER", default=Path())
    command.add_argument("--style", default="modern", metavar="NAME", help="with which looks")
    command.add_argument("--paper", choices=("a4", "letter"), default="letter")
    command.add_argument(
        "--profile", metavar="NAME", help="in the looks of this employer; otherwise the usual one"
    )
    command.add_argument("--force", action="store_true", help="replace existing files")


def _settings(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "settings",
        nargs="*",
        metavar="NAME[=VALUE]",
        help="a preference to print, or with a value to set; without any, all are listed",
    )
    command.add_argument("--json", action="store_true", help="as a JSON list of objects")


def _versions(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--get", type=int, metavar="N", help="write this version to a file")
    _target(command)


def _compare(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", type=Path, nargs="+", metavar="FILE", help="one or two")
    command.add_argument(
        "--version",
        dest="number",
        type=int,
        metavar="N",
        help="one that jdeditor versions lists, with what the file says now",
    )
    command.add_argument("--json", action="store_true", help="as a JSON list of changes")


def _sent(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="an exported file")
    _target(command)


def _target(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", dest="target", type=Path, metavar="FILE", help="where to write it")
    command.add_argument("--force", action="store_true", help="replace an existing file")
    command.add_argument("--json", action="store_true", help="as JSON")
