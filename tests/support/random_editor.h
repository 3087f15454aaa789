// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/store/undo.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <random>

namespace kontor::test {

/// Edits a store as chance says, the same from the same seed: everything that a pen can do, with few values to choose
/// from, so that edits meet in the same cells and addresses clash.
class RandomEditor {
public:
    explicit RandomEditor(unsigned seed, Backend backend = Backend::Automatic) : m_random{seed}
    {
        StoreOptions options{.clock = [this] { return m_now += 1000; }, .backend = backend};
        options.ids = [this](qint64) { return nextId(); };
        auto made = Store::create(
            m_dir.filePath(QStringLiteral("random.kontor")),
            {QStringLiteral("Acme"), QStringLiteral("DE"), QStringLiteral("Ada"), QStringLiteral("ada@acme.example")},
            options);
        REQUIRE(made);
        store = std::move(*made);
        me = {.employee = store->me(), .role = Role::Admin};
        setUp();
    }

    /// One operation of one to four writes; false when a rule refused it, and with it all of it.
    bool edit()
    {
        const auto written =
            store->write({.kind = QStringLiteral("edit"), .label = {}, .actor = me}, [&](Pen& pen) -> Status {
                for (int left = 1 + below(4); left > 0; --left)
                    if (auto done = write(pen); !done) return done;
                return {};
            });
        if (written) return true;
        INFO(int(written.error().code) << ' ' << written.error().detail.toStdString());
        switch (written.error().code) {
        case Errc::DuplicateEmail:
        case Errc::DuplicatePhone:
        case Errc::AlreadyExists:
        case Errc::AlreadyDeleted:
        case Errc::UnknownReference:
        case Errc::Merged:
        case Errc::NotFound: break;
        default: FAIL_CHECK("an edit was refused for no good reason");
        }
        return false;
    }
    /// Takes back the last operation or any of the newest, or does again what was taken back last.
    void undoSomething()
    {
        const auto no = below(3) == 0   ? store->lastRedoable(me)
                        : below(2) == 0 ? store->lastUndoable(me)
                                        : Result<qint64>{groups() - below(20)};
        REQUIRE(no);
        if (*no <= 0) return;
        const auto undone = undo(*store, *no, me);
        if (!undone) CHECK(undone.error().code == Errc::NotUndoable);
    }
    /// A deleted contact, erased for good.
    void purgeSomething()
    {
        const Id contact = anyRow(QStringLiteral("contact"), true);
        if (contact.isNull()) return;
        REQUIRE(store->write({.kind = QStringLiteral("purge_contacts"), .label = {}, .actor = me},
                             [&](Pen& pen) { return pen.purge(contact); }));
    }

    qint64 groups() { return store->reader().cell(QStringLiteral("SELECT max(no) FROM op_group"))->integer(); }
    int below(int count) { return int(m_random() % unsigned(count)); }
    QString path(const QString& name) const { return m_dir.filePath(name); }

    std::unique_ptr<Store> store;
    Actor me;

private:
    using Made = Result<Id>;

    Id nextId()
    {
        QByteArray bytes(16, '\0');
        const quint64 number = ++m_ids, scattered = m_random();
        for (int i = 0; i < 8; ++i) bytes[15 - i] = char(number >> (8 * i));
        for (int i = 0; i < 4; ++i) bytes[i] = char(scattered >> (8 * i));
        return Id::fromBytes(bytes);
    }
    void setUp()
    {
        REQUIRE(store->write({.kind = QStringLiteral("set_up"), .label = {}, .actor = me}, [&](Pen& pen) -> Status {
            for (const char* name : {"North", "South"})
                if (auto made = pen.create(Entity::Team, {{Team::Name, QString::fromLatin1(name)}}); !made)
                    return made.error();
            for (const char* key : {"size", "code"}) {
                auto made = pen.create(Entity::CustomField, {{CustomField::Key, QString::fromLatin1(key)},
                                                             {CustomField::Label, QString::fromLatin1(key)},
                                                             {CustomField::Type, QStringLiteral("text")}});
                if (!made) return made.error();
            }
            return {};
        }));
    }

