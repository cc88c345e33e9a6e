"""Spelling: which words of a posting no dictionary knows, and what could be meant instead."""
