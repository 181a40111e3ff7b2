"""Every target takes its samples, and a short run of mutations finds no crash."""

from __future__ import annotations

import random

import pytest

from tests.fuzz.fuzz import mutate
from tests.fuzz.targets import TARGETS, samples


@pytest.mark.parametrize("name", TARGETS)
def test_mutated_samples_end_in_text_or_in_words(name: str) -> None:
    chance = random.Random(name)
    found = samples(name)
    assert found
    for data in found:
        TARGETS[name](data)
    for _ in range(10):
        TARGETS[name](mutate(chance.choice(found), chance))
