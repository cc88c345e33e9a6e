"""Rules on words: each carries the examples that test it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jdeditor import checks
from jdeditor.checks.mending import fix_of, mended
from jdeditor.checks.word_rules import WordRule
from jdeditor.checks.wording import in_text, word_rules
from jdeditor.drafting import roles
from jdeditor.drafting.draft import draft
from jdeditor.posting.posting import Employer, FreeSection, Posting, Responsibility
from jdeditor.posting.vocabulary import Level

each_rule = pytest.mark.parametrize("rule", word_rules(), ids=lambda rule: rule.id)


def ids(text: str, scope: str) -> list[str]:
    return [finding.rule for _, finding in in_text(text, scope)]


@each_rule
def test_a_rule_finds_its_bad_examples_and_lets_its_good_ones_be(rule: WordRule) -> None:
    scope = rule.scope[0]
    assert rule.bad
    assert rule.good
    for text in rule.bad:
        assert rule.id in ids(text, scope), text
    for text in rule.good:
        assert rule.id not in ids(text, scope), text


@each_rule
def test_a_rule_says_why_and_who_says_so(rule: WordRule) -> None:
    assert "{words}" in rule.message
    assert rule.why.endswith(".")
    assert rule.reference


def test_ids_are_used_once() -> None:
    every = [rule.id for rule in checks.rules()]
    assert len(every) == len(set(every))
    assert len(every) > 60


def test_every_rule_on_words_has_the_day_it_was_checked() -> None:
    assert [rule.id for rule in word_rules() if rule.checked is None] == []


def test_each_phrase_has_its_own_fix_with_the_capital_of_what_it_replaces() -> None:
    found = [f for _, f in in_text("Utilize it prior to noon. Knows Javascript.", "brief")]
    assert [f.fixes for f in found] == [("Use",), ("before",), ("JavaScript",)]


def test_a_finding_points_at_the_words_in_their_field() -> None:
    posting = Posting(responsibilities=(Responsibility(text="**Plan** the manpower."),))
    (finding,) = [f for f in checks.check(posting) if f.rule == "gender.man-words"]
    assert finding.source == "responsibilities#0"
    assert "Plan the manpower."[slice(*finding.span)] == "manpower"
    assert "staff" in finding.fixes


@pytest.mark.parametrize(
    "text",
    [
        "Our motto is “work hard, play hard”.",
        "You fill in [young team or other] for us.",
        "Young Guys & Sons repairs roofs.",
        "Read more at github.com/larkfield.",
        "Reports to the Chairman of the Board.",
        "You build apps with React Native and lead as a Scrum Master.",
        "A Master of Science or equivalent experience.",
        "We hire without regard to age, for the young and married or not pregnant alike.",
        "Ninja Foreman Partners LLC builds tools.",
        "Our motto is ‘work hard, play hard’, and it isn't a joke.",
        "Our motto is 'we are one big family'.",
        "The sign says „young team“.",
        "You test games for Rockstar Games and are trained by Rick Guru.",
        "At Guys we sell tools.",
        "You look after a young team of athletes aged 12 to 14.",
        "We are a family of five restaurants and want no long hours.",
    ],
)
def test_quotations_blanks_and_the_employers_name_are_let_be(text: str) -> None:
    posting = Posting(employer=Employer(name="Young Guys & Sons"), brief=text)
    found = [f.rule for f in checks.check(posting) if f.source == "brief"]
    assert [rule for rule in found if not rule.startswith("facts.")] == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("We are looking for a Native English Speaker.", "origin.native-speaker"),
        ("We are looking for a Young Rockstar.", "age.young"),
        ("Young rockstar wanted.", "age.young"),
        ("We hire Rockstar Developers.", "gender.fight"),
        ("Be our next Sales Ninja.", "gender.fight"),
        ("We need a Salesman for our store.", "gender.job-title"),
        ("We welcome applications from recent graduates.", "age.graduate"),
        ("We welcome all recent graduates.", "age.graduate"),
        ("There is accommodation for our young team.", "age.young"),
        ("A lawyer with a Russell Group degree", "class.top-school"),
        ("Pay and rate: DOE. The hourly rate is DOE.", "plain.pay"),
    ],
)
def test_what_looks_like_a_name_or_a_welcome_hides_nothing(text: str, rule: str) -> None:
    assert rule in ids(text, "brief")


def test_an_equal_opportunity_statement_is_let_be() -> None:
    text = "We welcome the young and the old, native speakers and others, married or not pregnant."
    found = checks.check(Posting(equal_opportunity=text))
    assert [finding for finding in found if finding.source == "equal_opportunity"] == []


def test_a_hidden_section_and_another_language_are_let_be() -> None:
    young = Posting(brief="Join our young team.", hidden=("brief",))
    assert "age.young" not in [finding.rule for finding in checks.check(young)]
    german = Posting(brief="Join our young team.", language="de-DE")
    assert "age.young" not in [finding.rule for finding in checks.check(german)]


def test_a_section_of_ones_own_is_looked_at() -> None:
    own = FreeSection(key="mine", text="Only native speakers.", bullets=("No felons.",))
    found = {f.rule: f.source for f in checks.check(Posting(free_sections=(own,)))}
    assert found["origin.native-speaker"] == "free.mine.text"
    assert found["background.felons"] == "free.mine.bullets#0"


@pytest.mark.parametrize("role", roles.roles(), ids=lambda role: role.id)
@pytest.mark.parametrize("level", Level)
def test_our_own_roles_have_nothing_but_blanks_and_what_nobody_knows_yet(
    role: roles.Role, level: Level
) -> None:
    allowed = {"facts.blank", "facts.no-pay", "facts.no-closing-date", "facts.pay-wide"}
    found = [f for f in checks.check(draft(role, level=level)) if f.rule not in allowed]
    assert [(f.rule, f.source, f.message) for f in found] == []


@pytest.mark.parametrize(
    ("text", "mended_"),
    [
        ("Costumer service in pubic schools.", "Customer service in public schools."),
        ("You are a engineer.", "You are an engineer."),
        ("A patient car facility, more then ten.", "A patient care facility, more than ten."),
        ("We want a young, energetic crew.", "We want an energetic crew."),
        ("We are seeking a bright young lawyer.", "We are seeking a bright lawyer."),
        ("Good pay. No foreigners. Apply now.", "Good pay. Apply now."),
        ("A cook without children, under 40.", "A cook without children."),
        ("A driver (under 35 years old) for nights.", "A driver for nights."),
        ("US citizens only.", "Authorized to work in the United States."),
        ("You use MacOs each day.", "You use macOS each day."),
        ("MacOs is used here.", "macOS is used here."),
    ],
)
def test_what_one_key_mends_still_reads_as_a_sentence(text: str, mended_: str) -> None:
    posting = Posting(brief=text)
    found = [f for f in checks.check(posting) if f.source == "brief" and f.span != (0, 0)]
    assert mended(posting, found).brief == mended_


@pytest.mark.parametrize(
    "text", ["You are under 35 years old.", "We offer a Christian environment."]
)
def test_words_that_a_sentence_needs_are_not_taken_out_by_one_key(text: str) -> None:
    posting = Posting(brief=text)
    found = [f for f in checks.check(posting) if f.source == "brief"]
    assert found
    assert [fix_of(finding) for finding in found] == [None] * len(found)


HOSTILE = (
    "a ... b " * 20_000,
    "(" * 50_000,
    "[" * 30_000 + "]" * 30_000,
    "must be able to " * 8_000,
    "young and " * 10_000,
    "“" * 40_000,
    "Reports to The " * 8_000,
    "$1 to " * 20_000,
    "@" * 50_000,
    "http://" * 12_000,
    "\u202e\u0000\ud800 young team \U0001f600" * 2_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12].encode("ascii", "replace"))
def test_a_hostile_text_is_checked_like_any_other(text: str) -> None:
    posting = Posting(title=text[:300], brief=text, benefits=(text,), equal_opportunity=text)
    for finding in checks.check(posting):
        start, end = finding.span
        assert 0 <= start <= end <= len(text) + 1


@given(st.text(max_size=300), st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_words_at_all_can_be_checked_and_mended(brief: str, line: str) -> None:
    posting = Posting(title=line, brief=brief + " Utilize it.", benefits=(line, line))
    findings = checks.check(posting)
    assert mended(posting, findings).brief.count("Utilize it.") == 0
