// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/models/value_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

Id idOf(int number) { return Id::named("test", QByteArray::number(number)); }

std::vector<Id> idsOf(const std::vector<int>& numbers)
{
    std::vector<Id> ids;
    for (const int number : numbers) ids.push_back(idOf(number));
    return ids;
}

void setRows(ValueListModel& model, const std::vector<int>& numbers)
{
    model.setRows(idsOf(numbers), [numbers](int row, int) {
        return ValueListModel::Cell{.text = QString::number(numbers[size_t(row)])};
    });
}

} // namespace

TEST_CASE("a list in memory changes by difference", "[value_list_model]")
{
    ValueListModel model{{u"Number"_s}};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    setRows(model, {1, 2, 3, 4});
    const QPersistentModelIndex three = model.index(2, 0);
    setRows(model, {7, 1, 3, 8, 4, 9});
    CHECK(three.row() == 2);
    CHECK(model.data(three, Qt::DisplayRole).toString() == u"3"_s);
    setRows(model, {4, 3, 10});
    CHECK(three.row() == 1);
    CHECK(model.rowCount() == 3);
    setRows(model, {});
    CHECK_FALSE(three.isValid());
    CHECK(reset.count() == 0);
}

TEST_CASE("any list becomes any other list, and what stays keeps its place in the eyes of others", "[value_list_model]")
{
    ValueListModel model{{u"Number"_s}};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::mt19937 random{7};
    std::vector<int> list{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    for (int round = 0; round < 200; ++round) {
        setRows(model, list);
        std::vector<std::pair<int, QPersistentModelIndex>> kept;
        for (int row = 0; row < int(list.size()); ++row) kept.emplace_back(list[size_t(row)], model.index(row, 0));
        for (int i = 0; i < 3; ++i) {
            if (random() % 2 && list.size() > 3)
                list.erase(list.begin() + qptrdiff(random() % list.size()));
            else
                list.insert(list.begin() + qptrdiff(random() % (list.size() + 1)), 1000 + round * 10 + i);
        }
        if (random() % 3 == 0) std::shuffle(list.begin(), list.end(), random);
        setRows(model, list);
        for (int row = 0; row < int(list.size()); ++row)
            REQUIRE(model.data(model.index(row, 0), Qt::DisplayRole).toString() == QString::number(list[size_t(row)]));
        for (const auto& [number, index] : kept) {
            const bool there = std::find(list.begin(), list.end(), number) != list.end();
            REQUIRE(index.isValid() == there);
            if (there) REQUIRE(model.idAt(index.row()) == idOf(number));
        }
    }
}
