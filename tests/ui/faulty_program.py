"""A program with planted faults, one after the other; prints what it said about each as JSON."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QWidget

from jdeditor.posting.posting import Posting
from jdeditor.storage import recovery
from jdeditor.ui.application import application
from jdeditor.ui.fault_dialog import FaultDialog
from jdeditor.ui.faults import Faults
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.window import Window

app = application()
faults = Faults()
faults.catch()
window = Window(opening=True)
faults.window = window
window.show()
window.show_posting(OpenPosting(Posting(title="Nurse")))
assert window.document is not None
window.document.session.edit(lambda _: Posting(title="Night Nurse"), "x", field="title")

told: dict[str, dict[str, object]] = {}
opened: list[FaultDialog] = []
really_open = FaultDialog.open


def open_(dialog: FaultDialog) -> None:
    opened.append(dialog)
    really_open(dialog)


FaultDialog.open = open_  # type: ignore[method-assign,assignment]


def fail(what: str) -> None:
    raise RuntimeError(f"planted in the {what}")


class Unpaintable(QWidget):
    """A widget that cannot be drawn, and tries again and again."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        QTimer.singleShot(10, self.update)
        fail("paint")


broken = Unpaintable()


def in_two_slots() -> None:
    QTimer.singleShot(0, lambda: fail("first slot"))
    for wait in (60, 90):
        QTimer.singleShot(wait, lambda: fail("second slot"))


def while_keeping() -> None:
    window.keep_copy = lambda: fail("keeping")  # type: ignore[assignment,method-assign,return-value]
    QTimer.singleShot(0, lambda: fail("slot, and in keeping"))


FAULTS: dict[str, Callable[[], object]] = {
    "slot": lambda: QTimer.singleShot(0, lambda: fail("slot")),
    "thread of the pool": lambda: QThreadPool.globalInstance().start(lambda: fail("pool")),
    "thread of Python": lambda: threading.Thread(target=fail, args=("thread",)).start(),
    "renderer": lambda: window.renderer.submit(lambda: fail("renderer")).failed.connect(again),
    "paint": broken.show,
    "two slots": in_two_slots,
    "keeping": while_keeping,
}
waiting = list(FAULTS)


def again(fault: Exception) -> None:
    raise fault


def begin() -> None:
    if not waiting:
        print(json.dumps(told))
        sys.stdout.flush()
        os._exit(0)
    FAULTS[waiting[0]]()
    QTimer.singleShot(400, end)


def end() -> None:
    dialog = opened[0]
    dialog.copy_details.click()
    copies = (recovery.copy(id_) for id_ in recovery.ids())
    told[waiting.pop(0)] = {
        "windows": len(opened),
        "safe": dialog._safe.text(),
        "copies": [copy.posting.title for copy in copies if copy],
        "copied": QGuiApplication.clipboard().text(),
    }
    broken.hide()
    dialog.close()
    opened.clear()
    QTimer.singleShot(50, begin)


QTimer.singleShot(0, begin)
app.exec()
