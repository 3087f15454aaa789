// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sync_desktop/desk.h"

namespace kontor::test {

class Chance {
public:
    explicit Chance(unsigned seed) : m_random{seed} {}
    int below(int count) { return int(m_random() % unsigned(count)); }
    bool percent(int of) { return below(100) < of; }

private:
    std::mt19937 m_random;
};

/// What could be written, for any entity, by its field table alone: a new one comes in by itself. Few values to choose from,
/// so that people meet in the same cells.
class Invention {
public:
    Invention(Desk& desk, Chance& chance) : m_desk{desk}, m_chance{chance} {}

    Cells cellsFor(Entity entity)
    {
        Cells cells;
        const EntityInfo& info = entityInfo(entity);
        for (FieldIndex i = 0; i < FieldIndex(info.fields.size()); ++i) {
            const Field& field = info.fields[size_t(i)];
            const bool given =
                field.is(FieldFlag::Required) || i == info.owner || i == info.otherOwner ||
                (!field.is(FieldFlag::ReadOnly) && !field.is(FieldFlag::Internal) && m_chance.percent(40));
            if (given) cells.push_back({i, valueFor(entity, i)});
        }
        return cells;
    }
    /// A field that somebody may change; -1 where chance hit another one.
    FieldIndex fieldOf(Entity entity)
    {
        const auto field = FieldIndex(m_chance.below(int(entityInfo(entity).fields.size())));
        return isChangeable(entity, field) ? field : -1;
    }
    static bool isChangeable(Entity entity, FieldIndex field)
    {
        const Field& declared = fieldInfo(entity, field);
        if (declared.is(FieldFlag::ReadOnly) || declared.is(FieldFlag::Permanent)) return false;
        return entity != Entity::Employee || (field != Employee::State && field != Employee::Role);
    }
    Value valueFor(Entity entity, FieldIndex index)
    {
        const Field& field = fieldInfo(entity, index);
        const int n = m_chance.below(6);
        if (entity == Entity::Email && index == Email::Address)
            return QStringLiteral("a%1@x.example").arg(m_chance.below(12));
        if (entity == Entity::Phone && index == Phone::Number)
            return QStringLiteral("+49 731 01230%1").arg(m_chance.below(12) + 10);
        if (entity == Entity::Link && index == Link::Url) return QStringLiteral("https://x.example/%1").arg(n);
        if (entity == Entity::Contact && index == Contact::Type) return QStringLiteral("person");
        if (entity == Entity::File && index == File::Note)
            return {}; // one of the same contact, which chance would miss
        if ((entity == Entity::File && index == File::Sha256) ||
            (entity == Entity::Picture && index == Picture::Sha256))
            return m_desk.blob();
        if (entity == Entity::Employee && index == Employee::State) return QStringLiteral("active");
        if (entity == Entity::Employee && index == Employee::Email) return QStringLiteral("e%1@acme.example").arg(n);
        if (field.is(FieldFlag::Country)) return QStringLiteral("DE");
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText: return QStringLiteral("w%1").arg(n);
        case FieldType::YesNo: return n % 2 == 0;
        case FieldType::Integer: return qint64{n};
        case FieldType::Real: return double(n) + 0.5;
        case FieldType::Date: // in the desks' past; a consent ends after it began
            return QStringLiteral("%1-03-1%2")
                .arg(entity == Entity::Consent && index == Consent::WithdrawnAt ? 2022 : 2021)
                .arg(n);
        case FieldType::Time: return qint64{1'700'000'000'000 + n};
        case FieldType::Choice: {
            const QStringList choices = QString::fromLatin1(field.choices).split(QLatin1Char(';'));
            return choices[m_chance.below(int(choices.size()))];
        }
        case FieldType::Reference: {
            if (field.target == Entity::None) return Value{};
            const Id row = anyRow(field.target);
            return row.isNull() ? Value{} : Value{row};
        }
        }
        return {};
    }
    Id anyRow(Entity entity, bool deleted = false)
    {
        const QString rest = QStringLiteral(" FROM %1 WHERE deleted = %2")
                                 .arg(QLatin1StringView{entityInfo(entity).name})
                                 .arg(int(deleted));
        const auto count = m_desk.store->reader().cell(QStringLiteral("SELECT count(*)") + rest)->integer();
        if (count == 0) return {};
        return m_desk.store->reader()
            .cell(QStringLiteral("SELECT id") + rest +
                  QStringLiteral(" ORDER BY id LIMIT 1 OFFSET %1").arg(m_chance.below(int(count))))
            ->id();
    }

private:
    Desk& m_desk;
    Chance& m_chance;
};

} // namespace kontor::test
