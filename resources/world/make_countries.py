#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes countries.tsv and country_names.tsv from the Unicode CLDR (see README.md).

    npm pack cldr-core cldr-localenames-full     # in a scratch folder; unpack each
    make_countries.py UNPACKED_CORE UNPACKED_LOCALENAMES
"""
import json
import pathlib
import sys

core, names = (pathlib.Path(argument) for argument in sys.argv[1:3])
here = pathlib.Path(__file__).parent


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def territories(language):
    path = names / "main" / language / "territories.json"
    return load(path)["main"][language]["localeDisplayNames"]["territories"]


mappings = load(core / "supplemental/codeMappings.json")["supplemental"]["codeMappings"]

# ISO 3166-1's assigned codes, and Kosovo's user-assigned one. CLDR also knows codes that are reserved only.
NOT_ASSIGNED = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
english = territories("en")
codes = sorted(code for code in english if len(code) == 2 and code.isalpha() and code not in NOT_ASSIGNED)

with open(here / "countries.tsv", "w", encoding="utf-8", newline="\n") as out:
    for code in codes:
        mapping = mappings[code]
        out.write("\t".join([code, mapping["_alpha3"], mapping["_numeric"], english[code]]) + "\n")

# One line per language: its tag, then "CODE=name" for every name that is not the English one ("~" for a second name).
# Languages that business lists come in; every other country's own name for itself comes from Qt.
languages = """ar az bg bn bs ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms
               no nl nn pl pt pt-PT ro ru sk sl sq sr sv th tr uk uz vi zh zh-Hant""".split()
with open(here / "country_names.tsv", "w", encoding="utf-8", newline="\n") as out:
    for language in languages:
        cells = [language]
        for key, name in sorted(territories(language).items()):
            code = key[:2]
            if code not in codes or key[2:3] not in ("", "-"):
                continue
            if language == "en" and key == code or language != "en" and name == english[code]:
                continue
            cells.append(f"{code}{'~' if '-alt-' in key else '='}{name}")
        out.write("\t".join(cells) + "\n")
print(len(codes), "countries,", len(languages), "languages")
