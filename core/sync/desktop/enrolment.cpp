// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Joining an organisation's server, and leaving it.
#include "core/sync/desktop/engine.h"

using namespace Qt::StringLiterals;

namespace kontor::sync {

Result<Id> Engine::replica()
{
    auto standing = m_store.sync().standing();
    if (!standing) return standing.error();
    if (!standing->replica.isNull()) return standing->replica;
    standing->replica = m_store.newId();
    const auto saved = m_store.together([&] { return m_store.saveStanding(*standing); });
    if (!saved) return saved.error();
    return standing->replica;
}

Status Engine::join(const protocol::Session& session, const QString& url, const QString& user, const QString& ca)
{
    m_asked = {};
    m_waiting.clear();
    return m_store.together([&]() -> Status {
        auto standing = m_store.sync().standing();
        if (!standing) return standing.error();
        const bool back = standing->organisation == session.organisation && standing->employee == session.employee &&
                          !standing->phase.isEmpty();
        if (!back) {
            const Id replica =
                standing->replica.isNull() || !standing->phase.isEmpty() ? m_store.newId() : standing->replica;
            if (auto forgot = m_store.sync().forget(); !forgot) return forgot;
            const auto last = m_store.reader().cell(u"SELECT max(no) FROM batch"_s);
            if (!last) return last.error();
            *standing = {.replica = replica, .phase = u"state"_s, .round = 1, .joinedBatch = last->integer()};
        }
        standing->url = url;
        standing->user = user;
        standing->ca = ca;
        standing->organisation = session.organisation;
        standing->organisationName = session.organisationName;
        standing->employee = session.employee;
        standing->left = false;
        standing->failure.clear();
        if (auto waits = m_store.sync().changeStates(u"local"_s, u"pending"_s); !waits) return waits;
        return m_store.saveStanding(*standing);
    });
}

Status Engine::leave()
{
    m_asked = {};
    m_waiting.clear();
    return m_store.together([&]() -> Status {
        auto standing = m_store.sync().standing();
        if (!standing) return standing.error();
        if (!standing->isJoined()) return Error{.code = Errc::NotFound, .field = u"server"_s};
        standing->left = true;
        if (auto stays = m_store.sync().changeStates(u"pending"_s, u"local"_s); !stays) return stays;
        return m_store.saveStanding(*standing);
    });
}

namespace {

struct Person {
    Id id;
    QString email;
};

Result<std::vector<Person>> peopleOf(Store& store)
{
    std::vector<Person> people;
    auto read = store.reader().each(u"SELECT id, lower(trim(coalesce(email, ''))) FROM employee ORDER BY id"_s, {},
                                    [&](Statement& row) {
                                        people.push_back({row.id(0), row.text(1)});
                                        return true;
                                    });
    if (!read) return read.error();
    return people;
}

} // namespace

Result<bool> adoptNames(Store& store, SyncStanding& standing, const std::vector<Effect>& rows)
{
    bool meChanged = false;
    if (standing.aliased) return false;
    for (const Effect& effect : rows) {
        const Entity entity = effect.at.entity();
        if (entity == Entity::Organisation) {
            const auto ours = store.reader().cell(u"SELECT id FROM organisation WHERE deleted = 0 LIMIT 1"_s);
            if (!ours) return ours.error();
            if (ours->isNull() || ours->id() == effect.at.row) continue;
            if (auto done = store.sync().alias(entity, ours->id(), effect.at.row); !done) return done.error();
        }
        if (entity != Entity::Employee) continue;
        const auto people = peopleOf(store);
        if (!people) return people.error();
        const auto known = [&](const Id& id) {
            return std::any_of(people->begin(), people->end(), [&](const Person& person) { return person.id == id; });
        };
        const auto email = effect.cells.find(kontor::Employee::Email);
        const QString theirs = email == effect.cells.end() ? QString{} : email->second.value.text().trimmed().toLower();
        Id ours;
        for (const Person& person : *people)
            if (!theirs.isEmpty() && person.email == theirs && ours.isNull()) ours = person.id;
        // Whose password it was, is the person of this store.
        if (effect.at.row == standing.employee) ours = store.me();
        if (ours.isNull() || ours == effect.at.row || known(effect.at.row)) continue;
        if (auto done = store.sync().alias(entity, ours, effect.at.row); !done) return done.error();
        if (ours != store.me()) continue;
        if (auto done = store.setMe(effect.at.row); !done) return done.error();
        meChanged = true;
    }
    return meChanged;
}

} // namespace kontor::sync
