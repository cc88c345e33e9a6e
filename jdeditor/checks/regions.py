"""Where a posting's places are: countries and regions by their names, as codes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jdeditor.posting.vocabulary import WorkEnvironment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdeditor.checks.duties import Duty
    from jdeditor.posting.posting import Location, Posting

_COUNTRIES = {
    "US": ("USA", "UNITED STATES OF AMERICA"),
    "CA": ("CAN",),
    "GB": ("UK", "GBR", "GREAT BRITAIN", "ENGLAND", "SCOTLAND", "WALES"),
    "IT": ("ITA", "ITALIA"),
    "LT": ("LTU", "LIETUVA"),
    "MT": ("MLT",),
    "PL": ("POL", "POLSKA"),
    "SK": ("SVK", "SLOVENSKO"),
}
"""The countries with a law, and names that the Unicode CLDR does not have in our languages."""
_LANGUAGES = ("en", "de", "es", "fr")
_US = (
    "alabama AL,alaska AK,arizona AZ,arkansas AR,california CA,colorado CO,connecticut CT,"
    "delaware DE,district of columbia DC,florida FL,georgia GA,hawaii HI,idaho ID,illinois IL,"
    "indiana IN,iowa IA,kansas KS,kentucky KY,louisiana LA,maine ME,maryland MD,massachusetts MA,"
    "michigan MI,minnesota MN,mississippi MS,missouri MO,montana MT,nebraska NE,nevada NV,"
    "new hampshire NH,new jersey NJ,new mexico NM,new york NY,north carolina NC,north dakota ND,"
    "ohio OH,oklahoma OK,oregon OR,pennsylvania PA,rhode island RI,south carolina SC,"
    "south dakota SD,tennessee TN,texas TX,utah UT,vermont VT,virginia VA,washington WA,"
    "west virginia WV,wisconsin WI,wyoming WY,washington dc DC,washington d.c. DC"
)
_CA = (
    "alberta AB,british columbia BC,manitoba MB,new brunswick NB,newfoundland and labrador NL,"
    "nova scotia NS,ontario ON,prince edward island PE,quebec QC,québec QC,saskatchewan SK,"
    "northwest territories NT,nunavut NU,yukon YT"
)


def _by_name(table: str) -> dict[str, str]:
    return {row[:-3]: row[-2:] for row in table.split(",")}


_REGIONS = {"US": _by_name(_US), "CA": _by_name(_CA)}
_OF_CURRENCY = {"USD": "US", "CAD": "CA", "GBP": "GB"}


def codes(posting: Posting, duties: Iterable[Duty]) -> tuple[str, ...]:
    """Return the codes of the places where the job can be done, such as *US-CO*.

    Remote work that names no region can be done in every one with a law of its own.
    """
    remote = posting.work.environment is WorkEnvironment.REMOTE
    every = tuple(duties)
    found: dict[str, None] = {}
    for location in posting.locations:
        found |= dict.fromkeys(_codes(location, every, remote=remote))
    usual = _OF_CURRENCY.get(posting.pay.currency)
    if remote and not found and usual:
        found |= dict.fromkeys(_within(usual, every))
    return tuple(found)


def _codes(location: Location, duties: tuple[Duty, ...], *, remote: bool) -> list[str]:
    country = _country(location)
    region = region_code(country, location.region)
    if not country:
        return []
    if not region:
        return _within(country, duties) if remote else [country]
    state = f"{country}-{region}"
    city = _city(location.city)
    towns = [d.code for d in duties if city in d.cities and d.code.startswith(f"{state}-")]
    return [state, *dict.fromkeys(towns)]


def _within(country: str, duties: tuple[Duty, ...]) -> list[str]:
    return [country, *(d.code for d in duties if d.code.startswith(f"{country}-"))]


def countries(posting: Posting) -> frozenset[str]:
    """Return the countries of a posting's places: codes of those with a law, else their names."""
    stated = (_country(place) or place.country.strip().upper() for place in posting.locations)
    return frozenset(filter(None, stated))


def _country(location: Location) -> str:
    words = location.country.strip().upper().replace(".", "")
    for code, names in _COUNTRIES.items():
        if words == code or words in names or words in _called(code):
            return code
    return "" if words else _country_of_region(location.region)


@cache
def _called(code: str) -> frozenset[str]:
    """Return what a country is called in the languages of the program, in capitals."""
    from jdeditor.document.wording import voice  # noqa: PLC0415 - reads the CLDR; few need it

    names = (voice(tag).locale.territories.get(code, "") for tag in _LANGUAGES)
    return frozenset(str(name).upper() for name in names)


def _country_of_region(region: str) -> str:
    """Return the one country that a region's name or code can belong to."""
    if not region.strip():
        return ""
    return next((country for country in _REGIONS if region_code(country, region)), "")


def region_code(country: str, said: str) -> str:
    """Return the code of a region of a country by its name or code, or nothing."""
    words = " ".join(said.split())
    table = _REGIONS.get(country, {})
    code = words.upper().replace(".", "")
    return code if code in table.values() else table.get(words.casefold(), "")


def _city(said: str) -> str:
    return " ".join(said.casefold().replace("city of ", "").split())
