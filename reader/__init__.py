"""Riwaya: an Arabic-first, offline reader that sets several accounts of one event side by side."""

__version__ = "0.1.0"
