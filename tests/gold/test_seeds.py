"""The figures on the five sample articles stay above their bars. `score.py` says how each is measured."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from reader.library.analysing import analyse
from reader.model.errors import RiwayaError

HERE = Path(__file__).parent

# Where the figure stands in the scorer's report, and the bar.
BARS: tuple[tuple[str, float], ...] = (
    ("articles accuracy", 1.0),
    ("metadata title accuracy", 1.0),
    ("metadata outlet accuracy", 1.0),
    ("metadata agency accuracy", 1.0),
    ("metadata byline accuracy", 1.0),
    ("metadata published accuracy", 1.0),
    ("metadata body_words f1", 0.99),
    ("obfuscations f1", 1.0),
    ("events bcubed f1", 1.0),
    ("events pairs f1", 1.0),
    ("attributions loose f1", 0.85),
    ("attributions recall_by_kind direct accuracy", 0.95),
    ("attributions speaker accuracy", 0.90),
    ("attributions stance accuracy", 0.90),
    ("attributions stance_distancing accuracy", 0.80),
    ("naming mentions f1", 0.75),
    ("naming tone accuracy", 0.90),
    ("naming voice accuracy", 0.93),
    ("naming same_concept_pairs f1", 0.70),
    ("alignment pairs f1", 0.50),
)


@pytest.fixture(scope="module")
def result() -> dict[str, Any]:
    """The whole analysis of the samples."""
    return analyse([HERE.parents[1] / "seeds"], together=False, failed=_raise, progress=_silent)


@pytest.fixture(scope="module")
def report(result: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The scorer's figures."""
    score = _scorer()
    gold = tmp_path_factory.mktemp("gold") / "seeds"
    shutil.copytree(HERE / "seeds", gold)
    shutil.copytree(HERE.parents[1] / "seeds", gold / "input")
    found: dict[str, Any] = score.evaluate(score.Gold(gold), json.loads(json.dumps(result)))
    return found


@pytest.mark.parametrize(("figure", "bar"), BARS, ids=[figure for figure, _ in BARS])
def test_a_figure_stays_above_its_bar(report: dict[str, Any], figure: str, bar: float) -> None:
    assert at(report, figure.split()) >= bar, report[figure.split(maxsplit=1)[0]]


def test_no_near_miss_is_taken_for_the_same(result: dict[str, Any]) -> None:
    words = _scorer().words
    told = {(row["id"], row["n"]): words(row["text"]) for row in rows_of("sentences")}
    near = [
        (row["a"], told[row["a"], row["a_n"]], row["b"], told[row["b"], row["b_n"]]) for row in rows_of("near_misses")
    ]
    texts = {article["id"]: article["text"] for article in result["articles"]}
    same = []
    for link in result["alignments"]:
        if link["relation"] == "same":
            a, b = ((end["id"], words(texts[end["id"]][end["start"] : end["end"]])) for end in (link["a"], link["b"]))
            same += [(*a, *b), (*b, *a)]
    assert [pair for pair in near if pair in same] == []


def rows_of(name: str) -> list[dict[str, Any]]:
    """The rows of one file of the annotations."""
    return [json.loads(line) for line in (HERE / "seeds" / f"{name}.jsonl").read_text("utf-8").splitlines()]


def at(report: Any, path: Sequence[str]) -> float:
    """The figure behind a path of keys."""
    for key in path:
        report = report[key]
    return float(report)


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("riwaya_gold_score", HERE / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _raise(_: Path, error: RiwayaError) -> None:
    raise error


def _silent(_stage: str, _done: int, _total: int) -> None:
    """Nobody follows."""
