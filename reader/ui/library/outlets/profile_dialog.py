"""The profile of an outlet, worked out in the background and remembered while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from reader.model.errors import Cancelled
from reader.model.marks import Stance, Tone
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.language.wording import Wording
from reader.ui.lexicon.table import readable
from reader.ui.library.outlets.profile import Profile, make_profile
from reader.ui.tasks import Job, Lane
from reader.ui.widgets.labels import label, rule

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.views import OutletRow

Known = dict[tuple[int, int], Profile]


class ProfileDialog(Frame):
    """Closing it stops the work. `known` keeps profiles by outlet and number of its articles."""

    def __init__(self, context: Context, words: Wording, outlet: OutletRow, known: Known, parent: QWidget) -> None:
        super().__init__(context, outlet.name, parent, 680)
        self._words = words
        self._key = (outlet.id, outlet.articles)
        self._known = known
        self._job: Job | None = None
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Working out the profile…"))
        self._bar.setTextVisible(False)
        self._said = label(self.tr("Working out the profile…"), "muted")
        self.body.addWidget(self._said)
        self.body.addWidget(self._bar)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Profile"))
        self._scroll.setMinimumHeight(380)
        self.body.addWidget(self._scroll, 1)
        self.add_buttons(self.tr("Close"))
        self.finished.connect(self._stop)
        if self._key in known:
            self._show(known[self._key])
        else:
            self._work_out(outlet.id)

    def _work_out(self, outlet: int) -> None:
        opened = self.context

        def work(library: Library, job: Job) -> Profile:
            return make_profile(library, outlet, lambda done, total: job.report((done, total)), lambda: job.stopped)

        self._job = opened.start(work, self._show, failed=self._failed, progress=self._step, lane=Lane.COMPUTE)

    def _step(self, step: tuple[int, int]) -> None:
        self._bar.setMaximum(step[1])
        self._bar.setValue(step[0])

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self.context.failed.emit(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _show(self, profile: Profile) -> None:
        self._known[self._key] = profile
        self._job = None
        self._bar.hide()
        rests = self.tr("Resting on {articles} and {words} of its own archive here")
        self._said.setText(
            rests.format(articles=self._words.articles(profile.articles), words=self._words.words(profile.words))
        )
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 6, 12, 0)
        lines.setSpacing(8)
        formats = self.context.formats
        share = formats.percent(profile.rejoined / profile.words if profile.words else 0.0)
        text = self.tr("Spaced-out words: {number} ({share})")
        lines.addWidget(label(text.format(number=formats.number(profile.rejoined), share=share)))
        lines.addWidget(rule())
        lines.addWidget(label(self.tr("Reporting verbs"), "section"))
        lines.addLayout(self._grid([(one.words, self._stance(one.stance), one.times, "") for one in profile.verbs]))
        lines.addWidget(rule())
        lines.addWidget(label(self.tr("Names it uses"), "section"))
        lines.addWidget(
            label(self.tr("In its own voice alone; quotations and reports are left out."), "hint", wrap=True)
        )
        side = 1 if self.context.left_to_right else 0
        names = [
            (readable(self.context, one.words), self._tone(one.tone), one.times, one.of[side]) for one in profile.names
        ]
        lines.addLayout(self._grid(names))
        lines.addStretch(1)
        self._scroll.setWidget(page)

    def _grid(self, rows: list[tuple[str, str, int, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        if not rows:
            grid.addWidget(label(self.tr("Nothing found in these articles."), "muted"), 0, 0)
        for number, (words, kind, times, of) in enumerate(rows):
            cells: list[QLabel] = [
                label(words, "", wrap=True),
                label(kind, "muted"),
                label(self.context.formats.number(times), "muted"),
                label(of, "hint", wrap=True),
            ]
            # Units below units; the words of a label else decide on which side they stand.
            cells[2].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            for column, cell in enumerate(cells):
                grid.addWidget(cell, number, column)
        for column, share in enumerate((3, 1, 1, 4)):
            grid.setColumnStretch(column, share)
        return grid

    def _stance(self, stance: Stance) -> str:
        return {
            Stance.ENDORSING: self.tr("Endorsing"),
            Stance.NEUTRAL: self.tr("Neutral", "stance"),
            Stance.DISTANCING: self.tr("Distancing"),
        }[stance]

    def _tone(self, tone: Tone) -> str:
        return {
            Tone.HOSTILE: self.tr("Negative"),
            Tone.NEUTRAL: self.tr("Neutral", "naming"),
            Tone.FAVOURABLE: self.tr("Positive"),
        }[tone]
