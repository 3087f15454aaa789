// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever people can write, on a disk that fails while it is written and sent. The list follows from the field tables, so that
// a new entity is in it. What takes several transactions is in fault_jobs_test. Each
// is tried at one point, all of them at all with KONTOR_FAULT_POINTS=0.
#include "core/commands/merge_contacts.h"
#include "tests/core/sync_desktop/fault_sweep.h"
#include "tests/core/sync_desktop/invention.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::Chance;
using kontor::test::contentOf;
using kontor::test::Desk;
using kontor::test::FaultVfs;
using kontor::test::Invention;
using kontor::test::MemoryServer;
using kontor::test::Scene;
using kontor::test::Sweep;

namespace {

struct Intent {
    QString name;
    std::function<Status(Desk&)> edit;
};

Intent penned(const QString& what, Entity entity, std::function<Status(Pen&)> work)
{
    return {what + u' ' + QLatin1StringView{entityInfo(entity).name}, [what, work = std::move(work)](Desk& desk) {
                const auto done = desk.write(what, work);
                return done ? Status{} : Status{done.error()};
            }};
}

Intent creation(Entity entity, Cells cells)
{
    return penned(u"create"_s, entity, [entity, cells = std::move(cells)](Pen& pen) {
        const auto made = pen.create(entity, cells);
        return made ? Status{} : Status{made.error()};
    });
}

/// What of its kind the rules let pass: what chance proposes is tried, with others if it was refused.
class Planner {
public:
    explicit Planner(Desk& desk) : m_desk{desk} {}

    std::optional<Intent> create(Entity entity)
    {
        return find([&](Invention& some) { return std::optional{creation(entity, some.cellsFor(entity))}; });
    }
    std::optional<Intent> change(Entity entity)
    {
        return find([&](Invention& some) -> std::optional<Intent> {
            const Id row = some.anyRow(entity);
            const FieldIndex field = some.fieldOf(entity);
            if (row.isNull() || field < 0) return {};
            return penned(u"change"_s, entity, [=, value = some.valueFor(entity, field)](Pen& pen) {
                return pen.set(entity, row, field, value);
            });
        });
    }
    std::optional<Intent> remove(Entity entity, bool back = false)
    {
        return find([&](Invention& some) -> std::optional<Intent> {
            const Id row = some.anyRow(entity, back);
            if (row.isNull()) return {};
            return penned(back ? u"restore"_s : u"remove"_s, entity,
                          [=](Pen& pen) { return back ? pen.restore(entity, row) : pen.remove(entity, row); });
        });
    }
    std::optional<Intent> purge()
    {
        return find([&](Invention& some) -> std::optional<Intent> {
            const Id row = some.anyRow(Entity::Contact, true);
            if (row.isNull()) return {};
            return penned(u"purge"_s, Entity::Contact, [=](Pen& pen) { return pen.purge(row); });
        });
    }
    std::optional<Intent> merge()
    {
        return find([&](Invention& some) -> std::optional<Intent> {
            const MergeContacts wish{.keep = some.anyRow(Entity::Contact), .others = {some.anyRow(Entity::Contact)}};
            return penned(u"merge"_s, Entity::Contact, [=](Pen& pen) -> Status {
                const auto done = run(pen, wish);
                return done ? Status{} : Status{done.error()};
            });
        });
    }
    /// Does what is found, so that the next one can build upon it.
    bool keep(const std::optional<Intent>& intent) { return intent && intent->edit(m_desk); }

private:
    /// The first proposal that writes something; the store is left as it was.
    template <class Propose>
    std::optional<Intent> find(Propose propose)
    {
        const qint64 last = lastOperation();
        for (unsigned seed = 1; seed <= 400; ++seed) {
            Chance chance{seed};
            Invention invention{m_desk, chance};
            auto intent = propose(invention);
            if (!intent) continue;
            bool wrote = false;
            const auto tried = m_desk.store->together([&]() -> Status {
                wrote = intent->edit(m_desk) && lastOperation() > last;
                return Error{.code = Errc::Cancelled};
            });
            REQUIRE_FALSE(tried);
            if (wrote) return intent;
        }
        return {};
    }
    qint64 lastOperation() { return m_desk.cell(u"SELECT max(no) FROM op_group"_s).integer(); }

