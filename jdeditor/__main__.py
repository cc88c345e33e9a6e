"""`python -m jdeditor` is the same as the command `jdeditor`."""

from __future__ import annotations

import sys

from jdeditor.cli import main

if __name__ == "__main__":
    sys.exit(main())
