"""Which search terms the index holds: see `reader.text.terms.terms`.

unicode61 splits Arabic words at vowel marks and knows no clitics, so the index is fed stems joined by spaces.
A change of what a word's term is makes the index stale: raise VERSION, and the index is built anew at the next start.
"""

VERSION = 1
