"""Saved comparisons: kept, noted on, handed on, exported."""
