"""Report to bytes: one module a format, listed in EXPORTERS."""
