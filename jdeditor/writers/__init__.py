"""Files that others open: a document in a style becomes bytes, one module a format."""
