"""What the system has to bring along: installed where that is allowed, named exactly where not."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# The libraries that Qt opens at run time, and the Debian package of each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}


def require(*, window: bool = False, tests: bool = False) -> None:
    """End here, saying how to go on, unless the system has what the program cannot do without.

    Windows and macOS bring all of it along.
    """
    if sys.platform != "linux":
        return
    needed = {**_missing_python(), **(_missing_libraries() if window else {})}
    if needed and not _install(needed):
        sys.exit("jdeditor cannot start without that.")
    if tests and (wished := {**_missing_readers(), **_missing_java()}):
        _install(wished)


def _missing_python() -> dict[str, str]:
    """The part of Python that makes environments, which Debian packs separately."""
    there = importlib.util.find_spec("ensurepip") is not None
    return {} if there else {"Python's ensurepip": f"python3.{sys.version_info.minor}-venv"}


def _missing_libraries() -> dict[str, str]:
    """The libraries of Qt that the system's loader does not find."""
    return {name: package for name, package in QT_LIBRARIES.items() if not _opens(name)}


def _missing_readers() -> dict[str, str]:
    """What reads our PDFs as a stranger would; tests do without it if need be."""
    return {} if shutil.which("pdftotext") else {"pdftotext": "poppler-utils"}


def _missing_java() -> dict[str, str]:
    """What the engine needs that says whether our PDFs keep the standards."""
    kit = {} if shutil.which("javac") else {"a Java development kit": "default-jdk-headless"}
    library = Path("/usr/share/java/jaxb-runtime.jar")
    return kit if library.exists() else {**kit, "Java's XML binding": "libjaxb-java"}


def _opens(library: str) -> bool:
    """Whether the system's loader finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install(missing: dict[str, str]) -> bool:
    """Install packages with apt when that is allowed; otherwise say which command would."""
    print(f"Not on this system yet: {', '.join(missing)}.", flush=True)
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *missing.values()]
    if sys.platform != "linux" or not shutil.which("apt-get"):
        print(f"Debian has them in {' '.join(missing.values())}.", flush=True)
        return False
    if os.geteuid() != 0:
        print(f"This command installs it:\n  sudo {' '.join(command)}", flush=True)
        return False
    print("Installing that with apt-get.", flush=True)
    _apt(["apt-get", "update"])
    return _apt(command)


def _apt(command: list[str]) -> bool:
    """Run one apt command, waiting for another one to finish; show its words only if it fails."""
    patient = [*command, "--quiet", "--option", "DPkg::Lock::Timeout=300"]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    answer = subprocess.run(patient, env=quiet, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        print(f"{' '.join(command)} failed:\n{answer.stdout}{answer.stderr}", flush=True)
    return answer.returncode == 0
