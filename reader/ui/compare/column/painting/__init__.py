"""Draws a column: marks, strips, the overview at its edge."""
