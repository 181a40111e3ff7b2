"""From likeness to events: copies, what the user decided, clusters, and how a library grows."""
