from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.covered import Covered
from reader.model.articles import Span

_SPANS = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda drawn: Span(drawn[0], sum(drawn)))


@given(st.lists(_SPANS, max_size=12), _SPANS)
def test_it_says_what_each_span_says(spans: list[Span], asked: Span) -> None:
    assert Covered(spans).touches(asked) == any(span.overlaps(asked) for span in spans)
