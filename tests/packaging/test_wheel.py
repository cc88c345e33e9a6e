"""What somebody gets who installs the program instead of checking it out."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_has_every_module_template_and_resource(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    assert expected("jdeditor", "jdeditor", "*.py") <= packed
    for data in ("templates", "resources"):
        assert expected(data, f"jdeditor/_data/{data}", "*") <= packed


def test_the_installed_program_finds_its_folders(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    question = "from jdeditor import assets; print(assets.templates()); print(assets.resources())"
    command = [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, '.'); {question}"]
    answer = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)
    data = tmp_path / "jdeditor" / "_data"
    assert answer.stdout.splitlines() == [str(data / "templates"), str(data / "resources")]


def expected(folder: str, packed_as: str, pattern: str) -> set[str]:
    """The names that a folder of the checkout has in the wheel."""
    files = [path for path in (ROOT / folder).rglob(pattern) if path.is_file()]
    kept = [path for path in files if "__pycache__" not in path.parts]
    return {f"{packed_as}/{path.relative_to(ROOT / folder).as_posix()}" for path in kept}
