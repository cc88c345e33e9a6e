"""The roles that travel with the program: complete, careful and in our own words."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

import msgspec
import pytest

from jdeditor import assets
from jdeditor.document import inline
from jdeditor.drafting import roles
from jdeditor.drafting.draft import draft
from jdeditor.drafting.roles import Role
from jdeditor.posting.posting import Posting
from jdeditor.posting.vocabulary import EeoCategory, FlsaStatus, Level
from jdeditor.storage import posting_file

ROLES = roles.roles()
each_role = pytest.mark.parametrize("role", ROLES, ids=lambda role: role.id)

# What an -s, -ing or -ed at its end gives away: a duty begins with a plain verb.
NOT_A_PLAIN_VERB = re.compile(r"\w+(?:ing|ed|(?<!s)s)$")
BOASTS = re.compile(
    r"\b(?:rock ?star|ninja|guru|wizard|dynamic|world-class|cutting-edge|passionate|synergy|"
    r"fast-paced|self-starter|hard-working|aggressive|dominant|best-in-class)\b",
    re.IGNORECASE,
)


def _lines(role: Role) -> list[str]:
    wanted = role.qualifications
    every = (role.responsibilities, wanted.required, wanted.preferred, role.benefits)
    return [entry.text for entry in chain.from_iterable(every)]


def test_the_backend_engineer_is_there() -> None:
    role = roles.role("backend-engineer")
    assert role.title == "Backend Engineer"
    assert "Back-End Developer" in role.other_titles


def test_an_unknown_role_is_answered_with_those_that_are_near() -> None:
    with pytest.raises(roles.UnknownRoleError, match=r"Did you mean backend-engineer\?"):
        roles.role("backend-enginer")
    with pytest.raises(roles.UnknownRoleError, match=r"There are: .*backend-engineer"):
        roles.role("zzz")


@each_role
def test_a_role_is_whole(role: Role) -> None:
    assert role.other_titles
    assert role.family
    assert len(role.responsibilities) >= 15
    assert role.qualifications.required
    assert role.qualifications.preferred
    assert role.benefits
    posting = role.posting
    assert re.fullmatch(r"\d\d-\d{4}", posting.inside.soc_code)
    assert posting.inside.eeo_category
    assert posting.inside.flsa_status
    assert posting.work.environment
    assert posting.employment_types


@each_role
def test_no_line_of_a_role_stands_twice(role: Role) -> None:
    lines = [line.casefold() for line in _lines(role)]
    assert len(lines) == len(set(lines))


@each_role
def test_every_responsibility_is_a_sentence_that_begins_with_a_plain_verb(role: Role) -> None:
    for duty in role.responsibilities:
        first = re.split(r"\W", inline.plain(duty.text), maxsplit=1)[0]
        assert first.istitle(), duty.text
        assert not NOT_A_PLAIN_VERB.match(first), duty.text
        assert duty.text.endswith("."), duty.text


@each_role
def test_nothing_in_a_role_boasts_or_leaves_a_blank_in_its_lists(role: Role) -> None:
    for line in _lines(role):
        assert not inline.blanks(line), line
        assert not BOASTS.search(line), line


@each_role
def test_levels_differ_in_title_and_in_what_is_asked(role: Role) -> None:
    drafts = [draft(role, level=level) for level in Level]
    assert len({made.title for made in drafts}) == len(Level)
    assert len({made.qualifications.required for made in drafts}) == len(Level)


# --- the facts behind the backend engineer ------------------------------------------------------

BACKEND = draft(roles.role("backend-engineer"))
WORDS = posting_file.encode(BACKEND).decode().casefold()


@pytest.mark.parametrize(
    "fact",
    [
        *("server side", "reus", "test", "efficient", "low latency", "high availability"),
        *("front-end developers", "back-end languages", "data management", "life cycle"),
        *("reliable", "responsive", "quality", "bottlenecks", "bugs", "organization"),
        *("automation", "functional", "stable web applications", "document programming tasks"),
        *("routine maintenance", "protect data", "keep up with", "technology"),
        *("proven experience", "java", ".net", "python", "ruby", "networking", "databases"),
        *("storage", "html", "css", "javascript", "troubleshooting", "benchmarking"),
        *("diagnostic tools", "bachelor’s degree", "computer science", "engineering"),
        *("or equivalent experience", "master’s degree", "style preprocessors"),
        *("401(k)", "health", "dental", "retirement plan", "paid time off", "training"),
        *("hybrid", "travel", "lead backend engineer", "software development manager"),
        *("120000", "200000", "usd", "[city, state]", "full_time"),
        *("race", "religion", "color", "national origin", "gender", "sexual orientation"),
        *("age", "marital status", "veteran", "disability"),
        *("résumé", "cover letter", "[e-mail address or link]"),
    ],
)
def test_the_first_draft_of_a_backend_engineer_carries_every_fact(fact: str) -> None:
    assert fact in WORDS


GUIDE = msgspec.json.encode(roles.role("backend-engineer").guide).decode().casefold()


@pytest.mark.parametrize(
    "fact",
    [
        *("logic", "databases", "apis", "front-end and mobile developers", "full-stack"),
        *("testers", "firewalls", "encrypt", "test for weak spots", "microservices"),
        *("python", "java", "ruby", ".net", "node.js", "mysql", "oracle", "mongodb", "sql"),
        *("aws", "azure", "google cloud", "rest", "rpc", "html", "css", "javascript", "git"),
        *("bachelor’s degree", "software engineering", "information systems", "master’s degree"),
        *("internships", "cooperative", "one or two years", "database administrator"),
        *("systems analyst", "front-end developer", "0 to 2", "3 to 5", "5 or more"),
        *("less experienced colleagues", "management", "express", "django", "ruby on rails"),
        *("certificate", "127000", "2024", "experience", "industry", "region", "demanding"),
        *("algorithms", "data structures", "intensive course", "learning alone", "detail"),
        *("deadline", "not technical", "fair pay range", "room to learn", "clear description"),
    ],
)
def test_the_guide_of_a_backend_engineer_carries_every_fact(fact: str) -> None:
    assert fact in GUIDE


def test_it_has_ten_responsibilities() -> None:
    assert len(BACKEND.responsibilities) == 10


def test_the_facts_that_only_the_organization_sees_are_filled_in() -> None:
    assert BACKEND.inside.soc_code == "15-1252"
    assert BACKEND.inside.flsa_status is FlsaStatus.EXEMPT
    assert BACKEND.inside.eeo_category is EeoCategory.PROFESSIONALS


# --- the samples ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "file", sorted((assets.templates() / "samples").glob("*.jobpost")), ids=lambda file: file.stem
)
def test_a_sample_is_finished(file: Path) -> None:
    posting = posting_file.load(file)
    text = file.read_text(encoding="utf-8")
    assert not inline.blanks("\n".join(_prose(posting)))
    assert posting_file.encode(posting).decode() == text
    assert posting.pay.minimum
    assert posting.approval.approvers
    assert sum(duty.share or 0 for duty in posting.responsibilities) in {0, 100}


def _prose(posting: Posting) -> list[str]:
    duties = [duty.text for duty in posting.responsibilities]
    return [posting.brief, posting.equal_opportunity, posting.accommodation, *duties]


@each_role
def test_a_guide_is_whole(role: Role) -> None:
    guide = role.guide
    assert len(guide.summary.split()) > 15
    assert 240 <= len(guide.work.split()) < 500
    assert set(guide.stages) == set(Level)
    assert len(guide.skills) >= 10
    assert any(skill.personal for skill in guide.skills)
    assert len(guide.education.split()) > 70
    assert len(guide.pay.split()) > 25
    assert len(guide.look_for) >= 6
    assert guide.certificates
    assert len(guide.questions) >= 7
    asked = " ".join(one.question.casefold() for one in guide.questions)
    assert re.search(r"hard to (?:hire|find)|find (?:enough )?people|fill ", asked)
    assert re.search(r"\bgood\b", asked)
    assert all(one.question.endswith("?") and len(one.answer) > 40 for one in guide.questions)


@each_role
def test_pay_without_a_source_names_no_figure(role: Role) -> None:
    assert not re.search(r"[$€£]\s?\d|\d{2,3},\d{3}", role.guide.pay)


@each_role
def test_each_level_is_described_in_words_of_its_own(role: Role) -> None:
    texts = [stage.text for stage in role.guide.stages.values()]
    assert len(set(texts)) == len(Level)
    assert list(role.guide.stages) == list(Level)


def _guide_texts(role: Role) -> list[str]:
    guide = role.guide
    said = [guide.summary, guide.education, guide.pay, *guide.look_for, *guide.work.splitlines()]
    said += [skill.why for skill in guide.skills]
    said += [stage.text for stage in guide.stages.values()]
    return said + [one.answer for one in guide.questions]


@each_role
def test_a_guide_says_nothing_twice_and_leaves_nothing_blank(role: Role) -> None:
    texts = _guide_texts(role)
    assert len(set(texts)) == len(texts)
    assert not any(inline.blanks(text) for text in texts)


@each_role
def test_each_paragraph_of_a_guide_is_whole(role: Role) -> None:
    for text in (role.guide.work, role.guide.education, role.guide.pay):
        for paragraph in text.strip().splitlines():
            assert re.match(r"[A-Z“]", paragraph), paragraph
            assert paragraph.endswith((".", "?")), paragraph


def test_no_two_guides_share_a_sentence() -> None:
    sentences = [
        (sentence.strip(), role.id)
        for role in ROLES
        for text in _guide_texts(role)
        for sentence in re.split(r"(?<=[.?!])\s", text)
        if len(sentence.split()) > 5
    ]
    seen: dict[str, str] = {}
    again = [(s, seen[s], id_) for s, id_ in sentences if seen.setdefault(s, id_) != id_]
    assert again == []


@each_role
def test_a_figure_has_a_source_and_a_year(role: Role) -> None:
    for one in role.guide.earnings:
        assert one.source
        assert one.year > 2000
        assert one.typical or (one.minimum and one.maximum)


def test_a_broken_role_is_named_with_its_line_and_the_rest_still_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = (assets.templates() / "roles" / "accountant.toml").read_text("utf-8")
    (tmp_path / "accountant.toml").write_text(whole, "utf-8")
    (tmp_path / "head.toml").write_text('title = "Broken"\nother_titles = [\n"A" "B"]\n', "utf-8")
    (tmp_path / "body.toml").write_text(whole.replace("[guide]", "[giude]"), "utf-8")
    monkeypatch.setattr(roles, "_folder", lambda: tmp_path)
    roles._known.cache_clear()
    roles.role.cache_clear()
    try:
        assert [name.id for name in roles.role_names()] == ["accountant", "body"]
        head, body = roles.role_problems()
        assert "head.toml" in head
        assert "line 3" in head
        assert "body.toml cannot be read: " in body
        assert "`giude`, at line" in body
        assert [role.id for role in roles.roles()] == ["accountant"]
        with pytest.raises(roles.UnknownRoleError, match=r"body\.toml cannot be read: .*giude"):
            roles.role("body")
    finally:
        monkeypatch.undo()
        roles._known.cache_clear()
        roles.role.cache_clear()


def test_every_major_group_of_occupations_has_a_role() -> None:
    groups = {role.posting.inside.soc_code[:2] for role in ROLES}
    civilian = {*range(11, 55, 2)}
    assert {int(group) for group in groups} == civilian
    assert len(ROLES) > 30


def test_every_role_that_travels_with_the_program_can_be_read() -> None:
    assert roles.role_problems() == ()
