// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/organisation_record.h"

#include "core/queries/administration.h"
#include "core/store/read_snapshot.h"

#include <map>

using namespace Qt::StringLiterals;

namespace kontor {

Result<OrganisationRecord::Answer> run(Database& db, const OrganisationRecord&)
{
    const ReadSnapshot snapshot{db};
    const auto id = db.cell(u"SELECT id FROM organisation WHERE deleted = 0 LIMIT 1"_s);
    if (!id) return id.error();
    const auto record = run(db, Record{Entity::Organisation, id->id()});
    if (!record) return record.error();
    OrganisationRecord::Answer answer{.id = id->id()};
    for (const auto& [field, text] : *record) answer.texts.insert(field, text);
    return answer;
}

Result<EmployeeLoad::Answer> run(Database& db, const EmployeeLoad& question)
{
    const ReadSnapshot snapshot{db};
    EmployeeLoad::Answer load;
    std::map<Id, qint64> teams; // counted here: SQLite would sort all rows first
    auto read = db.each(u"SELECT team FROM contact WHERE responsible = :employee AND deleted = 0"_s,
                        {{":employee"_L1, question.employee}}, [&](Statement& row) {
                            ++teams[row.id(0)];
                            ++load.contacts;
                            return true;
                        });
    if (!read) return read.error();
    const auto tasks = db.cell(uR"(
        SELECT count(*) FROM task WHERE assignee = :employee AND deleted = 0 AND coalesce(state, 'open') = 'open')"_s,
                               {{":employee"_L1, question.employee}});
    if (!tasks) return tasks.error();
    load.tasks = tasks->integer();
    const auto names = run(db, Teams{});
    if (!names) return names.error();
    for (const TeamRow& team : *names)
        if (const auto found = teams.find(team.id); found != teams.end())
            load.shares.push_back({team.id, team.name, found->second});
    if (const auto none = teams.find(Id{}); none != teams.end()) load.shares.push_back({{}, {}, none->second});
    return load;
}

} // namespace kontor
