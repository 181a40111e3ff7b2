"""Who and what is called what: contested names, their short forms, whose voice they stand in, candidates."""
