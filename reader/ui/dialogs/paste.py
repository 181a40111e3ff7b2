"""Pasted text on its way into the library: what the program read from it, for the user to correct."""

from __future__ import annotations

import dataclasses
import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.model.articles import DateBasis, Draft, Published
from reader.model.errors import RiwayaError
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.dialogs.facts import DayField, OutletField
from reader.ui.dialogs.frame import Frame
from reader.ui.dialogs.lines import add_row, form
from reader.ui.language.wording import Wording
from reader.ui.look.theme import reading_font
from reader.ui.tasks import Lane
from reader.ui.widgets.fields import LONGEST, TextField
from reader.ui.widgets.labels import label

DELAY = 350  # milliseconds of quiet before the text is read again
_LEAST = 180  # pixels


def _read(text: str, title: str | None) -> Draft:
    from reader.importers.drafts import read_pasted

    return read_pasted(text, title=title)


class PasteDialog(Frame):
    """A form over the text. Fields that the user touched are never filled again by the program."""

    topic = "2_import"
    accepted_draft = Signal(object)

    def __init__(self, context: Context, text: str, parent: QWidget) -> None:
        super().__init__(context, self.tr("Paste text"), parent, 760)
        self._words = Wording(context.formats)
        self._draft: Draft | None = None
        self._touched: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._guess)
        self._build(context, text)
        self._save = self.add_buttons(self.tr("Add to the library"), self.tr("Cancel"))
        self._save.setEnabled(False)
        self.accepted.connect(self._tell)
        self._guess()
        if len(text) > LONGEST:
            self._too_large()

    def text(self) -> str:
        """What stands in it now."""
        return self._text.toPlainText()

    def _build(self, context: Context, text: str) -> None:
        self._text = TextField(text if len(text) <= LONGEST else "")
        self._text.setObjectName("field")
        self._text.refused.connect(self._too_large)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Text of the article"))
        self._text.setPlaceholderText(self.tr("Paste or type the article here, its headline first."))
        self._text.setFont(reading_font(16))
        option = self._text.document().defaultTextOption()
        # Each paragraph as its own letters run: Arabic may be pasted into an English window.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._text.document().setDefaultTextOption(option)
        # The application's style gives every field the height of a line, and overrules the widget's own.
        self._text.setStyleSheet(f"#field {{ min-height: {_LEAST}px }}")
        self._text.textChanged.connect(self._timer.start)
        self.body.addWidget(self._text, 1)
        self._title = self._line("title")
        self._outlet = OutletField(context)
        self._outlet.textEdited.connect(lambda: self._touched.add("outlet"))
        self._byline = self._line("byline")
        self._url = self._line("url")
        self._fields = form()
        add_row(self._fields, self.tr("Headline"), self._title)
        add_row(self._fields, self.tr("Outlet"), self._outlet)
        self._day = DayField(context)
        self._day.changed.connect(lambda: self._touched.add("day"))
        self._day_label = add_row(self._fields, self.tr("Date"), self._day)
        add_row(self._fields, self.tr("Byline"), self._byline)
        add_row(self._fields, self.tr("Address"), self._url)
        self.body.addLayout(self._fields)
        self._note = label("", "hint", wrap=True)
        self.body.addWidget(self._note)

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.textEdited.connect(lambda: self._touched.add(name))
        return made

    def _guess(self) -> None:
        text = self._text.toPlainText()
        if not text.strip():
            self._draft = None
            self._save.setEnabled(False)
            self._note.setText("")
            return
        title = self._title.text().strip() if "title" in self._touched else ""
        self.context.ask(
            lambda _library: _read(text, title or None),
            self._show,
            failed=self._refuse,
            key=(id(self), "draft"),
            lane=Lane.COMPUTE,
        )

    def _show(self, draft: Draft) -> None:
        self._draft = draft
        if "title" not in self._touched:
            self._title.setText(draft.title)
        if "outlet" not in self._touched:
            self._outlet.setText(draft.outlet or draft.agency or "")
        if "byline" not in self._touched:
            self._byline.setText(draft.byline or "")
        if "url" not in self._touched:
            self._url.setText(draft.url or "")
        if "day" not in self._touched:
            self._show_day(draft.published)
        parts = []
        if draft.removed:
            parts.append(self._words.removed(len(draft.removed)))
        if draft.published is not None and draft.published.basis is DateBasis.INFERRED:
            evidence = isolated(draft.published.evidence)
            parts.append(self.tr("The date was inferred from the text: {words}").format(words=evidence))
        self._note.setText("  ·  ".join(parts))
        self._save.setEnabled(True)

    def _show_day(self, published: Published | None) -> None:
        fresh = DayField(self.context, published.day if published else None)
        self._fields.replaceWidget(self._day, fresh)
        self._day.deleteLater()
        self._day = fresh
        self._day_label.setBuddy(fresh)
        fresh.changed.connect(lambda: self._touched.add("day"))

    def _refuse(self, error: Exception) -> None:
        self._draft = None
        self._save.setEnabled(False)
        if not isinstance(error, RiwayaError):
            self.context.failed.emit(error)
        self._note.setText(self._words.error(error))

    def _too_large(self) -> None:
        said = self.tr("What was to be pasted is longer than any article. Import it as a file, or paste a part of it.")
        self._note.setText(said)

    def _published(self, draft: Draft) -> Published | None:
        if "day" not in self._touched:
            return draft.published
        day: datetime.date | None = self._day.day()
        return Published(day) if day is not None else None

    def _tell(self) -> None:
        draft = self._draft
        if draft is None:
            return
        self.accepted_draft.emit(
            dataclasses.replace(
                draft,
                title=self._title.text().strip() or draft.title,
                outlet=self._outlet.text().strip() or None,
                byline=self._byline.text().strip() or None,
                url=self._url.text().strip() or None,
                published=self._published(draft),
            )
        )
