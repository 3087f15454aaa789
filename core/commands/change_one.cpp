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

bool isWord(Deed deed)
{
    return deed == Deed::AddKeyword || deed == Deed::RemoveKeyword || deed == Deed::AddRelationship ||
           deed == Deed::RemoveRelationship;
}

} // namespace

Result<ChangeOne> ChangeOne::read(Pen& pen, const ChangeMany& wish)
{
    ChangeOne change{{.deed = wish.deed, .field = wish.field, .text = wish.text.simplified()}};
    const Deed deed = wish.deed;
    const bool reassigns = deed == Deed::SetField && wish.field == "responsible"_L1;
    const Act act = deed == Deed::Delete ? Act::Delete : reassigns ? Act::Reassign : Act::Change;
    if (auto fine = allowed(pen, act); !fine) return fine.error();
    if (isWord(deed) && change.m_wish.text.isEmpty()) return Error{.code = Errc::Required, .field = u"keyword.word"_s};
    if (deed == Deed::AddKeyword)
        if (auto word = parseCell(Entity::Keyword, Keyword::Word, change.m_wish.text); !word) return word.error();
    if ((deed == Deed::AddRelationship || deed == Deed::RemoveRelationship) && !relationship::bit(change.m_wish.text))
        return Error{.code = Errc::InvalidChoice, .field = u"contact.relationship"_s, .value = wish.text};
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
    const auto row = pen.reader().cell(
        u"SELECT id FROM %1 WHERE contact = :contact AND deleted = 0 AND lower(%2) = lower(:word)"_s.arg(
            QLatin1StringView{entityInfo(entity).name}, field),
        {{":contact"_L1, contact}, {":word"_L1, m_wish.text}});
    if (!row) return row.error();
    if (row->isNull()) return false;
    if (auto done = pen.remove(entity, row->id()); !done) return done.error();
    return true;
}

} // namespace kontor
