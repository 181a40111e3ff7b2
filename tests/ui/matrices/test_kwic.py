from __future__ import annotations

from reader.ui.words.kwic import nearest


def test_the_words_nearest_to_the_keyword_stay_whole() -> None:
    words = ["واحد", "اثنان", "ثلاثة"]
    assert nearest(words, True, lambda text: len(text) < 40) == "واحد اثنان ثلاثة"
    assert nearest(words, True, lambda text: len(text) < 14) == "… اثنان ثلاثة"
    assert nearest(words, False, lambda text: len(text) < 14) == "واحد اثنان …"
    assert nearest(words, False, lambda text: len(text) < 3) == "…"
