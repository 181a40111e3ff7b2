from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from reader.ui.look.theme import DARK, LIGHT, Theme

TEXT = [
    ("ink", "paper"),
    ("ink2", "paper"),
    ("ink2", "win"),
    ("ink3", "paper"),
    ("ink3", "win"),
    ("ink3", "bar"),
    ("accent", "accent_bg"),
    ("accent", "paper"),
    ("on_accent", "accent"),
    ("neg", "paper"),
    ("pos", "paper"),
    ("end", "end_bg"),
    ("ink2", "mid_bg"),
    ("dis", "dis_bg"),
    ("num", "num_bg"),
    ("ink", "q_bg"),
    ("ink", "diff"),
    ("ink", "mark"),
    ("ink", "act"),
]
LINES = [
    ("line2", "paper"),
    ("focus", "paper"),
    ("neg_l", "paper"),
    ("neu_l", "paper"),
    ("pos_l", "paper"),
    ("q_l", "paper"),
]


def _luminance(colour: QColor) -> float:
    shares = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [one / 12.92 if one <= 0.03928 else float(((one + 0.055) / 1.055) ** 2.4) for one in shares]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(theme: Theme, front: str, back: str) -> float:
    light, dark = sorted((_luminance(theme.color(front)), _luminance(theme.color(back))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_can_be_read_on_its_ground(theme: Theme, front: str, back: str) -> None:
    assert _contrast(theme, front, back) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("front", "back"), LINES)
def test_lines_can_be_seen_on_their_ground(theme: Theme, front: str, back: str) -> None:
    assert _contrast(theme, front, back) >= 3
