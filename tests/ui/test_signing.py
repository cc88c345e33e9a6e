"""Signatures of a PDF, as a person at the window makes and sees them."""

from __future__ import annotations

from pathlib import Path

import pytest

from jdeditor import assets
from jdeditor.cli import main
from jdeditor.ui import questions, signing
from jdeditor.ui.signing import SigningDialog
from jdeditor.ui.widgets.strip import Strip
from jdeditor.ui.window import Window
from tests.approval import certificates

SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    command = ["export", str(SAMPLE), "--to", "pdf", "--layout", "approval", "-o", str(tmp_path)]
    assert main(command) == 0
    return tmp_path / "backend-engineer.pdf"


def test_a_field_is_signed_and_seen_to_be(shown: Window, copy: Path, tmp_path: Path) -> None:
    held = tmp_path / "jonas.p12"
    held.write_bytes(certificates.packed("Jonas Weller"))
    dialog = SigningDialog(copy, shown)
    dialog.show()
    assert dialog.words.toPlainText().count("Not signed yet.") == 4
    dialog.file.setMarkup(str(held))
    dialog.password.setText("wrong")
    before = copy.read_bytes()
    dialog.sign_button.click()
    assert copy.read_bytes() == before
    assert "does not open this certificate file" in note(dialog)
    dialog.password.setText(certificates.PASSWORD)
    dialog.reason.setMarkup("Prepared")
    dialog.sign_button.click()
    assert "Signed by Jonas Weller" in dialog.words.toPlainText()
    assert "Reason: Prepared" in dialog.words.toPlainText()
    assert dialog.password.text() == ""
    assert dialog.place.count() == 3
    dialog.close()


def note(dialog: SigningDialog) -> str:
    return " ".join(strip.words.text() for strip in dialog.note.findChildren(Strip))


def test_a_pdf_without_fields_is_refused_in_words(
    shown: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["export", str(SAMPLE), "--to", "pdf", "-o", str(tmp_path)]) == 0
    public = tmp_path / "backend-engineer.pdf"
    monkeypatch.setattr(questions, "pdf_to_read", lambda _window: public)
    said: list[str] = []
    monkeypatch.setattr(questions, "say", lambda *words: said.append(str(words[-1])))
    signing.open_one(shown)
    assert "no field to sign" in said[0]
