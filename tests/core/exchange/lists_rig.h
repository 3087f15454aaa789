// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error_code.h"
#include "core/exchange/export_csv.h"
#include "core/exchange/import_csv.h"
#include "core/exchange/import_trial.h"
#include "core/exchange/vcard_writer.h"
#include "tests/support/temp_store.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>

namespace kontor::test {

using namespace Qt::StringLiterals;

inline QString file(TempStore& store, const QString& name, const QByteArray& text)
{
    QFile made{store.path(name)};
    REQUIRE(made.open(QIODevice::WriteOnly | QIODevice::Truncate));
    made.write(text);
    return made.fileName();
}

/// With what the trial foretells, which is the same.
inline ImportOutcome imported(TempStore& store, const ImportCsv& wish)
{
    const auto trial = tryImport(wish, store.actor.employee, store.file());
    REQUIRE(trial);
    auto job = start(*store, store.actor, wish);
    REQUIRE(job);
    for (;;) {
        ChangeSet changes;
        const auto more = (*job)->step(changes);
        REQUIRE(more);
        if (!*more) break;
    }
    auto outcome = (*job)->finish(false);
    REQUIRE(outcome);
    const auto told = [](const ImportOutcome& each) {
        QStringList all{u"%1 %2 %3"_s.arg(each.created).arg(each.updated).arg(each.problemCount)};
        for (const RowProblem& problem : each.problems)
            all << u"%1 %2 '%3' %4 %5"_s.arg(problem.row)
                       .arg(problem.column, problem.value)
                       .arg(int(problem.error.code))
                       .arg(problem.error.field);
        return all;
    };
    CHECK(told((*trial)->outcome) == told(*outcome));
    return *outcome;
}

inline QStringList problemsOf(const ImportOutcome& outcome)
{
    QStringList all;
    for (const RowProblem& problem : outcome.problems)
        all << u"%1 %2: %3 (%4)"_s.arg(problem.row).arg(problem.column, problem.value, codeOf(problem.error.code));
    return all;
}

/// Two categories, two markets of which one has a rule, and a text to consent to in two versions.
inline void fillLists(TempStore& store)
{
    store.now = QDateTime::currentMSecsSinceEpoch(); // consents are never of tomorrow
    REQUIRE(store.write(u"lists"_s, [&](Pen& pen) -> Status {
        for (const Cells& cells : {Cells{{Category::Name, u"Gold"_s}}, Cells{{Category::Name, u"Hotels, inns"_s}}})
            if (auto made = pen.create(Entity::Category, cells); !made) return made.error();
        for (const Cells& cells : {Cells{{TargetMarket::Name, u"Alps"_s}},
                                   Cells{{TargetMarket::Name, u"Large"_s}, {TargetMarket::Query, u"city:Ulm"_s}}})
            if (auto made = pen.create(Entity::TargetMarket, cells); !made) return made.error();
        for (const QString& text : {u"May we write?"_s, u"May we write to you?"_s})
            if (auto made = pen.create(Entity::ConsentText, {{ConsentText::Name, u"Our Newsletter"_s},
                                                             {ConsentText::Purpose, u"email"_s},
                                                             {ConsentText::Text, text}});
                !made)
                return made.error();
        return {};
    }));
}

inline std::vector<quint32> contactsOf(TempStore& store)
{
    std::vector<quint32> contacts;
    REQUIRE(store->reader().each(u"SELECT n FROM contact WHERE deleted = 0 ORDER BY n"_s, {}, [&](Statement& row) {
        contacts.push_back(quint32(row.integer(0)));
        return true;
    }));
    return contacts;
}

inline QByteArray exported(TempStore& store)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writeContactsCsv(store->reader(), contactsOf(store), buffer));
    return buffer.data();
}

inline QByteArray exportedCards(TempStore& store)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writeContactsVcard(store->reader(), contactsOf(store), buffer));
    return buffer.data();
}

} // namespace kontor::test
