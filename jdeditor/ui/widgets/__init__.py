"""The widgets of the house; they know text, lists and looks, and nothing of postings."""
