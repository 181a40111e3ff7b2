"""Attribution: who is made to say what, with which verb, and how far the outlet stands behind it.

`find_attributions` is the way in. Rules over the reporting lexicon, no statistics: every mark's detail names its rule.
"""

from __future__ import annotations

from reader.analysis.attribution.finder import find_attributions

__all__ = ["find_attributions"]
