#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes outlines.bin from npm world-atlas' countries-50m.json (see README.md).

    npm pack world-atlas      # in a scratch folder; unpack it
    make_outlines.py UNPACKED_WORLD_ATLAS

Format, all numbers unsigned LEB128, signed ones zigzag before: "KWO1"; four little-endian doubles: degrees per step
east and north, longitude and latitude of step 0; number of countries; for each its ISO 3166-1 number (0: nobody's),
number of polygons; for each its number of rings (outer first, holes after); for each its number of points, then east and
north of each as the difference to the point before (0, 0 before the first). Rings close by themselves. Longitudes run
on past 180 degrees where a ring crosses the date line, and Antarctica has two corners at the pole.
"""
import json
import pathlib
import struct
import sys

source = json.loads((pathlib.Path(sys.argv[1]) / "countries-50m.json").read_text(encoding="utf-8"))
target = pathlib.Path(__file__).parent / "outlines.bin"
(scale_x, scale_y), (origin_x, origin_y) = source["transform"]["scale"], source["transform"]["translate"]
turn = round(360 / scale_x)

# Natural Earth's countries without an ISO number.
NUMBER_OF = {"Kosovo": 983, "N. Cyprus": 196, "Somaliland": 706, "Siachen Glacier": 0, "Indian Ocean Ter.": 36}

# Parts with an ISO code of their own that Natural Earth draws as the country they belong to: number of the whole,
# number of the part, then south, west, north, east of a box around it.
PARTS = [
    (250, 254, 0, -60, 10, -50),      # French Guiana
    (250, 312, 15.7, -62, 16.6, -60.9),  # Guadeloupe
    (250, 474, 14, -62, 15.2, -60),   # Martinique
    (250, 638, -22, 54, -20, 57),     # Réunion
    (250, 175, -14, 44, -12, 46),     # Mayotte
    (528, 535, 10, -70, 19, -60),     # Bonaire, Saba, Sint Eustatius
    (578, 744, 70, -15, 82, 36),      # Svalbard and Jan Mayen (mainland Norway is sorted out below)
    (578, 74, -60, 0, -50, 10),       # Bouvet Island
    (554, 772, -12, -175, -5, -170),  # Tokelau
    (36, 162, -12, 104, -9, 108),     # Christmas Island
    (36, 166, -14, 95, -10, 99),      # Cocos Islands
]


def decoded(arc):
    x = y = 0
    points = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        points.append((x, y))
    return points


arcs = [decoded(arc) for arc in source["arcs"]]


def ring(indexes):
    points = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    unwrapped = [points[0]]
    for x, y in points[1:]:
        at_pole = y == 0 and unwrapped[-1][1] == 0  # every longitude is the same place there
        while not at_pole and x - unwrapped[-1][0] > turn / 2:
            x -= turn
        while not at_pole and unwrapped[-1][0] - x > turn / 2:
            x += turn
        if (x, y) != unwrapped[-1]:
            unwrapped.append((x, y))
    first, last = unwrapped[0], unwrapped[-1]
    if first == last:
        unwrapped.pop()
    elif abs(first[0] - last[0]) > turn / 2:  # around the pole
        unwrapped += [(last[0], 0), (first[0], 0)]
    middle = (min(x for x, _ in unwrapped) + max(x for x, _ in unwrapped)) / 2
    turns = int(middle // turn) * turn
    return [(x - turns, y) for x, y in unwrapped]


def home(number, polygon):
    xs = [x * scale_x + origin_x for x, _ in polygon[0]]
    ys = [y * scale_y + origin_y for _, y in polygon[0]]
    for whole, part, south, west, north, east in PARTS:
        if number == whole and min(ys) >= south and max(ys) <= north and min(xs) >= west and max(xs) <= east:
            if part == 744 and max(ys) < 74 and min(xs) > 0:
                continue  # an island of the mainland
            return part
    return number


countries = {}
for geometry in source["objects"]["countries"]["geometries"]:
    number = NUMBER_OF.get(geometry["properties"]["name"], int(geometry.get("id") or -1))
    assert number >= 0, geometry["properties"]
    shapes = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    for shape in shapes:
        polygon = [points for points in map(ring, shape) if len(points) > 2]
        if polygon:
            countries.setdefault(home(number, polygon), []).append(polygon)

out = bytearray(b"KWO1" + struct.pack("<4d", scale_x, scale_y, origin_x, origin_y))


def put(value):
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)


def put_signed(value):
    put(value * 2 if value >= 0 else -value * 2 - 1)


points_written = 0
put(len(countries))
for number, polygons in sorted(countries.items()):
    put(number)
    put(len(polygons))
    for polygon in polygons:
        put(len(polygon))
        for points in polygon:
            put(len(points))
            points_written += len(points)
            before = (0, 0)
            for point in points:
                put_signed(point[0] - before[0])
                put_signed(point[1] - before[1])
                before = point
target.write_bytes(out)
print(len(countries), "countries,", points_written, "points,", len(out), "bytes")
