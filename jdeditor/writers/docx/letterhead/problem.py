"""What can be wrong with a letterhead, and what there is to say about a good one."""

from __future__ import annotations

from typing import NamedTuple

ENCRYPTED = "The letterhead has a password: take the password off in Word, and choose it again."
OLD_WORD = "This is a Word file of the old kind (.doc): save it in Word as .docx, and choose that."
NOT_WORD = "This is not a Word file: choose a .docx or a .dotx."
DAMAGED = "The Word file is damaged: open it in Word, save it anew, and choose it again."
STRICT = (
    "The letterhead is in the form “Strict Open XML”: save it in Word as an ordinary .docx, "
    "and choose that."
)
TOO_LARGE = "The letterhead is too large: take large pictures out of it, and choose it again."

MACROS = "The letterhead’s macros are left out."
PROTECTED = "The letterhead’s protection against changes is left out."
SIGNED = "The letterhead’s digital signature is left out: it holds for that file only."
TEXT_LEFT_OUT = (
    "The letterhead’s own text gives way to the posting. To keep it, "
    "put {{{{posting}}}} in it where the posting belongs."
)
CREATED = "The letterhead has no style called {names}: the program made it."
CREATED_SEVERAL = "The letterhead has no styles called {names}: the program made them."
UNKNOWN = "The letterhead asks for {names}, which a posting does not have."
MISPLACED = "The mark {{{{posting}}}} counts only in the letterhead’s text, not around it."


class LetterheadProblem(ValueError):  # noqa: N818 - the file has a problem, the program no error
    """A file that cannot be a letterhead; its text is a sentence that says what to do."""


class Remark(NamedTuple):
    """A sentence with ``{names}`` in it, so that the window can translate it, and the names."""

    sentence: str
    names: str = ""

    def __str__(self) -> str:
        return self.sentence.format(names=self.names)
