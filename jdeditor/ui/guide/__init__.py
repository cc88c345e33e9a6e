"""The role guide: what a person in such a job does, knows and earns, beside the form."""

from jdeditor.ui.guide.panel import GuidePanel

__all__ = ["GuidePanel"]
