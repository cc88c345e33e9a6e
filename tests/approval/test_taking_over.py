"""Edits in a copy that came back, and where each of them goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from msgspec.structs import replace

from jdeditor.document.compose import compose
from jdeditor.document.inline import plain
from jdeditor.document.layout import layout
from jdeditor.posting import sections
from jdeditor.posting.vocabulary import Frequency
from jdeditor.writers import text as plain_text
from tests.approval.copies import (
    ENGINEER,
    back,
    edited,
    paragraph,
    said,
    say,
    written,
)


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
