// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails, is full or loses its power at every point of a synchronisation. KONTOR_FAULT_POINTS says how many of
// them are tried each time (0: all).
#include "tests/core/sync_desktop/desk.h"
#include "tests/core/sync_desktop/fault_vfs.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::Desk;
using kontor::test::differences;
using kontor::test::FaultVfs;
using kontor::test::MemoryServer;
using Fault = FaultVfs::Fault;

namespace {

/// What a run begins with, as often as one likes.
struct Scene {
    MemoryServer server;
    QByteArray file;
    Id edited;         ///< a contact of which something is written on the way
    bool edits = true; ///< … or nothing
};

QByteArray contentOf(const QString& name)
{
    QFile file{name};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void close(Desk& desk)
{
    desk.engine.reset();
    desk.store.reset();
}

void begin(Desk& desk, const Scene& scene)
{
    close(desk);
    for (const char* more : {"-wal", "-shm"}) QFile::remove(desk.file() + QLatin1StringView{more});
    QFile file{desk.file()};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(scene.file);
    file.close();
    desk.now = 1'700'000'500'000;
    desk.reopen();
}

/// One exchange after the other until one fails; false where that happened.
bool exchange(Desk& desk, MemoryServer& server)
{
    for (bool more = true; more;) {
        const auto request = desk.engine->next();
        if (!request || !*request) return bool(request);
        auto progress = desk.engine->receive(server.answer((*request)->path, (*request)->body, desk.user));
        while (progress && progress->unfinished) progress = desk.engine->go();
        if (!progress) return false;
        desk.actor.employee = desk.store->me();
        more = progress->more;
    }
    return true;
}

class Sweep {
public:
    Sweep(FaultVfs& disk, Desk& desk, Scene scene) : m_disk{disk}, m_desk{desk}, m_scene{std::move(scene)}
    {
        Scene run = m_scene;
        begin(m_desk, m_scene);
        m_disk.arm(Fault::None);
        CHECK(edit());
        CHECK(exchange(m_desk, run.server));
        m_points = m_disk.points();
        finish(run.server);
        m_wanted = m_desk.dump();
    }
    void run(Fault fault)
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("KONTOR_FAULT_POINTS", &given);
        const int tries = given ? wanted : 15;
        const int step = tries > 0 ? std::max(1, m_points / tries) : 1;
        int fired = 0;
        for (int at = 1; at <= m_points; at += step) fired += tryAt(fault, at);
        CHECK(fired >= std::min(m_points, std::max(tries, 5)));
    }

private:
    bool edit()
    {
        return !m_scene.edits || m_desk.set(Entity::Contact, m_scene.edited, Contact::JobTitle, u"said to be saved"_s);
    }
    bool tryAt(Fault fault, int at)
    {
        INFO("fault " << int(fault) << " at " << at << " of " << m_points);
        MemoryServer server = m_scene.server;
        begin(m_desk, m_scene);
        m_disk.arm(fault, at);
        const bool saved = edit();
        const bool went = exchange(m_desk, server);
        if (fault == Fault::Full && !went) CHECK_FALSE(exchange(m_desk, server)); // it still is
        const bool fired = m_disk.fired();
        if (fault == Fault::PowerLoss) {
            close(m_desk);
            m_disk.comeBack(at % 2 == 0);
            m_desk.reopen();
        } else {
            m_disk.disarm();
        }
        if (m_scene.edits && saved)
            CHECK(m_desk.text(Entity::Contact, m_scene.edited, Contact::JobTitle) == u"said to be saved");
        else
            CHECK(edit()); // its author was told, and says it again
        finish(server);
        CHECK(differences(m_wanted, m_desk.dump()) == QStringList{});
        return fired;
    }
    void finish(MemoryServer& server)
    {
        m_desk.sync(server);
        CHECK(m_desk.problems() == QStringList{});
        CHECK(m_desk.count(u"batch WHERE state = 'pending'"_s) == 0);
        CHECK(m_desk.count(u"sync_row WHERE ahead = 1"_s) == 0);
        const auto standing = m_desk.store->sync().standing();
        REQUIRE(standing);
        CHECK(standing->cursorSeq == qint64(server.log.size()));
    }

    FaultVfs& m_disk;
    Desk& m_desk;
    Scene m_scene;
    int m_points = 0;
    QStringList m_wanted;
};

/// Ben has work that waits, and Ada has written meanwhile; some of it is about the same contacts.
Scene daily(Desk& ben, const Id& user, MemoryServer server, Desk& ada)
{
    std::vector<Id> contacts;
    for (int i = 0; i < 6; ++i) contacts.push_back(ada.person(u"P%1"_s.arg(i), u"Daily"_s, u"p%1@x.example"_s.arg(i)));
    ada.sync(server);
    ben.join(server, user);
    ben.sync(server);
    for (int i = 0; i < 4; ++i) {
        REQUIRE(ada.set(Entity::Contact, contacts[size_t(i)], Contact::Notes, u"Ada %1"_s.arg(i)));
        ada.person(u"New%1"_s.arg(i), u"FromAda"_s, u"n%1@x.example"_s.arg(i));
        REQUIRE(ben.set(Entity::Contact, contacts[size_t(i + 1)], Contact::Notes, u"Ben %1"_s.arg(i)));
        ben.person(u"New%1"_s.arg(i), u"FromBen"_s, u"n%1@x.example"_s.arg(i + 2));
    }
    ada.sync(server);
    close(ben);
    return {server, contentOf(ben.file()), contacts[5]};
}

struct Office {
    MemoryServer server;
    Desk ada{u"Ada"_s, u"ada@acme.example"_s}, ben{u"Ben"_s, u"ben@acme.example"_s};
    Id benUser;

    Office()
    {
        server.found(u"Acme"_s);
        const Id a = server.addEmployee(u"Ada"_s, u"ada@acme.example"_s);
        benUser = server.addEmployee(u"Ben"_s, u"ben@acme.example"_s);
        ada.join(server, a);
        ada.sync(server);
    }
};

} // namespace

TEST_CASE("An edit, sending and taking in survive a disk that fails at any point", "[sync][faults][slow]")
{
    FaultVfs disk;
    Office office;
    const Scene scene = daily(office.ben, office.benUser, office.server, office.ada);
    Sweep sweep{disk, office.ben, scene};
    for (const Fault fault : {Fault::Error, Fault::Full, Fault::PowerLoss}) sweep.run(fault);
}

TEST_CASE("A first reading survives a disk that fails at any point", "[sync][faults][slow]")
{
    FaultVfs disk;
    Office office;
    for (int i = 0; i < 30; ++i) office.ada.person(u"P%1"_s.arg(i), u"Many"_s, u"p%1@x.example"_s.arg(i));
    office.ada.sync(office.server);
    office.ben.person(u"Was"_s, u"Before"_s, u"p3@x.example"_s); // goes up after the reading
    office.ben.join(office.server, office.benUser);
    close(office.ben);
    Sweep sweep{disk, office.ben, {office.server, contentOf(office.ben.file()), {}, false}};
    for (const Fault fault : {Fault::Error, Fault::Full, Fault::PowerLoss}) sweep.run(fault);
}
