"""The only package that touches a network: fetches feeds and pages when the user says so. Lists feeds as OPML."""
