"""Frames of the compare view under load, with real paint events: scrolling, layers, opening.

Two columns of 2,000 words with 1,500 marks each. Prints milliseconds of the process's own time, so that other work
on the machine does not count; run it by hand:
`python tests/bench/compare_frames.py` (QT_QPA_PLATFORM=offscreen where there is no display).
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader import resources
from reader.model.articles import Article
from reader.model.comparisons import Comparison, Difference, DifferenceKind, Link, Recipe, Relation
from reader.model.marks import Attribution, AttributionKind, Mark, MarkKind, Mention, Stance, Tone, Voice
from reader.model.texts import Document, UnitKind
from reader.text.document import build
from reader.ui.compare.index import ComparisonIndex
from reader.ui.compare.layers.layer import Layer
from reader.ui.compare.view import CompareView
from reader.ui.look import theme

WORDS, MARKS = 2000, 1500


def article(number: int, words: int) -> Document:
    """An article of that many words, cut from the sample articles."""
    seeds = sorted((resources.path("fonts").parent.parent / "seeds").glob("*.txt"))
    text = " ".join(seed.read_text("utf-8") for seed in seeds)
    rng = random.Random(number)
    source = [word for word in text.split() if word]
    lines, line = [], []
    for count in range(words):
        line.append(source[rng.randrange(len(source))])
        if len(line) == 60 or count == words - 1:
            lines.append(" ".join(line) + ".")
            line = []
    title = " ".join(source[number : number + 12])
    return build(Article(number, str(number), title, "\n".join([title, *lines]), outlet=f"مصدر {number}"))


def marks_of(document: Document, count: int) -> list[Mark]:
    """Names, attributions and scare quotes over the words in turn."""
    found = []
    tokens, spacing = document.tokens, len(document.tokens) - 16
    rng = random.Random(1)
    for index in range(count):
        at = 12 + index * spacing // count
        token = tokens[at]
        kind = index % 6
        if kind < 4:
            detail = Mention(f"c{index % 40}", list(Tone)[index % 3], list(Voice)[index % 2])
            found.append(Mark(document.article.id, token.span, MarkKind.MENTION, detail=detail))
        elif kind == 4:
            after = tokens[min(at + 1 + rng.randrange(5), len(tokens) - 1)].span
            direct = Attribution(AttributionKind.DIRECT, list(Stance)[index % 3], token.span, "قال", speaker="متكلم")
            found.append(Mark(document.article.id, after, MarkKind.ATTRIBUTION, detail=direct))
        else:
            found.append(Mark(document.article.id, token.span, MarkKind.NUMBER))
    return found


def comparison(sizes: Sequence[int] = (WORDS, WORDS)) -> Comparison:
    """Articles of so many words with marks, links between sentences, and differences."""
    documents = [article(number, words) for number, words in enumerate(sizes, start=1)]
    marks = [
        mark
        for document, words in zip(documents, sizes, strict=True)
        for mark in marks_of(document, min(MARKS * words // WORDS, 3 * MARKS))
    ]
    links, differences = [], []
    for a, b in pairwise(documents):
        units = [n for n, unit in enumerate(a.units) if unit.kind is UnitKind.SENTENCE and n < len(b.units)]
        for unit in units[::2]:
            links.append(Link(a.article.id, unit, b.article.id, unit, Relation.SAME, 0.9))
            sides = [(d.article.id, d.tokens_in(d.units[unit].span)[0].span) for d in (a, b)]
            differences.append(Difference(DifferenceKind.WORDING, tuple(sides)))
    return Comparison(tuple(documents), tuple(links), (), tuple(marks), tuple(differences), Recipe("bench"))


def show(name: str, times: list[float]) -> None:
    """One line of figures in milliseconds."""
    times = sorted(times)
    p95 = times[min(len(times) - 1, int(len(times) * 0.95))]
    print(f"{name:46} median {statistics.median(times):7.1f}   p95 {p95:7.1f}   worst {times[-1]:7.1f}")


def timed(work: object) -> float:
    """Milliseconds that it takes, painting included."""
    start = time.process_time()
    work()  # type: ignore[operator]
    QApplication.processEvents()
    return (time.process_time() - start) * 1000


def rest(seconds: float) -> None:
    """The reader looks at the page for a moment; the view gets ready meanwhile."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def filling(view: CompareView) -> bool:
    """Whether columns are still being filled."""
    return not view.columns_view.filled


