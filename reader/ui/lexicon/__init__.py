"""The editor of contested names: the shipped lexicons to look through, the user's layer to write."""
