"""What readers see: a small tree of blocks, composed from a posting for one audience."""
