// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace kontor {

enum class QueryType : quint8 {
    Text,
    YesNo,
    Number,
    Date,      ///< also times
    Choice,    ///< one of `choices`
    Reference, ///< by name; `me` for an employee
    Place,     ///< `near`
    Flag,      ///< `is`
    Presence,  ///< `has`
};

/// A word that may stand before the colon.
struct QueryField {
    QString name;
    QueryType type = QueryType::Text;
    QStringList choices{};        ///< for Choice and Flag; for Presence those besides the names of fields
    Entity entity = Entity::None; ///< None for what is computed, and for custom fields
    FieldIndex field = -1;
};

/// The fields that queries may name. A value; made once, and again when the custom fields change.
class QueryVocabulary {
public:
    /// Every field of contacts by its name, those of their emails, phones, locations, links, keywords, contact persons,
    /// notes and tasks as `email.kind`; the usual ones short (`email`, `phone`, `city`, `keyword`, `note` …); and
    /// what is computed: `status`, `relationship`, `display_name` (`name`), `last_contact`, `near`, `is`, `has`.
    static QueryVocabulary standard();

    void add(QueryField field);
    void addAlias(const QString& alias, const QString& name);
    /// `custom.<key>`; `type` is a word of custom_field.type. Choices are texts here: what a list still holds after its
    /// choices changed is looked for too.
    void addCustom(const QString& key, QStringView type);

    /// Case does not matter; nullptr for an unknown word.
    const QueryField* find(QStringView word) const;
    QStringList names() const; ///< sorted

private:
    QHash<QString, QueryField> m_fields; ///< by lower-case name
    QHash<QString, QString> m_aliases;
};

} // namespace kontor
