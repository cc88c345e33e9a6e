"""Every PDF is one that a screen reader can read and an archive can keep."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from jdeditor import assets
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout, layouts
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file
from jdeditor.writers import pdf
from jdeditor.writers.style import style_on, styles
from tests.conformance import verapdf

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

without_engine = pytest.mark.skipif(
    bool(verapdf.missing()), reason=f"veraPDF needs {verapdf.missing()}"
)


SHAPES = tuple((one, style) for one in layouts() for style, _ in styles())


def written(folder: Path) -> list[Path]:
    """Write one example in every layout and style, and each other posting in the next one."""
    files = []
    for turn, (name, posting) in enumerate(POSTINGS.items()):
        every = name == "backend-engineer"
        for number, (shown, style) in enumerate(SHAPES):
            if every or turn % len(SHAPES) == number:
                paper = ("letter", "a4")[number % 2]
                file = folder / f"{name}-{shown.id}-{style}-{paper}.pdf"
                file.write_bytes(pdf.write(compose(posting, shown), style_on(style, paper)))
                files.append(file)
    return files


@without_engine
@pytest.mark.parametrize("standard", ["ua1", "2a"])
def test_every_pdf_keeps_the_standards_for_listeners_and_for_archives(
    tmp_path: Path, standard: str
) -> None:
    found = verapdf.verdicts(standard, written(tmp_path))
    assert {file.name: broken for file, broken in found.items() if broken} == {}


@without_engine
def test_the_engine_sees_a_broken_file(tmp_path: Path) -> None:
    file = tmp_path / "broken.pdf"
    data = pdf.write(compose(ENGINEER, layout("career")), style_on("modern", "a4"))
    file.write_bytes(data.replace(b"/Marked true", b"/Marked null"))
    assert "MarkInfo" in verapdf.verdicts("ua1", [file])[file]
