// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge/admission.h"
#include "core/sync/merge/wire.h"
#include "tests/support/catch.h"

#include <QCborValue>

#include <limits>
#include <random>

using namespace kontor;
using namespace kontor::sync;

namespace {

Batch example()
{
    const RowKey contact{Entity::Contact, Id::named("t", "c")};
    return {.id = Id::named("t", "b"),
            .group = Id::named("t", "g"),
            .author = Id::named("t", "a"),
            .replica = Id::named("t", "r"),
            .no = 7,
            .base = {41, "tag"},
            .hlc = 1234567,
            .ops = {{.at = contact,
                     .kind = OpKind::Create,
                     .writes = {{FieldKey::deleted, {}, Value{false}},
                                {Contact::Type, {}, Value{QStringLiteral("person")}},
                                {Contact::Responsible, {}, Value{contact.row}}}},
                    {.at = {quint16{900}, contact.row},
                     .authorOnly = true,
                     .writes = {{FieldKey{QByteArray{"depth"}}, Value{1}, Value{2.5}}}}}};
}

} // namespace

TEST_CASE("a batch and an effect come out of the wire as they went in", "[merge][wire]")
{
    const Batch batch = example();
    const auto read = decodeBatch(encode(batch));
    REQUIRE(read);
    CHECK(*read == batch);
    const Effect effect{.at = batch.ops[0].at,
                        .cells = {{FieldKey{Contact::Notes}, {Value{QStringLiteral("n")}, {5, 6, batch.replica}}},
                                  {FieldKey{FieldKey::claim}, {Value{}, {7, 8, {}}}}},
                        .reader = batch.author};
    const auto readEffect = decodeEffect(encode(effect));
    REQUIRE(readEffect);
    CHECK(*readEffect == effect);
}

