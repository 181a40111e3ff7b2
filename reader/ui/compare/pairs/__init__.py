"""Columns side by side: connectors between sentences, linked scrolling."""
