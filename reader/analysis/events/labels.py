"""The name of an event, made from its members: the headline that tells most of what all of them tell."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from reader.analysis.events.likeness.signatures import Features, Ids, Signature, lead_features
from reader.model.articles import Span
from reader.text.repairs.repair import find_repairs, rejoin
from reader.text.terms.terms import index_batch

Members = Sequence[tuple[str, Signature]]

LONGEST = 90
_SHORTEST = 15
_NO_HEADLINE = 140
HEAD_LETTERS = 200
"""So much of a text has what stands for a headline that is missing."""
_TAG = re.compile(
    r"^\s*(?:(?:بالفيديو|بالصور|شاهد|فيديو|صور|عاجل|خاص|حصري|متابعة|تحديث|محدث|رسميا|رسمياً)\s*(?:و\s*الصور)?\s*"
    r"(?:\.\.+|…|:|-|–|\||/|!)\s*)+"
)
_SECTION = re.compile(r"^\s*[\w\u0600-\u06ff]+(?:\s[\w\u0600-\u06ff]+)?\s/\s+")
_EDGES = " .…،؛:-–|/"
_CLAUSE = re.compile(r"\s*(?:\.\.+|…|؛|\s[-–|/]\s)\s*")


def head_of(title: str, text: str) -> str:
    """What a label may be made from: the headline, or the first words of a text without one, obfuscated words written
    out. Of `text` the first `HEAD_LETTERS` characters are enough."""
    head = _clean(_written_out(title)) if title.strip() else ""
    return head or _whole_words(_trim(_clean(_written_out(_start(text)))), LONGEST)


def announced(title: str, clause: Span) -> tuple[str, str]:
    """A headline of two happenings, parted: without the clause that announces the second, and that clause alone.

    Where the clause stands in the middle, the first of the two is the whole headline.
    """
    before, after = title[: clause.start], title[clause.end :]
    second = clause.of(title).strip(_EDGES)
    before = before.removesuffix("و")
    own = title if before.strip(_EDGES) and after.strip(_EDGES) else (before + after).strip(_EDGES)
    return own or title, second or title


def label(members: Members) -> str:
    """The label of one event: see `labels`."""
    return labels([members])[0]


def labels(events: Sequence[Members]) -> list[str]:
    """For each event a headline, whole or to the end of a clause; empty where no member has any words.

    Members come with their `head_of`. Of all heads the one is taken whose words most members have in headline or
    lead, weighed by how much they tell, so that who, where and what are in it; a long headline counts less, ties go to
    the earlier and the shorter.
    """
    differing = [heads for members in events if len(heads := {head for head, _ in members if head}) > 1]
    wanted = list(dict.fromkeys(head for heads in differing for head in heads))
    # Worked out side by side: one by one they were most of naming an event.
    features = dict(zip(wanted, lead_features(index_batch((head, (), 0) for head in wanted)), strict=True))
    return [_label(members, features) for members in events]


def _label(members: Members, features: Mapping[str, Features]) -> str:
    heads = [(number, head) for number, (head, _) in enumerate(members) if head]
    if not heads:
        return ""
    if len({head for _, head in heads}) == 1:
        return _trim(heads[0][1])
    led, tellers = np.unique(np.concatenate([sig.ids for _, sig in members]), return_counts=True)
    shares = tellers / len(members)
    scored = sorted((-_score(head, features[head], led, shares), number, head) for number, head in heads)
    return _trim(scored[0][2])


def _start(text: str) -> str:
    """The first words of a text without a headline."""
    return _whole_words(text.lstrip("\n").partition("\n")[0], _NO_HEADLINE)


def _whole_words(line: str, longest: int) -> str:
    """So many words of the line as `longest` letters hold; letters of the first, where that alone is longer."""
    if len(line) <= longest:
        return line
    return line[: line.rfind(" ", 0, longest + 1)] if " " in line[: longest + 1].lstrip(" ") else line[:longest]


def _score(head: str, own: Features, led: Ids, shares: NDArray[np.float64]) -> float:
    """How much of what is told the head tells; `led` are features of the members, each with the share that has it."""
    features, weights = own
    at = np.searchsorted(led, features) % max(1, len(led))
    told = float(weights @ np.where(led[at] == features, shares[at], 0.0)) if len(led) else 0.0
    too_long = max(0, len(head) - LONGEST) / LONGEST
    too_short = max(0, _SHORTEST - len(head)) / _SHORTEST
    return round(told * (1 - min(0.5, too_long) - min(0.5, too_short)), 4)


def _written_out(line: str) -> str:
    return rejoin(line, find_repairs(line))


def _clean(head: str) -> str:
    plain = " ".join(html.unescape(head).split())
    return _SECTION.sub("", _TAG.sub("", plain)).strip(_EDGES) or plain


def _trim(head: str) -> str:
    """`head` up to the end of a clause where it is long; whole where it has none, for half a headline misleads.

    What is longer than any headline is none, and cut.
    """
    if len(head) <= LONGEST:
        return head
    for clause in reversed(list(_CLAUSE.finditer(head, 0, LONGEST))):
        if clause.start() >= LONGEST // 3:
            return head[: clause.start()]
    return _whole_words(head, _NO_HEADLINE * 2)
