"""Palettes, fonts, icons, the style sheet."""
