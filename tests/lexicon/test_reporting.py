"""The shipped reporting lexicon: enough of it, well formed, and every example reported as its line says."""

from __future__ import annotations

import pytest

from reader.lexicon import reporting
from reader.lexicon.reporting import shown_cue
from reader.lexicon.reporting_forms import Agreement, PrincipalParts, Shape, inflect
from reader.lexicon.reporting_frames import Frame
from reader.model.marks import Stance
from reader.text.folding import fold
from reader.text.tokens import words

LEXICON = reporting.load()


def forms(*parts: str) -> dict[str, set[Shape]]:
    found: dict[str, set[Shape]] = {}
    for inflection in inflect(PrincipalParts(*parts)):
        found.setdefault(inflection.folded, set()).add(inflection.shape)
    return found


def test_the_lexicon_is_large_enough() -> None:
    assert len(LEXICON.verbs) >= 180
    assert len(LEXICON.frames) >= 150


@pytest.mark.parametrize("verb", LEXICON.verbs, ids=lambda verb: verb.lemma)
def test_a_verb_is_read_in_its_own_example(verb: reporting.Verb) -> None:
    read = [reading.verb for word in words(verb.example) for reading in LEXICON.readings(word)]
    assert verb in read


@pytest.mark.parametrize("frame", LEXICON.frames, ids=lambda frame: f"{frame.kind} {frame.text}")
def test_a_frame_stands_in_its_own_example(frame: Frame) -> None:
    read = words(frame.example)
    size = len(frame.words)
    runs = [read[i : i + size] for i in range(len(read) - size + 1)]
    plain = [[run[0].lstrip("وف"), *run[1:]] for run in runs]
    assert any(all(word in allowed for word, allowed in zip(run, frame.words, strict=True)) for run in runs + plain)


def test_sound_hollow_and_defective_verbs_are_inflected() -> None:
    assert {"قالت", "قالوا", "يقول", "تقول", "يقولون", "قايلا", "قايله", "قوله", "قيل"} <= set(
        forms("قال", "يقول", "قائل", "قول")
    )
    assert {"نفي", "نفت", "نفوا", "ينفي", "ينفون", "نافيا", "نافيه"} <= set(forms("نفى", "ينفي", "نافي", "نفي"))
    assert {"دعا", "دعت", "دعوا", "يدعو", "تدعو", "داعيا", "دعوته"} <= set(forms("دعا", "يدعو", "داعي", "دعوة"))
    assert {"اكدا", "اكدتا", "يوكدان"} <= set(forms("أكّد", "يؤكد", "مؤكد", "تأكيد"))


def test_clitics_are_taken_off() -> None:
    reading = LEXICON.readings(fold("فأضافت"))[0]
    assert (reading.verb.lemma, reading.conjunction, reading.agreement) == ("أضاف", "ف", Agreement.FEMININE)
    assert any(reading.pronoun == "هم" for reading in LEXICON.readings(fold("اتهمهم")))


@pytest.mark.parametrize(
    ("lemma", "stance"),
    [
        ("قال", Stance.NEUTRAL),
        ("أشار", Stance.NEUTRAL),
        ("اتهم", Stance.NEUTRAL),
        ("أكد", Stance.ENDORSING),
        ("كشف", Stance.ENDORSING),
        ("لفت", Stance.ENDORSING),
        ("زعم", Stance.DISTANCING),
        ("ادعى", Stance.DISTANCING),
    ],
)
def test_stances_follow_the_conventions(lemma: str, stance: Stance) -> None:
    assert {verb.stance for verb in LEXICON.verbs if verb.lemma == lemma} == {stance}


def test_phrases_of_distance_are_distancing() -> None:
    distant = {frame.text for frame in LEXICON.frames if frame.stance is Stance.DISTANCING}
    assert {"على حد قول+", "على حد وصف+", "وفق تعبير+", "ما يسمى", "ما وصف+ ب+"} <= distant


def test_sides_are_known_by_name_adjective_and_capital() -> None:
    assert LEXICON.side(fold("الروسية")) == LEXICON.side(fold("موسكو")) == LEXICON.side(fold("روسيا")) == "russia"
    assert LEXICON.side(fold("الجسر")) is None


@pytest.mark.parametrize(
    ("cue", "shown"), [("قال", "قال"), ("على حد قول+", "على حد قوله"), ("وفق ما VERB", "وفق ما …"), (":", ":")]
)
def test_a_frame_is_shown_without_its_signs(cue: str, shown: str) -> None:
    assert shown_cue(cue) == shown
