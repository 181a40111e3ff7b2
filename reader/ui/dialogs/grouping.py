"""How tight events are: the time between their articles and how alike they must be, with the effect shown first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.lines import add_row, form
from reader.ui.language.wording import Wording
from reader.ui.tasks import Lane
from reader.ui.widgets.buttons import Button, MenuButton, Segmented
from reader.ui.widgets.labels import label

if TYPE_CHECKING:
    from reader.analysis.events import Effect, Settings
    from reader.library.library import Library

_DAYS = (1, 2, 3, 4, 5, 7, 10, 14, 30)
_HOURS = 24


class GroupingSettings(QWidget):
    """Two choices and what they would change; nothing is regrouped before `regroup` is asked for."""

    regroup = Signal(int, float)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words = Wording(context.formats)
        self._days, self._tightness = 3, 0.0
        # What a regrouping that goes on was asked for: hours and tightness.
        self._wanted: tuple[int, float] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Grouping into events"), "section"))
        fields = form()
        self._window = MenuButton(context, self.tr("Longest time between two articles"), "")
        self._window.chosen.connect(self._set_days)
        add_row(fields, self.tr("Longest time between two articles"), self._window)
        choices = [(-0.6, self.tr("Wider")), (0.0, self.tr("Usual")), (0.6, self.tr("Tighter"))]
        self._tight = Segmented(self.tr("Events"), choices, 0.0)
        self._tight.chosen.connect(self._set_tightness)
        add_row(fields, self.tr("Events"), self._tight)
        layout.addLayout(fields)
        self._effect = label("", "hint", wrap=True)
        # Two lines, so that nothing moves when they come.
        self._effect.setMinimumHeight(2 * self._effect.fontMetrics().lineSpacing() + 4)
        self._effect.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._effect)
        self._apply = Button(context, self.tr("Group anew"), "merge")
        self._apply.setAutoDefault(False)
        self._apply.setEnabled(False)
        self._apply.clicked.connect(self._tell)
        layout.addWidget(self._apply)
        self._show_days()
        context.libraryChanged.connect(self._look)
        context.ask(lambda library: library.grouping_settings(), self._show)

    def _show(self, found: Settings) -> None:
        self._days, self._tightness = found.window_days, found.granularity
        self._show_days()
        nearest = min((-0.6, 0.0, 0.6), key=lambda one: abs(one - found.granularity))
        self._tight.set_value(nearest)

    def _show_days(self) -> None:
        choices: list[tuple[object, str]] = [(day, self._words.days(day)) for day in sorted({*_DAYS, self._days})]
        self._window.set_choices(choices, self._days)

    def _set_days(self, days: object) -> None:
        self._days = int(str(days))
        self._preview()

    def _set_tightness(self, tightness: object) -> None:
        self._tightness = float(str(tightness))
        self._preview()

    def _preview(self) -> None:
        self._wanted = None
        self._effect.setText(self.tr("Working out what would change…"))
        self._apply.setEnabled(False)
        hours, tightness = self._days * _HOURS, self._tightness

        def work(library: Library) -> Effect:
            from reader.analysis.events import Settings

            return library.preview_grouping(Settings(hours, tightness))

        self._context.ask(work, self._show_effect, key=(id(self), "effect"), lane=Lane.COMPUTE)

    def _show_effect(self, effect: Effect) -> None:
        self._effect.setText(self._told(effect))
        self._apply.setEnabled(effect.moved > 0 or effect.before != effect.after)

    def _told(self, effect: Effect) -> str:
        words = self.tr("{before} now, {after} then. Your own decisions stay.")
        before, after = self._words.events(effect.before), self._words.events(effect.after)
        parts = []
        for said, count in (
            (self.tr("Merged with others: {count}"), self._words.events(effect.merged) if effect.merged else ""),
            (self.tr("Split: {count}"), self._words.events(effect.split) if effect.split else ""),
            (self.tr("In other company: {count}"), self._words.articles(effect.moved) if effect.moved else ""),
        ):
            if count:
                parts.append(said.format(count=count))
        return "\n".join(filter(None, (words.format(before=before, after=after), "  ·  ".join(parts))))

    def _tell(self) -> None:
        self._wanted = (self._days * _HOURS, self._tightness)
        self._apply.setEnabled(False)
        self._effect.setText(self.tr("Grouping anew goes on in the background."))
        self.regroup.emit(*self._wanted)

    def _look(self) -> None:
        """Whether the library has been grouped as it was asked for."""
        if self._wanted is not None:

            def work(library: Library) -> tuple[Settings, int]:
                return library.grouping_settings(), library.counts().events

            self._context.ask(work, self._grouped, key=(id(self), "grouped"))

    def _grouped(self, found: tuple[Settings, int]) -> None:
        settings, events = found
        if (settings.window_hours, settings.granularity) == self._wanted:
            self._wanted = None
            self._effect.setText(self.tr("Grouped anew: {events}.").format(events=self._words.events(events)))
