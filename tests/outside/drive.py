#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window from outside, as a screen reader does: import, search, open, edit, undo.

drive.py KONTOR KONTORCTL      (by run.sh, within a display and a session bus of its own)
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 30  # seconds for any one thing to happen


class Outside:
    def __init__(self, program, arguments):
        self.process = subprocess.Popen([program, *arguments])
        self.window = self.until("the window", self._window)

    def _window(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.name == "Kontor":
                for child in application:
                    if child and child.getRole() in (pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW):
                        return child.getApplication()
        return None

    def until(self, what, find):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise SystemExit(f"Kontor ended by itself: {self.process.returncode}")
            try:
                found = find()
            except Exception:  # whatever was looked at has gone meanwhile
                found = None
            if found:
                return found
            time.sleep(0.05)
        self.tell(self.window if hasattr(self, "window") else None)
        raise SystemExit(f"not found from outside: {what}")

    def find(self, role, name, enabled=True):
        """The visible thing of this role whose name is, or begins with, the given one."""

        def fits(node):
            states = node.getState()
            return (
                node.getRole() in (role if isinstance(role, tuple) else (role,))
                and (node.name or "").startswith(name)
                and states.contains(pyatspi.STATE_SHOWING)
                and (not enabled or states.contains(pyatspi.STATE_ENABLED))
            )

        return self.until(f"{name!r}", lambda: pyatspi.findDescendant(self.window, fits, True))

    def press(self, name):
        self.find(pyatspi.ROLE_PUSH_BUTTON, name).queryAction().doAction(0)

    def write(self, name, text):
        self.find(pyatspi.ROLE_TEXT, name).queryEditableText().setTextContents(text)

    def names(self, table):
        rows = table.queryTable()
        return [rows.getAccessibleAt(row, 0).name for row in range(rows.nRows)]

    def tell(self, node, depth=0):
        """What is there, for whoever has to find out why something is not."""
        if node is None or depth > 12:
            return
        try:
            showing = node.getState().contains(pyatspi.STATE_SHOWING)
            if showing or depth < 2:
                print("  " * depth, node.getRoleName(), repr(node.name), file=sys.stderr)
                for child in list(node)[:60]:
                    self.tell(child, depth + 1)
        except Exception:
            pass

    def close(self):
        self.process.terminate()
        self.process.wait(10)


def main(kontor, kontorctl):
    folder = tempfile.mkdtemp()
    store, people = os.path.join(folder, "acme.kontor"), os.path.join(folder, "people.csv")
    with open(people, "w", encoding="utf-8") as file:
        file.write("First name,Last name,Company,Email\n")
        for i in range(40):
            file.write(f"Person{i},Müller{i},Ärzte & Söhne {i},person{i}@acme.example\n")

    def ctl(*arguments):
        out = subprocess.run([kontorctl, "--store", store, *arguments], check=True, stdout=subprocess.PIPE)
        return out.stdout.decode()

    ctl("init", "--organisation", "Acme", "--me", "Ada König", "--email", "ada@acme.example", "--country", "DE")

    outside = Outside(kontor, ["--store", store, people])
    try:
        # Import: the list was opened from the desktop; Return through the wizard.
        wizard = outside.find((pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW), "Import contacts")
        for _ in range(8):
            if json.loads(ctl("count", "--json")).get("total", 0) >= 40:
                break
            step = outside.until("the wizard's button", lambda: next_button(wizard))
            step.queryAction().doAction(0)
            time.sleep(1)
        outside.until("40 imported persons", lambda: json.loads(ctl("count", "type:person", "--json"))["total"] == 40)
        outside.press("Close")

        # Search.
        outside.write("Search contacts", "muller17")
        table = outside.find(pyatspi.ROLE_TABLE, "Contacts")
        outside.until("one hit", lambda: outside.names(table) == ["Person17 Müller17"])

        # Open: by the palette, as the keyboard would.
        outside.press("Go to or do")
        outside.write("Go to or do", "Müller23")
        found = outside.find(pyatspi.ROLE_TABLE, "What was found")
        outside.until("the contact in the palette", lambda: "Person23 Müller23" in outside.names(found))
        key("Return")
        outside.find(ANY_ROLE, "Person23 Müller23")
        focus_window()

        # Edit: a keyword, typed into its box.
        key("ctrl+j")
        key("k")
        type_text("trade fair")
        key("Return")
        def has_keyword():
            return json.loads(ctl("count", 'keyword:"trade fair"', "--json"))["total"] == 1

        outside.until("the keyword in the store", has_keyword)

        # Undo, from the line that was typed into.
        key("ctrl+z")
        outside.until("the keyword gone again", lambda: not has_keyword())

        print("import, search, open, edit, undo: done from outside")
    finally:
        outside.close()


ANY_ROLE = tuple(range(200))  # a name is painted, not a label


def next_button(wizard):
    """The wizard's button that goes on: the enabled one that is neither Back nor Cancel nor Close."""
    leave = ("Back", "Cancel", "Close", "Choose a file", "Stop")
    names = ("Next", "Import", "Check", "Go on", "Start")

    def fits(node):
        states = node.getState()
        return (
            node.getRole() == pyatspi.ROLE_PUSH_BUTTON
            and states.contains(pyatspi.STATE_SHOWING)
            and states.contains(pyatspi.STATE_ENABLED)
            and node.name.startswith(names)
            and not node.name.startswith(leave)
        )

    return pyatspi.findDescendant(wizard, fits, True)


def focus_window():
    """No window manager runs here that would give the keys back to the window when another one above it has closed."""
    subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "kontor", "windowfocus", "--sync"], check=True)
    time.sleep(0.3)


def key(name):
    subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
    time.sleep(0.3)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)
    time.sleep(0.2)


if __name__ == "__main__":
    main(*sys.argv[1:])
