"""What a look at the signatures of a PDF found, in words."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.approval.signatures import State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdeditor.approval.signatures import Signed


def lines(found: Iterable[Signed]) -> str:
    """Return the fields of a PDF, each with who signed it, as simple HTML."""
    return "".join(
        f"<p><b>{escape(one.words)}</b><br>{'<br>'.join(map(escape, sentences(one)))}</p>"
        for one in found
    )


def sentences(one: Signed) -> list[str]:
    """Return what there is to say of a field."""
    if one.state is State.EMPTY:
        return [_tr("Not signed yet.")]
    here = one.day.astimezone() if one.day else None
    day = f"{here:%Y-%m-%d %H:%M}" if here else ""
    said = [_tr("Signed by {name}, {day}.").format(name=one.who, day=day)]
    if one.reason:
        said.append(_tr("Reason: {reason}").format(reason=one.reason))
    if one.issuer == one.who:
        said.append(_tr("Nobody else vouches for this name: ask the person whether it was them."))
    else:
        said.append(_tr("{issuer} vouches for this name.").format(issuer=one.issuer))
    return [*said, _state(one.state)]


def _state(state: State) -> str:
    if state is State.WHOLE:
        return _tr("Nothing but further signatures was added since.")
    if state is State.CHANGED:
        return _tr("The document was changed after this signature.")
    return _tr("The signature is broken: this is not what was signed.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("SigningWords", text)
