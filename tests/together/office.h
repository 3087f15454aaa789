// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/rig.h"
#include "tests/ui/console/kontorctl.h"

namespace kontor::test {

/// Somebody with a store of their own, at the command line.
class Colleague {
public:
    Colleague(const QString& name, const QString& mail) : email{mail}
    {
        const Said made = ctl.run({QStringLiteral("init"), QStringLiteral("--organisation"),
                                   name + QStringLiteral("'s"), QStringLiteral("--me"), name, QStringLiteral("--email"),
                                   mail, QStringLiteral("--country"), QStringLiteral("DE")});
        INFO(made.error.toStdString());
        REQUIRE(made.exit == 0);
        ctl.write(QStringLiteral("password"), QByteArray{password} + '\n');
    }
    Said login(quint16 port) const
    {
        return ctl.run({QStringLiteral("server"), QStringLiteral("login"),
                        QStringLiteral("http://127.0.0.1:%1").arg(port), QStringLiteral("--user"), email,
                        QStringLiteral("--password-file"), QStringLiteral("password")});
    }
    /// Until there is nothing more on this side.
    QJsonObject sync() const
    {
        const Said said = ctl.run({QStringLiteral("sync"), QStringLiteral("--json")});
        INFO(email.toStdString() << ": " << said.error.toStdString());
        REQUIRE((said.exit == 0 || said.exit == 6));
        return said.json();
    }
    void done(const QStringList& arguments) const
    {
        const Said said = ctl.run(arguments);
        INFO(arguments.join(QLatin1Char(' ')).toStdString() << ": " << said.error.toStdString());
        REQUIRE(said.exit == 0);
    }
    QString add(const QStringList& what) const
    {
        return ctl.record(QStringList{QStringLiteral("add")} + what).value(QStringLiteral("id")).toString();
    }
    QByteArray exported() const
    {
        done({QStringLiteral("export"), QStringLiteral("json"), QStringLiteral("-o"), QStringLiteral("all.json")});
        QFile file{ctl.path(QStringLiteral("all.json"))};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// One row of a table, as the export has it.
    QJsonObject row(const QString& table, const QString& id) const
    {
        const auto rows = QJsonDocument::fromJson(exported())
                              .object()
                              .value(QStringLiteral("tables"))
                              .toObject()
                              .value(table)
                              .toArray();
        for (const QJsonValue& row : rows)
            if (row.toObject().value(QStringLiteral("id")).toString() == id) return row.toObject();
        return {};
    }
    QList<QJsonObject> conflicts() const
    {
        const Said said = ctl.run({QStringLiteral("conflicts"), QStringLiteral("--json")});
        REQUIRE(said.exit == 0);
        return said.jsonLines();
    }
    QJsonObject conflict(const QString& code, const QString& field = {}) const
    {
        for (const QJsonObject& item : conflicts())
            if (item.value(QStringLiteral("code")).toString() == code &&
                (field.isEmpty() || item.value(QStringLiteral("field")).toString() == field))
                return item;
        return {};
    }

    Kontorctl ctl;
    QString email;
};

/// The lines of one export that the other has not, without those that say `secret`.
inline QString missingLines(const QByteArray& a, const QByteArray& b, const QByteArray& secret = {})
{
    QString missing;
    const auto bare = [](QByteArray line) { return line.endsWith(',') ? line.chopped(1) : line; };
    QSet<QByteArray> there;
    for (const QByteArray& line : b.split('\n')) there.insert(bare(line));
    for (const QByteArray& line : a.split('\n'))
        if (!there.contains(bare(line)) && (secret.isEmpty() || !line.contains(secret)))
            missing += QString::fromUtf8(line) + QLatin1Char('\n');
    return missing;
}

} // namespace kontor::test
