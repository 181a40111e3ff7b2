"""The settings of one feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from reader.ui.context import Context
from reader.ui.dialogs.facts import OutletField
from reader.ui.dialogs.frame import Frame
from reader.ui.dialogs.lines import add_row, form
from reader.ui.widgets.buttons import MenuButton, Segmented
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import label

if TYPE_CHECKING:
    from reader.store.feeds import FeedRow

_DAYS = (7, 30, 90, 180, 365)


class EditFeed(Frame):
    """`chosen` carries the feed's id and what changed, by name."""

    topic = "9_feeds"
    chosen = Signal(int, dict)

    def __init__(self, context: Context, row: FeedRow, parent: QWidget) -> None:
        super().__init__(context, self.tr("Settings of the feed"), parent, 600)
        self._row = row
        fields = form()
        self._names(fields, row)
        self._text(fields, row)
        self._kept_as(fields, row)
        self.body.addLayout(fields)
        hint = self.tr(
            "Outlet and language hold for articles that come from now on, the direction for all of them at once. Older "
            "articles leave the lists when the feed is updated; those with a star, in a session or with a note stay, "
            "and undo brings the others back."
        )
        self.body.addWidget(label(hint, "hint", wrap=True))
        self.body.addStretch(1)
        self.add_buttons(self.tr("Save"), self.tr("Cancel"))
        self.accepted.connect(self._tell)

    def _names(self, fields: QFormLayout, row: FeedRow) -> None:
        self.title_ = QLineEdit(row.title)
        add_row(fields, self.tr("Title"), self.title_)
        self.outlet = OutletField(self.context)
        self.outlet.setText(row.outlet or "")
        show_hint(self.outlet, self.tr("As the feed names it"))
        add_row(fields, self.tr("Outlet"), self.outlet)
        self._folder = " / ".join(row.folders)
        self.folder = QLineEdit(self._folder)
        show_hint(self.folder, self.tr("None; folders inside one another are set apart with /"))
        add_row(fields, self.tr("Folder"), self.folder)

    def _text(self, fields: QFormLayout, row: FeedRow) -> None:
        self.language = self._menu(self.tr("Language"), self._languages(), row.language)
        add_row(fields, self.tr("Language"), self.language)
        self._direction = row.direction
        self.direction = Segmented(
            self.tr("Direction"),
            [
                (None, self.tr("By the text")),
                ("rtl", self.tr("Right to left")),
                ("ltr", self.tr("Left to right")),
            ],
            row.direction,
        )
        self.direction.chosen.connect(self._set_direction)
        add_row(fields, self.tr("Direction"), self.direction)

    def _kept_as(self, fields: QFormLayout, row: FeedRow) -> None:
        self._whole = row.full_text
        self.whole = Segmented(
            self.tr("Whole articles"),
            [
                ("auto", self.tr("Where needed")),
                ("always", self.tr("Always")),
                ("never", self.tr("Never")),
            ],
            row.full_text,
        )
        self.whole.chosen.connect(self._set_whole)
        add_row(fields, self.tr("Whole articles"), self.whole)
        self.keep = self._menu(self.tr("Keep articles"), self._kept(row), row.keep_days)
        add_row(fields, self.tr("Keep articles"), self.keep)

    def _menu(self, name: str, choices: list[tuple[object, str]], current: object) -> MenuButton:
        made = MenuButton(self.context, name, "")
        made.set_choices(choices, current)
        return made

    def _languages(self) -> list[tuple[object, str]]:
        known: list[tuple[object, str]] = [
            (None, self.tr("By the text")),
            ("ar", self.tr("Arabic")),
            ("fa", self.tr("Persian")),
            ("ur", self.tr("Urdu")),
            ("ckb", self.tr("Kurdish")),
            ("tr", self.tr("Turkish")),
            ("en", self.tr("English")),
            ("fr", self.tr("French")),
        ]
        if self._row.language not in {value for value, _ in known}:
            known.append((self._row.language, str(self._row.language)))
        return known

    def _kept(self, row: FeedRow) -> list[tuple[object, str]]:
        days = sorted({*_DAYS, *([row.keep_days] if row.keep_days else [])})
        shown = [(value, self.context.formats.in_digits(self.tr("%n day(s)", "", value))) for value in days]
        return [(None, self.tr("For ever")), *shown]

    def _set_direction(self, value: object) -> None:
        self._direction = None if value is None else str(value)

    def _set_whole(self, value: object) -> None:
        self._whole = str(value)

    def values(self) -> dict[str, object]:
        """What differs from the feed as it is."""
        wanted: dict[str, object] = {
            "title": self.title_.text().strip() or self._row.title,
            "outlet": self.outlet.text().strip() or None,
            "folders": self._folders(),
            "language": self.language.value,
            "direction": self._direction,
            "full_text": self._whole,
            "keep_days": self.keep.value,
        }
        return {name: value for name, value in wanted.items() if value != getattr(self._row, name)}

    def _folders(self) -> tuple[str, ...]:
        # The names of folders in a list from elsewhere may have a stroke of their own.
        if self.folder.text() == self._folder:
            return self._row.folders
        return tuple(part.strip() for part in self.folder.text().split("/") if part.strip())

    def _tell(self) -> None:
        changed = self.values()
        if changed:
            self.chosen.emit(self._row.id, changed)
