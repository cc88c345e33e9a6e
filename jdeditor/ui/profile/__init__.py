"""Employer profiles in the window: choosing one, and saying all that its postings share."""
