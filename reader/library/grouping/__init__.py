"""Articles into events and events into stories, and the user's decisions about them."""
