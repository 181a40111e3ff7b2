"""Colours and second cues of the marks in printed reports: the light palette of the screen (Okabe-Ito hues)."""

from __future__ import annotations

from dataclasses import dataclass

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
