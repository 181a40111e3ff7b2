"""Answers to "why?": the rule, the words or the entry that a finding rests on, in the user's language."""

from __future__ import annotations

import re

from reader.analysis.naming.two_names import RULE as TWO_NAMES
from reader.model.comparisons import Difference, DifferenceKind, Link, Relation
from reader.model.marks import Attribution, Finding, Mark, MarkKind, Mention
from reader.text.direction import isolated
from reader.ui.compare.findings import contrasts
from reader.ui.compare.findings.rules import rule_name
from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.wording import wording
from reader.ui.compare.wording.wording import Names, translate


def why(mark: Mark, names: Names) -> list[str]:
    """Why the mark is there, one line each."""
    detail = mark.detail
    lines: list[str] = []
    if isinstance(detail, Mention):
        lines.append(_mention(detail))
    elif isinstance(detail, Attribution):
        lines += _attribution(detail, names)
    elif isinstance(detail, Finding):
        lines.append(_finding(detail))
    if mark.by_user:
        lines.append(translate("Compare", "Set by the user"))
    return lines


def also_found(index: ComparisonIndex, column: int, mark: Mark, names: Names) -> list[str]:
    """What was found of the very same words beside the name that they are."""
    kinds = {MarkKind.TWO_NAMES, MarkKind.UNEVEN}
    twins = (one for one in index.marks[column] if one.kind in kinds and one.span == mark.span)
    return [line for twin in twins for line in told(twin, names)]


def told(mark: Mark, names: Names) -> list[str]:
    """What a mark sets against what, where it does, and why it is there."""
    contrast = contrasts.told(mark.detail) if isinstance(mark.detail, Finding) else ""
    return [*([contrast] if contrast else []), *why(mark, names)]


def finding_name(kind: MarkKind) -> str:
    """What a finding of that kind is called."""
    return {
        MarkKind.SCARE_QUOTE: translate("Compare", "Scare-quoted term"),
        MarkKind.UNSOURCED: translate("Compare", "Statement without a named source"),
        MarkKind.UNCLOSED: translate("Compare", "Quotation with a mark missing or reversed"),
        MarkKind.TWO_NAMES: translate("Compare", "One speaker, two names"),
        MarkKind.HEADLINE: translate("Compare", "Not in the headline"),
        MarkKind.UNEVEN: translate("Compare", "Printed in two ways"),
    }.get(kind, kind.value)


def _finding(detail: Finding) -> str:
    if detail.rule == TWO_NAMES and len(detail.values) == 3:
        speaker, name, other = (isolated(value) for value in detail.values)
        return translate("Compare", "{speaker} is made to say “{name}” here and “{other}” elsewhere").format(
            speaker=speaker, name=name, other=other
        )
    words = "" if contrasts.told(detail) else wording.listed(isolated(f"«{value}»") for value in detail.values)
    return _rule(detail.rule) + (f" ({words})" if words else "")


def _rule(rule: str) -> str:
    return translate("Compare", "Rule: {rule}").format(rule=rule_name(rule))


def _mention(detail: Mention) -> str:
    parts = [wording.tone_name(detail.tone), wording.voice_name(detail.voice)]
    if detail.variant:
        # In a pattern of the lexicon, what stands between < and > may be any of its words.
        words = re.sub(r"<[^<>]*>", "…", detail.variant)
        parts.append(translate("Compare", "lexicon entry {words}").format(words=isolated(f"«{words}»")))
    if detail.rule:
        parts.append(_rule(detail.rule))
    return " · ".join(parts)


def _attribution(detail: Attribution, names: Names) -> list[str]:
    speaker = detail.speaker or translate("Compare", "speaker not stated")
    if detail.side:
        speaker += f" ({names(detail.side)})"
    lines = [f"{wording.kind_name(detail.kind)} · {speaker}"]
    if wording.is_told_in_words(detail):
        words = (
            translate("Compare", "Reporting verb {verb}: {stance}")
            if wording.is_verb(detail)
            else translate("Compare", "Reporting phrase {verb}: {stance}")
        )
        lines.append(
            words.format(verb=f"«{wording.cue_words(detail.cue_text)}»", stance=wording.stance_name(detail.stance))
        )
    if detail.via:
        lines.append(translate("Compare", "via {outlet}").format(outlet=isolated(detail.via)))
    if detail.rule:
        lines.append(_rule(detail.rule))
    return lines


def why_link(link: Link) -> str:
    """Why two sentences are paired."""
    if link.by_user:
        return translate("Compare", "Paired by the user")
    strength = wording.relation_name(link.relation if link.relation in set(Relation) else Relation.PARTIAL)
    if not link.shared:
        return strength
    words = "، ".join(link.shared[:8])
    return translate("Compare", "{strength}: both say {words}").format(strength=strength, words=words)


def why_difference(difference: Difference) -> str:
    """Why words of two sentences are held against each other."""
    alone = difference.kind is DifferenceKind.ADDITION
    beside = {
        "slot": translate("Compare", "The words around it stand in both sentences")
        if alone
        else translate("Compare", "They stand in one place, between words that both sentences have"),
        "added": translate("Compare", "Words beside a name that only one of the two sentences has"),
    }
    if difference.note in beside:
        return beside[difference.note]
    return {
        DifferenceKind.VERB: translate("Compare", "One statement under two reporting verbs"),
        DifferenceKind.NUMBER: translate("Compare", "Both count the same thing, and the numbers do not agree"),
        DifferenceKind.NAMING: translate("Compare", "Names of one party or thing in the lexicon"),
    }.get(difference.kind, wording.difference_name(difference.kind))
