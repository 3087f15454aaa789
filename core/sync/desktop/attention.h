// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/desktop/outbox.h"

namespace kontor::sync {

/// Puts operation number `op` of a batch before its author; `field` only, where one cell is meant. What stands there
/// already stays as it is.
Status addAttention(Store& store, const Outgoing& out, size_t op, const QString& code, const QString& detail,
                    const QString& field = {});

/// What the server's decision on an own batch leaves for its author to decide: refused operations, addresses that another
/// contact holds, values that did not stand, edits of what somebody else deleted.
Status tellFates(Store& store, const Outgoing& out, const std::vector<OpFate>& fates,
                 const std::vector<LostValue>& lost, bool complete);

/// An own value that somebody wrote over who did not know of it. The base is looked up in the journal.
Status addOverwritten(Store& store, const RowKey& at, FieldIndex field, const Value& mine);

/// A word for a refusal, for ui/text to make a sentence of.
QLatin1StringView wordOf(Refusal refusal);

enum class Keep : quint8 { Mine, Theirs, Both };

/// Does what a person decided, as an ordinary operation. Errors: NotFound for no such item, AlreadyExists for one that is
/// settled, InvalidChoice where both cannot be kept.
Status resolve(Store& store, Pen& pen, qint64 item, Keep keep);

} // namespace kontor::sync
