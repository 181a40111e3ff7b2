"""Articles: their list, the preview of one, its line in an event."""
