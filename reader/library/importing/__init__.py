"""Files and drafts on their way into the library."""
