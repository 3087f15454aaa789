// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/keys/fixed_keys.h"

#include <QCoreApplication>

namespace kontor {

namespace {
struct FixedKeys {
    Q_DECLARE_TR_FUNCTIONS(FixedKeys)
};
} // namespace

std::vector<FixedKey> fixedKeys()
{
    const QString lists = FixedKeys::tr("Lists"), fields = FixedKeys::tr("Fields"), boxes = FixedKeys::tr("Boxes");
    return {
        {FixedKeys::tr("Open"), FixedKeys::tr("Return"), lists},
        {FixedKeys::tr("Menu of the row"), FixedKeys::tr("Menu, Shift+F10"), lists},
        {FixedKeys::tr("Delete, after a question"), FixedKeys::tr("Del"), lists},
        {FixedKeys::tr("Choose several rows"), FixedKeys::tr("Shift+arrow keys, Ctrl+Space, Ctrl+A"), lists},
        {FixedKeys::tr("Search what is typed"), FixedKeys::tr("any letter"), lists},
        {FixedKeys::tr("Edit the value"), FixedKeys::tr("F2, Return"), fields},
        {FixedKeys::tr("Save"), FixedKeys::tr("Return; Ctrl+Return in several lines"), fields},
        {FixedKeys::tr("Back to the former value"), FixedKeys::tr("Esc"), fields},
        {FixedKeys::tr("A day, week, month, year later"), FixedKeys::tr("D, W, M, Y"), FixedKeys::tr("Dates")},
        {FixedKeys::tr("A day, week, month, year earlier"), FixedKeys::tr("Shift+D, W, M, Y"), FixedKeys::tr("Dates")},
        {FixedKeys::tr("Add one"), FixedKeys::tr("Ins"), boxes},
        {FixedKeys::tr("Go to a box"), FixedKeys::tr("Ctrl+J and its letter"), boxes},
        {FixedKeys::tr("Close what is open, step back"), FixedKeys::tr("Esc"), FixedKeys::tr("Everywhere")},
    };
}

} // namespace kontor
