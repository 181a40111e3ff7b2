"""Turns a comparison or a session into a Report: what exporters write, in the report's own language."""
