"""Naming and voices as tables and charts, each number with the sentences behind it."""
