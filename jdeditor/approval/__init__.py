"""Getting a yes: what goes out in a Word file, and taking over what comes back."""
