"""The two palettes of the interface and the type scale. Every colour and size on the screen comes from here.

Contrast of each pair of colours is written in the design document; `tests/ui/test_theme.py` measures it again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

UI_FAMILIES = ("Noto Sans Arabic", "Noto Sans", "DejaVu Sans")
READING_FAMILIES = ("Noto Naskh Arabic", "Noto Serif", "DejaVu Serif")
HEADLINE_FAMILIES = ("Amiri", "Noto Naskh Arabic", "Noto Serif", "DejaVu Serif")

# Pixels at 100 %: (font size, line height).
UI_SIZE = 13
UI_SMALL = 12
UI_LARGE = 14
COMPARE_TEXT = (17.5, 32)
ROWS_TEXT = (16.5, 30)
SNIPPET_TEXT = (15.5, 28)
CARD_HEADLINE = (20, 32)
COLUMN_HEADLINE = (23, 36)
PREVIEW_HEADLINE = (28, 44)
READER_HEADLINE = (34, 54)

RADIUS_CONTROL = 6
FOCUS_WIDTH = 2


@dataclass(frozen=True, slots=True)
class Theme:
    """One palette: colours as "#RRGGBB", named by the tokens of the design; `neg_l` is the line of `neg`."""

    name: str
    win: str
    bar: str
    paper: str
    sunk: str
    card: str
    ink: str
    ink2: str
    ink3: str
    line: str
    line2: str
    shadow: str
    accent: str
    accent_bg: str
    on_accent: str
    focus: str
    neg: str
    neg_l: str
    neg_bg: str
    neu: str
    neu_l: str
    neu_bg: str
    pos: str
    pos_l: str
    pos_bg: str
    end: str
    end_l: str
    end_bg: str
    mid_bg: str
    dis: str
    dis_l: str
    dis_bg: str
    q_bg: str
    q_l: str
    diff: str
    diff_l: str
    num: str
    num_l: str
    num_bg: str
    act: str
    conn: str
    obf: str
    mark: str
    side_a: str = "#0072B2"
    side_b: str = "#B87A00"
    side_c: str = "#B8588F"
    side_other: str = "#8C8374"

    @property
    def dark(self) -> bool:
        return self.name == "dark"

    def color(self, token: str) -> QColor:
        """The colour of that token.

        Raises AttributeError when there is no such token.
        """
        return QColor(getattr(self, token))


LIGHT = Theme(
    name="light",
    win="#ECE7DD",
    bar="#F6F2EA",
    paper="#FFFDF9",
    sunk="#F3EEE4",
    card="#FFFFFF",
    ink="#211D17",
    ink2="#4F493F",
    ink3="#675F53",
    line="#DED6C8",
    line2="#8C8374",
    shadow="#CFC6B6",
    accent="#0A5A80",
    accent_bg="#E1EDF4",
    on_accent="#FFFFFF",
    focus="#0072B2",
    neg="#A03B00",
    neg_l="#CC5200",
    neg_bg="#FBE9DE",
    neu="#211D17",
    neu_l="#7C7364",
    neu_bg="#EFEAE0",
    pos="#005C93",
    pos_l="#0072B2",
    pos_bg="#E2EFF8",
    end="#00664A",
    end_l="#00805D",
    end_bg="#E0F1EA",
    mid_bg="#F3EEE4",
    dis="#8A2F66",
    dis_l="#A8487F",
    dis_bg="#F8E8F1",
    q_bg="#EDF4F8",
    q_l="#4A93BD",
    diff="#FBEC9E",
    diff_l="#8C7600",
    num="#704600",
    num_l="#B87A00",
    num_bg="#FFF0D2",
    act="#FAF3DF",
    conn="#688190",
    obf="#8C8374",
    mark="#F7DDEB",
)

DARK = Theme(
    name="dark",
    win="#171614",
    bar="#211F1D",
    paper="#1C1B19",
    sunk="#262421",
    card="#2A2825",
    ink="#EDE7DC",
    ink2="#C2BAAC",
    ink3="#A39A8B",
    line="#3A3631",
    line2="#857C6D",
    shadow="#0C0B0A",
    accent="#7EC3EA",
    accent_bg="#17313F",
    on_accent="#0E1A20",
    focus="#7EC3EA",
    neg="#FF9F66",
    neg_l="#E8762D",
    neg_bg="#3E2415",
    neu="#EDE7DC",
    neu_l="#9A9182",
    neu_bg="#302D28",
    pos="#8AC7F2",
    pos_l="#4FA8E0",
    pos_bg="#16303F",
    end="#74D3B2",
    end_l="#2FA37E",
    end_bg="#15342A",
    mid_bg="#2B2925",
    dis="#F0A8D0",
    dis_l="#C26A9C",
    dis_bg="#3D2033",
    q_bg="#1D2B34",
    q_l="#4A93BD",
    diff="#4A410E",
    diff_l="#C9B12E",
    num="#FFD48A",
    num_l="#D8982A",
    num_bg="#44300A",
    act="#302A1A",
    conn="#6F8795",
    obf="#8F8677",
    mark="#4A2A3D",
)

SEPIA = replace(
    LIGHT,
    name="sepia",
    paper="#F4E9D3",
    card="#FAF1DF",
    sunk="#EADFC8",
    ink="#3A2F20",
    ink2="#544834",
    ink3="#665943",
    line="#D8CAAE",
    q_bg="#E7E6DA",
    act="#EFE0BC",
    mid_bg="#EADFC8",
)


@lru_cache(maxsize=128)
def font(families: tuple[str, ...], pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font of those families, `pixels` high; half pixels are kept. It is shared: copy it before changing it."""
    made = QFont()
    made.setFamilies(list(families))
    screen = QGuiApplication.primaryScreen()
    # Pixel sizes are whole numbers in Qt; only points carry the half pixels of the scale.
    if pixels == int(pixels) or screen is None:
        made.setPixelSize(round(pixels))
    else:
        made.setPointSizeF(pixels * 72 / screen.logicalDotsPerInchY())
    made.setWeight(weight)
    return made


def ui_font(pixels: float = UI_SIZE, *, bold: bool = False) -> QFont:
    """The font of the interface itself."""
    return font(UI_FAMILIES, pixels, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


def reading_font(pixels: float, *, bold: bool = False) -> QFont:
    """The font of article text."""
    return font(READING_FAMILIES, pixels, QFont.Weight.Bold if bold else QFont.Weight.Normal)


def headline_font(pixels: float) -> QFont:
    """The font of headlines."""
    return font(HEADLINE_FAMILIES, pixels, QFont.Weight.Bold)


def palette(theme: Theme) -> QPalette:
    """The palette that standard widgets and the Fusion style draw with."""
    made = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.bar,
        role.WindowText: theme.ink,
        role.Base: theme.paper,
        role.AlternateBase: theme.sunk,
        role.Text: theme.ink,
        role.Button: theme.paper,
        role.ButtonText: theme.ink,
        role.BrightText: theme.on_accent,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.ink3,
        role.Light: theme.card,
        role.Midlight: theme.sunk,
        role.Mid: theme.line,
        role.Dark: theme.line2,
        role.Shadow: theme.shadow,
    }
    for one, value in colours.items():
        made.setColor(one, QColor(value))
    for one in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(theme.line2))
    return made