def opened(view: CompareView, value: Comparison) -> tuple[float, float, float]:
    """Milliseconds to the first text, to all texts with their marks, and the longest time without an answer.

    As the program does it: columns are made while the texts are read, the texts come alone, then what the analysis
    found in them, with an index made beside the window.
    """
    texts = replace(value, links=(), rows=(), marks=(), differences=())
    index = ComparisonIndex(value, all_names=view.commands.all_names.isChecked()).prepare()
    view.hide()
    view.show()
    view.loading.show_columns(len(value.documents))
    view.stack.setCurrentWidget(view.loading)
    rest(0.2)
    gc.collect()
    steps, first = [timed(lambda: view.columns_view.expect(len(value.documents)))], 0.0
    steps.append(timed(lambda: view.show_comparison(texts, "bench", pending=True)))
    while filling(view):
        steps.append(timed(lambda: None))
        if not first and view.columns_view.columns[0].has_text:
            first = sum(steps) + timed(lambda: None)
    steps.append(timed(lambda: view.update_comparison(value, (), index=index)))
    while filling(view):
        steps.append(timed(lambda: None))
    whole = sum(steps)
    for _ in range(400):
        steps.append(timed(lambda: None))
        time.sleep(0.002)
    return first, whole, max(steps)


def longest(view: CompareView, work: Callable[[], object]) -> float:
    """Milliseconds of the longest time without an answer until everything that the work began is done."""
    steps = [timed(work)]
    while filling(view):
        steps.append(timed(lambda: None))
    for _ in range(200):
        steps.append(timed(lambda: None))
        time.sleep(0.002)
    return max(steps)


def show_arranging(name: str, view: CompareView, value: Comparison) -> None:
    """Figures on moving a column and on taking one away, each until the texts stand again."""
    count, moves, removals = len(value.documents), [], []
    for number in range(count):
        view.show_comparison(value, "bench")
        rest(2)
        gc.collect()
        moves.append(longest(view, partial(view.move_column, number, count - 1 - number)))
        rest(1)
        gc.collect()
        removals.append(longest(view, partial(view.remove_column, number)))
    show(f"{name}, move a column, longest block", moves)
    show(f"{name}, remove a column, longest block", removals)


def show_opening(name: str, view: CompareView, value: Comparison) -> None:
    """Three lines of figures on opening a comparison."""
    found = [opened(view, value) for _ in range(5)]
    for words, times in zip(("first text", "all texts", "longest block"), zip(*found, strict=True), strict=True):
        show(f"open {name}, {words}", list(times))


def main() -> None:
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    from PySide6.QtGui import QFontDatabase

    for file in resources.path("fonts").rglob("*.ttf"):
        QFontDatabase.addApplicationFont(str(file))
    from reader.lexicon.naming import default

    gc.disable()  # as the program does: it collects by a timer of its own
    default()  # the compute lane has loaded it before a comparison comes to the screen
    value = comparison()
    view = CompareView(theme.LIGHT, animated=False)
    view.resize(1532, 860)
    view.show()
    application.processEvents()
    print(f"{len(value.marks)} marks, {len(value.links)} links")
    show_opening("two columns", view, value)
    rest(2)
    for linked in (True, False):
        view.set_linked(linked)
        bar = view.columns_view.columns[0].pane.verticalScrollBar()
        bar.setValue(0)
        steps = range(0, bar.maximum(), 96)
        show(f"scroll a notch, linked={linked}", [timed(lambda bar=bar, at=at: bar.setValue(at)) for at in steps])
        jumps = [random.Random(at).randrange(bar.maximum()) for at in range(60)]
        show(f"jump a page, linked={linked}", [timed(lambda bar=bar, at=at: bar.setValue(at)) for at in jumps])
    for layer in Layer:
        toggle = view.layer_bar.toggles[layer]
        times = []
        for _ in range(8):
            times.append(timed(toggle.click))
            rest(0.5)
        show(f"toggle {layer.value}", times)
    pane = view.columns_view.columns[0].pane
    for mode in ("rows", "full"):
        show(f"to {mode}", [timed(lambda mode=mode: view.set_mode(mode))])
        rest(0.5)
    show("choose a sentence", [timed(lambda u=u: pane.unitActivated.emit(u)) for u in range(3, 23)])
    six = comparison((WORDS,) * 6)
    show_opening("six columns", view, six)
    show_arranging("six columns", view, six)
    show_opening("50,000 words beside 50", view, comparison(sizes=(50_000, 50)))


if __name__ == "__main__":
    main()
