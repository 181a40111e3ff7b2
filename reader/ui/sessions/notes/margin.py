"""The margin: notes beside the words that they hang on, pushed down where they would lie over one another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reader.library.sessions.notes import PlacedNote
from reader.model.sessions import Tag
from reader.ui.compare.pairs.columns_view import ColumnsView
from reader.ui.context import Context
from reader.ui.sessions.notes.card import NoteCard
from reader.ui.sessions.notes.paint import NotePainter
from reader.ui.sessions.notes.panels import WIDEST
from reader.ui.sessions.words import translate

_GAP = 8
_REACH = 60
_NEAR = 30
_BESIDE = 14


class Margin(QScrollArea):
    """Cards are made for the notes in sight only; `chosen` carries the id of a note that was clicked."""

    chosen = Signal(str)
    edited = Signal(str, str)
    tagAsked = Signal(str, str)
    deleteAsked = Signal(str)
    bookAsked = Signal()
    left = Signal()

    def __init__(self, context: Context, columns: ColumnsView, painter: NotePainter) -> None:
        super().__init__()
        self._context = context
        self._columns = columns
        self._painter = painter
        self._notes: tuple[PlacedNote, ...] = ()
        self._tags: tuple[Tag, ...] = ()
        self._cards: dict[str, NoteCard] = {}
        self._current = ""
        self._in_text = True
        self.setFixedWidth(WIDEST)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Sessions", "Margin"))
        self._page = _Page(context)
        self.setWidget(self._page)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.arrange)
        context.themeChanged.connect(self._page.update)

    def set_width(self, pixels: int) -> None:
        """Takes that width, and the cards with it."""
        self.setFixedWidth(pixels)
        for card in self._cards.values():
            card.set_width(self._card_width())
        self.soon()

    def _card_width(self) -> int:
        return self.maximumWidth() - 2 * _BESIDE

    def follow(self) -> None:
        """Follows the columns, which are new."""
        for column in self._columns.columns:
            column.pane.moved.connect(self.soon)
            column.pane.laidOut.connect(self.soon)
        self.soon()

    def soon(self) -> None:
        """Arranges the cards when all that moves has moved."""
        if self.isVisible():
            self._later.start()

    def set_in_text(self, in_text: bool) -> None:
        """Whether whole texts are shown: else the cards stand one below the other."""
        self._in_text = in_text
        self.soon()

    def show_notes(self, notes: Sequence[PlacedNote], tags: Sequence[Tag], current: str) -> None:
        """Shows these notes."""
        self._notes, self._tags = tuple(notes), tuple(tags)
        self.set_current(current)
        self.soon()

    def rewrite(self, one: PlacedNote) -> None:
        """Takes a note with other words, which its own card shows already."""
        self._notes = tuple(one if one.note.id == other.note.id else other for other in self._notes)

    def set_current(self, note_id: str) -> None:
        """The note with the ring; it is shown even where its words are out of sight."""
        self._current = note_id
        for key, card in self._cards.items():
            card.set_current(key == note_id)
        self.soon()

    def card(self, note_id: str) -> NoteCard | None:
        """The card of a note that is shown."""
        return self._cards.get(note_id)

    def edit(self, note_id: str) -> None:
        """Puts the cursor into a note's words."""
        self.set_current(note_id)
        self.arrange()
        card = self._cards.get(note_id)
        if card is not None:
            card.body.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(card, 0, 8)

    # --- places --------------------------------------------------------------------------------------------------

    def _height_of(self, one: PlacedNote) -> float | None:
        """Where the card wants to stand, in the margin's viewport; None where its words are out of sight."""
        found = []
        for spot in one.spots:
            if spot.column >= len(self._columns.columns):
                continue
            column = self._columns.columns[spot.column]
            place = self._painter.shown(spot.column).get(one.note.id)
            if place is not None:
                pane = column.pane
                y = pane.surface.baseline(place[0]) - pane.metrics.above - pane.verticalScrollBar().value()
                if -_REACH <= y <= pane.viewport().height():
                    top = pane.viewport().mapToGlobal(QPoint(0, round(y)))
                    found.append(float(self.viewport().mapFromGlobal(top).y()))
            elif spot.span.start < column.header.article.body_start:
                found.append(0.0)
        return min(found, default=None)

    def arrange(self) -> None:
        """Places the cards: those of the session and the chosen one first, then each beside its words."""
        wanted: list[tuple[float, PlacedNote]] = []
        for one in self._notes if self._in_text else self._near_current():
            height = self._height_of(one) if self._in_text else 0.0
            if height is None and (one.note.id == self._current or self._has_focus(one.note.id)):
                height = 0.0
            if height is None and not one.note.anchors:
                height = 0.0
            if height is not None:
                wanted.append((height, one))
        wanted.sort(key=lambda pair: (pair[0], pair[1].number))
        self._keep({one.note.id for _, one in wanted})
        cards = [self._made(one) for _, one in wanted]
        tops = spread([height for height, _ in wanted], [card.height() for card in cards], self.viewport().height())
        for card, top in zip(cards, tops, strict=True):
            card.move(_BESIDE, round(top))
            card.show()
        bottom = tops[-1] + cards[-1].height() + _GAP if cards else 0
        self._page.empty = not self._notes
        self._page.resize(self.viewport().width(), max(round(bottom), self.viewport().height()))
        self._page.update()

    def _near_current(self) -> Sequence[PlacedNote]:
        """Without texts to stand beside: the notes around the chosen one."""
        at = next((number for number, one in enumerate(self._notes) if one.note.id == self._current), 0)
        start = max(0, min(at - _NEAR // 2, len(self._notes) - _NEAR))
        return self._notes[start : start + _NEAR]

    def _has_focus(self, note_id: str) -> bool:
        card = self._cards.get(note_id)
        return card is not None and card.body.hasFocus()

    def _keep(self, ids: set[str]) -> None:
        for key in [key for key in self._cards if key not in ids]:
            card = self._cards.pop(key)
            card.hide()
            card.deleteLater()

    def _made(self, one: PlacedNote) -> NoteCard:
        card = self._cards.get(one.note.id)
        if card is None:
            card = self._cards[one.note.id] = NoteCard(self._context, one, self._card_width(), self._page)
            card.chosen.connect(self.chosen)
            card.edited.connect(self.edited)
            card.tagAsked.connect(self.tagAsked)
            card.deleteAsked.connect(self.deleteAsked)
            card.bookAsked.connect(self.bookAsked)
            card.left.connect(self.left)
            card.resized.connect(self.soon)
        card.show_note(one, self._tags)
        card.set_current(one.note.id == self._current)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.soon()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._later.start()
        return super().event(event)


def spread(wanted: Sequence[float], heights: Sequence[int], room: int) -> list[float]:
    """The tops of cards that want to stand at `wanted` (ascending): pushed down where they would overlap, and up again
    from the end of the room as far as there is space."""
    tops: list[float] = []
    y = float(_GAP)
    for want, height in zip(wanted, heights, strict=True):
        tops.append(max(y, want))
        y = tops[-1] + height + _GAP
    end = float(room)
    for number in range(len(tops) - 1, -1, -1):
        end -= heights[number] + _GAP
        if tops[number] <= end:
            break
        tops[number] = end
    shift = max(0.0, _GAP - tops[0]) if tops else 0.0
    y = 0.0
    for number, height in enumerate(heights):
        tops[number] = max(tops[number] + (shift if number == 0 else 0.0), y)
        y = tops[number] + height + _GAP
    return tops


class _Page(QWidget):
    """The ground of the cards."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.empty = True

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("sunk"))
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.width() - 1 if right else 0, 0, 1, self.height(), theme.color("line"))
        if self.empty:
            painter.setPen(theme.color("ink3"))
            where = self.rect().adjusted(24, 40, -24, -40)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(where, int(flags), translate("Sessions", "Notes stand here, beside their words."))
        painter.end()
