"""The font of a PDF's unseen text: every character has one empty glyph, and the codes are the characters.

It is embedded, since a reader that finds a font neither in the file nor on the machine warns of it (PDF 32000-1, 9.9).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, EncodedStreamObject, IndirectObject, PdfObject

WIDTH = 500  # thousandths of the size that every letter is wide, before it is stretched to its place
_EMPTY_GLYPHS = 4096


def unseen_font(writer: PdfWriter) -> DictionaryObject:
    """A font whose codes are the characters and whose glyphs are empty."""
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject

    def names(**values: str) -> dict[NameObject, NameObject]:
        return {NameObject(f"/{key}"): NameObject(f"/{value}") for key, value in values.items()}

    descriptor = DictionaryObject(names(Type="FontDescriptor", FontName="RiwayaText"))
    for key, value in (("Flags", 5), ("ItalicAngle", 0), ("Ascent", 800), ("Descent", -200), ("CapHeight", 800)):
        descriptor[NameObject(f"/{key}")] = NumberObject(value)
    descriptor[NameObject("/StemV")] = NumberObject(80)
    descriptor[NameObject("/FontBBox")] = ArrayObject([NumberObject(n) for n in (0, -200, WIDTH, 800)])
    descriptor[NameObject("/FontFile2")] = kept(writer, stream_of(_font_file()))
    system = DictionaryObject({NameObject("/Registry"): TextStringObject("Adobe")})
    system[NameObject("/Ordering")] = TextStringObject("Identity")
    system[NameObject("/Supplement")] = NumberObject(0)
    inner = DictionaryObject(names(Type="Font", Subtype="CIDFontType2", BaseFont="RiwayaText"))
    inner[NameObject("/CIDToGIDMap")] = kept(writer, stream_of(b"\0\1" * 65536))
    inner[NameObject("/CIDSystemInfo")] = system
    inner[NameObject("/FontDescriptor")] = kept(writer, descriptor)
    inner[NameObject("/DW")] = NumberObject(WIDTH)
    font = DictionaryObject(names(Type="Font", Subtype="Type0", BaseFont="RiwayaText", Encoding="Identity-H"))
    font[NameObject("/DescendantFonts")] = ArrayObject([kept(writer, inner)])
    font[NameObject("/ToUnicode")] = kept(writer, _cmap(_itself()))
    return font


def _font_file() -> bytes:
    """A TrueType font of two empty glyphs, with the tables that PDF asks for (9.9, table 126)."""
    glyph = struct.pack(">5h2x", 0, 0, 0, 0, 0)
    head = struct.pack(">IIIIHHQQ4hHHhhh", 0x10000, 0, 0, 0x5F0F3CF5, 0, 1000, 0, 0, 0, 0, WIDTH, 800, 0, 8, 2, 0, 0)
    hhea = struct.pack(">IhhhH11hH", 0x10000, 800, -200, 0, WIDTH, *(0,) * 11, 1)
    maxp = struct.pack(">IH13H", 0x10000, 2, *(0,) * 13)
    hmtx, loca = struct.pack(">Hhh", WIDTH, 0, 0), struct.pack(">3H", 0, 0, len(glyph) // 2)
    tables = {b"glyf": glyph, b"head": head, b"hhea": hhea, b"hmtx": hmtx, b"loca": loca, b"maxp": maxp}
    at = 12 + 16 * len(tables)
    directory, body = [struct.pack(">IHHHH", 0x10000, len(tables), 64, 2, 32)], []
    for name, data in tables.items():
        padded = data + b"\0" * (-len(data) % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        directory.append(struct.pack(">4sIII", name, total, at, len(data)))
        body.append(padded)
        at += len(padded)
    return b"".join(directory + body)


def kept(writer: PdfWriter, thing: PdfObject) -> IndirectObject:
    """The thing as an object of the file."""
    return writer._add_object(thing)  # noqa: SLF001 - the library has no public name for it


def stream_of(content: bytes) -> EncodedStreamObject:
    """The content as a compressed stream."""
    from pypdf.generic import DecodedStreamObject

    made = DecodedStreamObject()
    made.set_data(content)
    return made.flate_encode()


def no_characters() -> EncodedStreamObject:
    """The map from glyphs to characters of a drawn font that is not to be read."""
    return _cmap(_nothing())


def _itself() -> Iterator[str]:
    for high in range(256):
        yield f"<{high:02X}00> <{high:02X}FF> <{high:02X}00>"


def _nothing() -> Iterator[str]:
    """Every drawn glyph a space, which readers drop: a glyph without any mapping is guessed at by some."""
    spaces = " ".join(["<0020>"] * 256)
    for high in range(_EMPTY_GLYPHS // 256):
        yield f"<{high:02X}00> <{high:02X}FF> [{spaces}]"


def _cmap(ranges: Iterator[str]) -> EncodedStreamObject:
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CMapName /Riwaya-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    rows = list(ranges)
    for start in range(0, len(rows), 100):
        some = rows[start : start + 100]
        lines += [f"{len(some)} beginbfrange", *some, "endbfrange"]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return stream_of("\n".join(lines).encode("ascii"))
