// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/saved_state.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("what the window remembers is there at the next start", "[saved_state]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    const QStringList columns{u"name:260:1"_s, u"city:130:0"_s};
    {
        SavedState state{file};
        CHECK(state.text(u"contacts/sort"_s, u"display_name"_s) == u"display_name"_s);
        state.setValue(u"contacts/sort"_s, u"city:desc"_s);
        state.setValue(u"contacts/columns"_s, columns);
        state.setValue(u"window/geometry"_s, QByteArray{"\x01\x00\xff", 3});
        CHECK(state.text(u"contacts/sort"_s) == u"city:desc"_s);
    }
    SavedState state{file};
    CHECK(state.text(u"contacts/sort"_s) == u"city:desc"_s);
    CHECK(state.value(u"contacts/columns"_s).toStringList() == columns);
    CHECK(state.value(u"window/geometry"_s).toByteArray() == QByteArray{"\x01\x00\xff", 3});
}

TEST_CASE("a state without a file remembers while it lives", "[saved_state]")
{
    SavedState state{{}};
    state.setValue(u"a"_s, 1);
    CHECK(state.value(u"a"_s).toInt() == 1);
}
