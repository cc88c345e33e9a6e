"""Files we own: written whole or not at all, and read with care."""
