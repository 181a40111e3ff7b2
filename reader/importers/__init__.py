"""Bytes to Draft: one module a format, listed in IMPORTERS. Everything foreign passes `sanitise`."""
