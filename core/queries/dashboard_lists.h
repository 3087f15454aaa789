// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"

namespace kontor {

/// The administered list of categories, by name.
struct Categories {
    struct Item {
        Id id;
        QString name, description;
        qint64 used = 0; ///< contacts
    };
    using Answer = std::vector<Item>;
};
Result<Categories::Answer> run(Database& db, const Categories& question);

/// The texts that contacts consent to, each name's newest version first.
struct ConsentTexts {
    struct Item {
        Id id;
        QString name, purpose, text;
        qint64 version = 0;
        bool newest = false, retired = false;
        qint64 given = 0; ///< consents that stand
    };
    using Answer = std::vector<Item>;
    bool askedForOnly = false; ///< the newest versions that are not retired
};
Result<ConsentTexts::Answer> run(Database& db, const ConsentTexts& question);

struct TargetMarkets {
    struct Item {
        Id id;
        QString name, description, query; ///< `query` empty: by hand
        qint64 members = 0;               ///< by hand
    };
    using Answer = std::vector<Item>;
};
Result<TargetMarkets::Answer> run(Database& db, const TargetMarkets& question);

/// The target markets whose rule the contact meets now: they manage themselves.
struct MarketsByRule {
    struct Item {
        Id market;
        QString name, query;
    };
    using Answer = std::vector<Item>;
    Id contact;
};
Result<MarketsByRule::Answer> run(Database& db, SearchIndex& index, const MarketsByRule& question);

/// What a note said before its edits, newest version first; the first is the one that stands.
struct NoteVersions {
    struct Item {
        qint64 at = 0; ///< Unix milliseconds UTC
        QString author, text;
    };
    using Answer = std::vector<Item>;
    Id note;
};
Result<NoteVersions::Answer> run(Database& db, const NoteVersions& question);

/// Where the bytes of a file or picture lie; Errc::FileUnreadable if they are not on this device.
struct BlobPlace {
    using Answer = QString;
    QString sha256;
};
Result<QString> run(Database& db, const BlobPlace& question);

/// Calls of one contact, or of all: newest first.
struct Calls {
    struct Item {
        Id id, contact;
        QString contactName, direction, number, outcome, note, employee;
        qint64 at = 0, seconds = 0;
    };
    using Answer = std::vector<Item>;
    Id contact{}; ///< null: of everybody
    QString outcome{};
    Id employee{};
    qint64 from = 0, to = 0; ///< Unix milliseconds UTC, 0 = open; `to` is exclusive
    int limit = 100;
    bool includeContactPersons = false; ///< of a business
};
Result<Calls::Answer> run(Database& db, const Calls& question);

} // namespace kontor
