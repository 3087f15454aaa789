// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/merge_contacts.h"
#include "core/store/undo.h"
#include "core/sync/desktop/attention.h"
#include "tests/core/sync_desktop/invention.h"

namespace kontor::test {

/// Writes what a pen can write, for any entity, by its field table alone: a new one comes in by itself.
class Somebody {
public:
    Somebody(Desk& desk, Chance& chance) : m_desk{desk}, m_chance{chance}, m_invention{desk, chance} {}

    void work()
    {
        if (m_chance.percent(8)) return undoSomething();
        if (m_chance.percent(5)) return mergeSomething();
        if (purges && m_chance.percent(2)) return purgeSomething();
        if (m_chance.percent(6)) return decideSomething();
        const auto written = m_desk.write(QStringLiteral("edit"), [&](Pen& pen) -> Status {
            for (int left = 1 + m_chance.below(3); left > 0; --left) {
                // Some refuse: what came before them stands or goes with the whole.
                if (auto done = write(pen); !done) return done;
            }
            return {};
        });
        if (written) ++edits;
    }

    int edits = 0;
    bool purges = true; ///< erases contacts now and then

private:
    Status write(Pen& pen)
    {
        const auto all = allEntities();
        const Entity entity =
            m_chance.percent(30) ? Entity::Contact : all[size_t(m_chance.below(int(all.size())))].entity;
        if (entity == Entity::Organisation) return changeRow(pen, entity);
        const int what = m_chance.below(10);
        if (what < 5) return create(pen, entity);
        if (what < 8) return changeRow(pen, entity);
        const Id row = m_invention.anyRow(entity, what == 9);
        if (row.isNull()) return {};
        return what == 9 ? pen.restore(entity, row) : pen.remove(entity, row);
    }
    Status create(Pen& pen, Entity entity)
    {
        const auto made = pen.create(entity, m_invention.cellsFor(entity));
        return made ? Status{} : Status{made.error()};
    }
    Status changeRow(Pen& pen, Entity entity)
    {
        const Id row = m_invention.anyRow(entity);
        if (row.isNull()) return {};
        const FieldIndex field = m_invention.fieldOf(entity);
        if (field < 0) return {};
        return pen.set(entity, row, field, m_invention.valueFor(entity, field));
    }
    void undoSomething()
    {
        const auto no = m_desk.store->lastUndoable(m_desk.actor);
        REQUIRE(no);
        if (*no > 0) [[maybe_unused]]
            const auto undone = undo(*m_desk.store, *no, m_desk.actor);
    }
    void mergeSomething()
    {
        const MergeContacts wish{.keep = m_invention.anyRow(Entity::Contact),
                                 .others = {m_invention.anyRow(Entity::Contact)}};
        if (wish.keep.isNull() || wish.others.front().isNull()) return;
        [[maybe_unused]] const auto merged = m_desk.write(QStringLiteral("merge_contacts"), [&](Pen& pen) -> Status {
            const auto done = run(pen, wish);
            return done ? Status{} : Status{done.error()};
        });
    }
    void purgeSomething()
    {
        const Id contact = m_invention.anyRow(Entity::Contact, true);
        if (contact.isNull()) return;
        [[maybe_unused]] const auto gone =
            m_desk.write(QStringLiteral("purge_contacts"), [&](Pen& pen) { return pen.purge(contact); });
    }
    void decideSomething()
    {
        const auto item =
            m_desk.cell(QStringLiteral("SELECT no FROM attention WHERE state = 'open' ORDER BY no LIMIT 1"));
        if (item.isNull()) return;
        const auto keep = std::array{sync::Keep::Mine, sync::Keep::Theirs, sync::Keep::Both}[size_t(m_chance.below(3))];
        [[maybe_unused]] const auto decided = m_desk.write(QStringLiteral("resolve_conflict"), [&](Pen& pen) {
            return sync::resolve(*m_desk.store, pen, item.integer(), keep);
        });
    }

    Desk& m_desk;
    Chance& m_chance;
    Invention m_invention;
};

/// One request, of which anything may get lost, come twice, or find the program ended.
inline void talk(Desk& desk, MemoryServer& server, Chance& chance)
{
    const auto request = desk.engine->next();
    if (!request) FAIL(request.error().detail.toStdString());
    REQUIRE(*request);
    if (chance.percent(10)) return desk.engine->giveUp(); // did not arrive
    QByteArray reply = server.answer((*request)->path, (*request)->body, desk.user);
    if (chance.percent(10)) reply = server.answer((*request)->path, (*request)->body, desk.user);
    if (chance.percent(10)) return desk.engine->giveUp(); // the answer did not
    if (chance.percent(5)) return desk.reopen();
    auto progress = desk.engine->receive(reply);
    while (progress && progress->unfinished) {
        if (chance.percent(10)) return desk.reopen();
        progress = desk.engine->go();
    }
    if (!progress) FAIL(progress.error().detail.toStdString());
    desk.actor.employee = desk.store->me();
    if (chance.percent(5)) desk.reopen();
}

} // namespace kontor::test
