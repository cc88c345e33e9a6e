"""What HR sees: the only part of the program that knows Qt."""
