"""Dates in Arabic text: how they are written, which of them an article was published on, who held which office when."""
