// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/remove_list_entry.h"

#include "core/commands/stepwise.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// A field that names an entry of a list.
struct Use {
    Entity list;
    Entity entity;
    FieldIndex field;
    bool removes = true; ///< the row goes; else the field becomes empty
};
constexpr std::array uses{
    Use{Entity::Category, Entity::ContactCategory, ContactCategory::Category},
    Use{Entity::TargetMarket, Entity::MarketMember, MarketMember::Market},
    Use{Entity::CustomField, Entity::CustomValue, CustomValue::Field},
    Use{Entity::CustomField, Entity::CustomAssignment, CustomAssignment::Field},
    Use{Entity::Team, Entity::TeamMember, TeamMember::Team},
    Use{Entity::Team, Entity::Contact, Contact::Team, false},
};

Result<std::vector<WriteStep>> stepsOf(Database& db, const RemoveListEntry& wish)
{
    std::vector<WriteStep> steps;
    for (const Use& use : uses) {
        if (use.list != wish.entity) continue;
        auto read = db.each(
            u"SELECT id FROM %1 WHERE \"%2\" = :row AND deleted = 0"_s.arg(
                QLatin1StringView{entityInfo(use.entity).name},
                QLatin1StringView{fieldInfo(use.entity, use.field).name}),
            {{":row"_L1, wish.row}}, [&](Statement& row) {
                steps.push_back({.entity = use.entity, .row = row.id(0), .removes = use.removes, .field = use.field});
                return true;
            });
        if (!read) return read.error();
    }
    return steps;
}

class RemoveListEntryJob final : public Job<RemoveListEntry::Outcome> {
public:
    RemoveListEntryJob(const RemoveListEntry& wish, qint64 used, Stepwise steps)
        : m_wish{wish}
        , m_steps{std::move(steps)}
        , m_outcome{.uses = used}
    {}

    Result<bool> step(ChangeSet& changes) override
    {
        return m_steps.step(
            changes,
            [this](Pen& pen) -> Result<std::vector<WriteStep>> {
                auto more = stepsOf(pen.reader(), m_wish);
                if (!more || !more->empty()) return more;
                if (auto done = pen.remove(m_wish.entity, m_wish.row); !done) return done.error();
                return std::vector<WriteStep>{};
            },
            m_waits);
    }

    Result<bool> takeBack() override
    {
        m_outcome.cancelled = true;
        m_steps.takeBack();
        return true;
    }

    Result<RemoveListEntry::Outcome> finish(bool) override
    {
        if (auto done = m_steps.finish(); !done) return done.error();
        if (!m_outcome.cancelled) m_outcome.group = m_steps.group().id;
        return m_outcome;
    }

    JobProgress progress() const override { return m_steps.progress(); }

private:
    RemoveListEntry m_wish;
    Stepwise m_steps;
    RemoveListEntry::Outcome m_outcome;
};

} // namespace

bool isRemovableList(Entity entity)
{
    return std::any_of(uses.begin(), uses.end(), [&](const Use& use) { return use.list == entity; });
}

Result<std::unique_ptr<Job<RemoveListEntry::Outcome>>> start(Store& store, const Actor& actor,
                                                             const RemoveListEntry& wish)
{
    const QLatin1StringView table{entityInfo(wish.entity).name};
    if (!may(actor.role, Act::Delete, wish.entity)) return Error{.code = Errc::NotAllowed, .field = table};
    const FieldIndex naming = wish.entity == Entity::CustomField ? FieldIndex{CustomField::Label} : 0;
    const auto name = store.reader().cell(u"SELECT \"%1\" FROM %2 WHERE id = :id AND deleted = 0"_s.arg(
                                              QLatin1StringView{fieldInfo(wish.entity, naming).name}, table),
                                          {{":id"_L1, wish.row}});
    if (!name) return name.error();
    if (name->isNull()) return Error{.code = Errc::NotFound, .field = table, .value = wish.row.toString()};
    auto steps = stepsOf(store.reader(), wish);
    if (!steps) return steps.error();
    const auto group = store.begin({.kind = u"delete_"_s + table, .label = name->text(), .actor = actor});
    if (!group) return group.error();
    const auto used = qint64(steps->size());
    return std::unique_ptr<Job<RemoveListEntry::Outcome>>{
        std::make_unique<RemoveListEntryJob>(wish, used, Stepwise{store, actor, *group, std::move(*steps)})};
}

} // namespace kontor
