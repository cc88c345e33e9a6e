"""Two programs on one file: the second asks the first to come forward, and ends.

Who has a file open listens under a name made of that file. QtNetwork is loaded only where there
is something to listen or to ask for, as a start has no time for it.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from jdeditor.storage import locks, looking

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer

    from jdeditor.ui.open_posting import OpenPosting

_SOON_MS = 1_500
_PATIENCE_MS = 2_000
_CALL, _ANSWER = b"show\n", b"here\n"


def handed_over(path: Path) -> bool:
    """Ask the program that has a file open to show it; tell whether it does."""
    if not looking.is_there(locks.place(path)):
        return False
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - see above

    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(_CALL)
    answered = socket.waitForReadyRead(_PATIENCE_MS)
    return answered and bytes(socket.readAll().data()).startswith(_ANSWER)


class Reception(QObject):
    """Listens for programs that were started on the file of the open posting.

    ``called`` asks for the window to come forward.
    """

    called = Signal()

    def __init__(self, document: OpenPosting) -> None:
        super().__init__(document)
        self._document = document
        self._server: QLocalServer | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.listen)
        document.held.connect(self._move)
        document.saved.connect(self._move)
        document.moved.connect(self._move)
        self._move()

    def _move(self) -> None:
        """Listen for another file, or for none that is ours, as soon as there is time."""
        if self._document.lock is not None:
            self._soon.start()
        elif self._server is not None:
            self._server.close()

    def listen(self) -> None:
        """Listen for the file that is open now."""
        path = self._document.path
        if path is None or self._document.lock is None:
            return
        if self._server is None:
            self._server = self._made()
        name = _name(path)
        if self._server.serverName() != name:
            self._server.close()
            # What a crash has left: nobody else listens, as the lock of the file is ours.
            self._server.removeServer(name)
            self._server.listen(name)

    def _made(self) -> QLocalServer:
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - see above

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        return server

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection() if self._server else None
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_ANSWER)
            socket.flush()
            self.called.emit()


def _name(path: Path) -> str:
    """Return the name under which the file is listened for: one of this person's own."""
    whose = f"{locks.login()}\n{os.path.realpath(path)}"
    return "jdeditor-" + hashlib.sha256(whose.encode("utf-8", "surrogatepass")).hexdigest()[:24]
