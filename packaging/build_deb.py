"""Wraps the built one-folder application into a Debian package.

    python packaging/build_deb.py APP_FOLDER TARGET_FOLDER

Needs dpkg-deb. Prints the package's path.
"""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools"), str(ROOT / "packaging")]

from render_icons import SIZES
from system_libraries import PACKAGES

from reader import __version__

_ID = "org.riwaya.Riwaya"
# What riwaya.spec leaves to the system besides what PySide6's wheel does.
_DEPENDS = (
    *PACKAGES,
    "libc6 (>= 2.34)",
    "libgcc-s1",
    "libstdc++6",
    "libssl3 | libssl3t64",
    "libgssapi-krb5-2",
    "libexpat1",
    "shared-mime-info",
)
_CONTROL = """Package: riwaya
Version: {version}
Section: text
Priority: optional
Architecture: amd64
Installed-Size: {size}
Depends: {depends}
Recommends: xdg-utils
Maintainer: Riwaya developers <riwaya@localhost>
Description: Set several outlets' accounts of one event side by side
 An Arabic-first, offline desktop reader. It stores articles, finds which of
 them tell the same event, and shows two to six accounts side by side, with
 differences in wording and attribution highlighted.
"""
_SHIPPED = """
Riwaya ships libraries of others with it; their licences are in /opt/riwaya/_internal/licences. Qt, PySide6, Shiboken6
are under the GNU Lesser General Public License version 3 (/usr/share/common-licenses/LGPL-3): they are files of their
own below /opt/riwaya/_internal/PySide6 and /opt/riwaya/_internal/shiboken6, and may be replaced by other builds.
"""
_REFRESH = """#!/bin/sh
set -e
for tool in "update-desktop-database -q /usr/share/applications" "update-mime-database /usr/share/mime" \\
    "gtk-update-icon-cache -q -t -f /usr/share/icons/hicolor"; do
  if command -v "${tool%% *}" >/dev/null 2>&1; then $tool || true; fi
done
"""


def lay_out(app: Path, icons: Path, root: Path) -> None:
    """Puts the program's files where Debian wants them below `root`."""
    shutil.copytree(app, root / "opt" / "riwaya", symlinks=True)
    share = root / "usr" / "share"
    places = {
        share / "applications" / f"{_ID}.desktop": ROOT / "packaging" / "linux" / f"{_ID}.desktop",
        share / "metainfo" / f"{_ID}.metainfo.xml": ROOT / "packaging" / "linux" / f"{_ID}.metainfo.xml",
        share / "mime" / "packages" / f"{_ID}.xml": ROOT / "packaging" / "linux" / f"{_ID}.xml",
        share / "icons" / "hicolor" / "scalable" / "apps" / f"{_ID}.svg": ROOT / "resources" / "icons" / "riwaya.svg",
    }
    for size in SIZES:
        places[share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{_ID}.png"] = icons / f"riwaya-{size}.png"
    for target, source in places.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    (share / "doc" / "riwaya").mkdir(parents=True)
    own = (ROOT / "LICENSE").read_text("utf-8")
    (share / "doc" / "riwaya" / "copyright").write_text(own + _SHIPPED, "utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (share / "doc" / "riwaya" / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))
    command = root / "usr" / "bin" / "riwaya"
    command.parent.mkdir(parents=True)
    command.symlink_to("/opt/riwaya/riwaya")


def build(app: Path, icons: Path, target: Path) -> Path:
    """The package made of `app`."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "riwaya"
        lay_out(app, icons, root)
        size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
        control = root / "DEBIAN"
        control.mkdir()
        text = _CONTROL.format(version=__version__, size=size, depends=", ".join(_DEPENDS))
        (control / "control").write_text(text, "utf-8")
        for name in ("postinst", "postrm"):
            (control / name).write_text(_REFRESH, "utf-8")
            (control / name).chmod(0o755)
        target.mkdir(parents=True, exist_ok=True)
        package = target / f"riwaya_{__version__}_amd64.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z4", "--build", str(root), str(package)], check=True
        )
    return package


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), Path(sys.argv[1]).parent / "icons", Path(sys.argv[2])))
