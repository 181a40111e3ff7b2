"""Which columns stand in the view and in which order: adding, dropping, moving."""
