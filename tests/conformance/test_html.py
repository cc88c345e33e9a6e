"""Every web page is valid, and no barrier to anybody."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from jdeditor.document.compose import compose
from jdeditor.writers import html
from tests.conformance import checkers
from tests.conformance.examples import Shaped, shaped

without_checker = pytest.mark.skipif(
    bool(checkers.html_missing()), reason=f"the Nu checker needs {checkers.html_missing()}"
)
without_axe = pytest.mark.skipif(
    bool(checkers.barrier_missing()), reason=f"axe needs {checkers.barrier_missing()}"
)
# A page takes only colour and logo from a style.
PAGES = {f"{one.example}-{one.layout.id}": one for one in shaped()}
FOR_AXE = (
    "backend-engineer-career",
    "backend-engineer-approval",
    "backend-engineer-internal",
    "branded-career",
)


def written(name: str, folder: Path) -> Path:
    one: Shaped = PAGES[name]
    file = folder / f"{name}.html"
    file.write_bytes(html.write(compose(one.posting, one.layout), one.style, one.posting))
    return file


@without_checker
def test_the_checker_of_the_standard_finds_faults_only_where_one_was_planted(
    tmp_path: Path,
) -> None:
    files = [written(name, tmp_path) for name in PAGES]
    broken = tmp_path / "broken.html"
    broken.write_bytes(files[0].read_bytes().replace(b"<main>", b"<main><p id=a><p id=a>"))
    found = checkers.html_faults([*files, broken])
    assert found
    assert [said for said in found if not said.startswith("broken.html")] == []


@without_axe
def test_nothing_on_a_page_is_a_barrier(tmp_path: Path) -> None:
    files = [written(name, tmp_path) for name in FOR_AXE]
    with ThreadPoolExecutor(2) as side_by_side:
        found = list(side_by_side.map(checkers.barriers, files, [tmp_path] * len(files)))
    said = dict(zip(FOR_AXE, found, strict=True))
    assert {name: barriers for name, barriers in said.items() if barriers} == {}


@without_axe
def test_a_barrier_is_seen(tmp_path: Path) -> None:
    file = written("backend-engineer-career", tmp_path)
    page = file.read_bytes().replace(b"<main>", b"<main><img src=logo.png>")
    file.write_bytes(page.replace(b"color: #1b1b19", b"color: #bbb"))
    said = " ".join(checkers.barriers(file, tmp_path))
    assert "alternative text" in said
    assert "contrast" in said
