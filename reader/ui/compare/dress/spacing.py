"""The height of the lines: one setting for every comparison, chosen in the settings or beside the size of the text."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.ui.compare.view import CompareView
from reader.ui.context import Context


class SpacingSetting(QObject):
    """Keeps a view at the setting, and the setting at what is chosen in the view; lives as long as the view."""

    def __init__(self, context: Context, view: CompareView) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        self._follow()
        context.settingsChanged.connect(self._follow)
        view.spacingChosen.connect(self._choose)

    def _follow(self) -> None:
        self._view.set_spacing(self._context.settings.compare_line_height)

    def _choose(self, spacing: float) -> None:
        self._context.change(compare_line_height=spacing)
