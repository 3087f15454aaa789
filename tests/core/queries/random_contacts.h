// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/queries/query_store.h"

#include <random>

namespace kontor::test {

using namespace Qt::StringLiterals;

/// Many contacts with few different values, so that equal ones, empty ones and all combinations occur.
class RandomContacts : public QueryStore {
public:
    explicit RandomContacts(unsigned seed, int count) : m_random{seed}
    {
        for (const QString& name : {u"North"_s, u"South"_s, u"Österreich"_s})
            teams.append(add(Entity::Team, {{u"name"_s, name}}));
        add(Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"number"_s}});
        add(Entity::CustomField, {{u"key"_s, u"mood"_s}, {u"label"_s, u"Mood"_s}, {u"type"_s, u"text"_s}});
        const auto done = change(u"fill"_s, [&](Pen& pen) -> Status {
            for (int i = 0; i < count; ++i)
                if (auto made = addOne(pen); !made) return made;
            return {};
        });
        if (!done) FAIL(done.error().field.toStdString() << done.error().value.toStdString());
    }

    int below(int limit) { return int(m_random() % unsigned(limit)); }
    QString any(const QStringList& words) { return words[below(int(words.size()))]; }
    bool chance(int percent) { return below(100) < percent; }

    Status addOne(Pen& pen)
    {
        static const QStringList firstNames{u"Ada"_s, u"Zoë"_s, u"Jörg"_s, u"Émile"_s, u"ада"_s};
        static const QStringList lastNames{u"König"_s, u"Smith"_s, u"Meier 9"_s, u"Meier 10"_s, u"O'Brien"_s, u"Ærø"_s};
        const bool person = chance(70);
        FieldTexts fields{{u"type"_s, person ? u"person"_s : u"business"_s}};
        const auto maybe = [&](const QString& field, const QString& text, int percent) {
            if (chance(percent)) fields.append({field, text});
        };
        if (person)
            fields.append({u"first_name"_s, any(firstNames)});
        else
            fields.append({u"legal_name"_s, any(lastNames) + u" GmbH"_s});
        if (person) maybe(u"last_name"_s, any(lastNames), 80);
        maybe(u"relationship"_s, any({u"lead"_s, u"customer;partner"_s, u"supplier"_s}), 50);
        maybe(u"team"_s, any({u"North"_s, u"South"_s, u"Österreich"_s}), 60);
        maybe(u"archived"_s, u"yes"_s, 10);
        maybe(u"external_id"_s, QString::number(below(40)), 40);
        maybe(u"keywords"_s, any({u"VIP"_s, u"beer;vip"_s, u"Möbel"_s}), 40);
        maybe(u"custom.size"_s, QString::number(below(9)), 40);
        maybe(u"custom.mood"_s, any({u"gut"_s, u"Übel"_s, u"uber"_s}), 40);
        maybe(u"email"_s, u"u%1@%2.example"_s.arg(++m_counter).arg(any({u"alpha"_s, u"beta"_s})), 50);
        const auto contact = run(pen, AddRecord{Entity::Contact, fields});
        if (!contact) return contact.error();
        if (chance(50)) {
            const auto place =
                pen.create(Entity::Location,
                           {{Location::Contact, *contact}, {Location::City, any({u"Ulm"_s, u"Zürich"_s, u"Aalen"_s})}});
            if (!place) return place.error();
        }
        if (chance(30)) {
            const auto note =
                pen.create(Entity::Note, {{Note::Contact, *contact}, {Note::Text, any({u"rang an"_s, u"schrieb"_s})}});
            if (!note) return note.error();
        }
        contacts.append(*contact);
        return {};
    }

    QList<Id> contacts, teams;

private:
    std::mt19937 m_random;
    int m_counter = 0;
};

} // namespace kontor::test
