"""Write resources/frequencies/ar.txt from the Arabic list of the wordfreq package.

Run from the checkout in an environment that has wordfreq 3.1 (it is not a dependency of the product):
    PYTHONPATH=. python tools/make_frequencies.py
The words are folded and light-stemmed as the product does it, their frequencies added up. The file has one line
for each step of 0.1 on the Zipf scale (log10 of occurrences in a thousand million words), the stems of that step
after it.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict

from wordfreq import iter_wordlist, word_frequency  # type: ignore[import-not-found]

from reader import resources
from reader.text.folding import fold
from reader.text.terms.stemming import stem

KEPT = 45_000
_ARABIC = re.compile(r"[\u0621-\u064a]{2,}")


def main() -> None:
    """Write the table; the rarest stems beyond the first `KEPT` are left out."""
    totals: dict[str, float] = defaultdict(float)
    for word in iter_wordlist("ar", wordlist="large"):
        folded = fold(word)
        if _ARABIC.fullmatch(folded):
            totals[stem(folded)] += word_frequency(word, "ar", wordlist="large")
    steps: dict[int, list[str]] = defaultdict(list)
    for key in sorted(totals, key=lambda key: (-totals[key], key))[:KEPT]:
        steps[round(10 * math.log10(totals[key] * 1e9))].append(key)
    lines = [f"{step / 10} {' '.join(sorted(steps[step]))}\n" for step in sorted(steps, reverse=True)]
    resources.path("frequencies", "ar.txt").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
