"""An offline desktop editor for job descriptions and job postings."""

from __future__ import annotations

__version__ = "0.1.0"
