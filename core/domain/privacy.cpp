// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/privacy.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace kontor {

std::optional<Privacy> privacyOf(Entity entity)
{
    if (entity == Entity::Note) return Privacy{Note::Private, Note::Author};
    if (entity == Entity::File) return Privacy{File::Private, File::Author};
    return std::nullopt;
}

Id soleReader(Entity entity, std::span<const Value> values)
{
    const auto privacy = privacyOf(entity);
    return privacy && values[size_t(privacy->flag)].boolean() ? values[size_t(privacy->author)].id() : Id{};
}

QString visibleOnly(Entity entity, QStringView alias)
{
    if (!privacyOf(entity)) return {};
    const QString table = alias.isEmpty() ? QString{} : alias.toString() + u'.';
    return u"(coalesce(%1private, 0) = 0 OR %1author = :me)"_s.arg(table);
}

} // namespace kontor
