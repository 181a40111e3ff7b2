"""The library on the screen: events, articles, outlets, and the page of an empty library."""
