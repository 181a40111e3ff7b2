"""The style sheet of the whole application, written from a theme. Fusion draws whatever it leaves alone."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import Qt

from reader import resources
from reader.ui.look.theme import Theme

# Paddings and margins are the same on both sides everywhere: a style sheet does not mirror.
_SHEET = Template("""
* { outline: none; }
QWidget { color: $ink; font-size: 13px; }
QMainWindow, #window { background: $win; }
#menuRow { background: $win; border-bottom: 1px solid $line; }
#brand { font-family: "Amiri"; font-size: 20px; font-weight: 700; color: $ink; padding: 0 2px; }
QMenuBar { background: transparent; spacing: 0; padding: 0; }
QMenuBar::item { background: transparent; padding: 1px 10px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $sunk; }
QMenu { background: $card; border: 1px solid $line2; padding: 5px; }
QMenu::item { padding: 3px 26px; border-radius: 4px; background: transparent; color: $ink; }
QMenu::item:selected { background: $accent_bg; color: $accent; }
QMenu::item:disabled { color: $line2; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; margin: 0 6px; }
QMenu::indicator:checked { image: url("$check"); }
#toolbar, #bar { background: $bar; border-bottom: 1px solid $line; }
#crumbs { color: $ink2; }
#title { font-size: 16px; font-weight: 600; }
#crumbHere { font-size: 14px; font-weight: 600; color: $ink; }
QStatusBar { background: $win; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel, #small { font-size: 12px; color: $ink2; }
QLabel { background: transparent; }
QLabel[tone="muted"] { color: $ink2; }
QLabel[tone="small"] { color: $ink2; font-size: 12px; }
QLabel[tone="hint"] { color: $ink3; font-size: 12px; }
QLabel[tone="warning"] { color: $num; font-size: 12px; }
QLabel[tone="section"] { font-weight: 600; font-size: 13px; }
QLabel[tone="dialogTitle"] { font-weight: 600; font-size: 16px; }
QPushButton, QToolButton { min-height: 30px; border: 1px solid $line2; border-radius: 6px; background: $paper;
  color: $ink; padding: 0 11px; }
QPushButton:hover, QToolButton:hover { background: $sunk; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:disabled, QToolButton:disabled { color: $line2; border-color: $line; }
QPushButton:checked, QToolButton:checked { background: $accent_bg; border-color: $accent; color: $accent;
  font-weight: 600; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: 600;
  padding: 0 17px; min-height: 34px; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:disabled { background: $line; border-color: $line; color: $ink3; }
QPushButton[tall="true"] { min-height: 34px; }
QPushButton[kind="flat"], QToolButton[kind="flat"] { border-color: transparent; background: transparent; color: $ink2;
  padding: 0 7px; }
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover { background: $sunk; color: $ink; }
QPushButton[kind="flat"]:disabled, QToolButton[kind="flat"]:disabled { color: $line2; }
QToolButton[kind="icon"] { border-color: transparent; background: transparent; padding: 0; min-width: 30px; }
QToolButton[kind="icon"]:hover { background: $sunk; }
QToolButton[kind="icon"]:disabled { background: transparent; }
QPushButton[kind="link"] { border: none; background: transparent; color: $accent; font-weight: 600; padding: 0 3px;
  font-size: 12px; min-height: 24px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $ink3; text-decoration: none; }
QPushButton[kind="danger"] { color: $neg; border-color: $neg_l; }
QPushButton[kind="segment"] { border-radius: 0; border-color: transparent; background: transparent; color: $ink2;
  min-height: 30px; }
QPushButton[kind="segment"][end="first"] { border-top-$first-radius: 5px; border-bottom-$first-radius: 5px; }
QPushButton[kind="segment"][end="last"] { border-top-$last-radius: 5px; border-bottom-$last-radius: 5px; }
QPushButton[kind="segment"]:checked { background: $accent; color: $on_accent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
#segmented { border: 1px solid $line2; border-radius: 6px; background: $paper; }
QLineEdit, QPlainTextEdit, QComboBox, #field { border: 1px solid $line2; border-radius: 6px; background: $paper;
  color: $ink; padding: 3px 9px; min-height: 24px; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit { max-height: 24px; qproperty-alignment: "$leading | AlignAbsolute | AlignVCenter"; }
QAbstractItemView QLineEdit { max-height: 1000px; }
QLineEdit QToolButton { min-height: 0; padding: 0; border: none; background: transparent; }
QLineEdit:disabled { color: $line2; border-color: $line; }
QComboBox QLineEdit { border: none; background: transparent; padding: 0; }
QComboBox:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$down"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line2; }
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0 1px; font-size: 14px; }
QScrollArea { border: none; background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $line2; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $card; color: $ink; border: 1px solid $line2; padding: 5px 8px; font-size: 12px; }
QSplitter::handle { background: $line; }
QProgressBar { border: 1px solid $line2; border-radius: 3px; background: $sunk; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; }
QSlider { min-height: 24px; }
QSlider::groove:horizontal { height: 3px; border-radius: 1px; background: $line2; }
QSlider::sub-page:horizontal { background: $left_page; height: 3px; border-radius: 1px; }
QSlider::add-page:horizontal { background: $right_page; height: 3px; border-radius: 1px; }
QSlider::handle:horizontal { width: 10px; height: 10px; margin: -7px 0; border-radius: 8px; background: $paper;
  border: 3px solid $accent; }
QDialog { background: $bar; }
#card, #popover { background: $card; border: 1px solid $line2; border-radius: 8px; }
#side { background: $bar; }
#paper, #preview { background: $paper; }
QListView#popover::item { padding: 4px 8px; }
#listPane { background: $win; }
#rule { background: $line; max-height: 1px; min-height: 1px; }
#upright { background: $line2; }
#rule2 { background: $line2; max-height: 1px; min-height: 1px; }
QTableView, QListView, QTreeView { background: $paper; border: none; selection-background-color: $accent_bg;
  selection-color: $ink; }
QTableView::item { padding: 0 10px; border-bottom: 1px solid $line; }
QTableView::item:selected { background: $accent_bg; color: $ink; }
QListWidget { border: 1px solid $line; border-radius: 6px; }
QListWidget::item { padding: 6px 10px; color: $ink; }
QListWidget::item:selected { background: $accent_bg; color: $ink; }
#sections { background: transparent; border: none; }
#sections::item { padding: 7px 10px; border-radius: 6px; color: $ink2; }
#sections::item:selected { background: $accent_bg; color: $accent; }
#cards { background: transparent; }
QHeaderView::section { background: $bar; color: $ink2; border: none; border-bottom: 1px solid $line2;
  padding: 7px 13px; font-size: 12px; font-weight: 600; }
QTabBar::tab { padding: 9px 12px; border: none; border-bottom: 2px solid transparent; color: $ink2;
  background: transparent; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QCalendarWidget QWidget { alternate-background-color: $sunk; }
""")


def style_sheet(theme: Theme, direction: Qt.LayoutDirection) -> str:
    """The style sheet for that theme, in an interface of that direction."""
    colours = {token: getattr(theme, token) for token in theme.__dataclass_fields__}
    for picture in ("check", "down"):
        colours[picture] = resources.path("palettes", f"{picture}-{theme.name}.svg").as_posix()
    colours["scroll"] = "#C3B9A8" if not theme.dark else "#56504A"
    colours["accent_hover"] = "#084A69" if not theme.dark else "#9BD2F0"
    # Left to itself, the cursor of an empty field stands where the keyboard's language begins.
    right = direction == Qt.LayoutDirection.RightToLeft
    colours["leading"] = "AlignRight" if right else "AlignLeft"
    colours["first"], colours["last"] = ("right", "left") if right else ("left", "right")
    # A slider is filled from where its values begin.
    colours["left_page"], colours["right_page"] = (theme.line2, theme.accent) if right else (theme.accent, theme.line2)
    return _SHEET.substitute(colours)
