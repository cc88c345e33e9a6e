"""What every test may rely on: no screen, nobody's settings, golden files."""

from __future__ import annotations

import atexit
import difflib
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

GOLDEN = Path(__file__).parent / "golden"
Golden = Callable[[str, "str | bytes"], None]

# A home of our own, before anything asks where settings and caches are. It lives as long as this
# process, so that workers side by side do not meet.
_home = tempfile.TemporaryDirectory(prefix="jdeditor-tests-", ignore_cleanup_errors=True)
atexit.register(_home.cleanup)
for _name, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
}.items():
    os.environ[_name] = str(Path(_home.name, _folder))
    Path(_home.name, _folder).mkdir(parents=True, exist_ok=True)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LANGUAGE"] = "en"

# A machine that is busy with something else must not fail an example that is right.
settings.register_profile("jdeditor", deadline=None)
settings.load_profile("jdeditor")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="take what is written as golden")


@pytest.fixture(scope="session", autouse=True)
def _settings_of_nobody() -> None:
    """Qt's settings go to the home of this run, on Windows and macOS as well."""
    from PySide6.QtCore import QSettings, QStandardPaths

    QStandardPaths.setTestModeEnabled(True)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for file_format in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(file_format, QSettings.Scope.UserScope, str(Path(_home.name, ".config")))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """The application with the shipped fonts, so that texts are as wide as in the program.

    Where there is no screen, Qt keeps what was copied until after Python has ended, and takes a
    part of Python down with it: that was a fault at the end of the tests.
    """
    from jdeditor.ui.spelling.service import service
    from jdeditor.ui.theme import fonts

    assert fonts.load()
    yield qapp
    service().end()
    qapp.clipboard().clear()


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the program's own files that only one test sees."""
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home" / name))
    monkeypatch.delenv("JDEDITOR_PROFILES", raising=False)
    return tmp_path / "home"


@pytest.fixture
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Golden:
    """Compare with tests/golden/NAME, or with --accept write it: golden("page.txt", text)."""

    def compare(name: str, made: str | bytes) -> None:
        file = GOLDEN / name
        new = made.encode() if isinstance(made, str) else made
        if request.config.getoption("--accept"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(new)
            return
        old = file.read_bytes() if file.exists() else b""
        if old != new:
            (tmp_path / file.name).write_bytes(new)
            pytest.fail(_difference(name, old, new, tmp_path / file.name), pytrace=False)

    return compare


def _difference(name: str, old: bytes, new: bytes, kept: Path) -> str:
    """What changed, as a person wants to read it, and where the new file is."""
    lines = [f"golden/{name} differs from what is written now, kept in {kept}."]
    lines.append("Where the new one is right, run the test once more with --accept.")
    try:
        texts = old.decode().splitlines(), new.decode().splitlines()
    except UnicodeDecodeError:
        lines.append(f"It had {len(old)} bytes and has {len(new)}.")
    else:
        lines += difflib.unified_diff(*texts, "golden", "now", lineterm="", n=1)
    return "\n".join(lines)
