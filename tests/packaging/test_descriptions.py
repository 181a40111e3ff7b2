"""What the desktop reads: entry, metainfo, MIME type, icons, and the Debian package around a small stand-in."""

from __future__ import annotations

import configparser
import os
import plistlib
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
ID = "org.riwaya.Riwaya"


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / f"{ID}.desktop", "utf-8")
    return parser["Desktop Entry"]


def test_the_entry_names_the_program_in_both_languages_and_takes_files() -> None:
    found = entry()
    assert (found["Name"], found["Name[ar]"]) == ("Riwaya", "رواية")
    assert found["Exec"] == "riwaya %F"
    assert found["Icon"] == ID
    assert found["StartupWMClass"] == "riwaya"


def test_entry_and_metainfo_name_the_type_of_sessions() -> None:
    mime = ET.parse(LINUX / f"{ID}.xml").getroot()
    kind = mime[0].get("type")
    assert entry()["MimeType"] == f"{kind};"
    assert any(element.get("pattern") == "*.riwaya" for element in mime[0])
    meta = ET.parse(LINUX / f"{ID}.metainfo.xml").getroot()
    assert meta.findtext("id") == ID
    assert [element.text for element in meta.iter("mediatype")] == [kind]
    arabic = "{http://www.w3.org/XML/1998/namespace}lang"
    assert any(element.get(arabic) == "ar" for element in meta.iter("summary"))


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not here")
def test_the_metainfo_is_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", str(LINUX / f"{ID}.metainfo.xml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "E:" not in done.stdout, done.stdout


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist") / "icons"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(ROOT / "packaging" / "render_icons.py"), str(folder)]
    subprocess.run(command, env=environment, check=True, timeout=60)
    return folder


def test_icons_come_in_all_sizes(icons: Path) -> None:
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        data = (icons / f"riwaya-{size}.png").read_bytes()
        assert struct.unpack(">II", data[16:24]) == (size, size)
        assert len(set(data)) > 20
    assert struct.unpack("<HHH", (icons / "riwaya.ico").read_bytes()[:6]) == (0, 1, 5)
    container = (icons / "riwaya.icns").read_bytes()
    assert container[:4] == b"icns"
    assert struct.unpack(">I", container[4:8])[0] == len(container)


def test_windows_and_macos_take_sessions_in_both_languages_and_are_signed() -> None:
    installer = (ROOT / "packaging" / "windows" / "riwaya.iss").read_text("utf-8")
    for line in (
        'MessagesFile: "compiler:Languages\\Arabic.isl"',
        "ar.AppTitle=رواية",
        "SignTool=riwaya",
        "ChangesAssociations=yes",
        r"SetupIconFile=..\..\dist\icons\riwaya.ico",
        r"Software\Classes\.riwaya\OpenWithProgids",
        '''ValueData: """{app}\\riwaya.exe"" ""%1"""''',
    ):
        assert line in installer, line
    rights = plistlib.loads((ROOT / "packaging" / "macos" / "entitlements.plist").read_bytes())
    assert rights == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }
    description = (ROOT / "packaging" / "riwaya.spec").read_text("utf-8")
    compile(description, "riwaya.spec", "exec")
    mime = ET.parse(LINUX / f"{ID}.xml").getroot()[0].get("type")
    signed = ("RIWAYA_SIGN_IDENTITY", "entitlements.plist")
    for words in (*signed, "org.riwaya.session", "CFBundleLocalizations", str(mime)):
        assert words in description, words


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")
def test_the_package_holds_everything_in_its_place(icons: Path, tmp_path: Path) -> None:
    app = icons.parent / "riwaya"
    app.mkdir()
    (app / "riwaya").write_text("#!/bin/sh\n", "utf-8")
    command = [sys.executable, str(ROOT / "packaging" / "build_deb.py"), str(app), str(tmp_path)]
    package = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1]
    listed = subprocess.run(["dpkg-deb", "-c", package], check=True, capture_output=True, text=True).stdout
    for place in (
        "./opt/riwaya/riwaya",
        "./usr/bin/riwaya -> /opt/riwaya/riwaya",
        f"./usr/share/applications/{ID}.desktop",
        f"./usr/share/metainfo/{ID}.metainfo.xml",
        f"./usr/share/mime/packages/{ID}.xml",
        f"./usr/share/icons/hicolor/512x512/apps/{ID}.png",
        f"./usr/share/icons/hicolor/scalable/apps/{ID}.svg",
        "./usr/share/doc/riwaya/copyright",
    ):
        assert place in listed, place
    field = ["dpkg-deb", "-f", package, "Depends"]
    depends = subprocess.run(field, check=True, capture_output=True, text=True).stdout
    for name in ("libxcb-cursor0", "libegl1", "libssl3", "libstdc++6"):
        assert name in depends
