"""Checks in the window: what to look at, why, and a way to mend it."""

from jdeditor.ui.check.checker import Checker

__all__ = ["Checker"]
