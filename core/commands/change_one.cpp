// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/change_one.h"

#include "core/domain/contact_facts.h"
#include "core/domain/role.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Deed = ChangeMany::Deed;

Status allowed(const Pen& pen, Act act)
{
    if (may(pen.actor().role, act, Entity::Contact)) return {};
    return Error{.code = Errc::NotAllowed, .field = u"contact"_s};
}

/// What is put on contacts or taken from them by a word; None for deeds without one.
Entity entityOf(Deed deed)
{
    switch (deed) {
    case Deed::AddKeyword:
    case Deed::RemoveKeyword: return Entity::Keyword;
    case Deed::AddRelationship:
    case Deed::RemoveRelationship: return Entity::Relationship;
    case Deed::AddCategory:
    case Deed::RemoveCategory: return Entity::ContactCategory;
    case Deed::AddMarket:
    case Deed::RemoveMarket: return Entity::MarketMember;
    default: return Entity::None;
    }
}

/// The field of the word.
QString pathOf(Entity entity)
{
    switch (entity) {
    case Entity::Relationship: return fieldPath(entity, Relationship::Stage);
    case Entity::ContactCategory: return fieldPath(entity, ContactCategory::Category);
    case Entity::MarketMember: return fieldPath(entity, MarketMember::Market);
    default: return fieldPath(Entity::Keyword, Keyword::Word);
    }
}

} // namespace

Result<ChangeOne> ChangeOne::read(Pen& pen, const ChangeMany& wish)
{
    ChangeOne change{{.deed = wish.deed, .field = wish.field, .text = wish.text.simplified()}};
    const Deed deed = wish.deed;
    const bool reassigns = deed == Deed::SetField && wish.field == "responsible"_L1;
    const Act act = deed == Deed::Delete ? Act::Delete : reassigns ? Act::Reassign : Act::Change;
    if (auto fine = allowed(pen, act); !fine) return fine.error();
    const Entity entity = entityOf(deed);
    if (entity != Entity::None && change.m_wish.text.isEmpty())
        return Error{.code = Errc::Required, .field = pathOf(entity)};
    if (deed == Deed::AddKeyword)
        if (auto word = parseCell(Entity::Keyword, Keyword::Word, change.m_wish.text); !word) return word.error();
    if ((deed == Deed::AddRelationship || deed == Deed::RemoveRelationship) && !relationship::bit(change.m_wish.text))
        return Error{.code = Errc::InvalidChoice, .field = u"contact.relationship"_s, .value = wish.text};
    if (entity == Entity::ContactCategory || entity == Entity::MarketMember) {
        const Entity target = entity == Entity::MarketMember ? Entity::TargetMarket : Entity::Category;
        const auto named = resolveReference(pen, target, change.m_wish.text, pathOf(entity));
        if (!named) return named.error();
        change.m_named = *named;
    }
    if (deed == Deed::SetField) {
        auto fields = readFields(pen, Entity::Contact, {{wish.field, wish.text}}, false);
        if (!fields) return fields.error();
        change.m_fields = std::move(*fields);
    }
    return change;
}

Result<bool> ChangeOne::apply(Pen& pen, const Id& contact) const
{
    const QString& text = m_wish.text;
    switch (m_wish.deed) {
    case Deed::SetField: return setFields(pen, contact);
    case Deed::AddKeyword: return add(pen, Entity::Keyword, {{Keyword::Contact, contact}, {Keyword::Word, text}});
    case Deed::RemoveKeyword: return remove(pen, Entity::Keyword, "word"_L1, contact);
    case Deed::AddCategory:
        return add(pen, Entity::ContactCategory,
                   {{ContactCategory::Contact, contact}, {ContactCategory::Category, m_named}});
    case Deed::RemoveCategory: return remove(pen, Entity::ContactCategory, "category"_L1, contact);
    case Deed::AddMarket:
        return add(pen, Entity::MarketMember, {{MarketMember::Contact, contact}, {MarketMember::Market, m_named}});
    case Deed::RemoveMarket: return remove(pen, Entity::MarketMember, "market"_L1, contact);
    case Deed::AddRelationship:
        return add(pen, Entity::Relationship, {{Relationship::Contact, contact}, {Relationship::Stage, text}});
    case Deed::RemoveRelationship: return remove(pen, Entity::Relationship, "stage"_L1, contact);
    case Deed::Archive:
    case Deed::Activate: {
        const qint64 before = pen.written();
        auto done = pen.set(Entity::Contact, contact, Contact::Archived, Value{m_wish.deed == Deed::Archive});
        if (!done) return done.error();
        return pen.written() > before;
    }
    case Deed::Delete:
        if (auto done = pen.remove(Entity::Contact, contact); !done) return done.error();
        return true;
    }
    return false;
}

Result<bool> ChangeOne::setFields(Pen& pen, const Id& contact) const
{
    const qint64 before = pen.written();
    auto done = m_fields.cells.empty() ? Status{} : pen.set(Entity::Contact, contact, m_fields.cells);
    if (done && m_fields.relationships) done = writeRelationships(pen, contact, *m_fields.relationships);
    if (done && m_fields.keywords) done = writeKeywords(pen, contact, *m_fields.keywords);
    for (const FieldText& custom : m_fields.custom)
        if (done) done = writeCustomValue(pen, contact, custom.field, custom.text);
    if (!done) return done.error();
    return pen.written() > before;
}

Result<bool> ChangeOne::add(Pen& pen, Entity entity, Cells cells) const
{
    const auto made = pen.create(entity, std::move(cells));
    if (made) return true;
    if (made.error().code == Errc::AlreadyExists) return false;
    return made.error();
}

Result<bool> ChangeOne::remove(Pen& pen, Entity entity, QLatin1StringView field, const Id& contact) const
{
    const QString same = m_named.isNull() ? u"lower(%1) = lower(:word)"_s : u"%1 = :word"_s;
    const auto row = pen.reader().cell(
        u"SELECT id FROM %1 WHERE contact = :contact AND deleted = 0 AND "_s.arg(
            QLatin1StringView{entityInfo(entity).name}) +
            same.arg(field),
        {{":contact"_L1, contact}, {":word"_L1, m_named.isNull() ? Value{m_wish.text} : Value{m_named}}});
    if (!row) return row.error();
    if (row->isNull()) return false;
    if (auto done = pen.remove(entity, row->id()); !done) return done.error();
    return true;
}

} // namespace kontor
