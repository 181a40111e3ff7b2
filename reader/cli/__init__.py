"""The command line: the library's use cases without a window, and without Qt.

Exit status: 0 done, 1 nothing found, 2 the input or the library was at fault (one line each on standard error).
"""
