"""What can go wrong with a file, said so that a person knows what to do next."""

from __future__ import annotations

import errno
from pathlib import Path

from jdeditor.storage import looking


class FileProblem(Exception):  # noqa: N818 - a file has a problem; the program has no error
    """A file that cannot be read or written.

    ``sentence`` is one of the sentences of this package with ``{names}`` in it, so that the
    window can translate it; ``what_to_do`` is that sentence with the names filled in.
    """

    def __init__(self, path: Path, sentence: str, **values: str) -> None:
        super().__init__(path, sentence, values)
        self.path = path
        self.sentence = sentence
        self.values = values

    @property
    def what_to_do(self) -> str:
        """One plain sentence: what is wrong, and what to do next."""
        return self.sentence.format(**self.values)

    def __str__(self) -> str:
        return f"{self.path}: {self.what_to_do}"


def reading(path: Path, error: OSError) -> FileProblem:
    """The problem that the system met when it read a file."""
    return _problem(path, error, _READING)


def writing(path: Path, error: OSError) -> FileProblem:
    """The problem that the system met when it wrote a file."""
    if error.errno == errno.ENOENT and not looking.is_folder(path.parent):
        folder = str(path.parent)
        return FileProblem(path, "There is no folder “{folder}”: choose another.", folder=folder)
    return _problem(path, error, _WRITING)


def _problem(path: Path, error: OSError, sentences: dict[int, str]) -> FileProblem:
    windows = _WINDOWS.get(getattr(error, "winerror", None) or 0)
    sentence = windows or sentences.get(error.errno or 0) or _EITHER_WAY.get(error.errno or 0)
    if sentence:
        return FileProblem(path, sentence)
    reason = error.strerror or type(error).__name__
    return FileProblem(path, "The system refused ({reason}): try another folder.", reason=reason)


def _by_number(*rows: tuple[tuple[str, ...], str]) -> dict[int, str]:
    """Sentences by error number; a number that this system does not know is left out."""
    return {
        getattr(errno, name): sentence
        for names, sentence in rows
        for name in names
        if hasattr(errno, name)
    }


_NETWORK = "The network folder does not answer: check the connection and try again."
_OPEN_ELSEWHERE = "Another program has this file open: close it there and try again."

_READING = _by_number(
    (("ENOENT", "ENOTDIR"), "There is no such file: it may have been moved or renamed."),
    (("EISDIR",), "This is a folder: choose a file in it."),
    (("EACCES", "EPERM"), "You may not read this file: ask its owner for access."),
)
_WRITING = _by_number(
    (("EISDIR", "ENOTEMPTY"), "A folder has this name: choose another name."),
    (("ENOTDIR", "ENOENT"), "There is no such folder: choose another."),
    (("EACCES", "EPERM"), "You may not write here: save in another folder."),
    (("ENOSPC",), "The disk is full: free some space, or save on another disk."),
    (("EDQUOT",), "Your share of the disk is used up: delete something, or save elsewhere."),
    (("EFBIG",), "The file is larger than this disk takes: save on another disk."),
    (("EROFS",), "This disk can only be read: save on another disk."),
)
_EITHER_WAY = _by_number(
    (("ENAMETOOLONG",), "The file name is too long: choose a shorter one."),
    (("EINVAL", "EILSEQ"), "This disk does not take such a file name: choose a simpler one."),
    (("ELOOP",), "This link leads back to itself: choose the file itself."),
    (("EBUSY", "ETXTBSY"), _OPEN_ELSEWHERE),
    (("EMFILE", "ENFILE"), "Too many files are open: close some programs and try again."),
    (("EIO",), "The disk reports a fault: save on another disk and make copies of your files."),
    (("ESTALE", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENOTCONN", "ENODEV"), _NETWORK),
)
_WINDOWS = {
    32: _OPEN_ELSEWHERE,  # ERROR_SHARING_VIOLATION
    33: _OPEN_ELSEWHERE,  # ERROR_LOCK_VIOLATION
    53: _NETWORK,  # ERROR_BAD_NETPATH
    59: _NETWORK,  # ERROR_UNEXP_NET_ERR
    64: _NETWORK,  # ERROR_NETNAME_DELETED
    67: _NETWORK,  # ERROR_BAD_NET_NAME
    123: 'Windows does not take such a file name: leave out characters like : ? * | and ".',
    206: "The file name is too long: choose a shorter one.",
}
