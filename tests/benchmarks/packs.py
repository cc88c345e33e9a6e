"""How long the role packs take to be read."""

from __future__ import annotations

import time

from jdeditor.drafting import roles
from tests.benchmarks.registry import Measured, figure, spread

TIMES = 20


@figure("roles_whole")
def read_roles() -> Measured:
    """Every role that travels with the program, read whole and checked, none kept from before."""
    taken = []
    for _ in range(TIMES + 1):
        roles.use_folders()
        begun = time.perf_counter()
        read = roles.roles()
        taken.append(time.perf_counter() - begun)
    return {"target": "p95 <= 50 ms", "roles": len(read), **spread(taken[1:])}
