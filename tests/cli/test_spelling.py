"""Spelling from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jdeditor.cli import main
from jdeditor.posting.posting import Posting
from jdeditor.storage import own_words, posting_file


def saved(tmp_path: Path, posting: Posting) -> str:
    path = tmp_path / "x.jobpost"
    posting_file.save(path, posting)
    return str(path)


def test_misspelled_words_are_listed_with_what_is_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = saved(tmp_path, Posting(title="Enginer", brief="Great **oportunity**"))
    main(["check", "--spelling", file])
    said = capsys.readouterr().out
    assert "spelling: title: “Enginer” is not in the dictionary. Perhaps: Engineer" in said
    assert "spelling: brief: “oportunity” is not in the dictionary. Perhaps: opportunity." in said
    main(["check", file])
    assert "spelling" not in capsys.readouterr().out


def test_words_of_the_posting_the_employer_and_the_user_are_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    own_words.keep(("fooly",))
    posting = Posting(brief="fooly barly folys bazly", spelling_words=("Barly",))
    main(["check", "--spelling", "--json", saved(tmp_path, posting)])
    rows = [row for row in json.loads(capsys.readouterr().out) if row["rule"] == "spelling"]
    assert [row["span"] for row in rows] == [[12, 17], [18, 23]]


def test_a_language_without_a_dictionary_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", "--spelling", saved(tmp_path, Posting(brief="teh", language="xx"))])
    assert "There is no dictionary for xx" in capsys.readouterr().err
