"""Notes in list and margin, and on the words they hang on."""
