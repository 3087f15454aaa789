// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_vocabulary.h"

#include "core/domain/entities.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QueryType typeOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText: return QueryType::Text;
    case FieldType::YesNo: return QueryType::YesNo;
    case FieldType::Integer:
    case FieldType::Real: return QueryType::Number;
    case FieldType::Date:
    case FieldType::Time: return QueryType::Date;
    case FieldType::Choice: return QueryType::Choice;
    case FieldType::Reference: return QueryType::Reference;
    }
    return QueryType::Text;
}

QueryField fieldOf(Entity entity, FieldIndex index, QString name)
{
    const Field& field = fieldInfo(entity, index);
    const auto choices = QString::fromLatin1(field.choices).split(u';', Qt::SkipEmptyParts);
    // countries and telephone regions are choices of a list that stands elsewhere
    const auto type = field.type == FieldType::Choice && choices.isEmpty() ? QueryType::Text : typeOf(field.type);
    return {std::move(name), type, choices, entity, index};
}

/// The one field of a child row that people mean by a single word.
QString shortName(const QString& path)
{
    static const QHash<QString, QString> names{
        {u"email.address"_s, u"email"_s},
        {u"phone.number"_s, u"phone"_s},
        {u"keyword.word"_s, u"keyword"_s},
        {u"note.text"_s, u"note"_s},
        {u"link.url"_s, u"link"_s},
        {u"location.street"_s, u"street"_s},
        {u"location.city"_s, u"city"_s},
        {u"location.region"_s, u"region"_s},
        {u"location.country"_s, u"country"_s},
        {u"location.postal_code"_s, u"postal_code"_s},
        {u"task.title"_s, u"task"_s},
        {u"task.due"_s, u"due"_s},
        {u"contact_person.business"_s, u"company"_s},
        {u"contact_category.category"_s, u"category"_s},
        {u"market_member.market"_s, u"market"_s},
        {u"consent.text"_s, u"consent"_s},
    };
    return names.value(path, path);
}

} // namespace

QueryVocabulary QueryVocabulary::standard()
{
    QueryVocabulary words;
    QStringList flags{u"archived"_s, u"active"_s,   u"draft"_s,  u"complete"_s,
                      u"deleted"_s,  u"business"_s, u"person"_s, u"mine"_s};
    for (const EntityInfo& info : allEntities()) {
        const bool ofContact = info.entity == Entity::Contact;
        if (!ofContact && (info.owner < 0 || info.entity == Entity::Relationship ||
                           info.entity == Entity::CustomAssignment || info.entity == Entity::CustomValue ||
                           info.entity == Entity::ImportProblem || info.entity == Entity::Separation))
            continue;
        for (FieldIndex i = 0; i < FieldIndex(info.fields.size()); ++i) {
            const Field& field = info.fields[size_t(i)];
            if (field.is(FieldFlag::Internal) || i == info.owner) continue;
            const auto path = ofContact ? QString::fromLatin1(field.name) : fieldPath(info.entity, i);
            const auto known = fieldOf(info.entity, i, shortName(path));
            if (ofContact && known.type == QueryType::YesNo && path != "archived"_L1) flags.append(path);
            if (known.name != path) words.addAlias(path, known.name);
            words.add(known);
        }
    }
    words.addAlias(u"website"_s, u"link"_s);
    words.addAlias(u"name"_s, u"display_name"_s);
    const auto stages = fieldOf(Entity::Relationship, Relationship::Stage, {}).choices + QStringList{u"prospect"_s};
    words.add({u"relationship"_s, QueryType::Choice, stages, Entity::Relationship, Relationship::Stage});
    words.add({u"status"_s, QueryType::Choice, {u"draft"_s, u"complete"_s}});
    words.add({u"display_name"_s, QueryType::Text});
    words.add({u"id"_s, QueryType::Text});
    words.add({u"last_contact"_s, QueryType::Date});
    words.add({u"near"_s, QueryType::Place});
    words.add({u"import"_s, QueryType::Text});
    words.add({u"is"_s, QueryType::Flag, flags});
    words.add({u"has"_s,
               QueryType::Presence,
               {u"email"_s, u"phone"_s, u"location"_s, u"link"_s, u"keyword"_s, u"note"_s, u"task"_s,
                u"contact_person"_s, u"import_problem"_s}});
    return words;
}

void QueryVocabulary::add(QueryField field)
{
    const auto key = field.name.toLower();
    m_fields.insert(key, std::move(field));
}

void QueryVocabulary::addAlias(const QString& alias, const QString& name) { m_aliases.insert(alias, name); }

void QueryVocabulary::addCustom(const QString& key, QStringView type)
{
    QueryField field{u"custom."_s + key};
    if (type == u"number" || type == u"money")
        field.type = QueryType::Number;
    else if (type == u"date")
        field.type = QueryType::Date;
    else if (type == u"yes_no")
        field.type = QueryType::YesNo;
    else if (type == u"contact")
        field.type = QueryType::Reference;
    add(std::move(field));
}

const QueryField* QueryVocabulary::find(QStringView word) const
{
    const auto lower = word.toString().toLower();
    const auto found = m_fields.constFind(m_aliases.value(lower, lower));
    return found == m_fields.cend() ? nullptr : &*found;
}

QStringList QueryVocabulary::names() const
{
    auto names = m_fields.keys() + m_aliases.keys();
    names.sort();
    return names;
}

} // namespace kontor
