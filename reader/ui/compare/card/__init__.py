"""The card over a mark."""
