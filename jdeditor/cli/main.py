"""The command line: which command is meant, and how it ends.

Exit status: 0 all done, 1 some file could not be handled, 2 wrong usage, 130 interrupted.
Heavy modules are imported by the command that needs them, so that a short one is quick.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jdeditor.cli import usage
from jdeditor.cli.console import give_up_output, make_ready, say
from jdeditor.cli.usage import UsageError
from jdeditor.storage import looking
from jdeditor.ui import PRESS

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for and return the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        _serve(words)
        make_ready()
        status = _run(words)
        sys.stdout.flush()
    except UsageError as problem:
        say(str(problem))
        return usage.WRONG_USAGE
    except KeyboardInterrupt:
        say("Stopped. What was written is whole.")
        return usage.INTERRUPTED
    except BrokenPipeError:
        # Whoever reads the output, such as `head`, has had enough.
        give_up_output()
        return usage.DONE
    except OSError as error:
        if error.filename is not None:  # it is about a file, which a command has to answer for
            raise
        give_up_output()
        say(f"What was to be printed could not be written ({error.strerror}).")
        return usage.SOME_FAILED
    return status


def _serve(words: list[str]) -> None:
    """Be the process beside a window or an export, where that is what was started."""
    if words == [PRESS]:
        from jdeditor.ui import press, proofing

        press.work_until_told(proofing.warm_up)
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()


def _run(words: list[str]) -> int:
    if not words or words[0] == "--":
        return _window(words[1:])
    from jdeditor.cli.arguments import COMMANDS, parser

    if words[0] not in COMMANDS and words[0][:1] != "-":
        return _window(words)
    arguments = parser().parse_args(words)
    if "files" in arguments:
        arguments.files = [file for named in arguments.files for file in _meant(named)]
    from jdeditor.cli import commands

    return commands.run(arguments)


def _meant(named: Path) -> list[Path]:
    """Return the files that a pattern stands for, which the shells of Windows leave to programs."""
    if looking.is_there(named) or not any(sign in named.name for sign in "*?"):
        return [named]
    return sorted(named.parent.glob(named.name)) or [named]


def _window(words: list[str]) -> int:
    """Open the window, where that is possible."""
    _check_meaning(words)
    if _has_no_screen():
        say("There is no screen to open the window on; jdeditor --help lists what works without.")
        return usage.SOME_FAILED
    gc.disable()  # a start makes much and drops little; the window goes on from here
    if words:  # there will be pages to make: they need not wait for the window
        from jdeditor.ui import press

        press.PRESS.start()
    try:
        from jdeditor.ui.binding import import_qt

        import_qt()
        from jdeditor.ui.application import run
    except ImportError as error:
        say(f"The window cannot open ({error}): packaging/dev.py run installs what it needs.")
        return usage.SOME_FAILED
    return run(Path(words[0]) if words else None)


def _check_meaning(words: list[str]) -> None:
    """Refuse what is neither one file to open nor a command."""
    if len(words) > 1:
        advice = _near(words[0]) or "jdeditor --help lists its commands."
        raise UsageError(f"jdeditor opens one file at a time. {advice}")
    if words and (advice := _near(words[0])) and not looking.is_there(Path(words[0])):
        raise UsageError(f"There is no file “{words[0]}”. {advice}")


def _near(word: str) -> str:
    import difflib

    from jdeditor.cli.arguments import COMMANDS

    near = difflib.get_close_matches(word, COMMANDS, n=1)
    return f"Did you mean the command {near[0]}?" if near else ""


def _has_no_screen() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return False
    return not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))
