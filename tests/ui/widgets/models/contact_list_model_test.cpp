// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/widgets/models/fake_rows.h"
#include "ui/models/contact_selection.h"
#include "ui/support/cell_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

QString nameAt(const ContactListModel& model, int row)
{
    return model.data(model.index(row, 0), Qt::DisplayRole).toString();
}

void turn() { QTest::qWait(1); }

} // namespace

TEST_CASE("rows are asked for page by page, where one looks, and what comes next", "[contact_list_model]")
{
    FakeRows rows;
    ContactListModel model{rows.fetch()};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setOrder(upTo(100'000));
    CHECK(model.rowCount() == 100'000);
    turn();
    CHECK(rows.asked.empty()); // nobody looks yet

    model.setVisibleRows(50'000, 50'039);
    turn();
    REQUIRE(rows.asked.size() == 3); // two pages are seen, the next one is near
    CHECK(rows.asked[0].numbers.size() == 64);
    CHECK(rows.asked[0].numbers.front() == 50'000 / 64 * 64 + 1);
    CHECK(nameAt(model, 50'000).isEmpty());
    CHECK_FALSE(model.data(model.index(50'000, 0), LoadedRole).toBool());

    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    rows.answerAll();
    turn();
    CHECK(nameAt(model, 50'000) == u"Contact 50001"_s);
    CHECK(changed.count() >= 1);
    const auto first = changed.front()[0].toModelIndex();
    CHECK(first.row() == 50'000);
}

TEST_CASE("scrolling on cancels what was left behind and asks for nothing twice", "[contact_list_model]")
{
    FakeRows rows;
    ContactListModel model{rows.fetch()};
    model.setOrder(upTo(100'000));
    for (int row = 0; row < 90'000; row += 3'000) model.setVisibleRows(row, row + 39);
    turn();
    REQUIRE(rows.asked.size() <= 3); // one burst, one place
    CHECK(rows.asked[0].numbers.front() == 87'000 / 64 * 64 + 1);

    const auto left = rows.asked;
    model.setVisibleRows(10, 49);
    turn();
    for (const auto& one : left) CHECK(one.promise->isCanceled());
    const size_t asked = rows.asked.size();
    model.setVisibleRows(11, 50);
    turn();
    CHECK(rows.asked.size() == asked);
}

TEST_CASE("the rows of the first paint are shown before there is an order", "[contact_list_model]")
{
    FakeRows rows;
    ContactListModel model{rows.fetch()};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setFirstRows({rows.row(7), rows.row(3), rows.row(9)});
    CHECK_FALSE(model.hasOrder());
    CHECK(nameAt(model, 1) == u"Contact 3"_s);

    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy layout{&model, &QAbstractItemModel::layoutChanged};
    model.setOrder(numbers({7, 3, 9, 1, 2}));
    CHECK(inserted.count() == 1); // the others come behind, nothing else moves
    CHECK(layout.count() == 0);
    CHECK(nameAt(model, 1) == u"Contact 3"_s);
    model.setFirstRows({rows.row(1)});
    CHECK(model.rowCount() == 5);
}

TEST_CASE("a new order comes as a difference, never as a reset", "[contact_list_model]")
{
    FakeRows rows;
    ContactListModel model{rows.fetch()};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setOrder(numbers({1, 2, 3, 4, 5, 6}));
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy layout{&model, &QAbstractItemModel::layoutChanged};
    const QPersistentModelIndex four = model.index(3, 0);

    SECTION("one more")
    {
        model.setOrder(numbers({1, 2, 7, 3, 4, 5, 6}));
        CHECK(inserted.count() == 1);
        CHECK(four.row() == 4);
    }
    SECTION("one less")
    {
        model.setOrder(numbers({1, 3, 4, 5, 6}));
        CHECK(removed.count() == 1);
        CHECK(four.row() == 2);
    }
    SECTION("renamed, further up")
    {
        model.setOrder(numbers({1, 4, 2, 3, 5, 6}));
        CHECK(moved.count() == 1);
        CHECK(four.row() == 1);
    }
    SECTION("renamed, further down")
    {
        model.setOrder(numbers({1, 2, 3, 5, 6, 4}));
        CHECK(moved.count() == 1);
        CHECK(four.row() == 5);
    }
    SECTION("two neighbours change places")
    {
        model.setOrder(numbers({1, 2, 4, 3, 5, 6}));
        CHECK(moved.count() == 1);
        CHECK(four.row() == 2);
    }
    SECTION("one goes, another comes elsewhere")
    {
        model.setOrder(numbers({2, 3, 4, 5, 8, 6}));
        CHECK(layout.count() == 1);
        CHECK(four.row() == 2);
    }
    SECTION("the same")
    {
        model.setOrder(numbers({1, 2, 3, 4, 5, 6}));
        CHECK(four.row() == 3);
        CHECK(inserted.count() + removed.count() + moved.count() + layout.count() == 0);
    }
    SECTION("nothing left")
    {
        model.setOrder(numbers({}));
        CHECK(removed.count() == 1);
        CHECK_FALSE(four.isValid());
    }
    SECTION("another list altogether, without the one")
    {
        model.setOrder(numbers({9, 8, 6, 5, 1, 10, 11, 12}));
        CHECK(layout.count() == 1);
        CHECK_FALSE(four.isValid());
        CHECK(model.rowCount() == 8);
    }
    CHECK(reset.count() == 0);
}

TEST_CASE("persistent indexes stay with their contact through any change of order", "[contact_list_model]")
{
    FakeRows rows;
    ContactListModel model{rows.fetch()};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::mt19937 random{20261121};
    std::vector<quint32> list = *upTo(40);
    model.setOrder(numbers(list));
    std::vector<std::pair<quint32, QPersistentModelIndex>> kept;
    for (int row = 0; row < 40; row += 3) kept.emplace_back(model.numberAt(row), model.index(row, 0));
    quint32 next = 100;
    for (int round = 0; round < 300; ++round) {
        switch (random() % 4) {
        case 0: std::shuffle(list.begin(), list.end(), random); break;
        case 1: list.insert(list.begin() + qptrdiff(random() % (list.size() + 1)), next++); break;
        case 2:
            if (list.size() > 30) {
                const auto at = list.begin() + qptrdiff(random() % list.size());
                std::erase_if(kept, [n = *at](const auto& one) { return one.first == n; });
                list.erase(at);
            }
            break;
        default: std::swap(list[random() % list.size()], list[random() % list.size()]);
        }
        model.setOrder(numbers(list));
        CHECK(*model.order() == list);
        for (const auto& [n, index] : kept) REQUIRE(model.numberAt(index.row()) == n);
    }
}

TEST_CASE("rows that may have changed are asked for anew and shown meanwhile as they were", "[contact_list_model]")
{
    FakeRows rows;
    ContactListModel model{rows.fetch()};
    model.setOrder(upTo(50));
    model.setVisibleRows(0, 39);
    turn();
    rows.answerAll();
    turn();
    CHECK(nameAt(model, 4) == u"Contact 5"_s);

    rows.suffix = u" renamed"_s;
    for (int i = 0; i < 10; ++i) model.makeStale();
    turn();
    CHECK(rows.asked.size() == 1); // a burst asks once
    CHECK(nameAt(model, 4) == u"Contact 5"_s);
    rows.answerAll();
    turn();
    CHECK(nameAt(model, 4) == u"Contact 5 renamed"_s);
}

TEST_CASE("a model of a million rows keeps a few thousand in memory", "[contact_list_model]")
{
    FakeRows rows;
    rows.atOnce = true;
    ContactListModel model{rows.fetch()};
    model.setOrder(upTo(1'000'000));
    for (int row = 0; row < 30'000; row += 40) {
        model.setVisibleRows(row, row + 39);
        turn();
    }
    turn();
    CHECK(model.contactAt(29'970) != nullptr);
    CHECK(model.contactAt(0) == nullptr);
}

TEST_CASE("the choice survives sorting, with each contact", "[contact_selection]")
{
    FakeRows rows;
    ContactListModel model{rows.fetch()};
    model.setOrder(upTo(1000));
    ContactSelection chosen{model};
    QSignalSpy counted{&chosen, &ContactSelection::countChanged};
    const auto select = [&](int row, QItemSelectionModel::SelectionFlags flags) {
        chosen.select(model.index(row, 0), flags | QItemSelectionModel::Rows);
    };
    select(4, QItemSelectionModel::ClearAndSelect);
    select(6, QItemSelectionModel::Toggle);
    select(8, QItemSelectionModel::Toggle);
    chosen.setCurrentIndex(model.index(8, 0), QItemSelectionModel::NoUpdate);
    CHECK(chosen.count() == 3);
    CHECK(chosen.numbers() == std::vector<quint32>{5, 7, 9});

    std::vector<quint32> backwards = *upTo(1000);
    std::reverse(backwards.begin(), backwards.end());
    model.setOrder(numbers(backwards));
    CHECK(chosen.count() == 3);
    CHECK(chosen.numbers() == std::vector<quint32>{9, 7, 5});
    CHECK(chosen.isSelected(model.index(1000 - 5, 0)));
    CHECK(model.numberAt(chosen.currentIndex().row()) == 9);

    select(model.rowOf(7), QItemSelectionModel::Toggle);
    CHECK(chosen.numbers() == std::vector<quint32>{9, 5});

    SECTION("who leaves the list is not chosen any more")
    {
        std::erase(backwards, 9u);
        std::erase(backwards, 700u);
        model.setOrder(numbers(backwards));
        CHECK(chosen.numbers() == std::vector<quint32>{5});
        CHECK(counted.back()[0].toInt() == 1);
    }
    SECTION("a plain choice replaces it")
    {
        select(0, QItemSelectionModel::ClearAndSelect);
        CHECK(chosen.numbers() == std::vector<quint32>{1000});
        CHECK(chosen.selectedRows().size() == 1);
    }
    SECTION("new rows between chosen ones are not chosen")
    {
        select(0, QItemSelectionModel::ClearAndSelect);
        chosen.select(QItemSelection{model.index(0, 0), model.index(9, 0)},
                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        CHECK(chosen.count() == 10);
        backwards.insert(backwards.begin() + 5, 5000);
        model.setOrder(numbers(backwards));
        CHECK(chosen.count() == 10);
        CHECK_FALSE(chosen.isSelected(model.index(5, 0)));
        CHECK_FALSE(chosen.contains(5000));
    }
}

TEST_CASE("a choice torn into thousands of pieces is still exact", "[contact_selection]")
{
    FakeRows rows;
    ContactListModel model{rows.fetch()};
    const int size = 20'000;
    model.setOrder(upTo(quint32(size)));
    ContactSelection chosen{model};
    chosen.select(QItemSelection{model.index(0, 0), model.index(size / 2 - 1, 0)},
                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    CHECK(chosen.count() == size / 2);

    std::vector<quint32> mixed = *upTo(quint32(size));
    std::shuffle(mixed.begin(), mixed.end(), std::mt19937{1});
    chosen.setVisibleRows(100, 140);
    model.setOrder(numbers(mixed));
    CHECK(chosen.count() == size / 2);
    CHECK(chosen.selection().size() <= 64); // Qt knows what is seen
    const auto agrees = [&](int first, int last) {
        for (int row = first; row <= last; ++row)
            if (chosen.isSelected(model.index(row, 0)) != (mixed[size_t(row)] <= quint32(size / 2))) return false;
        return true;
    };
    CHECK(agrees(100, 140));
    chosen.setVisibleRows(9'000, 9'040);
    CHECK(agrees(9'000, 9'040));
    CHECK(chosen.count() == size / 2);

    // One more by Ctrl+click, and back in order: one piece again, and the one.
    const int other = model.rowOf(quint32(size));
    chosen.setVisibleRows(other, other + 40);
    chosen.select(model.index(other, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    CHECK(chosen.count() == size / 2 + 1);
    model.setOrder(upTo(quint32(size)));
    CHECK(chosen.selection().size() == 2);
    CHECK(chosen.count() == size / 2 + 1);
    chosen.clearSelection();
    CHECK(chosen.count() == 0);
}
