"""The head of a column: outlet, date, headline, and what its evidence strip states."""
