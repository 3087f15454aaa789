// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"
#include "core/queries/administration.h"
#include "core/queries/asked_before.h"
#include "core/store/read_snapshot.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// How often each id comes. Counted here: SQLite would sort all rows first.
Result<QHash<Id, qint64>> countIds(Database& db, const QString& sql)
{
    QHash<Id, qint64> counts;
    const auto read = db.each(sql, {}, [&](Statement& row) {
        ++counts[row.id(0)];
        return true;
    });
    if (!read) return read.error();
    return counts;
}

} // namespace

Result<Employees::Answer> run(Database& db, const Employees& question)
{
    const ReadSnapshot snapshot{db};
    const auto contacts = countIds(db, u"SELECT responsible FROM contact WHERE deleted = 0"_s);
    if (!contacts) return contacts.error();
    const auto tasks =
        countIds(db, u"SELECT assignee FROM task WHERE deleted = 0 AND coalesce(state, 'open') = 'open'"_s);
    if (!tasks) return tasks.error();
    Employees::Answer employees;
    auto read = db.each(uR"(
        SELECT id, name, email, role, coalesce(state, 'active') FROM employee
         WHERE deleted = 0 AND (:all OR coalesce(state, 'active') = 'active')
         ORDER BY name COLLATE NOCASE, id)"_s,
                        {{":all"_L1, !question.activeOnly}}, [&](Statement& row) {
                            EmployeeRow employee{.id = row.id(0), .name = row.text(1), .email = row.text(2)};
                            employee.role = row.text(3);
                            employee.state = row.text(4);
                            employee.contacts = contacts->value(employee.id);
                            employee.tasks = tasks->value(employee.id);
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
    const auto contacts = countIds(db, u"SELECT team FROM contact WHERE deleted = 0 AND team IS NOT NULL"_s);
    if (!contacts) return contacts.error();
    Teams::Answer teams;
    auto read = db.each(u"SELECT id, name, leader FROM team WHERE deleted = 0 ORDER BY name COLLATE NOCASE, id"_s, {},
                        [&](Statement& row) {
                            teams.push_back({.id = row.id(0), .name = row.text(1), .members = {}, .leader = row.id(2)});
                            teams.back().contacts = contacts->value(row.id(0));
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
    const ReadSnapshot snapshot{db};
    const auto used = countIds(db, u"SELECT field FROM custom_value WHERE deleted = 0"_s);
    if (!used) return used.error();
    const auto assigned = countIds(db, u"SELECT field FROM custom_assignment WHERE deleted = 0"_s);
    if (!assigned) return assigned.error();
    CustomFields::Answer fields;
    const auto read = db.each(uR"(
        SELECT id, "key", label, type, coalesce(applies_to, 'both'), choices, required, one_off, visible_in, help,
               colours
          FROM custom_field WHERE deleted = 0 ORDER BY coalesce(position, 0), label COLLATE NOCASE, "key")"_s,
                              {}, [&](Statement& row) {
                                  CustomFieldRow field{.id = row.id(0), .key = row.text(1), .label = row.text(2)};
                                  field.type = row.text(3);
                                  field.appliesTo = row.text(4);
                                  field.choices = row.text(5).split(u';', Qt::SkipEmptyParts);
                                  field.required = row.integer(6) != 0;
                                  field.oneOff = row.integer(7) != 0;
                                  field.visibleIn = row.text(8).split(u';', Qt::SkipEmptyParts);
                                  field.help = row.text(9);
                                  field.used = used->value(field.id);
                                  field.assigned = assigned->value(field.id);
                                  if (!row.isNull(10)) field.colours = row.text(10).split(u';');
                                  fields.push_back(std::move(field));
                                  return true;
                              });
    if (!read) return read.error();
    return fields;
}

Result<KeywordsInUse::Answer> run(Database& db, const KeywordsInUse& question)
{
    QHash<QByteArray, qint64> spellings;
    const auto read = db.each(u"SELECT word FROM keyword WHERE deleted = 0"_s, {}, [&](Statement& row) {
        const QByteArrayView word = row.utf8(0);
        const auto known = spellings.find(QByteArray::fromRawData(word.data(), word.size()));
        if (known != spellings.end())
            ++*known;
        else
            spellings.insert(word.toByteArray(), 1);
        return true;
    });
    if (!read) return read.error();
    // One word in several spellings is one keyword, shown as most contacts have it.
    struct Word {
        QByteArray shown;
        qint64 most = 0, count = 0;
    };
    QHash<QByteArray, Word> words;
    const QByteArray start = foldText(question.start);
    for (auto spelling = spellings.cbegin(); spelling != spellings.cend(); ++spelling) {
        const SearchForms forms = searchForms(spelling.key());
        if (!forms.plain.startsWith(start) && !forms.expanded.startsWith(start)) continue;
        Word& word = words[forms.plain];
        word.count += *spelling;
        if (std::pair{*spelling, word.shown} <= std::pair{word.most, spelling.key()}) continue;
        word.shown = spelling.key();
        word.most = *spelling;
    }
    std::vector<std::pair<QByteArray, Word>> sorted{words.constKeyValueBegin(), words.constKeyValueEnd()};
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.second.count != b.second.count ? a.second.count > b.second.count : a.first < b.first;
    });
    if (sorted.size() > size_t(question.limit)) sorted.resize(size_t(question.limit));
    KeywordsInUse::Answer answer;
    for (const auto& [folded, word] : sorted) answer.push_back({QString::fromUtf8(word.shown), word.count});
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
    // Without the long list that only its own question wants.
    const QString others = u"SELECT key, value FROM setting WHERE key <> :list ORDER BY key"_s;
    read = db.each(others, {{":list"_L1, QString{AskedBefore::setting}}}, [&](Statement& row) {
        facts.settings.insert(row.text(0), row.value(1));
        return true;
    });
    if (!read) return read.error();
    // What the organisation chose for all stands beside what this computer keeps.
    read = db.each(
        u"SELECT map_tiles, geocoder, geocoder_url, geocoder_email FROM organisation LIMIT 1"_s, {},
        [&](Statement& row) {
            int column = 0;
            for (const QString& key : {u"map/tiles"_s, u"geocoder/provider"_s, u"geocoder/url"_s, u"geocoder/email"_s})
                facts.settings.insert(key, row.value(column++));
            return false;
        });
    if (!read) return read.error();
    return facts;
}

} // namespace kontor
