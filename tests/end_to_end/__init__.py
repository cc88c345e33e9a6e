"""The program as a whole, treated badly."""
