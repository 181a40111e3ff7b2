"""One account: head, text, marks, overview."""
