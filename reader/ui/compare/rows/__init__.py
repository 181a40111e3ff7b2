"""Rows mode: one statement a row, one outlet a column."""
