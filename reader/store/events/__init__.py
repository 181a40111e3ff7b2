"""Events and stories: which articles stand in which, what grouping writes, what the user decides."""
