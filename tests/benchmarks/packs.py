"""How long the role packs take to be read and searched, at the number there is and at 1,000."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from msgspec.structs import replace

from jdeditor.drafting import role_folders, roles, search
from tests.benchmarks.registry import Measured, figure, spread

TIMES = 20


@figure("roles_whole")
def read_roles() -> Measured:
    """Every role that travels with the program, read whole and checked, none kept from before."""
    taken = []
    for _ in range(TIMES + 1):
        role_folders.use()
        begun = time.perf_counter()
        read = roles.roles()
        taken.append(time.perf_counter() - begun)
    return {"target": "p95 <= 50 ms", "roles": len(read), **spread(taken[1:])}


MANY = 1000
TYPED = ("stakeholder management", "safety", "customer reports", "team", "zzz", "c")


@figure("search_1000_roles")
def search_lines() -> Measured:
    """Each key of some searches through the lines of 1,000 roles, all different."""
    lines = search.all_lines(_many())
    taken = [_timed(partial(search.found_lines, lines, sought)) for sought in _keys()]
    return {"target": "p95 <= 20 ms a key", "lines": len(lines.hits), **spread(taken)}


@figure("role_names_1000")
def search_names() -> Measured:
    """Each key of some searches for a title among 1,000 roles, slips of the finger included."""
    every = tuple(_many())
    names = tuple(
        roles.RoleName(id=role.id, title=role.title, other_titles=role.other_titles)
        for role in every
    )
    roles._known = lambda: (names, (), {})  # type: ignore[assignment]  # as if they were on disk
    sought = ("registerd nurse", "acountant", "senior backedn engineer")
    taken = [
        _timed(partial(search.found_roles, word[:end]))
        for word in sought
        for end in range(1, len(word) + 1)
    ]
    return {"target": "p95 <= 20 ms a key", "roles": len(names), **spread(taken)}


def _keys() -> list[str]:
    return [sought[:end] for sought in TYPED for end in range(1, len(sought) + 1)]


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _many() -> list[roles.Role]:
    """Return 1,000 roles made of those there are, each line and title a little different."""
    known = roles.roles()
    return [_other(known[number % len(known)], number) for number in range(MANY)]


def _other(role: roles.Role, number: int) -> roles.Role:
    return replace(
        role,
        id=f"{role.id}-{number}",
        title=f"{role.title} {number}",
        responsibilities=tuple(
            replace(duty, text=f"{duty.text} Kind {number}.") for duty in role.responsibilities
        ),
    )
