"""Sentences with names to fill in, by a Jinja that can reach nothing but those names."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Template
    from jinja2.sandbox import ImmutableSandboxedEnvironment


class SentenceError(ValueError):
    """A sentence of a role cannot be filled in; the message says which and why."""


def filled(sentence: str, values: Mapping[str, str]) -> str:
    """Return a sentence with its names filled in, without line ends around it.

    Raises SentenceError when the sentence asks for more than its names.
    """
    return (_rendered(sentence, values) if "{" in sentence else sentence).strip()


def _rendered(sentence: str, values: Mapping[str, str]) -> str:
    from jinja2 import TemplateError  # noqa: PLC0415 - see below

    try:
        return _template(sentence).render(values)
    except (TemplateError, TypeError, RecursionError) as error:
        start = " ".join(sentence.split())[:_SHOWN]
        raise SentenceError(f"The sentence “{start}…” cannot be filled in: {error}.") from error


_SHOWN = 40


def with_article(noun: str) -> str:
    """Return an English noun behind *a* or *an*: “an Accountant”, “a University Lecturer”."""
    word = re.split(r"[\W\d_]", noun.strip(), maxsplit=1)[0]
    return f"{'an' if _begins_with_vowel(word) else 'a'} {noun}"


def _begins_with_vowel(word: str) -> bool:
    """Tell whether a word begins with the sound of a vowel."""
    if word.isupper() and len(word) <= _INITIALS:
        return word[0] in "AEFHILMNORSX"
    word = word.casefold()
    if word.startswith(("hour", "honor", "heir")):
        return True
    return word.startswith(tuple("aeiou")) and not word.startswith(_LIKE_YOU_OR_ONE)


_INITIALS = 4
"""The most letters of a word in capitals that is read letter by letter: HR, RN, HVAC."""

_LIKE_YOU_OR_ONE = ("uni", "use", "usa", "util", "eu", "one", "ukr")


@lru_cache(maxsize=256)
def _template(sentence: str) -> Template:
    """Return a sentence ready to be filled in: the generator fills in the same ones each click."""
    from jinja2 import TemplateSyntaxError, nodes  # noqa: PLC0415 - see below

    parsed = _environment().parse(sentence)
    for node in parsed.find_all(nodes.Node):
        if type(node).__name__ not in _PARTS or (
            isinstance(node, nodes.Filter) and node.name not in _FILTERS
        ):
            raise TemplateSyntaxError("it may hold names and “if”, and nothing else", node.lineno)
    return _environment().from_string(parsed)


_PARTS = frozenset(
    (
        *("Output", "TemplateData", "Name", "Filter", "If", "CondExpr", "Test", "Const"),
        *("Not", "And", "Or", "Compare", "Operand", "Concat"),
    )
)
"""What Jinja may do here: nothing that could go on for ever, as a role may come from anybody."""
_FILTERS = frozenset(("a", "capitalize", "default", "lower", "title", "trim", "upper"))


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    # Imported here: a start without a new draft need not wait for it.
    from jinja2 import StrictUndefined  # noqa: PLC0415
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

    # The result is inline markup, never HTML.
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    environment.globals.clear()
    environment.filters["a"] = with_article
    return environment
