#!/usr/bin/env python3
"""Bring the translations of the window up to date with its words, and compile them.

    python packaging/translations.py            write resources/translations/*.ts and *.qm anew
    python packaging/translations.py --missing  print what has no translation yet, a line each

Qt's own extractor knows neither the short names that modules give to ``translate`` nor the
sentences below the window. Everything lands in one context, as ``ui/language.py`` asks for it
there; a word that has two meanings is told apart by a comment: ``tr("Open", "state")``.
The .ts files can be edited with Qt Linguist.
"""

from __future__ import annotations

import ast
import functools
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "jdeditor"
PLURALS = {"de": 2, "es": 2, "fr": 2}
"""The languages, with how many forms of a plural each has."""

_PLACE = {"tr": 0, "_tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""The functions whose argument at that place is translated."""
_SENTENCES = ("storage", "approval", "employer", "checks", "writers")
"""The parts below the window whose sentences it translates when it shows them."""
_SHIPPED = {
    "layouts": ("title", "about"),
    "styles": ("title", "about"),
    "boards": ("title", "about"),
    "roles": ("family",),
}
"""What is data, and which of its words name it in the window."""


class Message(NamedTuple):
    """A text of the window; ``numbered`` when it has a form for one and a form for many."""

    text: str
    comment: str = ""
    numbered: bool = False


Translations: TypeAlias = dict[Message, tuple[str, ...]]
"""One text for each, or one for each form of a plural."""


@functools.cache
def messages() -> dict[Message, set[str]]:
    """Return every text of the window with the files in which it stands."""
    found: dict[Message, set[str]] = {}
    for file in sorted((ROOT / "jdeditor").rglob("*.py")):
        part = file.relative_to(ROOT / "jdeditor").parts[0]
        tree = ast.parse(file.read_text(encoding="utf-8"))
        below = _told(tree) if part in _SENTENCES else ()
        for message in (*_translated(tree), *below):
            found.setdefault(message, set()).add(file.relative_to(ROOT).as_posix())
    for folder, keys in _SHIPPED.items():
        for file in sorted((ROOT / "templates" / folder).glob("*.toml")):
            data = tomllib.loads(file.read_text(encoding="utf-8"))
            for text in (data[key] for key in keys if key in data):
                found.setdefault(Message(text), set()).add(file.relative_to(ROOT).as_posix())
    for file in sorted((ROOT / "resources" / "rules").glob("*.toml")):
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        rules = (rule[key] for rule in data.get("rule", ()) for key in ("message", "why"))
        places = (duty["name"] for duty in data.get("duty", ()))
        for text in (data["name"], *rules, *places):
            found.setdefault(Message(text), set()).add(file.relative_to(ROOT).as_posix())
    return found


def _translated(tree: ast.AST) -> Iterator[Message]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        place = _PLACE.get(getattr(node.func, "attr", getattr(node.func, "id", "")))
        if place is None or not (text := _literal(node, place)):
            continue
        numbered = len(node.args) > place + 2 or any(key.arg == "n" for key in node.keywords)
        yield Message(text, _literal(node, place + 1), numbered)


def _literal(call: ast.Call, place: int) -> str:
    argument = call.args[place] if place < len(call.args) else None
    value = argument.value if isinstance(argument, ast.Constant) else None
    return value if isinstance(value, str) else ""


def _told(tree: ast.AST) -> Iterator[Message]:
    """Find the sentences that people are told, among all strings that are no docstrings."""
    expressions = (node.value for node in ast.walk(tree) if isinstance(node, ast.Expr))
    docstrings = {id(value) for value in expressions}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
            begins = text[:1].isupper() or text[:1] in ("“", "{")
            if id(node) not in docstrings and begins and text.endswith("."):
                yield Message(text)


def write(language: str, known: Translations | None = None) -> Path:
    """Write the texts of a language anew, with the translations it has; return the file.

    Other translations than those in the file can be given.
    """
    file = FOLDER / f"jdeditor_{language}.ts"
    known = translations(file) if known is None else known
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message, files in sorted(messages().items()):
        _add(context, message, files, known.get(message, ()), PLURALS[language])
    ET.indent(root, "  ")
    text = ET.tostring(root, encoding="unicode")
    FOLDER.mkdir(exist_ok=True)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")
    return file


def translations(file: Path) -> Translations:
    """Return the translations in a file; what has none yet is left out."""
    if not file.exists():
        return {}
    found: Translations = {}
    for element in ET.parse(file).iter("message"):  # noqa: S314 - our own file
        message = Message(
            element.findtext("source", ""),
            element.findtext("comment", ""),
            element.get("numerus") == "yes",
        )
        inside = element.find("translation")
        forms = [inside] if not message.numbered else list(inside if inside is not None else ())
        texts = tuple((form.text or "") if form is not None else "" for form in forms)
        if all(texts):
            found[message] = texts
    return found


def _add(
    context: ET.Element, message: Message, files: set[str], texts: tuple[str, ...], plurals: int
) -> None:
    element = ET.SubElement(context, "message", {"numerus": "yes"} if message.numbered else {})
    for file in sorted(files):
        ET.SubElement(element, "location", filename=f"../../{file}")
    ET.SubElement(element, "source").text = message.text
    if message.comment:
        ET.SubElement(element, "comment").text = message.comment
    inside = ET.SubElement(element, "translation", {} if texts else {"type": "unfinished"})
    if not message.numbered:
        inside.text = texts[0] if texts else None
        return
    for number in range(plurals):
        ET.SubElement(inside, "numerusform").text = texts[number] if texts else None


def compiled(file: Path) -> None:
    """Write what the program reads beside a file of translations."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    target = str(file.with_suffix(".qm"))
    subprocess.run([str(tool), "-silent", str(file), "-qm", target], check=True)


def missing(language: str) -> list[Message]:
    """Return what has no translation in a language yet."""
    known = translations(FOLDER / f"jdeditor_{language}.ts")
    return sorted(message for message in messages() if message not in known)


def main(arguments: list[str]) -> int:
    """Do what the arguments ask for."""
    for language in PLURALS:
        if arguments == ["--missing"]:
            for message in missing(language):
                print(language, repr(message.text), message.comment)
        else:
            compiled(write(language))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
