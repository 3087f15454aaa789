// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sync_desktop/desk.h"
#include "tests/core/sync_desktop/fault_vfs.h"

#include <array>

namespace kontor::test {

/// What a run begins with, as often as one likes.
struct Scene {
    MemoryServer server;
    QByteArray file;
    std::function<Status(Desk&)> edit{}; ///< what is written on the way, as one operation; null: nothing
};

inline QByteArray contentOf(const QString& name)
{
    QFile file{name};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void close(Desk& desk)
{
    desk.engine.reset();
    desk.store.reset();
}

inline void begin(Desk& desk, const Scene& scene)
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
inline bool exchangeAll(Desk& desk, MemoryServer& server)
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

/// Plays a scene (an edit, and a synchronisation) on a disk that fails at one of its points, and again for other points: in
/// the end everything is as if nothing had failed, and what was said to be saved was never gone.
class Sweep {
public:
    using Fault = FaultVfs::Fault;
    static constexpr std::array faults{Fault::Error, Fault::Full, Fault::PowerLoss};

    Sweep(FaultVfs& disk, Desk& desk, Scene scene) : m_disk{disk}, m_desk{desk}, m_scene{std::move(scene)}
    {
        // What is written has the same ids and times whenever it is written, so that runs can be compared.
        desk.ids = [this](qint64 at) {
            return m_editing ? Id::named("edit", QByteArray::number(++m_idsOfEdit)) : Id::make(at);
        };
        Scene run = m_scene;
        begin(m_desk, m_scene);
        m_last = m_desk.cell(QStringLiteral("SELECT max(no) FROM op_group")).integer();
        m_disk.arm(Fault::None);
        CHECK(edit());
        CHECK(exchangeAll(m_desk, run.server));
        m_points = m_disk.points();
        finish(run.server);
        m_wanted = m_desk.dump();
        m_history = historyNow();
    }
    ~Sweep()
    {
        close(m_desk);
        m_desk.ids = {};
    }
    int points() const { return m_points; }
    /// What was told of the time before the store joined, and where it shows.
    const QStringList& history() const { return m_history; }
    /// Every `step`-th point from `first` on; how many were tried.
    int run(Fault fault, int first, int step)
    {
        int tried = 0, fired = 0;
        for (int at = first; at <= m_points; at += step, ++tried) fired += tryAt(fault, at);
        CHECK(fired == tried);
        return tried;
    }

private:
    bool edit()
    {
        if (!m_scene.edit) return true;
        m_desk.now = 1'700'000'900'000;
        m_idsOfEdit = 0;
        m_editing = true;
        const bool done = bool(m_scene.edit(m_desk));
        m_editing = false;
        return done;
    }
    bool tryAt(Fault fault, int at)
    {
        INFO("fault " << int(fault) << " at " << at << " of " << m_points);
        MemoryServer server = m_scene.server;
        begin(m_desk, m_scene);
        m_disk.arm(fault, at);
        const bool saved = edit();
        const bool went = exchangeAll(m_desk, server);
        if (fault == Fault::Full && !went) CHECK_FALSE(exchangeAll(m_desk, server)); // it still is
        const bool fired = m_disk.fired();
        if (fault == Fault::PowerLoss) {
            close(m_desk);
            m_disk.comeBack(at % 2 == 0);
            m_desk.reopen();
        } else {
            m_disk.disarm();
        }
        if (m_scene.edit) {
            const qint64 there = m_desk.count(QStringLiteral("op_group WHERE remote = 0 AND no > %1").arg(m_last));
            CHECK(there <= 1);
            if (saved) CHECK(there == 1);
            if (there == 0) CHECK(edit()); // its author was told, and says it again
        }
        finish(server);
        CHECK(differences(m_wanted, m_desk.dump()) == QStringList{});
        CHECK(differences(m_history, historyNow()) == QStringList{});
        return fired;
    }
    QStringList historyNow()
    {
        QStringList lines;
        REQUIRE(m_desk.store->reader().each(QStringLiteral(R"(
            SELECT o.batch || ' ' || o.ord || ' ' || hex(o."row") || ' ' || coalesce(hex(o.fields), '') || ' ' || coalesce(e.type, '')
              FROM op o LEFT JOIN event e ON e.batch = o.batch AND e.ord = o.ord WHERE o.batch < 0 ORDER BY o.batch, o.ord)"),
                                            {}, [&](Statement& row) {
                                                lines.append(row.text(0));
                                                return true;
                                            }));
        return lines;
    }
    void finish(MemoryServer& server)
    {
        m_desk.sync(server);
        CHECK(m_desk.problems() == QStringList{});
        CHECK(m_desk.count(QStringLiteral("batch WHERE state = 'pending'")) == 0);
        CHECK(m_desk.count(QStringLiteral("sync_row WHERE ahead = 1")) == 0);
        const auto standing = m_desk.store->sync().standing();
        REQUIRE(standing);
        CHECK(standing->cursorSeq == qint64(server.log.size()));
    }

    FaultVfs& m_disk;
    Desk& m_desk;
    Scene m_scene;
    bool m_editing = false;
    int m_points = 0, m_idsOfEdit = 0;
    qint64 m_last = 0; ///< the last operation before
    QStringList m_wanted, m_history;
};

} // namespace kontor::test
