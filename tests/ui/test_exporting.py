# mypy: disable-error-code="no-untyped-call"
"""The export dialog while files are being made."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from jdeditor.posting.posting import Posting
from jdeditor.ui.exporting.dialog import ExportDialog
from jdeditor.ui.preview.renderer import Renderer
from jdeditor.ui.proofing import Shape


def test_an_export_is_not_begun_twice_by_choosing_formats_meanwhile(
    qtbot: QtBot, tmp_path: Path
) -> None:
    renderer = Renderer()
    path = tmp_path / "job.jobpost"
    shape = Shape("career", "modern", "letter")
    dialog = ExportDialog(Posting(title="Engineer"), path, shape, renderer)
    qtbot.addWidget(dialog)
    dialog.open_after.setChecked(False)
    dialog.folder.show_folder(tmp_path)
    jobs: list[object] = []
    dialog.written.connect(lambda job, _files: jobs.append(job))
    dialog.foot.go.click()
    dialog.formats.choices["html"].toggle()
    assert not dialog.foot.go.isEnabled()
    dialog.foot.go.click()
    qtbot.waitUntil(lambda: bool(jobs), timeout=20_000)
    qtbot.wait(200)
    assert len(jobs) == 1
    assert None not in jobs
    renderer.close()
