"""What is signed in a PDF that came back: by whom, when, and whether it was changed since."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from jdeditor.approval.signing import check_available, opened, owner, places

if TYPE_CHECKING:
    from pathlib import Path


class State(Enum):
    """What a look at a signature found."""

    WHOLE = "whole"
    """What was signed is as it was; at most further fields were signed since."""
    CHANGED = "changed"
    """The document was changed after the signature."""
    BROKEN = "broken"
    """The bytes that were signed are not these any more."""
    EMPTY = "empty"
    """Nobody has signed yet."""


class Signed(NamedTuple):
    """A field and who signed it. ``issuer`` vouches for the name; their own name if nobody does.

    ``day`` is what the computer of the person who signed said.
    """

    field: str
    words: str
    state: State
    who: str = ""
    issuer: str = ""
    day: dt.datetime | None = None
    reason: str = ""


def signatures(data: bytes, path: Path) -> tuple[Signed, ...]:
    """Return every field to sign of a PDF with its signature, or raise FileProblem.

    Nothing is asked of the network: whether a certificate was called back is not known, and a
    name is as good as whoever issued the certificate.
    """
    check_available(path)
    known = places(data, path)
    with opened(data, path) as reader:
        found = {one.field_name: one for one in reader.embedded_signatures}
        return tuple(
            _looked_at(place.name, place.words, found[place.name])
            if place.name in found
            else Signed(place.name, place.words, State.EMPTY)
            for place in known
        )


def _looked_at(field: str, words: str, embedded: Any) -> Signed:  # noqa: ANN401 - untyped for us
    from pyhanko.sign.validation import validate_pdf_signature  # noqa: PLC0415 - heavy
    from pyhanko_certvalidator import ValidationContext  # noqa: PLC0415 - heavy

    nobody = ValidationContext(trust_roots=[], allow_fetching=False)
    status = validate_pdf_signature(embedded, nobody)
    holder = status.signing_cert
    if not (status.intact and status.valid):
        state = State.BROKEN
    else:
        state = State.WHOLE if status.docmdp_ok else State.CHANGED
    vouching = holder.issuer.native.get("common_name") or holder.issuer.human_friendly
    return Signed(
        field,
        words,
        state,
        owner(holder),
        str(vouching),
        status.signer_reported_dt,
        str(embedded.sig_object.get("/Reason", "")),
    )
