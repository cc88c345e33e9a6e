"""Bringing the content of older files up to today's form, one small function a change.

A change to what a posting holds raises ``VERSION`` and adds a function here::

    @since(2)
    def pay_has_a_period(posting: Content) -> Content:
        '''Pay said nothing about its period before version 2: it was by the year.'''
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

VERSION = 1
"""The version of the files that this program writes."""

Content: TypeAlias = dict[str, Any]
"""The posting of a file as plain values, before anything is known to be right about it."""

Upgrade: TypeAlias = Callable[[Content], Content]

_UPGRADES: list[tuple[int, Upgrade]] = []


def since(version: int) -> Callable[[Upgrade], Upgrade]:
    """Register a function that brings content from before ``version`` up to it."""

    def register(upgrade: Upgrade) -> Upgrade:
        _UPGRADES.append((version, upgrade))
        return upgrade

    return register


def upgraded(content: Content, version: int) -> Content:
    """Return content of an older version in today's form; the content given stays as it is."""
    for since_version, upgrade in sorted(_UPGRADES, key=lambda row: row[0]):
        if since_version > version:
            content = upgrade(content)
    return content
