#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes formats.json from OpenCage's address-formatting templates and corrections.json (see README.md).

    npm pack @fragaria/address-formatter postal-codes-js     # in a scratch folder; unpack each
    make_formats.py UNPACKED_FORMATTER UNPACKED_POSTAL_CODES
"""
import json
import pathlib
import re
import sys

here = pathlib.Path(__file__).parent
templates = pathlib.Path(sys.argv[1]) / "src/templates"
codes = pathlib.Path(sys.argv[2])


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def names(states):
    """[[code, name, other name...]...]"""
    rows = []
    for state in states:
        spelt = [state["name"]] if isinstance(state["name"], str) else list(state["name"].values())
        rows.append([state["key"], *[name for name in spelt if isinstance(name, str)]])
    return rows


def template(lines, names):
    """Of lines like "<postcode> <town>[/<state>]": a part by its name, signs that come and go with the part behind them."""
    text = "\n".join(lines)
    text = re.sub(r"<([a-z_ ]+)>", lambda part: names.get(part[1], "{{{" + part[1] + "}}}"), text)
    text = re.sub(r"\[([^\[\]]+)\]", r"{{#first}}\1{{/first}}", text)
    if re.search(r"\{\{#first\}\}(?:(?!\{\{/first).)*\{\{#first", text):
        sys.exit(f"a part that is one of several in brackets: {lines}")
    return text + "\n"


def correct(countries, corrections):
    """Puts the forms of corrections.json in; what is replaced before and after stays."""
    names, rules = corrections["names"], corrections["after"]
    for rule in countries.values():  # a letter within the country names none, and no state instead
        if "address_template" in rule:
            rule["address_template"] = re.sub(
                r"\{\{#first\}\} *\{\{\{country\}\}\} *\|\| *\{\{\{state\}\}\} *\{\{/first\}\}", "{{{country}}}", rule["address_template"]
            )
    for country, own in corrections["countries"].items():
        rule = countries[country]
        if "lines" in own:
            rule["address_template"] = template(["<attention>", "<house>", *own["lines"], "<country>"], names)
        if "native" in own:
            rule["native_template"] = template(["<country>", *own["native"]], names)
            rule.pop("fallback_template", None)  # in whatever letters it was
        if "before" in own:
            rule["replace"] = rule.get("replace", []) + own["before"]
        if "after" in own:
            after = [rules[one] if isinstance(one, str) else one for one in own["after"]]
            rule["postformat_replace"] = rule.get("postformat_replace", []) + after


countries = {}
for country, rule in load(templates / "templates.json").items():
    if isinstance(rule, dict) and (country == "default" or re.fullmatch("[A-Z]{2}", country)):
        countries[country] = rule
# Newer than the package: Brazil sets a comma before the number.
countries["BR"]["address_template"] = countries["BR"]["address_template"].replace("{{{road}}} {{{house", "{{{road}}}, {{{house")
corrections = load(here / "corrections.json")
correct(countries, corrections)
postcodes = {}
for country, rule in load(codes / "generated/postal-codes-alpha2.json").items():
    if not re.fullmatch("[A-Z]{2}", country) or "postalCodeFormat" not in rule:
        continue
    form = load(codes / "formats" / rule["postalCodeFormat"])
    if form.get("ValidationRegex"):
        postcodes[country] = [form["ValidationRegex"], form.get("RedundantCharacters", ""), form.get("Description", "")]
postcodes |= corrections["postcodes"]
counties = {country: names(rows) for country, rows in load(templates / "county-codes.json").items()}
for country, more in corrections["counties"].items():
    for row in counties[country]:
        row += more.get(row[0], [])
result = {
    "countries": countries,
    "aliases": [[one["alias"], one["name"]] for one in load(templates / "aliases.json")],
    "states": {country: names(states) for country, states in load(templates / "state-codes.json").items()},
    "postcodes": postcodes,
    "counties": counties,
}
out = here / "formats.json"
out.write_text(json.dumps(result, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n", encoding="utf-8")
print(len(countries), "formats,", out.stat().st_size, "bytes")
