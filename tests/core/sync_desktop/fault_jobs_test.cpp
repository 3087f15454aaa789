// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What takes several transactions, on a disk that fails in between: a change of many contacts, an employee's leaving, an
// entry of a list that goes, files of a contact, an import, an undo. Whatever happens, it is there as a whole or not at all, or can be
// gone on with; KONTOR_FAULT_POINTS=0 tries all points.
#include "core/commands/change_many.h"
#include "core/commands/employee_commands.h"
#include "core/commands/folder_files.h"
#include "core/commands/remove_list_entry.h"
#include "core/commands/undo_commands.h"
#include "core/exchange/import_csv.h"
#include "core/store/import_ledger.h"
#include "tests/core/sync_desktop/fault_sweep.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

using Fault = FaultVfs::Fault;

/// As the workspace drives it while somebody waits all the time, so that every step is a transaction of its own.
template <class Wish>
Status drive(Desk& desk, const Wish& wish)
{
    auto job = start(*desk.store, desk.actor, wish);
    if (!job) return job.error();
    (*job)->askWhetherSomebodyWaits([] { return true; });
    Result<bool> more = true;
    while (more && *more) {
        ChangeSet changes;
        more = (*job)->step(changes);
    }
    const auto outcome = (*job)->finish(!more);
    if (!more) return more.error();
    return outcome ? Status{} : Status{outcome.error()};
}

struct Deed {
    QString name;
    std::function<Status(Desk&)> act;
    std::function<Status(Desk&)> goOn{}; ///< what was begun and cannot be gone back to; null: it goes back by itself
};

/// A store of a few contacts of two employees, with rows that the deeds are about.
class Jobs {
public:
    Jobs()
    {
        for (int i = 0; i < 5; ++i) m_contacts.push_back(desk.person(u"P%1"_s.arg(i), u"Job"_s));
        REQUIRE(desk.write(u"prepare"_s, [this](Pen& pen) -> Status {
            const auto leaver = pen.create(Entity::Employee, {{Employee::Name, u"Eve"_s},
                                                              {Employee::Email, u"eve@acme.example"_s},
                                                              {Employee::Role, u"crm_sales"_s}});
            const auto category = pen.create(Entity::Category, {{Category::Name, u"Gold"_s}});
            if (!leaver || !category) return leaver ? category.error() : leaver.error();
            m_leaver = *leaver;
            m_category = *category;
            for (const Id& contact : m_contacts) {
                auto done = pen.set(Entity::Contact, contact, Contact::Responsible, m_leaver);
                if (!done) return done;
                const auto member = pen.create(Entity::ContactCategory, {{ContactCategory::Contact, contact},
                                                                         {ContactCategory::Category, m_category}});
                if (!member) return member.error();
            }
            return {};
        }));
        REQUIRE(m_folder.isValid());
        QFile list{m_folder.filePath(u"list.csv"_s)};
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write("First name,Last name,Email\n");
        for (int i = 0; i < 4; ++i) {
            QFile file{m_folder.filePath(u"%1.txt"_s.arg(i))};
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(100 + i, 'x'));
        }
        for (int i = 0; i < 8; ++i) list.write("I%1,Import,i%1@x.example\n"_ba.replace("%1", QByteArray::number(i)));
    }

    std::vector<Deed> deeds() const
    {
        std::vector<quint32> all;
        for (quint32 n = 1; n <= m_contacts.size(); ++n) all.push_back(n);
        const auto many = [all](ChangeMany::Deed deed, const QString& field, const QString& text) {
            return [=](Desk& at) { return drive(at, ChangeMany{deed, all, field, text}); };
        };
        const auto importing = [file = m_folder.filePath(u"list.csv"_s)](Desk& at) {
            return drive(at, ImportCsv{.file = file, .type = u"person"_s});
        };
        return {
            {u"field of many"_s, many(ChangeMany::Deed::SetField, u"job_title"_s, u"Buyer"_s)},
            {u"keyword of many"_s, many(ChangeMany::Deed::AddKeyword, {}, u"fair"_s)},
            {u"delete many"_s, many(ChangeMany::Deed::Delete, {}, {})},
            {u"remove an employee"_s,
             [this](Desk& at) { return drive(at, RemoveEmployee{.employee = m_leaver, .successor = at.store->me()}); }},
            {u"remove a category"_s,
             [this](Desk& at) {
                 return drive(at, RemoveListEntry{Entity::Category, m_category});
             }},
            {u"add files"_s,
             [this](Desk& at) {
                 std::vector<AddFiles::Source> files;
                 for (int i = 0; i < 4; ++i) files.push_back({m_folder.filePath(u"%1.txt"_s.arg(i)), u"Offers"_s});
                 return drive(at, AddFiles{m_contacts.front(), files});
             }},
            {u"undo"_s, [](Desk& at) { return drive(at, UndoOperation{}); }},
            {u"import"_s, importing,
             [importing](Desk& at) {
                 const auto runs = at.store->imports().runs();
                 if (!runs) return Status{runs.error()};
                 if (runs->empty()) return importing(at);
                 return drive(at, ImportCsv{.resume = runs->front().id});
             }},
        };
    }

    Desk desk{u"Ada"_s, u"ada@acme.example"_s};

