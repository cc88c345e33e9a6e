"""The start page: begin from a role, from nothing, or from what is there."""

from jdeditor.ui.start.page import StartPage

__all__ = ["StartPage"]
