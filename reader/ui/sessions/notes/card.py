"""A note in the margin: its tags, its words, edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from reader.library.sessions.notes import PlacedNote
from reader.model.sessions import Tag
from reader.ui.context import Context
from reader.ui.language.formats import hint
from reader.ui.look.theme import ui_font
from reader.ui.sessions import words
from reader.ui.sessions.notes import shapes
from reader.ui.sessions.words import translate
from reader.ui.widgets.buttons import IconButton
from reader.ui.widgets.fields import TextField
from reader.ui.widgets.labels import Chip
from reader.ui.widgets.layouts import Flow, clear_layout


class BodyEdit(TextField):
    """Plain text that is as tall as its words."""

    left = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(translate("Sessions", "Write a note"))
        self.setAccessibleName(translate("Sessions", "Text of the note"))
        self.setFont(ui_font(13))
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")

    def wanted(self, width: int) -> int:
        """The height of the words at that width."""
        self.document().setTextWidth(width)
        return max(22, round(self.document().size().height()) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class NoteCard(QFrame):
    """`edited` carries id and text; `tagAsked` id and tag; `deleteAsked` and `chosen` the id."""

    edited = Signal(str, str)
    tagAsked = Signal(str, str)
    bookAsked = Signal()
    deleteAsked = Signal(str)
    chosen = Signal(str)
    left = Signal()
    resized = Signal()

    def __init__(self, context: Context, one: PlacedNote, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._width = width
        self.one = one
        self.current = False
        self._book: tuple[Tag, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.body = BodyEdit()
        self.body.setPlainText(one.note.body)
        self.body.textChanged.connect(self._edited)
        self.body.entered.connect(lambda: self.chosen.emit(self.one.note.id))
        self.body.left.connect(self.left)
        self._chips = QWidget()
        self._flow = Flow(4, self._chips)
        self._tags_button = IconButton(context, "bookmark", translate("Sessions", "Tags of the note"), 15)
        self._tags_button.clicked.connect(self._tag_menu)
        self._delete = IconButton(context, "trash", translate("Sessions", "Delete the note"), 15)
        self._delete.clicked.connect(lambda: self.deleteAsked.emit(self.one.note.id))
        for button in (self._tags_button, self._delete):
            button.setFixedSize(26, 26)
        self._lay_out()
        self.show_note(one, ())

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(self._chips, 1)
        foot.addWidget(self._tags_button)
        foot.addWidget(self._delete)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 34, 12, 6)
        whole.setSpacing(4)
        whole.addWidget(self.body)
        whole.addLayout(foot)

    def show_note(self, one: PlacedNote, book: tuple[Tag, ...]) -> None:
        """Shows the note as it is now; words being written are left alone."""
        tags_before = self.one.tags
        self.one, self._book = one, book
        if self.body.toPlainText() != one.note.body:
            self.body.blockSignals(True)
            self.body.setPlainText(one.note.body)
            self.body.blockSignals(False)
        if tags_before != one.tags or self._flow.count() != max(0, len(one.tags) - 1):
            self._fill_chips()
        self.setAccessibleName(
            translate("Sessions", "Note {number}: {tags}").format(
                number=one.number, tags=self._context.formats.listed(tag.name for tag in one.tags)
            )
        )
        self.fit()
        self.update()

    def _fill_chips(self) -> None:
        clear_layout(self._flow)
        for tag in self.one.tags[1:]:
            chip = Chip(self._context, tag.name)
            self._flow.addWidget(chip)
            chip.show()

    def set_width(self, pixels: int) -> None:
        """Takes that width, and the height that the words need then."""
        if pixels != self._width:
            self._width = pixels
            self.fit()

    def fit(self) -> None:
        """Takes the height that the words need."""
        inner = self._width - 24
        self.body.setFixedHeight(self.body.wanted(inner))
        chips = max(26, self._flow.heightForWidth(inner - 60))
        self.setFixedSize(QSize(self._width, 34 + self.body.height() + 4 + chips + 6))

    def set_current(self, current: bool) -> None:
        """Whether this is the note of the ring."""
        if current != self.current:
            self.current = current
            self.update()

    def _edited(self) -> None:
        height = self.height()
        self.fit()
        self.edited.emit(self.one.note.id, self.body.toPlainText())
        if self.height() != height:
            self.resized.emit()

    def _tag_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tag in self._book:
            text = f"{tag.name}\t{tag.key}" if tag.key else tag.name
            action = menu.addAction(shapes.icon(tag, self._context.theme), text)
            action.setCheckable(True)
            action.setChecked(tag.id in self.one.note.tags)
            action.setToolTip(hint(tag.description))
            action.setData(tag.id)
        menu.addSeparator()
        menu.addAction(translate("Sessions", "Code book…")).setData("")
        menu.triggered.connect(self._tag_chosen)
        menu.popup(self._tags_button.mapToGlobal(QPoint(0, self._tags_button.height())))

    def _tag_chosen(self, action: QAction) -> None:
        tag = str(action.data())
        if tag:
            self.tagAsked.emit(self.one.note.id, tag)
        else:
            self.bookAsked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.chosen.emit(self.one.note.id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, one = self._context.theme, self.one
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        tag = one.tags[0] if one.tags else None
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.color("focus" if self.current else "line"), 2 if self.current else 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(box, 8, 8)
        edge = shapes.colour(tag, theme)
        painter.fillRect(
            QRectF(box.right() - 4 if right else box.left() + 1, box.top() + 6, 4, box.height() - 12), edge
        )
        start = self.width() - 24 if right else 13
        shapes.draw(painter, tag, QRectF(start, 14, 11, 11), theme)
        self._head(painter, right)
        painter.end()

    def _head(self, painter: QPainter, right: bool) -> None:
        theme, one = self._context.theme, self.one
        middle = Qt.AlignmentFlag.AlignVCenter
        row = self.rect().adjusted(12, 8, -32, 0) if right else self.rect().adjusted(32, 8, -12, 0)
        row.setHeight(22)
        painter.setFont(ui_font(12))
        painter.setPen(theme.color("num" if one.unplaced else "ink3"))
        lost = translate("Sessions", "not found in the text")
        end = lost if one.unplaced else words.day(self._context.formats, one.note.changed)
        painter.drawText(row, int(Qt.AlignmentFlag.AlignTrailing | middle), end)
        painter.setFont(ui_font(12, bold=True))
        painter.setPen(theme.color("ink"))
        name = one.tags[0].name if one.tags else words.target(one.note.target)
        title = f"{self._context.formats.number(one.number)}  {name}"
        room = row.width() - painter.fontMetrics().horizontalAdvance(end) - 10
        title = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(row, int(Qt.AlignmentFlag.AlignLeading | middle), title)
