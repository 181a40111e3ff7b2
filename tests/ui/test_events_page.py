from __future__ import annotations

from reader.ui.widgets.buttons import MenuButton
from reader.ui.window.places import Kind, Place

from .conftest import Opener


def test_cards_tell_their_first_differences_and_the_agency_before_its_outlet(opener: Opener) -> None:
    driver = opener()
    page = driver.window.pages.page(Kind.EVENTS)
    model = page.model  # type: ignore[attr-defined]

    def told() -> bool:
        return any(model.item(row).differences for row in range(model.rowCount()))

    driver.qtbot.waitUntil(told, timeout=20_000)
    shared = [model.item(row) for row in range(model.rowCount()) if len(model.item(row).card.outlets) > 1]
    assert all("≠" in line for item in shared for line in item.differences)
    alone = [model.item(row) for row in range(model.rowCount()) if len(model.item(row).card.outlets) < 2]
    assert not any(item.differences for item in alone)
    agencies = dict(shared[0].reprints)
    delegate = page.view.itemDelegate()  # type: ignore[attr-defined]
    assert all(any(chip.find(agency) >= 0 for chip in delegate.chips(shared[0])) for agency in agencies.values())
    assert agencies


def test_the_words_of_a_menu_button_leave_room_for_its_chevron(opener: Opener) -> None:
    driver = opener(size=(1100, 700))
    buttons = [one for one in driver.window.findChildren(MenuButton) if one.isVisible()]
    assert buttons
    for button in buttons:
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 2 * 10 + 14


def test_a_change_leaves_the_page_at_the_event_that_was_picked_last(opener: Opener) -> None:
    driver = opener()
    page = driver.window.pages.page(Kind.EVENTS)
    model = page.model  # type: ignore[attr-defined]
    driver.qtbot.waitUntil(lambda: model.rowCount() > 2, timeout=20_000)
    opened, picked = model.item(0).id, model.item(2).id
    driver.window.go(Place(Kind.EVENTS, event=opened))
    driver.qtbot.waitUntil(lambda: _shown(page) == opened, timeout=20_000)
    page.view.select_id(picked)  # type: ignore[attr-defined]
    driver.qtbot.waitUntil(lambda: _shown(page) == picked, timeout=20_000)
    page.show_place(Place(Kind.EVENTS, event=opened))
    driver.qtbot.wait(300)
    assert _shown(page) == picked


def _shown(page: object) -> int | None:
    view = page.preview.view  # type: ignore[attr-defined]
    return view.card.id if view is not None else None
