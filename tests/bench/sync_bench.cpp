// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop does with what comes from its server: all rows for the first time, and ten changes in stores of two
// sizes, which must cost the same. No network and no server take part: answers are made before. Processor time, so that
// other work on the machine does not count.
#include "core/sync/desktop/engine.h"
#include "core/sync/protocol/codec.h"
#include "tests/bench/support/bench_data.h"
#include "tests/bench/support/figures.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::bench;

namespace {

double cpu() { return double(std::clock()) / CLOCKS_PER_SEC; }

template <class T>
T done(Result<T> result)
{
    if (!result) fail(u"error %1 %2"_s.arg(int(result.error().code)).arg(result.error().detail));
    return std::move(*result);
}

Id numbered(quint32 kind, quint32 number)
{
    QByteArray bytes(16, '\x71');
    for (int i = 0; i < 4; ++i) bytes[3 - i] = char(kind >> (8 * i)), bytes[7 - i] = char(number >> (8 * i));
    return Id::fromBytes(bytes);
}

/// The server's rows: so many contacts, each with an address.
class Rows {
public:
    explicit Rows(quint32 contacts) : m_contacts{contacts} {}

    static Id me() { return numbered(2, 1); }
    sync::Effect contact(quint32 number, qint64 seq, const QString& title = {}) const
    {
        return effect(Entity::Contact, numbered(5, number), seq,
                      {{Contact::Type, u"person"_s},
                       {Contact::FirstName, u"First%1"_s.arg(number)},
                       {Contact::LastName, u"Last%1"_s.arg(number)},
                       {Contact::JobTitle, title.isEmpty() ? Value{} : Value{title}},
                       {Contact::Responsible, me()},
                       {Contact::CreatedAt, qint64{1'700'000'000'000}}});
    }
    /// The pages in which they come.
    std::vector<QByteArray> pages() const
    {
        std::vector<sync::Effect> all;
        all.push_back(effect(Entity::Organisation, numbered(1, 1), 1,
                             {{Organisation::Name, u"Acme"_s}, {Organisation::Country, u"DE"_s}}));
        all.push_back(effect(Entity::Employee, me(), 1,
                             {{Employee::Name, u"Ada"_s},
                              {Employee::Email, u"ada@acme.example"_s},
                              {Employee::Role, u"crm_admin"_s},
                              {Employee::State, u"active"_s}}));
        for (quint32 i = 0; i < m_contacts; ++i) {
            all.push_back(contact(i, 1));
            const QString address = u"p%1@x.example"_s.arg(i);
            auto row = effect(Entity::Email, numbered(7, i), 1,
                              {{Email::Contact, numbered(5, i)}, {Email::Address, address}, {Email::Position, 1.0}});
            row.cells[sync::FieldKey::claim] = {Value{u"="_s + address}, {1, 1, {}}};
            all.push_back(std::move(row));
        }
        std::vector<QByteArray> pages;
        for (size_t i = 0; i < all.size(); i += protocol::limit::pageRows) {
            const size_t end = std::min(all.size(), i + protocol::limit::pageRows);
            protocol::StatePage page{.rows = {all.begin() + qsizetype(i), all.begin() + qsizetype(end)},
                                     .last = end == all.size(),
                                     .byContact = true};
            pages.push_back(
                protocol::encodeReply(protocol::Reply<protocol::StatePage>{.head = {1, "a"}, .body = std::move(page)}));
        }
        return pages;
    }
    /// Ten changes of ten contacts, the log after `seq`.
    QByteArray changes(qint64 seq) const
    {
        protocol::Page page{.after = {seq, QByteArray::number(seq)}};
        if (seq == 1) page.after.tag = "a";
        for (int i = 1; i <= 10; ++i)
            page.entries.push_back({.at = {seq + i, QByteArray::number(seq + i)},
                                    .batch = Id::make(seq),
                                    .author = me(),
                                    .hlc = quint64(seq + i) << 16,
                                    .remark = {.kind = u"set_contact"_s},
                                    .effects = {contact(quint32(seq * 7919 + i * 104'729) % m_contacts, seq + i,
                                                        u"Title%1"_s.arg(seq + i))}});
        const sync::Place head = page.entries.back().at;
        return protocol::encodeReply(protocol::Reply<protocol::Page>{.head = head, .body = std::move(page)});
    }

private:
    static sync::Effect effect(Entity entity, const Id& id, qint64 seq, std::vector<std::pair<FieldIndex, Value>> cells)
    {
        sync::Effect effect{.at = {entity, id}};
        for (auto& [field, value] : cells) effect.cells[field] = {std::move(value), {seq, 1, numbered(9, 9)}};
        effect.cells[sync::FieldKey::deleted] = {Value{false}, {seq, 1, numbered(9, 9)}};
        return effect;
    }

    quint32 m_contacts;
};

void take(sync::Engine& engine, const QByteArray& reply)
{
    if (!done(engine.next())) fail(u"nothing to ask"_s);
    for (auto progress = done(engine.receive(reply)); progress.unfinished;) progress = done(engine.go());
}

struct Times {
    double bootstrap = 0, increment = 0; ///< seconds of the processor
};

Times measure(const BenchData& data, quint32 contacts)
{
    constexpr int rounds = 15;
    const Rows rows{contacts};
    const auto pages = rows.pages();
    const auto store = done(Store::create(data.path(u"sync%1.kontor"_s.arg(contacts)),
                                          {u"Own"_s, u"DE"_s, u"Ada"_s, u"ada@acme.example"_s}));
    sync::Engine engine{*store};
    if (!engine.join({.organisation = numbered(1, 1), .organisationName = u"Acme"_s, .employee = Rows::me()},
                     u"https://kontor.example"_s, {}, {}))
        fail(u"join"_s);
    Times figures;
    double begin = cpu();
    for (const QByteArray& page : pages) take(engine, page);
    figures.bootstrap = cpu() - begin;
    if (done(store->reader().cell(u"SELECT count(*) FROM contact"_s)).integer() != contacts) fail(u"contacts"_s);
    // What the store itself held goes up first.
    for (const auto request = done(engine.next()); request && qstrcmp(request->path, protocol::path::push) == 0;)
        fail(u"a new store has nothing to send"_s);
    // A program that rests for a moment does the same; else the changes would be looked for in a log as long as the store.
    if (!store->checkpoint()) fail(u"checkpoint"_s);
    std::vector<double> increments;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray reply = rows.changes(1 + 10 * i);
        begin = cpu();
        take(engine, reply);
        increments.push_back(cpu() - begin);
    }
    figures.increment = median(increments);
    return figures;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application{argc, argv};
    const BenchData data;
    const quint32 few = argc > 1 ? quint32(std::atoi(argv[1])) : 10'000;
    const Times small = measure(data, few), large = measure(data, 10 * few);
    const double ratio = large.increment / small.increment;
    std::printf("first reading of %u rows: %.2f s, of %u rows: %.2f s (%.0f rows/s)\n", 2 * few, small.bootstrap,
                20 * few, large.bootstrap, 20 * few / large.bootstrap);
    std::printf("10 changes: %.2f ms with %u contacts, %.2f ms with %u, ratio %.2f (goal 1.2)\n",
                small.increment * 1000, few, large.increment * 1000, 10 * few, ratio);
    return 0;
}
