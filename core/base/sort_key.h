// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace kontor {

/// The bytes by which a name takes its place in a list, compared as unsigned bytes (SQLite BINARY): folded;
/// apostrophes left out (O'Brien beside Obrien); any other punctuation counts as one blank and not at all in front
/// ("(Acme)" under a); a run of digits goes by its number (Unit 9 before Unit 10), digits before letters. Equal keys
/// are put in order by the caller (`n`). Stored in databases: a change of the rule needs a migration. Thread-safe.
QByteArray sortKey(QStringView name);
QByteArray sortKey(QByteArrayView utf8);

} // namespace kontor
