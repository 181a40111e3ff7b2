"""Whether a text may hold obfuscated words: asked of every title of a list, where `repair` need not be loaded.

Making the patterns with which words are repaired takes longer than listing the first events.
"""

from __future__ import annotations

import re

LETTER = "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3"
FORMS = "\ufb50-\ufbb1\ufbd3-\ufd3d\ufe70-\ufefc"
# Letters and digits of other scripts by the Arabic ones that they look like, or that they stand for in chats.
LOOK_ALIKES = {
    **dict.fromkeys("lI|", "ال"),
    **dict.fromkeys("oOоο", "هة"),
    "1": "ا",
    "0": "ه",
    "3": "ع",
    "7": "ح",
}
ALIKE = "".join(LOOK_ALIKES)
# What every obfuscation has. Three patterns that each begin with what is rare: one with alternatives is three times as
# slow, and most texts have nothing to repair. Before a quotation mark a tatweel ends a particle: many titles have one.
_ODD = re.compile(f'\u0640(?!["«“])|[{FORMS}\u00ad\u200b\u2060-\u2064|¦*•·‧∙●_~^+=\\\\]')
_CUT = re.compile(f"[.\\-–/{ALIKE}](?<=[{LETTER}].)[{LETTER}]|[oOоο](?<=[{LETTER}].)")
LONE = re.compile(f" [{LETTER}] [{LETTER}] [{LETTER}]")


def is_suspect(text: str) -> bool:
    """A fast test that is never wrong in saying no."""
    return bool(_ODD.search(text) or _CUT.search(text) or LONE.search(text))
