"""The use cases that the window and the command line call: `library.Library`, and the values of `views`."""
