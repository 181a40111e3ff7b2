"""Outlets: what the library holds of each, and how each words its news."""
