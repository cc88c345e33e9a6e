"""Paper: the sizes there are, and which one people use where."""

from __future__ import annotations

from typing import Literal, TypeAlias

Paper: TypeAlias = Literal["a4", "letter"]

_LETTER = frozenset(
    ("US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "PR", "SV", "VE", "BZ")
)
"""Countries that write on Letter, by the Unicode CLDR's paperSize (supplemental data)."""


def usual_paper(tag: str) -> Paper:
    """Return the paper of the country that a locale or language tag names: Letter or A4.

    English without a country is taken for American, as is no tag at all.
    """
    language, _, country = tag.partition(".")[0].replace("_", "-").upper().rpartition("-")
    if not language:
        return "letter" if country in ("", "EN") else "a4"
    return "letter" if country in _LETTER else "a4"
