// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sync_rule.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kontor {

namespace {

struct EntityRule {
    RowSync rows = RowSync::Record;
    FieldIndex author = -1;
    std::vector<FieldSync> fields;
};

bool isAuthor(const Field& field)
{
    return field.target == Entity::Employee && field.is(FieldFlag::ReadOnly) && field.type == FieldType::Reference;
}

bool isPermanent(const Field& field) { return field.is(FieldFlag::Permanent); }

FieldSync ruleOf(const EntityInfo& info, FieldIndex index)
{
    const Field& field = info.fields[size_t(index)];
    if (index == info.owner || index == info.otherOwner) return FieldSync::Owner;
    if (field.is(FieldFlag::Permanent)) return FieldSync::Permanent;
    if (field.type != FieldType::Reference) return FieldSync::LastWriter;
    if (field.target == info.entity && field.is(FieldFlag::ReadOnly)) return FieldSync::Redirect;
    if (field.target == Entity::Employee && !field.is(FieldFlag::ReadOnly)) return FieldSync::Assignee;
    return FieldSync::LastWriter;
}

EntityRule ruleOf(const EntityInfo& info)
{
    EntityRule rule;
    for (FieldIndex i = 0; i < FieldIndex(info.fields.size()); ++i) {
        rule.fields.push_back(ruleOf(info, i));
        if (isAuthor(info.fields[size_t(i)])) rule.author = i;
    }
    if (rule.author >= 0)
        rule.rows = RowSync::Authored;
    else if (info.owner >= 0 || std::all_of(info.fields.begin(), info.fields.end(), isPermanent)) // who is in a team
        rule.rows = RowSync::Member;
    return rule;
}

const EntityRule& entityRule(Entity entity)
{
    static const auto rules = [] {
        std::array<EntityRule, entityCount + 1> all;
        for (const EntityInfo& info : allEntities()) all[size_t(info.entity)] = ruleOf(info);
        return all;
    }();
    return rules[size_t(entity)];
}

} // namespace

FieldSync fieldSync(Entity entity, FieldIndex field) { return entityRule(entity).fields[size_t(field)]; }
RowSync rowSync(Entity entity) { return entityRule(entity).rows; }
FieldIndex authorField(Entity entity) { return entityRule(entity).author; }

} // namespace kontor
