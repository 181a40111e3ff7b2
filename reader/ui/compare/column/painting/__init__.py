"""Draws a column: marks and the overview at its edge."""
