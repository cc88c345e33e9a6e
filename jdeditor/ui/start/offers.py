"""What a posting can begin from: the roles, and finished postings to look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor import assets
from jdeditor.drafting import roles
from jdeditor.employer import beginning
from jdeditor.storage import posting_file
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.names import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to begin from: a role by its id, or an example by its file.

    ``words`` are what a search looks through; ``posting`` is slow and for the render thread;
    ``style`` is the one that its picture is in, otherwise the usual one.
    """

    key: str | Path
    name: str
    about: str
    family: str
    words: str
    posting: Callable[[], Posting]
    style: str = ""


def role_offers() -> tuple[Offer, ...]:
    """Return one offer a role, by title."""
    return tuple(_of_role(name) for name in roles.role_names())


def sample_offers() -> tuple[Offer, ...]:
    """Return one offer an example; one that cannot be read is left out."""
    files = sorted((assets.templates() / "samples").glob(f"*{posting_file.SUFFIX}"))
    return tuple(offer for file in files if (offer := _of_sample(file)))


def style_offers() -> tuple[Offer, ...]:
    """Return one offer a style, each shown by the same example."""
    from jdeditor.ui.shipped import style_names  # noqa: PLC0415 - after the page has been shown

    shown = next(iter(sample_offers()), None)
    if shown is None:
        return ()
    return tuple(
        replace(shown, key=id_, name=title, about="", style=id_, words=title.casefold())
        for id_, title in style_names()
    )


def _of_role(role: roles.RoleName) -> Offer:
    from jdeditor.ui.shipped import named  # noqa: PLC0415 - see above

    names = (role.title, *role.titles.values(), *role.other_titles, named(role.family))
    words = "\n".join(names).casefold()
    family = _OF_OWNER.get(roles.owner_of(role.id), "")
    about = " · ".join(filter(None, (_tr(family), named(role.family))))
    return Offer(
        role.id,
        role.title,
        about,
        _tr(family) or named(role.family),
        words,
        partial(_draft, role.id),
    )


_OF_OWNER = {
    roles.Owner.USER: QT_TRANSLATE_NOOP("Offers", "Your roles"),
    roles.Owner.SHARED: QT_TRANSLATE_NOOP("Offers", "Shared roles"),
}
"""What the roles of others than the program are gathered under."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offers", text) if text else ""


def _draft(role_id: str) -> Posting:
    return beginning.from_role(roles.role(role_id), beginning.usual())


def _of_sample(file: Path) -> Offer | None:
    try:
        posting = posting_file.load(file)
    except FileProblem:
        return None
    employer = posting.employer.name
    words = f"{posting.title}\n{employer}".casefold()
    return Offer(file, posting.title, employer, "", words, partial(_ours, posting))


def _ours(sample: Posting) -> Posting:
    return beginning.from_sample(sample, beginning.usual())
