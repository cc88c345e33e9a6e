"""Postings and shapes that the checkers of each format see: every sample, and what is hard."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace
from PIL import Image

from jdeditor import assets
from jdeditor.document.layout import Layout, layouts
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
from jdeditor.writers.branding import Branding, branded
from jdeditor.writers.paper import Paper
from jdeditor.writers.style import Style, style_on, styles

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
ENGINEER = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")
LINK = f"see [our page {'with a long name ' * 9}](https://example.org/jobs) and go on. "
STRANGE = "<b>&amp; ]]> {{7*7}} \x00\x01 Ünï 漢字 العربية 😀 "
LEFTWARD = "نبحث عن مهندس برمجيات يكتب خدمات **سريعة** وآمنة. "
POSTINGS = {
    **{sample.stem: posting_file.load(sample) for sample in SAMPLES},
    "empty": Posting(),
    "untitled": replace(ENGINEER, title=""),
    "wrapped-links": replace(ENGINEER, brief="\n\n".join([LINK * 3] * 40)),
    "forty-pages": replace(ENGINEER, brief="\n\n".join([ENGINEER.brief] * 180)),
    "leftward": Posting(
        title="مهندس برمجيات", language="ar-EG", brief=LEFTWARD * 9, benefits=(LEFTWARD,) * 9
    ),
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
    """Go through one example in every layout and style, each other one in the next shape.

    At the end one with a logo and a colour, in every style.
    """
    papers: tuple[Paper, Paper] = ("letter", "a4")
    shapes = [(one, style) for one in layouts() for style, _ in styles()]
    for turn, (example, posting) in enumerate(POSTINGS.items()):
        for number, (shown, style) in enumerate(shapes):
            if example == "backend-engineer" or turn % len(shapes) == number:
                paper = papers[number % 2]
                yield Shaped(example, posting, shown, style_on(style, paper), paper)
    for style, _ in styles():
        career = layouts()[0]
        look = branded(style_on(style, "letter"), BRANDING)
        yield Shaped("branded", ENGINEER, career, look, "letter")


def _logo() -> bytes:
    """A picture with a border to be cut off, which one can see through."""
    made = Image.new("RGBA", (640, 320), (0, 0, 0, 0))
    made.paste((0, 113, 122, 255), (40, 60, 600, 260))
    target = io.BytesIO()
    made.save(target, "PNG")
    return target.getvalue()


BRANDING = Branding(colour="#F5A800", logo=_logo(), logo_alt="Halden & <Tidal>")
