"""Full-text search: what was typed, the index, the hits, and searches that are kept."""
