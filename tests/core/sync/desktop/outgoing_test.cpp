// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge between the journal and the merge: what a pen has written goes through as it is.
#include "core/sync/desktop/outgoing.h"

#include "core/sync/merge/decide.h"
#include "core/sync/merge/wire.h"
#include "tests/core/sync/simulator/memory_rows.h"
#include "tests/support/random_editor.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::RandomEditor;

namespace {

/// Offers the whole journal to an empty organisation, over the wire, a few batches at a time.
simulator::MemoryRows pushed(RandomEditor& editor)
{
    simulator::MemoryRows office;
    qint64 after = 0, seq = 0;
    for (;;) {
        const auto page = sync::outgoingBatches(editor.store->reader(), after, 37, editor.me.employee);
        REQUIRE(page);
        if (page->empty()) return office;
        for (const sync::Outgoing& outgoing : *page) {
            auto batch = sync::decodeBatch(sync::encode(outgoing.batch));
            REQUIRE(batch);
            batch->base.seq = seq; // a store without a server has seen all that there is: its own
            const auto decision = sync::decide(office, *batch, ++seq);
            for (size_t i = 0; i < decision.fates.size(); ++i) {
                INFO(batch->ops[i].at.table << ' ' << int(decision.fates[i].refusal));
                CHECK(decision.fates[i].fate == sync::Fate::Applied);
            }
            CHECK(decision.lost.empty());
            office.store(decision);
        }
        after = page->back().journalNo;
    }
}

/// Every row of the store beside that of the organisation.
QStringList differences(Store& store, const simulator::MemoryRows& office)
{
    QStringList found;
    for (const EntityInfo& info : allEntities()) {
        QString columns;
        for (const Field& field : info.fields) columns += u", \"%1\""_s.arg(QLatin1StringView{field.name});
        const auto read = store.reader().each(
            u"SELECT id, deleted%1 FROM %2"_s.arg(columns, QLatin1StringView{info.name}), {}, [&](Statement& row) {
                const sync::RowState* other = office.find({info.entity, row.id(0)});
                if (!other || !other->born || other->isDeleted() != (row.integer(1) != 0)) {
                    found << u"%1 %2 is not there, or in another state"_s.arg(QLatin1StringView{info.name},
                                                                              row.id(0).toString());
                    return true;
                }
                for (FieldIndex i = 0; i < FieldIndex(info.fields.size()); ++i)
                    if (!((*other)[i] == row.value(i + 2)))
                        found << u"%1 of %2"_s.arg(fieldPath(info.entity, i), row.id(0).toString());
                return true;
            });
        REQUIRE(read);
    }
    return found;
}

} // namespace

TEST_CASE("the journal of a store, offered to a server that knows nothing, makes the same rows there", "[sync]")
{
    const unsigned seed = GENERATE(31u, 32u, 33u, 34u);
    CAPTURE(seed);
    RandomEditor editor{seed};
    for (int i = 0; i < 400; ++i)
        if (editor.below(6) == 0)
            editor.undoSomething();
        else
            editor.edit();
    CHECK(differences(*editor.store, pushed(editor)) == QStringList{});
}

TEST_CASE("private notes go out as their author's alone", "[sync]")
{
    RandomEditor editor{41};
    for (int i = 0; i < 300; ++i) editor.edit();
    const auto office = pushed(editor);
    int secret = 0;
    for (const auto& [key, row] : office.rows) {
        if (key.entity() != Entity::Note) continue;
        CHECK((row.reader == editor.me.employee) == row[Note::Private].boolean());
        secret += row[Note::Private].boolean();
    }
    CHECK(secret > 0);
}
