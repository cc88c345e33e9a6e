"""Files that others open: a document in a style becomes bytes, one module a format."""

import sys
from types import ModuleType

# Otherwise reportlab runs what is in the person's home under this name: a file says the same
# everywhere, and there may be no home.
sys.modules.setdefault("reportlab_mods", ModuleType("reportlab_mods"))
