// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a device keeps its access to the server: a real Secret Service (GNOME Keyring on a bus of its own), and none.
#include "core/sync/transport/session_file.h"
#include "tests/together/office.h"

#include <QCborMap>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

#ifdef Q_OS_LINUX

/// A command with a bus on which the person's keychain is open.
Said withKeychain(const Kontorctl& ctl, const QStringList& arguments)
{
    static const QString script = u"printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
                                  " exec \"$0\" \"$@\""_s;
    QProcess process;
    const QStringList shell{u"--"_s, u"sh"_s, u"-c"_s, script, program(u"kontorctl"_s)};
    ctl.start(process, shell + arguments, u"dbus-run-session"_s);
    REQUIRE(process.waitForFinished(Kontorctl::patience()));
    return Kontorctl::said(process);
}

QCborMap sessionOf(const Colleague& who)
{
    QFile file{sync::sessionFile(who.ctl.store())};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    return QCborValue::fromCbor(file.readAll()).toMap();
}

#endif

} // namespace

#ifdef Q_OS_LINUX

TEST_CASE("A device's access is kept in the keychain, and its work goes on where that does not open",
          "[together][keychain]")
{
    Rig office;
    Colleague ada{u"Ada"_s, u"ada@example.org"_s};
    const QStringList login{u"server"_s,  u"login"_s, u"http://127.0.0.1:%1"_s.arg(office.port()),
                            u"--user"_s,  ada.email,  u"--password-file"_s,
                            u"password"_s};

    // With none it lies in a file of its owner alone, and that is told.
    REQUIRE(ada.ctl.run(login).exit == 0);
    CHECK_FALSE(sessionOf(ada).value("refresh"_L1).toByteArray().isEmpty());
    CHECK(ada.ctl.record({u"server"_s, u"status"_s}).value("access"_L1) == u"file"_s);

    const Said joined = withKeychain(ada.ctl, login);
    INFO(joined.error.toStdString());
    REQUIRE(joined.exit == 0);
    const QCborMap kept = sessionOf(ada);
    CHECK(kept.value("keychain"_L1).toBool());
    CHECK(kept.value("refresh"_L1).toByteArray().isEmpty());
    CHECK(kept.value("access"_L1).toByteArray().isEmpty());
    CHECK(ada.ctl.record({u"server"_s, u"status"_s}).value("access"_L1) == u"keychain"_s);
    CHECK(withKeychain(ada.ctl, {u"sync"_s}).exit == 0);

    const Said closed = ada.ctl.run({u"sync"_s});
    CHECK(closed.exit == 5);
    CHECK(closed.error.contains("keychain"_L1));
    ada.ctl.person(u"Grace"_s, u"Hopper"_s); // work goes on
    const Said open = withKeychain(ada.ctl, {u"sync"_s, u"--json"_s});
    CHECK(open.exit == 0);
    CHECK(open.json().value("pushed"_L1).toInt() == 1);

    REQUIRE(withKeychain(ada.ctl, {u"server"_s, u"leave"_s}).exit == 0);
    CHECK_FALSE(sessionOf(ada).contains(u"keychain"_s));
}

#endif
