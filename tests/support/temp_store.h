// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/check.h"
#include "core/store/store.h"
#include "core/store/undo.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace kontor::test {

/// A store in a folder of its own, with a clock turned by hand.
class TempStore {
public:
    explicit TempStore(Backend backend = Backend::Automatic) : m_backend{backend}
    {
        auto made = Store::create(
            file(),
            {QStringLiteral("Acme"), QStringLiteral("DE"), QStringLiteral("Ada"), QStringLiteral("ada@acme.example")},
            options());
        if (!made) FAIL(made.error().detail.toStdString());
        m_store = std::move(*made);
        actor = {.employee = m_store->me(), .role = Role::Admin};
    }

    QString file() const { return m_dir.filePath(QStringLiteral("test.kontor")); }
    QString path(const QString& name) const { return m_dir.filePath(name); }
    Store& operator*() { return *m_store; }
    Store* operator->() { return m_store.get(); }

    void close() { m_store.reset(); }
    void reopen()
    {
        m_store.reset();
        auto opened = Store::open(file(), options());
        REQUIRE(opened);
        m_store = std::move(*opened);
    }
    StoreOptions options()
    {
        return {.clock = [this] { return now += 1000; }, .backend = m_backend};
    }

    Result<Written> write(const QString& kind, const Store::Work& work)
    {
        return m_store->write({.kind = kind, .label = {}, .actor = actor}, work);
    }
    /// A person with what is given; fails the test if that cannot be.
    Id person(const QString& first, const QString& last, const QString& email = {}, const QString& phone = {})
    {
        Id made;
        const auto written = write(QStringLiteral("add_contact"), [&](Pen& pen) -> Status {
            const auto contact = pen.create(
                Entity::Contact,
                {{Contact::Type, QStringLiteral("person")}, {Contact::FirstName, first}, {Contact::LastName, last}});
            if (!contact) return contact.error();
            made = *contact;
            if (!email.isEmpty())
                if (auto row = pen.create(Entity::Email, {{Email::Contact, made}, {Email::Address, email}}); !row)
                    return row.error();
            if (!phone.isEmpty())
                if (auto row = pen.create(Entity::Phone, {{Phone::Contact, made}, {Phone::Number, phone}}); !row)
                    return row.error();
            return {};
        });
        REQUIRE(written);
        return made;
    }
    Id business(const QString& name)
    {
        Id made;
        REQUIRE(write(QStringLiteral("add_contact"), [&](Pen& pen) -> Status {
            const auto contact =
                pen.create(Entity::Contact, {{Contact::Type, QStringLiteral("business")}, {Contact::LegalName, name}});
            if (!contact) return contact.error();
            made = *contact;
            return {};
        }));
        return made;
    }
    QString text(const QString& sql, Database::Binds binds = {})
    {
        const auto value = m_store->reader().cell(sql, binds);
        REQUIRE(value);
        return value->isInteger() ? QString::number(value->integer()) : value->text();
    }
    QStringList problems()
    {
        const auto report = checkStore(*m_store);
        REQUIRE(report);
        return report->problems;
    }

    Actor actor;
    qint64 now = 1'700'000'000'000;

private:
    QTemporaryDir m_dir;
    Backend m_backend;
    std::unique_ptr<Store> m_store;
};

} // namespace kontor::test

template <>
struct Catch::StringMaker<QStringList> {
    static std::string convert(const QStringList& list) { return list.join(QStringLiteral("\n")).toStdString(); }
};
