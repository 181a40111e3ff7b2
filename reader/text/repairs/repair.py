"""Finds words obfuscated to dodge filters and the words that they stand for.

Dots, bars, tatweels, spaces and zero-width characters put between the letters of a word, Latin look-alikes put in
their place, presentation forms mixed into plain letters, and letters swapped on top. Decoration is left alone: a clitic
drawn out before a number or a quotation mark (بـ13), a rule of tatweels, a headline whose words are all drawn out. So
is a text out of a page-layout program, in which even function words are written in presentation forms.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import product
from math import prod

from reader.model.articles import Span
from reader.model.texts import Repair
from reader.text.folding import fold, has_presentation_forms
from reader.text.repairs.suspicion import ALIKE, FORMS, LETTER, LONE, LOOK_ALIKES, is_suspect
from reader.text.terms import frequency

_VOWEL = "\u064b-\u065f\u0670"
_SEPARATOR = ".·•‧∙●*_|¦~^+=\\-–"
# With a tatweel beside it one separator is enough to know an obfuscation; bare ones have to prove a known word.
# Between two tatweels any mark parts a word but those that open and close words.
_DRAWN = (
    f"\u0640+[{_SEPARATOR}]\u0640*|[{_SEPARATOR}]\u0640+|\u0640+[^\\w\\s\u0640{_VOWEL}«»“”„\"'()\\[\\]]{{1,3}}\u0640+"
)
_BARE = f"[{_SEPARATOR}/]"
_HIDDEN = "[\u00ad\u200b\u2060-\u2064]+"
_JOINT = f"(?:{_DRAWN}|{_HIDDEN})"
_PART = f"[{LETTER}{FORMS}][{LETTER}{FORMS}{_VOWEL}\u0640]*?"
_BESIDE_TATWEEL = re.compile(f"\u0640(?:[^\\w\\s]|_|(?<=[{_SEPARATOR}]\u0640))")
_INSIDE_WORD = re.compile(f"\u0640[{LETTER}]")
_HAS_HIDDEN = re.compile(_HIDDEN)
_HAS_JOINT = re.compile(_JOINT)
_JOINED = re.compile(f"{_PART}(?:{_JOINT}{_PART})+(?![{LETTER}{FORMS}{_VOWEL}])")
_BARE_JOINED = re.compile(
    f"(?<![{LETTER}\u0640])[{LETTER}{_VOWEL}]+(?:{_BARE}[{LETTER}{_VOWEL}]+)+(?![{LETTER}\u0640])"
)
_SPACED = re.compile(f"(?<![{LETTER}{_VOWEL}])[{LETTER}](?: (?:\u0640 )?[{LETTER}]){{3,}}(?![{LETTER}{_VOWEL}])")
# A word torn apart at drawn-out letters: إرهـ ـابيين, الجر ـحى, غـ ـزة
_TORN = re.compile(
    f"(?<![{LETTER}\u0640])(?:[{LETTER}{_VOWEL}]{{2,}}\u0640+ \u0640*|[{LETTER}{_VOWEL}]{{2,}} \u0640+"
    f"|[{LETTER}{_VOWEL}]\u0640+ \u0640+)[{LETTER}{_VOWEL}]+(?:\u0640+ \u0640+[{LETTER}{_VOWEL}]+)*"
)
_MIXED = re.compile(
    f"(?<![\\w])(?:[{LETTER}]+\u0640*(?:[{ALIKE}]\u0640*[{LETTER}]+)+[oOоο]?|[{LETTER}]{{2,}}[oOоο])(?![\\w])"
)
_HAS_CUT = re.compile(
    f"[{_SEPARATOR}/{ALIKE}](?<=[{LETTER}{_VOWEL}\u0640].)[{LETTER}{_VOWEL}\u0640]|[oOоο](?<=[{LETTER}].)"
)
_HAS_ALIKE = re.compile(f"[{ALIKE}](?<=[{LETTER}\u0640].)")
_STRETCHED = re.compile(f"(?<![{LETTER}])([{LETTER}{_VOWEL}]+)\u0640+(?=[{LETTER}])[{LETTER}{_VOWEL}\u0640]+")
_HAS_FORM = re.compile(f"[{FORMS}]")
_PRESENTED = re.compile(f"[{LETTER}{FORMS}{_VOWEL}\u0640]*[{FORMS}][{LETTER}{FORMS}{_VOWEL}\u0640]*")
# Initials, with the tatweel that ه is written with: هـ.د
_INITIALS = re.compile(f"[{LETTER}](?:\u0640?[.][{LETTER}])+\u0640?")
_CLITICS = frozenset(
    ("و", "ف", "ب", "ل", "ك", "ه", "ال", "لل", "وال", "بال", "فال", "كال", "ولل", "وب", "ول", "فب", "فل", "وك")
)
_WORD = re.compile(f"[{LETTER}{_VOWEL}\u0640]+")
_HYPHENS = frozenset(".-–\\")
# The background weight below which a word stands in one article of twenty or more.
_COMMON = 3.0
# The weight below which a word stands in half of all articles.
_EVERYWHERE = 0.7
_PRONOUNS = ("نا", "هما", "هم", "هن", "كم", "ها", "ه", "ي", "ك")
# A line with this share of drawn-out words is decorated, not obfuscated.
_DECORATED = 0.3
_MOST_READINGS = 64
_SHORTEST = 4  # letters of a word that foreign letters hide in: shorter ones are units and names of things


def find_repairs(text: str) -> tuple[Repair, ...]:
    """The obfuscated words of `text` in order, each with the printed word's span and the word that it stands for.

    Spans never overlap and cover the whole printed word with its clitics.
    """
    found: dict[int, Repair] = {}
    if not is_suspect(text):
        return ()
    start, laid_out = 0, _is_laid_out(text)
    for line in text.split("\n"):
        if is_suspect(line):
            for repair in _line_repairs(line, start, laid_out=laid_out):
                if not any(other.span.overlaps(repair.span) for other in found.values()):
                    found[repair.span.start] = repair
        start += len(line) + 1
    return tuple(found[key] for key in sorted(found))


def rejoin(text: str, repairs: Sequence[Repair]) -> str:
    """`text` with every repaired word in its clean form."""
    parts: list[str] = []
    position = 0
    for repair in repairs:
        parts += (text[position : repair.span.start], repair.clean)
        position = repair.span.end
    return "".join((*parts, text[position:]))


def _is_laid_out(text: str) -> bool:
    """Whether presentation forms are how the text was set: nobody hides a word that half of all articles have."""
    return any(
        frequency.weight(fold(match.group())) < _EVERYWHERE
        for match in (_PRESENTED.finditer(text) if _HAS_FORM.search(text) else ())
    )


def _line_repairs(line: str, base: int, *, laid_out: bool) -> list[Repair]:
    repairs = []
    # Most suspects are a stop between two words: a pattern is tried only where the character that it needs stands.
    drawn = "\u0640" in line
    joined = (drawn and _BESIDE_TATWEEL.search(line)) or _HAS_HIDDEN.search(line)
    for match in _JOINED.finditer(line) if joined and _HAS_JOINT.search(line) else ():
        if fold(re.split(_HIDDEN, match.group())[0]) in _CLITICS and not re.search(_DRAWN, match.group()):
            continue  # word processors leave a zero-width space behind a conjunction
        if _INITIALS.fullmatch(match.group()):
            continue
        clean = _cleaned(re.sub(_JOINT, "", match.group()))
        repairs.append(_repair(match, base, clean, swappable=True))
    cut = _HAS_CUT.search(line)
    for match in _BARE_JOINED.finditer(line) if cut else ():
        pieces = re.split(_BARE, match.group())
        clean = _cleaned("".join(pieces))
        if _is_cut_word(match.group(), pieces, clean):
            repairs.append(_repair(match, base, clean))
    torn = drawn and ("\u0640 " in line or " \u0640" in line)
    lone = torn or LONE.search(line)
    spaced = [
        *(match for match in (_SPACED.finditer(line) if lone else ()) if frequency.is_known(_closed(match))),
        *(match for match in (_TORN.finditer(line) if torn else ()) if _is_torn_word(match.group())),
    ]
    repairs += [_repair(match, base, match.group().replace(" ", "").replace("\u0640", "")) for match in spaced]
    alike = cut and _HAS_ALIKE.search(line)
    mixed = [(match, _unmixed(match.group())) for match in (_MIXED.finditer(line) if alike else ())]
    repairs += [_repair(match, base, word) for match, word in mixed if word]
    for match in _PRESENTED.finditer(line) if not laid_out and _HAS_FORM.search(line) else ():
        clean = _cleaned(match.group())
        if clean and clean != match.group():
            repairs.append(_repair(match, base, clean))
    return repairs + (_stretched(line, base) if drawn and _INSIDE_WORD.search(line) else [])


def _closed(match: re.Match[str]) -> str:
    return fold(match.group().replace(" ", ""))


def _is_torn_word(raw: str) -> bool:
    """Whether pieces with tatweels between them make one known word, and are not two words with a drawn-out end."""
    pieces = [fold(piece) for piece in raw.split(" ")]
    if not frequency.is_known("".join(pieces)):
        return False
    return pieces[0] not in _CLITICS or raw.count("\u0640 \u0640") == len(pieces) - 1


def _unmixed(raw: str) -> str | None:
    """The most frequent known word that `raw` can stand for, its foreign letters read as Arabic ones."""
    choices = [LOOK_ALIKES.get(letter, letter) for letter in raw if letter != "\u0640"]
    if len(choices) < _SHORTEST or prod(map(len, choices)) > _MOST_READINGS:
        return None
    readings = ["".join(letters) for letters in product(*choices)]
    known = [word for word in readings if frequency.is_known(fold(word))]
    return min(known, key=lambda word: frequency.weight(fold(word)), default=None)


def _stretched(line: str, base: int) -> list[Repair]:
    # Longer tatweels than one letter fill a printed line or cry out; they hide nothing.
    matches = [
        match
        for match in _STRETCHED.finditer(line)
        if fold(match.group(1)) not in _CLITICS and "\u0640\u0640" not in match.group()
    ]
    if not matches or len(matches) > max(1, _DECORATED * len(_WORD.findall(line))):
        return []
    return [_repair(match, base, match.group().replace("\u0640", "")) for match in matches]


def _is_cut_word(raw: str, pieces: list[str], clean: str) -> bool:
    """Whether bare separators cut one word, which then is known as a whole.

    Initials (أ.ف.ب) and two words with a stop between them (البلاد.وقال) are not. A stop or a hyphen may still stand
    between two words that happen to make a third: then the whole has to be a common word.
    """
    folded = fold(clean)
    if len(clean) < 4 or not frequency.is_known(folded):
        return False
    if "/" in raw:
        # A slash stands between alternatives (شباط/فبراير) and before endings (المعلم/ة): the first piece is no word.
        return min(map(len, pieces)) > 1 and not frequency.is_known(fold(pieces[0]))
    if all(len(piece) == 1 for piece in pieces) or not set(raw) & _HYPHENS:
        return True
    if len(pieces) == 2 and len(pieces[0]) == 1:
        return False  # an abbreviated title or first name: م.أنس
    return not all(frequency.is_known(fold(piece)) for piece in pieces) or frequency.weight(folded) < _COMMON


def _cleaned(word: str) -> str:
    if has_presentation_forms(word):
        word = unicodedata.normalize("NFKC", word)
    return word.replace("\u0640", "")


def _repair(match: re.Match[str], base: int, clean: str, *, swappable: bool = False) -> Repair:
    known = _unswapped(clean) if swappable else None
    span = Span(base + match.start(), base + match.end())
    return Repair(span, match.group(), known or clean)


def _unswapped(word: str) -> str | None:
    """The known word whose letters `word` holds with one letter moved, if `word` itself is unknown.

    Only asked of words that were also obfuscated: an unknown plain word is usually a name. Of several candidates the
    most frequent is taken.
    """
    if len(word) < 5 or _is_known_form(fold(word)):
        return None
    candidates = {moved for moved in _moved_letters(word) if frequency.is_known(fold(moved))}
    return min(sorted(candidates), key=lambda candidate: frequency.weight(fold(candidate)), default=None)


def _is_known_form(folded: str) -> bool:
    bare = [folded.removesuffix(pronoun) for pronoun in _PRONOUNS if len(folded) > len(pronoun) + 2]
    # A construct plural has lost its ن before the pronoun: عسكريينا.
    return any(frequency.is_known(form) for form in (folded, *bare, *(form + "ن" for form in bare)))


def _moved_letters(word: str) -> set[str]:
    forms: set[str] = set()
    for index, letter in enumerate(word):
        rest = word[:index] + word[index + 1 :]
        forms.update(rest[:place] + letter + rest[place:] for place in range(len(rest) + 1))
    forms.discard(word)
    # The first letters carry clitics and article, which nobody swaps without making the word unreadable.
    return {form for form in forms if form[:2] == word[:2]}
