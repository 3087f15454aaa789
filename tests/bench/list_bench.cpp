// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list and a dashboard ask of the store, against the same rows read through SQLite's C interface.
#include "core/queries/contact_dashboard.h"
#include "core/queries/contact_row_reader.h"
#include "core/queries/search_index.h"
#include "core/store/database.h"
#include "tests/bench/support/bench_data.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/made_contacts.h"
#include "tests/bench/support/sqlite_raw.h"
#include "tests/bench/support/traced_statements.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::bench;

namespace {

constexpr qsizetype windowRows = 50;
constexpr int jumps = 20; ///< in one round
constexpr int dashboards = 50;

std::unique_ptr<Database> openStore(const QString& store)
{
    auto db = Database::openReadOnly(store);
    if (!db) fail(db.error().detail);
    return std::move(*db);
}

double fetch(Database& db, const std::vector<quint32>& order, std::uint32_t from)
{
    const auto begin = order.begin() + from;
    return timed([&] { use(run(db, ContactRows{{begin, begin + windowRows}})->size()); });
}

/// The yardstick of a jump: the same columns of the same rows, found by their place in the index, and warm.
class KeysetQuery {
public:
    explicit KeysetQuery(const QString& store)
        : m_raw{store}
        , m_start{m_raw, "SELECT name_key FROM contact WHERE n = ?"}
        , m_rows{m_raw, contactRowSelect().toStdString() +
                            " WHERE c.deleted = 0 AND (c.name_key, c.n) >= (?, ?) ORDER BY c.name_key, c.n LIMIT 50"}
    {}
    double read(quint32 n)
    {
        m_start.bind(1, n);
        m_start.step();
        const std::string key{m_start.bytes(0)};
        m_start.reset();
        m_rows.bindText(1, key);
        m_rows.bind(2, n);
        m_rows.readAll();
        return timed([&] { use(m_rows.readAll()); });
    }

private:
    RawDatabase m_raw;
    RawStatement m_start, m_rows;
};

void measureJumps(Figures& figures, const QString& store, const QString& size, int rounds)
{
    const auto db = openStore(store);
    SearchIndex index;
    if (const auto ready = index.prepare(*db); !ready) fail(ready.error().detail);
    const auto order = *run(*db, index, ContactList{})->order;
    KeysetQuery keyset{store};
    Random random{7};
    Pairs first, again;
    for (int i = 0; i < rounds * jumps; ++i) {
        const auto from = random.below(std::uint32_t(order.size() - windowRows));
        first.ours.push_back(fetch(*db, order, from));
        again.ours.push_back(fetch(*db, order, from));
        first.yardstick.push_back(keyset.read(order[from]));
    }
    again.yardstick = first.yardstick;
    figures.add(u"random jump in %1 : warm keyset query"_s.arg(size), first, 6.0);
    figures.add(u"  the same place again"_s, again, 2.0);
}

void measureSorting(Figures& figures, const QString& store, const QString& size, int rounds)
{
    struct Order {
        const char* field;
        const char* sql;
    };
    static constexpr std::array orders{
        Order{"display_name", "SELECT n FROM contact WHERE deleted = 0 ORDER BY name_key, n"},
        Order{"last_name", "SELECT n FROM contact WHERE deleted = 0 ORDER BY last_name, name_key, n"},
        Order{"city", "SELECT c.n FROM contact c LEFT JOIN location l ON l.contact = c.id AND l.deleted = 0 "
                      "WHERE c.deleted = 0 ORDER BY l.city, c.name_key, c.n"},
        Order{
            "custom.rating",
            "SELECT c.n FROM contact c LEFT JOIN custom_value v ON v.contact = c.id AND v.deleted = 0 AND +v.field = "
            "(SELECT id FROM custom_field WHERE key = 'rating') WHERE c.deleted = 0 ORDER BY v.text, c.name_key, c.n"}};
    const auto db = openStore(store);
    RawDatabase raw{store};
    SearchIndex index;
    if (const auto ready = index.prepare(*db); !ready) fail(ready.error().detail);
    for (const auto& [field, sql] : orders) {
        const ContactList question{.query = {}, .sort = {QString::fromLatin1(field)}};
        const auto ours = [&] { return timed([&] { use(run(*db, index, question)->order->size()); }); };
        RawStatement statement{raw, sql};
        const auto theirs = [&] { return timed([&] { use(statement.readAll()); }); };
        const double first = ours(), sorted = theirs();
        figures.add(u"sort %1 by %2, first time : ORDER BY"_s.arg(size, QLatin1StringView{field}), first, sorted, 1.0);
        figures.add(u"  the same order again"_s, Pairs::measure(std::min(rounds, 5), ours, theirs), 0.2);
    }
}

/// What a dashboard asks for.
void readDashboard(Database& db, const Id& contact)
{
    use(run(db, ContactDashboard{contact})->emails.size());
    use(run(db, Events{.contact = contact})->size());
}

std::vector<Id> someContacts(Database& db, int count)
{
    Random random{11};
    const qint64 last = db.cell(u"SELECT max(n) FROM contact"_s)->integer();
    std::vector<Id> contacts;
    while (contacts.size() < std::size_t(count))
        contacts.push_back(db.cell(u"SELECT id FROM contact WHERE n >= :n LIMIT 1"_s,
                                   {{":n"_L1, 1 + qint64{random.below(quint32(last))}}})
                               ->id());
    return contacts;
}

void measureDashboard(Figures& figures, const QString& store, const QString& size, int rounds)
{
    std::unique_ptr<Database> db;
    std::vector<Id> contacts;
    const auto asked = tracedStatements([&](bool& tracing) {
        db = openStore(store);
        contacts = someContacts(*db, dashboards);
        tracing = true;
        for (const Id& contact : contacts) readDashboard(*db, contact);
        tracing = false;
    });
    RawDatabase raw{store};
    std::vector<std::unique_ptr<RawStatement>> statements;
    for (const std::string& sql : asked) statements.push_back(std::make_unique<RawStatement>(raw, sql));
    const auto ours = [&] {
        return timed([&] {
            for (const Id& contact : contacts) readDashboard(*db, contact);
        });
    };
    const auto theirs = [&] {
        return timed([&] {
            for (const auto& statement : statements) use(statement->readAll());
        });
    };
    theirs();
    figures.add(u"%1 dashboards of %2 : their %3 statements in C"_s.arg(dashboards).arg(size).arg(statements.size()),
                Pairs::measure(rounds, ours, theirs), 2.0);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const auto settings = Settings::from(app.arguments());
    const BenchData data;
    Figures figures;
    for (const quint32 count : settings.sizes) {
        const QString store = data.store(count), size = spaced(count);
        measureJumps(figures, store, size, settings.rounds);
        measureSorting(figures, store, size, settings.rounds);
        measureDashboard(figures, store, size, settings.rounds);
    }
    return 0;
}
