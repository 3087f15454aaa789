// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/merge_contacts.h"
#include "core/exchange/export_json.h"
#include "core/store/check.h"
#include "core/store/undo.h"
#include "tests/support/random_editor.h"
#include "tests/support/replay_server.h"
#include "tests/support/store_dump.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::RandomEditor;

namespace {

QByteArray jsonOf(Database& db, const Id& me)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    db.setMe(me);
    REQUIRE(writeStoreJson(db, buffer));
    return buffer.data();
}
QByteArray jsonOf(RandomEditor& editor) { return jsonOf(editor.store->reader(), editor.me.employee); }

QStringList problemsOf(Store& store)
{
    const auto report = checkStore(store);
    REQUIRE(report);
    return report->problems;
}

std::vector<Id> liveContacts(Store& store, const QString& type)
{
    std::vector<Id> contacts;
    REQUIRE(store.reader().each(u"SELECT id FROM contact WHERE deleted = 0 AND type = :type ORDER BY id"_s,
                                {{":type"_L1, type}}, [&](Statement& row) {
                                    contacts.push_back(row.id(0));
                                    return true;
                                }));
    return contacts;
}

/// Two or three contacts of one type, some of them kept separate before.
std::vector<Id> choose(RandomEditor& editor)
{
    auto all = liveContacts(*editor.store, editor.below(2) ? u"person"_s : u"business"_s);
    std::vector<Id> chosen;
    const size_t wanted = 2 + size_t(editor.below(2));
    while (chosen.size() < wanted && !all.empty()) {
        const auto at = all.begin() + editor.below(int(all.size()));
        chosen.push_back(*at);
        all.erase(at);
    }
    if (chosen.size() >= 2 && !all.empty() && editor.below(2)) {
        const Id third = all[size_t(editor.below(int(all.size())))];
        for (const Id& one : {chosen[0], chosen[1]})
            REQUIRE(editor.store->write({.kind = u"keep_separate"_s, .label = {}, .actor = editor.me}, [&](Pen& pen) {
                return run(pen, KeepSeparate{one, third});
            }));
    }
    return chosen;
}

qint64 merge(RandomEditor& editor, const std::vector<Id>& chosen)
{
    const MergeContacts wish{.keep = chosen.front(), .others = {chosen.begin() + 1, chosen.end()}};
    const auto written =
        editor.store->write({.kind = u"merge_contacts"_s, .label = {}, .actor = editor.me}, [&](Pen& pen) -> Status {
            const auto merged = run(pen, wish);
            return merged ? Status{} : Status{merged.error()};
        });
    if (!written) FAIL(int(written.error().code) << ' ' << written.error().field.toStdString());
    return written->groupNo;
}

/// No row names a contact that went, except the one that says where it went.
void checkNothingLeftBehind(Store& store, const std::vector<Id>& chosen)
{
    for (size_t i = 1; i < chosen.size(); ++i)
        for (const EntityInfo& info : allEntities())
            for (const Field& field : info.fields) {
                if (field.target != Entity::Contact || info.entity == Entity::Contact) continue;
                const auto left = store.reader().cell(u"SELECT count(*) FROM %1 WHERE \"%2\" = :id"_s.arg(
                                                          QLatin1StringView{info.name}, QLatin1StringView{field.name}),
                                                      {{":id"_L1, chosen[i]}});
                REQUIRE(left);
                INFO(info.name << '.' << field.name);
                CHECK(left->integer() == 0);
            }
}

/// Every text that anybody had written, wherever it stands.
QSet<QString> valuesOf(Store& store)
{
    QSet<QString> values;
    for (const EntityInfo& info : allEntities()) {
        QString columns;
        for (const Field& field : info.fields) columns += u", \"%1\""_s.arg(QLatin1StringView{field.name});
        REQUIRE(store.reader().each(u"SELECT id%1 FROM %2"_s.arg(columns, QLatin1StringView{info.name}), {},
                                    [&](Statement& row) {
                                        for (int i = 0; i < int(info.fields.size()); ++i)
                                            if (row.value(i + 1).isText()) values.insert(row.text(i + 1));
                                        return true;
                                    }));
    }
    return values;
}

} // namespace

