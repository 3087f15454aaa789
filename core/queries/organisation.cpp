// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"
#include "core/queries/administration.h"
#include "core/store/read_snapshot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

Result<Employees::Answer> run(Database& db, const Employees& question)
{
    const ReadSnapshot snapshot{db};
    Employees::Answer employees;
    auto read = db.each(uR"(
        SELECT e.id, e.name, e.email, e.role, coalesce(e.state, 'active'), c.number
          FROM employee e
          LEFT JOIN (SELECT responsible, count(*) AS number FROM contact WHERE deleted = 0 GROUP BY responsible) c
            ON c.responsible = e.id
         WHERE e.deleted = 0 AND (:all OR coalesce(e.state, 'active') = 'active')
         ORDER BY e.name COLLATE NOCASE, e.id)"_s,
                        {{":all"_L1, !question.activeOnly}}, [&](Statement& row) {
                            EmployeeRow employee{.id = row.id(0), .name = row.text(1), .email = row.text(2)};
                            employee.role = row.text(3);
                            employee.state = row.text(4);
                            employee.contacts = row.integer(5);
                            employees.push_back(std::move(employee));
                            return true;
                        });
    if (!read) return read.error();
    read =
        db.each(u"SELECT employee, team FROM team_member WHERE deleted = 0 ORDER BY team"_s, {}, [&](Statement& row) {
            const Id id = row.id(0);
            const auto found =
                std::find_if(employees.begin(), employees.end(), [&](const auto& e) { return e.id == id; });
            if (found != employees.end()) found->teams.append(row.id(1));
            return true;
        });
    if (!read) return read.error();
    return employees;
}

Result<Teams::Answer> run(Database& db, const Teams&)
{
    const ReadSnapshot snapshot{db};
    Teams::Answer teams;
    auto read = db.each(u"SELECT id, name FROM team WHERE deleted = 0 ORDER BY name COLLATE NOCASE, id"_s, {},
                        [&](Statement& row) {
                            teams.push_back({.id = row.id(0), .name = row.text(1)});
                            return true;
                        });
    if (!read) return read.error();
    read = db.each(uR"(
        SELECT m.team, m.employee FROM team_member m JOIN employee e ON e.id = m.employee
         WHERE m.deleted = 0 ORDER BY e.name COLLATE NOCASE, e.id)"_s,
                   {}, [&](Statement& row) {
                       const Id id = row.id(0);
                       const auto found =
                           std::find_if(teams.begin(), teams.end(), [&](const auto& t) { return t.id == id; });
                       if (found != teams.end()) found->members.append(row.id(1));
                       return true;
                   });
    if (!read) return read.error();
    return teams;
}

Result<CustomFields::Answer> run(Database& db, const CustomFields&)
{
    CustomFields::Answer fields;
    const auto read = db.each(uR"(
        SELECT f.id, f."key", f.label, f.type, coalesce(f.applies_to, 'both'), f.choices, f.required, f.one_off,
               (SELECT count(*) FROM custom_value v WHERE v.field = f.id AND v.deleted = 0)
          FROM custom_field f WHERE f.deleted = 0
         ORDER BY f.label COLLATE NOCASE, f."key")"_s,
                              {}, [&](Statement& row) {
                                  CustomFieldRow field{.id = row.id(0), .key = row.text(1), .label = row.text(2)};
                                  field.type = row.text(3);
                                  field.appliesTo = row.text(4);
                                  field.choices = row.text(5).split(u';', Qt::SkipEmptyParts);
                                  field.required = row.integer(6) != 0;
                                  field.oneOff = row.integer(7) != 0;
                                  field.used = row.integer(8);
                                  fields.push_back(std::move(field));
                                  return true;
                              });
    if (!read) return read.error();
    return fields;
}

Result<KeywordsInUse::Answer> run(Database& db, const KeywordsInUse& question)
{
    // One word in several spellings is one keyword, shown as most contacts have it; that is the first one that comes.
    struct Word {
        QByteArray folded;
        KeywordsInUse::Item item;
    };
    std::vector<Word> words;
    QHash<QByteArray, size_t> places;
    const auto read = db.each(uR"(
        SELECT word, count(*) FROM keyword WHERE deleted = 0 GROUP BY word ORDER BY count(*) DESC, word)"_s,
                              {}, [&](Statement& row) {
                                  const SearchForms forms = searchForms(row.utf8(0));
                                  const QByteArray start = foldText(question.start);
                                  if (!forms.plain.startsWith(start) && !forms.expanded.startsWith(start)) return true;
                                  const auto known = places.constFind(forms.plain);
                                  if (known != places.cend()) {
                                      words[*known].item.count += row.integer(1);
                                      return true;
                                  }
                                  places.insert(forms.plain, words.size());
                                  words.push_back({forms.plain, {row.text(0), row.integer(1)}});
                                  return true;
                              });
    if (!read) return read.error();
    std::sort(words.begin(), words.end(), [](const Word& a, const Word& b) {
        return a.item.count != b.item.count ? a.item.count > b.item.count : a.folded < b.folded;
    });
    KeywordsInUse::Answer answer;
    for (Word& word : words) {
        if (answer.size() >= size_t(question.limit)) break;
        answer.push_back(std::move(word.item));
    }
    return answer;
}

Result<StoreFacts::Answer> run(Database& db, const StoreFacts&)
{
    const ReadSnapshot snapshot{db};
    StoreFacts::Answer facts{.me = db.me()};
    auto read = db.each(uR"(
        SELECT (SELECT file FROM pragma_database_list WHERE name = 'main'), o.name, o.country, e.name, e.role,
               (SELECT count(*) FROM contact WHERE deleted = 0)
          FROM (SELECT 1) LEFT JOIN organisation o LEFT JOIN employee e ON e.id = :me LIMIT 1)"_s,
                        {{":me"_L1, db.me()}}, [&](Statement& row) {
                            facts.file = row.text(0);
                            facts.organisation = row.text(1);
                            facts.country = row.text(2);
                            facts.meName = row.text(3);
                            facts.meRole = row.text(4);
                            facts.contacts = row.integer(5);
                            return false;
                        });
    if (!read) return read.error();
    read = db.each(u"SELECT key, value FROM setting ORDER BY key"_s, {}, [&](Statement& row) {
        facts.settings.insert(row.text(0), row.value(1));
        return true;
    });
    if (!read) return read.error();
    return facts;
}

} // namespace kontor
