"""Tells the article from the page around it."""
