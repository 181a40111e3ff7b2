"""Setting the machine right from the text."""
