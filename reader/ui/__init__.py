"""All Qt."""
