"""Feeds and pages: what is fetched when the user asks, and how it enters the library."""
