"""For ears and keys: every control of both modes has a name, can be reached by Tab and shows the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.compare.view import CompareView

_KINDS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTextEdit)


def _controls(root: QWidget) -> list[QWidget]:
    found = []
    for kind in _KINDS:
        for control in root.findChildren(kind):
            inner = control.objectName().startswith("qt_") or isinstance(control.parent(), QLineEdit | QComboBox)
            if control.isVisible() and not inner:
                found.append(control)
    return found


def _name(control: QWidget) -> str:
    return control.accessibleName() or str(getattr(control, "text", str)())


def _open_all(view: CompareView, qtbot: QtBot, mode: str) -> None:
    view.columns_view.fill_all()
    view.set_mode(mode)
    view.commands.findings.setChecked(True)
    view.commands.find.trigger()
    qtbot.wait(30)
    view.findings.list.setCurrentIndex(view.findings.model.index(0))
    pairs = view.findings.kinds.findData("pairs")
    view.findings.kinds.setCurrentIndex(pairs)
    view.findings.list.setCurrentIndex(view.findings.model.index(0))
    qtbot.wait(30)


@pytest.mark.parametrize("mode", ["full", "rows"])
def test_every_control_of_both_modes_has_a_name(view: CompareView, qtbot: QtBot, mode: str) -> None:
    strip = view.tool_strip()
    qtbot.addWidget(strip)
    strip.show()
    _open_all(view, qtbot, mode)
    controls = _controls(view) + _controls(strip)
    assert len(controls) > 20
    for control in controls:
        assert _name(control), f"{control} says nothing"
    for narrow in (True, False):
        strip.set_narrow(narrow=narrow)
        for button in strip.findChildren(QAbstractButton):
            assert button.accessibleName() or button.text()


@pytest.mark.parametrize("mode", ["full", "rows"])
def test_the_tab_key_comes_to_every_control(view: CompareView, qtbot: QtBot, mode: str) -> None:
    _open_all(view, qtbot, mode)
    reached, now = set(), view.layer_bar.toggles[next(iter(view.layer_bar.toggles))].nextInFocusChain()
    start = now
    while True:
        reached.add(now)
        now = now.nextInFocusChain() if now is not None else None
        if now is start:
            break
    for control in _controls(view):
        if control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert control in reached, f"{control} is left out"


@pytest.mark.parametrize("mode", ["full", "rows"])
def test_no_control_is_too_small_to_hit(view: CompareView, qtbot: QtBot, mode: str) -> None:
    _open_all(view, qtbot, mode)
    for control in _controls(view):
        if isinstance(control, QAbstractButton) and control.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert control.height() >= 24, f"{control} {control.accessibleName()}"
            assert control.width() >= 24, f"{control} {control.accessibleName()}"


def test_nothing_of_the_findings_is_cut(view: CompareView, qtbot: QtBot) -> None:
    _open_all(view, qtbot, "full")
    panel = view.findings
    for part in (panel.kinds, panel.list, panel.detail, panel.detail.note, panel.detail.exclude):
        place = part.mapTo(panel, QPoint(0, 0))
        assert place.x() >= 0
        assert place.x() + part.width() <= panel.width(), part
        assert place.y() + part.height() <= panel.height(), part
    buttons = [one for one in (panel.detail.note, panel.detail.exclude, panel.detail.back) if one.isVisible()]
    for one in buttons:
        assert one.width() >= one.sizeHint().width()
