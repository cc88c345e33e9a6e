"""Finding and replacing words in the window: a panel beside the form with every place in it."""
