"""What is reported: from a cue to its content, where that ends, and the marks that come of it."""
