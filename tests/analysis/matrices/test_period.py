from __future__ import annotations

import datetime as dt

from reader.analysis.matrices.period import latest_period


def days(month: int, *numbers: int) -> list[dt.date]:
    return [dt.date(2020, month, number) for number in numbers]


def test_the_newest_month_in_which_two_have_articles() -> None:
    one, two = days(3, 2, 20) + days(8, 1), days(3, 5, 18)
    assert latest_period([one, two], 100) == (dt.date(2020, 2, 17), dt.date(2020, 3, 18))


def test_a_full_month_is_cut_to_its_last_days() -> None:
    one, two = days(3, *range(1, 31)), days(3, *range(1, 31))
    assert latest_period([one, two], 20) == (dt.date(2020, 3, 24), dt.date(2020, 3, 30))
    assert latest_period([one, two], 1) == (dt.date(2020, 3, 30), dt.date(2020, 3, 30))


def test_outlets_that_never_wrote_in_the_same_month_have_none() -> None:
    assert latest_period([days(1, 5), days(6, 5)], 100) is None
    assert latest_period([days(1, 5), []], 100) is None