private:
    QTemporaryDir m_folder;
    std::vector<Id> m_contacts;
    Id m_leaver, m_category;
};

/// One deed at every point of the disk where it may fail.
class JobSweep {
public:
    JobSweep(FaultVfs& disk, Desk& desk, const QByteArray& file, const Deed& deed)
        : m_disk{disk}
        , m_desk{desk}
        , m_scene{.server = {}, .file = file}
        , m_deed{deed}
    {
        begin(m_desk, m_scene);
        m_before = live();
        m_disk.arm(Fault::None);
        CHECK(m_deed.act(m_desk));
        m_points = m_disk.points();
        m_after = live();
        CHECK(differences(m_before, m_after) != QStringList{});
    }
    int points() const { return m_points; }
    int run(Fault fault, int first, int step)
    {
        int tried = 0;
        for (int at = first; at <= m_points; at += step, ++tried) tryAt(fault, at);
        return tried;
    }

private:
    /// Ids of new rows differ from run to run, unless what they mean names them.
    QStringList live()
    {
        QStringList lines = dumpOf(m_desk.store->reader(), Rows::Live);
        static const QRegularExpression id{u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s}, time{u"_at=\\S+"_s};
        for (QString& line : lines) line.remove(id).remove(time);
        lines.sort();
        return lines;
    }
    bool isWhole(const QStringList& content) const { return content == m_before || content == m_after; }

    void tryAt(Fault fault, int at)
    {
        INFO("fault " << int(fault) << " at " << at << " of " << m_points);
        begin(m_desk, m_scene);
        m_disk.arm(fault, at);
        const bool done = bool(m_deed.act(m_desk));
        CHECK(m_disk.fired());
        // One write that was refused: it is taken back while the program runs.
        if (fault == Fault::Error && !m_deed.goOn) CHECK(isWhole(live()));
        if (fault == Fault::Full) m_desk.reopen(); // it can be read, and written when there is room again
        if (fault == Fault::PowerLoss) {
            close(m_desk);
            m_disk.comeBack(at % 2 == 0);
        } else {
            m_disk.disarm();
        }
        m_desk.reopen();
        const QStringList found = live();
        if (done) CHECK(differences(m_after, found) == QStringList{});
        if (!m_deed.goOn) CHECK(isWhole(found));
        CHECK(m_desk.count(u"op_group WHERE state = 'open'"_s) == 0);
        CHECK(m_desk.problems() == QStringList{});
        if (found == m_after) return;
        CHECK((m_deed.goOn ? m_deed.goOn : m_deed.act)(m_desk)); // its author was told, and says it again
        CHECK(differences(m_after, live()) == QStringList{});
        CHECK(m_desk.problems() == QStringList{});
    }

    FaultVfs& m_disk;
    Desk& m_desk;
    Scene m_scene;
    Deed m_deed;
    QStringList m_before, m_after;
    int m_points = 0;
};

} // namespace

TEST_CASE("What takes several transactions is whole or not at all on a disk that fails", "[sync][faults][jobs][slow]")
{
    FaultVfs disk;
    Jobs jobs;
    close(jobs.desk);
    const QByteArray file = contentOf(jobs.desk.file());
    const bool all =
        qEnvironmentVariableIsSet("KONTOR_FAULT_POINTS") && qEnvironmentVariableIntValue("KONTOR_FAULT_POINTS") == 0;
    int tried = 0;
    for (const Deed& deed : jobs.deeds()) {
        INFO(deed.name.toStdString());
        JobSweep sweep{disk, jobs.desk, file, deed};
        CHECK(sweep.points() > 10);
        int first = 0;
        for (const Fault fault : Sweep::faults)
            tried += all ? sweep.run(fault, 1, 1) : sweep.run(fault, 1 + first++, std::max(1, sweep.points() / 6));
    }
    CHECK(tried > 100);
    if (all) WARN(tried << " faults");
}
