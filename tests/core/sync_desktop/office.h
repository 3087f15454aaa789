// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sync_desktop/desk.h"

namespace kontor::test {

/// Two people of one organisation, both joined and in agreement.
struct Office {
    MemoryServer server;
    Desk ada{QStringLiteral("Ada"), QStringLiteral("ada@acme.example")},
        ben{QStringLiteral("Ben"), QStringLiteral("ben@acme.example")};

    Office()
    {
        server.found(QStringLiteral("Acme"));
        const Id a = server.addEmployee(QStringLiteral("Ada"), QStringLiteral("ada@acme.example"));
        const Id b = server.addEmployee(QStringLiteral("Ben"), QStringLiteral("ben@acme.example"));
        ada.join(server, a);
        ben.join(server, b);
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            ada.sync(server);
            ben.sync(server);
        }
    }
    void checkEqual()
    {
        CHECK(differences(ada.dump(), ben.dump()) == QStringList{});
        CHECK(ada.problems() == QStringList{});
        CHECK(ben.problems() == QStringList{});
    }
    /// What the server would hand out to somebody who joins now.
    void checkNewcomer()
    {
        Desk cara{QStringLiteral("Cara"), QStringLiteral("cara@acme.example")};
        const Id c = server.addEmployee(QStringLiteral("Cara"), QStringLiteral("cara@acme.example"));
        settle();
        cara.join(server, c);
        cara.sync(server);
        CHECK(differences(ada.dump(), cara.dump()) == QStringList{});
        CHECK(cara.problems() == QStringList{});
    }
};

} // namespace kontor::test
