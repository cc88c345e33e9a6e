"""The generator: choices on one page, and beside them the pages that they make."""

from jdeditor.ui.generator.page import GeneratorPage

__all__ = ["GeneratorPage"]
