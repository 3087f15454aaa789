// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge/step.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

bool isAtWork(const RowState* row)
{
    return row && row->born && !row->erased && !row->isDeleted() && (*row)[Employee::State].text() != "inactive"_L1;
}

} // namespace

const std::vector<FieldPlace>& assignees()
{
    static const auto places = [] {
        std::vector<FieldPlace> all;
        for (const FieldPlace& place : referencesTo(Entity::Employee))
            if (fieldSync(place.entity, place.field) == FieldSync::Assignee) all.push_back(place);
        return all;
    }();
    return places;
}

bool Step::isActive(const Id& employee) const { return isAtWork(m_draft.find({Entity::Employee, employee})); }

bool Step::isLastActive(const Id& employee) const
{
    if (!isActive(employee)) return false;
    const auto everybody = m_draft.all(Entity::Employee);
    return std::none_of(everybody.begin(), everybody.end(),
                        [&](const Id& other) { return other != employee && isActive(other); });
}

/// Whom the leaver named, and whom those named who have left since. Null where nobody was named.
Id Step::successorOf(const Id& employee) const
{
    static const auto field = fieldNamed(Entity::Employee, u"successor");
    const FieldKey key = field ? FieldKey{*field} : FieldKey{QByteArray{"successor"}};
    std::vector<Id> asked{employee};
    for (;;) {
        const RowState* row = find({Entity::Employee, asked.back()});
        const Id next = row ? (*row)[key].id() : Id{};
        if (next.isNull() || isActive(next)) return next;
        if (std::find(asked.begin(), asked.end(), next) != asked.end()) return {};
        asked.push_back(next);
    }
}

/// Somebody who is there, always: the named successor, who has it now, who wrote the batch, an administrator, anybody.
Id Step::standIn(const Id& leaver, const Id& current) const
{
    if (const Id named = successorOf(leaver); !named.isNull()) return named;
    if (isActive(current)) return current;
    if (isActive(m_batch.author)) return m_batch.author;
    const auto everybody = m_draft.all(Entity::Employee);
    Id anybody = leaver;
    for (auto at = everybody.rbegin(); at != everybody.rend(); ++at)
        if (isActive(*at)) anybody = *at;
    for (const Id& employee : everybody)
        if (isActive(employee) && (*find({Entity::Employee, employee}))[Employee::Role].text() == "crm_admin"_L1)
            return employee;
    return anybody;
}

/// Those who left in this batch hand over what is theirs. What need not be anybody's stays with them unless they named
/// a successor.
void Step::replaceLeavers()
{
    std::vector<Id> leavers;
    for (const auto& [key, row] : m_draft.changed())
        if (key.entity() == Entity::Employee && isAtWork(m_rows.find(key)) && !isAtWork(&row))
            leavers.push_back(key.row);
    for (const Id& leaver : leavers) {
        const bool named = !successorOf(leaver).isNull();
        for (const FieldPlace& place : assignees()) {
            if (!named && !fieldInfo(place.entity, place.field).is(FieldFlag::Required)) continue;
            for (const Id& id : m_draft.naming(place.entity, place.field, leaver))
                putByMerge({place.entity, id}, place.field, standIn(leaver, {}));
        }
    }
}

} // namespace kontor::sync
