from __future__ import annotations

from reader.ui.words.kwic import nearest


def test_the_words_nearest_to_the_keyword_stay_whole() -> None:
    words = ["واحد", "اثنان", "ثلاثة"]
    assert nearest(words, lambda text: len(text) < 40, before=True) == "واحد اثنان ثلاثة"
    assert nearest(words, lambda text: len(text) < 14, before=True) == "… اثنان ثلاثة"
    assert nearest(words, lambda text: len(text) < 14, before=False) == "واحد اثنان …"
    assert nearest(words, lambda text: len(text) < 3, before=False) == "…"
