"""The right side of the start page: roles to begin from, and examples to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from jdeditor.drafting import roles
from jdeditor.drafting.search import found_roles
from jdeditor.ui.settings import STYLE
from jdeditor.ui.start.card import EDGE, GalleryCard
from jdeditor.ui.start.families import Families
from jdeditor.ui.start.gallery import Gallery
from jdeditor.ui.start.offers import Offer, role_offers, sample_offers, style_offers
from jdeditor.ui.theme import THEME
from jdeditor.ui.widgets.labels import Label
from jdeditor.ui.widgets.scroll import Column
from jdeditor.ui.widgets.search import Search

if TYPE_CHECKING:
    from pathlib import Path

_MARGIN = 16
_SEARCH = 240
_MANY = 10
"""From so many roles on, the search says how many there are."""
_LARGE = 1.5
"""Text from which on the search stands below the title: beside each other both were cut off."""


class RolesColumn(QWidget):
    """Roles and examples as cards, with a search over both.

    ``chosen`` carries an offer, ``seen`` one whose card came in sight.
    """

    chosen = Signal(object)
    seen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._family = ""
        self.search = Search(self.tr("Search roles"))
        self.families = Families()
        self.roles = Gallery(self.tr("Roles"))
        self.samples = Gallery(self.tr("Examples"))
        self.styles = Gallery(self.tr("Styles"))
        self._styles_title = Label(self.tr("Choose a style"), "title")
        self._nothing = Label("", "ui", "2", wrap=True)
        self._broken = Label("", "small", "3", wrap=True)
        self._title = Label(self.tr("Look at an example"), "title")
        self._scroll = Column("form", margin=_MARGIN, gap=0)
        self._lay()
        self._connect()
        self.setFocusProxy(self.roles)
        THEME.follow(self.restyle)

    def refresh(self) -> None:
        """Read what there is to begin from, where that has not been done yet."""
        if not self.roles.cards:
            self.renew()

    def renew(self) -> None:
        """Read anew what there is; all of it, so that Tab walks it in the order it stands in."""
        offers = role_offers()
        self.roles.setOffers(offers)
        self.samples.setOffers(sample_offers())
        self.styles.setOffers(style_offers())
        self.mark_style()
        self.families.setFamilies(offer.family for offer in offers)
        many = self.tr("Search {n} roles").format(n=len(offers))
        self.search.words.setHint(many if len(offers) >= _MANY else self.tr("Search roles"))
        self._broken.setText("\n".join(roles.left_out()))
        self._broken.setVisible(bool(roles.left_out()))
        self._narrow()

    def mark_style(self) -> None:
        """Say which style new pages are made in."""
        for card in self.styles.cards:
            used = card.offer.style == STYLE.get()
            card.setAbout(self.tr("In use") if used else self.tr("Use for new pages"))

    def cards(self) -> tuple[GalleryCard, ...]:
        """Return every card."""
        return (*self.roles.cards, *self.samples.cards, *self.styles.cards)

    def enter(self) -> None:
        """Go to the first role, or else to the first example."""
        self.refresh()
        (self.roles if self.roles.shown() else self.samples).enter()

    # ------------------------------------------------------------------ making

    def _lay(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(Label(self.tr("Start from a role"), "title"))
        self._head.addStretch(1)
        # Narrower where there is no room, and never wider than it has to be.
        self._head.addWidget(self.search, _SEARCH)
        self._top = QVBoxLayout()
        self._top.addLayout(self._head)
        self._top.addWidget(self.families)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self._scroll, 1)
        for part in (self._nothing, self.roles, self._broken, self._title, self.samples):
            self._scroll.add(part)
        self._scroll.add(self._styles_title)
        self._scroll.add(self.styles)

    def _connect(self) -> None:
        self.search.edited.connect(self._narrow)
        self.search.entered.connect(self.enter)
        self.families.chosen.connect(self._choose_family)
        for gallery in (self.roles, self.samples, self.styles):
            gallery.chosen.connect(self.chosen)
            gallery.seen.connect(self.seen)
        self.roles.passed.connect(self._pass_roles)
        self.samples.passed.connect(self._pass_samples)
        self.styles.passed.connect(self._pass_styles)

    # ------------------------------------------------------------------ narrowing down

    def _choose_family(self, family: str) -> None:
        self._family = family
        self._narrow()

    def _narrow(self, *_: object) -> None:
        """Show what fits the family and every word that is looked for."""
        words = self.search.markup()
        sought = words.casefold().split()
        found_names = enumerate(found_roles(words))
        places: dict[str | Path, int] = {name.id: place for place, name in found_names}
        self.roles.show_only(
            lambda offer: offer.key in places and self._fits(offer),
            lambda offer: places[offer.key] if sought else 0,
        )
        self.samples.show_only(lambda offer: _has(offer, sought) and not self._family)
        self.styles.show_only(lambda offer: _has(offer, sought) and not self._family)
        self._title.setVisible(bool(self.samples.shown()))
        self._styles_title.setVisible(bool(self.styles.shown()))
        found = self.roles.shown() or self.samples.shown() or self.styles.shown()
        none = self.tr(
            "No role is called that. Try another word for it, or start with a blank one."
        )
        self._nothing.setText("" if found else none)
        self._nothing.setVisible(not found)

    def _fits(self, offer: Offer) -> bool:
        return self._family in ("", offer.family)

    def _pass_roles(self, step: int) -> None:
        if step > 0:
            self.samples.enter()
        else:
            self.search.words.setFocus()

    def _pass_samples(self, step: int) -> None:
        if step < 0 and self.roles.shown():
            self.roles.enter(-1)
        elif step < 0:
            self.search.words.setFocus()
        else:
            self.styles.enter()

    def _pass_styles(self, step: int) -> None:
        above = self.samples if self.samples.shown() else self.roles
        if step < 0 and above.shown():
            above.enter(-1)

    def restyle(self) -> None:
        """Take over the measures of the look in use."""
        space = THEME.scale.space
        self.search.setMaximumWidth(THEME.scale.px(_SEARCH))
        across = QBoxLayout.Direction.LeftToRight
        below = QBoxLayout.Direction.TopToBottom
        self._head.setDirection(below if THEME.scale.text > _LARGE else across)
        side = space(_MARGIN) + EDGE
        self._top.setContentsMargins(side, space(_MARGIN), side, 0)
        self._top.setSpacing(space(8))
        self._title.setContentsMargins(EDGE, space(24), 0, space(12) - EDGE)
        self._styles_title.setContentsMargins(EDGE, space(24), 0, space(12) - EDGE)
        self._broken.setContentsMargins(EDGE, space(12), 0, 0)
        self._nothing.setContentsMargins(EDGE, EDGE, 0, 0)


def _has(offer: Offer, sought: list[str]) -> bool:
    return all(word in offer.words for word in sought)
