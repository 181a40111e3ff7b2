"""Fuzzes one reader of foreign bytes for some time, with atheris where it is installed, else by plain mutation.

python -m tests.fuzz.fuzz TARGET [SECONDS]      (targets: see targets.py)

Prints how many inputs were tried; an input that crashed the reader is written beside, as crash-TARGET-..., and ends the
run with status 1. Such an input becomes a test in test_crashes.py.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.targets import TARGETS, samples

_PIECES = (
    b"<",
    b">",
    b"&",
    b'"',
    b"\0",
    b"\xff",
    b"]]>",
    b"<!--",
    b"{",
    b"[",
    b"\xe2\x80\xae",
    b"9" * 40,
    b"-1",
    b"null",
)
_SLOW_SECONDS = 10


def mutate(data: bytes, chance: random.Random) -> bytes:
    """The sample with a few pieces cut, doubled, changed or put in."""
    out = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randint(0, len(out))
        length = chance.choice((1, 2, 8, 64, 512))
        kind = chance.randrange(5)
        if kind == 0:
            del out[at : at + length]
        elif kind == 1:
            out[at:at] = out[at : at + length] * chance.randint(1, 4)
        elif kind == 2:
            out[at : at + length] = chance.randbytes(length)
        elif kind == 3:
            out[at:at] = chance.choice(_PIECES)
        elif at < len(out):
            out[at] ^= 1 << chance.randrange(8)
    return bytes(out)


def plainly(name: str, seconds: float, seed: int = 0) -> tuple[int, bytes | None]:
    """How many inputs were tried, and the first that crashed the reader or took too long (None: none)."""
    chance = random.Random(seed)
    pool, until, tried = samples(name), time.monotonic() + seconds, 0
    while time.monotonic() < until:
        data = mutate(chance.choice(pool), chance)
        tried += 1
        began = time.monotonic()
        try:
            TARGETS[name](data)
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            print(f"{type(error).__name__}: {error}"[:300])
            return tried, data
        if time.monotonic() - began > _SLOW_SECONDS:
            print(f"took {time.monotonic() - began:.0f} s")
            return tried, data
    return tried, None


def by_coverage(name: str, seconds: float) -> None:
    """libFuzzer, led by what code an input reaches. It ends the process itself."""
    atheris = importlib.import_module("atheris")
    with tempfile.TemporaryDirectory() as corpus:
        for number, data in enumerate(samples(name)):
            (Path(corpus) / str(number)).write_bytes(data)
        options = [
            f"-max_total_time={int(seconds)}",
            "-max_len=65536",
            f"-timeout={6 * _SLOW_SECONDS}",
            f"-artifact_prefix=crash-{name}-",
        ]
        # What the first call loads is loaded before it is watched: watched code runs many times slower.
        for data in samples(name):
            TARGETS[name](data)
        atheris.instrument_all()
        atheris.Setup([sys.argv[0], corpus, *options], TARGETS[name])
        atheris.Fuzz()


def main() -> int:
    name, seconds = sys.argv[1], float(sys.argv[2] if len(sys.argv) > 2 else 60)
    if importlib.util.find_spec("atheris") is not None:
        by_coverage(name, seconds)
        return 0
    tried, crash = plainly(name, seconds)
    print(f"{name}: {tried} inputs in {seconds:.0f} s, {'a crash' if crash else 'no crash'}")
    if crash is not None:
        Path(f"crash-{name}-{hashlib.sha256(crash).hexdigest()[:12]}").write_bytes(crash)
    return 1 if crash is not None else 0


if __name__ == "__main__":
    sys.exit(main())
