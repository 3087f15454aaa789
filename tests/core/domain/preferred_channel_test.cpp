// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/preferred_channel.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace kontor;

TEST_CASE("What goes against a preferred channel", "[reaching]")
{
    struct Case {
        QString channel;
        Reach reach;
        QString kind;
        QStringList kinds;
        bool against;
    };
    const QStringList both{u"work"_s, u"work mobile"_s};
    for (const Case& each : {Case{{}, Reach::Call, u"work"_s, both, false},
                             {u"any"_s, Reach::Mail, {}, both, false},
                             {u"email"_s, Reach::Mail, {}, both, false},
                             {u"email"_s, Reach::Call, u"work"_s, both, true},
                             {u"mobile"_s, Reach::Mail, {}, both, true},
                             {u"mobile"_s, Reach::Call, u"work mobile"_s, both, false},
                             {u"mobile"_s, Reach::Call, u"work"_s, both, true},
                             {u"mobile"_s, Reach::Call, u"work"_s, {u"work"_s}, false}, // there is no other
                             {u"work_phone"_s, Reach::Call, u"home"_s, {u"home"_s, u"Work"_s}, true},
                             {u"whatsapp"_s, Reach::Call, u"mobile"_s, both, true},
                             {u"telegram"_s, Reach::Mail, {}, {}, true}}) {
        INFO(each.channel.toStdString() << ' ' << int(each.reach) << ' ' << each.kind.toStdString());
        CHECK(isAgainstPreference(each.channel, each.reach, each.kind, each.kinds) == each.against);
    }
}
