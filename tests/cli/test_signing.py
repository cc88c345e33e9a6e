"""`jdeditor sign` and `jdeditor signatures`, as a person at a terminal uses them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jdeditor import assets
from jdeditor.cli import main
from tests.approval import certificates

SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"


def test_a_copy_is_signed_and_looked_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ["export", str(SAMPLE), "--to", "pdf", "--layout", "approval", "-o", str(tmp_path)]
    assert main(command) == 0
    copy, held, secret = (
        tmp_path / name for name in ("backend-engineer.pdf", "elena.p12", "secret")
    )
    held.write_bytes(certificates.packed("Elena Ruiz"))
    secret.write_text(f"{certificates.PASSWORD}\n")
    signing = ["sign", str(copy), "--certificate", str(held)]
    assert main([*signing, "--as", "approver_1", "--password-file", str(secret)]) == 0
    monkeypatch.setenv("JDEDITOR_CERTIFICATE_PASSWORD", "wrong")
    before = copy.read_bytes()
    assert main([*signing, "--as", "prepared_by"]) == 1
    assert copy.read_bytes() == before
    monkeypatch.delenv("JDEDITOR_CERTIFICATE_PASSWORD")
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert main([*signing, "--as", "prepared_by"]) == 2
    capsys.readouterr()
    assert main(["signatures", str(copy)]) == 0
    said = capsys.readouterr().out
    assert "signed by Elena Ruiz" in said
    assert "prepared_by (Signature, Prepared by, Jonas Weller): not signed yet." in said
    assert main(["signatures", str(copy), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["state"] for row in rows] == ["empty", "empty", "whole", "empty"]
    place = before.index(b"/Title") + 12
    copy.write_bytes(before[:place] + b"?" + before[place + 1 :])
    assert main(["signatures", str(copy)]) == 1
