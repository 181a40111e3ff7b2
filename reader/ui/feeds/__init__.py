"""Feeds in the window: their page, the ways to add them, their updates, and the line that says when one is online."""
