"""Reading files that came back from other programs."""
