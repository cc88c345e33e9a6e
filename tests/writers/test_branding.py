"""A logo may come in any shape and state; a page takes it whole, or a sentence says why not."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from jdeditor import assets
from jdeditor.document.compose import compose
from jdeditor.document.layout import layout
from jdeditor.storage import posting_file
from jdeditor.writers import html, logo, pdf
from jdeditor.writers.branding import Branding, branded, remarks
from jdeditor.writers.colour import PAPER, contrast
from jdeditor.writers.docx import write as write_docx
from jdeditor.writers.style import style_on, styles

ENGINEER = posting_file.load(assets.templates() / "samples" / "backend-engineer.jobpost")
RED = (200, 30, 40)


def picture(
    mode: str = "RGB", ground: object = "white", size: tuple[int, int] = (600, 300)
) -> Image.Image:
    """A red field of 400 x 100 in the middle of its ground."""
    made = Image.new(mode, size, ground)  # type: ignore[arg-type]
    ink: object = {"CMYK": (0, 240, 210, 20), "L": 60, "I;16": 60 * 257}.get(mode, RED)
    if mode == "RGBA":
        ink = (*RED, 255)
    left, top = (size[0] - 400) // 2, (size[1] - 100) // 2
    made.paste(ink, (left, top, left + 400, top + 100))  # type: ignore[arg-type]
    return made


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


PICTURES = {
    "png": saved(picture(), "PNG"),
    "png-see-through": saved(picture("RGBA", (0, 0, 0, 0)), "PNG"),
    "png-palette-see-through": saved(
        picture("RGBA", (0, 0, 0, 0)).convert("P"), "PNG", transparency=0
    ),
    "png-16-bit": saved(picture("I;16", 65535), "PNG"),
    "jpeg": saved(picture(), "JPEG"),
    "jpeg-grey": saved(picture("L", 255), "JPEG"),
    "jpeg-cmyk": saved(picture("CMYK", (0, 0, 0, 0)), "JPEG"),
    "gif-animated": saved(picture(), "GIF", save_all=True, append_images=[picture(ground="blue")]),
    "webp": saved(picture(), "WEBP", lossless=True),
}


@pytest.mark.parametrize("name", PICTURES)
def test_a_logo_of_any_usual_kind_loses_its_blank_border(name: str) -> None:
    read = logo.read(PICTURES[name])
    assert abs(read.width / read.height - 4) < 0.2
    shown = Image.open(io.BytesIO(read.png))
    assert shown.mode == "RGB"
    middle = shown.getpixel((read.width // 2, read.height // 2))
    assert isinstance(middle, tuple)
    assert max(middle) - min(middle) > 80 or "16" in name or "grey" in name
    assert max(middle) < 240


def test_a_logo_keeps_its_area_from_shape_to_shape_and_its_bounds() -> None:
    wide = Branding(logo=saved(Image.new("RGB", (300, 100), RED), "PNG"))
    square = Branding(logo=saved(Image.new("RGB", (100, 100), RED), "PNG"))
    thin = Branding(logo=saved(Image.new("RGB", (2000, 60), RED), "PNG"))
    for id_, _ in styles():
        look = style_on(id_, "a4").logo
        sizes = [branded(style_on(id_, "a4"), one).picture for one in (wide, square, thin)]
        for size in sizes:
            assert size is not None
            assert size.width <= look.most[0] + 0.01
            assert size.height <= look.most[1] + 0.01
            assert size.width * size.height <= look.area * 1.01


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", logo.VECTOR),
        (b"<?xml version='1.0'?>\n<!DOCTYPE svg><svg/>", logo.VECTOR),
        (b"%PDF-1.7 and so on", logo.PRINT_FILE),
        (b"Dear all,", logo.NOT_A_PICTURE),
        (PICTURES["png"][: len(PICTURES["png"]) // 2], logo.DAMAGED),
        (PICTURES["jpeg"][:400], logo.DAMAGED),
        (saved(Image.new("1", (9000, 9000)), "PNG"), logo.TOO_LARGE),
        (saved(Image.new("1", (12000, 12000)), "PNG"), logo.TOO_LARGE),
        (saved(Image.new("RGBA", (300, 100), (255, 255, 255, 255)), "PNG"), logo.BLANK),
        (saved(Image.new("RGB", (1, 1), RED), "PNG"), logo.BLANK),
    ],
)
def test_a_file_that_cannot_be_a_logo_is_told_what_to_do_and_left_out(
    data: bytes, sentence: str
) -> None:
    with pytest.raises(logo.LogoProblem, match=sentence[:20]):
        logo.read(data)
    assert remarks(Branding(logo=data)) == (sentence,)
    assert branded(style_on("modern", "a4"), Branding(logo=data)).picture is None


def test_a_damaged_picture_never_ends_the_program() -> None:
    for data in PICTURES.values():
        for cut in range(1, len(data), max(1, len(data) // 12)):
            broken = data[:cut] + bytes([data[cut] ^ 0x55]) + data[cut + 1 :]
            assert len(remarks(Branding(logo=broken))) <= 1
            assert len(remarks(Branding(logo=data[:cut]))) <= 1


def test_a_photograph_larger_than_any_logo_is_made_small() -> None:
    large = Image.new("RGB", (5000, 4000), "white")
    ImageDraw.Draw(large).ellipse((1000, 1000, 4000, 3000), fill=RED)
    read = logo.read(saved(large, "JPEG"))
    assert read.width <= 1200
    assert read.height <= 400


def test_a_light_colour_is_said_to_be_darkened_and_a_dark_one_is_not() -> None:
    assert remarks(Branding(colour="#F5A800")) == (
        "Your orange is too light for text: headings and links use a darker one.",
    )
    assert remarks(Branding(colour="#1D4F91")) == ()
    assert "gray" in remarks(Branding(colour="#888888"))[0]
    assert "#1D4F91" in remarks(Branding(colour="blue"))[0]


def test_equal_branding_gives_an_equal_style() -> None:
    style = style_on("classic", "letter")
    made = [branded(style, Branding(colour="#00A3A1", logo=bytes(PICTURES["png"]))) for _ in "ab"]
    assert made[0] == made[1]
    assert branded(style, Branding()) == style


def test_the_web_page_shows_the_logo_with_its_words_and_the_colour_of_the_brand() -> None:
    style = branded(
        style_on("modern", "a4"),
        Branding(colour="#F5A800", logo=PICTURES["png"], logo_alt='Halden & "Tidal"'),
    )
    page = html.write(compose(ENGINEER, layout("career")), style, ENGINEER).decode()
    assert 'alt="Halden &amp; &#34;Tidal&#34;"' in page
    assert page.count("data:image/png;base64,") == 1
    assert style.palette.accent in page


CHANNELS = st.integers(0, 255)


@settings(max_examples=150)
@given(CHANNELS, CHANNELS, CHANNELS, st.sampled_from([id_ for id_, _ in styles()]))
def test_no_brand_colour_makes_a_word_hard_to_read(
    red: int, green: int, blue: int, style: str
) -> None:
    brand = f"#{red:02X}{green:02X}{blue:02X}"
    look = branded(style_on(style, "a4"), Branding(colour=brand)).palette
    assert contrast(look.accent, PAPER) >= 5.3
    assert contrast(look.accent, look.watermark) >= 4.5
    assert contrast(look.on_fill, look.fill) >= 4.5
    for words, least in ((look.accent, 4.5), (look.soft, 4.5), (look.ink, 7)):
        assert contrast(words, look.tint) >= least
    assert bool(remarks(Branding(colour=brand))) == (look.accent != brand)


@pytest.mark.parametrize("style", [id_ for id_, _ in styles()])
def test_the_logo_is_said_in_words_in_pdf_and_word(style: str) -> None:
    branding = Branding(logo=PICTURES["png-see-through"], logo_alt="Halden & <Tidal>")
    document = compose(ENGINEER, layout("approval"))
    look = branded(style_on(style, "letter"), branding)
    figures = [
        str(entry["/Alt"])
        for entry in elements(pdf.write(document, look))
        if entry.get("/S") == "/Figure"
    ]
    assert figures == ["Halden & <Tidal>"]
    file = docx.Document(io.BytesIO(write_docx(document, look)))
    (shape,) = file.inline_shapes
    assert shape._inline.docPr.get("descr") == "Halden & <Tidal>"
    assert look.picture
    assert abs(shape.width.pt - look.picture.width) < 0.1
    named = branded(style_on(style, "letter"), Branding(logo=PICTURES["png"]))
    (shape,) = docx.Document(io.BytesIO(write_docx(document, named))).inline_shapes
    assert shape._inline.docPr.get("descr") == ENGINEER.employer.name


def elements(data: bytes) -> Iterator[DictionaryObject]:
    """The elements of the structure, those under the root."""
    top: Any = PdfReader(io.BytesIO(data)).root_object["/StructTreeRoot"]
    root = top.get_object()["/K"].get_object()
    for entry in (root[0].get_object() if isinstance(root, list) else root)["/K"]:
        yield entry.get_object()