TEST_CASE("A merge of random contacts with everything attached, undone, leaves the store equal to the byte", "[merge]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u, 5u, 6u);
    CAPTURE(seed);
    RandomEditor editor{seed};
    for (int i = 0; i < 250; ++i) editor.edit();
    for (int round = 0; round < 25; ++round) {
        CAPTURE(round);
        const auto chosen = choose(editor);
        if (chosen.size() < 2) continue;
        const QByteArray before = jsonOf(editor);
        const QSet<QString> values = valuesOf(*editor.store);
        const qint64 group = merge(editor, chosen);
        checkNothingLeftBehind(*editor.store, chosen);
        for (const QString& value : values - valuesOf(*editor.store)) {
            // A joined remark or role holds its parts, an id of a contact that went is the survivor's by now.
            bool found = Id::fromString(value).has_value();
            for (const QString& now : valuesOf(*editor.store)) found |= now.contains(value);
            INFO(value.toStdString());
            CHECK(found);
        }
        REQUIRE(problemsOf(*editor.store) == QStringList{});
        const QByteArray merged = jsonOf(editor);
        CHECK(merged != before);
        const auto undone = undo(*editor.store, group, editor.me);
        REQUIRE(undone);
        CHECK(undone->kept.empty());
        CHECK((jsonOf(editor) == before));
        REQUIRE(problemsOf(*editor.store) == QStringList{});
        if (editor.below(3) == 0) continue;
        // Done again it is the same merge, and stays for the next rounds.
        const auto redone = undo(*editor.store, editor.groups(), editor.me);
        REQUIRE(redone);
        CHECK((jsonOf(editor) == merged));
        for (int i = 0; i < 10; ++i) editor.edit();
    }
    CHECK(problemsOf(*editor.store) == QStringList{});
}

TEST_CASE("A merge undone after many edits keeps what was edited, and the store agrees with its journal", "[merge]")
{
    const unsigned seed = GENERATE(31u, 32u, 33u, 34u);
    CAPTURE(seed);
    RandomEditor editor{seed};
    for (int i = 0; i < 200; ++i) editor.edit();
    std::vector<qint64> merges;
    for (int round = 0; round < 12; ++round) {
        const auto chosen = choose(editor);
        if (chosen.size() >= 2) merges.push_back(merge(editor, chosen));
        for (int i = 0; i < 15; ++i) editor.edit();
        if (editor.below(3) == 0) editor.purgeSomething();
    }
    while (!merges.empty()) {
        const auto at = merges.begin() + editor.below(int(merges.size()));
        REQUIRE(undo(*editor.store, *at, editor.me));
        merges.erase(at);
        REQUIRE(problemsOf(*editor.store) == QStringList{});
    }
}

TEST_CASE("Merges and their undos replay through a server to the same canonical JSON", "[merge]")
{
    RandomEditor editor{41};
    for (int i = 0; i < 200; ++i) editor.edit();
    const auto chosen = choose(editor);
    REQUIRE(chosen.size() >= 2);
    const qint64 group = merge(editor, chosen);
    const auto replayed = [&](const QString& name) {
        test::ReplayServer server;
        server.receive(*editor.store);
        server.replayInto(editor.path(name), editor.me.employee);
        auto replica = Database::openReadOnly(editor.path(name));
        REQUIRE(replica);
        return jsonOf(**replica, editor.me.employee);
    };
    CHECK((replayed(u"merged.kontor"_s) == jsonOf(editor)));
    REQUIRE(undo(*editor.store, group, editor.me));
    CHECK((replayed(u"undone.kontor"_s) == jsonOf(editor)));
}
