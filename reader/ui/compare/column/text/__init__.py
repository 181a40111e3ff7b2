"""The text that a column shows: its content and marks, and where everything on it stands."""
