"""Spelling in the window: marks, suggestions, the user's words and dictionaries."""
