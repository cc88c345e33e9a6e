"""Checking from the command line."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from jdeditor import assets
from jdeditor.cli import main
from jdeditor.posting.posting import Aside, Posting
from jdeditor.storage import posting_file

SAMPLE = assets.templates() / "samples" / "backend-engineer.jobpost"
KEYS = {
    *("file", "rule", "category", "family", "severity", "source", "span"),
    *("message", "why", "reference", "fixes"),
}


def test_a_good_posting_passes_in_silence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(SAMPLE)]) == 0
    assert capsys.readouterr().out == ""


def test_an_error_makes_the_exit_status_one_and_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.jobpost"
    posting_file.save(file, replace(posting_file.load(SAMPLE), brief="Join our young team."))
    assert main(["check", str(file)]) == 1
    said = capsys.readouterr().out
    assert "error: brief: “young team” names a group by age." in said
    assert "29 CFR 1625.4" in said


def test_findings_as_json_have_the_fields_of_a_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.jobpost"
    posting_file.save(file, Posting(brief="Utilize it."))
    assert main(["check", str(file), "--json", "--family", "tone"]) == 1
    rows = json.loads(capsys.readouterr().out)
    assert all(set(row) == KEYS for row in rows)
    assert {row["family"] for row in rows} == {"tone"}
    (long,) = [row for row in rows if row["rule"] == "plain.long-word"]
    assert long["span"] == [0, 7]


def test_a_text_is_checked_for_its_words_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "old.md"
    file.write_text("# Job\n\nNo felons. US citizens only.\n", encoding="utf-8")
    assert main(["check", str(file), "--json"]) == 1
    rules = [row["rule"] for row in json.loads(capsys.readouterr().out)]
    assert sorted(rules) == ["background.felons", "origin.citizens"]


@pytest.mark.parametrize("name", ["old.md", "old.txt"])
def test_the_law_of_a_place_is_asked_of_a_text_by_its_words(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bare, whole = tmp_path / name, tmp_path / f"whole-{name}"
    bare.write_text("# Cook\n\nWe need a cook.\n\n## Duties\n\n- Cook food\n", "utf-8")
    said = (
        "Pay: $20 to $24 an hour, no bonus. Health insurance. Apply by May 3 at https://a.example/b"
    )
    whole.write_text(f"# Cook\n\nWe need a cook. {said}\n", "utf-8")
    assert main(["check", str(bare)]) == 0
    assert main(["check", str(bare), "--json", "--place", "US-CO"]) == 1
    rules = {row["rule"] for row in json.loads(capsys.readouterr().out)}
    wants = {"range", "benefits", "deadline", "apply", "other-pay"}
    assert rules == {f"law.{need}" for need in wants}
    assert main(["check", str(whole), "--place", "US-CO"]) == 0
    assert capsys.readouterr().out == ""


def test_rules_that_are_old_are_told_as_such(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["rules"]) == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("jdeditor.checks.law.as_of", lambda: dt.date(2024, 1, 1))
    assert main(["rules", "--json"]) == 0
    assert "The rules on places are old: they are those of 2024-01-01." in capsys.readouterr().err


def test_an_unknown_place_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(SAMPLE), "--place", "US-XX"]) == 2
    assert "US-CO" in capsys.readouterr().err


def test_one_bad_file_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "gone.jobpost"), str(SAMPLE)]) == 1
    assert "no such file" in capsys.readouterr().err


def test_every_rule_is_listed_with_its_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) > 60
    keys = {"id", "category", "family", "severity", "why", "reference", "checked"}
    assert all(set(row) == keys for row in rows)
    assert all(row["reference"] for row in rows)
    strength = {row["id"]: row["severity"] for row in rows}
    assert strength["us-co-pay"] == "error"
    assert strength["us-ca-floor"] == "warning"
    assert strength["us-nv-pay"] == strength["pl-pay"] == strength["us-co-floor-2026"] == "note"
    whys = {row["id"]: row["why"] for row in rows}
    assert "California (from 15 employees): range, since 2023-01-01." in whys["us-ca-pay"]
    assert "only believed" in whys["us-co-floor-2026"]
    assert main(["rules"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(rows)


def test_a_bad_pack_of_ones_own_is_named_and_the_check_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ours.toml").write_text("name = ", encoding="utf-8")
    monkeypatch.setenv("JDEDITOR_RULES", str(tmp_path))
    assert main(["check", str(SAMPLE)]) == 0
    assert "ours.toml is left out" in capsys.readouterr().err


def test_many_files_are_checked_side_by_side_in_their_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / f"{number:03}.txt" for number in range(160)]
    for file in files:
        file.write_text(f"Join our young team, number {file.stem}.", encoding="utf-8")
    files[7].write_text("We hire on merit.", encoding="utf-8")
    assert main(["check", "--json", *map(str, files)]) == 1
    rows = json.loads(capsys.readouterr().out)
    assert [row["file"] for row in rows] == [str(file) for file in files if file != files[7]]


def test_a_heading_tells_a_text_where_words_stand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "job.md"
    file.write_text("# Cook\n\n## Requirements\n\n- Native English\n", encoding="utf-8")
    assert main(["check", str(file), "--json"]) == 1
    (row,) = json.loads(capsys.readouterr().out)
    assert row["source"] == "qualifications.required#0"


def test_what_is_set_aside_with_a_reason_is_no_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    posting = replace(posting_file.load(SAMPLE), brief="Join our young team.")
    aside = Aside(rule="age.young", words="young team", reason="It is a school.")
    file = tmp_path / "a.jobpost"
    posting_file.save(file, replace(posting, asides=(aside,)))
    assert main(["check", str(file)]) == 0
    assert capsys.readouterr().out == ""
