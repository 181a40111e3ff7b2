"""Item models over pages of the library."""
