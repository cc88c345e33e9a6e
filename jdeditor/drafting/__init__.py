"""A good first draft: roles that a posting can begin from."""
