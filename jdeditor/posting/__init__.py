"""What HR enters: the posting, its fields by name, and changes to it."""
