"""How alike articles are: what is kept of each, and which of many are worth a closer look."""
