// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo.h"

#include "core/commands/demo_writer.h"

#include <QDateTime>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int historyDays = 385; // of work: a year and a half
constexpr int mostContacts = 5'000'000;
constexpr qint64 stepBudget = 70; // ms

class DemoJob final : public Job<DemoCounts> {
public:
    DemoJob(Store& store, const Actor& actor, const MakeDemo& wish, quint64 seed)
        : m_store{store}
        , m_calendar{wish.today, historyDays}
        , m_plan{demo::makePlan(wish.contacts, demo::Writer::customFieldCount(), seed, m_calendar)}
        , m_writer{store, actor, m_plan, seed, wish.today}
        , m_ids{std::make_shared<demo::IdMaker>(seed)}
    {}

    Status prepare() { return m_writer.prepare(); }

    Result<bool> step(ChangeSet& changes) override
    {
        // Only while a step runs: an edit of the user may come between two of them and is made today.
        const StoreOptions real = m_store.options();
        m_store.pretend([this] { return m_now; }, [ids = m_ids](qint64 at) { return (*ids)(at); });
        QElapsedTimer spent;
        spent.start();
        const auto done = m_store.together([&]() -> Status {
            while (m_next < m_plan.steps.size() && spent.elapsed() < stepBudget) {
                const demo::Step& step = m_plan.steps[m_next++];
                m_now = step.at;
                if (auto written = m_writer.write(step, changes); !written) return written;
            }
            return {};
        });
        m_store.pretend(real.clock, real.ids);
        if (!done) {
            changes = {};
            return done.error();
        }
        return m_next < m_plan.steps.size();
    }

    /// Each operation is whole in itself, so those that were written before a cancel stand.
    Result<DemoCounts> finish(bool) override { return m_writer.counts(); }
    JobProgress progress() const override { return {qint64(m_next), qint64(m_plan.steps.size())}; }

private:
    Store& m_store;
    demo::Calendar m_calendar;
    demo::Plan m_plan;
    demo::Writer m_writer;
    std::shared_ptr<demo::IdMaker> m_ids;
    size_t m_next = 0;
    qint64 m_now = 0;
};

} // namespace

Result<std::unique_ptr<Job<DemoCounts>>> start(Store& store, const Actor& actor, const MakeDemo& wish)
{
    if (actor.role != Role::Admin) return Error{.code = Errc::NotAllowed, .field = u"employee"_s};
    if (wish.contacts < 0 || wish.contacts > mostContacts)
        return Error{.code = Errc::Usage, .field = u"contacts"_s, .value = QString::number(wish.contacts)};
    MakeDemo dated = wish;
    if (!dated.today.isValid()) dated.today = QDateTime::currentDateTimeUtc().date();
    // A second demonstration in the same store must not give out the ids of the first.
    const auto before = store.reader().cell(u"SELECT coalesce(max(n), 0) FROM contact"_s);
    if (!before) return before.error();
    const quint64 seed = dated.seed + quint64(before->integer()) * 1'000'003;
    auto job = std::make_unique<DemoJob>(store, actor, dated, seed);
    if (auto ready = job->prepare(); !ready) return ready.error();
    return std::unique_ptr<Job<DemoCounts>>{std::move(job)};
}

} // namespace kontor
