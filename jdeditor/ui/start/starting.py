"""What follows a choice on the start page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jdeditor.storage.recovery import Copy
    from jdeditor.ui.actions import Actions
    from jdeditor.ui.start.page import StartPage
    from jdeditor.ui.window import Window


def connect(page: StartPage, window: Window, actions: Actions) -> None:
    """Have the window do what is chosen on the page."""
    page.roleChosen.connect(window.show_generator)
    page.blankChosen.connect(window.new_blank)
    page.openChosen.connect(window.open)
    page.profilesChosen.connect(actions.show_profiles)
    page.fileChosen.connect(window.open_file)
    page.sampleChosen.connect(window.new_from_sample)
    page.recoveredChosen.connect(window.open_recovered)
    page.recoveredCompared.connect(lambda copy: _compare(window, copy))
    page.recoveredUnwanted.connect(lambda copy: _discard(window, copy))


def _compare(window: Window, copy: Copy) -> None:
    # Imported here, as below: the page is there before any of it is asked for.
    from jdeditor.ui import recovered_work  # noqa: PLC0415

    recovered_work.compare(window, copy)


def _discard(window: Window, copy: Copy) -> None:
    from jdeditor.ui import recovered_work  # noqa: PLC0415

    recovered_work.discard(window, copy)
