// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of contacts in vCards, out and in.
#include "tests/core/exchange/lists_rig.h"

using namespace kontor;
using namespace kontor::test;

namespace {

const QByteArray png = QByteArray{"\x89PNG\r\n\x1a\n", 8} + QByteArray(300, '\x5a');

QByteArray card(const QByteArray& version, const QByteArray& photo)
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\nN:K\xc3\xb6nig;Ada;;;\r\nFN:Ada K\xc3\xb6nig\r\n" + photo +
           "\r\nEND:VCARD\r\n";
}

/// Type, size and the bytes themselves of the only picture; empty if there is none.
QString pictureIn(TempStore& store)
{
    const QString ofLive =
        u" FROM picture p JOIN contact c ON c.id = p.contact WHERE p.deleted = 0 AND c.deleted = 0"_s;
    const QString told = store.text(u"SELECT group_concat(p.type || ' ' || bytes)"_s + ofLive);
    const QString sha256 = store.text(u"SELECT group_concat(sha256)"_s + ofLive);
    if (sha256.isEmpty()) return told;
    const auto bytes = Blobs{store.file()}.read(sha256, 1 << 20);
    REQUIRE(bytes);
    return told + (*bytes == png ? u" same"_s : u" other"_s);
}

} // namespace

TEST_CASE("A card's photo is the contact's picture, goes with the import, and comes in again as it went out", "[vcard]")
{
    for (const QByteArray& photo :
         {"PHOTO;ENCODING=b;TYPE=JPEG:" + png.toBase64(), "PHOTO:data:image/png;base64," + png.toBase64()}) {
        TempStore store;
        const QByteArray version = photo.contains("data:") ? "4.0" : "3.0";
        const auto outcome = imported(store, {.file = file(store, u"a.vcf"_s, card(version, photo)), .vcards = true});
        CHECK(outcome.created == 1);
        CHECK(problemsOf(outcome) == QStringList{});
        CHECK(pictureIn(store) == u"image/png 308 same"_s); // whatever the card calls it
        CHECK(store.text(u"SELECT count(*) FROM custom_field"_s) == u"0"_s);
        CHECK(store.problems() == QStringList{});

        const QByteArray out = exportedCards(store);
        CHECK(out.contains("PHOTO:data:image/png;base64,"));
        CHECK_FALSE(out.contains("X-NAME=\"picture\""));
        TempStore other;
        CHECK(problemsOf(imported(other, {.file = file(other, u"b.vcf"_s, out), .vcards = true})) == QStringList{});
        CHECK(pictureIn(other) == u"image/png 308 same"_s);

        REQUIRE(undo(*store, *store->lastUndoable(store.actor), store.actor));
        CHECK(pictureIn(store).isEmpty());
    }
}

TEST_CASE("What is no picture, or lies in the web, is told, and its contact comes in", "[vcard]")
{
    const std::vector<std::pair<QByteArray, QString>> wrong{
        {"PHOTO;ENCODING=b;TYPE=PNG:" + QByteArray{"no picture at all"}.toBase64(), u"picture"_s},
        {"PHOTO:data:image/png;base64,%%%%", u"picture"_s},
        {"PHOTO;VALUE=uri:https://example.org/ada.png", u"picture_elsewhere"_s}};
    for (const auto& [photo, detail] : wrong) {
        INFO(photo.toStdString());
        TempStore store;
        const auto outcome = imported(store, {.file = file(store, u"a.vcf"_s, card("4.0", photo)), .vcards = true});
        CHECK(outcome.created == 1);
        REQUIRE(outcome.problems.size() == 1);
        CHECK(outcome.problems.front().error.code == Errc::FileFormat);
        CHECK(outcome.problems.front().error.detail == detail);
        CHECK(outcome.problems.front().value.size() <= 60);
        CHECK(pictureIn(store).isEmpty());
        CHECK(store.problems() == QStringList{});
    }
}
