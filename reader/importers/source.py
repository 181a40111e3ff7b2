"""Where bytes come from: a file on disk or a piece already in memory, read with a limit either way."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reader.importers.errors import failure

MEGABYTE = 1024 * 1024
MAX_ARTICLE_BYTES = 32 * MEGABYTE
HEAD_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Source:
    """A named run of bytes. `depth` counts the archives and mails that it was found inside."""

    name: str
    path: Path | None = None
    data: bytes = b""
    depth: int = 0

    @property
    def key(self) -> str:
        """The file's name without folders and without its last ending."""
        last = self.name.replace("\\", "/").rsplit("/", 1)[-1]
        stem, dot, _ = last.rpartition(".")
        return stem if dot and stem else last

    @property
    def ending(self) -> str:
        """The last ending, lower-case, without its dot; empty where there is none."""
        return self.name.rpartition(".")[2].lower() if "." in self.name.rsplit("/", 1)[-1] else ""

    def open(self) -> BinaryIO:
        """A stream of the bytes, for reading.

        Raises:
            ImportFailed: the file vanished or may not be read.
        """
        if self.path is None:
            return io.BytesIO(self.data)
        try:
            return self.path.open("rb")
        except FileNotFoundError as error:
            raise failure("import_missing", self.name) from error
        except PermissionError as error:
            raise failure("import_no_permission", self.name) from error
        except OSError as error:
            raise failure("import_unreadable", self.name, detail=error.strerror or "") from error

    def head(self) -> bytes:
        """The first bytes, enough to recognise a format."""
        return self._read(HEAD_BYTES)

    def read(self, limit: int = MAX_ARTICLE_BYTES) -> bytes:
        """All bytes.

        Raises:
            ImportFailed: the file is empty, larger than `limit` bytes, vanished or may not be read.
        """
        data = self._read(limit + 1)
        if len(data) > limit:
            raise failure("import_too_large", self.name, limit=limit // MEGABYTE)
        if not data:
            raise failure("import_empty", self.name)
        return data

    def _read(self, size: int) -> bytes:
        with self.open() as stream:
            try:
                return stream.read(size)
            except OSError as error:
                raise failure("import_unreadable", self.name, detail=error.strerror or "") from error
