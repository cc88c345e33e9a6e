"""All that the window can do, found by a few letters: the command palette and the keyboard map."""