    QString word()
    {
        static const QStringList words{QStringLiteral("Ada"),
                                       QStringLiteral("Müller"),
                                       QStringLiteral("x"),
                                       QStringLiteral("Łódź"),
                                       QStringLiteral("王"),
                                       QStringLiteral("a longer one, with a comma"),
                                       QString{}};
        return words[below(int(words.size()))];
    }
    QString filledWord() { return QStringLiteral("w") + word() + QString::number(below(6)); }
    Id anyRow(const QString& table, bool deleted = false, const QString& where = {})
    {
        const QString rest = QStringLiteral(" FROM %1 WHERE deleted = %2 %3").arg(table).arg(int(deleted)).arg(where);
        const auto count = store->reader().cell(QStringLiteral("SELECT count(*)") + rest);
        REQUIRE(count);
        if (count->integer() == 0) return {};
        const auto id =
            store->reader().cell(QStringLiteral("SELECT id") + rest +
                                 QStringLiteral(" ORDER BY id LIMIT 1 OFFSET %1").arg(below(int(count->integer()))));
        REQUIRE(id);
        return id->id();
    }
    static Status statusOf(const Made& made) { return made ? Status{} : Status{made.error()}; }

    Status write(Pen& pen)
    {
        switch (below(12)) {
        case 0:
        case 1: return addContact(pen);
        case 2:
        case 3:
        case 4: return addRow(pen);
        case 5:
        case 6: return changeContact(pen);
        case 7:
        case 8: return changeRow(pen);
        case 9: return removeSomething(pen);
        case 10: return restoreSomething(pen);
        default: return customValue(pen);
        }
    }
    Status addContact(Pen& pen)
    {
        const bool person = below(3) > 0;
        Cells cells{{Contact::Type, person ? QStringLiteral("person") : QStringLiteral("business")}};
        cells.push_back({person ? FieldIndex{Contact::LastName} : FieldIndex{Contact::LegalName}, filledWord()});
        const auto contact = pen.create(Entity::Contact, cells);
        if (!contact) return contact.error();
        if (below(2)) {
            const auto made = pen.create(
                Entity::Note, {{Note::Contact, *contact}, {Note::Text, filledWord()}, {Note::Private, below(3) == 0}});
            if (!made) return made.error();
            if (below(2)) return pen.set(Entity::Note, *made, Note::Text, filledWord());
        }
        if (below(2)) return pen.set(Entity::Contact, *contact, Contact::Notes, word());
        return {};
    }
    Status addRow(Pen& pen)
    {
        const Id contact = anyRow(QStringLiteral("contact"));
        if (contact.isNull()) return {};
        switch (below(8)) {
        case 0:
            return statusOf(
                pen.create(Entity::Email, {{Email::Contact, contact},
                                           {Email::Address, QStringLiteral("a%1@x.example").arg(below(40))}}));
        case 1:
            return statusOf(pen.create(
                Entity::Phone,
                {{Phone::Contact, contact},
                 {Phone::Number, QStringLiteral("+49 731 0123%1").arg(below(40), 3, 10, QLatin1Char('0'))}}));
        case 2:
            return statusOf(pen.create(Entity::Location, {{Location::Contact, contact},
                                                          {Location::City, filledWord()},
                                                          {Location::Lat, 48.4},
                                                          {Location::Lon, 9.98},
                                                          {Location::Country, QStringLiteral("DE")}}));
        case 3:
            return statusOf(
                pen.create(Entity::Link, {{Link::Contact, contact},
                                          {Link::Url, QStringLiteral("https://x.example/%1").arg(below(9))}}));
        case 4:
            return statusOf(pen.create(Entity::Keyword, {{Keyword::Contact, contact}, {Keyword::Word, filledWord()}}));
        case 5:
            return statusOf(
                pen.create(Entity::Relationship,
                           {{Relationship::Contact, contact},
                            {Relationship::Stage, below(2) ? QStringLiteral("lead") : QStringLiteral("customer")}}));
        case 6: return statusOf(pen.create(Entity::Task, {{Task::Contact, contact}, {Task::Title, filledWord()}}));
        default: break;
        }
        const Id person = anyRow(QStringLiteral("contact"), false, QStringLiteral("AND type = 'person'"));
        const Id business = anyRow(QStringLiteral("contact"), false, QStringLiteral("AND type = 'business'"));
        if (person.isNull() || business.isNull()) return {};
        return statusOf(pen.create(
            Entity::ContactPerson,
            {{ContactPerson::Person, person}, {ContactPerson::Business, business}, {ContactPerson::Note, word()}}));
    }
    Status changeContact(Pen& pen)
    {
        const Id contact = anyRow(QStringLiteral("contact"));
        if (contact.isNull()) return {};
        static constexpr FieldIndex fields[] = {Contact::ExternalId, Contact::NoteName, Contact::Notes,
                                                Contact::Language};
        Cells cells{{fields[below(4)], word()}};
        if (below(3) == 0) putCell(cells, Contact::Archived, below(2) ? Value{true} : Value{});
        if (below(4) == 0) putCell(cells, Contact::Team, below(2) ? Value{anyRow(QStringLiteral("team"))} : Value{});
        if (below(4) == 0) {
            const Id email = anyRow(QStringLiteral("email"));
            if (!email.isNull()) putCell(cells, Contact::PrimaryEmail, email); // refused where it is another's
        }
        return pen.set(Entity::Contact, contact, cells);
    }
    Status changeRow(Pen& pen)
    {
        struct Cellular {
            Entity entity;
            FieldIndex field;
            Value value;
        };
        const Cellular all[] = {
            {Entity::Email, Email::Address, QStringLiteral("a%1@x.example").arg(below(40))},
            {Entity::Email, Email::Kind, word()},
            {Entity::Phone, Phone::Number, QStringLiteral("+49 731 0123%1").arg(below(40), 3, 10, QLatin1Char('0'))},
            {Entity::Location, Location::Street, word()},
            {Entity::Location, Location::Lat, 48.0 + below(5) / 10.0},
            {Entity::Link, Link::Label, word()},
            {Entity::Note, Note::Text, filledWord()},
            {Entity::Task, Task::State, below(2) ? QStringLiteral("done") : QStringLiteral("open")},
            {Entity::Task, Task::Due, QStringLiteral("2026-03-1%1").arg(below(10))},
            {Entity::ContactPerson, ContactPerson::Note, word()},
            {Entity::Team, Team::Name, filledWord()},
            {Entity::CustomField, CustomField::Label, filledWord()}};
        const Cellular& chosen = all[below(int(std::size(all)))];
        const Id row = anyRow(QLatin1StringView{entityInfo(chosen.entity).name});
        return row.isNull() ? Status{} : pen.set(chosen.entity, row, chosen.field, chosen.value);
    }
    static Entity anyEntity(int choice)
    {
        static constexpr Entity all[] = {Entity::Contact,      Entity::Email,       Entity::Phone,
                                         Entity::Location,     Entity::Link,        Entity::Keyword,
                                         Entity::Note,         Entity::Task,        Entity::ContactPerson,
                                         Entity::Relationship, Entity::CustomValue, Entity::CustomAssignment};
        return all[choice % int(std::size(all))];
    }
    Status removeSomething(Pen& pen)
    {
        const Entity entity = anyEntity(below(12));
        const Id row = anyRow(QLatin1StringView{entityInfo(entity).name});
        return row.isNull() ? Status{} : pen.remove(entity, row);
    }
    Status restoreSomething(Pen& pen)
    {
        const Entity entity = anyEntity(below(12));
        const Id row = anyRow(QLatin1StringView{entityInfo(entity).name}, true);
        return row.isNull() ? Status{} : pen.restore(entity, row);
    }
    Status customValue(Pen& pen)
    {
        const Id contact = anyRow(QStringLiteral("contact")), field = anyRow(QStringLiteral("custom_field"));
        if (contact.isNull() || field.isNull()) return {};
        if (below(3) == 0) {
            const auto made = pen.create(Entity::CustomAssignment,
                                         {{CustomAssignment::Contact, contact}, {CustomAssignment::Field, field}});
            if (!made && made.error().code != Errc::AlreadyExists) return made.error();
        }
        const auto made = pen.create(
            Entity::CustomValue,
            {{CustomValue::Contact, contact}, {CustomValue::Field, field}, {CustomValue::Text, filledWord()}});
        if (made || made.error().code != Errc::AlreadyExists) return statusOf(made);
        const Id value = anyRow(QStringLiteral("custom_value"));
        return value.isNull() ? Status{} : pen.set(Entity::CustomValue, value, CustomValue::Text, filledWord());
    }

    std::mt19937 m_random;
    /// In memory where there is such a folder: what is proved here has nothing to do with the disk.
    static QString fastFolder()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo{memory}.isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/kontor-XXXXXX");
    }

    QTemporaryDir m_dir{fastFolder()};
    qint64 m_now = 1'700'000'000'000;
    quint64 m_ids = 0;
};

} // namespace kontor::test
