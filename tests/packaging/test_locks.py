"""The locks, which make the same environment on every machine."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUNTIME = PROJECT["project"]["dependencies"]
DEVELOPMENT = RUNTIME + PROJECT["dependency-groups"]["dev"]


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [("requirements.lock", RUNTIME), ("requirements-dev.lock", DEVELOPMENT)],
)
def test_a_lock_pins_everything_the_project_asks_for(lock: str, wanted: list[str]) -> None:
    assert {name_of(requirement) for requirement in wanted} <= set(pins(lock))


def test_both_locks_pin_the_same_versions() -> None:
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def pins(lock: str) -> dict[str, str]:
    """Each locked package and its version."""
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;\\]+)", text, re.MULTILINE))


def name_of(requirement: str) -> str:
    """The package that a requirement asks for, spelled as in a lock."""
    found = re.match(r"[\w.-]+", requirement)
    assert found is not None
    return re.sub(r"[._-]+", "-", found[0]).lower()
