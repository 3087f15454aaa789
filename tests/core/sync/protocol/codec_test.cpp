// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/protocol/codec.h"
#include "core/sync/protocol/frame.h"
#include "tests/support/catch.h"
#include "tests/support/seed.h"

#include <QCborArray>
#include <QCborValue>

#include <random>

using namespace kontor;
using namespace kontor::protocol;
using namespace Qt::StringLiterals;

namespace {

Id id(const char* name) { return Id::named("t", name); }
sync::RowKey contact() { return {Entity::Contact, id("contact")}; }

sync::Batch batch()
{
    return {.id = id("batch"),
            .group = id("group"),
            .author = id("ada"),
            .replica = id("replica"),
            .no = 3,
            .base = {2, "tag"},
            .hlc = 99,
            .ops = {{.at = contact(), .writes = {{Contact::Notes, {}, Value{u"loud"_s}}}}}};
}

Push push()
{
    return {.cursor = {5, "five"},
            .witness = {7, "seven"},
            .clientNow = 1234,
            .offers = {{batch(), {.kind = u"set_contact"_s, .label = u"Ada"_s, .onBehalfOf = id("ben"), .at = 55}},
                       {batch(), {}}}};
}

Reply<Page> page()
{
    const sync::Effect effect{.at = contact(), .cells = {{Contact::Notes, {Value{u"n"_s}, {5, 6, id("replica")}}}}};
    return {.now = 9,
            .head = {8, "head"},
            .minVersion = 1,
            .body = Page{.after = {1, "one"},
                         .entries = {{.at = {2, "two"},
                                      .batch = id("batch"),
                                      .group = id("group"),
                                      .author = id("ada"),
                                      .hlc = 77,
                                      .received = 88,
                                      .remark = {.kind = u"import"_s, .label = u"list.csv"_s, .import = id("import")},
                                      .effects = {effect, {.at = {quint16{900}, id("x")}, .erase = true}},
                                      .evicted = {contact()},
                                      .lost = {{contact(), Contact::Notes, Value{u"old"_s}},
                                               {contact(), Contact::Notes, Value{u"older"_s}}},
                                      .fates = {{sync::Fate::Rejected, sync::Refusal::NotAuthor}, {}}},
                                     {.at = {3, "three"}, .batch = id("hidden")}},
                         .more = true}};
}

template <class Request>
void comesBack(const Request& request)
{
    const auto read = decode<Request>(encode(request));
    REQUIRE(read);
    CHECK(*read == request);
}

template <class Body>
void replyComesBack(const Reply<Body>& reply)
{
    const auto read = decodeReply<Body>(encodeReply(reply));
    REQUIRE(read);
    CHECK(*read == reply);
}

} // namespace

TEST_CASE("every request and reply of the protocol comes out as it went in", "[protocol]")
{
    comesBack(LogIn{u"ada@example.org"_s, u"secret"_s, id("device"), u"Ada's laptop"_s, id("replica")});
    comesBack(Refresh{id("device"), "token"});
    comesBack(Leave{});
    comesBack(push());
    comesBack(Pull{{5, "five"}, {7, "seven"}});
    comesBack(History{{7, "seven"}, 3, 9});
    comesBack(ReadState{{7, "seven"}, contact()});
    comesBack(ReadState{});
    comesBack(Wait{7, 100});
    replyComesBack(page());
    replyComesBack(Reply<Done>{.now = 1, .body = Done{}});
    replyComesBack(Reply<Done>{.failure = Failure{ErrorCode::TooMany, 2000}});
    replyComesBack(Reply<Hello>{.body = Hello{u"kontor-server 1"_s, 1, 2}});
    replyComesBack(
        Reply<Session>{.body = Session{"a", 1, "r", 2, id("org"), u"Example"_s, id("ada"), u"Ada"_s, u"a@b"_s}});
    replyComesBack(
        Reply<PushAnswer>{.failure = Failure{ErrorCode::Gap},
                          .body = PushAnswer{{{id("batch"), {4, "four"}, true, {{sync::Fate::Merged, {}}}}}}});
    replyComesBack(Reply<StatePage>{.body = StatePage{page().body->entries[0].effects, true}});
}

TEST_CASE("what a message does not say has its default and what it says beyond is skipped", "[protocol]")
{
    const auto empty = decode<Pull>(QCborValue{QCborMap{}}.toCbor());
    REQUIRE(empty);
    CHECK(*empty == Pull{});
    const auto more = decode<Wait>(QCborValue{QCborMap{{u"seq"_s, 4}, {u"colour"_s, QCborArray{1, 2}}}}.toCbor());
    REQUIRE(more);
    CHECK(more->seq == 4);
    CHECK(decodeReply<Done>(QCborValue{QCborMap{{u"error"_s, QCborArray{u"TEAPOT"_s, 5}}}}.toCbor())->failure ==
          Failure{ErrorCode::Unknown, 5});
    CHECK_FALSE(decodeReply<Done>(QCborValue{QCborMap{}}.toCbor())); // neither an answer nor a failure
}

