// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/change_many.h"

#include "core/commands/change_one.h"
#include "core/store/taking_back.h"

#include <QElapsedTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What one transaction may take before an edit that waits gets its turn, milliseconds; the commit comes on top.
constexpr qint64 stepBudget = 40;

QString kindOf(ChangeMany::Deed deed)
{
    switch (deed) {
    case ChangeMany::Deed::Archive: return u"archive_contacts"_s;
    case ChangeMany::Deed::Activate: return u"activate_contacts"_s;
    case ChangeMany::Deed::Delete: return u"delete_contacts"_s;
    default: return u"set_contacts"_s;
    }
}

/// A rule of the CRM, which one contact may break and the next one not.
bool isRefusal(Errc code) { return code < Errc::UnknownField; }

class ChangeManyJob final : public Job<ChangeMany::Outcome> {
public:
    ChangeManyJob(Store& store, const Actor& actor, const ChangeMany& wish, ChangeOne change, const Group& group)
        : m_store{store}
        , m_actor{actor}
        , m_contacts{wish.contacts}
        , m_change{std::move(change)}
        , m_group{group}
    {}

    Result<bool> step(ChangeSet& changes) override
    {
        if (m_back) return m_back->step(changes);
        const auto written = m_store.write(m_group, [this](Pen& pen) { return some(pen); });
        if (!written) {
            m_failure = written.error();
            m_back.emplace(m_store, m_group);
            return true;
        }
        changes = written->changes;
        return m_next < m_contacts.size();
    }

    Result<bool> takeBack() override
    {
        if (m_back) return true;
        m_outcome.cancelled = true;
        if (m_outcome.changed == 0) return false;
        m_back.emplace(m_store, m_group);
        return true;
    }

    Result<ChangeMany::Outcome> finish(bool cancelled) override
    {
        if (auto ended = m_back ? m_back->finish() : m_store.end(m_group); !ended) return ended.error();
        if (m_failure) return *m_failure;
        if (m_back) m_outcome.changed = 0;
        m_outcome.cancelled = m_outcome.cancelled || cancelled;
        if (m_outcome.changed > 0) m_outcome.group = m_group.id;
        return m_outcome;
    }

    JobProgress progress() const override
    {
        return m_back ? m_back->progress() : JobProgress{qint64(m_next), qint64(m_contacts.size())};
    }

private:
    Status some(Pen& pen)
    {
        QElapsedTimer spent;
        spent.start();
        for (bool first = true; m_next < m_contacts.size(); first = false) {
            if (!first && (spent.elapsed() >= stepBudget || (m_waits && m_waits()))) break;
            const auto contact = pen.reader().cell(u"SELECT id FROM contact WHERE n = :n AND deleted = 0"_s,
                                                   {{":n"_L1, qint64{m_contacts[m_next]}}});
            if (!contact) return contact.error();
            ++m_next;
            const auto changed = contact->isNull() ? Result<bool>{false} : m_change.apply(pen, contact->id());
            if (!changed) {
                if (auto fine = noteRefusal(changed.error()); !fine) return fine;
            } else {
                ++(*changed ? m_outcome.changed : m_outcome.same);
            }
        }
        return pen.rename(QString::number(m_outcome.changed));
    }

    /// A rule that one contact breaks is no reason to stop; a store that cannot be written is.
    Status noteRefusal(const Error& error)
    {
        if (!isRefusal(error.code)) return error;
        if (m_outcome.refused++ == 0) m_outcome.refusal = error;
        return {};
    }

    Store& m_store;
    Actor m_actor;
    std::vector<quint32> m_contacts;
    ChangeOne m_change;
    Group m_group;
    std::optional<TakingBack> m_back; ///< once it was cancelled, or a step failed
    std::optional<Error> m_failure;
    size_t m_next = 0;
    ChangeMany::Outcome m_outcome;
};

} // namespace

Result<std::unique_ptr<Job<ChangeMany::Outcome>>> start(Store& store, const Actor& actor, const ChangeMany& wish)
{
    const GroupSpec spec{.kind = kindOf(wish.deed), .label = QString::number(wish.contacts.size()), .actor = actor};
    // Reading the words needs a pen, and must leave nothing in the journal where they are wrong: always taken back.
    std::optional<ChangeOne> change;
    const auto looked = store.write(spec, [&](Pen& pen) -> Status {
        auto read = ChangeOne::read(pen, wish);
        if (!read) return read.error();
        change.emplace(std::move(*read));
        return Error{.code = Errc::Cancelled};
    });
    if (!change) return looked.error();
    const auto group = store.begin(spec);
    if (!group) return group.error();
    return std::unique_ptr<Job<ChangeMany::Outcome>>{
        std::make_unique<ChangeManyJob>(store, actor, wish, std::move(*change), *group)};
}

} // namespace kontor
