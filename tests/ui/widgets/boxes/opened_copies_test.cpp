// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/opened_copies.h"

#include "core/commands/undo_commands.h"
#include "core/queries/contact_dashboard.h"
#include "core/queries/dashboard_lists.h"
#include "core/queries/file_versions.h"
#include "tests/ui/widgets/dashboard_rig.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray read(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// A store that several lives of the program open one after the other.
struct Lives {
    Lives()
    {
        begin(true);
        const auto made = DashboardRig::wait(workspace->perform(AddRecord{
            Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"Love"_s}}}));
        REQUIRE(made);
        ada = *made;
        write(dir.filePath(u"offer.txt"_s), "first");
        const auto added = DashboardRig::wait(workspace->perform(
            AddRecord{Entity::File, {{u"contact"_s, ada.toString()}, {u"path"_s, dir.filePath(u"offer.txt"_s)}}}));
        REQUIRE(added);
        file = *added;
    }
    ~Lives() { end(); }

    void begin(bool fresh = false)
    {
        workspace = std::make_unique<Workspace>(dir.filePath(u"test.kontor"_s));
        REQUIRE(DashboardRig::wait(fresh
                                       ? workspace->create({u"Acme"_s, u"DE"_s, u"Ada König"_s, u"ada@acme.example"_s})
                                       : workspace->open()));
    }
    void end() { workspace.reset(); }
    OpenedCopies& copies() { return OpenedCopies::of(*workspace); }
    /// Its path, as another program gets it.
    QString openFile()
    {
        const auto data = DashboardRig::wait(workspace->ask(ContactDashboard{ada}));
        REQUIRE(data);
        const FileRow row = data->files.front();
        const auto blob = DashboardRig::wait(workspace->ask(BlobPlace{row.sha256}));
        REQUIRE(blob);
        QString path;
        copies().take(row, *blob, workspace.get(), [&](const Result<QString>& taken) {
            REQUIRE(taken);
            path = *taken;
        });
        REQUIRE(DashboardRig::until([&] { return !path.isEmpty(); }));
        REQUIRE(DashboardRig::until([&] { return read(registerPath()).contains(file.toString().toLatin1()); }));
        return path;
    }
    QString registerPath() const { return dir.filePath(u"test.kontor.opened/register.json"_s); }
    FileVersions::Answer versions()
    {
        const auto versions = DashboardRig::wait(workspace->ask(FileVersions{file}));
        REQUIRE(versions);
        return *versions;
    }
    /// The disk's thread and the writer have done what they had to.
    void settle()
    {
        copies().resume();
        REQUIRE(DashboardRig::until([&] { return read(registerPath()).startsWith('['); }));
        for (int i = 0; i < 3; ++i) {
            REQUIRE(DashboardRig::wait(workspace->maintain([](Store&) { return Status{}; })));
            DashboardRig::turn(20);
        }
    }

    QTemporaryDir dir;
    std::unique_ptr<Workspace> workspace;
    Id ada, file;
};

} // namespace

TEST_CASE("what another program saved after Kontor was closed is a version at the next start", "[opened_copies]")
{
    Lives lives;
    const QString copy = lives.openFile();
    CHECK(read(copy) == "first");
    CHECK_FALSE(QFile::permissions(lives.dir.filePath(u"test.kontor.opened"_s)).testFlag(QFile::ReadOther));
    lives.end();
    write(copy, "second");
    lives.begin();
    QSignalSpy failed{&lives.copies(), &OpenedCopies::failed};
    lives.copies().resume();
    REQUIRE(DashboardRig::until([&] { return lives.versions().size() == 2; }));
    CHECK(lives.versions().front().bytes == 6);
    // It is still open there: what is saved once more comes in as ever.
    REQUIRE(DashboardRig::until(
        [&] { return read(lives.registerPath()).contains(lives.versions().front().sha256.toLatin1()); }));
    write(copy, "the third");
    REQUIRE(DashboardRig::until([&] { return lives.versions().size() == 3; }));
    REQUIRE(DashboardRig::until(
        [&] { return read(lives.registerPath()).contains(lives.versions().front().sha256.toLatin1()); }));
    CHECK(failed.isEmpty());
    lives.end();
    // Unchanged since: nothing new, and the copy goes.
    lives.begin();
    lives.copies().resume();
    CHECK(DashboardRig::until([&] { return !QFile::exists(copy); }));
    CHECK(DashboardRig::until([&] { return !QFile::exists(lives.dir.filePath(u"test.kontor.opened"_s)); }));
    CHECK(lives.versions().size() == 3);
}

TEST_CASE("what was changed of a file that is gone is told once and never lost", "[opened_copies]")
{
    Lives lives;
    const QString copy = lives.openFile();
    SECTION("the file was deleted")
    {
        REQUIRE(DashboardRig::wait(lives.workspace->perform(RemoveRecord{Entity::File, lives.file})));
    }
    SECTION("the contact was erased")
    {
        REQUIRE(DashboardRig::wait(lives.workspace->perform(DeleteContacts{{lives.ada}})));
        REQUIRE(DashboardRig::wait(lives.workspace->perform(PurgeContacts{{lives.ada}})));
    }
    lives.end();
    write(copy, "changed");
    lives.begin();
    {
        QSignalSpy told{&lives.copies(), &OpenedCopies::orphaned};
        lives.copies().resume();
        REQUIRE(DashboardRig::until([&] { return told.size() == 1; }));
        CHECK(told.front().front().toString() == copy);
        REQUIRE(DashboardRig::until([&] { return read(lives.registerPath()).contains("true"); }));
    }
    CHECK(read(copy) == "changed");
    for (int life = 0; life < 2; ++life) {
        lives.end();
        lives.begin();
        QSignalSpy told{&lives.copies(), &OpenedCopies::orphaned};
        lives.settle();
        CHECK(told.isEmpty());
        CHECK(read(copy) == "changed");
    }
}

TEST_CASE("a copy with changes that have not come in is not written over", "[opened_copies]")
{
    Lives lives;
    const QString copy = lives.openFile();
    lives.end();
    write(copy, "unsaved");
    lives.begin();
    // Opened before anybody looked what an earlier life had left.
    CHECK(lives.openFile() == copy);
    CHECK(read(copy) == "unsaved");
    CHECK(DashboardRig::until([&] { return lives.versions().size() == 2; }));
}

TEST_CASE("what was changed of a file that was gone comes in when the file is back and opened", "[opened_copies]")
{
    Lives lives;
    const QString copy = lives.openFile();
    REQUIRE(DashboardRig::wait(lives.workspace->perform(RemoveRecord{Entity::File, lives.file})));
    lives.end();
    write(copy, "changed");
    lives.begin();
    QSignalSpy told{&lives.copies(), &OpenedCopies::orphaned};
    lives.copies().resume();
    REQUIRE(DashboardRig::until([&] { return told.size() == 1; }));
    REQUIRE(DashboardRig::wait(lives.workspace->perform(UndoOperation{}).future));
    CHECK(lives.openFile() == copy);
    CHECK(read(copy) == "changed");
    CHECK(DashboardRig::until([&] { return lives.versions().size() == 2; }));
}
