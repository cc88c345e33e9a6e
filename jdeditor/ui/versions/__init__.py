"""The versions of a posting: kept while a person works, listed, compared and restored."""

from __future__ import annotations
