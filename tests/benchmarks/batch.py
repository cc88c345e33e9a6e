"""Many postings at once by the command line."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from msgspec.structs import replace

from jdeditor.storage import posting_file
from tests.benchmarks import peers
from tests.benchmarks.registry import ROOT, SAMPLE, Measured, figure

POSTINGS = 200
PEER_FILES = 20


@figure("export_200_postings")
def export() -> Measured:
    """All postings to DOCX and PDF, beside LibreOffice making PDFs of some of the DOCX."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = _postings(folder)
        target = ["--to", "docx,pdf", "-o", str(folder / "out")]
        command = ["-m", "jdeditor", "export", *files, *target]
        begun = time.perf_counter()
        subprocess.run([sys.executable, *command], cwd=ROOT, check=True, capture_output=True)
        taken = time.perf_counter() - begun
        made = sorted((folder / "out").iterdir())
        words = [file for file in made if file.suffix == ".docx"][:PEER_FILES]
        peer = peers.libreoffice(words)
    return {
        "target": ">= 20 files a second",
        "postings": POSTINGS,
        "files": len(made),
        "seconds": round(taken, 1),
        "files_a_second": round(len(made) / taken, 1),
        "peer": {
            "what": f"LibreOffice, {PEER_FILES} DOCX to PDF in one run",
            "files_a_second": peers.ABSENT if peer is None else round(PEER_FILES / peer, 1),
        },
    }


def _postings(folder: Path) -> list[str]:
    sample = posting_file.load(SAMPLE)
    files = [folder / f"posting-{number}.jobpost" for number in range(POSTINGS)]
    for number, file in enumerate(files):
        posting_file.save(file, replace(sample, title=f"{sample.title} {number}"))
    return [str(file) for file in files]
