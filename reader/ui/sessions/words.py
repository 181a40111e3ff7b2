"""Words of the sessions, in the language of the interface."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from reader.library.sessions.digests import DigestChange
from reader.library.sessions.views import SHAPES
from reader.model.errors import RiwayaError
from reader.model.sessions import NoteTarget
from reader.text.direction import isolated
from reader.ui.context import Context
from reader.ui.language.formats import Formats
from reader.ui.language.wording import Wording


def translate(context: str, text: str, note: str = "", n: int = -1) -> str:
    """The text in the language of the interface; `n` chooses its plural form."""
    return QCoreApplication.translate(context, text, note, n)


def notes(formats: Formats, n: int) -> str:
    return formats.in_digits(translate("Sessions", "%n note(s)", "", n))


def listed_notes(formats: Formats, n: int, whole: int) -> str:
    """How many notes a list shows, of how many where it does not show all."""
    if n == whole:
        return notes(formats, n)
    return translate("Sessions", "{n} of {all}").format(n=formats.number(n), all=formats.number(whole))


def articles(formats: Formats, n: int) -> str:
    return formats.in_digits(translate("Sessions", "%n article(s)", "", n))


def unplaced(formats: Formats, n: int) -> str:
    return formats.in_digits(translate("Sessions", "%n note(s) without a place in the text", "", n))


def differences(formats: Formats, n: int) -> str:
    return formats.in_digits(translate("Sessions", "%n figure(s) or version(s) differ", "", n))


def shape(name: str) -> str:
    """The name of a tag's shape."""
    return {
        "square": translate("Sessions", "Square"),
        "circle": translate("Sessions", "Circle"),
        "triangle": translate("Sessions", "Triangle"),
        "diamond": translate("Sessions", "Diamond"),
    }.get(name if name in SHAPES else "circle", "")


def target(kind: NoteTarget) -> str:
    """What a note is written on."""
    return {
        NoteTarget.SELECTION: translate("Sessions", "On words"),
        NoteTarget.PAIR: translate("Sessions", "On a pair"),
        NoteTarget.FINDING: translate("Sessions", "On a finding"),
        NoteTarget.ARTICLE: translate("Sessions", "On an article"),
        NoteTarget.SESSION: translate("Sessions", "On the whole session"),
    }[kind]


def day(formats: Formats, moment: dt.datetime, today: dt.date | None = None) -> str:
    """Today, yesterday, or the day."""
    there = moment.astimezone().date()
    days = ((today or dt.datetime.now().astimezone().date()) - there).days
    if days == 0:
        return translate("Sessions", "Today")
    if days == 1:
        return translate("Sessions", "Yesterday")
    return formats.day(there, weekday=False)


def clock(formats: Formats, moment: dt.datetime) -> str:
    """The time of day, hours and minutes."""
    return isolated(formats.in_digits(moment.astimezone().strftime("%H:%M")))


def change(one: DigestChange) -> str:
    """Where a comparison differs from what was saved, in a sentence."""
    kinds = {
        "links": translate("Sessions", "Aligned pairs"),
        "program": translate("Sessions", "Program"),
        "analysis": translate("Sessions", "Analysis"),
        "lexicon": translate("Sessions", "Lexicon"),
        "marks": translate("Sessions", "Marks"),
        "differences": translate("Sessions", "Differences"),
    }
    names = {
        "mention": translate("Sessions", "naming"),
        "attribution": translate("Sessions", "attribution"),
        "scare_quote": translate("Sessions", "scare quotes"),
        "unsourced": translate("Sessions", "claims without a source"),
        "unclosed": translate("Sessions", "unclosed quotations"),
        "difference": translate("Sessions", "wording not in the counterpart"),
        "number": translate("Sessions", "numbers and dates"),
        "unmatched": translate("Sessions", "without counterpart"),
        "naming": translate("Sessions", "naming"),
        "verb": translate("Sessions", "reporting verbs"),
        "wording": translate("Sessions", "wording"),
        "addition": translate("Sessions", "additions"),
    }
    name = names.get(one.name, one.name)
    title = f"{kinds.get(one.kind, one.kind)}: {isolated(name)}" if name else kinds.get(one.kind, one.kind)
    return translate("Sessions", "{what}: {before} when saved, {after} now").format(
        what=title, before=isolated(one.before or "–"), after=isolated(one.after or "–")
    )


_FAULTS = ("codebook", "no_pictures")


def error(context: Context, found: Exception) -> str:
    """What failed, in words; a file's or folder's reason where there is one."""
    values = found.values if isinstance(found, RiwayaError) else {}
    path = isolated(str(values.get("path", "")))
    said = {
        "full": translate("Sessions", "The disk is full: {path}"),
        "unwritable": translate("Sessions", "It cannot be written there, or the file is open elsewhere: {path}"),
        "folder": translate("Sessions", "The folder is not there: {path}"),
        "name": translate("Sessions", "The name of the file is too long: {path}"),
        "other": translate("Sessions", "The file could not be written: {path}"),
        "no_pictures": translate("Sessions", "There is nothing to draw: no names, no speakers, or too many outlets."),
        "codebook": translate("Sessions", "This is not a code book in CSV, JSON or REFI-QDA."),
    }
    why = str(values.get("why", ""))
    if why in _FAULTS or (why in said and "path" in values and getattr(found, "code", "") == "export_failed"):
        return said[why].format(path=path)
    return Wording(context.formats).error(found)
