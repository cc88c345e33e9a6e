"""Every PDF is one that a screen reader can read and an archive can keep."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from jdeditor.approval import signing
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.writers import pdf
from jdeditor.writers.style import style_on
from tests.approval import certificates
from tests.conformance import verapdf
from tests.conformance.examples import ENGINEER, LEFTWARD, shaped

without_engine = pytest.mark.skipif(
    bool(verapdf.missing()), reason=f"veraPDF needs {verapdf.missing()}"
)


def written(folder: Path) -> list[Path]:
    files = []
    for one in shaped():
        file = folder / f"{one.name}.pdf"
        file.write_bytes(pdf.write(compose(one.posting, one.layout), one.style))
        files.append(file)
    for layout_id in ("approval", "internal"):
        # These have tables, which another program sets where letters need shaping.
        files.append(folder / f"leftward-{layout_id}.pdf")
        document = compose(replace(ENGINEER, brief=LEFTWARD), layout(layout_id))
        files[-1].write_bytes(pdf.write(document, style_on("modern", "a4")))
    files.append(folder / "signed.pdf")
    files[-1].write_bytes(signed())
    return files


def signed() -> bytes:
    """A copy for approval with three signatures, one of somebody in another script."""
    copy = pdf.write(compose(ENGINEER, layout("approval")), style_on("modern", "letter"))
    people = {"prepared_by": "Jonas Weller", "Maya": "漢字 Ünï", "approver_1": "Elena Ruiz"}
    for field, name in people.items():
        held = signing.certificate(Path(), certificates.packed(name), certificates.PASSWORD)
        copy = signing.signed(copy, Path(), field, held, "Approved")
    return copy


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
