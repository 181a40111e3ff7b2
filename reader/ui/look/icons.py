"""Line icons of resources/icons, tinted with a colour of the theme.

Directional icons are drawn for right-to-left, the interface's first direction, and mirrored for left-to-right.
Search, check, calendar and arrows of import and export have no direction and are never mirrored.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from reader import resources

DIRECTIONAL = frozenset({"back", "forward", "crumb", "events", "stories", "articles", "reading", "merge", "edit"})


@cache
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size: int = 18, ratio: float = 1.0, *, left_to_right: bool = False) -> QPixmap:
    """The icon in that colour, `size` logical pixels square, for a screen of that pixel ratio.

    Raises FileNotFoundError when there is no such icon.
    """
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    if left_to_right and name in DIRECTIONAL:
        made = made.transformed(QTransform().scale(-1, 1))
    made.setDevicePixelRatio(ratio)
    return made


def icon(
    name: str, colour: str, size: int = 18, checked: str | None = None, gap: int = 0, *, left_to_right: bool = False
) -> QIcon:
    """The icon for a button, sharp on every screen there is; `checked` is its colour while the button is checked.

    `gap` pixels of nothing are added on the side of the words that follow it.
    """
    made = QIcon()
    for ratio in sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
        for token, state in ((colour, QIcon.State.Off), (checked, QIcon.State.On)):
            if token is not None:
                picture = pixmap(name, token, size, ratio, left_to_right=left_to_right)
                widened = _widened(picture, gap, left_to_right=left_to_right)
                made.addPixmap(widened, QIcon.Mode.Normal, state)
    return made


def _widened(picture: QPixmap, gap: int, *, left_to_right: bool) -> QPixmap:
    if not gap:
        return picture
    ratio = picture.devicePixelRatio()
    made = QPixmap(picture.width() + round(gap * ratio), picture.height())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(0 if left_to_right else gap, 0, picture)
    painter.end()
    return made


def app_icon() -> QIcon:
    """The icon of the program itself."""
    return QIcon(str(resources.path("icons", "riwaya.svg")))
