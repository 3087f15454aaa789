// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"
#include "core/queries/contact_dashboard.h"
#include "core/queries/contact_query.h"
#include "tests/support/temp_store.h"

#include <QSet>

namespace kontor::test {

/// A store with its search index and a reading connection, as a workspace has them.
class QueryStore : public TempStore {
public:
    explicit QueryStore(Backend backend = Backend::Automatic) : TempStore{backend} { openReader(); }

    Database& db() { return *m_db; }
    void openReader()
    {
        auto opened = Database::openReadOnly(file());
        REQUIRE(opened);
        m_db = std::move(*opened);
        m_db->setMe(actor.employee);
    }
    /// From now on this employee writes and asks.
    void actAs(const Id& employee, Role role = Role::Admin)
    {
        actor = {.employee = employee, .role = role};
        m_db->setMe(employee);
    }

    /// One operation; the index hears of it.
    Status change(const QString& kind, const Store::Work& work)
    {
        const auto written = write(kind, work);
        if (!written) return written.error();
        index.apply(written->changes);
        last = written->group;
        return {};
    }
    Id add(Entity entity, const FieldTexts& fields)
    {
        Id made;
        const auto done = change(operationKind(AddRecord{entity, fields}), [&](Pen& pen) -> Status {
            const auto row = run(pen, AddRecord{entity, fields});
            if (!row) return row.error();
            made = *row;
            return {};
        });
        if (!done)
            FAIL(done.error().field.toStdString() << " " << done.error().value.toStdString() << " "
                                                  << done.error().detail.toStdString() << int(done.error().code));
        return made;
    }
    Id addTo(Entity entity, const Id& contact, FieldTexts fields)
    {
        fields.prepend({QStringLiteral("contact"), contact.toString()});
        return add(entity, fields);
    }
    void set(Entity entity, const Id& row, const FieldTexts& fields)
    {
        const auto done = change(QStringLiteral("set"), [&](Pen& pen) {
            return run(pen, SetRecord{entity, row, fields});
        });
        if (!done) FAIL(done.error().field.toStdString() << " " << done.error().value.toStdString());
    }
    void remove(Entity entity, const Id& row)
    {
        REQUIRE(change(QStringLiteral("delete"), [&](Pen& pen) { return pen.remove(entity, row); }));
    }

    ContactList::Answer list(const QString& query, const SortBy& sort = {})
    {
        const auto answer = run(*m_db, index, ContactList{query, sort});
        if (!answer) FAIL(query.toStdString() << ": " << answer.error().detail.toStdString());
        return *answer;
    }
    QStringList names(const QString& query, const SortBy& sort = {})
    {
        const auto rows = run(*m_db, ContactRows{*list(query, sort).order});
        REQUIRE(rows);
        QStringList names;
        for (const ContactRow& row : *rows) names.append(row.displayName);
        return names;
    }
    Error failure(const QString& query)
    {
        const auto answer = run(*m_db, index, ContactList{query});
        if (answer) FAIL(query.toStdString() << " was answered");
        return answer.error();
    }
    ContactDashboard::Answer dashboard(const Id& contact)
    {
        const auto answer = run(*m_db, ContactDashboard{contact});
        REQUIRE(answer);
        return *answer;
    }

    SearchIndex index;
    Id last; ///< the group that change() wrote

private:
    std::unique_ptr<Database> m_db;
};

} // namespace kontor::test
