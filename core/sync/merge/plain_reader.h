// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/batch.h"

#include <optional>

namespace kontor::sync {

/// Reads an effect as `encode` writes it, each thing in its shortest form, without building a tree of it first: rows come
/// by the hundred thousand. Gives up on anything else, valid or not; that is for decodeEffect to say.
std::optional<Effect> readPlain(QByteArrayView cbor);

/// The field of a table that has this name; of one that is not known here, the name itself.
FieldKey fieldFrom(quint16 table, const QString& name);

} // namespace kontor::sync
