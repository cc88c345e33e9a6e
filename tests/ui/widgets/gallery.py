"""Every widget in its states on one picture, to be looked at beside the design.

python tests/ui/widgets/gallery.py FOLDER [light|dark] [SCALE]
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from jdeditor.ui.theme import THEME, Severity, apply
from jdeditor.ui.widgets.bullets import BulletList
from jdeditor.ui.widgets.buttons import Button, MenuButton, SplitButton, Tool
from jdeditor.ui.widgets.card import Card
from jdeditor.ui.widgets.chips import Chips
from jdeditor.ui.widgets.combo import Combo
from jdeditor.ui.widgets.dates import DateField
from jdeditor.ui.widgets.entries import TEXTS
from jdeditor.ui.widgets.fields import FormRow, WordsField, line_field, text_field
from jdeditor.ui.widgets.marks import Kind, Mark
from jdeditor.ui.widgets.numbers import NumberField
from jdeditor.ui.widgets.outline_view import OutlineRow, OutlineView
from jdeditor.ui.widgets.ring import FocusRing
from jdeditor.ui.widgets.scroll import Column
from jdeditor.ui.widgets.segments import Segments
from jdeditor.ui.widgets.strip import Bar, Strip
from jdeditor.ui.widgets.toast import Toast

DUTIES = (
    "Design, build and maintain services and APIs.",
    "Take part in on-call duty, about one week in [number].",
    "Keep response times low: find slow queries, fix them and measure the result together.",
)
OUTLINE = (
    OutlineRow("a", "Qualifications", "done", "6", "complete", movable=True),
    OutlineRow("b", "Responsibilities", "blank", "1 blank", "has a blank", movable=True),
    OutlineRow("c", "Work environment", "empty", "Empty", "empty", movable=True),
    OutlineRow("d", "About Larkfield", "hidden", "Hidden", "hidden", movable=True),
)


def buttons() -> Card:
    card = Card("Buttons")
    grid = QGridLayout()
    for row, kind in enumerate(("primary", "default", "quiet", "small", "link")):
        for column, icon in enumerate(("", "pencil")):
            grid.addWidget(Button("Export…", kind, icon), row, column)  # type: ignore[arg-type]
        off = Button("Off", kind)  # type: ignore[arg-type]
        off.setEnabled(False)
        grid.addWidget(off, row, 2)
    menu = QMenu(card)
    row_of_menus = QHBoxLayout()
    for widget in (
        SplitButton("Export…", menu, "Export choices"),
        MenuButton("Draft", menu, icon="pencil-line"),
        MenuButton("Career site", menu, prefix="For"),
        Tool("undo-2", "Undo"),
    ):
        row_of_menus.addWidget(widget)
    row_of_menus.addStretch(1)
    card.rows.addLayout(grid)
    card.rows.addLayout(row_of_menus)
    return card


def bullets() -> tuple[Card, BulletList[str]]:
    card = Card("Responsibilities")
    card.setMeta("3 items")
    made = BulletList("Responsibilities", TEXTS, "Add a responsibility")
    made.setValues(DUTIES)
    card.rows.addWidget(made)
    return card, made


def chips() -> Card:
    card = Card("Chips and choices")
    names = ("401(k) with 4% match", "Parental leave", "Training budget")
    made = Chips("Benefits", [(name, name) for name in names], "Add a benefit")
    made.setValues(names)
    card.rows.addWidget(made)
    hidden = Card("About Larkfield")
    hidden.setHiddenFromDocument(True)
    card.rows.addWidget(hidden)
    return card


def filled(field: WordsField, markup: str, state: str = "rest") -> WordsField:
    field.setMarkup(markup)
    field.setState(state)
    return field


def fields() -> Card:
    card = Card("Fields")
    card.setMeta("32 px, label above, help and finding below")
    grid = QGridLayout()
    grid.setSpacing(THEME.scale.space(16))
    off = filled(line_field("Off"), "Engineering Manager")
    off.setEnabled(False)
    pay = NumberField("From", most=10**9, prefix="$")
    pay.setValue(120000)
    pay.setState("should")
    level = Segments("Level", [(n, n) for n in ("Junior", "Mid-level", "Senior")])
    level.setValue("Mid-level")
    rows = (
        FormRow("Rest", filled(line_field("Reports to"), "Engineering Manager")),
        FormRow("Empty", line_field("Reports to", hint="A role, not a person")),
        FormRow("Off", off),
        FormRow("Must", filled(line_field("Deadline"), "January 16", "must")),
        FormRow("Location", filled(line_field("Location"), "[City, State]"), "A city helps."),
        FormRow("Employment", Combo("Employment", [(1, "Full-time"), (2, "Part-time")])),
        FormRow("From", pay),
        FormRow("Start", DateField("Start", "Choose a day", lambda: "en-US")),
        FormRow("Level", level),
    )
    for place, row in enumerate(rows):
        grid.addWidget(row, place // 3, place % 3)
    card.rows.addLayout(grid)
    return card


def text() -> Card:
    card = Card("Job brief")
    card.setMeta("37 words")
    brief = text_field("Job brief")
    brief.setMarkup(
        "Larkfield’s **scheduling** software is used every day by 2,400 clinics. You will join a"
        " young team of six that builds the *services behind it*; see"
        " [our page](https://example.com), near [City, State]."
    )
    place = brief.words.words().index("young")
    brief.words.setMarks((Mark(place, place + 5, Kind.LEGAL),))
    brief.setState("must")
    card.rows.addWidget(brief)
    marked = text_field("Every kind of mark", lines=1)
    marked.setMarkup(" ".join(kind.value for kind in Kind))
    said = marked.words.words()
    marked.words.setMarks(
        tuple(
            Mark(said.index(kind.value), said.index(kind.value) + len(kind.value), kind)
            for kind in Kind
        )
    )
    card.rows.addWidget(marked)
    return card


def findings() -> Card:
    card = Card("Findings")
    said = {
        Severity.MUST: "Must fix: “young” names a group by age.",
        Severity.SHOULD: "Worth fixing: the range is wide.",
        Severity.CONSIDER: "Consider: say what the person can do, not for how long.",
        Severity.BLANK: "3 blanks are still on the page.",
        Severity.GOOD: "Exported 2 files.",
    }
    for severity, words in said.items():
        strip = Strip(severity, words, [("Change it", lambda: None), ("Why?", lambda: None)])
        card.rows.addWidget(strip)
    happened, safe = "Could not save: the disk is full.", "Your text is safe."
    card.rows.addWidget(Bar(Severity.MUST, happened, safe, [("Save elsewhere…", lambda: None)]))
    return card


def page() -> tuple[QWidget, BulletList[str]]:
    window = Column()
    columns = QHBoxLayout()
    left, right = QVBoxLayout(), QVBoxLayout()
    duties, made = bullets()
    for card in (buttons(), duties, chips()):
        left.addWidget(card)
    left.addStretch(1)
    outline = OutlineView("Outline")
    outline.setRows(OUTLINE)
    outline.setCurrent("b")
    for widget in (fields(), text(), findings(), outline):
        right.addWidget(widget)
    columns.addLayout(left, 4)
    columns.addLayout(right, 5)
    holder = QWidget()
    holder.setLayout(columns)
    columns.setContentsMargins(0, 0, 0, 0)
    window.add(holder)
    return window, made


def main(folder: str, look: str = "light", scale: str = "1") -> None:
    app = QApplication([])
    app.setCursorFlashTime(0)
    apply(app, "dark" if look == "dark" else "light", float(scale))
    column, made = page()
    window = QWidget()
    window.setPalette(QPalette(THEME.color("form")))
    QVBoxLayout(window).addWidget(column)
    size = float(scale)
    window.resize(round(1440 * (1 + (size - 1) * 0.8)), round(1000 * size))
    ring = FocusRing(window)
    window.show()
    window.activateWindow()
    toast = Toast(window)
    toast.tell("Removed “Gym membership”", "Undo")
    app.processEvents()
    made.focusRow(1)
    app.processEvents()
    for _ in range(3):
        app.processEvents()
    window.grab().save(str(Path(folder, f"gallery-{look}-{scale}.png")))
    for number, button in enumerate(window.findChildren(Button)[:13:3]):
        button.setFocus(Qt.FocusReason.TabFocusReason)
        app.processEvents()
        box = QRect(button.mapTo(window, QPoint(0, 0)), button.size()).adjusted(-8, -8, 8, 8)
        window.grab(box).save(str(Path(folder, f"ring-{look}-{number}.png")))
    del ring


if __name__ == "__main__":
    main(*sys.argv[1:])
