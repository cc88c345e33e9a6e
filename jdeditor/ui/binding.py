"""Qt for Python, without what it does at each start for those who debug it.

It carries some of itself as text, which it compiles whenever it starts: what makes the words of
its errors, signatures and type stubs. That takes a third of an empty window's start. Here these
modules are run when something of them is first asked for, so that errors still say all they say.
"""

from __future__ import annotations

import builtins
import sys
import threading
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_SUPPORT = "shibokensupport."
_LATER = tuple(
    _SUPPORT + name
    for name in (
        "feature",
        "signature.errorhandler",
        "signature.layout",
        "signature.parser",
        "signature.lib.enum_sig",
        "signature.lib.pyi_generator",
        "signature.lib.tool",
    )
)
"""All but ``mapping``, which Qt for Python reads without asking for attributes."""

_LOADING = threading.RLock()


def import_qt() -> None:
    """Import Qt; raises ImportError where it cannot be.

    From then on it would read the source of each module that is imported, as one may ask it for
    other names of its methods. None here does, so imports are given back as they were.
    """
    usual = builtins.__import__

    def importing(name: str, *rest: Any, **named: Any) -> ModuleType:  # noqa: ANN401
        if name == _SUPPORT + "signature":
            _put_off()
        return usual(name, *rest, **named)

    builtins.__import__ = importing
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415 - this is what it is about
    finally:
        builtins.__import__ = usual


def _put_off() -> None:
    """Stand in for the modules that can wait, where they come as text and are not there yet."""
    text = sys.meta_path[0]
    if type(text).__name__ != "EmbeddableZipImporter":
        return
    for name in _LATER:
        if name not in sys.modules and text.find_spec(name, None):
            sys.modules[name] = _Later(name, text)


class _Later(ModuleType):
    """A module that is run when something of it is first asked for.

    That of the standard library would be run when Qt for Python files it under another name.
    """

    def __init__(self, name: str, text: Any) -> None:  # noqa: ANN401 - Qt's own class
        super().__init__(name)
        self._text = text
        self._begun = False
        self.__spec__ = ModuleSpec(name, text)
        if name.endswith("feature"):  # asked at every import that Qt for Python itself does
            self.feature_import = self.feature_imported = _nothing

    def __getattr__(self, name: str) -> object:
        with _LOADING:
            if name.startswith("__") or (self._begun and type(self) is _Later):
                raise AttributeError(name)
            if not self._begun:
                self._run()
        return getattr(self, name)

    def _run(self) -> None:
        self._begun = True
        moved = self.__spec__  # Qt for Python files it under another name
        self.__spec__ = ModuleSpec(self.__name__, self._text)
        self._text.exec_module(self)
        self.__spec__ = moved
        self.__class__ = ModuleType  # type: ignore[assignment]


def _nothing(*_args: object) -> None:
    """Be no request for a feature."""
