"""Short forms: 'الحركة', 'المتمردين', 'قواته' after a full name, with the concept of the name that they take up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.analysis.naming.context import NISBA, Context
from reader.analysis.naming.select import Name
from reader.lexicon.types import ConceptKind
from reader.model.marks import Tone
from reader.text.folding import word_set
from reader.text.terms.frequency import is_known

_REACH = 80
"""How many words back a short form looks for a name of another head word."""

_MEMORY = 300
"""How many names back any short form looks: more than an article of the press has."""
# Head words of armed people, before what tells whose they are.
_FIGHTERS = word_set("إرهابي متمرد مسلح متشدد متطرف تكفيري جهادي جماعات مجموعات تنظيمات عناصر")
# Generic concepts that are somebody's own people where a pronoun is attached.
_BANDS = frozenset(("forces", "regime_forces", "government_forces", "security_forces", "fighters", "members", "group"))
# Demonstratives, folded: with one before it a short form takes up any group.
_POINTERS = frozenset(("هذه", "تلك", "هولاء", "اوليك", "هذا", "ذلك"))


def antecedents(names: Sequence[Name], context: Context) -> list[Name]:
    """`names` with each short form given the concept of its full name; one that needs a full name and has none goes."""
    found: list[Name] = []
    for name in names:
        earlier = next(_full_names(name, found[-_MEMORY:], context), None)
        if earlier is not None:
            # 'المقاومة' after 'المقاومة الشعبية' is short for a proper name; 'المجموعة المتطرفة' and 'مرتزقته' judge.
            proper = earlier.tone is Tone.NEUTRAL and not (name.own or _is_short(name, context))
            proper = proper and name.kind is ConceptKind.ACTOR and not _are_fighters(name)
            tone = Tone.NEUTRAL if proper else name.tone
            found.append(replace(name, concept=earlier.concept, origin=earlier.origin, tone=tone, rule="anaphor"))
        elif not name.variant.needs_antecedent:
            found.append(name)
    return found


def repeats(names: Sequence[Name], context: Context) -> list[Name]:
    """`names` with every further printing of a name that the article itself introduced ('كتيبة «فرسان الوادي»')."""
    introduced = ((name.concept.removeprefix("group:").split(), name) for name in names if _is_introduced(name))
    learned = {tuple(words): name for words, name in introduced if len(words) > 1 or not is_known(words[0])}
    if not learned:
        return list(names)
    taken = {word for name in names for word in range(name.start, name.end)}
    plain = [word.replace("ة", "ه") for word in context.folded]
    found = list(names)
    for words, name in learned.items():
        for start in range(name.end, len(plain) - len(words) + 1):
            end = start + len(words)
            if tuple(plain[start:end]) == words and taken.isdisjoint(range(start, end)):
                found.append(replace(name, start=start, end=end, skip=0, tone=Tone.NEUTRAL, rule="repeated"))
    return sorted(found, key=lambda name: name.start)


def _is_introduced(name: Name) -> bool:
    return name.concept.startswith("group:")


def _full_names(name: Name, found: Sequence[Name], context: Context) -> Iterator[Name]:
    """The names that `name` may be short for, the likeliest first."""
    one_word = name.end - name.start == 1
    needs = _is_short(name, context)
    if _are_fighters(name):
        # They are the one group that the article has named so far.
        groups = [other for other in found if other.group and other.specific and other.kind is ConceptKind.ACTOR]
        if len({other.concept for other in groups}) == 1:
            yield groups[-1]
    if not name.definite or not (needs or (one_word and name.kind in (ConceptKind.ACTOR, ConceptKind.ACT))):
        return
    if needs and _names_another(name, found, context):
        return
    near = [other for other in reversed(found) if name.start - other.end <= _REACH]
    if name.specific:
        yield from (other for other in reversed(found) if needs and other.concept == name.concept)
    elif name.own and name.kind is ConceptKind.ACTOR and _is_band(name):
        yield from (other for other in near if other.kind is ConceptKind.ACTOR and _is_party(other))
    else:
        yield from (other for other in reversed(found) if _same_head(name, other, needs=needs))
        if needs:
            yield from (other for other in near if _is_of_sort(name, other, context))


def _are_fighters(name: Name) -> bool:
    """Whether it is a plain or loaded word for armed people: 'المتشددون', 'العناصر الإرهابية'; not 'مسلحو القبائل'."""
    fighters = name.origin == "fighters" and name.end - name.start == 1
    return name.definite and not name.own and name.head in _FIGHTERS and (fighters or name.origin == "terror_label")


def _names_another(name: Name, found: Sequence[Name], context: Context) -> bool:
    """Whether the same noun stood before it with a complement that no lexicon lists: 'الحركة الكشفية … الحركة'."""
    for at in range(name.start - 2, max(name.start - _REACH, -1), -1):
        if context.folded[at].replace("ة", "ه").endswith(name.head):
            listed = any(other.start <= at < other.end for other in found)
            following = context.folded[at + 1]
            return not listed and context.joined[at + 1] and following.startswith("ال") and following.endswith(NISBA)
    return False


def _is_band(name: Name) -> bool:
    """Whether 'his …' are his own people: 'قواته', 'مسلحيه', but not 'معارضيه' nor 'مقاومتها'."""
    return name.variant.needs_pronoun or (name.tone is not Tone.FAVOURABLE and name.origin.partition(":")[0] in _BANDS)


def _is_short(name: Name, context: Context) -> bool:
    """Whether a name stands for a fuller one: 'الحركة', 'الحركة المتطرفة'."""
    group = name.definite and not name.head.endswith("ات") and context.has_filler(name.start, "any_group")
    return name.variant.needs_antecedent or (group and name.origin == "fighters")


def _same_head(name: Name, other: Name, *, needs: bool) -> bool:
    full = needs or other.end - other.start > 1
    return full and other.head == name.head and other.kind is name.kind


def _is_of_sort(name: Name, other: Name, context: Context) -> bool:
    """'القوات' takes up an army of whatever head word, 'التنظيم' and 'المجموعة المتطرفة' any group."""
    if context.has_filler(name.start, "any_forces"):
        return other.origin.partition(":")[0] == name.origin.partition(":")[0]
    pointed = name.start > 0 and context.folded[name.start - 1] in _POINTERS
    if name.head.endswith("ات") and not pointed:
        return False
    any_group = pointed or context.has_filler(name.start, "any_group") or name.tone is Tone.HOSTILE
    return any_group and other.group and other.kind is ConceptKind.ACTOR


def _is_party(name: Name) -> bool:
    """A name that says whose it is: a listed concept or a completed generic one, not 'المدنيين'."""
    return name.specific or ":" in name.origin
