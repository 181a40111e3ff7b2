"""The Debian package on a bare Debian 12: installed, started from its desktop entry under a window manager, removed.

Needs root, a bare Debian 12 (debootstrap makes one, or RIWAYA_BARE_ROOT names one), Xvfb, openbox, xdotool, import,
and a built package (`make deb`); takes minutes, so it runs with RIWAYA_SLOW=1 only. Says what is missing otherwise.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BARE = Path(os.environ.get("RIWAYA_BARE_ROOT", "/var/tmp/riwaya-bare-debian"))
_TOOLS = ("chroot", "mount", "Xvfb", "openbox", "xdotool", "xprop", "import", "dpkg-deb")
_DISPLAY = os.environ.get("RIWAYA_TEST_DISPLAY", ":87")


def package() -> Path | None:
    built = sorted((ROOT / "dist").glob("riwaya_*_amd64.deb"))
    return built[-1] if built else None


def missing() -> str:
    """What this test lacks here; empty where it can run."""
    if os.environ.get("RIWAYA_SLOW") != "1":
        return "RIWAYA_SLOW=1 is not set"
    if os.geteuid() != 0:
        return "only root can change into another system's files"
    lacking = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if not BARE.exists() and shutil.which("debootstrap") is None:
        lacking.append("debootstrap")
    if package() is None:
        lacking.append("a package built by make deb")
    return "not here: " + ", ".join(lacking) if lacking else ""


pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())


@pytest.fixture(scope="module")
def bare() -> Iterator[Path]:
    """A copy of a bare Debian 12, with the places of a running system."""
    if not (BARE / "etc" / "debian_version").exists():
        subprocess.run(
            ["debootstrap", "--variant=minbase", "bookworm", str(BARE)], check=True, stdout=subprocess.DEVNULL
        )
    with tempfile.TemporaryDirectory(prefix="riwaya-root-", dir=BARE.parent) as folder, ExitStack() as stack:
        root = Path(folder) / "root"
        subprocess.run(["cp", "-a", str(BARE), str(root)], check=True)
        for file in ("/etc/resolv.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt"):
            (root / file[1:]).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, root / file[1:])
        subprocess.run(["cp", "-r", "/etc/apt/apt.conf.d/.", str(root / "etc/apt/apt.conf.d/")], check=True)
        for place, options in (("proc", ["--bind", "/proc"]), ("dev/shm", ["-t", "tmpfs", "tmpfs"])):
            (root / place).mkdir(parents=True, exist_ok=True)
            subprocess.run(["mount", *options, str(root / place)], check=True)
            stack.callback(subprocess.run, ["umount", "-l", str(root / place)], check=True)
        (root / "tmp/.X11-unix").mkdir(parents=True, exist_ok=True)
        Path("/tmp/.X11-unix").mkdir(exist_ok=True, mode=0o1777)
        subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(root / "tmp/.X11-unix")], check=True)
        stack.callback(subprocess.run, ["umount", "-l", str(root / "tmp/.X11-unix")], check=True)
        yield root


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    """A virtual display with a window manager."""
    environment = {**os.environ, "DISPLAY": _DISPLAY}
    server = subprocess.Popen(["Xvfb", _DISPLAY, "-screen", "0", "1600x1000x24"], stderr=subprocess.DEVNULL)
    time.sleep(2)
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait(timeout=20)


def inside(root: Path, command: str, timeout: float = 900) -> subprocess.CompletedProcess[str]:
    """Runs a command in the bare system."""
    return subprocess.run(_chroot(root, command), capture_output=True, text=True, timeout=timeout, check=False)


def _chroot(root: Path, command: str) -> list[str]:
    variables = [
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME=/root",
        "LANG=C.UTF-8",
        f"DISPLAY={_DISPLAY}",
        "DEBIAN_FRONTEND=noninteractive",
    ]
    return ["chroot", str(root), "/usr/bin/env", "-i", *variables, "sh", "-c", command]


def window_of(environment: dict[str, str], seconds: float) -> str:
    """The id of the program's window once it is shown."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        command = ["xdotool", "search", "--onlyvisible", "--classname", "riwaya"]
        found = subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout.split()
        if found:
            return found[-1]
        time.sleep(0.1)
    raise AssertionError("no window came up")


def start_and_leave(bare: Path, display: dict[str, str], picture: Path) -> None:
    """Starts the program from its desktop entry, twice, takes its picture, and closes it."""
    entry = "gio launch /usr/share/applications/org.riwaya.Riwaya.desktop"
    with subprocess.Popen(_chroot(bare, entry)) as running:
        began = time.monotonic()
        window = window_of(display, 60)
        print(f"window after {time.monotonic() - began:.2f} s")
        time.sleep(6)
        subprocess.run(["import", "-window", "root", str(picture)], env=display, check=True)
        kind = subprocess.run(
            ["xprop", "-id", window, "WM_CLASS", "_NET_WM_ICON_NAME", "_NET_WM_NAME"],
            env=display,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        assert '"riwaya"' in kind, kind
        assert picture.stat().st_size > 20_000, "the screen stayed blank"
        # A second start comes to the same window and leaves.
        again = inside(bare, "riwaya", timeout=60)
        assert again.returncode == 0
        subprocess.run(["xdotool", "windowclose", window], env=display, check=True)
        subprocess.run(["xdotool", "key", "ctrl+q"], env=display, check=False)
        running.wait(timeout=30)


def test_the_package_is_installed_started_from_its_entry_and_removed(
    bare: Path, display: dict[str, str], tmp_path: Path
) -> None:
    built = package()
    assert built is not None
    shutil.copy(built, bare / "root" / "riwaya.deb")
    # `gio launch` starts a desktop entry as a desktop does; it comes with GLib's tools.
    done = inside(
        bare,
        "apt-get -qq update && apt-get -qq install -y --no-install-recommends libglib2.0-bin "
        "desktop-file-utils /root/riwaya.deb",
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    # No Python from here on: the program brings its own.
    inside(bare, "rm -rf /usr/bin/python3* /usr/lib/python3* /usr/share/python3")
    assert inside(bare, "command -v python3").returncode != 0
    assert inside(bare, "grep -q riwaya /usr/share/mime/globs2").returncode == 0
    assert inside(bare, "desktop-file-validate /usr/share/applications/org.riwaya.Riwaya.desktop").returncode == 0
    checked = inside(bare, "riwaya --selfcheck")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    start_and_leave(bare, display, Path(os.environ.get("RIWAYA_PICTURE", str(tmp_path / "installed.png"))))
    removed = inside(bare, "apt-get -qq remove -y riwaya")
    assert removed.returncode == 0, removed.stderr
    for place in ("opt/riwaya", "usr/bin/riwaya", "usr/share/applications/org.riwaya.Riwaya.desktop"):
        assert not (bare / place).is_symlink()
        assert not (bare / place).exists()
    assert (bare / "root/.local/share/riwaya").is_dir(), "the user's library stays"
