"""The command line as a person types it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from jdeditor import assets
from jdeditor.cli import main
from jdeditor.drafting import role_folders
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file

SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"


def test_a_posting_is_made_from_a_role_with_what_is_known(tmp_path: Path) -> None:
    target = tmp_path / "new.jobpost"
    given = ["title=Senior Engineer", "pay.minimum=150k", "location.city=Denver"]
    arguments = [part for pair in given for part in ("--set", pair)]
    assert main(["new", "backend-engineer", "-o", str(target), *arguments]) == 0
    posting = posting_file.load(target)
    assert posting.title == "Senior Engineer"
    assert posting.pay.minimum == 150_000
    assert posting.locations[0].city == "Denver"


def test_a_level_brings_its_own_title_and_lines(tmp_path: Path) -> None:
    made = {}
    for level in ("entry", "mid", "senior", "lead"):
        target = tmp_path / f"{level}.jobpost"
        assert main(["new", "backend-engineer", "--level", level, "-o", str(target)]) == 0
        made[level] = posting_file.load(target)
    assert made["senior"].title == "Senior Backend Engineer"
    assert len({posting.responsibilities for posting in made.values()}) == 4


def test_a_file_is_not_replaced_unasked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "new.jobpost"
    target.write_text("mine")
    assert main(["new", "backend-engineer", "-o", str(target)]) == 1
    assert target.read_text() == "mine"
    assert "--force" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["rolls"], "Did you mean the command roles?"),
        (["one.jobpost", "two.jobpost"], "one file at a time"),
        (["new", "backend-enginer", "-o", "x"], "Did you mean backend-engineer?"),
        (["new", "backend-engineer", "-o", "x", "--set", "titel=X"], "Did you mean title"),
        (["new", "backend-engineer", "-o", "x", "--set", "pay.period=moon"], "hour, day"),
        (["new", "backend-engineer", "-o", "x", "--set", "work=5"], "work.note, work.travel"),
        (["new", "backend-engineer", "-o", "x", "--set", "title"], "NAME=VALUE"),
        (["export", "x", "--to", ","], "docx, pdf, txt, html, md, jsonld"),
        (["export", "x", "--to", "odt"], "docx, pdf, txt, html, md, jsonld"),
        (["export", "x", "--to", "pdf", "--layout", "poster"], "career, approval"),
        (["export", "x", "--to", "pdf", "--style", "baroque"], "modern, classic"),
    ],
)
def test_wrong_usage_is_explained(
    arguments: list[str], advice: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert advice in said
    assert said.count("\n") == 1


def test_arguments_that_are_missing_are_wrong_usage_too() -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["export"])


@pytest.mark.parametrize("kind", ["roles", "layouts", "styles"])
def test_lists_are_one_a_line_and_as_json(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([kind]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert main([kind, "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [line.split()[0] for line in lines] == [row["id"] for row in rows]
    assert all(row["title"] for row in rows)


def test_what_cannot_be_shown_or_written_is_said_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"{tmp_path}: This is a folder: choose a file in it.\n"
    target = tmp_path / "no" / "such" / "x.jobpost"
    assert main(["new", "backend-engineer", "-o", str(target)]) == 1
    assert "There is no folder" in capsys.readouterr().err


def test_a_name_that_no_disk_takes_is_said_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / f"{'x' * 300}.jobpost"
    assert main(["new", "backend-engineer", "-o", str(target)]) == 1
    assert main(["versions", str(SAMPLE), "--get", "1", "-o", str(target)]) in {1, 2}
    assert "too long: choose a shorter one" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command",
    [
        ["roles"],
        ["profiles"],
        ["rules"],
        ["check", str(SAMPLE), "--family", "tone"],
        ["versions", str(SAMPLE)],
        ["export", str(SAMPLE), "--to", "txt", "-o", "."],
    ],
)
def test_a_data_folder_that_cannot_be_looked_into_holds_nothing_up(
    command: list[str], tmp_path: Path
) -> None:
    odd = str(tmp_path / ("x" * 300))
    environment = os.environ | {"XDG_DATA_HOME": odd, "LOCALAPPDATA": odd, "HOME": odd}
    run = [sys.executable, "-m", "jdeditor", *command]
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    done = subprocess.run(run, env=environment, capture_output=True, cwd=tmp_path, check=False)
    assert "Traceback" not in done.stderr.decode()
    assert b"fault" not in done.stderr
    assert done.returncode in {0, 1}


def test_a_reader_that_has_had_enough_ends_a_list_quietly() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "jdeditor", "show", str(SAMPLE)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_letters_that_a_pipe_on_windows_lacks_are_printed_as_json_writes_them(
    tmp_path: Path,
) -> None:
    files = [tmp_path / "a.jobpost", tmp_path / "b.jobpost"]
    for file, title in zip(files, ("Nurse", "护士 \N{SYRINGE} “A”"), strict=True):
        assert main(["new", "backend-engineer", "-o", str(file), "--set", f"title={title}"]) == 0
    done = subprocess.run(
        [sys.executable, "-m", "jdeditor", "compare", "--json", *map(str, files)],
        capture_output=True,
        check=True,
        env=os.environ | {"PYTHONIOENCODING": "cp1252"},
    )
    assert "护士 \N{SYRINGE} “A”" in str(json.loads(done.stdout.decode("cp1252")))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here is always full")
@pytest.mark.parametrize("command", [["roles"], ["show", str(SAMPLE)]])
def test_output_that_cannot_be_written_is_said_in_one_sentence(command: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "jdeditor", *command],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("What was to be printed could not be written (")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="written for a shell")
@pytest.mark.parametrize("closed", [">&-", "2>&-"])
def test_a_command_works_where_nobody_listens(closed: str, tmp_path: Path) -> None:
    said = tmp_path / "said"
    command = f'exec "$0" -m jdeditor show "$1" 2>>"{said}" {closed}'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable, str(SAMPLE)], capture_output=True, check=False
    )
    assert done.returncode == 0
    assert not said.exists() or said.read_text() == ""


@pytest.mark.parametrize("command", ["--help", "roles", "layouts", "styles", "boards", "new"])
def test_a_short_command_does_without_the_heavy_parts(command: str, tmp_path: Path) -> None:
    arguments = [command]
    if command == "new":
        arguments += ["backend-engineer", "-o", str(tmp_path / "x.jobpost")]
    program = (
        "import sys, jdeditor.cli\n"
        "try:\n    jdeditor.cli.main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "heavy = {'PySide6', 'reportlab', 'docx', 'babel', 'pypdfium2', 'PIL'}\n"
        "print(sorted(heavy & sys.modules.keys()), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    )
    assert done.stderr.endswith("[]\n")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_a_machine_without_a_screen_is_told_so() -> None:
    without = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "jdeditor"],
        capture_output=True,
        text=True,
        check=False,
        env=without,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("There is no screen")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "command",
    [
        ["profile", "Larch"],
        ["save-role", str(SAMPLE)],
        ["roles", "--shared", str(SAMPLE.parent)],
    ],
)
def test_a_home_that_cannot_be_written_is_said_in_one_sentence(
    command: list[str], own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own_home.write_text("a file, where the folders should be")
    assert main(command) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_guide_is_not_written_where_no_folder_can_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    command = ["guide", "backend-engineer", "--to", "txt", "-o", str(tmp_path / "file" / "in it")]
    assert main(command) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_guide_is_written_in_every_format_and_announces_no_job(tmp_path: Path) -> None:
    command = ["guide", "backend-engineer", "--to", "html,pdf,docx,md,txt", "-o", str(tmp_path)]
    assert main(command) == 0
    names = {file.name for file in tmp_path.iterdir()}
    assert names == {
        f"backend-engineer-guide.{kind}" for kind in ["html", "pdf", "docx", "md", "txt"]
    }
    page = (tmp_path / "backend-engineer-guide.html").read_text(encoding="utf-8")
    assert "JobPosting" not in page
    text = (tmp_path / "backend-engineer-guide.md").read_text(encoding="utf-8")
    parts = [line[3:] for line in text.splitlines() if line.startswith("## ")]
    assert parts == [
        "What the role is",
        "What the person does",
        "Duties",
        "Job description template",
        "Skills",
        "Experience by years",
        "Education and training",
        "Certificates",
        "Pay",
        "What to look for",
        "Questions",
    ]
    assert "127,000" in text
    template = text.partition("## Job description template")[2].partition("\n## ")[0]
    for known in ("Job title:", "Location:", "Benefits", "Statements", "equal opportunity"):
        assert known in template
    assert main(command) == 1


def test_a_posting_becomes_a_role_to_begin_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("jdeditor.storage.places.data_folder", lambda: tmp_path)
    assert main(["save-role", str(SAMPLE), "--name", "Our engineer"]) == 0
    assert capsys.readouterr().out == "our-engineer\n"
    assert main(["save-role", str(SAMPLE), "--name", "Our engineer"]) == 1
    assert "choose another name" in capsys.readouterr().err
    made = tmp_path / "new.jobpost"
    assert main(["new", "our-engineer", "-o", str(made)]) == 0
    assert main(["roles"]) == 0
    assert "our-engineer" in capsys.readouterr().out
    assert posting_file.load(made).benefits == posting_file.load(SAMPLE).benefits


def test_another_level_is_listed_first_and_taken_in_part_or_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "new.jobpost"
    relevel = ["relevel", str(target), "--level", "lead"]
    assert main(["new", "backend-engineer", "-o", str(target)]) == 0
    before = target.read_bytes()
    assert main(relevel) == 0
    listed = capsys.readouterr().out
    assert "+ Lead Backend Engineer" in listed
    assert target.read_bytes() == before
    assert main([*relevel, "--take", "1,77"]) == 2
    assert "There is no change 77" in capsys.readouterr().err
    assert main([*relevel, "--take", "1"]) == 0
    assert posting_file.load(target).title == "Lead Backend Engineer"
    assert main(["relevel", str(target), "--level", "senior", "--yes"]) == 0
    assert posting_file.load(target).title == "Senior Backend Engineer"


def test_a_posting_of_no_role_has_no_level(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "new.jobpost"
    posting_file.save(target, Posting(title="Astronaut"))
    assert main(["relevel", str(target), "--level", "lead"]) == 2
    assert "no role" in capsys.readouterr().err


def test_the_lines_of_all_roles_can_be_searched(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "customers", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len({row["role"] for row in rows}) > 2
    assert main(["search", "acountant"]) == 0
    assert capsys.readouterr().out.startswith("accountant  title  Accountant")
    assert main(["search", "quidditch"]) == 0
    assert "No role says that" in capsys.readouterr().err


def test_where_each_line_came_from_is_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "new.jobpost"
    assert main(["new", "accountant", "-o", str(target), "--set", "benefits=Tea"]) == 0
    assert main(["origins", str(target), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    told = {row["place"]: row["from"] for row in rows}
    assert told["responsibilities#0"] == "role accountant, responsibilities 1"
    assert told["benefits#0"] == "typed"


@pytest.fixture
def odd_role(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A role of a shared folder with a sentence that asks for too much."""
    text = 'title = "Odd"\n[posting]\nbrief = "{{ pay }}"\n'
    (tmp_path / "odd.toml").write_text(text, "utf-8")
    monkeypatch.setenv("JDEDITOR_ROLES", str(tmp_path))
    yield "odd"
    role_folders.use()


def test_a_role_with_a_sentence_that_cannot_be_filled_in_is_told(
    odd_role: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", odd_role, "-o", str(tmp_path / "x.jobpost")]) == 1
    assert "“{{ pay }}…” cannot be filled in" in capsys.readouterr().err


def test_a_folder_of_shared_roles_is_remembered_until_it_is_given_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "welder.toml").write_text('title = "Welder"\n', "utf-8")
    assert main(["roles", "--shared", str(tmp_path / "nowhere")]) == 2
    assert main(["roles", "--shared", str(tmp_path)]) == 0
    assert main(["roles"]) == 0
    assert capsys.readouterr().out.count("Welder") == 2
    assert main(["roles", "--not-shared"]) == 0
    assert "Welder" not in capsys.readouterr().out


def test_ctrl_c_while_a_command_is_loaded_ends_it_quietly() -> None:
    pressed = """
import sys

class Pressed:
    def find_spec(self, name, *_):
        if name == "jdeditor.cli.usage":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Pressed())
import jdeditor.cli
"""
    done = subprocess.run(
        [sys.executable, "-c", pressed], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
