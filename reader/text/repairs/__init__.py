"""Words that were obfuscated or spaced out, and the words that they stand for."""
