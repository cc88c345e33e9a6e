"""What the menus and the panel do about findings in the open posting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.storage.problems import FileProblem
from jdeditor.ui.check.checker import BLANK
from jdeditor.ui.states import BlankPlace
from jdeditor.ui.walking import Stop
from jdeditor.ui.widgets.announce import announce
from jdeditor.ui.widgets.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from jdeditor.checks import Finding
    from jdeditor.ui.check.checker import Checker
    from jdeditor.ui.workspace import Workspace


def begin(workspace: Workspace) -> None:
    """Mark what the checks find in the fields, and count it in the outline."""
    checker, sidebar = workspace.sidebar.checker, workspace.sidebar

    def first() -> None:
        # Imported here: opening a posting does not wait for the checks.
        from jdeditor.ui.check.marks import NAME, CheckMarks  # noqa: PLC0415

        checker.checked.disconnect(first)
        marks = CheckMarks(checker)
        marks.whyWanted.connect(lambda finding: explain(workspace, finding))
        marks.asideWanted.connect(lambda finding: set_aside(workspace, finding))
        workspace.marking.supply(NAME, marks)
        checker.checked.connect(workspace.marking.renew)

    checker.checked.connect(first)
    workspace.walk.join(lambda: _stops(checker))
    workspace.walk.stopped.connect(lambda place: _keep_up(workspace, place))
    sidebar.asideWanted.connect(lambda finding: set_aside(workspace, finding))
    sidebar.packsWanted.connect(lambda: choose_packs(workspace.window(), checker))


def _stops(checker: Checker) -> Iterator[Stop]:
    """Go through where the findings are that are worth stopping at; blanks are there already."""
    from jdeditor.ui.check.sentences import said  # noqa: PLC0415 - see above

    for finding in checker.findings:
        if finding.rule != BLANK:
            yield Stop(BlankPlace(finding.source, *finding.span), said(finding))


def _keep_up(workspace: Workspace, place: BlankPlace) -> None:
    """Have the list, where it is open, tell of the place that the person has come to."""
    panel = workspace.sidebar.check
    if panel is not None and panel.isVisible():
        panel.follow(place)


def explain(workspace: Workspace, finding: Finding) -> None:
    """Show a finding in the list, which tells why."""
    workspace.sidebar.show_check()
    if workspace.sidebar.check is not None:
        workspace.sidebar.check.show_finding(finding)


def fix_here(workspace: Workspace) -> None:
    """Mend the finding in use, in the list or at the caret, by its one suggestion."""
    from jdeditor.checks.mending import fix_of  # noqa: PLC0415 - see above

    finding = _finding_in_use(workspace)
    fix = fix_of(finding) if finding else None
    if finding is None or fix is None:
        words = _tr("There is nothing here with one suggestion; Ctrl+. shows what can be done.")
        workspace.column.toast.tell(words)
        return
    workspace.sidebar.checker.mend(finding, fix)
    announce(workspace, _tr("Mended"))


def set_aside(workspace: Workspace, finding: Finding) -> None:
    """Ask how far and why a finding is set aside, and do it."""
    from jdeditor.checks.asides import found_words  # noqa: PLC0415 - see above
    from jdeditor.ui.check.aside_dialog import AsideDialog  # noqa: PLC0415

    words = found_words(workspace.session.posting, finding)
    dialog = AsideDialog(finding, words, workspace.window())
    if dialog.exec():
        try:
            workspace.sidebar.checker.set_aside(finding, dialog.reach(), dialog.why())
        except FileProblem as problem:
            workspace.tell_problem(_tr("Could not switch the rule off."), problem)
    dialog.deleteLater()


def choose_packs(parent: QWidget, checker: Checker | None) -> None:
    """Show the packs of rules, and let them be switched on and off."""
    from jdeditor.checks import packs  # noqa: PLC0415 - see above
    from jdeditor.storage import own_rules  # noqa: PLC0415
    from jdeditor.ui.check.packs_dialog import PacksDialog  # noqa: PLC0415

    if checker is None:  # nothing has been looked at yet
        packs.use_folders(*own_rules.folders())
    dialog = PacksDialog(parent)
    dialog.exec()
    dialog.deleteLater()
    if checker is not None:
        checker.look_anew()


def _finding_in_use(workspace: Workspace) -> Finding | None:
    from jdeditor.ui.check.marks import at_caret  # noqa: PLC0415 - see above

    focused, panel = workspace.window().focusWidget(), workspace.sidebar.check
    if isinstance(focused, Words):
        return at_caret(focused)
    item = panel.current() if panel is not None and panel.isVisible() else None
    return item.finding if item else None


def _tr(words: str) -> str:
    return QCoreApplication.translate("Checks", words)
