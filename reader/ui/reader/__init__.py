"""One article in comfort."""
