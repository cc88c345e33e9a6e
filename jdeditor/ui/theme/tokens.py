"""The measures and colors of the program: the only place with a literal color or size."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class TypeRole(NamedTuple):
    """Size and line in pixels at 100 %, and weight."""

    px: int
    line: int
    weight: int


TYPE = {
    "badge": TypeRole(11, 16, 600),
    "small": TypeRole(12, 16, 400),
    "ui": TypeRole(13, 20, 400),
    "label": TypeRole(13, 20, 500),
    "body": TypeRole(14, 20, 400),
    "heading": TypeRole(16, 24, 600),
    "title": TypeRole(20, 28, 600),
    "display": TypeRole(28, 36, 600),
}
"""The program speaks in 13, the user's words are 14."""

BOLD = 600
"""The weight of bold words inside a text."""

RADIUS_SMALL = 4
RADIUS = 6
RADIUS_TRAY = 8
RADIUS_CARD = 10
LINE = 20
"""The line of body and program text, which control heights are made of."""

SCROLL_BAR = 14
GALLERY_EDGE = 4
"""The room around a card of the gallery for its focus ring."""
TOAST_MS = 8000
FADE_IN_MS = 150
FADE_OUT_MS = 100
FOLD_MS = 120


class Severity(Enum):
    """How grave a finding or a notice is; its value names the colors."""

    BLANK = "blank"
    MUST = "must"
    SHOULD = "should"
    CONSIDER = "consider"
    GOOD = "good"


ICON_OF = {
    Severity.BLANK: "brackets",
    Severity.MUST: "octagon-alert",
    Severity.SHOULD: "triangle-alert",
    Severity.CONSIDER: "lightbulb",
    Severity.GOOD: "circle-check",
}


class Colors(NamedTuple):
    """Every color role of one look."""

    chrome: str
    form: str
    card: str
    field: str
    desk: str
    tray: str
    tray_card: str
    seg_fill: str
    chip: str
    hover: str
    hover_card: str
    press: str
    line: str
    rule: str
    seg: str
    edge: str
    text: str
    text2: str
    text3: str
    off: str
    accent: str
    accent_fill: str
    accent_hover: str
    accent_press: str
    accent_split: str
    on_accent: str
    tint: str
    must: str
    must_bg: str
    must_line: str
    should: str
    should_bg: str
    should_line: str
    consider: str
    consider_bg: str
    consider_line: str
    good: str
    good_bg: str
    good_line: str
    blank: str
    blank_bg: str
    blank_line: str
    toast: str
    on_toast: str
    toast_link: str
    scroll: str
    shadow: str
    paper: str = "#FFFFFF"
    page_tint: str = "#E1EAF8"
    page_bar: str = "#24559B"
    page_blank: str = "#FFE7A6"
    page_ink: str = "#1B1E21"


LIGHT = Colors(
    chrome="#F3F2EF",
    form="#FAF9F7",
    card="#FFFFFF",
    field="#FFFFFF",
    desk="#E4E2DD",
    tray="#E2DFD9",
    tray_card="#ECEAE6",
    seg_fill="#FFFFFF",
    chip="#F0EEEA",
    hover="#ECEAE6",
    hover_card="#F5F4F1",
    press="#E2DFD9",
    line="#E2DFD9",
    rule="#D3CFC8",
    seg="#B5B0A7",
    edge="#8B877F",
    text="#1E1D1A",
    text2="#55524C",
    text3="#66635C",
    off="#A29F98",
    accent="#24559B",
    accent_fill="#24559B",
    accent_hover="#1C4683",
    accent_press="#163A70",
    accent_split="#4F7BBB",
    on_accent="#FFFFFF",
    tint="#E6EDF8",
    must="#A8261D",
    must_bg="#FCEDEA",
    must_line="#E9C4BE",
    should="#7D4E00",
    should_bg="#FDF3DC",
    should_line="#E8D2A0",
    consider="#2F5D73",
    consider_bg="#E8F1F5",
    consider_line="#BFD5DF",
    good="#1F6A3D",
    good_bg="#E7F3EA",
    good_line="#BCDCC5",
    blank="#6E4500",
    blank_bg="#FFEDBD",
    blank_line="#A87410",
    toast="#2B2A27",
    on_toast="#F6F4F0",
    toast_link="#A9C7F5",
    scroll="#827E76",
    shadow="#1E1D1A",
)

