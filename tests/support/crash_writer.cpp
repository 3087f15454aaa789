// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to a store without end until somebody kills it: edits, and an import between them. For each operation it
// prints one line after the store has acknowledged it: "ack <contact id> <last name>".
#include "core/exchange/import_csv.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kontor;

namespace {

void acknowledge(const Id& contact, const QString& name)
{
    std::printf("ack %s %s\n", qPrintable(contact.toString()), qPrintable(name));
    std::fflush(stdout);
}

bool edit(Store& store, const Actor& actor, QRandomGenerator& random, std::vector<Id>& made)
{
    const QString name = u"Name%1"_s.arg(random.generate());
    Id contact;
    const auto written = store.write({.kind = u"add_contact"_s, .label = {}, .actor = actor}, [&](Pen& pen) -> Status {
        if (!made.empty() && random.bounded(2)) {
            contact = made[size_t(random.bounded(int(made.size())))];
            return pen.set(Entity::Contact, contact, Contact::LastName, Value{name});
        }
        const auto created = pen.create(Entity::Contact, {{Contact::Type, u"person"_s}, {Contact::LastName, name}});
        if (!created) return created.error();
        contact = *created;
        const auto email =
            pen.create(Entity::Email, {{Email::Contact, contact}, {Email::Address, name + u"@example.org"_s}});
        return email ? Status{} : Status{email.error()};
    });
    if (!written) return false;
    if (std::find(made.begin(), made.end(), contact) == made.end()) made.push_back(contact);
    acknowledge(contact, name);
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) return 2;
    auto store = Store::open(arguments[1]);
    if (!store) return 1;
    const Actor actor{.employee = (*store)->me(), .role = Role::Admin};
    QRandomGenerator random{arguments[2].toUInt()};
    const int most = arguments[3].toInt();
    std::unique_ptr<Job<ImportOutcome>> import;
    if (arguments.size() > 4) {
        auto job = start(**store, actor, ImportCsv{.file = arguments[4]});
        if (!job) return 1;
        import = std::move(*job);
    }
    std::vector<Id> made;
    for (int i = 0; i < most; ++i) {
        if (!edit(**store, actor, random, made)) return 1;
        if (!import) continue;
        ChangeSet changes;
        const auto more = import->step(changes);
        if (!more) return 1;
        if (!*more) {
            if (!import->finish(false)) return 1;
            import.reset();
        }
    }
    return 0;
}
