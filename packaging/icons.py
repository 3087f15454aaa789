#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws packaging/windows/kontor.ico and packaging/macos/kontor.icns anew from resources/icons/kontor.svg.

Needs rsvg-convert (Debian: librsvg2-bin). Both formats are small containers of PNG files.
"""
import pathlib
import struct
import subprocess

root = pathlib.Path(__file__).resolve().parent.parent
svg = root / "resources/icons/kontor.svg"


def png(size):
    return subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), str(svg)], check=True, capture_output=True).stdout


def ico(sizes):
    """An ICONDIR, one ICONDIRENTRY per size (0 means 256), then the pictures."""
    pictures = [png(size) for size in sizes]
    offset = 6 + 16 * len(sizes)
    out = struct.pack("<HHH", 0, 1, len(sizes))
    for size, picture in zip(sizes, pictures):
        out += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return out + b"".join(pictures)


def icns(kinds):
    """Chunks of type, length and picture behind a header of the same shape."""
    chunks = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in ((k, png(s)) for k, s in kinds))
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


(root / "packaging/windows/kontor.ico").write_bytes(ico([16, 24, 32, 48, 64, 256]))
(root / "packaging/macos/kontor.icns").write_bytes(
    icns([(b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512)]))
