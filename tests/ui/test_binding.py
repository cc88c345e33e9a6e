"""Qt for Python as the program imports it: quicker, and with every word of its errors."""

from __future__ import annotations

import json
import os
import subprocess
import sys

WRONG = """
import json, sys
{binding}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
before = "inspect" in sys.modules
said = []
for wrong in (
    lambda: QMainWindow().setWindowTitle(3),
    lambda: QMainWindow().resize("wide", 1),
    lambda: QTimer.singleShot("soon", app.quit),
    lambda: QMainWindow(nothing=1),
    lambda: app.nothing,
):
    try:
        wrong()
    except Exception as problem:
        said.append(repr(problem))
from PySide6.support.signature import get_signature
said.append(str(get_signature(QMainWindow.setCentralWidget)))
said.append(QTimer.singleShot.__doc__)
print(json.dumps([before, said]))
"""
OURS = "from jdeditor.ui.binding import import_qt; import_qt()"


def test_errors_say_all_that_qt_for_python_says() -> None:
    early, plain = _said("")
    late, ours = _said(OURS)
    assert ours == plain
    assert len(ours) == 7
    assert early  # what this is about: when that changes, so can the binding
    assert not late


def test_imports_are_as_they_were() -> None:
    code = (
        f"import builtins; usual = builtins.__import__; {OURS}; print(builtins.__import__ is usual)"
    )
    assert _run(code).strip() == "True"


def _said(binding: str) -> tuple[bool, list[str]]:
    before, said = json.loads(_run(WRONG.format(binding=binding)))
    return before, said


def _run(code: str) -> str:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout
