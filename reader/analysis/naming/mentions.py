"""Who and what is called what: every contested name of an article, with its tone and in whose voice it stands.

Names come from the lexicons (longest match wins), from their patterns ('قوات' with a country), and from short
forms after a full name. An ambiguous name counts only where its domain is spoken of.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.analysis.naming.anaphora import antecedents, repeats
from reader.analysis.naming.context import Context, read_context
from reader.analysis.naming.select import Name, choose, resolve
from reader.analysis.naming.voice import Cover, spoken
from reader.lexicon.matcher import Filler, find
from reader.lexicon.naming import NamingLexicon, base_ids
from reader.lexicon.types import ConceptKind, SlotKind
from reader.model.articles import Span
from reader.model.marks import Mark, MarkKind, Mention, Tone, Voice
from reader.model.texts import Document
from reader.text.folding import fold

_NO_NAME = "no_name"
_TITLES = {"hostile_title": Tone.HOSTILE, "favourable_title": Tone.FAVOURABLE}
_EPITHETS = {
    "hostile_epithet": Tone.HOSTILE,
    "hostile_manner": Tone.HOSTILE,
    "favourable_epithet": Tone.FAVOURABLE,
}
_SLOTS = {ConceptKind.ACTOR: SlotKind.ACTOR, ConceptKind.LABEL: SlotKind.LABEL}


def find_mentions(document: Document, attributions: Sequence[Mark], lexicon: NamingLexicon) -> tuple[Mark, ...]:
    """MENTION marks of `document`, in order of their start; `group` is the concept.

    `attributions` are the article's ATTRIBUTION marks; see voice.py for whose voice a name stands in.
    """
    context = read_context(document, lexicon)
    matches = list(find(lexicon.names, context.folded, context.joined, context.fillers))
    resolved = _outside_phrases(resolve(matches, context, lexicon), context)
    names = _chosen([_with_title(name, context) for name in resolved])
    names = repeats(antecedents(names, context), context)
    names = _apart([_with_epithets(name, context) for name in names])
    names = [*_around_actors(names, context, lexicon), *_inside_acts(names, resolved)]
    names.sort(key=lambda name: (name.start, -name.end))
    names = [_of_conflict(name, context, lexicon) for name in _without_plain_contrasts(names)]
    said = spoken(document, attributions, names)
    quoted = Cover(quotation.inner for quotation in document.quotations)
    return tuple(_mark(name, document, said, quoted, lexicon) for name in names)


def _outside_phrases(names: Iterable[Name], context: Context) -> list[Name]:
    """`names` without those inside a phrase that means something else ('وكالة … للاجئين', 'جيوب المقاومة')."""
    held = {
        word: filler.end - start
        for start, fillers in context.fillers.items()
        for filler in fillers
        if filler.name == _NO_NAME
        for word in range(start, filler.end)
    }
    return [
        name
        for name in names
        if not all(held.get(word, 0) > name.end - name.start for word in range(name.start, name.end))
    ]


def _chosen(names: Sequence[Name]) -> list[Name]:
    """The names that stay; a plain word that only a loaded one would bring out hides no name inside it."""
    chosen = choose(names)
    loaded = {name.concept for name in chosen if name.tone is not Tone.NEUTRAL}
    if all(not name.variant.contrast or name.concept in loaded for name in chosen):
        return chosen
    return choose([name for name in names if not name.variant.contrast or name.concept in loaded])


def _with_title(name: Name, context: Context) -> Name:
    """A person's `name` with the loaded title before it, which gives it its tone: 'المجرم السوري فلان'."""
    first = name.start
    person = name.kind is ConceptKind.ACTOR and not name.group
    if not person or name.skip or name.clitic or context.folded[first].startswith("ال"):
        return name
    for start in range(first - 1, max(first - 3, -1), -1):
        if not context.joined[start + 1]:
            break
        for filler in context.fillers.get(start, ()):
            if filler.name in _TITLES and filler.definite and filler.end == start + 1 and not filler.skip:
                return replace(name, start=start, tone=_TITLES[filler.name], definite=True)
        if not any(context.has_filler(start, between) for between in (SlotKind.NISBA, *_EPITHETS)):
            break
    return name


def _with_epithets(name: Name, context: Context) -> Name:
    """`name` with the adjectives after it: a people's ('اللبناني'), and loaded ones, which give it their tone."""
    end, tone = name.end, name.tone
    while end < len(context.folded) and context.joined[end]:
        fillers = [filler for filler in context.fillers.get(end, ()) if not filler.skip]
        loaded = next((filler for filler in fillers if filler.name in _EPITHETS), None)
        people = next((filler for filler in fillers if filler.name == SlotKind.NISBA and filler.definite), None)
        if loaded is not None and (loaded.definite or not name.definite) and not _owns(name, loaded, end):
            end, tone = loaded.end, _EPITHETS[loaded.name]
        elif people is not None and not context.folded[end].endswith(("ين", "ون", "ان")):
            # 'المستوطنون الفلسطينيين' are two parties: a plural may be the object.
            end = people.end
        else:
            break
    return replace(name, end=end, tone=tone)


