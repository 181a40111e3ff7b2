"""One speaker's words in two outlets."""

from __future__ import annotations

from reader.analysis.attribution import find_attributions
from reader.analysis.variants import find_variants
from reader.model import Difference, DifferenceKind

from .conftest import document_of

FIRST = "قال الوزير سامي حداد: «ملف الشمال من المهام التي يحلها الجيش الوطني بدعمنا في هذه المرحلة»."
SECOND = "صرح سامي حداد، وزير الداخلية: «ملف الشمال من المهام التي تحلها قوات الحكومة بدعمنا في هذه المرحلة»."


def variants(*bodies: str) -> list[tuple[DifferenceKind, list[str]]]:
    documents = [document_of(body, key=number) for number, body in enumerate(bodies, 1)]
    texts = {document.article.id: document.text for document in documents}
    marks = [mark for document in documents for mark in find_attributions(document)]
    found: tuple[Difference, ...] = find_variants(documents, marks, ())
    return [(d.kind, [span.of(texts[article]) for article, span in d.sides]) for d in found]


def test_the_words_that_differ_are_shown() -> None:
    assert (DifferenceKind.WORDING, ["الجيش الوطني", "قوات الحكومة"]) in variants(FIRST, SECOND)


def test_equal_quotations_and_mere_spelling_differ_in_nothing() -> None:
    assert variants(FIRST, FIRST.replace("المهام", "المهامّ").replace("هذه", "هٰذه")) == []


def test_another_speaker_is_no_variant() -> None:
    assert variants(FIRST, SECOND.replace("سامي حداد", "نادر خوري")) == []
