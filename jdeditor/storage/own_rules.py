"""Packs of rules of the user's own, and those that the people of an organisation share."""

from __future__ import annotations

import os
from pathlib import Path

from jdeditor.storage import places

SHARED = "JDEDITOR_RULES"
"""The variable of the environment that names folders of shared packs, parted as in PATH."""


def folder() -> Path:
    """The folder of the user's own packs, which need not be there yet."""
    return places.data_folder() / "rules"


def folders() -> tuple[Path, ...]:
    """Return the user's own folder and those that are shared; an earlier one wins."""
    named = os.environ.get(SHARED, "").split(os.pathsep)
    return (folder(), *(Path(name) for name in named if name))
