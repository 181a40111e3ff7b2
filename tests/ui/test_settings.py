from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.settings import (
    LIMITS,
    BrokenSettings,
    Digits,
    Language,
    Settings,
    ThemeChoice,
    from_json,
    load,
    save,
    write_json,
)


def test_no_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()


def test_what_was_saved_is_read_again_with_the_keys_of_a_newer_version(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "settings.json"
    file.parent.mkdir()
    file.write_text('{"theme": "dark", "flying": {"carpet": 1}}', encoding="utf-8")
    found = load(file)
    assert found.theme is ThemeChoice.DARK
    save(file, found)
    assert json.loads(file.read_text(encoding="utf-8"))["flying"] == {"carpet": 1}
    assert load(file) == found


@pytest.mark.parametrize("path", ["/home/\u0645/library.db", "/home/\udcff/library.db"])
def test_the_path_of_any_file_can_be_kept(tmp_path: Path, path: str) -> None:
    write_json(tmp_path / "window.json", {"library": path})
    assert json.loads((tmp_path / "window.json").read_text("utf-8")) == {"library": path}


@pytest.mark.parametrize("content", ["{", "[]", "\x00\x01", '"text"', "[" * 100_000, '{"a": ' * 100_000])
def test_a_broken_file_is_set_aside_and_nothing_of_it_is_lost(tmp_path: Path, content: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(BrokenSettings) as caught:
        load(file)
    kept = caught.value.kept_as
    assert kept is not None
    assert kept.read_text(encoding="utf-8") == content
    assert not file.exists()
    assert load(file) == Settings()


_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from([*Settings.__dataclass_fields__, "other"]), _values))
def test_any_values_make_settings_within_their_limits(found: dict[str, object]) -> None:
    made = from_json(found)
    for name, (low, high) in LIMITS.items():
        assert low <= getattr(made, name) <= high
    assert made.language in set(Language)
    assert made.digits in set(Digits)
    assert from_json(made.to_json()) == made


def test_numbers_that_are_none_give_way_to_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"text_size": NaN, "line_height": NaN, "measure": 1e999}', "utf-8")
    assert load(file) == Settings(measure=90)
