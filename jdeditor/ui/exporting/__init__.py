"""Exporting from the window: what is asked, and what is then done."""
