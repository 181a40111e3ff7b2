"""Who speaks, in how many words, by which verbs."""
