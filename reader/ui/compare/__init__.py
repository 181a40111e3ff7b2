"""The compare view: two to six accounts of one event, read side by side."""
