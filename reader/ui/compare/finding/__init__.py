"""Search in all columns."""
