// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"

#include <QString>

namespace kontor {

/// "name   value" lines of the filled fields, ended by a line end.
QString recordText(const Id& row, const Record::Answer& record);

/// Lines of "name   value", the values below each other; lines of a long value are indented alike.
QString pairsText(const QList<std::pair<QString, QString>>& pairs);

} // namespace kontor
