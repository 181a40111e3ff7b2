"""Events and stories: their lists, the preview of one, what may belong to it, and why."""
