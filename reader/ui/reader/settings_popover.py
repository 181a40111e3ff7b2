"""How the text looks: size, lines, measure, font, page, letters. What is changed is seen at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from reader.ui.context import Context
from reader.ui.settings import LIMITS, Digits, Letters, PageColour, ReaderFont, Settings, ThemeChoice
from reader.ui.widgets.buttons import MenuButton, Segmented, link
from reader.ui.widgets.labels import label

# Pixels from the card to the top, to the far side, and to the text with the bars beside it.
_TOP, _FAR, _NEAR = 16, 8, 20
_FIELDS = ("text_size", "line_height", "measure", "reader_font", "page", "letters")


class ReadingSettings(QFrame):
    """A card over the page; it closes when one clicks elsewhere or presses Escape."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._context = context
        self.setObjectName("card")
        self.setFixedWidth(400)
        self.setAccessibleName(self.tr("Reading settings"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Reading settings"), "section"))
        head.addStretch(1)
        head.addWidget(link(context, self.tr("Restore defaults"), self._restore))
        layout.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        layout.addLayout(self._grid)
        self._sliders: dict[str, tuple[QSlider, QLabel, int]] = {}
        self._slider("text_size", self.tr("Font size"), 1)
        self._slider("line_height", self.tr("Line spacing"), 10)
        self._slider("measure", self.tr("Text width"), 1, step=5)
        self._font = self._fonts()
        self._choice("page", self.tr("Page"), self._pages())
        self._choice(
            "letters",
            self.tr("Spaced-out letters"),
            [(Letters.JOINED, self.tr("Rejoined")), (Letters.PRINTED, self.tr("As printed"))],
        )
        self._choice("digits", self.tr("Digits"), [(Digits.WESTERN, "123"), (Digits.ARABIC, "١٢٣")])
        themes = [
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.SYSTEM, self.tr("System")),
        ]
        self._choice("theme", self.tr("Theme"), themes)
        self._show()

    def _row(self, name: str, field: QWidget, tail: QWidget | None = None) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label(name, "muted"), row, 0)
        field.setAccessibleName(field.accessibleName() or name)
        self._grid.addWidget(field, row, 1, 1, 1 if tail is not None else 2)
        if tail is not None:
            self._grid.addWidget(tail, row, 2)

    def _slider(self, field: str, name: str, scale: int, step: int = 1) -> None:
        low, high = LIMITS[field]
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(round(low * scale), round(high * scale))
        slider.setSingleStep(step)
        slider.setPageStep(step)
        slider.setAccessibleName(name)
        value = label("", "section")
        value.setFixedWidth(34)
        self._sliders[field] = (slider, value, scale)
        slider.valueChanged.connect(self._slid)
        self._row(name, slider, value)

    def _fonts(self) -> MenuButton:
        made = MenuButton(self._context, self.tr("Font"), "")
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        names = [
            (ReaderFont.NASKH, self.tr("Noto Naskh")),
            (ReaderFont.AMIRI, self.tr("Amiri")),
            (ReaderFont.SANS, self.tr("Noto Sans")),
        ]
        made.set_choices(names, self._context.settings.reader_font)
        made.chosen.connect(self._choose_font)
        self._row(self.tr("Font"), made)
        return made

    def _pages(self) -> list[tuple[object, str]]:
        return [
            (PageColour.INTERFACE, self.tr("Auto")),
            (PageColour.PAPER, self.tr("Paper")),
            (PageColour.SEPIA, self.tr("Sepia")),
            (PageColour.DARK, self.tr("Dark")),
        ]

    def _choice(self, field: str, name: str, choices: Sequence[tuple[object, str]]) -> None:
        made = Segmented(name, choices, getattr(self._context.settings, field))
        made.setProperty("field", field)
        made.chosen.connect(self._chosen)
        self._row(name, made)

    def _show(self) -> None:
        settings = self._context.settings
        for field, (slider, value, scale) in self._sliders.items():
            number = getattr(settings, field)
            slider.blockSignals(True)
            slider.setValue(round(number * scale))
            slider.blockSignals(False)
            value.setText(self._context.formats.number(number))
        for choice in self.findChildren(Segmented):
            choice.set_value(getattr(settings, str(choice.property("field"))))
        self._font.set_current(settings.reader_font)

    def _slid(self) -> None:
        for field, (slider, value, scale) in self._sliders.items():
            if slider is self.sender():
                number = slider.value() / scale if scale > 1 else slider.value()
                value.setText(self._context.formats.number(number))
                self._context.change(**{field: number})

    def _choose_font(self, chosen: object) -> None:
        self._context.change(reader_font=chosen)

    def _chosen(self, value: object) -> None:
        sender = self.sender()
        if isinstance(sender, Segmented):
            self._context.change(**{str(sender.property("field")): value})

    def _restore(self) -> None:
        fresh = Settings()
        self._context.change(**{field: getattr(fresh, field) for field in _FIELDS})
        self._show()

    def open_near(self, button: QWidget, room: QRect) -> None:
        """Opens in the `room` (on the screen) that the text leaves, or, where that is too narrow, under the button."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(0, button.height() + 6))
        if button.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            corner.setX(button.mapToGlobal(QPoint(button.width(), 0)).x() - self.width())
        if room.width() >= self.width() + _FAR + _NEAR:
            right = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
            far = room.left() + _FAR if right else room.right() + 1 - _FAR - self.width()
            corner = QPoint(far, room.top() + _TOP)
        self.move(corner)
        self.show()
        self._sliders["text_size"][0].setFocus(Qt.FocusReason.TabFocusReason)
