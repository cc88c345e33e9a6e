"""Word files that leave with their posting and come back edited."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from msgspec.structs import replace

from jdeditor.approval import returning
from jdeditor.document.compose import compose
from jdeditor.document.inline import plain
from jdeditor.document.layout import layout
from jdeditor.posting import sections
from jdeditor.posting.posting import Approval, FreeSection, Inside
from jdeditor.posting.published import published
from jdeditor.storage import posting_file
from jdeditor.storage.problems import FileProblem
from jdeditor.writers.style import styles
from tests.approval.copies import (
    ENGINEER,
    back,
    each_sample,
    edited,
    paragraph,
    said,
    say,
    written,
)


@each_sample
@pytest.mark.parametrize("layout_id", ["approval", "internal"])
@pytest.mark.parametrize("style", [id_ for id_, _ in styles()])
def test_a_copy_that_nobody_touched_is_the_posting(
    sample: Path, style: str, layout_id: str, tmp_path: Path
) -> None:
    posting = posting_file.load(sample)
    opened = back(tmp_path, written(posting, layout_id, style))
    assert opened == returning.Opened(posting, 0, ())


@each_sample
def test_a_public_copy_holds_what_the_public_may_know(sample: Path, tmp_path: Path) -> None:
    posting = posting_file.load(sample)
    opened = back(tmp_path, written(posting, "career"))
    assert opened == returning.Opened(published(posting), 0, ())
    assert opened.posting.inside == Inside()
    assert opened.posting.approval == Approval()


def test_nothing_hidden_leaves_in_a_public_file() -> None:
    secret = FreeSection(key="secret", heading="Secret", text="Only for us: 4711")
    posting = replace(
        ENGINEER,
        brief="Hidden brief 4711",
        free_sections=(secret,),
        hidden=("brief", "secret", "pay"),
    )
    data = written(posting, "career")
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        whole = b"".join(file.read(name) for name in file.namelist())
    assert b"4711" not in whole
    assert str(posting.pay.minimum).encode() not in whole


def test_strange_words_come_back_as_they_were(tmp_path: Path) -> None:
    strange = "<b>&amp; ]]> {{7*7}} \x07 Ünï 漢字 العربية 😀 “x” \\ [a](https://b.example) "
    posting = replace(ENGINEER, title=strange, brief=strange, benefits=(strange,) * 200)
    opened = back(tmp_path, written(posting))
    assert (opened.posting, opened.untaken) == (posting, ())


def test_a_changed_sentence_a_new_one_and_one_less_are_taken_over(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        first = paragraph(file, plain(ENGINEER.benefits[0])[:30])
        say(first, "A changed benefit with R&D & <signs>")
        gone = paragraph(file, plain(ENGINEER.benefits[1])[:30])
        gone.getparent().remove(gone)
        say(paragraph(file, plain(ENGINEER.brief.split("\n")[0])[:30]), "Another beginning.")

    opened = back(tmp_path, edited(written(ENGINEER), edit))
    now = opened.posting
    assert now.benefits == ("A changed benefit with R&D & <signs>", *ENGINEER.benefits[2:])
    assert now.brief == "\n".join(["Another beginning.", *ENGINEER.brief.split("\n")[1:]])
    assert (opened.changed, opened.untaken) == (3, ())
    assert replace(now, benefits=(), brief="") == replace(ENGINEER, benefits=(), brief="")


def test_a_new_bullet_goes_where_it_was_typed(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        from copy import deepcopy

        second = paragraph(file, plain(ENGINEER.responsibilities[1].text)[:30])
        new = deepcopy(second)
        say(new, "A duty that the manager added")
        second.addnext(new)

    opened = back(tmp_path, edited(written(ENGINEER, "career"), edit))
    texts = [plain(duty.text) for duty in opened.posting.responsibilities]
    assert texts.index("A duty that the manager added") == 2
    assert len(texts) == len(ENGINEER.responsibilities) + 1


def test_a_changed_duty_keeps_its_share_of_time(tmp_path: Path) -> None:
    duty = next(duty for duty in ENGINEER.responsibilities if duty.share)
    words = f"{duty.share}%\u00a0"

    def edit(file: WordFile) -> None:
        found = next(
            p for p in file.element.body.iter(qn("w:p")) if plain(duty.text)[:30] in said(p)
        )
        texts = [part for part in found.iter(qn("w:t")) if part.text and "%" not in part.text]
        texts[0].text = "Something else"
        for other in texts[1:]:
            other.text = ""

    opened = back(tmp_path, edited(written(ENGINEER), edit))
    now = [d for d in opened.posting.responsibilities if plain(d.text) == "Something else"]
    assert [d.share for d in now] == [duty.share], words


def test_words_that_belong_to_no_field_are_told(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        say(paragraph(file, "By signing you agree"), "I agree only if the pay is lower.")

    opened = back(tmp_path, edited(written(ENGINEER), edit))
    assert opened.posting == ENGINEER
    (told,) = opened.untaken
    assert told.words == "I agree only if the pay is lower."
    assert told.before.startswith("By signing you agree")
    assert told.under == "Approval"


def test_tracked_changes_count_as_made(tmp_path: Path) -> None:
    words = plain(ENGINEER.benefits[0])

    def edit(file: WordFile) -> None:
        found = paragraph(file, words[:30])
        run = next(found.iter(qn("w:r")))
        deletion = found.makeelement(qn("w:del"), {qn("w:id"): "9", qn("w:author"): "M"})
        for each in list(found.iter(qn("w:r"))):
            for text in each.iter(qn("w:t")):
                text.tag = qn("w:delText")
            deletion.append(each)
        insertion = found.makeelement(qn("w:ins"), {qn("w:id"): "10", qn("w:author"): "M"})
        new = run.makeelement(qn("w:r"))
        new.append(new.makeelement(qn("w:t")))
        new[0].text = "Words the manager typed"
        insertion.append(new)
        found.extend([deletion, insertion])

    opened = back(tmp_path, edited(written(ENGINEER), edit))
    assert opened.posting.benefits == ("Words the manager typed", *ENGINEER.benefits[1:])


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_copies_saved_by_libreoffice_are_the_posting_with_what_was_edited(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        say(paragraph(file, "Benefits"), "What we offer")
        for part in paragraph(file, plain(ENGINEER.benefits[0])[:30]).iter(qn("w:t")):
            part.text = (part.text or "").replace("e", "é")

    untouched, changed = tmp_path / "untouched.docx", tmp_path / "changed.docx"
    untouched.write_bytes(written(ENGINEER))
    changed.write_bytes(edited(written(ENGINEER), edit))
    home = f"-env:UserInstallation={(tmp_path / 'lo').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "docx", "--outdir"]
    both = [str(untouched), str(changed)]
    subprocess.run([*command, str(tmp_path / "out"), *both], check=True, capture_output=True)
    assert returning.load(tmp_path / "out" / untouched.name) == returning.Opened(ENGINEER)
    opened = returning.load(tmp_path / "out" / changed.name)
    assert opened.posting.benefits[0] == ENGINEER.benefits[0].replace("e", "é")
    assert sections.heading(opened.posting, "benefits") == "What we offer"
    assert (opened.changed, opened.untaken) == (2, ())


def test_a_word_file_of_somebody_else_is_told_apart_in_one_sentence(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.docx"
    docx.Document().save(str(foreign))
    for data in (foreign.read_bytes(), b"", b"PK\x03\x04 not really", b"\xd0\xcf\x11\xe0"):
        foreign.write_bytes(data)
        with pytest.raises(FileProblem, match="copy its text and paste it"):
            returning.load(foreign)


def test_a_damaged_or_endless_word_file_is_refused_in_one_sentence(tmp_path: Path) -> None:
    whole = written(ENGINEER)
    with zipfile.ZipFile(io.BytesIO(whole)) as file:
        start = file.getinfo("word/document.xml").header_offset + 100
    for length in (1, 10, 100):
        damaged = whole[:start] + b"\xff" * length + whole[start + length :]
        with pytest.raises(FileProblem, match="copy its text and paste it"):
            back(tmp_path, damaged)
    endless = edited(whole, lambda file: [file.add_paragraph("x") for _ in range(6000)])
    with pytest.raises(FileProblem, match="copy its text and paste it"):
        back(tmp_path, endless)


def test_each_section_stands_in_a_control_with_its_name() -> None:
    file = docx.Document(io.BytesIO(written(ENGINEER, "career")))
    found = {
        control.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val"))
        for control in file.element.body.iter(qn("w:sdt"))
    }
    sections = compose(ENGINEER, layout("career")).sections
    assert found == {f"jd.section.{section.source}" for section in sections}


def test_equal_postings_give_equal_files() -> None:
    assert written(ENGINEER) == written(replace(ENGINEER))
