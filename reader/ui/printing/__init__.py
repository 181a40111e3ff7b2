"""Reports on pages, laid out by the text engine of the interface, which alone shapes Arabic."""
