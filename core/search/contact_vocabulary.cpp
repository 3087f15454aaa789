// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/contact_vocabulary.h"

using namespace Qt::StringLiterals;

namespace kontor {

QueryVocabulary standardContactVocabulary()
{
    static const QueryVocabulary standard = [] {
        QueryVocabulary words = QueryVocabulary::standard();
        const auto widen = [&](const QString& name, const QStringList& more) {
            QueryField field = *words.find(name);
            field.choices += more;
            words.add(std::move(field));
        };
        widen(u"is"_s, {u"overdue"_s});
        widen(u"has"_s, {u"coordinates"_s, u"open_task"_s});
        words.add({u"phone.e164"_s, QueryType::Text});
        words.add({u"location.formatted"_s, QueryType::Text});
        words.add({u"contact_person.person"_s, QueryType::Reference});
        words.addAlias(u"keywords"_s, u"keyword"_s);
        words.addAlias(u"business"_s, u"company"_s);
        return words;
    }();
    return standard;
}

} // namespace kontor
