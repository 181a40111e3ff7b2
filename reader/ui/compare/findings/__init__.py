"""The list of findings: in words what the marks show."""
