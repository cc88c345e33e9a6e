"""What an employer's postings share: how they begin, and how their pages look."""
