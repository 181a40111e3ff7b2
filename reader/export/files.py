"""Writes a finished export: beside its place first, then renamed, so that nothing half-written is ever left there."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from reader.model.errors import ExportFailed

_WHY = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EACCES: "unwritable",
    errno.EPERM: "unwritable",
    errno.EROFS: "unwritable",
    errno.ENOENT: "folder",
    errno.ENOTDIR: "folder",
    errno.EISDIR: "folder",
    errno.ENAMETOOLONG: "name",
}
_WORDS = {
    "full": "the disk is full",
    "unwritable": "this place cannot be written to, or the file is open elsewhere",
    "folder": "the folder does not exist",
    "name": "the file's name is too long",
    "other": "the file could not be written",
}


def write_file(path: Path, data: bytes) -> None:
    """Puts `data` at `path`, whole or not at all; an existing file is replaced only at the end.

    Raises ExportFailed, `values["why"]` full, unwritable, folder, name or other.
    """
    temporary: Path | None = None
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            # A device or a pipe would be gone, a file in its place.
            raise PermissionError(errno.EPERM, "not a file")
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".riwaya-", delete=False) as stream:
            temporary = Path(stream.name)
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        why = _WHY.get(error.errno or 0, "other")
        raise ExportFailed(f"{path}: {_WORDS[why]}", why=why, path=path) from error
