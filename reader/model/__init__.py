"""The types that every layer shares, and the tree of errors. Standard library only.

Import a type from its module: making all of them at once takes a start longer than showing its window, and the window
needs a few (docs/notes/start-up.md).

All offsets are Unicode code points in `Article.text`, half-open, unless a name says otherwise.
"""
