"""Articles and outlets: stored once, read, listed, marked by the user."""
