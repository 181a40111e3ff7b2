"""Outlets side by side over a period."""
