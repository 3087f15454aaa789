// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"
#include "tests/together/office.h"

#include <map>

namespace kontor::test {

/// What people were told is done, each contact written by one of them only, so that the last word on it is known. Every
/// one has a last name of its own: what comes twice is noticed.
class Promises {
public:
    void made(const QString& contact, const QString& lastName) { m_contacts[contact] = {lastName, {}}; }
    void changed(const QString& contact, const QString& title) { m_contacts[contact].title = title; }
    size_t size() const { return m_contacts.size(); }

    /// After everybody has synchronised: both say the same, and all of it; neither store nor server complains.
    void check(const Rig& rig, const Colleague& ada, const Colleague& ben) const
    {
        const QByteArray atAda = ada.exported(), atBen = ben.exported();
        CHECK(missingLines(atAda, atBen) == QString{});
        CHECK(missingLines(atBen, atAda) == QString{});
        std::map<QString, Contact> found;
        std::map<QString, int> names;
        for (const QJsonValue& value : QJsonDocument::fromJson(atBen)
                                           .object()
                                           .value(QStringLiteral("tables"))
                                           .toObject()
                                           .value(QStringLiteral("contact"))
                                           .toArray()) {
            const QJsonObject row = value.toObject();
            const QString name = row.value(QStringLiteral("last_name")).toString();
            found[row.value(QStringLiteral("id")).toString()] = {name,
                                                                 row.value(QStringLiteral("job_title")).toString()};
            CHECK(++names[name] == 1);
        }
        for (const auto& [id, promised] : m_contacts) {
            INFO(promised.lastName.toStdString());
            REQUIRE(found.contains(id));
            CHECK(found.at(id).lastName == promised.lastName);
            CHECK(found.at(id).title == promised.title);
        }
        for (const Colleague* who : {&ada, &ben}) {
            const Said fine = who->ctl.run({QStringLiteral("check"), QStringLiteral("--json")});
            INFO(fine.out.toStdString());
            CHECK(fine.exit == 0);
            CHECK(who->ctl.record({QStringLiteral("server"), QStringLiteral("status")})
                      .value(QStringLiteral("waiting"))
                      .toInt() == 0);
        }
        QProcess server;
        server.start(program(QStringLiteral("kontor-server")),
                     {QStringLiteral("check"), QStringLiteral("--database"), rig.config().database});
        REQUIRE(server.waitForFinished(60'000));
        INFO(server.readAllStandardOutput().toStdString());
        CHECK(server.exitCode() == 0);
    }

private:
    struct Contact {
        QString lastName;
        QString title;
    };
    std::map<QString, Contact> m_contacts;
};

/// How often what a test does in short is to be done: what `variable` says, else `usually`.
inline int roundsOf(const char* variable, int usually)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &given);
    return given ? wanted : usually;
}

} // namespace kontor::test
