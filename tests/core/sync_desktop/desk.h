// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blobs.h"
#include "core/store/check.h"
#include "core/sync/desktop/engine.h"
#include "tests/support/catch.h"
#include "tests/support/memory_server.h"
#include "tests/support/store_dump.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <random>

namespace kontor::test {

/// One person's store and its engine, with a server in this process.
class Desk {
public:
    Desk(const QString& name, const QString& email) : m_name{name}
    {
        auto made =
            Store::create(file(), {QStringLiteral("Acme of ") + name, QStringLiteral("DE"), name, email}, options());
        REQUIRE(made);
        store = std::move(*made);
        engine.emplace(*store);
        actor = {.employee = store->me(), .role = Role::Admin};
    }
    QString file() const { return m_dir.filePath(QStringLiteral("desk.kontor")); }
    StoreOptions options()
    {
        StoreOptions options{.clock = [this] { return now += 1000; }};
        if (ids) options.ids = ids;
        return options;
    }
    void reopen()
    {
        engine.reset();
        store.reset();
        auto opened = Store::open(file(), options());
        REQUIRE(opened);
        store = std::move(*opened);
        engine.emplace(*store);
        actor.employee = store->me();
    }

    void join(MemoryServer& server, const Id& employee)
    {
        user = employee;
        REQUIRE(engine->join(server.session(employee), QStringLiteral("https://kontor.example"), {}, {}));
    }
    /// One request and its answer; true when there is more to do.
    bool exchange(MemoryServer& server)
    {
        const auto request = engine->next();
        if (!request) FAIL(request.error().detail.toStdString());
        if (!*request) return false;
        auto progress = engine->receive(server.answer((*request)->path, (*request)->body, user));
        for (;; progress = engine->go()) {
            if (!progress) FAIL(progress.error().detail.toStdString() << " in " << (*request)->path);
            INFO("code " << int(progress->code));
            CHECK(progress->reaction == protocol::Reaction::Nothing);
            if (progress->meChanged) actor.employee = store->me();
            pulled += progress->pulled;
            onlyPast = progress->onlyPast;
            if (!progress->unfinished) return progress->more;
        }
    }
    void sync(MemoryServer& server)
    {
        int rounds = 0;
        while (exchange(server)) REQUIRE(++rounds < 5000);
    }

    Result<Written> write(const QString& kind, const Store::Work& work)
    {
        return store->write({.kind = kind, .label = {}, .actor = actor}, work);
    }
    Id person(const QString& first, const QString& last, const QString& email = {})
    {
        Id made;
        REQUIRE(write(QStringLiteral("add_contact"), [&](Pen& pen) -> Status {
            const auto contact = pen.create(
                Entity::Contact,
                {{Contact::Type, QStringLiteral("person")}, {Contact::FirstName, first}, {Contact::LastName, last}});
            if (!contact) return contact.error();
            made = *contact;
            if (email.isEmpty()) return {};
            const auto row = pen.create(Entity::Email, {{Email::Contact, made}, {Email::Address, email}});
            return row ? Status{} : Status{row.error()};
        }));
        return made;
    }
    Status set(Entity entity, const Id& row, FieldIndex field, const Value& value)
    {
        const auto done = write(QStringLiteral("set"), [&](Pen& pen) { return pen.set(entity, row, field, value); });
        return done ? Status{} : Status{done.error()};
    }
    Value cell(const QString& sql, Database::Binds binds = {})
    {
        const auto value = store->reader().cell(sql, binds);
        REQUIRE(value);
        return *value;
    }
    /// Bytes that files and pictures may name.
    QString blob()
    {
        const auto put = Blobs{file()}.put("bytes of a file");
        REQUIRE(put);
        return put->sha256;
    }
    QString text(Entity entity, const Id& row, FieldIndex field)
    {
        return cell(QStringLiteral("SELECT \"%1\" FROM %2 WHERE id = :id")
                        .arg(QLatin1StringView{fieldInfo(entity, field).name},
                             QLatin1StringView{entityInfo(entity).name}),
                    {{QLatin1StringView{":id"}, row}})
            .text();
    }
    qint64 count(const QString& sql) { return cell(QStringLiteral("SELECT count(*) FROM ") + sql).integer(); }
    QStringList problems()
    {
        const auto report = checkStore(*store);
        REQUIRE(report);
        return report->problems;
    }
    /// Everything that others may see too.
    QStringList dump()
    {
        return dumpOf(store->reader(), Rows::All, [](Entity entity, Statement& row) {
            const EntityInfo& info = entityInfo(entity);
            return info.hasPrivateRows() && row.value(info.privateFlag + 2).boolean();
        });
    }

    std::unique_ptr<Store> store;
    std::optional<sync::Engine> engine;
    Actor actor;
    Id user;
    std::function<Id(qint64)> ids; ///< from the next opening on
    qint64 now = 1'700'000'000'000;
    int pulled = 0;
    bool onlyPast = false; ///< as the last answer said

private:
    static QString fastFolder()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo{memory}.isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/kontor-XXXXXX");
    }
    QString m_name;
    QTemporaryDir m_dir{fastFolder()};
};

} // namespace kontor::test

template <>
struct Catch::StringMaker<QStringList> {
    static std::string convert(const QStringList& list) { return list.join(QStringLiteral("\n")).toStdString(); }
};
