"""The naming matrix on the screen."""
