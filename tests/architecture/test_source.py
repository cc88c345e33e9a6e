"""What the source has to look like so that the next person feels at home in it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = sorted((ROOT / "jdeditor").rglob("*.py"))
SOURCE = sorted([*PACKAGE, *(ROOT / "packaging").rglob("*.py"), *(ROOT / "tests").rglob("*.py")])
TEXT = sorted(
    [*SOURCE, *(ROOT / "templates").rglob("*.toml"), *ROOT.glob("*.md"), *ROOT.glob("*.toml")]
)

# Spelled so that this file does not find itself.
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
LONGEST_MODULE = 400
BROAD = {"Exception", "BaseException"}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text(encoding="utf-8"), path))


@pytest.mark.parametrize("path", TEXT, ids=name)
def test_nothing_is_left_to_be_done(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if UNFINISHED.search(line)]


@pytest.mark.parametrize("path", SOURCE, ids=name)
def test_a_module_is_still_one_room(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= LONGEST_MODULE


@pytest.mark.parametrize("path", PACKAGE, ids=name)
def test_what_is_translated_is_written_out(path: Path) -> None:
    """The tool that collects texts to translate cannot see what is put together at run time."""
    assert not [text.lineno for text in texts_to_translate(path) if is_put_together(text)]


@pytest.mark.parametrize("path", PACKAGE, ids=name)
def test_only_where_a_person_is_told_is_an_error_caught_that_nobody_expected(path: Path) -> None:
    if path.relative_to(ROOT).parts[1] not in {"ui", "cli"}:
        handlers = [node for node in nodes(path) if isinstance(node, ast.ExceptHandler)]
        assert not [handler.lineno for handler in handlers if catches_everything(handler)]


def texts_to_translate(path: Path) -> Iterator[ast.expr]:
    """The first argument of each tr, and the second of each translate that names a context."""
    for node in nodes(path):
        match node:
            case ast.Call(func=ast.Attribute(attr="tr") | ast.Name(id="tr"), args=[text, *_]):
                yield text
            case ast.Call(
                func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str()), text, *_]
            ):
                yield text


def is_put_together(text: ast.expr) -> bool:
    """Whether the text comes to be at run time; a table of marked texts does not."""
    return isinstance(text, ast.JoinedStr | ast.BinOp | ast.Call | ast.IfExp | ast.BoolOp)


def catches_everything(handler: ast.ExceptHandler) -> bool:
    caught = handler.type
    return caught is None or (isinstance(caught, ast.Name) and caught.id in BROAD)
