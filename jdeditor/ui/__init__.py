"""What HR sees: the only part of the program that knows Qt."""

PRESS = "--press"
"""What the window starts the program with, to have pages made beside it."""
