// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/rig.h"

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;
using protocol::ErrorCode;

namespace {

sync::Op note(const Id& id, const Id& contact, const QString& text, bool isPrivate, const Id& author)
{
    return create(Entity::Note, id,
                  {{Note::Contact, contact}, {Note::Text, text}, {Note::Private, isPrivate}, {Note::Author, author}});
}

/// Every byte that a device gets, whatever it asks for.
QByteArray everything(Device& device)
{
    QByteArray all;
    const auto ask = [&](const char* path, const QByteArray& body) {
        all += device.http.post(path, body, device.session.accessToken).body;
    };
    ask(protocol::path::pull, protocol::encode(protocol::Pull{}));
    ask(protocol::path::history, protocol::encode(protocol::History{.until = 1000}));
    ask(protocol::path::state, protocol::encode(protocol::ReadState{}));
    return all;
}

} // namespace

TEST_CASE("a private note is its author's alone on every way, whatever the program says of it", "[server]")
{
    Rig rig;
    rig.addUser(u"ben@example.org"_s);
    Device ada{rig.port(), u"ada@example.org"_s}, ben{rig.port(), u"ben@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    REQUIRE_FALSE(ben.logIn().failure);
    const Id contact = newId(), secret = newId(), open = newId();
    ben.push({person(contact, u"Customer"_s, ben.session.employee)});
    ben.pullAll();
    // The flag of the operation is missing on purpose.
    const auto mixed = ben.offer({ben.batch({note(secret, contact, u"PLANTED-SECRET"_s, true, ben.session.employee),
                                             note(open, contact, u"for all"_s, false, ben.session.employee)})},
                                 {.kind = u"add_note"_s, .label = u"PLANTED-LABEL"_s});
    REQUIRE_FALSE(mixed.failure);
    const auto alone = ben.offer({ben.batch({note(newId(), contact, u"PLANTED-SECRET"_s, true, ben.session.employee)})},
                                 {.kind = u"PLANTED-KIND"_s, .label = u"PLANTED-LABEL"_s});
    REQUIRE_FALSE(alone.failure);
    ben.push({set(Entity::Note, secret, Note::Text, u"PLANTED-SECRET again"_s)});

    CHECK(everything(ben).contains("PLANTED-SECRET"));
    CHECK(everything(ben).contains("PLANTED-LABEL"));
    const QByteArray hers = everything(ada);
    CHECK(hers.contains("for all"));
    CHECK_FALSE(hers.contains("PLANTED"));
    ada.pullAll();
    CHECK_FALSE(ada.knows({Entity::Note, secret}));
    CHECK(ada.log.back().author.isNull()); // not even who

    // An administrator who guesses the id gets nowhere.
    CHECK(ada.push({set(Entity::Note, secret, Note::Text, u"mine"_s)})[0].fate == sync::Fate::Rejected);
    CHECK(ada.push({note(secret, contact, u"mine"_s, false, ada.session.employee)})[0].fate == sync::Fate::Rejected);
    ben.pullAll();
    CHECK(ben.value({Entity::Note, secret}, Note::Text) == u"PLANTED-SECRET again");

    // Nothing else can be hidden from the others.
    sync::Op hidden = person(newId(), u"Hidden"_s, ben.session.employee);
    hidden.authorOnly = true;
    ben.push({hidden});
    ada.pullAll();
    CHECK(ada.knows(hidden.at));
}

TEST_CASE("another organisation's ids give nothing in any field of any operation", "[server]")
{
    Rig rig;
    rig.addOrganisation(u"Rival"_s, u"eve@rival.org"_s);
    Device ada{rig.port(), u"ada@example.org"_s}, eve{rig.port(), u"eve@rival.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    REQUIRE_FALSE(eve.logIn().failure);
    CHECK(ada.session.organisation != eve.session.organisation);
    const Id contact = newId(), address = newId();
    ada.push(
        {person(contact, u"PLANTED-NAME"_s, ada.session.employee), email(address, contact, u"planted@example.com"_s)});
    ada.pullAll();
    const auto before = ada.rows;
    const QString sums =
        u"SELECT md5(string_agg(r.tbl || r.row_id::text || r.seq || md5(r.state), '' ORDER BY tbl, row_id))"
        " FROM record r JOIN org o USING(org_id) WHERE o.name = 'Example'"_s;
    const QString sum = rig.sql(sums);

    const std::vector<Id> stolen{contact,     address,    ada.session.employee, ada.session.organisation,
                                 ada.replica, ada.device, ada.log.back().batch};
    for (const EntityInfo& info : allEntities())
        for (const Id& id : stolen) {
            std::vector<std::pair<FieldIndex, Value>> cells;
            for (FieldIndex i = 0; i < FieldIndex(info.fields.size()); ++i) {
                const Field& field = info.fields[size_t(i)];
                if (field.type == FieldType::Reference) cells.push_back({i, id});
                if (field.type == FieldType::Text) cells.push_back({i, u"planted@example.com"_s});
                if (info.entity == Entity::Contact && i == Contact::Type) cells.push_back({i, u"person"_s});
            }
            sync::Op made = create(info.entity, newId(), cells), changed = create(info.entity, id, cells);
            changed.kind = sync::OpKind::Set;
            eve.push({made,
                      changed,
                      remove(info.entity, id),
                      create(info.entity, id, cells),
                      {.at = {info.entity, id}, .kind = sync::OpKind::Purge}});
        }
    CHECK(rig.sql(sums) == sum);
    ada.pullAll();
    CHECK(ada.rows == before);
    const QByteArray hers = everything(eve);
    CHECK_FALSE(hers.contains("PLANTED-NAME"));
    CHECK_FALSE(hers.contains(ada.log.back().at.tag)); // nor a place in the other history

    // Places, tokens and batches of the other organisation are no keys either.
    CHECK(codeOf(eve.ask<protocol::Page>(protocol::path::pull, protocol::Pull{ada.cursor, {}})) ==
          ErrorCode::HistoryFork);
    eve.session.refreshToken = ada.session.refreshToken;
    CHECK(codeOf(eve.refresh()) == ErrorCode::SessionEnded);
}

TEST_CASE("what was erased is nowhere any more", "[server]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    const Id contact = newId(), other = newId();
    ada.offer({ada.batch({person(contact, u"PLANTED-NAME"_s, ada.session.employee),
                          email(newId(), contact, u"planted@example.com"_s),
                          person(other, u"Stays"_s, ada.session.employee)})},
              {.kind = u"create_contact"_s, .label = u"PLANTED-LABEL"_s});
    ada.push({set(Entity::Contact, contact, Contact::LastName, u"PLANTED-NEW"_s)});
    Device stale{rig.port(), u"ada@example.org"_s};
    stale.hlc = ada.hlc - 1'000'000;
    REQUIRE_FALSE(stale.logIn().failure);
    sync::Batch late = stale.batch({set(Entity::Contact, contact, Contact::LastName, u"PLANTED-LOST"_s)});
    late.hlc = 1;
    REQUIRE_FALSE(stale.offer({late}).failure);
    CHECK(everything(ada).contains("PLANTED"));
    ada.push({remove(Entity::Contact, contact)});
    CHECK(ada.push({{.at = {Entity::Contact, contact}, .kind = sync::OpKind::Purge}})[0].fate == sync::Fate::Applied);
    const QByteArray left = everything(ada);
    CHECK_FALSE(left.contains("PLANTED"));
    CHECK_FALSE(left.contains("planted"));
    CHECK(left.contains("Stays"));
    CHECK(rig.sql(u"SELECT count(*) FROM claim"_s) == u"0");
    for (const QString& column :
         {u"record.state"_s, u"change_log.effects"_s, u"change_log.lost"_s, u"change_log.remark"_s})
        CHECK(rig.sql(u"SELECT count(*) FROM %1 WHERE position('\\x504c414e544544'::bytea IN %2) > 0"_s.arg(
                  column.section(u'.', 0, 0), column)) == u"0");
    // The log still leads where the rows are.
    Device fresh{rig.port(), u"ada@example.org"_s}, copy{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(fresh.logIn().failure);
    REQUIRE_FALSE(copy.logIn().failure);
    fresh.pullAll();
    copy.readState();
    std::erase_if(fresh.rows, [](const auto& row) { return row.second.erased; });
    CHECK(fresh.rows == copy.rows);
    CHECK(fresh.value({Entity::Contact, other}, Contact::LastName) == u"Stays");
}
