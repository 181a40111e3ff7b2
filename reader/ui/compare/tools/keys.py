"""The keys that the compare view takes wherever in it the focus is: undo, redo, Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from reader.ui.compare.view import CompareView


def is_ours(event: QEvent) -> bool:
    """Whether the view takes a key before the window's own command: undo belongs to whatever page is open."""
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
    )


def handle(view: CompareView, event: QKeyEvent) -> bool:
    """Does what a key asks of the view; False where it is none of these."""
    if event.matches(QKeySequence.StandardKey.Undo):
        view.undo_stack.undo()
    elif event.matches(QKeySequence.StandardKey.Redo):
        view.undo_stack.redo()
    elif event.key() == Qt.Key.Key_Escape:
        _escape(view)
    else:
        return False
    return True


def _escape(view: CompareView) -> None:
    view.pairing = None
    if view.card.isVisible():
        view.hover.close()
    elif view.find_bar.isVisible():
        view.finder.close()
    else:
        view.columns_view.clear_active()
