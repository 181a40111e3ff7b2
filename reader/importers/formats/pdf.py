"""PDF with a text layer: letters put back into reading order, lines joined to paragraphs, or a clear refusal."""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from collections.abc import Iterator

from reader.importers.errors import failure
from reader.importers.raw import Options, RawArticle
from reader.importers.source import MEGABYTE, Source
from reader.text.folding import has_presentation_forms

_MAX_FILE = 64 * MEGABYTE
_MAX_PAGES = 400
_LETTER = re.compile("[\u0621-\u064a\u06a9\u06cc\u067e\u0686\u06af]")
_ARTICLE_FIRST = re.compile("(?<![\u0621-\u064a])ال[\u0621-\u064a]{2,}")
_ARTICLE_LAST = re.compile("[\u0621-\u064a]{2,}لا(?![\u0621-\u064a])")
_ENDS_FIRST = re.compile("(?<![\u0621-\u064a])[ةى][\u0621-\u064a]")
_ENDS_LAST = re.compile("[\u0621-\u064a][ةى](?![\u0621-\u064a])")
_LTR_RUN = re.compile(
    r"[0-9A-Za-z\u0660-\u0669][0-9A-Za-z\u0660-\u0669.,:/%@_\-]*[0-9A-Za-z\u0660-\u0669%]|[0-9A-Za-z\u0660-\u0669]"
)
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_STOP = re.compile(r"[.!؟?:][\"”»)]*$")
_LEAST_SIGNS = 3
_FEW_LETTERS = 200
# Glyphs that the font maps to no character come out as control characters, private letters or dotless skeletons.
_LOST = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd\ue000-\uf8ff\u066e\u066f\u06a1]|\\(cid:\\d+\\)")
_MOST_LOST = 0.02
# A line set with space between its letters: before each of them, and before the space behind it, the same sign.
_SPACER = "([\x01-\x08\x0e-\x1f])"
_SPACED = re.compile(f"{_SPACER} ?\\S(?:\\1 ?\\S)+")
_SPACED_LETTER = re.compile(f"{_SPACER}( ?)(\\S)")


def recognises(head: bytes, _source: Source) -> bool:
    """The mark stands at the start, or after a little rubbish."""
    return b"%PDF-" in head[:1024]


def read(source: Source, _options: Options) -> Iterator[RawArticle]:
    """The one article of the document.

    Raises:
        ImportFailed: a password, no text layer, damaged, or an order of letters that cannot be told.
    """
    text = reading_order(_text(source), source.name)
    yield RawArticle(text=_paragraphs(text), key=source.key)


def _text(source: Source) -> str:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    from reader.importers.formats.pdf_lines import page_text

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(source.read(_MAX_FILE)))
        if reader.is_encrypted and not reader.decrypt(""):
            raise failure("import_password", source.name)
        if len(reader.pages) > _MAX_PAGES:
            raise failure("import_pages", source.name, limit=_MAX_PAGES)
        text = "\n".join(page_text(page) for page in reader.pages)
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        IndexError,
        AttributeError,
        RecursionError,
        OSError,
        NotImplementedError,
        AssertionError,
        ZeroDivisionError,
    ) as error:
        # Damaged files make pypdf fail in many ways; whatever it is, the file cannot be read.
        raise failure("import_damaged", source.name) from error
    if not text.strip():
        raise failure("import_no_text_layer", source.name)
    return text


def reading_order(text: str, name: str) -> str:
    """The text with its Arabic letters in reading order and in their plain forms.

    Raises:
        ImportFailed: letters without a character, or in an order that nothing tells.
    """
    text = "\n".join(_unspaced(line) for line in text.split("\n"))
    visible = len(text) - text.count(" ") - text.count("\n")
    if len(_LOST.findall(text)) > _MOST_LOST * visible:
        raise failure("import_pdf_letters", name)
    plain = unicodedata.normalize("NFKC", text) if has_presentation_forms(text) else text
    letters = len(_LETTER.findall(plain))
    if letters < 0.2 * visible:
        return plain
    forward = len(_ARTICLE_FIRST.findall(plain)) + len(_ENDS_LAST.findall(plain))
    backward = len(_ARTICLE_LAST.findall(plain)) + len(_ENDS_FIRST.findall(plain))
    if backward > 2 * forward:
        # A ligature stands for letters in reading order, so it is taken apart only after the line is turned.
        return unicodedata.normalize("NFKC", "\n".join(_turned(line) for line in text.split("\n")))
    if (letters > _FEW_LETTERS and forward <= max(_LEAST_SIGNS, 2 * backward)) or _starts_with_stops(plain):
        raise failure("import_pdf_order", name)
    return plain


def _unspaced(line: str) -> str:
    """A line without the signs between its letters; such a line comes in visual order."""
    if not _SPACED.fullmatch(line.strip(" ")):
        return line
    return _turned(_SPACED_LETTER.sub(r"\3\2", line)).strip()


def _starts_with_stops(text: str) -> bool:
    """Whether lines begin with the marks that should end them: the words stand in reverse order."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    first = sum(line.startswith((".", "،", "؛", "؟")) for line in lines)
    return first >= _LEAST_SIGNS and first > sum(line.endswith((".", "،", "؛", "؟")) for line in lines)


def _turned(line: str) -> str:
    """A line in visual order turned round; numbers and Latin words keep their own order."""
    if not _LETTER.search(line):
        return line
    turned = line[::-1].translate(_MIRRORED)
    return _LTR_RUN.sub(lambda match: match.group()[::-1], turned)


def _paragraphs(text: str) -> str:
    """Printed lines joined: a line that is full and does not end a sentence goes on in the next."""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    full = 0.75 * max((len(line) for line in lines), default=0)
    out: list[str] = []
    goes_on = False
    for line in lines:
        if line and goes_on:
            out[-1] += " " + line
        elif line:
            out.append(line)
        goes_on = bool(line) and not _STOP.search(line) and (len(line) >= full or line.endswith(("،", ",", "؛")))
    return "\n".join(out)
