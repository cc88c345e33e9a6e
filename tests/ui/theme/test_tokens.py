from __future__ import annotations

import pytest

from jdeditor.ui.theme.contrast import contrast
from jdeditor.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colors

WORDS, STRONG_WORDS, SHAPES = 4.5, 7.0, 3.0
SURFACES = (
    "chrome",
    "form",
    "card",
    "field",
    "desk",
    "tint",
    "hover",
    "hover_card",
    "press",
    "chip",
)
STATES = ("must", "should", "consider", "good")
PAIRS = [
    *[(words, on, WORDS) for words in ("text", "text2", "text3") for on in SURFACES],
    *[("accent", on, WORDS) for on in ("chrome", "form", "card", "field", "desk", "tint")],
    *[("on_accent", f"accent_{on}", WORDS) for on in ("fill", "hover", "press")],
    *[(state, on, WORDS) for state in STATES for on in (f"{state}_bg", "card", "chrome", "form")],
    *[(words, f"{on}_bg", WORDS) for words in ("text", "text2", "accent") for on in STATES],
    *[(words, "blank_bg", WORDS) for words in ("text", "blank", "accent")],
    *[("edge", on, SHAPES) for on in ("chrome", "form", "card", "field")],
    *[("accent", on, SHAPES) for on in SURFACES],
    *[("blank_line", on, SHAPES) for on in ("card", "field", "blank_bg")],
    *[("scroll", on, SHAPES) for on in ("chrome", "form", "card")],
    *[(words, "toast", WORDS) for words in ("on_toast", "toast_link")],
    *[("page_ink", on, WORDS) for on in ("paper", "page_tint", "page_blank")],
    ("toast", "form", SHAPES),
]
LOOKS = {
    "light": LIGHT,
    "dark": DARK,
    "light, high contrast": CONTRAST_LIGHT,
    "dark, high contrast": CONTRAST_DARK,
}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("role", "on", "least"), PAIRS)
def test_every_color_can_be_told_from_what_it_is_drawn_on(
    look: str, role: str, on: str, least: float
) -> None:
    colors = LOOKS[look]
    if "high contrast" in look and least == WORDS:
        least = STRONG_WORDS
    assert contrast(getattr(colors, role), getattr(colors, on)) >= least


@pytest.mark.parametrize("colors", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_high_contrast_turns_hairlines_into_edges(colors: Colors) -> None:
    assert {colors.line, colors.rule, colors.seg, colors.must_line} == {colors.text}
    assert colors.edge == colors.text
    assert colors.must_bg == colors.tint == colors.card


def test_black_on_white_has_the_contrast_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
