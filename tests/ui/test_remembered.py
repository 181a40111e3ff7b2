"""Files that a window keeps for itself: whatever became of them, it starts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.window.around import recent, remembered
from reader.ui.window.around.places import START, Kind, Place
from reader.ui.window.around.remembered import WindowState

_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from([*Kind, "a\0b"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def test_a_state_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    place = Place(Kind.COMPARE, ids=(3, 1, 2), title="عنوان")
    state = WindowState("AA==", place, str(tmp_path / "library.db"), {"mode": "rows"}, "/articles")
    remembered.save(tmp_path / "state.json", state)
    assert remembered.load(tmp_path / "state.json") == state
    assert state.within(tmp_path / "library.db") == state
    assert state.within(tmp_path / "other.db") == WindowState("AA==", folder="/articles")


@pytest.mark.parametrize("content", ["", "[" * 100_000, '{"library": ' * 100_000, "null", '{"library": "a\\u0000b"}'])
def test_a_state_without_sense_is_a_fresh_one(tmp_path: Path, content: str) -> None:
    file = tmp_path / "state.json"
    file.write_text(content, "utf-8")
    assert remembered.load(file).within(tmp_path / "library.db") == WindowState()
    assert recent.load(file) == ()


@pytest.mark.parametrize("ids", [[1 << 63, 1], [0, 1], [-1, 1], ["1", 1], "12"])
def test_a_comparison_of_what_no_library_has_is_not_opened(tmp_path: Path, ids: object) -> None:
    file = tmp_path / "state.json"
    file.write_text(json.dumps({"page": "compare", "articles": ids}), "utf-8")
    assert remembered.load(file).place == START


@given(
    st.dictionaries(
        st.sampled_from(["geometry", "page", "event", "articles", "title", "library", "compare", "folder"]), _values
    )
)
def test_any_values_make_a_state(tmp_path_factory: pytest.TempPathFactory, found: dict[str, object]) -> None:
    file = tmp_path_factory.getbasetemp() / "state.json"
    file.write_text(json.dumps(found), "utf-8")
    state = remembered.load(file).within(file.with_name("library.db"))
    assert all(0 < one < 1 << 63 for one in state.place.ids)
    remembered.save(file, state)
