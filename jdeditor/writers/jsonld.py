"""A posting for search engines: schema.org's JobPosting, as Google reads it.

Properties and their values: https://schema.org/JobPosting and Google's job posting guide. What
the posting does not state, or states with a blank in it, is left out and never made up; so is
the day of publication, which only the site knows that shows it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from html import escape
from typing import TYPE_CHECKING, Any

import msgspec

from jdeditor.document.blocks import Bullets, FactsKind, Paragraph
from jdeditor.document.inline import BLANK, plain
from jdeditor.posting.vocabulary import WorkEnvironment
from jdeditor.writers.legible import legible
from jdeditor.writers.text import said

if TYPE_CHECKING:
    from decimal import Decimal

    from jdeditor.document.blocks import Block, Document, Section, Text
    from jdeditor.posting.posting import Location, Pay, Posting
    from jdeditor.writers.style import Style

Data = dict[str, Any]

_CURRENCY = re.compile("[A-Z]{3}")
_NEEDED = {
    "title": "a title",
    "description": "a description",
    "hiringOrganization": "an employer",
    "jobLocation": "a place of work",
}
_REMOTE_NEEDED = {"applicantLocationRequirements": "the country to work from"}


def write(document: Document, _style: Style | None, posting: Posting) -> bytes:
    """Return a posting as a JSON-LD file; equal postings give equal bytes."""
    return msgspec.json.format(msgspec.json.encode(data(document, posting)), indent=2) + b"\n"


def embedded(document: Document, posting: Posting) -> str:
    """Return the data as it can stand in a page, or nothing in one that announces no job."""
    inside = any(facts.kind is FactsKind.CONTROL for facts in document.front)
    # Only a posting for the public goes without a word over its title.
    if not posting.title.strip() or inside or document.kicker:
        return ""
    packed = msgspec.json.encode(data(document, posting)).decode()
    # Neither the end of a script nor a comment can begin without this character.
    return packed.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def left_out(document: Document, posting: Posting) -> tuple[str, ...]:
    """Return what search engines require and the posting does not state, in words."""
    there = data(document, posting)
    remote = there.get("jobLocationType") == "TELECOMMUTE"
    needed = _NEEDED | (_REMOTE_NEEDED if remote else {})
    if remote:
        needed.pop("jobLocation")
    missing = [words for name, words in needed.items() if name not in there]
    addresses = (place["address"] for place in there.get("jobLocation", ()))
    if not all("addressCountry" in address for address in addresses):
        missing.append("the country of every place of work")
    return tuple(missing)


def data(document: Document, posting: Posting) -> Data:
    """Return the properties that a posting states, by their names in schema.org.

    Nothing of a hidden section is in them, and none of the facts that stay inside.
    """
    found: Data = {
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        "title": _stated(posting.title),
        "description": "".join(_described(document.sections)),
        "hiringOrganization": _typed("Organization", name=_stated(posting.employer.name)),
        "identifier": _identifier(posting),
        "employmentType": [kind.value.upper() for kind in posting.employment_types],
        **_where(posting),
        "inLanguage": legible(posting.language),
    }
    for section, make in _BY_SECTION.items():
        if section not in posting.hidden:
            found |= make(posting)
    return {name: value for name, value in found.items() if value not in ("", None, [], {})}


def _where(posting: Posting) -> Data:
    if posting.work.environment is not WorkEnvironment.REMOTE:
        return {"jobLocation": [found for place in posting.locations if (found := _place(place))]}
    countries = dict.fromkeys(_stated(place.country) for place in posting.locations)
    lands = [_typed("Country", name=country) for country in countries if country]
    return {"jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": lands}


def _details(posting: Posting) -> Data:
    return {
        # To the end of that day: a day alone is read as its first minute.
        "validThrough": f"{posting.closing_date}T23:59:59" if posting.closing_date else "",
        "jobStartDate": posting.start_date.isoformat() if posting.start_date else "",
        "totalJobOpenings": posting.openings,
        "workHours": _stated(posting.schedule),
    }


_BY_SECTION: dict[str, Callable[[Posting], Data]] = {
    "pay": lambda p: {"baseSalary": _salary(p.pay)},
    "details": _details,
    "responsibilities": lambda p: {
        "responsibilities": _joined(duty.text for duty in p.responsibilities)
    },
    "qualifications": lambda p: {"qualifications": _joined(p.qualifications.required)},
    "benefits": lambda p: {"jobBenefits": _joined(p.benefits)},
}


def _stated(text: str) -> str:
    """Return the words of a field, or nothing while there is a blank in them."""
    return "" if BLANK.search(text) else legible(plain(text)).strip()


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(words for line in lines if (words := _stated(line)))


def _typed(kind: str, **values: object) -> Data:
    """Return something of a type with the values that there are, or nothing without any."""
    stated = {name: value for name, value in values.items() if value not in ("", None, {})}
    return {"@type": kind, **stated} if stated else {}


def _identifier(posting: Posting) -> Data:
    number = _stated(posting.requisition)
    if not number:
        return {}
    return _typed("PropertyValue", name=_stated(posting.employer.name), value=number)


def _place(place: Location) -> Data:
    address = _typed(
        "PostalAddress",
        streetAddress=_stated(place.street),
        addressLocality=_stated(place.city),
        addressRegion=_stated(place.region),
        postalCode=_stated(place.postal_code),
        addressCountry=_stated(place.country),
    )
    return _typed("Place", address=address)


def _salary(pay: Pay) -> Data:
    low, high = _figure(pay.minimum), _figure(pay.maximum)
    currency = pay.currency.strip().upper()
    if (low is None and high is None) or not _CURRENCY.fullmatch(currency) or pay.period is None:
        return {}
    unit = pay.period.value.upper()
    if low is not None and high is not None and low != high:
        value = _typed("QuantitativeValue", minValue=low, maxValue=high, unitText=unit)
    else:
        value = _typed("QuantitativeValue", value=high if low is None else low, unitText=unit)
    return {"@type": "MonetaryAmount", "currency": currency, "value": value}


def _figure(amount: Decimal | None) -> int | float | None:
    if amount is None or not amount.is_finite():
        return None
    return int(amount) if amount == amount.to_integral_value() else float(amount)


# ---------------------------------------------------------------------- the description


def _described(sections: Iterable[Section]) -> Iterator[str]:
    """Go through the sections as paragraphs and lists, all that Google is sure to keep."""
    for section in sections:
        if section.heading:
            yield f"<p>{escape(legible(section.heading))}</p>"
        for block in section.blocks:
            yield from _block(block)
        yield from _described(section.sections)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield f"<p>{_shown(block.text)}</p>"
    elif isinstance(block, Bullets):
        yield f"<ul>{''.join(f'<li>{_shown(i.text)}</li>' for i in block.items)}</ul>"


def _shown(text: Text) -> str:
    return escape(legible(said(text)))
