"""Two texts of one posting beside each other: what went, what came, and what stayed around it."""

from __future__ import annotations
