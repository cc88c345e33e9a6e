"""Kill the program at random moments, amid saves and exports too, and look at what is left.

    python tests/end_to_end/kill.py --rounds 500

After each round every file has to be whole: the posting, its recovery copy, its versions and what
was exported; and no more than the last two seconds of typing may be gone. The counts are printed as
one JSON object; the exit status is 1 when anything was damaged or lost.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import pypdf

from jdeditor.posting.posting import Posting
from jdeditor.storage import documents, locks, places, posting_file, recovery, versions
from jdeditor.storage.problems import FileProblem

SECONDS_LOST = 2.0
_MOMENTS = (("typed", 4.0), ("saving", 0.03), ("exporting", 0.4))
"""What the program is doing when it is killed, within so many seconds; one after the other."""
_TYPIST = Path(__file__).with_name("typist.py")


COMPLAINTS = "complaints.txt"
"""The file, beside the posting, of what the program wrote where errors go."""


class Left(NamedTuple):
    """What a killed program left: how much was typed, kept and lost, and what was damaged."""

    typed: int
    saves: int
    exports: int
    files: int
    parts: int
    locked: bool
    seconds_lost: float
    damaged: tuple[str, ...]


def killed(folder: Path, seed: int, way: signal.Signals = signal.SIGKILL) -> Left:
    """Start the program on a file in a folder, kill it, and return what it left there."""
    chance = random.Random(seed)
    file, out = folder / "job.jobpost", folder / "out"
    out.mkdir(parents=True)
    posting_file.save(file, Posting(title="Killed", benefits=("Lunch", "Gym")))
    program = _started(file, out, seed)
    assert program.stdout is not None
    said = [program.stdout.readline()]
    moment, latest = _MOMENTS[seed % len(_MOMENTS)]
    while not said[-1].startswith(moment) and program.poll() is None:
        said.append(program.stdout.readline())
    time.sleep(chance.uniform(0, latest))
    at = time.monotonic()
    program.send_signal(way)
    said += program.stdout.readlines()
    program.stdout.close()
    program.wait()
    return _left(file, out, [line.split() for line in said if line.endswith("\n")], at)


def _started(file: Path, out: Path, seed: int) -> subprocess.Popen[str]:
    home = str(file.parent / "home")
    folders = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), home)
    Path(home).mkdir()
    with (file.parent / COMPLAINTS).open("w") as complaints:
        return subprocess.Popen(
            [sys.executable, str(_TYPIST), str(file), str(out), str(seed)],
            env=os.environ | folders | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
        )


def _left(file: Path, out: Path, said: list[list[str]], at: float) -> Left:
    data = file.parent / "home" / "jdeditor"
    damaged: list[str] = []
    count = Counter(words[0] for words in said if words)
    typed = [float(words[2]) for words in said if words and words[0] == "typed"]
    saved = [int(words[1]) for words in said if words and words[0] == "saved"]
    in_file = _letters(file, damaged)
    if in_file < max(saved, default=0):
        damaged.append(f"{file}: holds {in_file} letters, {max(saved)} were saved")
    kept = max([in_file, *_recovered(data, damaged)])
    lost = at - typed[kept] if kept < len(typed) else 0.0
    checked = _check_versions(data, damaged) + _check_exports(out, damaged)
    locked = locks.place(file).exists()
    if not isinstance(lock := locks.take(file), locks.Lock):
        damaged.append(f"{file}: its lock outlived the program")
    else:
        lock.release()
    parts = len(list(file.parent.rglob("*.part")))
    return Left(
        typed=len(typed),
        saves=count["saved"],
        exports=count["exporting"],
        files=checked,
        parts=parts,
        locked=locked,
        seconds_lost=lost,
        damaged=tuple(damaged),
    )


def _letters(file: Path, damaged: list[str]) -> int:
    try:
        return len(posting_file.load(file).brief)
    except FileProblem as problem:
        damaged.append(str(problem))
        return 0


def _recovered(data: Path, damaged: list[str]) -> list[int]:
    """Return how many letters each recovery copy holds."""
    before, places.recovery_folder = places.recovery_folder, lambda: data / "recovery"
    try:
        copies = {id_: recovery.copy(id_) for id_ in recovery.ids()}
    finally:
        places.recovery_folder = before
    damaged += [f"recovery copy {id_}" for id_, copy in copies.items() if copy is None]
    return [len(copy.posting.brief) for copy in copies.values() if copy]


def _check_versions(data: Path, damaged: list[str]) -> int:
    before, documents.folder = documents.folder, lambda: data / "versions"
    try:
        files = list((data / "versions").glob("*/*.version"))
        read = [versions.versions(key) for key in documents.known()]
        texts = [
            versions.load(key, one) for key in documents.known() for one in versions.versions(key)
        ]
    finally:
        documents.folder = before
    if len(files) != sum(map(len, read)) or len(texts) != len(files):
        damaged.append(f"{data}: {len(files)} versions, {len(texts)} can be read")
    return len(files)


def _check_exports(out: Path, damaged: list[str]) -> int:
    files = [path for path in out.iterdir() if path.suffix != ".part"]
    damaged += [f"{path}: not whole" for path in files if not _is_whole(path)]
    return len(files)


def _is_whole(path: Path) -> bool:
    match path.suffix:
        case ".pdf":
            whole = path.read_bytes().rstrip().endswith(b"%%EOF")
            return whole and len(pypdf.PdfReader(path).pages) > 0
        case ".docx":
            with zipfile.ZipFile(path) as file:
                return file.testzip() is None
        case _:
            return path.read_text(encoding="utf-8").rstrip().endswith("</html>")


def rounds(count: int, seed: int) -> dict[str, Any]:
    """Kill the program so many times and return the counts."""
    told: Counter[str] = Counter()
    worst, damaged = 0.0, []
    for number in range(count):
        with tempfile.TemporaryDirectory(prefix="jdeditor-kill-") as folder:
            left = killed(Path(folder) / "round", seed + number)
        told.update({name: getattr(left, name) for name in ("typed", "saves", "exports", "files")})
        told["left_over_parts"] += left.parts
        told["lost_too_much"] += left.seconds_lost > SECONDS_LOST
        worst = max(worst, left.seconds_lost)
        damaged += list(left.damaged)
        print(f"{number + 1} of {count}, worst {worst:.2f} s", file=sys.stderr, flush=True)
    return {"rounds": count, **told, "most_seconds_lost": round(worst, 2), "damaged": damaged}


def main() -> int:
    """Do what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    counts = rounds(asked.rounds, asked.seed)
    print(json.dumps(counts, indent=2))
    return 1 if counts["damaged"] or counts["lost_too_much"] else 0


if __name__ == "__main__":
    sys.exit(main())
