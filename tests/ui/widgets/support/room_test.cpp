// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How widgets and columns share what room there is.
#include "tests/support/catch.h"
#include "ui/models/value_list_model.h"
#include "ui/support/column_shares.h"
#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/row_table.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("a row of buttons folds before it breaks, and the field takes what is left", "[support]")
{
    QWidget head;
    auto* flow = new FlowLayout{&head, 4};
    auto* field = new QLineEdit{&head};
    auto* export_ = new FlatButton{FlatButton::Look::Plain, u"Export the whole list"_s, &head};
    export_->setIcon(icon(u"export"));
    export_->setFolds(true);
    auto* add = new FlatButton{FlatButton::Look::Primary, u"New contact"_s, &head};
    for (QWidget* each : std::initializer_list<QWidget*>{field, export_, add}) flow->addWidget(each);
    head.show();

    head.resize(800, 60);
    QTest::qWait(1);
    CHECK(field->y() == add->y() + (add->height() - field->height()) / 2);
    CHECK_FALSE(export_->isFolded());
    CHECK(add->geometry().right() == 799); // nothing is left over

    head.resize(110 + 4 + export_->minimumSizeHint().width() + 4 + add->sizeHint().width() + 10, 60);
    QTest::qWait(1);
    CHECK(export_->isFolded());
    CHECK(export_->accessibleName() == u"Export the whole list"_s);
    CHECK(add->y() < 10);

    head.resize(flow->minimumSize().width(), 120);
    QTest::qWait(1);
    CHECK(add->y() >= field->height());
    CHECK(add->width() == add->sizeHint().width());
    CHECK(flow->heightForWidth(head.width()) > flow->heightForWidth(800));
}

TEST_CASE("columns take the whole width, and those one can do without go first", "[support]")
{
    ValueListModel model{{u"Name"_s, u"Email"_s, u"State"_s}};
    RowTable table;
    table.setModel(&model);
    auto* delegate = new QStyledItemDelegate{&table};
    table.setItemDelegate(delegate);
    new ColumnShares{&table, {2, 1, 0}, {1}};
    table.resize(700, 200);
    table.show();
    model.setRows({Id::named("row", "1")}, [](int, int column) {
        return ValueListModel::Cell{.text = column == 0   ? u"Donaudampfschifffahrtsgesellschaft"_s
                                            : column == 1 ? u"office@donau.example"_s
                                                          : u"asked for every year"_s};
    });
    QTest::qWait(20);
    const auto all = [&] { return table.horizontalHeader()->length(); };
    CHECK(all() == table.viewport()->width());
    CHECK_FALSE(table.isColumnHidden(1));

    table.resize(360, 200);
    QTest::qWait(1);
    CHECK(table.isColumnHidden(1));
    CHECK(all() == table.viewport()->width());
    // What has no share is never cut.
    CHECK(table.columnWidth(2) >= table.fontMetrics().horizontalAdvance(u"asked for every year"_s));

    table.resize(700, 200);
    QTest::qWait(1);
    CHECK_FALSE(table.isColumnHidden(1));
    // Whoever drags a column keeps it.
    table.setColumnWidth(0, 123);
    table.resize(650, 200);
    QTest::qWait(1);
    CHECK(table.columnWidth(0) == 123);
}
