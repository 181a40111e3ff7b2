"""Sees to the system libraries that Qt loads: installs them on Debian where it may, else says what to type.

Exit status 0 when Qt's offscreen and X11 platforms find every library, 1 otherwise.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# What the PySide6 wheel leaves to the system, read from the NEEDED entries of its files (Debian 12 names).
PACKAGES = [
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libfreetype6",
    "libxkbcommon0",
    "libdbus-1-3",
    "libglib2.0-0",
    "libx11-6",
    "libzstd1",
    "zlib1g",
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libx11-xcb1",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxcb-glx0",
    "libxcb1",
    "libwayland-client0",
    "libwayland-cursor0",
]
CHECKED = (
    "Qt/lib/libQt6Gui.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
)


def missing_libraries() -> set[str]:
    """Names of shared libraries that Qt's files need and the loader does not find."""
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None or shutil.which("ldd") is None:
        return set()
    folder = Path(package.origin).parent
    missing: set[str] = set()
    for name in CHECKED:
        answer = subprocess.run(["ldd", str(folder / name)], capture_output=True, text=True, check=False).stdout
        missing |= {line.split()[0] for line in answer.splitlines() if "not found" in line}
    return missing


def install() -> bool:
    """Installs PACKAGES with apt-get as root or by sudo without a password; False where that is not allowed."""
    if shutil.which("apt-get") is None:
        return False
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if prefix and (
        shutil.which("sudo") is None
        or subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode
    ):
        return False
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    update = subprocess.run([*prefix, *quiet, "update"], check=False)
    wanted = [*prefix, *quiet, "install", "-y", "--no-install-recommends", *PACKAGES]
    return update.returncode == 0 and subprocess.run(wanted, check=False, stdout=subprocess.DEVNULL).returncode == 0


def main() -> int:
    if not sys.platform.startswith("linux"):
        return 0
    missing = missing_libraries()
    if missing:
        print(f"Installing the system libraries that Qt needs ({len(missing)} missing) ...", flush=True)
    if not missing or (install() and not missing_libraries()):
        return 0
    if shutil.which("apt-get"):
        advice = f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(PACKAGES)}"
    else:
        advice = f"install the packages that hold {' '.join(sorted(missing))}"
    print(f"Qt needs system libraries that are missing here. Please type:  {advice}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