TEST_CASE("what is written is the shortest CBOR, byte by byte as Qt writes it", "[merge][wire]")
{
    Batch batch = example();
    const std::vector<Value> values{Value{},
                                    Value{0},
                                    Value{23},
                                    Value{24},
                                    Value{-1},
                                    Value{-25},
                                    Value{255},
                                    Value{256},
                                    Value{65535},
                                    Value{65536},
                                    Value{-65537},
                                    Value{qint64{4'294'967'295}},
                                    Value{std::numeric_limits<qint64>::max()},
                                    Value{std::numeric_limits<qint64>::min()},
                                    Value{2.5},
                                    Value{-1e300},
                                    Value{QString{}},
                                    Value{QString(23, u'a')},
                                    Value{QString(24, u'\u00e4')},
                                    Value{QString(70'000, u'x')},
                                    Value{batch.id}};
    for (const Value& value : values) batch.ops[0].writes.push_back({Contact::Notes, value, value});
    const QByteArray ours = encode(batch);
    // Reading and writing by Qt keeps the order and takes the shortest forms.
    CHECK(QCborValue::fromCbor(ours).toCbor() == ours);
    for (const Value& value : values) {
        const Effect effect{.at = batch.ops[0].at,
                            .cells = {{FieldKey{Contact::Notes}, {value, {300, 1ull << 40, {}}}}}};
        const QByteArray frame = encode(effect);
        CHECK(QCborValue::fromCbor(frame).toCbor() == frame);
        const auto read = decodeEffect(frame);
        REQUIRE(read);
        CHECK(*read == effect);
    }
}

TEST_CASE("what is cut off, has something behind it or has the wrong shape is refused", "[merge][wire]")
{
    const QByteArray whole = encode(example());
    for (int length = 0; length < whole.size(); ++length) CHECK_FALSE(decodeBatch(whole.left(length)));
    CHECK_FALSE(decodeBatch(whole + '\0'));
    CHECK_FALSE(decodeBatch(encode(Effect{.at = {Entity::Contact, Id::named("t", "c")}})));
    CHECK_FALSE(decodeBatch(QByteArray(maxFrame + 1, '\x80')));
    Batch tooLong = example();
    tooLong.ops.resize(maxOps + 1, tooLong.ops.front());
    CHECK_FALSE(decodeBatch(encode(tooLong)));
}

TEST_CASE("hostile bytes are refused or read, and nothing else happens", "[merge][wire]")
{
    std::mt19937 random{20261127};
    const QByteArray whole = encode(example());
    for (int round = 0; round < 50'000; ++round) {
        QByteArray bytes = whole;
        for (unsigned change = 1 + random() % 4; change > 0; --change)
            bytes[int(random() % unsigned(bytes.size()))] = char(random());
        if (const auto batch = decodeBatch(bytes)) CHECK(decodeBatch(encode(*batch)));
    }
    CHECK_FALSE(decodeBatch(QByteArray(100'000, '\x81'))); // an array in an array in an array …
}

TEST_CASE("an effect is read alike by the short way and by the library's", "[merge][wire]")
{
    std::mt19937 random{20261128};
    const Id row = Id::named("t", "c");
    const Effect effect{.at = {Entity::Contact, row},
                        .cells = {{FieldKey{Contact::Notes}, {Value{QStringLiteral("näh\U0001F600")}, {-5, 6, row}}},
                                  {FieldKey{Contact::Team}, {Value{row}, {70'000, 1LL << 60, {}}}},
                                  {FieldKey{Contact::CreatedAt}, {Value{qint64{-1'700'000'000'000}}, {300, 24, row}}},
                                  {FieldKey{QByteArray{"depth"}}, {Value{2.5}, {23, 0, row}}},
                                  {FieldKey{FieldKey::claim}, {Value{}, {7, 8, {}}}}},
                        .reader = row};
    // An array without a length is not in the shortest form, so that the library reads it.
    const auto slowly = [](const QByteArray& bytes) { return decodeEffect('\x9f' + bytes.mid(1) + '\xff'); };
    const QByteArray whole = encode(effect);
    REQUIRE(slowly(whole));
    CHECK(*slowly(whole) == effect);
    CHECK(*decodeEffect(whole) == effect);
    for (int length = 1; length < whole.size(); ++length) CHECK_FALSE(decodeEffect(whole.left(length)));
    CHECK_FALSE(decodeEffect(whole + '\0'));
    int refused = 0;
    for (int round = 0; round < 50'000; ++round) {
        QByteArray bytes = whole;
        for (unsigned change = 1 + random() % 2; change > 0; --change)
            bytes[1 + int(random() % unsigned(bytes.size() - 1))] = char(random());
        const auto fast = decodeEffect(bytes), slow = slowly(bytes);
        if (bool(fast) != bool(slow)) FAIL(bytes.toHex().toStdString());
        refused += !fast;
        if (fast && encode(*fast) != encode(*slow)) FAIL(bytes.toHex().toStdString());
    }
    CHECK(refused > 100);
    CHECK(refused < 50'000);
}

TEST_CASE("a server tells a lost answer, a copied device and its own lost history apart", "[merge]")
{
    CHECK(admit({.no = 4, .lastNo = 3}) == Admission::Decide);
    CHECK(admit({.batchKnown = true, .no = 3, .lastNo = 3}) == Admission::Repeat);
    CHECK(admit({.batchKnown = true, .sameContent = false, .no = 3, .lastNo = 3}) == Admission::Mutated);
    CHECK(admit({.no = 3, .lastNo = 3}) == Admission::Fork);
    CHECK(admit({.no = 5, .lastNo = 3}) == Admission::Gap);
    CHECK(admit({.historyKnown = false, .batchKnown = true}) == Admission::HistoryFork);
    CHECK(numberAfterRepeat(1, 0) == 1);
    CHECK(numberAfterRepeat(1, 3) == 3);
    CHECK(withoutFuture(100, 50) == 50);
    CHECK(withoutFuture(40, 50) == 40);
}
