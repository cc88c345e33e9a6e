"""Signing a field of a PDF with a certificate, without any network.

The libraries for that are an addition to the program, ``jdeditor[sign]``, and heavy: they are
imported where they are used.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import logging
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from jdeditor import assets
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MISSING = (
    "Signing needs an addition to the program: install it with "
    'pip install "jdeditor[sign]", or sign in your PDF program.'
)
NO_PDF = "This is no PDF that can be signed: choose a copy for approval that you exported as PDF."
LOCKED = "The PDF is protected with a password: save it without one, then sign it."
NO_FIELDS = "The PDF has no field to sign: export the posting as a copy for approval."
NO_SUCH_FIELD = "There is no field “{field}” to sign; there is {known}."
SIGNED_ALREADY = "The field “{field}” is signed already: choose another, or export a new copy."
WRONG_PASSWORD = "The password does not open this certificate file, or the file is damaged."  # noqa: S105 - a sentence
NO_KEY = "The file holds no private key: choose the .p12 or .pfx file of your certificate."
OUTDATED = "The certificate was valid from {first} to {last} only: ask for a new one."
MOST = 200_000_000
"""More bytes than any PDF of ours has."""

_FONT = "SourceSans3_400Regular.ttf"


class Place(NamedTuple):
    """A field to sign: its name, whom it is for in words, and whether it is signed."""

    name: str
    words: str
    signed: bool


class Certificate(NamedTuple):
    """A PKCS#12 file that was opened: whose it is, and what signs."""

    owner: str
    signer: Any


def available() -> bool:
    """Tell whether the libraries for signing are there."""
    return importlib.util.find_spec("pyhanko") is not None


def check_available(path: Path) -> None:
    """Raise FileProblem where the libraries for signing are not there."""
    if not available():
        raise FileProblem(path, MISSING)


def places(data: bytes, path: Path) -> tuple[Place, ...]:
    """Return the fields of a PDF that can be signed, or raise FileProblem."""
    check_available(path)
    from pyhanko.sign.fields import enumerate_sig_fields  # noqa: PLC0415 - heavy

    with opened(data, path) as reader:
        found = tuple(
            Place(str(name), str(field.get_object().get("/TU", name)), value is not None)
            for name, value, field in enumerate_sig_fields(reader)
        )
    if not found:
        raise FileProblem(path, NO_FIELDS)
    return found


def certificate(path: Path, data: bytes, password: str) -> Certificate:
    """Return what a PKCS#12 file holds, or raise FileProblem."""
    check_available(path)
    from cryptography.hazmat.primitives.serialization import pkcs12  # noqa: PLC0415 - heavy
    from pyhanko.sign.signers import SimpleSigner  # noqa: PLC0415 - heavy

    secret = password.encode() or None
    try:
        key, own, _ = pkcs12.load_key_and_certificates(data, secret)
    except (ValueError, TypeError) as error:
        raise FileProblem(path, WRONG_PASSWORD) from error
    if key is None or own is None:
        raise FileProblem(path, NO_KEY)
    first, last = own.not_valid_before_utc, own.not_valid_after_utc
    if not first <= dt.datetime.now(dt.UTC) <= last:
        days = {"first": f"{first:%Y-%m-%d}", "last": f"{last:%Y-%m-%d}"}
        raise FileProblem(path, OUTDATED, **days)
    signer = SimpleSigner.load_pkcs12_data(data, [], passphrase=secret)
    if signer is None:
        raise FileProblem(path, NO_KEY)
    return Certificate(owner(signer.signing_cert), signer)


def owner(holder: Any) -> str:  # noqa: ANN401 - a certificate of a library that may not be there
    """Return whose a certificate is: the name, else all that it says."""
    subject = holder.subject.native
    name = subject.get("common_name") or holder.subject.human_friendly
    return str(name[0] if isinstance(name, list) else name)


