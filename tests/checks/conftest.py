"""Every test begins with the packs that travel with the program, and no others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from jdeditor.checks import packs


@pytest.fixture(autouse=True)
def _shipped_packs_only() -> Iterator[None]:
    packs.use_folders()
    yield
    packs.use_folders()
