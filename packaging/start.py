"""The built program's entry."""

import sys

from reader.__main__ import main

sys.exit(main())
