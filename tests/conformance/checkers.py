"""The checkers that packaging/dev.py fetches from npm: the Open XML SDK, the Nu checker, axe."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODULES = ROOT / "packaging" / "checkers" / "node_modules"
NU = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
AXE = MODULES / "axe-core" / "axe.min.js"


def open_xml_sdk() -> Path | None:
    """Return Microsoft's own validator of office files, or nothing where it is not there."""
    found = (MODULES / "@xarsh").glob("ooxml-validator-*/ooxml-validator*")
    return next(iter(sorted(found)), None)


def open_xml_faults(file: Path) -> list[str]:
    """Return what the Open XML SDK has against a Word file."""
    command = [str(open_xml_sdk()), str(file)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    return [f"{e['description']} {e['xPath']}" for e in json.loads(answer.stdout)["errors"]]


def html_missing() -> str:
    """Return what keeps the Nu checker from running here, or nothing."""
    if not NU.exists():
        return "npm, which packaging/dev.py fetches it with"
    return "" if shutil.which("java") else "Java"


def html_faults(files: list[Path]) -> list[str]:
    """Return what the Nu checker has against web pages, errors and warnings alike."""
    command = ["java", "-jar", str(NU), "--format", "json", *map(str, files)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    said = json.loads(answer.stderr or answer.stdout)["messages"]
    return [f"{Path(one.get('url', '')).name}: {one['message']}" for one in said]


def browser() -> str:
    """Return a browser that can be run without a screen, or nothing."""
    known = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((found for name in known if (found := shutil.which(name))), "")


def barrier_missing() -> str:
    """Return what keeps axe from running here, or nothing."""
    if not AXE.exists():
        return "npm, which packaging/dev.py fetches it with"
    return "" if browser() else "Chromium"


def barriers(page: Path, folder: Path) -> list[str]:
    """Return what axe, running inside a browser, holds against a page."""
    judged = folder / f"judged-{page.name}"
    script = f"<script src='{AXE.as_uri()}'></script><script>{_ASKING}</script></body>"
    judged.write_text(page.read_text(encoding="utf-8").replace("</body>", script), encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "--no-first-run"]
    command = [browser(), *options, f"--user-data-dir={folder / page.stem}", judged.as_uri()]
    answer = subprocess.run(
        [*command, "--virtual-time-budget=60000"], capture_output=True, text=True, check=False
    )
    found = re.search("<pre id=.axe.>(.*?)</pre>", answer.stdout, re.DOTALL)
    if found is None:
        raise RuntimeError(answer.stdout[-500:] + answer.stderr[-500:])
    return [str(line) for line in json.loads(html.unescape(found[1]))]


_ASKING = """axe.run().then(found => {
  const said = document.createElement("pre");
  said.id = "axe";
  said.textContent = JSON.stringify(found.violations.map(
    one => one.impact + ": " + one.help + " " + one.nodes.map(node => node.html).join(" ")));
  document.body.append(said);
});"""
