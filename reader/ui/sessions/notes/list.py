"""The list of notes beside the columns: search, tags, order; a click goes to the words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from reader.library.sessions.notes import PlacedNote
from reader.model.sessions import Tag
from reader.ui.context import Context
from reader.ui.sessions import words
from reader.ui.sessions.notes import shapes
from reader.ui.sessions.notes.delegate import NoteDelegate
from reader.ui.sessions.notes.model import NoteModel
from reader.ui.sessions.notes.panels import WIDEST
from reader.ui.sessions.notes.placed import Sort
from reader.ui.sessions.words import translate
from reader.ui.widgets.buttons import Button, MenuButton
from reader.ui.widgets.fields import show_hint
from reader.ui.widgets.labels import label
from reader.ui.widgets.layouts import Flow, clear_layout


class NoteView(QListView):
    """A list whose letters and digits are tags, not a search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if (plain and event.text().strip()) or event.key() == Qt.Key.Key_Delete:
            event.ignore()
            return
        super().keyPressEvent(event)


class NoteList(QWidget):
    """`chosen` carries the id of the current note, `activated` that of one to be edited."""

    chosen = Signal(str)
    activated = Signal(str)
    generalAsked = Signal()
    bookAsked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._tags: tuple[Tag, ...] = ()
        self._counts: Counter[str] = Counter()
        self.set_width(WIDEST)
        self.model = NoteModel(context.formats, self)
        self._title = label(translate("Sessions", "Notes"), "dialogTitle")
        self._count = label("", "hint")
        self.field = QLineEdit()
        show_hint(self.field, translate("Sessions", "Search the notes"))
        self.field.setAccessibleName(translate("Sessions", "Search the notes"))
        self.field.textChanged.connect(self._search)
        self.order = MenuButton(context, translate("Sessions", "Order of the notes"), kind="")
        self.order.set_choices(
            [
                (Sort.PLACE, translate("Sessions", "In the order of the text")),
                (Sort.CHANGED, translate("Sessions", "Changed last first")),
                (Sort.TAG, translate("Sessions", "By tag")),
            ],
            Sort.PLACE,
        )
        self.order.setMinimumWidth(176)
        self.order.chosen.connect(self._sort)
        self.list = self._list()
        self._nothing = label("", "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(18, 24, 18, 0)
        self._chips = QWidget()
        self._flow = Flow(6, self._chips)
        self._lay_out()
        context.themeChanged.connect(self._fill_chips)

    def _list(self) -> NoteView:
        view = NoteView()
        view.setModel(self.model)
        view.setItemDelegate(NoteDelegate(self._context, view, self.model))
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setAccessibleName(translate("Sessions", "List of notes"))
        view.setObjectName("cards")
        view.selectionModel().currentChanged.connect(self._current)
        view.clicked.connect(lambda index: self.chosen.emit(self.model.rows[index.row()].note.id))
        view.activated.connect(lambda index: self.activated.emit(self.model.rows[index.row()].note.id))
        return view

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        book = Button(self._context, translate("Sessions", "Tags…"), kind="link")
        book.clicked.connect(self.bookAsked)
        order = QHBoxLayout()
        order.setSpacing(4)
        order.addWidget(self.order)
        order.addStretch(1)
        order.addWidget(book)
        top = QVBoxLayout()
        top.setContentsMargins(10, 12, 10, 6)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.field)
        top.addWidget(self._chips)
        top.addLayout(order)
        general = QPushButton(translate("Sessions", "General note on the session"))
        general.setIcon(self._context.icon("add", "ink"))
        general.clicked.connect(self.generalAsked)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 10, 10, 12)
        foot.addWidget(general)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.list, 1)
        whole.addWidget(self._nothing, 1)
        whole.addLayout(foot)

    def set_width(self, pixels: int) -> None:
        """Takes that width; the notes are broken anew."""
        self.setFixedWidth(pixels)

    # --- content -------------------------------------------------------------------------------------------------

    def show_notes(self, notes: Sequence[PlacedNote], tags: Sequence[Tag]) -> None:
        """Lists the notes; the current one stays so."""
        current = self.current()
        counts = Counter(tag for one in notes for tag in one.note.tags)
        if (tuple(tags), counts) != (self._tags, self._counts):
            self._tags, self._counts = tuple(tags), counts
            self._fill_chips()
        self.model.show(notes)
        self._show_state()
        if current:
            self.choose(current)

    def _show_state(self) -> None:
        listed, every = len(self.model.rows), self.model.whole
        self.list.setVisible(listed > 0)
        self._nothing.setVisible(listed == 0)
        self._count.setText(words.listed_notes(self._context.formats, listed, every))
        if every:
            self._nothing.setText(translate("Sessions", "No note passes the search and the tags."))
        else:
            self._nothing.setText(
                translate("Sessions", "Select words in a text and press Ctrl+M, or the key of a tag, to write a note.")
            )

    def current(self) -> str:
        """The id of the current note, or ""."""
        row = self.list.currentIndex().row()
        return self.model.rows[row].note.id if 0 <= row < len(self.model.rows) else ""

    def choose(self, note_id: str) -> None:
        """Makes a note the current one without telling."""
        row = self.model.row_of(note_id)
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        index = self.model.index(row) if row >= 0 else QModelIndex()
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        if row >= 0:
            self.list.scrollTo(index)
        self.list.viewport().update()

    def _current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.model.rows[now.row()].note.id)

    # --- search, tags, order -------------------------------------------------------------------------------------

    def _search(self, text: str) -> None:
        self.model.text = text
        self._renew()

    def _sort(self, order: Sort) -> None:
        self.model.sort_by = order
        self._renew()

    def _renew(self) -> None:
        current = self.current()
        self.model.renew()
        self._show_state()
        if current:
            self.choose(current)

    def _fill_chips(self) -> None:
        clear_layout(self._flow)
        number = self._context.formats.number
        for tag in self._tags:
            if not self._counts[tag.id] and tag.id not in self.model.tags:
                continue
            chip = QPushButton(f" {tag.name} {number(self._counts[tag.id])}")
            chip.setCheckable(True)
            chip.setChecked(tag.id in self.model.tags)
            chip.setIcon(shapes.icon(tag, self._context.theme))
            chip.setIconSize(QSize(12, 12))
            chip.setProperty("tag", tag.id)
            chip.setStyleSheet(
                "QPushButton { border-radius: 12px; min-height: 22px; font-size: 12px; padding: 0 8px; }"
            )
            chip.setAccessibleName(translate("Sessions", "Only notes with the tag {tag}").format(tag=tag.name))
            chip.toggled.connect(self._filter)
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(self._flow.count() > 0)
        self._chips.updateGeometry()

    def _filter(self, _on: bool) -> None:
        chips = [item.widget() for n in range(self._flow.count()) if (item := self._flow.itemAt(n)) is not None]
        on = [chip.property("tag") for chip in chips if isinstance(chip, QPushButton) and chip.isChecked()]
        self.model.tags = frozenset(str(tag) for tag in on)
        self._renew()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._context.theme.color("bar"))
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0 if right else self.width() - 1
        painter.fillRect(x, 0, 1, self.height(), self._context.theme.color("line"))
        painter.end()
