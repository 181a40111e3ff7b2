"""Zip containers read with bounds: of entries, of unpacked bytes, and of where an entry's name may point."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from reader.importers.errors import failure
from reader.importers.source import MEGABYTE, Source

MAX_ENTRIES = 50_000
MAX_ENTRY = 64 * MEGABYTE
MAX_TOTAL = 1024 * MEGABYTE
# Text packs about 1:4 with deflate, repeated lines far better; what grows more than this is built to.
MAX_RATIO = 200
_SMALL = 4 * MEGABYTE
_ENCRYPTED = 0x1
# What zipfile lets through when offsets, names or methods of a damaged archive make no sense.
_FAULTS = (EOFError, OSError, ValueError, NotImplementedError, RuntimeError, OverflowError, LookupError, struct.error)


def is_zip(head: bytes) -> bool:
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


@contextmanager
def opened(source: Source) -> Iterator[zipfile.ZipFile]:
    """The archive, its directory read.

    Raises:
        ImportFailed: damaged, or with more entries than MAX_ENTRIES.
    """
    with source.open() as stream:
        try:
            archive = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, *_FAULTS) as error:
            raise failure("import_damaged", source.name) from error
        with archive:
            if len(archive.infolist()) > MAX_ENTRIES:
                raise failure("import_bomb", source.name, limit=MAX_TOTAL // MEGABYTE)
            yield archive


def names(source: Source) -> frozenset[str]:
    """The names of all entries."""
    with opened(source) as archive:
        return frozenset(archive.namelist())


def is_bomb(info: zipfile.ZipInfo, limit: int) -> bool:
    """Whether an entry claims to unpack to more than `limit` bytes, or to far more than text does."""
    far_more = info.file_size > MAX_RATIO * max(1, info.compress_size)
    return info.file_size > limit or (info.file_size > _SMALL and far_more)


def read_entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> bytes:
    """The unpacked bytes of an entry; the size that the archive claims is not trusted.

    Raises:
        ImportFailed: encrypted, damaged, or larger than MAX_ENTRY bytes.
    """
    if info.flag_bits & _ENCRYPTED:
        raise failure("import_password", name)
    if is_bomb(info, MAX_ENTRY):
        raise failure("import_bomb", name, limit=MAX_ENTRY // MEGABYTE)
    try:
        with archive.open(info) as stream:
            data = stream.read(MAX_ENTRY + 1)
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, *_FAULTS) as error:
        raise failure("import_damaged", name) from error
    if len(data) > MAX_ENTRY:
        raise failure("import_bomb", name, limit=MAX_ENTRY // MEGABYTE)
    return data
