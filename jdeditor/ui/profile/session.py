"""An employer profile that is being changed: every change can be undone, nothing is kept yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from jdeditor.storage import profiles
from jdeditor.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from jdeditor.posting.posting import Posting
    from jdeditor.posting.profile import Profile
    from jdeditor.storage.profiles import File, Kept


class ProfileSession(Session):
    """A profile and its history; the fields of a form see its facts as a posting.

    One that begins with ``files`` is a copy that is not kept yet.
    """

    def __init__(
        self,
        profile: Profile,
        kept: Kept | None = None,
        parent: QObject | None = None,
        *,
        files: Mapping[str, bytes] | None = None,
    ) -> None:
        super().__init__(profile.facts, parent)
        self.profile = profile
        self.kept = kept
        self.read_only = kept is not None and kept.shared
        # Named by what is in them, so that a step of the history need not hold them.
        self._chosen = dict(files or {})
        if files is not None:
            self.history.resetClean()

    @property
    def state(self) -> Profile:
        return self.profile

    @property
    def unsaved(self) -> bool:
        """Whether closing now would lose something."""
        return not self.history.isClean()

    def edit(
        self, change: Callable[[Posting], Posting], label: str, *, field: str, run: str = ""
    ) -> None:
        after = replace(self.profile, facts=change(self.profile.facts))
        self.push(after, label, field=field, run=run)

    def set(self, field: str, value: object, label: str, *, run: str = "") -> None:
        """Set a field of the profile that is none of its facts."""
        after = replace(self.profile, **{field: value})
        self.push(after, label, field=f"profile.{field}", run=run)

    def attach(self, field: str, file: File | None, label: str) -> None:
        """Take a file as logo or letterhead, or none."""
        after, files = profiles.attached(self.profile, field, file)
        self._chosen |= files
        self.push(after, label, field=f"profile.{field}")

    def file(self, name: str) -> bytes:
        """Return the bytes of one of the profile's files, or raise FileProblem."""
        if name in self._chosen or not self.kept:
            return self._chosen.get(name, b"")
        return self.kept.read(name)

    def become(self, profile: Any) -> None:  # noqa: ANN401 - as in the base
        self.profile = profile
        super().become(profile.facts)

    def save(self) -> None:
        """Keep the profile, or raise FileProblem."""
        profile = self.profile
        if not profile.id:
            profile = replace(profile, id=profiles.free_id(profile.title))
        named = (profile.logo, profile.letterhead)
        files = {name: data for name, data in self._chosen.items() if name in named}
        self.kept = profiles.save(profile, files)
        self.profile = profile
        self.end_run()
        self.history.setClean()
