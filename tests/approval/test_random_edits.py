"""Whatever is done to a copy, no word that somebody typed in it gets lost."""

from __future__ import annotations

import random
from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P

from jdeditor.storage import posting_file
from tests.approval.copies import SAMPLES, back, edited, said, written


@cache
def copy(number: int, layout_id: str) -> bytes:
    return written(posting_file.load(SAMPLES[number]), layout_id)


def in_table(paragraph: CT_P) -> bool:
    return any(parent.tag == qn("w:tc") for parent in paragraph.iterancestors())


def scribble(file: WordFile, chance: random.Random) -> list[str]:
    """Delete, move, double and change some lines as a hasty reviewer does; what was typed."""
    typed: list[str] = []
    lines = [line for line in file.element.body.iter(qn("w:p")) if said(line)]
    loose = [line for line in lines if not in_table(line)]
    for number in range(chance.randint(1, 6)):
        line, other = chance.choice(loose), chance.choice(loose)
        word = f"typed{number}"
        match chance.choice(("delete", "double", "move", "type", "type in a table", "begin")):
            case "delete":
                line.getparent().remove(line)
                loose.remove(line)
            case "double":
                line.addnext(deepcopy(line))
            case "move" if line is not other:
                other.addnext(line)
            case "begin":
                new = deepcopy(line)
                for text in new.iter(qn("w:t")):
                    text.text = ""
                next(new.iter(qn("w:t"))).text = f"A new line {word}"
                line.addnext(new)
            case _:
                texts = chance.choice(lines).iter(qn("w:t"))
                chance.choice(list(texts)).text += f" {word}"
        typed.append(word)
    there = said(file.element.body)
    return [word for word in typed if word in there]


@pytest.mark.parametrize("seed", range(30))
def test_every_word_that_was_typed_is_in_the_posting_or_told(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    typed: list[str] = []
    data = copy(chance.randrange(4), chance.choice(("approval", "career")))
    opened = back(tmp_path, edited(data, lambda file: typed.extend(scribble(file, chance))))
    kept = f"{opened.posting} {' '.join(edit.words for edit in opened.untaken)}"
    assert [word for word in typed if word not in kept] == []
