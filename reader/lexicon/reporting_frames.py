"""Source frames: phrases that attribute, step back, open background or note a silence (frames.txt)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.lexicon.reporting_forms import PRONOUNS
from reader.model.errors import LexiconError
from reader.model.marks import Stance
from reader.resources import path
from reader.text.folding import fold

KINDS = frozenset(
    [
        "according",
        "clause",
        "relay",
        "said",
        "called",
        "described",
        "pretext",
        "venue",
        "nominal",
        "document",
        "opener",
        "unsourced",
        "silence",
    ]
)
VERB = "VERB"
# What ما becomes behind a preposition: بما وصفه، مما أسماه.
_WHAT = ("ما", "مما", "بما", "عما", "فيما", "لما")


@dataclass(frozen=True, slots=True)
class Frame:
    """A phrase: for each word the folded forms that it may take. `text` is the phrase as the file gives it.

    `joined` where the last word is a preposition written with the next word (وفقا لـ): it has no place in `words`.
    `verb` where a reporting verb must follow.
    """

    kind: str
    words: tuple[frozenset[str], ...]
    stance: Stance
    text: str
    example: str
    joined: str = ""
    verb: bool = False


def read_frames() -> Iterator[Frame]:
    """The frames of the file, in its order. Raises LexiconError with `path` and `line`."""
    name = "frames.txt"
    for number, line in enumerate(path("reporting", name).read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        values = [value.strip() for value in line.split("|")]
        if len(values) != 4 or values[0] not in KINDS or values[2] not in set(Stance):
            raise LexiconError(f"{name}, line {number}: not a frame", path=name, line=number)
        yield _frame(values[0], values[1], Stance(values[2]), values[3])


def _frame(kind: str, text: str, stance: Stance, example: str) -> Frame:
    words = text.split()
    joined = words.pop()[0] if words[-1] in ("ل+", "ب+") else ""
    verb = words[-1] == VERB
    if verb:
        words.pop()
    forms = [_forms(word) for word in words]
    if kind in ("called", "described") and words[0] == "ما":
        forms[0] = frozenset(_WHAT)
    return Frame(kind, tuple(forms), stance, text, example, joined, verb)


def _forms(word: str) -> frozenset[str]:
    if word in ("أن", "إن"):
        return frozenset([fold(word), *(fold(word) + pronoun for pronoun in PRONOUNS)])
    if not word.endswith("+"):
        return frozenset([fold(word)])
    stem = fold(word[:-1])
    stems = [stem[:-1] + seat for seat in "ءيو"] if stem.endswith("ء") else [stem]
    return frozenset(stem + pronoun for stem in stems for pronoun in PRONOUNS)
