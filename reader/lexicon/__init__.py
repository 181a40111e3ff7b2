"""Reads, validates and edits the lexicons of resources/lexicons and the user's own."""
