"""Exporting from the command line: every file, nothing lost, and said in a sentence."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest
from pypdf import PdfReader

from jdeditor import assets
from jdeditor.cli import main
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file

SAMPLES = assets.templates() / "samples"
SAMPLE = SAMPLES / "backend-engineer.jobpost"


def _copies(folder: Path, *names: str) -> list[str]:
    """Copies of the sample, as arguments."""
    files = [folder / f"{name}.jobpost" for name in names]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(SAMPLE.read_bytes())
    return list(map(str, files))


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_each_format_is_written_and_a_bad_file_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.jobpost"
    bad.write_text("nothing")
    out = tmp_path / "new" / "out"
    arguments = ["export", str(bad), str(SAMPLE), "--to", "docx,pdf,txt", "-o", str(out)]
    assert main([*arguments, "--layout", "approval", "--style", "classic"]) == 1
    assert capsys.readouterr().err.startswith(f"{bad}: This file holds no job posting")
    assert _names(out) == {f"backend-engineer.{kind}" for kind in ("docx", "pdf", "txt")}
    assert "Approval copy" in PdfReader(out / "backend-engineer.pdf").pages[0].extract_text()


@pytest.mark.skipif(os.name == "nt", reason="there, no home is a file")
def test_a_pdf_is_written_where_there_is_no_home(tmp_path: Path) -> None:
    run = [sys.executable, "-m", "jdeditor", "export", str(SAMPLE), "--to", "pdf", "-o", "."]
    environment = os.environ | {"HOME": os.devnull, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(run, env=environment, capture_output=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert PdfReader(tmp_path / "backend-engineer.pdf").pages


def test_pages_are_tightened_where_they_fit_and_a_sentence_tells_where_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["export", str(SAMPLE), "--to", "pdf", "-o", str(tmp_path), "--force"]
    pages = len(PdfReader(_exported(command, tmp_path)).pages)
    assert main([*command, "--style", "compact", "--tighten", "1"]) == 0
    assert "does not fit" not in capsys.readouterr().err
    assert main([*command, "--layout", "approval", "--tighten", "1"]) == 0
    assert "does not fit one page" in capsys.readouterr().err
    assert pages > 1
    with pytest.raises(SystemExit):
        main([*command, "--tighten", "none"])
    assert "“none” is not a number of pages" in capsys.readouterr().err


def _exported(command: list[str], folder: Path) -> Path:
    assert main(command) == 0
    return folder / f"{SAMPLE.stem}.pdf"


def test_without_a_folder_the_files_stand_beside_their_posting(tmp_path: Path) -> None:
    assert main(["export", *_copies(tmp_path, "a", "sub/b"), "--to", "txt"]) == 0
    assert _names(tmp_path) == {"a.jobpost", "a.txt", "sub"}
    assert _names(tmp_path / "sub") == {"b.jobpost", "b.txt"}


def test_a_pattern_that_the_shell_left_alone_names_the_files_that_suit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _copies(tmp_path, "a", "b [new]")
    out = tmp_path / "out"
    assert main(["export", str(tmp_path / "*.jobpost"), "--to", "txt", "-o", str(out)]) == 0
    assert _names(out) == {"a.txt", "b [new].txt"}
    named = str(tmp_path / "b [new].jobpost")
    assert main(["export", named, "--to", "md", "-o", str(out)]) == 0
    assert main(["export", str(tmp_path / "c*.jobpost"), "--to", "md", "-o", str(out)]) == 1
    assert "There is no such file" in capsys.readouterr().err


def test_a_file_that_is_there_is_replaced_only_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["export", *_copies(tmp_path, "a"), "--to", "txt,docx"]
    (tmp_path / "a.txt").write_text("mine")
    assert main(command) == 1
    assert "add --force" in capsys.readouterr().err
    assert (tmp_path / "a.txt").read_text() == "mine"
    assert (tmp_path / "a.docx").exists()
    assert main([*command, "--force"]) == 0
    assert (tmp_path / "a.txt").read_text(encoding="utf-8").startswith("Larkfield Systems")


def test_a_posting_is_never_replaced_by_an_export(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _copies(tmp_path, "a")
    (tmp_path / "a.jobpost").rename(tmp_path / "a.txt")
    before = (tmp_path / "a.txt").read_bytes()
    assert main(["export", str(tmp_path / "a.txt"), "--to", "txt", "--force"]) == 1
    assert "one of the postings" in capsys.readouterr().err
    assert (tmp_path / "a.txt").read_bytes() == before


def test_postings_of_one_name_get_files_of_their_own(tmp_path: Path) -> None:
    files = _copies(tmp_path, "a/same", "b/same", "c/Same")
    out = tmp_path / "out"
    assert main(["export", *files, files[0], "--to", "txt", "-o", str(out)]) == 0
    assert _names(out) == {"same.txt", "same (2).txt", "Same (3).txt"}


@pytest.mark.parametrize(
    ("sample", "chosen", "height"),
    [
        ("backend-engineer", [], 792),
        ("warehouse-operative", [], 842),
        ("backend-engineer", ["--paper", "a4"], 842),
        ("warehouse-operative", ["--paper", "letter"], 792),
    ],
)
def test_paper_is_that_of_the_country_unless_chosen(
    sample: str, chosen: list[str], height: int, tmp_path: Path
) -> None:
    file = str(SAMPLES / f"{sample}.jobpost")
    assert main(["export", file, "--to", "pdf", "-o", str(tmp_path), *chosen]) == 0
    assert round(float(PdfReader(tmp_path / f"{sample}.pdf").pages[0].mediabox.height)) == height


def test_characters_that_no_font_has_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rocket.jobpost"
    posting_file.save(file, Posting(title="Pilot 🚀"))
    assert main(["export", str(file), "--to", "pdf"]) == 0
    assert "written without 🚀" in capsys.readouterr().err
    assert (tmp_path / "rocket.pdf").exists()


@pytest.mark.parametrize(
    "text", ["\0 \x0b<b>&amp;", "x" * 40_000, "عربي 中文 🚀 \u202e", "* [" * 99]
)
def test_no_text_stops_an_export(text: str, tmp_path: Path) -> None:
    posting = msgspec.structs.replace(
        posting_file.load(SAMPLE), title=text[:200], brief=text, benefits=(text,) * 30
    )
    file = tmp_path / "odd.jobpost"
    posting_file.save(file, posting)
    assert main(["export", str(file), "--to", "docx,pdf,txt"]) == 0
    assert _names(tmp_path) == {"odd.jobpost", "odd.docx", "odd.pdf", "odd.txt"}


def test_a_folder_that_cannot_be_made_is_said_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        assert main(["export", str(SAMPLE), "--to", "pdf", "-o", str(folder)]) == 1
        assert capsys.readouterr().err.count("\n") == 1


def test_a_fault_at_one_posting_does_not_cost_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from jdeditor.document import compose as module

    real = module.compose

    def faulty(posting: Posting, layout: object) -> object:
        if posting.title == "Bad":
            raise ZeroDivisionError("by a bad title")
        return real(posting, layout)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "compose", faulty)
    bad = tmp_path / "bad.jobpost"
    posting_file.save(bad, Posting(title="Bad"))
    assert main(["export", str(bad), *_copies(tmp_path, "good"), "--to", "txt"]) == 1
    assert "ZeroDivisionError by a bad title" in capsys.readouterr().err
    assert (tmp_path / "good.txt").exists()


def _start(files: list[str], out: Path, **options: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "jdeditor", "export", *files, "--to", "docx,pdf"]
    return subprocess.Popen(  # type: ignore[no-any-return,call-overload]
        [*command, "-o", str(out)], text=True, stderr=subprocess.PIPE, **options
    )


def test_many_postings_are_all_exported_and_their_problems_named(tmp_path: Path) -> None:
    files = _copies(tmp_path, *(f"p{number}" for number in range(30)))
    Path(files[7]).write_text("{")
    with _start(files, tmp_path / "out") as running:
        assert running.stderr is not None
        said = running.stderr.read()
    assert running.returncode == 1
    assert said.count("\n") == 1
    assert said.startswith(files[7])
    assert len(_names(tmp_path / "out")) == 58


@pytest.mark.skipif(os.name == "nt", reason="signals to a group of processes")
def test_ctrl_c_stops_a_long_export_and_leaves_whole_files(tmp_path: Path) -> None:
    # In the background of a script Ctrl+C is ignored, by the tests and by all that they start.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    files = _copies(tmp_path, *(f"p{number}" for number in range(300)))
    out = tmp_path / "out"
    with _start(files, out, start_new_session=True) as running:
        deadline = time.monotonic() + 30
        while not (out.exists() and len(_names(out)) > 4) and time.monotonic() < deadline:
            time.sleep(0.05)
        os.killpg(running.pid, signal.SIGINT)
        assert running.stderr is not None
        said = running.stderr.read()
    assert running.returncode == 130
    assert said == "Stopped. What was written is whole.\n"
    written = _names(out)
    assert 0 < len(written) < 600
    assert not [name for name in written if name.endswith(".part")]
    for name in written:
        assert (out / name).read_bytes()[:2] in {b"PK", b"%P"}


@pytest.mark.skipif(os.name == "nt", reason="a terminal of our own")
def test_a_person_at_a_terminal_sees_how_far_it_is(tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "jdeditor", "export", *_copies(tmp_path, "a", "b")]
    subprocess.run([*command, "--to", "txt"], stderr=theirs, check=True)
    seen = os.read(ours, 10_000).decode()
    os.close(ours)
    os.close(theirs)
    assert "1 of 2 postings" in seen
    assert "Wrote 2 files." in seen


def test_a_job_board_gets_a_file_of_its_own_and_its_cuts_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "cook.jobpost"
    assert main(["new", "line-cook", "-o", str(made), "--set", f"title={'Cook ' * 60}"]) == 0
    assert main(["export", str(made), "--to", "board:linkedin,board:indeed,txt"]) == 0
    said = capsys.readouterr().err
    assert "LinkedIn takes 200 characters of a title" in said
    names = {file.name for file in tmp_path.iterdir()}
    assert names == {"cook.jobpost", "cook.linkedin.html", "cook.indeed.txt", "cook.txt"}


def test_job_boards_and_search_engines_get_nothing_that_stays_inside(tmp_path: Path) -> None:
    made = tmp_path / "cook.jobpost"
    grade = ["--set", "inside.pay_grade=G7", "--set", "approval.prepared_by.name=Mira"]
    assert main(["new", "line-cook", "-o", str(made), *grade]) == 0
    formats = "txt,jsonld,board:linkedin,board:generic"
    for layout in ("approval", "career"):
        order = ["export", str(made), "--to", formats, "--layout", layout]
        assert main([*order, "-o", str(tmp_path / layout)]) == 0
    assert "G7" in (tmp_path / "approval" / "cook.txt").read_text()
    for name in ("cook.jsonld", "cook.linkedin.html", "cook.generic.txt"):
        written = (tmp_path / "approval" / name).read_bytes()
        assert written == (tmp_path / "career" / name).read_bytes()


def test_an_unknown_board_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "x.jobpost", "--to", "board:nowhere"]) == 2
    assert "board:linkedin" in capsys.readouterr().err


def test_an_exported_word_file_can_take_the_place_of_its_posting(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "cook.jobpost"
    assert main(["new", "line-cook", "-o", str(made)]) == 0
    assert main(["export", str(made), "--to", "docx,txt", "--layout", "approval"]) == 0
    word = tmp_path / "cook.docx"
    again = ["export", str(word), "--to", "txt", "--layout", "approval", "-o"]
    assert main([*again, str(tmp_path / "b")]) == 0
    assert (tmp_path / "b" / "cook.txt").read_bytes() == (tmp_path / "cook.txt").read_bytes()
    capsys.readouterr()
    assert main(["show", str(word)]) == 0
    assert "Line Cook" in capsys.readouterr().out
