"""Which paper is used where."""

from __future__ import annotations

import pytest

from jdeditor.writers.paper import usual_paper


@pytest.mark.parametrize("tag", ["en-US", "en_US.UTF-8", "es-MX", "fr-CA", "en", ""])
def test_letter(tag: str) -> None:
    assert usual_paper(tag) == "letter"


@pytest.mark.parametrize("tag", ["en-GB", "de_DE.UTF-8", "de", "zh-Hans-CN", "fr-FR"])
def test_a4(tag: str) -> None:
    assert usual_paper(tag) == "a4"