TEST_CASE("a message of the wrong kinds or beyond its limits is refused", "[protocol]")
{
    CHECK_FALSE(decode<Pull>(QCborValue{QCborMap{{u"cursor"_s, 5}}}.toCbor()));
    CHECK_FALSE(decode<Pull>(QCborValue{QCborMap{{u"cursor"_s, QCborArray{-1, QByteArray{"t"}}}}}.toCbor()));
    CHECK_FALSE(decode<Refresh>(QCborValue{QCborMap{{u"device"_s, QByteArray{"short"}}}}.toCbor()));
    CHECK_FALSE(decode<LogIn>(QCborValue{QCborMap{{u"user"_s, u"a\0b"_s}}}.toCbor()));
    CHECK_FALSE(
        decode<LogIn>(QCborValue{QCborMap{{u"password"_s, QString(limit::passwordLength + 1, u'x')}}}.toCbor()));
    CHECK_FALSE(decode<Wait>(QByteArray(limit::requestBytes + 1, '\x80')));
    Push many = push();
    many.offers.resize(limit::batches + 1, many.offers.front());
    CHECK_FALSE(decode<Push>(encode(many)));
    const QByteArray whole = encode(push());
    for (qsizetype length = 0; length < whole.size(); ++length) CHECK_FALSE(decode<Push>(whole.left(length)));
    CHECK_FALSE(decode<Push>(whole + '\0'));
}

TEST_CASE("bombs are refused before they are parsed", "[protocol]")
{
    const FrameLimits limits{.bytes = 1 << 20, .items = 1000, .depth = 16};
    CHECK_FALSE(isPlainFrame(QByteArray(100'000, '\x81'), limits));                 // array in array in array
    CHECK_FALSE(isPlainFrame(QByteArray::fromHex("9b7fffffffffffffff"), limits));   // a count of 2^63
    CHECK_FALSE(isPlainFrame(QByteArray::fromHex("bbffffffffffffffff00"), limits)); // its double overflows
    CHECK_FALSE(isPlainFrame(QByteArray::fromHex("5b7fffffffffffffff00"), limits)); // a string of 2^63 bytes
    CHECK_FALSE(isPlainFrame(QByteArray::fromHex("9fff"), limits));                 // of unknown length
    CHECK_FALSE(isPlainFrame(QByteArray::fromHex("c074"), limits));                 // a tag
    CHECK_FALSE(isPlainFrame(QByteArray::fromHex("1bffffffffffffffff"), limits));   // beyond 63 bits
    CHECK_FALSE(isPlainFrame(QByteArray::fromHex("9a000186a0") + QByteArray(100'000, 0), limits)); // too many items
    CHECK(isPlainFrame(QByteArray::fromHex("83f6f5fb4004000000000000"), limits));
}

TEST_CASE("words of failures are known again, whatever comes", "[protocol]")
{
    for (int code = 0; code <= int(ErrorCode::Retry); ++code) {
        CHECK(errorNamed(QString{wordOf(ErrorCode(code))}) == ErrorCode(code));
        CHECK(httpStatusOf(ErrorCode(code)) >= 200);
    }
    CHECK(errorNamed(u"NEWER_THAN_THIS") == ErrorCode::Unknown);
    CHECK(reactionTo(ErrorCode::Unknown) == Reaction::RetryLater);
}

TEST_CASE("hostile frames are refused or read, and nothing else happens", "[protocol]")
{
    const qint64 rounds = std::max(20'000, qEnvironmentVariableIntValue("KONTOR_FUZZ"));
    const std::array seeds{encode(push()), encodeReply(page()), encode(LogIn{u"u"_s, u"p"_s, id("d"), u"n"_s, id("r")}),
                           encodeReply(Reply<StatePage>{.body = StatePage{page().body->entries[0].effects, true}})};
    const unsigned seed = kontor::test::seedOr(20261128);
    INFO("KONTOR_FIRST_SEED=" << seed);
    std::mt19937 random{seed};
    qint64 read = 0;
    for (qint64 round = 0; round < rounds; ++round) {
        QByteArray bytes = seeds[random() % seeds.size()];
        for (unsigned change = 1 + random() % 4; change > 0 && !bytes.isEmpty(); --change) {
            const auto at = qsizetype(random() % unsigned(bytes.size()));
            switch (random() % 8) {
            case 0: bytes.truncate(at); break;
            case 1: bytes.insert(at, bytes.mid(at, qsizetype(random() % 32))); break;
            case 2: bytes.remove(at, qsizetype(random() % 8)); break;
            default: bytes[at] = char(random()); break;
            }
        }
        if (const auto again = decode<Push>(bytes)) read += bool(decode<Push>(encode(*again)));
        if (const auto again = decodeReply<Page>(bytes)) read += bool(decodeReply<Page>(encodeReply(*again)));
        if (const auto again = decodeReply<StatePage>(bytes)) read += bool(decodeReply<StatePage>(encodeReply(*again)));
        if (const auto again = decode<LogIn>(bytes)) read += bool(decode<LogIn>(encode(*again)));
        if (const auto again = decode<ReadState>(bytes)) read += bool(decode<ReadState>(encode(*again)));
    }
    CHECK(read > rounds / 100); // the fuzz reaches what lies behind the first look
}
