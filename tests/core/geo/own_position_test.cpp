// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/own_position.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kontor;

namespace {

Result<GeoPoint> found(OwnPosition& position, const PositionSource& source, int milliseconds = 20'000)
{
    const auto future = position.find(source, milliseconds);
    while (!future.isFinished()) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return future.result();
}

/// An NMEA 0183 sentence with its checksum: all characters between $ and * by exclusive or.
QByteArray sentence(const QByteArray& text)
{
    quint8 sum = 0;
    for (const char c : text) sum ^= quint8(c);
    return '$' + text + '*' + QByteArray::number(sum, 16).toUpper().rightJustified(2, '0') + "\r\n";
}

// 48°23.9' N, 9°59.1' E
const QByteArray ulm = sentence("GPGGA,101500.00,4823.9000,N,00959.1000,E,1,08,0.9,480.0,M,46.9,M,,") +
                       sentence("GPRMC,101500.00,A,4823.9000,N,00959.1000,E,0.0,0.0,281126,,,A");

void checkUlm(const Result<GeoPoint>& point)
{
    REQUIRE(point);
    CHECK(std::abs(point->lat - 48.39833) < 1e-4);
    CHECK(std::abs(point->lon - 9.985) < 1e-4);
}

} // namespace

TEST_CASE("A receiver's sentences tell where this computer is, from a file and from the network", "[geo]")
{
    OwnPosition position;
    const QTemporaryDir dir;
    QFile file{dir.filePath(u"track.nmea"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(ulm);
    file.close();
    checkUlm(found(position, {PositionSource::Kind::Receiver, file.fileName()}));

    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] { server.nextPendingConnection()->write(ulm); });
    checkUlm(found(position, {PositionSource::Kind::Receiver, u"socket://127.0.0.1:%1"_s.arg(server.serverPort())}));
}

TEST_CASE("A position that cannot be found says which way failed", "[geo]")
{
    OwnPosition position;
    const auto missing = found(position, {PositionSource::Kind::Receiver, u"/nowhere/track.nmea"_s});
    REQUIRE(!missing);
    CHECK(missing.error().code == Errc::FileUnreadable);
    CHECK(missing.error().field == "own_position"_L1);

    const QTemporaryDir dir;
    QFile silent{dir.filePath(u"no_fix.nmea"_s)};
    REQUIRE(silent.open(QIODevice::WriteOnly));
    silent.write(sentence("GPGGA,101500.00,,,,,0,00,,,M,,M,,"));
    silent.close();
    const auto nothing = found(position, {PositionSource::Kind::Receiver, silent.fileName()}, 300);
    REQUIRE(!nothing);
    CHECK(nothing.error().code == Errc::NotFound);
    CHECK(nothing.error().detail == "silence"_L1);

    CHECK(*found(position, {PositionSource::Kind::Place, u"48.4,9.98"_s}) == GeoPoint{48.4, 9.98});
    CHECK(found(position, {PositionSource::Kind::Place, u"Ulm"_s}).error().detail == "place"_L1);
}

TEST_CASE("Whoever asks where this computer is gets an answer also when the program ends", "[geo]")
{
    QFuture<Result<GeoPoint>> future;
    {
        QTcpServer silent;
        REQUIRE(silent.listen(QHostAddress::LocalHost));
        OwnPosition position;
        future = position.find({PositionSource::Kind::Receiver, u"socket://127.0.0.1:%1"_s.arg(silent.serverPort())});
    }
    CHECK(future.isFinished());
}
