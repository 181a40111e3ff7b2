"""Everything that the compare view says, in the language of the user."""