    Desk& m_desk;
};

/// Ben's store with rows of every kind, of which some are deleted, all known to the server; Ada has written meanwhile.
Scene stocked(Desk& ben, const Id& user, MemoryServer server, Desk& ada)
{
    ben.join(server, user);
    ben.sync(server);
    for (const auto& name : {u"One"_s, u"Two"_s, u"Three"_s}) ben.person(u"P"_s, name);
    for (const auto& name : {u"A Ltd"_s, u"B Ltd"_s})
        REQUIRE(creation(Entity::Contact, {{Contact::Type, u"business"_s}, {Contact::LegalName, name}}).edit(ben));
    Planner planner{ben};
    for (int round = 0; round < 2; ++round)
        for (const EntityInfo& info : allEntities())
            if (info.entity != Entity::Organisation) planner.keep(planner.create(info.entity));
    for (const EntityInfo& info : allEntities()) planner.keep(planner.remove(info.entity));
    planner.keep(planner.create(Entity::ConsentText)); // nobody has consented to this one
    ben.sync(server);
    for (int i = 0; i < 3; ++i) ada.person(u"New%1"_s.arg(i), u"FromAda"_s, u"n%1@y.example"_s.arg(i));
    ada.sync(server);
    REQUIRE(ben.store->checkpoint(true));
    return {server, {}};
}

/// Some are there or not, and nothing else can be said of them.
bool isChangeable(const EntityInfo& info)
{
    for (FieldIndex field = 0; field < FieldIndex(info.fields.size()); ++field)
        if (Invention::isChangeable(info.entity, field)) return true;
    return false;
}

std::vector<Intent> intentsOf(Desk& desk, QStringList& missing)
{
    Planner planner{desk};
    std::vector<Intent> intents;
    const auto add = [&](std::optional<Intent> intent, const QString& name) {
        if (intent)
            intents.push_back(std::move(*intent));
        else
            missing << name;
    };
    for (const EntityInfo& info : allEntities()) {
        const QString name = u' ' + QLatin1StringView{info.name};
        if (isChangeable(info)) add(planner.change(info.entity), u"change"_s + name);
        if (info.entity == Entity::Organisation) continue; // there is one
        add(planner.create(info.entity), u"create"_s + name);
        if (info.entity == Entity::Employee) continue; // nobody is removed, but becomes inactive
        add(planner.remove(info.entity), u"remove"_s + name);
        add(planner.remove(info.entity, true), u"restore"_s + name);
    }
    add(planner.purge(), u"purge"_s);
    add(planner.merge(), u"merge"_s);
    return intents;
}

} // namespace

TEST_CASE("Whatever people write survives a disk that fails while it is written and sent", "[sync][faults][slow]")
{
    FaultVfs disk;
    MemoryServer server;
    server.found(u"Acme"_s);
    const Id a = server.addEmployee(u"Ada"_s, u"ada@acme.example"_s);
    const Id b = server.addEmployee(u"Ben"_s, u"ben@acme.example"_s);
    Desk ada{u"Ada"_s, u"ada@acme.example"_s}, ben{u"Ben"_s, u"ben@acme.example"_s};
    ada.join(server, a);
    ada.sync(server);
    Scene scene = stocked(ben, b, server, ada);
    QStringList missing;
    const auto intents = intentsOf(ben, missing);
    CHECK(missing == QStringList{});
    close(ben);
    scene.file = contentOf(ben.file());

    const bool all =
        qEnvironmentVariableIsSet("KONTOR_FAULT_POINTS") && qEnvironmentVariableIntValue("KONTOR_FAULT_POINTS") == 0;
    int number = 0, tried = 0;
    for (const Intent& intent : intents) {
        INFO(intent.name.toStdString());
        scene.edit = [&intent](Desk& desk) {
            desk.blob();
            return intent.edit(desk);
        };
        Sweep sweep{disk, ben, scene};
        CHECK(sweep.points() > 5);
        ++number;
        if (all)
            for (const Sweep::Fault fault : Sweep::faults) tried += sweep.run(fault, 1, 1);
        else
            tried += sweep.run(Sweep::faults[size_t(number) % Sweep::faults.size()], 1 + number * 7 % sweep.points(),
                               sweep.points());
    }
    CHECK(tried >= int(intents.size()));
    if (all) WARN(intents.size() << " intents, " << tried << " faults");
}
