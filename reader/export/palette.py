"""Colours and second cues of the marks in reports: the screen's palettes (Okabe-Ito hues), the light one on paper."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.export.report import Style


@dataclass(frozen=True, slots=True)
class Look:
    """`ink`, `line` and `fill` are #RRGGBB; `underline` is a CSS line style; `box` is the border's style."""

    ink: str | None = None
    line: str | None = None
    fill: str | None = None
    underline: str | None = None
    box: str | None = None
    bold: bool = False


LOOKS: dict[Style, Look] = {
    Style.HOSTILE: Look(ink="#A03B00", line="#CC5200", underline="solid"),
    Style.NEUTRAL: Look(line="#7C7364", underline="dashed"),
    Style.FAVOURABLE: Look(ink="#005C93", line="#0072B2", underline="double"),
    Style.ENDORSING: Look(ink="#00664A", line="#00664A", fill="#E0F1EA", box="solid"),
    Style.CUE: Look(ink="#4F493F", line="#8C8374", fill="#F3EEE4", box="solid"),
    Style.DISTANCING: Look(ink="#8A2F66", line="#8A2F66", fill="#F8E8F1", box="dashed"),
    Style.QUOTED: Look(fill="#EDF4F8"),
    Style.SCARE: Look(line="#8A2F66", box="dotted"),
    Style.NUMBER: Look(ink="#704600", line="#B87A00", fill="#FFF0D2", box="solid"),
    Style.DIFFERENCE: Look(fill="#FBEC9E", line="#8C7600", underline="solid"),
    Style.REPAIRED: Look(line="#8C8374", underline="dotted"),
    Style.NOTED: Look(fill="#DCEFE6"),
    Style.NOTE_SIGN: Look(ink="#00664A", bold=True),
    Style.STRONG: Look(bold=True),
    Style.MUTED: Look(ink="#675F53"),
}


def _dark(style: Style, ink: str | None = None, line: str | None = None, fill: str | None = None) -> Look:
    return replace(LOOKS[style], ink=ink, line=line, fill=fill)


DARK_LOOKS: dict[Style, Look] = {
    Style.HOSTILE: _dark(Style.HOSTILE, "#FF9F66", "#E8762D"),
    Style.NEUTRAL: _dark(Style.NEUTRAL, None, "#9A9182"),
    Style.FAVOURABLE: _dark(Style.FAVOURABLE, "#8AC7F2", "#4FA8E0"),
    Style.ENDORSING: _dark(Style.ENDORSING, "#74D3B2", "#2FA37E", "#15342A"),
    Style.CUE: _dark(Style.CUE, "#C2BAAC", "#857C6D", "#2B2925"),
    Style.DISTANCING: _dark(Style.DISTANCING, "#F0A8D0", "#C26A9C", "#3D2033"),
    Style.QUOTED: _dark(Style.QUOTED, None, None, "#1D2B34"),
    Style.SCARE: _dark(Style.SCARE, None, "#C26A9C"),
    Style.NUMBER: _dark(Style.NUMBER, "#FFD48A", "#D8982A", "#44300A"),
    Style.DIFFERENCE: _dark(Style.DIFFERENCE, None, "#C9B12E", "#4A410E"),
    Style.REPAIRED: _dark(Style.REPAIRED, None, "#8F8677"),
    Style.NOTED: _dark(Style.NOTED, None, None, "#1F3A30"),
    Style.NOTE_SIGN: _dark(Style.NOTE_SIGN, "#74D3B2"),
    Style.STRONG: LOOKS[Style.STRONG],
    Style.MUTED: _dark(Style.MUTED, "#A39A8B"),
}
