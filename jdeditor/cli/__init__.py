"""The same things without a window."""

from jdeditor.cli.main import main

__all__ = ["main"]
