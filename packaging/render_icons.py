"""Renders the program's icon from its SVG: PNG in the sizes that desktops ask for, .ico for Windows, .icns for macOS.

python packaging/render_icons.py FOLDER
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS = (16, 24, 32, 48, 256)
# Types of Apple's icon container by size (PNG inside, since 10.7).
_APPLE = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The icon as a PNG of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon holding the pictures as PNG."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(header) + 16 * len(pictures)
    entries, body = b"", b""
    for size, picture in pictures.items():
        side = size % 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset + len(body))
        body += picture
    return header + entries + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """An Apple icon holding the pictures as PNG."""
    body = b"".join(_APPLE[size] + struct.pack(">I", len(data) + 8) + data for size, data in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(folder: Path) -> None:
    """Writes all of them into `folder`."""
    application = QGuiApplication([])
    svg = Path(__file__).resolve().parents[1] / "resources" / "icons" / "riwaya.svg"
    renderer = QSvgRenderer(str(svg))
    pictures = {size: png(renderer, size) for size in SIZES}
    folder.mkdir(parents=True, exist_ok=True)
    for size, picture in pictures.items():
        (folder / f"riwaya-{size}.png").write_bytes(picture)
    (folder / "riwaya.ico").write_bytes(ico({size: pictures[size] for size in _WINDOWS}))
    (folder / "riwaya.icns").write_bytes(icns({size: pictures[size] for size in _APPLE}))
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