def named(field: str, there: tuple[Place, ...], path: Path) -> Place:
    """Return the field that somebody means: by its name, or by words of whom it is for."""
    wanted = field.strip().casefold()
    exact = [place for place in there if place.name.casefold() == wanted]
    alike = exact or [place for place in there if wanted and wanted in place.words.casefold()]
    if len(alike) != 1:
        known = ", ".join(place.name for place in there if not place.signed) or "none"
        raise FileProblem(path, NO_SUCH_FIELD, field=field, known=known)
    if alike[0].signed:
        raise FileProblem(path, SIGNED_ALREADY, field=alike[0].name)
    return alike[0]


def signed(data: bytes, path: Path, field: str, held: Certificate, reason: str = "") -> bytes:
    """Return a PDF with one more signature, or raise FileProblem.

    What was signed before stays as it was, byte for byte.
    """
    there = places(data, path)
    place = named(field, there, path)
    from pyhanko.pdf_utils.incremental_writer import (  # noqa: PLC0415 - heavy
        IncrementalPdfFileWriter,
    )
    from pyhanko.sign import fields, signers  # noqa: PLC0415 - heavy

    first = not any(one.signed for one in there)
    about = signers.PdfSignatureMetadata(
        field_name=place.name,
        reason=reason or None,
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=first,
        docmdp_permissions=fields.MDPPerm.FILL_FORMS,
    )
    with opened(data, path):
        writer = IncrementalPdfFileWriter(BytesIO(data))
        signer = signers.PdfSigner(about, signer=held.signer, stamp_style=_stamp(held.owner))
        return bytes(signer.sign_pdf(writer, existing_fields_only=True).getvalue())


def _stamp(name: str) -> Any:  # noqa: ANN401 - of a library that may not be there
    """Return how a signature looks: the name, in a font that travels with it, and the time."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - heavy
    from pyhanko.pdf_utils.font.opentype import (  # noqa: PLC0415 - heavy
        GlyphAccumulator,
        GlyphAccumulatorFactory,
    )
    from pyhanko.pdf_utils.text import TextBoxStyle  # noqa: PLC0415 - heavy
    from pyhanko.stamp import TextStampStyle  # noqa: PLC0415 - heavy

    path = assets.resources() / "fonts" / _FONT
    data = path.read_bytes()

    class Font(GlyphAccumulatorFactory):
        """The font from memory: the library's own way leaves the file open."""

        def create_font_engine(self, writer: Any, obj_stream: Any = None) -> Any:  # noqa: ANN401 - the library's
            """Return what sets words in the font."""
            return GlyphAccumulator(writer, BytesIO(data), self.font_size, obj_stream=obj_stream)

    with TTFont(BytesIO(data)) as font:
        known = frozenset(font.getBestCmap())
    # A letter that the font lacks would be a box, which no standard for archives allows.
    shown = "" if any(ord(char) not in known for char in name) else name
    return TextStampStyle(
        stamp_text="\n".join(filter(None, (shown.replace("%", "%%"), "%(ts)s"))),
        timestamp_format="%Y-%m-%d %H:%M %Z",
        border_width=0,
        background=None,
        text_box_style=TextBoxStyle(font=Font(str(path)), font_size=9),
    )


@contextmanager
def opened(data: bytes, path: Path) -> Iterator[Any]:
    """Yield a reader of a PDF; whatever it cannot read is a FileProblem in plain words."""
    from pyhanko.pdf_utils.misc import PdfError  # noqa: PLC0415 - heavy
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415 - heavy
    from pyhanko.sign.general import SigningError  # noqa: PLC0415 - heavy

    # What it finds wrong is told by what it returns; nobody reads its log.
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)
    try:
        reader = PdfFileReader(BytesIO(data), strict=False)
        if reader.encrypted:
            raise FileProblem(path, LOCKED)
        yield reader
    except (PdfError, SigningError, ValueError, KeyError, IndexError, TypeError) as error:
        # A damaged file makes the library stumble anywhere.
        raise FileProblem(path, NO_PDF) from error
