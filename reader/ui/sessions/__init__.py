"""Saved comparisons on the screen: their list, their notes in list and margin, the code book, the export."""
