"""The way around: rail and sidebar, places and the way back, what is remembered and was opened last."""
