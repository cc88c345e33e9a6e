"""An employer profile set up and used without a window."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from PIL import Image

from jdeditor.cli import main
from jdeditor.posting.posting import Posting
from jdeditor.storage import posting_file, profiles


@pytest.fixture(autouse=True)
def _a_home_of_its_own(own_home: Path) -> None:
    """Every test begins without a profile."""


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    picture = Image.new("RGB", (300, 100), "white")
    picture.paste((200, 30, 40), (20, 20, 280, 80))
    picture.save(tmp_path / "logo.png")
    return tmp_path / "logo.png"


def _made(tmp_path: Path, *more: str) -> Posting:
    target = tmp_path / "new.jobpost"
    assert main(["new", "accountant", "-o", str(target), "--force", *more]) == 0
    return posting_file.load(target)


def test_a_profile_is_set_up_once_and_used_by_every_new_posting(
    tmp_path: Path, logo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = ["employer.about=We build barns.", "application.email=work@larch.example"]
    given = [part for fact in facts for part in ("--set", fact)]
    assert main(["profile", "Larch & Sons", *given, "--logo", str(logo), "--color", "1b4f8f"]) == 0
    assert capsys.readouterr().out == "larch-sons\n"
    posting = _made(tmp_path)
    assert (posting.profile, posting.employer.name) == ("larch-sons", "Larch & Sons")
    assert "[Employer name]" not in posting_file.encode(posting).decode()
    assert _made(tmp_path, "--profile", "none").employer.name == "[Employer name]"
    assert _made(tmp_path, "--set", "employer.name=Ash").employer.name == "Ash"
    assert profiles.profile("larch-sons").profile.colour == "#1B4F8F"


def test_profiles_are_listed_with_the_usual_one_marked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["profile", "Ash"]) == main(["profile", "Birch"]) == 0
    assert main(["profile", "birch", "--usual"]) == 0
    capsys.readouterr()
    assert main(["profiles"]) == 0
    assert capsys.readouterr().out == "ash    Ash\nbirch  Birch (usual)\n"
    assert main(["profiles", "--json"]) == 0
    assert [row["usual"] for row in json.loads(capsys.readouterr().out)] == [False, True]


def test_a_profile_is_printed_changed_and_taken_away(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["profile", "Ash", "--set", "employer.about=Trees."]) == 0
    assert main(["profile", "ash", "--set", "employer.about=Woods.", "--paper", "a4"]) == 0
    capsys.readouterr()
    assert main(["profile", "ash"]) == 0
    printed = json.loads(capsys.readouterr().out)["profile"]
    assert printed["paper"] == "a4"
    assert printed["facts"]["employer"]["about"] == "Woods."
    assert main(["profile", "ash", "--delete"]) == 0
    assert main(["profile", "ash", "--delete"]) == 1


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["profile", " "], 2, "Name the employer"),
        (["profile", "A", "--color", "red"], 2, "A color is written like #1B4F8F"),
        (["profile", "A", "--style", "baroque"], 2, "There is no style"),
        (["profile", "A", "--set", "hat=1"], 2, "There is no field"),
        (["profile", "A", "--logo", "no.png"], 1, "no such file"),
        (["profile", "A", "--logo", __file__], 1, "not a picture"),
        (["new", "accountant", "-o", "x", "--profile", "nobody"], 1, "no employer profile"),
        (["export", "x", "--to", "pdf", "--profile", "nobody"], 1, "no employer profile"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(
    arguments: list[str], status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == status
    assert said in capsys.readouterr().err
    assert not profiles.find().profiles


def test_a_posting_without_its_profile_is_exported_plain_and_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    posting_file.save(tmp_path / "a.jobpost", Posting(title="Cook", profile="gone"))
    assert main(["export", str(tmp_path / "a.jobpost"), "--to", "pdf"]) == 0
    assert "no employer profile “gone”" in capsys.readouterr().err
    assert (tmp_path / "a.pdf").exists()


def test_a_broken_profile_is_named_and_the_others_are_listed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["profile", "Ash"]) == 0
    (profiles.folder() / "broken").mkdir()
    (profiles.folder() / "broken" / "profile.json").write_text("{")
    capsys.readouterr()
    assert main(["profiles"]) == 1
    said = capsys.readouterr()
    assert said.out == "ash  Ash (usual)\n"
    assert "broken" in said.err


def test_word_files_are_written_on_the_letterhead_that_was_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheets = {}
    for name in ("ours", "other"):
        made = docx.Document()
        made.sections[0].header.paragraphs[0].text = f"{name} {{{{title}}}}"
        made.save(str(tmp_path / f"{name}.dotx"))
        sheets[name] = str(tmp_path / f"{name}.dotx")
    assert main(["profile", "Ash", "--letterhead", sheets["ours"]]) == 0
    posting = tmp_path / "a.jobpost"
    posting_file.save(posting, Posting(title="Cook", profile="ash", benefits=("Lunch",)))

    def header(*more: str) -> str:
        assert main(["export", str(posting), "--to", "docx", "--force", *more]) == 0
        made = docx.Document(str(tmp_path / "a.docx"))
        return str(made.sections[0].header.paragraphs[0].text)

    assert header() == "ours Cook"
    assert header("--letterhead", sheets["other"]) == "other Cook"
    assert header("--letterhead", "none") != "ours Cook"
    assert header("--profile", "none") != "ours Cook"
    assert main(["profile", "ash", "--letterhead-style", "bullet=Quote"]) == 0
    assert main(["profile", "ash", "--letterhead-style", "hat=Quote"]) == 2
    header()
    styled = [p.style for p in _paragraphs(tmp_path / "a.docx") if p.text == "Lunch"]
    assert [style.name for style in styled if style] == ["Quote"]
    capsys.readouterr()
    assert main(["export", str(posting), "--to", "docx", "--letterhead", __file__]) == 1
    assert "not a Word file" in capsys.readouterr().err


def _paragraphs(file: Path) -> list[Paragraph]:
    made = docx.Document(str(file))
    return [Paragraph(p, made) for p in made.element.body.iter(qn("w:p"))]


def test_a_guide_is_in_the_colors_of_the_usual_employer(tmp_path: Path) -> None:
    assert main(["profile", "Ash", "--color", "#1B4F8F"]) == 0
    made = []
    for more in ([], ["--profile", "none"]):
        assert (
            main(["guide", "janitor", "--to", "docx", "-o", str(tmp_path), "--force", *more]) == 0
        )
        made.append((tmp_path / "janitor-guide.docx").read_bytes())
    assert made[0] != made[1]
