// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace kontor::test {

/// What one run of the program said.
struct Said {
    int exit = -1;
    QString out;
    QString error;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    /// One object per line.
    QList<QJsonObject> jsonLines() const
    {
        QList<QJsonObject> objects;
        for (const QString& line : out.split(u'\n', Qt::SkipEmptyParts)) {
            const auto document = QJsonDocument::fromJson(line.toUtf8());
            REQUIRE(document.isObject());
            objects += document.object();
        }
        return objects;
    }
};

/// The real kontorctl against a store in a folder of its own.
class Kontorctl {
public:
    Kontorctl()
    {
        REQUIRE(m_folder.isValid());
        m_environment.insert(QStringLiteral("KONTOR_STORE"), store());
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        // Nothing of the person who runs the tests is read or written.
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    }

    QString store() const { return path(QStringLiteral("test.kontor")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void setEnvironment(const QString& name, const QString& value) { m_environment.insert(name, value); }

    Said run(const QStringList& arguments) const
    {
        QProcess process;
        start(process, arguments);
        REQUIRE(process.waitForFinished(patience()));
        return said(process);
    }
    /// Milliseconds that a command may take; a night with large stores says more by KONTOR_PATIENCE, in seconds.
    static int patience() { return 1000 * std::max(120, qEnvironmentVariableIntValue("KONTOR_PATIENCE")); }
    /// For runs beside each other, or of another program that runs it.
    void start(QProcess& process, const QStringList& arguments,
               const QString& what = program(QStringLiteral("kontorctl"))) const
    {
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(what, arguments);
        REQUIRE(process.waitForStarted(10'000));
    }
    static Said said(QProcess& process)
    {
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void init() const
    {
        const Said made = run({QStringLiteral("init"), QStringLiteral("--organisation"), QStringLiteral("Acme"),
                               QStringLiteral("--me"), QStringLiteral("Ada Admin"), QStringLiteral("--email"),
                               QStringLiteral("ada@acme.example"), QStringLiteral("--country"), QStringLiteral("DE")});
        INFO(made.error.toStdString());
        REQUIRE(made.exit == 0);
    }
    /// The record that a command with --json prints; fails the test unless it is done.
    QJsonObject record(QStringList arguments) const
    {
        const Said said = run(arguments << QStringLiteral("--json"));
        INFO(arguments.join(u' ').toStdString() << ": " << said.error.toStdString());
        REQUIRE(said.exit == 0);
        return said.json();
    }
    QString person(const QString& first, const QString& last, const QStringList& more = {}) const
    {
        return record(QStringList{QStringLiteral("add"), QStringLiteral("contact"), QStringLiteral("type=person"),
                                  QStringLiteral("first_name=") + first, QStringLiteral("last_name=") + last} +
                      more)
            .value(QStringLiteral("id"))
            .toString();
    }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file{path(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace kontor::test
