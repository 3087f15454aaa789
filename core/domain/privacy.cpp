// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/privacy.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace kontor {

Id soleReader(Entity entity, std::span<const Value> values)
{
    const EntityInfo& info = entityInfo(entity);
    if (!info.hasPrivateRows() || !values[size_t(info.privateFlag)].boolean()) return {};
    return values[size_t(info.author)].id();
}

QString visibleOnly(Entity entity, QStringView alias)
{
    if (!entityInfo(entity).hasPrivateRows()) return {};
    const QString table = alias.isEmpty() ? QString{} : alias.toString() + u'.';
    return u"(coalesce(%1private, 0) = 0 OR %1author = :me)"_s.arg(table);
}

} // namespace kontor