DARK = Colors(
    chrome="#222120",
    form="#1B1A19",
    card="#262524",
    field="#1E1D1C",
    desk="#121211",
    tray="#3A3836",
    tray_card="#1E1D1C",
    seg_fill="#3A3836",
    chip="#33312F",
    hover="#2F2E2C",
    hover_card="#2E2D2B",
    press="#3A3836",
    line="#383634",
    rule="#383634",
    seg="#6B6862",
    edge="#837F78",
    text="#ECEAE5",
    text2="#BDB9B1",
    text3="#A7A39B",
    off="#6B6862",
    accent="#8FB5F2",
    accent_fill="#3A6BBB",
    accent_hover="#4272C4",
    accent_press="#315DA6",
    accent_split="#315DA6",
    on_accent="#FFFFFF",
    tint="#26344A",
    must="#F59A90",
    must_bg="#3A2421",
    must_line="#69403B",
    should="#E9B95C",
    should_bg="#352B19",
    should_line="#63502A",
    consider="#8CC3DC",
    consider_bg="#1E2F37",
    consider_line="#37535F",
    good="#84CC9A",
    good_bg="#1D3024",
    good_line="#36563F",
    blank="#F3CD7C",
    blank_bg="#3F3214",
    blank_line="#B08A35",
    toast="#ECEAE5",
    on_toast="#1E1D1A",
    toast_link="#24559B",
    scroll="#7B7770",
    shadow="#000000",
)


CONTRAST_LIGHT = LIGHT._replace(
    **dict.fromkeys(("chrome", "form", "card", "field", "seg_fill", "chip", "tint"), "#FFFFFF"),
    **dict.fromkeys(("must_bg", "should_bg", "consider_bg", "good_bg", "blank_bg"), "#FFFFFF"),
    **dict.fromkeys(("line", "rule", "seg", "edge", "text", "scroll", "blank_line"), "#000000"),
    **dict.fromkeys(("must_line", "should_line", "consider_line", "good_line"), "#000000"),
    desk="#E6E6E6",
    tray="#E6E6E6",
    tray_card="#F0F0F0",
    hover="#E6E6E6",
    hover_card="#F0F0F0",
    press="#DADADA",
    text2="#1F1F1F",
    text3="#2E2E2E",
    off="#5C5C5C",
    accent="#00348A",
    accent_fill="#00348A",
    accent_hover="#002566",
    accent_press="#001A4D",
    accent_split="#FFFFFF",
    must="#8A0000",
    should="#573600",
    consider="#00405C",
    good="#00451C",
    blank="#4A2E00",
    toast="#000000",
    on_toast="#FFFFFF",
    toast_link="#B8D4FF",
    page_bar="#00348A",
)
"""Black on white, every edge drawn, no tint that anything has to be told from."""

CONTRAST_DARK = DARK._replace(
    **dict.fromkeys(("chrome", "form", "card", "field", "desk", "chip", "tint"), "#000000"),
    **dict.fromkeys(("must_bg", "should_bg", "consider_bg", "good_bg", "blank_bg"), "#000000"),
    **dict.fromkeys(("line", "rule", "seg", "edge", "text", "scroll", "blank_line"), "#FFFFFF"),
    **dict.fromkeys(("must_line", "should_line", "consider_line", "good_line"), "#FFFFFF"),
    tray="#262626",
    tray_card="#1C1C1C",
    seg_fill="#000000",
    hover="#262626",
    hover_card="#1C1C1C",
    press="#363636",
    text2="#F2F2F2",
    text3="#E0E0E0",
    off="#A6A6A6",
    accent="#A8CCFF",
    accent_fill="#A8CCFF",
    accent_hover="#C9E0FF",
    accent_press="#E3EFFF",
    accent_split="#000000",
    on_accent="#000000",
    must="#FFB3AB",
    should="#FFD166",
    consider="#A6E1FF",
    good="#9DF0B5",
    blank="#FFE08A",
    toast="#FFFFFF",
    on_toast="#000000",
    toast_link="#00348A",
)
"""White on black, in the same manner."""
