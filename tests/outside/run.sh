#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh KONTOR KONTORCTL: drive.py on a display, a session bus and in a home of its own. Leaves with 77 (skipped) where
# the machine has not what it takes.
set -eu
for program in xvfb-run dbus-run-session xdotool /usr/bin/python3; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "skipped: pyatspi is not installed"; exit 77; }

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
unset WAYLAND_DISPLAY QT_QPA_PLATFORMTHEME
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/config" LC_ALL=C.UTF-8 TMPDIR="$home"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 QT_QPA_PLATFORM=xcb
# Without -noreset the first client that goes, the launcher of the accessibility bus, takes the display with it.
xvfb-run -a -s '-screen 0 1280x900x24 -nolisten tcp -noreset' \
    dbus-run-session -- timeout 110 /usr/bin/python3 "$(dirname "$0")/drive.py" "$@"
