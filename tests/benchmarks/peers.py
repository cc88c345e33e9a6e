"""Other programs that make the same pages, where they are installed."""

from __future__ import annotations

import importlib
import importlib.util
import shutil
import subprocess
import tempfile
import time
from collections.abc import Sequence
from html import escape
from pathlib import Path

from jdeditor.document.blocks import Document
from tests.benchmarks.registry import Measured, ms

ABSENT = "not installed"


def weasyprint(document: Document, plain: str, times: int) -> Measured:
    """Return how long WeasyPrint takes for the same words, warm."""
    what = "WeasyPrint, the same words as plain HTML"
    if importlib.util.find_spec("weasyprint") is None:
        return {"what": what, "pdf_ms": ABSENT}
    html = importlib.import_module("weasyprint").HTML
    page = _html(document.title, plain)
    taken = []
    for _ in range(times + 1):
        begun = time.perf_counter()
        html(string=page).write_pdf()
        taken.append(time.perf_counter() - begun)
    return {"what": what, "pdf_ms": ms(sorted(taken[1:])[times // 2])}


def libreoffice(files: Sequence[Path]) -> float | None:
    """Return the seconds LibreOffice takes to turn documents into PDF, with its start."""
    program = shutil.which("soffice")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", folder]
        subprocess.run([*command, str(files[0])], check=True, capture_output=True)  # first start
        begun = time.perf_counter()
        subprocess.run([*command, *map(str, files)], check=True, capture_output=True)
        return time.perf_counter() - begun


def _html(title: str, plain: str) -> str:
    lines = "".join(f"<p>{escape(line)}</p>" for line in plain.splitlines() if line.strip())
    return f"<!doctype html><title>{escape(title)}</title><h1>{escape(title)}</h1>{lines}"
