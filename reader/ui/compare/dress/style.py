"""Small shared pieces of dress: flat buttons, hairlines, the ring of focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from reader.ui.compare.dress import icons
from reader.ui.look import theme as tokens
from reader.ui.look.theme import Theme


class IconButton(QToolButton):
    """A flat square button with one of our icons; 26 px, its name read aloud and shown as a tip."""

    def __init__(self, icon: str, name: str, theme: Theme, parent: QWidget | None = None, size: int = 26) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._side = size
        self.setAutoRaise(True)
        self.setFixedSize(size, size)
        self.setIconSize(QSize(size - 10, size - 10))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ownFocus", True)
        self.set_name(name)
        self.set_theme(theme)

    def set_name(self, name: str) -> None:
        """Changes the words."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_theme(self, theme: Theme) -> None:
        """Changes the colours."""
        self._theme = theme
        self.setIcon(icons.icon(self._icon_name, theme.color("ink2"), self.iconSize().width()))
        self.setStyleSheet(button_sheet(theme, self._side))


def button_sheet(theme: Theme, side: int) -> str:
    """The style of flat square buttons of that side in pixels: fill on hover, a 2 px ring on focus."""
    # A style sheet's sizes win over those of the widget, and leave the border out.
    inner = side - 4
    return (
        f"QToolButton{{border:2px solid transparent;border-radius:6px;background:transparent;color:{theme.ink2};"
        f"min-height:{inner}px;max-height:{inner}px;min-width:{inner}px;max-width:{inner}px;padding:0;}}"
        f"QToolButton:hover{{background:{theme.sunk};}}"
        f"QToolButton:pressed,QToolButton:checked{{background:{theme.accent_bg};color:{theme.accent};}}"
        f"QToolButton:focus{{border-color:{theme.focus};}}"
        f"QToolButton:disabled{{color:{theme.line2};}}"
        "QToolButton::menu-indicator{image:none;}"
    )


def link_sheet(theme: Theme) -> str:
    """The style of a button that looks like a link."""
    return (
        "QToolButton{border:2px solid transparent;border-radius:4px;padding:0 3px;background:transparent;min-height:0;"
        f"min-width:0;color:{theme.accent};font-weight:600;font-size:12px;}}"
        f"QToolButton:hover{{background:{theme.accent_bg};}}"
        f"QToolButton:focus{{border-color:{theme.focus};}}"
        "QToolButton::menu-indicator{image:none;}"
    )


def draw_ring(painter: QPainter, widget: QWidget, theme: Theme, radius: float = tokens.RADIUS_CONTROL) -> None:
    """The ring of focus just inside a widget's edge."""
    painter.setPen(QPen(theme.color("focus"), tokens.FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), radius, radius)


def turned(painter: QPainter, whole: QRectF, rect: QRectF) -> QRectF:
    """A rectangle given for writing from right to left, at the other side of `whole` where the painter's is not."""
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height())


def is_under(button: QAbstractButton) -> bool:
    """Whether the pointer is over an enabled button."""
    return button.underMouse() and button.isEnabled()


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """A colour between two: `share` of the second."""
    return QColor(
        round(first.red() + (second.red() - first.red()) * share),
        round(first.green() + (second.green() - first.green()) * share),
        round(first.blue() + (second.blue() - first.blue()) * share),
    )


def text_button_sheet(theme: Theme, letter: int | None = None) -> str:
    """The style of a flat button with words in the tool bar; framed and filled when it is checked."""
    size = f'font-family:"Amiri";font-size:{letter}px;padding:0 9px;' if letter else "font-size:13px;padding:0 8px;"
    return (
        f"QToolButton{{border:1px solid transparent;border-radius:6px;background:transparent;color:{theme.ink2};"
        f"min-height:30px;max-height:30px;min-width:0;{size}}}"
        f"QToolButton:hover{{background:{theme.sunk};color:{theme.ink};}}"
        f"QToolButton:checked{{background:{theme.accent_bg};border-color:{theme.accent};color:{theme.accent};"
        "font-weight:600;padding:0 11px;}"
        f"QToolButton:focus{{border:2px solid {theme.focus};}}"
        "QToolButton::menu-indicator{image:none;}"
    )


def label_sheet(theme: Theme, token: str, pixels: float = 13, *, bold: bool = False) -> str:
    """The style of a label; the size must be said, for the application's own sheet sets one for all widgets."""
    weight = 600 if bold else 400
    return f"color:{getattr(theme, token)};background:transparent;font-size:{pixels}px;font-weight:{weight};"
