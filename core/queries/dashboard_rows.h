// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace kontor {

struct CategoryRow {
    Id id; ///< of the membership
    Id category;
    QString name;
};
struct ConsentRow {
    Id id;
    Id text;
    QString name, purpose; ///< of the text
    qint64 version = 0;
    bool newest = true; ///< no later version is asked for by now
    QString givenAt, obtained, evidence, withdrawnAt, withdrawal, recorder;
};
struct BankAccountRow {
    Id id;
    QString holder, iban, bic, bank, accountNumber, kind;
};
struct FileRow {
    Id id;
    QString folder, name, type, sha256;
    qint64 bytes = 0;
    qint64 createdAt = 0;
    Id note; ///< the note it hangs on
    QString author;
    bool isPrivate = false;
};
struct PictureRow {
    Id id; ///< null: there is none
    QString type, sha256;
};
/// A target market that the contact was put into by hand; those by rule are asked for with MarketsByRule.
struct MarketRow {
    Id id; ///< of the membership
    Id market;
    QString name;
};

} // namespace kontor
