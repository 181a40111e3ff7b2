"""All settings, in sections. What is chosen holds at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.compare.dress.metrics import SPACINGS
from reader.ui.context import Context
from reader.ui.dialogs.frame import Frame
from reader.ui.dialogs.grouping import GroupingSettings
from reader.ui.dialogs.keyboard import KeyboardSettings
from reader.ui.dialogs.lines import add_row, form
from reader.ui.dialogs.outside import open_outside
from reader.ui.feeds.hosts import NetworkSettings
from reader.ui.settings import Digits, Language, Letters, Months, PageColour, ReaderFont, ThemeChoice
from reader.ui.widgets.buttons import Button, CheckBox, MenuButton, Segmented
from reader.ui.widgets.labels import label
from reader.ui.widgets.layouts import Flow
from reader.ui.window.commands.actions import Actions

_CHOICE = 120  # pixels: the buttons below one another are of one width


class SettingsDialog(Frame):
    """Sections at the start, their settings at the end. A language is handed on: it needs a new window."""

    topic = "10_settings"
    languageChosen = Signal(object)
    formatsChosen = Signal(object)
    regroup = Signal(int, float)

    def __init__(self, context: Context, actions: Actions, parent: QWidget) -> None:
        super().__init__(context, self.tr("Settings"), parent, 760)
        self._actions = actions
        row = QHBoxLayout()
        row.setSpacing(18)
        self._sections = QListWidget()
        self._sections.setObjectName("sections")
        self._sections.setAccessibleName(self.tr("Sections of the settings"))
        self._sections.setFixedWidth(170)
        self._pages = QStackedWidget()
        for name, page in (
            (self.tr("Interface"), self._interface()),
            (self.tr("Reading"), self._reading()),
            (self.tr("Library"), self._library()),
            (self.tr("Lexicons"), self._lexicons()),
            (self.tr("Network"), NetworkSettings(context)),
            (self.tr("Keyboard"), KeyboardSettings(context, actions)),
        ):
            self._sections.addItem(name)
            self._pages.addWidget(page)
        self._sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._sections.setCurrentRow(0)
        row.addWidget(self._sections)
        row.addWidget(self._pages, 1)
        self.body.addLayout(row, 1)
        self.setMinimumHeight(560)
        self.add_buttons(self.tr("Close"))

    def _choice(self, into: QFormLayout, field: str, name: str, choices: Sequence[tuple[object, str]]) -> None:
        made = Segmented(name, choices, getattr(self.context.settings, field))
        made.setProperty("field", field)
        made.chosen.connect(self._chosen)
        add_row(into, name, made)

    def _chosen(self, value: object) -> None:
        sender = self.sender()
        if not isinstance(sender, QWidget):
            return
        field = str(sender.property("field"))
        if field == "language":
            self.languageChosen.emit(value)
        elif field in {"digits", "months"}:
            self.formatsChosen.emit({field: value})
        else:
            self.context.change(**{field: value})

    def _interface(self) -> QWidget:
        page, fields = _page()
        self._choice(
            fields, "language", self.tr("Language"), [(Language.ARABIC, "العربية"), (Language.ENGLISH, "English")]
        )
        themes = [
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.SYSTEM, self.tr("As the system")),
        ]
        self._choice(fields, "theme", self.tr("Theme"), themes)
        self._choice(
            fields,
            "digits",
            self.tr("Digits of the interface"),
            [(Digits.WESTERN, "123"), (Digits.ARABIC, "١٢٣")],
        )
        months = [
            (Months.BOTH, self.tr("Both")),
            (Months.LEVANTINE, "شباط"),
            (Months.EGYPTIAN, "فبراير"),
        ]
        self._choice(fields, "months", self.tr("Names of the months"), months)
        motion = CheckBox(self.context, self.tr("Jump instead of gliding when texts scroll together"))
        motion.setChecked(self.context.settings.reduced_motion)
        motion.toggled.connect(self._set_motion)
        fields.addRow(motion)
        hint = label(
            self.tr("Digits and months concern the interface; article text is never changed."), "hint", wrap=True
        )
        fields.addRow(hint)
        return page

    def _set_motion(self, on: bool) -> None:
        self.context.change(reduced_motion=on)

    def _reading(self) -> QWidget:
        page, fields = _page()
        fonts = MenuButton(self.context, self.tr("Font"), "")
        fonts.setProperty("field", "reader_font")
        fonts.set_choices(
            [
                (ReaderFont.NASKH, self.tr("Noto Naskh")),
                (ReaderFont.AMIRI, self.tr("Amiri")),
                (ReaderFont.SANS, self.tr("Noto Sans")),
            ],
            self.context.settings.reader_font,
        )
        fonts.setMinimumWidth(_CHOICE)
        fonts.chosen.connect(self._chosen)
        add_row(fields, self.tr("Font"), fonts)
        for field, name, values in (
            ("text_size", self.tr("Font size"), (16, 18, 20, 22, 24, 28)),
            ("line_height", self.tr("Line spacing"), (1.6, 1.75, 1.9, 2.1, 2.3)),
            ("measure", self.tr("Text width"), (50, 60, 70, 80, 90)),
            ("compare_line_height", self.tr("Line spacing in comparisons"), SPACINGS),
        ):
            self._numbers(fields, field, name, values)
        pages = [
            (PageColour.INTERFACE, self.tr("Auto")),
            (PageColour.PAPER, self.tr("Paper")),
            (PageColour.SEPIA, self.tr("Sepia")),
            (PageColour.DARK, self.tr("Dark")),
        ]
        self._choice(fields, "page", self.tr("Page"), pages)
        letters = [(Letters.JOINED, self.tr("Rejoined")), (Letters.PRINTED, self.tr("As printed"))]
        self._choice(fields, "letters", self.tr("Spaced-out letters"), letters)
        return page

    def _numbers(self, into: QFormLayout, field: str, name: str, values: Sequence[int | float]) -> None:
        made = MenuButton(self.context, name, "")
        made.setProperty("field", field)
        current = getattr(self.context.settings, field)
        shown = sorted({*values, current})
        made.set_choices([(value, self.context.formats.number(value)) for value in shown], current)
        made.setMinimumWidth(_CHOICE)
        made.chosen.connect(self._chosen)
        add_row(into, name, made)

    def _library(self) -> QWidget:
        page, fields = _page()
        self._path = label("", "", wrap=True)
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._path.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        add_row(fields, self.tr("File of the library"), self._path)
        holder = QWidget()
        buttons = Flow(10, holder)
        for name, icon in (("backup", "export"), ("care", "restore"), ("open_library", "folder"), ("log", "articles")):
            action = self._actions[name]
            buttons.addWidget(self._button(action.text(), icon, action.trigger))
        buttons.addWidget(self._button(self.tr("Show the data folder"), "folder", self._show_folder))
        buttons.addWidget(self._button(self.tr("Check the library"), "check", self._check))
        fields.addRow(holder)
        self._sound = label("", "hint", wrap=True)
        self._sound.hide()
        fields.addRow(self._sound)
        grouping = GroupingSettings(self.context)
        grouping.regroup.connect(self.regroup)
        fields.addRow(grouping)
        self.context.ask(lambda library: str(library.path), self._path.setText)
        return page

    def _lexicons(self) -> QWidget:
        page, fields = _page()
        words = self.tr(
            "The lexicons list contested names and the tone of each. You can add names, change tones, switch names off "
            "and try a sentence. What you change is kept apart from what was shipped, in a file beside the library."
        )
        fields.addRow(label(words, "", wrap=True))
        button = Button(self.context, self.tr("Open the lexicons"), "edit")
        button.setAutoDefault(False)
        button.clicked.connect(self.accept)
        button.clicked.connect(self._actions["lexicon"].trigger)
        fields.addRow(button)
        return page

    def _button(self, text: str, icon: str, act: Callable[[], object]) -> Button:
        made = Button(self.context, text, icon)
        made.setAutoDefault(False)
        made.clicked.connect(act)
        return made

    def _show_folder(self) -> None:
        open_outside(self.context, QUrl.fromLocalFile(str(Path(self._path.text()).parent)))

    def _check(self) -> None:
        self._sound.setText(self.tr("Checking…"))
        self._sound.show()
        self.context.ask(lambda library: library.integrity(), self._checked)

    def _checked(self, faults: tuple[str, ...]) -> None:
        sound = self.tr("The library is sound.")
        self._sound.setText("\n".join(faults) if faults else sound)


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    lines = QVBoxLayout(page)
    lines.setContentsMargins(0, 0, 0, 0)
    fields = form()
    lines.addLayout(fields)
    lines.addStretch(1)
    page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return page, fields
