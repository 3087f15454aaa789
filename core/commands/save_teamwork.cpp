// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/save_teamwork.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Status saveMembers(Pen& pen, bool employee, const Id& row, const std::vector<Id>& others)
{
    struct Present {
        Id member, other;
    };
    std::vector<Present> present;
    auto read =
        pen.reader().each(employee ? u"SELECT id, team FROM team_member WHERE employee = :row AND deleted = 0"_s
                                   : u"SELECT id, employee FROM team_member WHERE team = :row AND deleted = 0"_s,
                          {{":row"_L1, row}}, [&](Statement& found) {
                              present.push_back({found.id(0), found.id(1)});
                              return true;
                          });
    if (!read) return read;
    for (const Present& each : present) {
        if (std::find(others.begin(), others.end(), each.other) != others.end()) continue;
        if (auto done = pen.remove(Entity::TeamMember, each.member); !done) return done;
    }
    for (const Id& other : others) {
        if (std::any_of(present.begin(), present.end(), [&](const Present& each) { return each.other == other; }))
            continue;
        const auto made = pen.create(Entity::TeamMember, {{TeamMember::Team, employee ? other : row},
                                                          {TeamMember::Employee, employee ? row : other}});
        if (!made && made.error().code != Errc::AlreadyExists) return made.error();
    }
    return {};
}

} // namespace

QString operationKind(const SaveTeamwork& wish)
{
    return wish.row.isNull() ? operationKind(AddRecord{wish.entity, {}})
                             : operationKind(SetRecord{wish.entity, wish.row, {}});
}

Result<Id> run(Pen& pen, const SaveTeamwork& wish)
{
    Id row = wish.row;
    if (row.isNull()) {
        const auto made = run(pen, AddRecord{wish.entity, wish.fields});
        if (!made) return made.error();
        row = *made;
    } else if (auto done = run(pen, SetRecord{wish.entity, row, wish.fields}); !done) {
        return done.error();
    }
    if (wish.others)
        if (auto done = saveMembers(pen, wish.entity == Entity::Employee, row, *wish.others); !done)
            return done.error();
    return row;
}

} // namespace kontor
