// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside: places and addresses.
#include "tests/ui/console/kontorctl.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace kontor::test;

TEST_CASE("geocode finds places without a store", "[console][outside]")
{
    const Kontorctl kontorctl;
    const Said said = kontorctl.run({u"--json"_s, u"geocode"_s, u"wien österreich"_s, u"--limit"_s, u"2"_s});
    CHECK(said.exit == 0);
    const auto lines = said.out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    const QJsonObject vienna = QJsonDocument::fromJson(lines[0].toUtf8()).object();
    CHECK(vienna.value(u"label"_s) == u"Wien, Austria"_s);
    CHECK(std::abs(vienna.value(u"lat"_s).toDouble() - 48.2085) < 0.01);
    CHECK(std::abs(vienna.value(u"lon"_s).toDouble() - 16.3721) < 0.01);
    CHECK(vienna.value(u"country"_s) == u"AT"_s);
    CHECK(vienna.value(u"kind"_s) == u"city"_s);
    CHECK(vienna.value(u"score"_s).toDouble() > 0.5);

    const Said near =
        kontorctl.run({u"geocode"_s, u"Springfield"_s, u"--near"_s, u"42.1,-72.6"_s, u"--limit"_s, u"1"_s});
    CHECK(near.exit == 0);
    CHECK(near.out.contains(u"Massachusetts"_s));
    CHECK(kontorctl.run({u"geocode"_s, u"Ulm"_s, u"--near"_s, u"somewhere"_s}).exit == 2);
    CHECK(kontorctl.run({u"geocode"_s, u"Ulm"_s, u"--limit"_s, u"none"_s}).exit == 2);
    const Said nowhere = kontorctl.run({u"geocode"_s, u"qqqqxqqqq"_s});
    CHECK(nowhere.exit == 0);
    CHECK(nowhere.out.isEmpty());
    CHECK(nowhere.error.contains(u"qqqqxqqqq"_s));
}

TEST_CASE("validate address writes an address as its country does", "[console][outside]")
{
    const Kontorctl kontorctl;
    const Said said =
        kontorctl.run({u"validate"_s, u"address"_s, u"road=Rua Rio"_s, u"house_number=7"_s, u"city=Belo Horizonte"_s,
                       u"state=Minas Gerais"_s, u"postcode=30170011"_s, u"country=Brazil"_s});
    CHECK(said.exit == 0);
    CHECK(said.out == u"Rua Rio, 7\nBelo Horizonte - MG\n30170-011\nBrazil\n"_s);
    CHECK(kontorctl.run({u"validate"_s, u"address"_s, u"Ulm"_s}).exit == 2);
    const Said odd = kontorctl.run({u"validate"_s, u"address"_s, u"city=Ulm"_s, u"postcode=8"_s, u"country_code=de"_s});
    CHECK(odd.exit == 0);
    CHECK(odd.error.contains(u"Germany"_s));
}

TEST_CASE("locations without coordinates get them from a geocoder, in one operation", "[outside]")
{
    // Answers on a thread of its own, because a run of kontorctl keeps this one waiting.
    QThread thread;
    auto* server = new QTcpServer;
    REQUIRE(server->listen(QHostAddress::LocalHost));
    const auto url = u"http://127.0.0.1:%1"_s.arg(server->serverPort());
    server->moveToThread(&thread);
    QObject::connect(server, &QTcpServer::newConnection, server, [server] {
        QTcpSocket* caller = server->nextPendingConnection();
        QObject::connect(caller, &QTcpSocket::readyRead, caller, [caller] {
            caller->readAll();
            const QByteArray body = R"([{"lat":"48.3984","lon":"9.9916","address":{"road":"Münsterplatz",)"
                                    R"("house_number":"14","city":"Ulm","country_code":"de"}}])";
            caller->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
                          "\r\n\r\n" + body);
            caller->disconnectFromHost();
        });
    });
    QObject::connect(&thread, &QThread::finished, server, &QObject::deleteLater);
    thread.start();
    {
        const Kontorctl ctl;
        ctl.init();
        const QString ada = ctl.person(u"Ada"_s, u"Lovelace"_s);
        const QString id = ctl.record({u"add"_s, u"location"_s, u"contact="_s + ada, u"street=Münsterplatz 14"_s,
                                       u"city=Ulm"_s, u"country=DE"_s})
                               .value("id"_L1)
                               .toString();
        CHECK(ctl.run({u"locate"_s}).exit == 2); // nothing leaves the computer unasked
        const QJsonObject done = ctl.record({u"locate"_s, u"--provider"_s, u"nominatim"_s, u"--url"_s, url});
        CHECK(done.value("asked"_L1).toInt() == 1);
        CHECK(done.value("found"_L1).toInt() == 1);
        const QJsonObject place = ctl.record({u"show"_s, ada}).value("locations"_L1).toArray().first().toObject();
        CHECK(place.value("lat"_L1).toDouble() == Approx(48.3984));
        CHECK(ctl.run({u"undo"_s}).exit == 0);
        CHECK(ctl.record({u"show"_s, ada}).value("locations"_L1).toArray().first().toObject().value("lat"_L1).isNull());
        CHECK(ctl.record({u"geocode"_s, u"Münsterplatz"_s, u"--provider"_s, u"nominatim"_s, u"--url"_s, url})
                  .value("street"_L1) == u"Münsterplatz 14"_s);
        CHECK(ctl.record({u"geocode"_s, u"--reverse"_s, u"48.3984,9.9916"_s, u"--provider"_s, u"nominatim"_s,
                          u"--url"_s, url})
                  .value("street"_L1) == u"Münsterplatz 14"_s);
    }
    thread.quit();
    thread.wait();
}

