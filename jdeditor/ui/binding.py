"""Qt for Python, without what it does to every import that follows."""

from __future__ import annotations

import builtins


def import_qt() -> None:
    """Import Qt; raises ImportError where it cannot be.

    From then on it would read the source of each module that is imported, as one may ask it for
    other names of its methods. None here does; without that, a start takes a tenth less.
    """
    usual = builtins.__import__
    import PySide6.QtCore  # noqa: F401, PLC0415 - this is what it is about

    builtins.__import__ = usual
