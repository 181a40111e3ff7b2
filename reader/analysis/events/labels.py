"""The name of an event, made from its members: the headline that tells most of what all of them tell."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Sequence

from reader.analysis.events.words import key_and_weight, words_of
from reader.model import Article

LONGEST = 90
_SHORTEST = 15
_LEAD = 60
_NO_HEADLINE = 140
_TAG = re.compile(
    r"^\s*(?:(?:بالفيديو|بالصور|شاهد|فيديو|صور|عاجل|خاص|حصري|متابعة|تحديث|محدث|رسميا|رسمياً)\s*(?:و\s*الصور)?\s*"
    r"(?:\.\.+|…|:|-|–|\||/|!)\s*)+"
)
_SECTION = re.compile(r"^\s*[\w\u0600-\u06ff]+(?:\s[\w\u0600-\u06ff]+)?\s/\s+")
_CLAUSE = re.compile(r"\s*(?:\.\.+|…|؛|\s[-–|/]\s)\s*")


def label(members: Sequence[Article]) -> str:
    """A headline for the event, whole or to the end of a clause; never empty where a member has a headline or a text.

    Of all headlines the one is taken whose words most members share, weighed by how much they tell, so that who,
    where and what are in it; a long headline counts less, ties go to the earlier and the shorter.
    """
    heads = [_clean(member.title) or _clean(_start(member.text)) for member in members]
    heads = [head for head in heads if head]
    if not heads:
        return ""
    shared = Counter(key for member in members for key in _keys(member))
    scored = sorted((-_score(head, shared, len(members)), number, head) for number, head in enumerate(heads))
    return _trim(scored[0][2])


def _start(text: str) -> str:
    """The first words of a text without a headline, whole words only."""
    first = text.partition("\n")[0]
    return first if len(first) <= _NO_HEADLINE else first[: first.rfind(" ", 0, _NO_HEADLINE)]


def _keys(member: Article) -> set[str]:
    words = [*words_of(member.title), *words_of(member.text[member.body_start :][:600])[:_LEAD]]
    return {key_and_weight(word)[0] for word in words}


def _score(head: str, shared: Counter[str], members: int) -> float:
    weights = dict(map(key_and_weight, words_of(head)))
    told = sum(weight * shared[key] / members for key, weight in weights.items())
    too_long = max(0, len(head) - LONGEST) / LONGEST
    too_short = max(0, _SHORTEST - len(head)) / _SHORTEST
    return round(told * (1 - min(0.5, too_long) - min(0.5, too_short)), 4)


def _clean(head: str) -> str:
    plain = " ".join(html.unescape(head).split())
    return _SECTION.sub("", _TAG.sub("", plain)).strip(" .،:؛-–|/") or plain


def _trim(head: str) -> str:
    """`head` up to the end of a clause where it is long; whole where it has none, for half a headline misleads."""
    if len(head) <= LONGEST:
        return head
    for clause in reversed(list(_CLAUSE.finditer(head, 0, LONGEST))):
        if clause.start() >= LONGEST // 3:
            return head[: clause.start()]
    return head
