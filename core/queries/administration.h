// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"
#include "core/domain/field.h"
#include "core/queries/contact_list.h"

namespace kontor {

struct EmployeeRow {
    Id id;
    QString name, email, role, state;
    QList<Id> teams;
    qint64 contacts = 0; ///< how many they are responsible for
    qint64 tasks = 0;    ///< open ones of theirs
};
struct Employees {
    using Answer = std::vector<EmployeeRow>;
    bool activeOnly = true;
};
Result<Employees::Answer> run(Database& db, const Employees& question);

struct TeamRow {
    Id id;
    QString name;
    QList<Id> members;
    Id leader;
    qint64 contacts = 0;
};
struct Teams {
    using Answer = std::vector<TeamRow>;
};
Result<Teams::Answer> run(Database& db, const Teams& question);

struct CustomFieldRow {
    Id id;
    QString key, label, type, appliesTo;
    QStringList choices;
    QStringList colours; ///< "#rrggbb" or empty, by choice; may be shorter
    bool required = false, oneOff = false;
    QStringList visibleIn; ///< forms; empty: in all
    QString help;
    qint64 used = 0;     ///< contacts with a value
    qint64 assigned = 0; ///< contacts that have it by themselves, where it is not for all
};
struct CustomFields {
    using Answer = std::vector<CustomFieldRow>;
};
Result<CustomFields::Answer> run(Database& db, const CustomFields& question);

/// Keywords in use, most used first.
struct KeywordsInUse {
    struct Item {
        QString word;
        qint64 count = 0;
    };
    using Answer = std::vector<Item>;
    QString start; ///< folded beginning; empty for all
    int limit = 50;
};
Result<KeywordsInUse::Answer> run(Database& db, const KeywordsInUse& question);

/// The journal's operations, newest first; `undone` and `undoable` tell what can be done with each.
struct Operations {
    struct Item {
        Id group;
        qint64 no = 0;
        qint64 at = 0; ///< Unix milliseconds UTC
        QString kind, label;
        Id author;
        QString authorName;
        qint64 ops = 0;
        bool undone = false;
        bool undoable = false;
        Id undoes; ///< the group this one took back
    };
    using Answer = std::vector<Item>;
    int limit = 50;
    qint64 beforeNo = 0;
};
Result<Operations::Answer> run(Database& db, const Operations& question);

/// What Ctrl+Z and Ctrl+Shift+Z would take back or do again; kind empty for nothing.
struct NextUndo {
    struct Answer {
        QString undoKind, undoLabel;
        QString redoKind, redoLabel;
    };
};
Result<NextUndo::Answer> run(Database& db, const NextUndo& question);

struct ImportRuns {
    struct Item {
        Id id;
        Id group;
        QString file;
        QString state; ///< running, cancelled (both can be resumed), done, undone
        qint64 at = 0;
        QString totals; ///< JSON
        qint64 nextRow = 0;
        QByteArray sha256;
    };
    using Answer = std::vector<Item>;
};
Result<ImportRuns::Answer> run(Database& db, const ImportRuns& question);

/// The store itself: who and what.
struct StoreFacts {
    struct Answer {
        QString file;
        QString organisation, country;
        Id me;
        QString meName, meRole;
        qint64 contacts = 0; ///< live
        QMap<QString, Value> settings;
    };
};
Result<StoreFacts::Answer> run(Database& db, const StoreFacts& question);

/// The fields of an entity's records as people see them, computed ones included: what `fields` prints. Of a contact,
/// the fields that an organisation added (`custom.<key>`) come behind them.
QStringList recordFields(Entity entity);

/// One record of any entity by its fields: what `add` and `set` print. Computed fields included. Other people's private
/// notes are NotFound.
struct Record {
    using Answer = QList<std::pair<QString, QString>>; ///< field name, canonical text; in the order of recordFields()
    Entity entity;
    Id row;
};
Result<Record::Answer> run(Database& db, const Record& question);

} // namespace kontor