def _owns(name: Name, after: Filler, at: int) -> bool:
    """Whether the definite word after an act without article is who did it: 'قصف المتمردون', 'هجوم الإرهابيين'."""
    return name.kind is ConceptKind.ACT and not name.definite and after.definite and at == name.start + 1


def _apart(names: Sequence[Name]) -> list[Name]:
    """`names` without those that the one before took in as its epithet ('الحكومة اليمنية الشرعية')."""
    kept: list[Name] = []
    for name in names:
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return kept


def _around_actors(names: Sequence[Name], context: Context, lexicon: NamingLexicon) -> list[Name]:
    """`names` with those that hold another one: 'معقل' with an actor stands beside it, 'مقاتلو' takes it in."""
    fillers = {
        name.start: [Filler(_SLOTS[name.kind], name.end, name.concept, name.definite, name.skip, name.clitic)]
        for name in names
        if name.kind in _SLOTS
    }
    for start, listed in context.fillers.items():
        fillers.setdefault(start, []).extend(listed)
    result = list(names)
    starts = [name.start for name in names]
    swallowed: set[int] = set()
    for outer in choose(resolve(list(find(lexicon.outer, context.folded, context.joined, fillers)), context, lexicon)):
        window = names[bisect_left(starts, outer.start) : bisect_left(starts, outer.end)]
        inside = [name for name in window if name.end <= outer.end]
        held = next((name for name in inside if name.end == outer.end), None)
        if held is None or held.start == outer.start:
            continue
        same = outer.concept == held.concept
        # 'متمردو حزب…' judges, the party's own name inside it does not: both are names.
        apart = held.tone is not outer.tone and outer.tone is not Tone.NEUTRAL and held.end - held.start > 1
        swallowed.update(id(name) for name in inside if (same and not apart) or name is not held)
        # A stronghold shares its holder's tone, an attack has its own.
        shared = outer.tone is Tone.NEUTRAL and (same or outer.kind is ConceptKind.PLACE)
        result.append(replace(outer, tone=held.tone) if shared else outer)
    return [name for name in result if id(name) not in swallowed]


def _inside_acts(names: Sequence[Name], resolved: Sequence[Name]) -> list[Name]:
    """The listed names that end an act's: 'الأقصى' in 'اقتحام المسجد الأقصى' is contested, too."""
    by_start: dict[int, list[Name]] = {}
    for name in resolved:
        if name.specific and name.kind in (ConceptKind.ACTOR, ConceptKind.PLACE) and not name.variant.needs_antecedent:
            by_start.setdefault(name.start, []).append(name)
    found = []
    for act in names:
        if act.kind is ConceptKind.ACT:
            # 'اقتحام المسجد الأقصى المبارك': the epithet belongs to the place.
            begun = (name for start in range(act.start + 1, act.end) for name in by_start.get(start, ()))
            found += choose(name for name in begun if name.end >= act.end)
    return found


def _without_plain_contrasts(names: Sequence[Name]) -> list[Name]:
    """`names` without the plain words that count only beside a loaded word for the same thing."""
    loaded = {name.concept for name in names if name.tone is not Tone.NEUTRAL}
    return [name for name in names if not name.variant.contrast or name.concept in loaded]


def _of_conflict(name: Name, context: Context, lexicon: NamingLexicon) -> Name:
    """`name` with the conflict in its id where its concept is another one in every conflict."""
    concept = lexicon.concepts.get(name.concept)
    if concept is None or not concept.each_conflict or not context.subject:
        return name
    return replace(name, concept=f"{name.concept}:{context.subject}")


def _mark(name: Name, document: Document, said: Cover, quoted: Cover, lexicon: NamingLexicon) -> Mark:
    start = _start(document, name)
    span = Span(start, document.tokens[name.end - 1].span.end)
    voice = Voice.SPEAKER if said.around(start) else Voice.OUTLET
    marks = quoted.around(start)
    # Marks around nothing but the name are a name's marks, unless a speaker's words stand in them.
    in_quotes = marks is not None and marks.contains(span) and (len(marks) > len(span) or voice is Voice.SPEAKER)
    tone = _tone(name, document, lexicon)
    mention = Mention(name.concept, tone, voice, name.variant.text, name.lexicon, in_quotes, name.rule)
    return Mark(document.article.id, span, MarkKind.MENTION, name.concept, mention)


def _tone(name: Name, document: Document, lexicon: NamingLexicon) -> Tone:
    for rule in lexicon.user.tones:
        meant = rule.concept in base_ids(name.concept) and rule.variant == name.variant.text
        if meant and rule.outlet == document.article.outlet:
            return rule.tone
    return name.tone


def _start(document: Document, name: Name) -> int:
    """Where the name begins in the text: after the clitics that are no part of it."""
    token = document.tokens[name.start]
    printed = document.text[token.span.start : token.span.end]
    left = name.skip
    for offset, letter in enumerate(printed):
        if not left and fold(letter):
            return token.span.start + offset
        left -= bool(left and fold(letter).isalpha())
    return token.span.start
