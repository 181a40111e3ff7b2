"""From the start of the process to a window with its library open."""
