"""Postings and shapes that the checkers of each format see: every sample, and what is hard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from jdeditor import assets
from jdeditor.document.layout import Layout, layouts
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
from jdeditor.writers.paper import Paper
from jdeditor.writers.style import Style, style_on, styles

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
ENGINEER = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")
LINK = f"see [our page {'with a long name ' * 9}](https://example.org/jobs) and go on. "
STRANGE = "<b>&amp; ]]> {{7*7}} \x00\x01 Ünï 漢字 العربية 😀 "
POSTINGS = {
    **{sample.stem: posting_file.load(sample) for sample in SAMPLES},
    "empty": Posting(),
    "untitled": replace(ENGINEER, title=""),
    "wrapped-links": replace(ENGINEER, brief="\n\n".join([LINK * 3] * 40)),
    "forty-pages": replace(ENGINEER, brief="\n\n".join([ENGINEER.brief] * 180)),
    "strange": replace(ENGINEER, title=STRANGE, brief=STRANGE * 20, benefits=(STRANGE,) * 200),
}


class Shaped(NamedTuple):
    """An example in the shape of a document: for whom, how it looks, on which paper."""

    example: str
    posting: Posting
    layout: Layout
    style: Style
    paper: Paper

    @property
    def name(self) -> str:
        return f"{self.example}-{self.layout.id}-{self.style.id}-{self.paper}"


def shaped() -> Iterator[Shaped]:
    """Go through one example in every layout and style, and each other one in the next shape."""
    papers: tuple[Paper, Paper] = ("letter", "a4")
    shapes = [(one, style) for one in layouts() for style, _ in styles()]
    for turn, (example, posting) in enumerate(POSTINGS.items()):
        for number, (shown, style) in enumerate(shapes):
            if example == "backend-engineer" or turn % len(shapes) == number:
                paper = papers[number % 2]
                yield Shaped(example, posting, shown, style_on(style, paper), paper)
