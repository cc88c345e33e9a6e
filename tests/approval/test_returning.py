"""Word files that leave with their posting and come back edited."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from msgspec.structs import replace

from jdeditor import assets
from jdeditor.approval import returning
from jdeditor.document.compose import compose
from jdeditor.document.inline import plain
from jdeditor.document.layout import layout, layouts
from jdeditor.posting import sections
from jdeditor.posting.posting import Approval, FreeSection, Inside, Posting
from jdeditor.posting.published import published
from jdeditor.posting.vocabulary import Frequency
from jdeditor.storage import posting_file
from jdeditor.storage.problems import FileProblem
from jdeditor.writers import text as plain_text
from jdeditor.writers.docx import Enclosed, write
from jdeditor.writers.style import style_on, styles

SAMPLES = sorted((assets.templates() / "samples").glob("*.jobpost"))
ENGINEER = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")
every_layout = pytest.mark.parametrize("layout_id", [one.id for one in layouts()])
each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)


def written(posting: Posting, layout_id: str = "approval", style: str = "modern") -> bytes:
    shown = layout(layout_id)
    enclosed = Enclosed(layout_id, returning.enclosed(posting, layout_id))
    return write(compose(posting, shown), style_on(style, "letter"), enclosed)


def back(folder: Path, data: bytes) -> returning.Opened:
    file = folder / "back.docx"
    file.write_bytes(data)
    return returning.load(file)


def edited(data: bytes, edit: Callable[[WordFile], object]) -> bytes:
    file = docx.Document(io.BytesIO(data))
    edit(file)
    target = io.BytesIO()
    file.save(target)
    return target.getvalue()


def paragraph(file: WordFile, words: str) -> CT_P:
    """The paragraph that begins with some words, as a person finds it."""
    for found in file.element.body.iter(qn("w:p")):
        if said(found).startswith(words):
            return cast("CT_P", found)
    raise LookupError(words)


def said(found: CT_P) -> str:
    words = "".join(part.text or "" for part in found.iter(qn("w:t")))
    return " ".join(words.split())


def say(found: CT_P, words: str) -> None:
    """Put other words into a paragraph, all in its first run."""
    first, *others = found.iter(qn("w:t"))
    first.text = words
    for other in others:
        other.text = ""


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


def test_an_edited_line_keeps_its_bold_its_italic_and_its_links(tmp_path: Path) -> None:
    line = "**Build.** Read *our* [way of work](https://example.org/way) first."
    posting = replace(ENGINEER, benefits=(line, *ENGINEER.benefits))

    def edit(file: WordFile) -> None:
        for text in paragraph(file, "Build. Read our way").iter(qn("w:t")):
            text.text = (text.text or "").replace("first", "twice, [sic]")

    opened = back(tmp_path, edited(written(posting), edit))
    assert opened.posting.benefits[0] == line.replace("first", "twice, [sic]")
    assert (opened.changed, opened.untaken) == (1, ())


def test_title_headings_and_facts_are_taken_over(tmp_path: Path) -> None:
    posting = replace(ENGINEER, schedule="Monday to Friday", openings=2)

    def edit(file: WordFile) -> None:
        say(paragraph(file, ENGINEER.title), "Platform Engineer")
        say(paragraph(file, "Benefits"), "What we offer")
        for words, new in (("Monday to Friday", "Tuesday to Friday"), ("2", "3")):
            (text,) = (t for t in file.element.body.iter(qn("w:t")) if t.text == words)
            text.text = new

    for style in ("modern", "classic"):
        opened = back(tmp_path, edited(written(posting, "approval", style), edit))
        now = opened.posting
        assert (now.title, now.schedule, now.openings) == (
            "Platform Engineer",
            "Tuesday to Friday",
            3,
        )
        assert sections.heading(now, "benefits") == "What we offer"
        assert (opened.changed, opened.untaken) == (4, ())


def test_a_fact_that_is_put_together_from_several_fields_is_told(tmp_path: Path) -> None:
    pay = (
        plain_text.text(compose(ENGINEER, layout("approval")))
        .partition("Pay: ")[2]
        .partition("\n")[0]
    )

    def edit(file: WordFile) -> None:
        for part in file.element.body.iter(qn("w:t")):
            part.text = (part.text or "").replace(pay.replace(" ", "\u00a0"), pay)
            if pay[:8] in (part.text or ""):
                part.text = "$1 a year"

    opened = back(tmp_path, edited(written(ENGINEER), edit))
    assert opened.posting == ENGINEER
    (told,) = opened.untaken
    assert told.under == "Pay"
    assert told.words.startswith("$1 a year")
    assert told.before == pay


def test_a_mark_that_was_moved_to_another_column_is_taken_over(tmp_path: Path) -> None:
    first = ENGINEER.inside.physical_demands[0]

    def edit(file: WordFile) -> None:
        row = next(paragraph(file, plain(first.activity)).iterancestors(qn("w:tr")))
        cells = list(row.iter(qn("w:tc")))
        mark = next(t for t in row.iter(qn("w:t")) if t.text == "●")
        moved = next(mark.iterancestors(qn("w:r")))
        cells[1].find(qn("w:p")).append(moved)

    opened = back(tmp_path, edited(written(ENGINEER), edit))
    now = opened.posting.inside.physical_demands
    assert now[0] == replace(first, frequency=Frequency.NEVER)
    assert now[1:] == ENGINEER.inside.physical_demands[1:]
    assert opened.untaken == ()


def test_a_new_heading_begins_a_section_of_its_own(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        from copy import deepcopy

        head = paragraph(file, "Benefits")
        entry = paragraph(file, plain(ENGINEER.benefits[0])[:30])
        for model, words in ((head, "Our values"), (entry, "Be kind"), (entry, "Be clear")):
            new = deepcopy(model)
            say(new, words)
            head.addprevious(new)

    opened = back(tmp_path, edited(written(ENGINEER), edit))
    section = opened.posting.free_sections[-1]
    assert section.heading == "Our values"
    assert [plain(words) for words in section.bullets] == ["Be kind", "Be clear"]
    order = sections.body(opened.posting)
    assert order.index(section.key) == order.index("benefits") - 1
    assert opened.posting.benefits == ENGINEER.benefits
    assert opened.untaken == ()


def test_entries_that_changed_places_keep_all_that_is_known_of_them(tmp_path: Path) -> None:
    duties = ENGINEER.responsibilities
    essential = [duty for duty in duties if duty.essential]

    def edit(file: WordFile) -> None:
        found = [
            next(p for p in file.element.body.iter(qn("w:p")) if plain(d.text)[:40] in said(p))
            for d in essential[:2]
        ]
        found[1].addnext(found[0])

    opened = back(tmp_path, edited(written(ENGINEER), edit))
    now = [duty for duty in opened.posting.responsibilities if duty.essential]
    assert now == [essential[1], essential[0], *essential[2:]]


def test_a_section_that_was_moved_has_its_new_place_and_all_its_lines(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        body = list(file.element.body)

        def start(words: str) -> int:
            found: Any = paragraph(file, words)
            return body.index(found)

        moved, anchor = body[start("Benefits") : start("About")], body[start("Responsibilities")]
        for part in moved:
            anchor.addprevious(part)

    opened = back(tmp_path, edited(written(ENGINEER), edit))
    order = sections.body(opened.posting)
    assert order.index("benefits") < order.index("responsibilities")
    assert replace(opened.posting, order=ENGINEER.order) == ENGINEER
    assert opened.untaken == ()


def marked(run: CT_P, kind: str, **about: str) -> CT_P:
    element = run.makeelement(qn(kind), {qn(f"w:{name}"): value for name, value in about.items()})
    run.addprevious(element)
    element.append(run)
    return cast("CT_P", element)


def test_moves_comments_notes_and_joined_lines_lose_no_word(tmp_path: Path) -> None:
    def edit(file: WordFile) -> None:
        from copy import deepcopy

        first, second, third = (
            paragraph(file, plain(words)[:30]) for words in ENGINEER.benefits[:3]
        )
        # The first was moved behind the third, with changes tracked.
        copy = deepcopy(first)
        third.addnext(copy)
        for run in list(copy.iter(qn("w:r"))):
            marked(cast("CT_P", run), "w:moveTo", id="71", author="M")
        for run in list(first.iter(qn("w:r"))):
            marked(cast("CT_P", run), "w:moveFrom", id="72", author="M")
        # The end of the second was deleted, so it goes on with what follows.
        mark = second.get_or_add_pPr()
        rpr = mark.makeelement(qn("w:rPr"))
        mark.append(rpr)
        rpr.append(rpr.makeelement(qn("w:del"), {qn("w:id"): "73", qn("w:author"): "M"}))
        run = next(r for r in file.paragraphs if r.text.startswith("Benefits")).runs
        file.add_comment(run, text="Is that all?\nReally?", author="Maria", initials="M")

    opened = back(tmp_path, edited(written(ENGINEER), edit))
    now = [plain(words) for words in opened.posting.benefits]
    old = [plain(words) for words in ENGINEER.benefits]
    assert now == [f"{old[1]}{old[2]}", old[0], *old[3:]]
    assert opened.untaken == ()
    (remark,) = opened.remarks
    assert (remark.author, remark.about) == ("Maria", "Benefits")
    assert remark.words.split("\n") == ["Is that all?", "Really?"]


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
