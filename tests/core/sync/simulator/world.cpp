// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/simulator/world.h"

#include "core/sync/merge/wire.h"

using namespace Qt::StringLiterals;

namespace kontor::simulator {

namespace {

constexpr qint64 minute = 60'000, day = 24 * 60 * minute;

/// One of the two directions of a message, under way.
struct Message {
    qint64 due;
    std::variant<Request, Reply> body;
};

class World {
public:
    World(const Schedule& schedule, Mutant mutant);
    void step(const Step& step);
    void settle();
    Outcome outcome();

private:
    void found();
    void addDevice(const Id& user, Dice& dice);
    void send(std::variant<Request, Reply> body, Dice& dice);
    void deliverDue(Dice& dice);
    void deliver(const Message& message, Dice& dice);
    void sync(Device& device, Dice& dice);
    void clone(Device& device, Dice& dice);
    bool survivesTheWire(const std::variant<Request, Reply>& body, Dice& dice);
    void trace(quint64 what) { m_outcome.trace = (m_outcome.trace ^ what) * 0x100000001b3ull; }

    Schedule m_schedule;
    Mutant m_mutant;
    qint64 m_now = 1'700'000'000'000;
    bool m_faults = false;
    Company m_company;
    Server m_server;
    std::deque<Device> m_devices;
    std::vector<Message> m_network;
    std::map<int, Device::Disk> m_backups;
    std::optional<Server::State> m_serverBackup;
    Checker m_checker;
    Outcome m_outcome;
};

World::World(const Schedule& schedule, Mutant mutant) : m_schedule{schedule}, m_mutant{mutant}
{
    m_server.byTeam = schedule.byTeam;
    m_server.mutant = mutant;
    m_server.observer = [this](const sync::Batch& offered, const sync::Batch& decided, const MemoryRows& before,
                               const sync::Decision& decision) {
        m_checker.decided(m_server, offered, decided, before, decision, m_now);
        for (const sync::OpFate& fate : decision.fates) {
            m_outcome.rejected += fate.fate == sync::Fate::Rejected;
            m_outcome.contested += fate.fate == sync::Fate::Contested;
            m_outcome.superseded += fate.fate == sync::Fate::Superseded;
            trace(quint64(fate.fate) + 7);
        }
    };
    m_server.delivered = [this](const Id& user, const sync::RowKey& key) { m_checker.delivered(m_server, user, key); };
    found();
}

void World::addDevice(const Id& user, Dice& dice)
{
    Device device;
    device.number = int(m_devices.size());
    device.mutant = m_mutant;
    device.disk.user = user;
    device.disk.replica = dice.id(1);
    m_devices.push_back(std::move(device));
}

/// Day one: the administrator's device makes the company, everybody else joins it.
void World::found()
{
    Dice dice{m_schedule.seed ^ 0x5eed};
    std::vector<QString> roles{u"crm_admin"_s};
    static const std::vector<QString> others{u"crm_sales"_s, u"crm_sales"_s, u"crm_manager"_s, u"crm_admin"_s,
                                             u"crm_marketeer"_s};
    for (int i = 0; i < m_schedule.devices; ++i) {
        m_company.employees.push_back(dice.id(quint64(m_now) + quint64(i)));
        if (i > 0) roles.push_back(dice.pick(others));
        addDevice(m_company.employees.back(), dice);
    }
    for (int i = 0; i < 2; ++i) m_company.teams.push_back(dice.id(quint64(m_now) + 100 + quint64(i)));
    Person founder{m_devices.front(), m_company, m_now, dice};
    for (const sync::Batch& batch : founder.found(roles)) m_checker.committed(m_devices.front(), batch);
    for (int i = 0; i < 12; ++i)
        for (Device& device : m_devices) {
            sync(device, dice);
            deliverDue(dice);
            deliverDue(dice);
        }
    m_faults = true;
}

void World::step(const Step& step)
{
    Dice dice{step.seed};
    Device& device = m_devices[size_t(step.device) % m_devices.size()];
    m_now += 200 + dice.below(20'000);
    switch (step.kind) {
    case StepKind::Act: {
        Person person{device, m_company, m_now, dice};
        for (const sync::Batch& batch : person.act()) {
            m_checker.committed(device, batch);
            ++m_outcome.batches;
        }
        break;
    }
    case StepKind::Sync: sync(device, dice); break;
    case StepKind::Wait: m_now += dice.percent(20) ? dice.below(14) * day : dice.below(300) * minute; break;
    case StepKind::Crash: device.crash(); break;
    case StepKind::Backup: m_backups[device.number] = device.disk; break;
    case StepKind::Restore:
        if (const auto backup = m_backups.find(device.number); backup != m_backups.end()) {
            device.disk = backup->second;
            device.crash();
            m_checker.deviceRestored();
        }
        break;
    case StepKind::Clone: clone(device, dice); break;
    case StepKind::CutOff: device.cutOff = true; break;
    case StepKind::Reconnect: device.cutOff = false; break;
    case StepKind::Skew: device.skew = (dice.below(2001) - 1000) * (dice.percent(50) ? 1000ll : minute * 20); break;
    case StepKind::ServerBackup: m_serverBackup = m_server.state; break;
    case StepKind::ServerRestore:
        if (m_serverBackup) m_server.state = *m_serverBackup;
        break;
    }
    deliverDue(dice);
}

void World::clone(Device& device, Dice& dice)
{
    if (m_devices.size() >= 9) return;
    const Device::Disk disk = device.disk;
    addDevice(disk.user, dice);
    m_devices.back().disk = disk;
}

void World::sync(Device& device, Dice& dice)
{
    if (const auto request = device.nextRequest(m_now, dice)) send(*request, dice);
}

/// Cut off somewhere or not: what cannot be read whole is not read at all.
bool World::survivesTheWire(const std::variant<Request, Reply>& body, Dice& dice)
{
    const auto* request = std::get_if<Request>(&body);
    const auto* push = request ? std::get_if<Push>(&request->body) : nullptr;
    if (!push) return !dice.percent(4);
    const QByteArray frame = sync::encode(push->batch);
    if (dice.percent(4)) {
        if (sync::decodeBatch(frame.left(dice.below(int(frame.size())))))
            m_outcome.failure = u"a frame that was cut off was read"_s;
        return false;
    }
    auto copy = sync::decodeBatch(frame);
    const auto byField = [](sync::Batch batch) {
        for (sync::Op& op : batch.ops)
            std::sort(op.writes.begin(), op.writes.end(),
                      [](const sync::Write& a, const sync::Write& b) { return a.field < b.field; });
        return batch;
    };
    if (!copy || !(byField(*copy) == byField(push->batch))) m_outcome.failure = u"a frame came out as another"_s;
    return true;
}

void World::send(std::variant<Request, Reply> body, Dice& dice)
{
    const int number =
        std::holds_alternative<Request>(body) ? std::get<Request>(body).device : std::get<Reply>(body).device;
    if (!m_faults) {
        m_network.push_back({m_now, std::move(body)});
        return;
    }
    if (m_devices[size_t(number)].cutOff || dice.percent(10)) return;
    if (dice.percent(10) && !survivesTheWire(body, dice)) return;
    for (int copies = dice.percent(8) ? 2 : 1; copies > 0; --copies) {
        const qint64 late = dice.percent(12) ? dice.below(60) * minute : dice.below(15'000);
        m_network.push_back({m_now + late, body});
    }
}

void World::deliverDue(Dice& dice)
{
    std::vector<Message> due;
    std::erase_if(m_network, [&](Message& message) {
        if (message.due > m_now) return false;
        due.push_back(std::move(message));
        return true;
    });
    std::stable_sort(due.begin(), due.end(), [](const Message& a, const Message& b) { return a.due < b.due; });
    for (const Message& message : due) deliver(message, dice);
}

void World::deliver(const Message& message, Dice& dice)
{
    ++m_now;
    if (const auto* request = std::get_if<Request>(&message.body)) {
        trace(request->number);
        send(m_server.answer(*request, m_now, dice), dice);
        return;
    }
    const auto& reply = std::get<Reply>(message.body);
    Device& device = m_devices[size_t(reply.device)];
    if (const auto* push = std::get_if<PushAnswer>(&reply.body))
        m_outcome.forks += push->admission != sync::Admission::Decide && push->admission != sync::Admission::Repeat;
    device.receive(reply, m_now, dice, m_faults);
}

/// All faults are over: what is under way arrives, then everybody synchronises until nobody has anything to do.
void World::settle()
{
    Dice dice{m_schedule.seed ^ 0xfeed};
    m_now += day;
    deliverDue(dice);
    m_faults = false;
    m_server.publishLate();
    for (Device& device : m_devices) device.cutOff = false;
    constexpr int bound = 600;
    for (int round = 0; round < bound; ++round) {
        const bool quiet = std::all_of(m_devices.begin(), m_devices.end(), [&](const Device& device) {
            return device.isQuiet() && device.disk.cursor == m_server.head() &&
                   device.disk.scope == m_server.scopeOf(device.disk.user);
        });
        if (quiet && round > 2) return;
        for (Device& device : m_devices) {
            m_now += 61'000;
            sync(device, dice);
            deliverDue(dice);
            deliverDue(dice);
        }
    }
    if (m_outcome.failure.isEmpty()) m_outcome.failure = u"it does not come to rest"_s;
}

Outcome World::outcome()
{
    if (m_outcome.failure.isEmpty()) m_checker.atRest(m_server, m_devices);
    if (m_outcome.failure.isEmpty()) m_outcome.failure = m_checker.failure();
    for (const auto& [key, row] : m_server.state.rows.rows) {
        trace(quint64(qHash(key.row)));
        for (const auto& [field, cell] : row.cells) trace(cell.stamp.hlc ^ quint64(cell.stamp.seq));
    }
    return m_outcome;
}

} // namespace

Outcome play(const Schedule& schedule, Mutant mutant)
{
    World world{schedule, mutant};
    for (const Step& step : schedule.steps) world.step(step);
    world.settle();
    return world.outcome();
}

Schedule shrink(Schedule schedule, Mutant mutant)
{
    const QString failure = play(schedule, mutant).failure;
    for (size_t length = schedule.steps.size() / 2; length > 0; length /= 2) {
        for (size_t from = 0; from + length <= schedule.steps.size();) {
            Schedule shorter = schedule;
            const auto begin = shorter.steps.begin() + qsizetype(from);
            shorter.steps.erase(begin, begin + qsizetype(length));
            if (play(shorter, mutant).failure == failure)
                schedule = std::move(shorter);
            else
                from += length;
        }
    }
    return schedule;
}

} // namespace kontor::simulator