TEST_CASE("geocode --reverse names what lies at a point", "[console][outside]")
{
    const Kontorctl kontorctl;
    const Said said = kontorctl.run({u"--json"_s, u"geocode"_s, u"--reverse"_s, u"48.40,9.98"_s});
    CHECK(said.exit == 0);
    const auto lines = said.jsonLines();
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().value("city"_L1) == u"Ulm"_s);
    CHECK(lines.front().value("country"_L1) == u"DE"_s);
    CHECK(lines.front().value("metres"_L1).toInt() < 5000);
    CHECK(kontorctl.run({u"geocode"_s, u"--reverse"_s, u"48.40,9.98"_s}).out.contains(u"Ulm, "_s));
    CHECK(kontorctl.run({u"geocode"_s, u"48.40,9.98"_s}).out.contains(u"Ulm, "_s)); // no place is called so
    const Said sea = kontorctl.run({u"geocode"_s, u"--reverse"_s, u"-45,-120"_s});
    CHECK(sea.exit == 0);
    CHECK(sea.out.isEmpty());
    CHECK(sea.error.contains(u"-45,-120"_s));
    CHECK(kontorctl.run({u"geocode"_s, u"--reverse"_s, u"here"_s}).exit == 2);
    CHECK(kontorctl.run({u"geocode"_s, u"Ulm"_s, u"--reverse"_s, u"48.40,9.98"_s}).exit == 2);
    CHECK(kontorctl.run({u"geocode"_s}).exit == 2);
}

TEST_CASE("geocode says of a point that lies nowhere why, and takes it for no postal code", "[console][outside]")
{
    const Kontorctl kontorctl;
    const auto refused = [&](const QStringList& words) {
        const Said said = kontorctl.run(words);
        INFO(words.join(u' ').toStdString() << ": " << said.error.toStdString());
        CHECK(said.exit == 2);
        CHECK(said.out.isEmpty());
        CHECK(said.error.contains(u"95"_s));
        CHECK(said.error.contains(u"latitudes go from -90 to 90"_s));
    };
    refused({u"geocode"_s, u"95,200"_s});
    refused({u"geocode"_s, u"95.5, 20"_s});
    refused({u"geocode"_s, u"--reverse"_s, u"95,20"_s});
    refused({u"geocode"_s, u"Ulm"_s, u"--near"_s, u"20,-195"_s});
    const Said code = kontorctl.run({u"geocode"_s, u"104 31"_s}); // as Greece writes its codes
    CHECK(code.exit == 0);
    CHECK_FALSE(code.error.contains(u"latitudes"_s));
}

TEST_CASE("Addresses without coordinates are near their town, and get none of their own", "[console][outside]")
{
    const Kontorctl ctl;
    ctl.init();
    const QString ada = ctl.person(u"Ada"_s, u"Lovelace"_s), bob = ctl.person(u"Bob"_s, u"Smith"_s);
    ctl.record({u"add"_s, u"location"_s, u"contact="_s + ada, u"city=Ulm"_s, u"country=DE"_s});
    ctl.record({u"add"_s, u"location"_s, u"contact="_s + bob, u"city=Wien"_s, u"country=AT"_s});
    const Said near = ctl.run({u"list"_s, u"near:Ulm"_s});
    CHECK(near.exit == 0);
    CHECK(near.out.contains(u"Ada Lovelace"_s));
    CHECK_FALSE(near.out.contains(u"Bob Smith"_s));
    CHECK(ctl.run({u"list"_s, u"near:\"Wien 10km\""_s}).out.contains(u"Bob Smith"_s));
    CHECK(ctl.record({u"show"_s, ada}).value("locations"_L1).toArray().first().toObject().value("lat"_L1).isNull());
    REQUIRE(ctl.run({u"export"_s, u"json"_s, u"-o"_s, ctl.path(u"all.json"_s)}).exit == 0);
    QFile all{ctl.path(u"all.json"_s)};
    REQUIRE(all.open(QIODevice::ReadOnly));
    CHECK_FALSE(all.readAll().contains("48.39"));
}

TEST_CASE("A location that is moved by set loses its coordinates, and undo brings both back", "[console][outside]")
{
    const Kontorctl ctl;
    ctl.init();
    const QString ada = ctl.person(u"Ada"_s, u"Lovelace"_s);
    const QString id = ctl.record({u"add"_s, u"location"_s, u"contact="_s + ada, u"city=Ulm"_s, u"country=DE"_s,
                                   u"lat=48.3984"_s, u"lon=9.9916"_s})
                           .value("id"_L1)
                           .toString();
    CHECK(ctl.record({u"set"_s, u"location"_s, id, u"kind=office"_s}).value("lat"_L1).toDouble() == 48.3984);
    const QJsonObject moved = ctl.record({u"set"_s, u"location"_s, id, u"city=Wien"_s, u"country=AT"_s});
    CHECK(moved.value("city"_L1) == u"Wien"_s);
    CHECK(moved.value("lat"_L1).toString().isEmpty());
    CHECK_FALSE(moved.value("lat"_L1).isDouble());
    CHECK(ctl.run({u"undo"_s}).exit == 0);
    const QJsonObject back = ctl.record({u"show"_s, ada}).value("locations"_L1).toArray().first().toObject();
    CHECK(back.value("city"_L1) == u"Ulm"_s);
    CHECK(back.value("lat"_L1).toDouble() == 48.3984);
}
