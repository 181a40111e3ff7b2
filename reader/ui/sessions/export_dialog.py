"""What goes into an export and where to; progress with stop; what failed in words."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.library.reports.assemble import DEFAULT_SECTIONS, Contents
from reader.library.sessions.exports import Request
from reader.model.errors import Cancelled, RiwayaError
from reader.model.sessions import Session
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.dialogs.files import kind_of_file
from reader.ui.dialogs.frame import Frame
from reader.ui.dialogs.outside import open_outside
from reader.ui.sessions import words
from reader.ui.sessions.formats import (
    DATA,
    DOCUMENTS,
    ENDINGS,
    NEED_TEXTS,
    PICTURES,
    WITHOUT_SECTIONS,
    WITHOUT_TEXTS,
    format_name,
    section_name,
)
from reader.ui.sessions.words import translate
from reader.ui.tasks import Job, Lane
from reader.ui.widgets.buttons import Button, CheckBox, Segmented
from reader.ui.widgets.labels import label

if TYPE_CHECKING:
    from reader.library.library import Library

_LONGEST = 80  # characters of a file's name before its ending
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_STAGES = {"comparing": (0, 50), "assembling": (50, 60), "writing": (60, 100)}
"""The part of the bar that each stage of an export fills, in hundredths."""


class ExportDialog(Frame):
    """`written` carries the path when the file is there, whole."""

    topic = "7_sessions"
    written = Signal(Path)

    def __init__(self, context: Context, session: Session, chosen: str, parent: QWidget, *, as_printed: bool) -> None:
        super().__init__(context, translate("Sessions", "Export the session"), parent, 620)
        self._session = session
        self._job: Job | None = None
        self.kind = self._formats(chosen)
        self.sections = {name: CheckBox(context, section_name(name)) for name in DEFAULT_SECTIONS}
        for box in self.sections.values():
            box.setChecked(True)
        self.texts = CheckBox(context, translate("Sessions", "The articles' full texts"))
        self.printed = CheckBox(context, translate("Sessions", "Words as printed, letters not rejoined"))
        self.printed.setChecked(as_printed)
        self.language = self._languages()
        self.place = QLineEdit()
        self.place.setAccessibleName(translate("Sessions", "File"))
        self.place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._hint = label("", "hint", wrap=True)
        self._stage = label("", "hint")
        self._said = label("", "warning", wrap=True)
        self._bar = self._progress_bar()
        self._stop = Button(context, translate("Sessions", "Stop"), kind="link")
        self._stop.clicked.connect(self.stop)
        self._lay_out()
        self.main = self.add_buttons(translate("Sessions", "Export"), translate("Sessions", "Close"))
        self.main.clicked.disconnect(self.accept)
        self.main.clicked.connect(self.start)
        self._open = Button(context, translate("Sessions", "Open the file"))
        self._open.clicked.connect(self._show_file)
        self._open.hide()
        self.add_extra(self._open)
        self.kind.currentIndexChanged.connect(self._follow)
        self.texts.toggled.connect(self._follow)
        self.place.textChanged.connect(self._follow)
        self.place.setText(str(self._first_place(chosen)))
        self._follow()
        self._show_running(running=False)

    def _formats(self, chosen: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(translate("Sessions", "Format"))
        for name in (*DOCUMENTS, *DATA):
            title, short = format_name(name)
            made.addItem(f"{title}  ·  {isolated(short)}", name)
        made.setCurrentIndex(made.findData(chosen))
        return made

    @staticmethod
    def _progress_bar() -> QProgressBar:
        made = QProgressBar()
        made.setTextVisible(False)
        made.setRange(0, 100)
        made.setAccessibleName(translate("Sessions", "Progress of the export"))
        return made

    def _languages(self) -> Segmented:
        self._language = str(self.context.formats.language)
        choices: list[tuple[object, str]] = [("ar", "العربية"), ("en", "English")]
        made = Segmented(translate("Sessions", "Language of the report"), choices, self._language)
        made.chosen.connect(self._set_language)
        return made

    def _set_language(self, language: object) -> None:
        self._language = str(language)

    def _lay_out(self) -> None:
        self.body.addWidget(label(translate("Sessions", "Format"), "section"))
        self.body.addWidget(self.kind)
        self._parts = self._section_boxes()
        self.body.addWidget(self._parts)
        for box in (self.texts, self.printed):
            self.body.addWidget(box)
        self.body.addWidget(self._hint)
        language = QHBoxLayout()
        self._language_label = label(translate("Sessions", "Language of the report"), "section")
        language.addWidget(self._language_label)
        language.addWidget(self.language)
        language.addStretch(1)
        self.body.addLayout(language)
        self._lay_out_place()
        progress = QHBoxLayout()
        progress.addWidget(self._stage)
        progress.addWidget(self._bar, 1)
        progress.addWidget(self._stop)
        self.body.addLayout(progress)
        self.body.addWidget(self._said)

    def _section_boxes(self) -> QWidget:
        made = QWidget()
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        parts = QVBoxLayout(made)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(2)
        parts.addWidget(label(translate("Sessions", "What goes in"), "section"))
        columns = QHBoxLayout()
        boxes = list(self.sections.values())
        half = (len(boxes) + 1) // 2
        for some in (boxes[:half], boxes[half:]):
            column = QVBoxLayout()
            column.setSpacing(2)
            for box in some:
                column.addWidget(box)
            column.addStretch(1)
            columns.addLayout(column, 1)
            columns.setAlignment(column, Qt.AlignmentFlag.AlignLeft)
        parts.addLayout(columns)
        return made

    def _lay_out_place(self) -> None:
        self.body.addWidget(label(translate("Sessions", "File"), "section"))
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        choose = Button(self.context, translate("Sessions", "Choose…"), "folder")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row.addWidget(choose)
        self.body.addLayout(row)

    # --- choices -------------------------------------------------------------------------------------------------

    @property
    def format(self) -> str:
        """The chosen format."""
        return str(self.kind.currentData())

    def _first_place(self, chosen: str) -> Path:
        name = " ".join(_FORBIDDEN.sub(" ", self._session.name).split()).strip(" .")
        # A long name ends with a word, unless it is one.
        name = shorten(name, _LONGEST, placeholder="").rstrip(" .") or name[:_LONGEST] or "riwaya"
        return self._folder() / f"{name}{ENDINGS[chosen]}"

    def _folder(self) -> Path:
        from PySide6.QtCore import QStandardPaths

        found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(found) if found else Path.home()
        return folder if folder.is_dir() else Path.home()

    def _choose(self) -> None:
        title = translate("Sessions", "Export to")
        ending = ENDINGS[self.format]
        found, _ = QFileDialog.getSaveFileName(
            self, title, self.place.text(), kind_of_file(format_name(self.format)[0], f"*{ending}")
        )
        if found:
            self.place.setText(found if found.endswith(ending) else found + ending)

    def _follow(self, *_: object) -> None:
        kind = self.format
        self._change_ending(kind)
        sections = kind not in WITHOUT_SECTIONS
        self._parts.setVisible(sections)
        self.printed.setVisible(sections)
        self.texts.setVisible(kind not in WITHOUT_TEXTS)
        worded = sections or kind in PICTURES
        self._language_label.setVisible(worded)
        self.language.setVisible(worded)
        needed = kind in NEED_TEXTS and not self.texts.isChecked()
        hints = {
            "refi-qda": translate("Sessions", "This format hangs codes on the texts: it needs them."),
            "riwaya": translate(
                "Sessions",
                "One file with the articles, notes and corrections, to be opened in Riwaya on another computer.",
            ),
            "web-annotation": translate("Sessions", "Each note with its place and the words around it."),
            "svg": translate("Sessions", "The pictures of names and voices, one file each in a zip."),
            "png": translate("Sessions", "The pictures of names and voices, one file each in a zip."),
        }
        self._hint.setText(hints.get(kind, ""))
        self._hint.setVisible(kind in hints)
        self.main.setEnabled(not needed and bool(self.place.text().strip()) and self._job is None)

    def _change_ending(self, kind: str) -> None:
        text = self.place.text()
        old = next((ending for ending in sorted(ENDINGS.values(), key=len, reverse=True) if text.endswith(ending)), "")
        if old and old != ENDINGS[kind]:
            self.place.blockSignals(True)
            self.place.setText(text[: -len(old)] + ENDINGS[kind])
            self.place.blockSignals(False)

    def request(self) -> Request:
        """What the dialog asks for."""
        sections = tuple(name for name, box in self.sections.items() if box.isChecked())
        contents = Contents(self._language, sections, self.texts.isChecked(), self.printed.isChecked())
        return Request(self.format, Path(self.place.text().strip()).expanduser(), contents)

    # --- running -------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Writes the file in the background."""
        from reader.ui.printing.drawing import drawing

        request, session = self.request(), self._session
        self._said.setText("")
        self._open.hide()

        def work(library: Library, job: Job) -> Path:
            library.sessions.export(
                session,
                request,
                drawing(),
                progress=lambda stage, percent: job.report((stage, percent)),
                stop=lambda: job.stopped,
            )
            return request.path

        # Not among the long imports: a report is not made to wait for thousands of files.
        self._job = self.context.start(work, self._done, failed=self._failed, progress=self._step, lane=Lane.COMPUTE)
        self._show_running(running=True)
        self._step(("comparing", 0))

    def stop(self) -> None:
        """Stops the running export; nothing is left of it. What cannot be broken off is waited for."""
        if self._job is not None:
            self._job.stop()
            self._stop.setEnabled(False)
            self._stage.setText(translate("Sessions", "Stopping…"))

    def _step(self, step: tuple[str, int]) -> None:
        stage, percent = step
        if self._job is None or self._job.stopped:
            return
        first, last = _STAGES[stage]
        self._bar.setValue(first + (last - first) * percent // 100)
        self._stage.setText(
            {
                "comparing": translate("Sessions", "Comparing the articles…"),
                "assembling": translate("Sessions", "Putting the report together…"),
                "writing": translate("Sessions", "Writing the file…"),
            }[stage]
        )

    def _show_running(self, *, running: bool) -> None:
        for part in (self._stage, self._bar, self._stop):
            part.setVisible(running)
        self._stop.setEnabled(True)
        self._follow()

    def _done(self, path: Path) -> None:
        self._job = None
        self._show_running(running=False)
        self._say(translate("Sessions", "Written: {path}").format(path=isolated(str(path))), "hint")
        self._open.setVisible(True)
        self.written.emit(path)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._show_running(running=False)
        if isinstance(error, Cancelled):
            self._say(translate("Sessions", "Stopped. Nothing was written."), "hint")
        elif isinstance(error, RiwayaError | OSError):
            self._say(words.error(self.context, error), "warning")
        else:
            self._say(translate("Sessions", "The export failed. The log tells more."), "warning")
            self.context.failed.emit(error)

    def _say(self, text: str, tone: str) -> None:
        self._said.setProperty("tone", tone)
        self._said.style().polish(self._said)
        self._said.setText(text)

    def _show_file(self) -> None:
        open_outside(self.context, QUrl.fromLocalFile(self.place.text()))

    def reject(self) -> None:
        self.stop()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._job is not None and event.key() == Qt.Key.Key_Escape:
            self.stop()
            return
        super().keyPressEvent(event)
