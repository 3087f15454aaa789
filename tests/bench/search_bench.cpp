// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a keystroke costs: search, filters and the summary bar, against one read of the memory that is searched; and what
// that memory takes.
#include "core/queries/contact_query.h"
#include "core/store/database.h"
#include "tests/bench/support/bench_data.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/process.h"
#include "tests/bench/support/sqlite_raw.h"

#include <QCoreApplication>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::bench;

namespace {

struct Asked {
    const char* what;
    QString query;
};
/// Most contacts, some, few, one place in four hundred, none.
const std::array needles{Asked{"1 letter", u"e"_s},
                         Asked{"2 letters", u"it"_s},
                         Asked{"3 letters", u"ith"_s},
                         Asked{"5 letters", u"smith"_s},
                         Asked{"12 letters", u"underborough"_s},
                         Asked{"none found", u"xyzzyq"_s}};
/// Answered from columns, from text and columns, from the store's rows.
const std::array filters{Asked{"smith type:person keyword:vip", u"smith type:person keyword:vip"_s},
                         Asked{"is:draft or type:business", u"is:draft or type:business"_s},
                         Asked{"has:email", u"has:email"_s},
                         Asked{"-has:phone country:DE", u"-has:phone country:DE"_s}};

/// Typed letter by letter, when the field's values are in memory: each is a test that was never asked before.
const std::array typed{u"keyword:v"_s, u"keyword:vip"_s, u"city:b"_s,      u"city:berlin"_s,      u"smith city:b"_s,
                       u"email:sm"_s,  u"phone:03"_s,    u"last_name:m"_s, u"custom.rating:>3"_s, u"has:email"_s};
/// What is asked for first of all after the store was opened, when the window has read ahead; and from the store.
const std::array first{u"keyword:v"_s, u"city:berlin"_s, u"email:sm"_s,
                       u"phone:03"_s,  u"last_name:m"_s, u"smith keyword:vip"_s};

/// The least that a search must do: every word of the text, once.
double readArena(const IndexSnapshot& index)
{
    return timed([&] {
        std::uint64_t sum = 0;
        for (const auto& chunk : index.arena()) {
            const ScanBlock block = chunk->block();
            for (std::uint32_t at = 0; at + 8 <= block.size(); at += 8) {
                std::uint64_t word;
                std::memcpy(&word, block.text + at, 8);
                sum += word;
            }
        }
        use(sum);
    });
}

/// As the window does it: everything in order, the counts, and the rows of the first screen.
double search(Database& db, SearchIndex& index, const QString& query)
{
    return timed([&] {
        const auto list = run(db, index, ContactList{.query = query});
        if (!list) fail(u"\"%1\" is not answered: %2"_s.arg(query, list.error().detail));
        const auto& order = *list->order;
        const auto rows = run(db, ContactRows{{order.begin(), order.begin() + std::min<qsizetype>(50, order.size())}});
        if (!rows) fail(rows.error().detail);
        use(rows->size());
    });
}

/// As if the store had just been opened, but for the search documents.
void forget(Database& db, SearchIndex& index)
{
    ChangeSet replaced;
    replaced.everything = true;
    index.apply(replaced);
    if (const auto read = index.prepare(db); !read) fail(read.error().detail);
}

void measureSearch(Figures& figures, Database& db, SearchIndex& index, const QString& size, int rounds)
{
    const auto contacts = index.view().contacts;
    const auto limit = [&] { return readArena(*contacts); };
    for (const auto& [what, query] : needles) {
        search(db, index, query);
        const Pairs pairs = Pairs::measure(
            rounds, [&] { return search(db, index, query); }, limit);
        figures.add(u"search in %1, %2 : one read"_s.arg(size, QLatin1StringView{what}), pairs, 5.0);
    }
    for (const auto& [what, query] : filters) {
        search(db, index, query);
        const Pairs pairs = Pairs::measure(
            rounds, [&] { return search(db, index, query); }, limit);
        figures.add(u"  %1"_s.arg(QLatin1StringView{what}), pairs, {});
    }
    for (const QString& query : typed) {
        search(db, index, query);
        const Pairs pairs = Pairs::measure(
            rounds, [&] { return search(db, index, query); }, limit);
        figures.add(u"  %1"_s.arg(query), pairs, {});
    }
    for (const QString& query : first) {
        const auto opened = [&] {
            forget(db, index);
            if (const auto read = run(db, index, PrepareQuery{}); !read) fail(read.error().detail);
            return search(db, index, query);
        };
        figures.add(u"  %1, first after opening"_s.arg(query), Pairs::measure(rounds, opened, limit), {});
    }
    for (const QString& query : first) {
        const auto unread = [&] {
            forget(db, index);
            return search(db, index, query);
        };
        figures.add(u"  %1, nothing read ahead"_s.arg(query), Pairs::measure(rounds, unread, limit), {});
    }
    forget(db, index);
    figures.note(u"fields read ahead in %1 ms"_s.arg(1000 * timed([&] { use(bool(run(db, index, PrepareQuery{}))); }),
                                                     0, 'f', 0));
}

void measureSummary(Figures& figures, Database& db, SearchIndex& index, const QString& store, const QString& size,
                    int rounds)
{
    const auto summary = [&](const QString& query) {
        return timed([&] { use(run(db, index, ContactSummary{query})->total); });
    };
    const auto scan = [&] { return timed([&] { use(findContacts(db, index, u"ith"_s)->slots.count()); }); };
    figures.add(u"summary bar of %1, \"ith\" : the scan alone"_s.arg(size),
                Pairs::measure(
                    rounds, [&] { return summary(u"ith"_s); }, scan),
                1.5);
    RawDatabase raw{store};
    RawStatement kinds{raw, "SELECT type, count(*) FROM contact WHERE deleted = 0 GROUP BY type"};
    figures.add(u"summary bar of %1, no needle : GROUP BY in SQL"_s.arg(size),
                Pairs::measure(
                    rounds, [&] { return summary({}); }, [&] { return timed([&] { use(kinds.readAll()); }); }),
                0.1);
}

void measure(Figures& figures, const BenchData& data, quint32 count, int rounds)
{
    const QString size = spaced(count), store = data.store(count);
    const auto db = Database::openReadOnly(store);
    if (!db) fail(db.error().detail);
    SearchIndex index;
    const double ready = timed([&] {
        if (const auto read = index.prepare(**db); !read) fail(read.error().detail);
    });
    measureSearch(figures, **db, index, size, rounds);
    measureSummary(figures, **db, index, store, size, rounds);
    const auto memory = index.memory();
    figures.add(u"memory for %1 searchable : text + 15 bytes each"_s.arg(size), double(memory.text + memory.other),
                double(memory.text) + 15.0 * count, 2.5, Unit::Bytes);
    figures.note(u"ready to search after %1 ms"_s.arg(ready * 1000, 0, 'f', 0));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const auto settings = Settings::from(app.arguments());
    const BenchData data;
    Figures figures;
    for (const quint32 size : settings.sizes) measure(figures, data, size, settings.rounds);
    return 0;
}
