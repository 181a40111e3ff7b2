"""The built program's entry: the window and the command line, or a worker of an import (reader/library/workers.py)."""

import sys

if sys.argv[1:] == ["--prepare-articles"]:
    from reader.library.workers import serve

    serve()
    sys.exit(0)

from reader.__main__ import main

sys.exit(main())
