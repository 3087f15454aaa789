// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/window_rig.h"
#include "ui/support/row_table.h"

#include <QAbstractButton>
#include <QMessageBox>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

QStringList rowsOf(const QAbstractItemView* view)
{
    QStringList rows;
    for (int row = 0; row < view->model()->rowCount(); ++row) rows << view->model()->index(row, 0).data().toString();
    return rows;
}

} // namespace

TEST_CASE("the trash gives back what was deleted, or erases it after a question", "[trash_page]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}};
    rig.table().setFocus();
    rig.table().selectAll();
    rig.key(Qt::Key_Delete);
    rig.key(Qt::Key_Return);
    CHECK(rig.untilNames({}));

    REQUIRE(rig.window->showPage(u"trash"_s));
    auto* trash = rig.find<RowTable>(u"trashList"_s);
    REQUIRE(rig.until([&] { return trash->model()->rowCount() == 3; }));
    CHECK_FALSE(rig.find<QAbstractButton>(u"restoreContacts"_s)->isEnabled());
    const auto choose = [&](const QString& name) {
        for (int row = 0; row < trash->model()->rowCount(); ++row)
            if (trash->model()->index(row, 0).data().toString() == name) trash->selectRow(row);
        trash->setFocus();
    };

    choose(u"Ada König"_s);
    rig.find<QAbstractButton>(u"restoreContacts"_s)->click();
    REQUIRE(rig.until([&] { return trash->model()->rowCount() == 2; }));

    choose(u"Zoë Smith"_s);
    rig.key(Qt::Key_Delete);
    CHECK(rig.find<QMessageBox>(u"purgeQuestion"_s)->text().contains(u'1'));
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rowsOf(trash) == QStringList{u"Acme"_s}; }));

    rig.window->showPage(u"contacts"_s);
    CHECK(rig.untilNames({u"Ada König"_s}));
}

TEST_CASE("every change is listed and can be taken back from there", "[operations_page]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s}};
    REQUIRE(rig.window->showPage(u"operations"_s));
    auto* list = rig.find<RowTable>(u"operationList"_s);
    REQUIRE(rig.until([&] { return list->model()->rowCount() >= 2; }));
    auto* undo = rig.find<QAbstractButton>(u"undoOperation"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0)); // the older one: Acme
    REQUIRE(rig.until([&] { return undo->isEnabled(); }));
    const int before = list->model()->rowCount();
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return list->model()->rowCount() == before + 1; }));
    REQUIRE(rig.until([&] { return rig.seen(u"undoBar"_s) != nullptr; }));
    rig.window->showPage(u"contacts"_s);
    CHECK(rig.untilNames({u"Ada König"_s}));
}

TEST_CASE("who comes back from the trash without an address that somebody has taken is told whose it is",
          "[trash_page]")
{
    WindowRig rig{{u"Ada König"_s}};
    const Id ada = rig.table().list().contactAt(0)->id;
    const auto mail = [&](const Id& contact) {
        return rig.wait(rig.workspace().perform(
            AddRecord{Entity::Email, {{u"contact"_s, contact.toString()}, {u"address"_s, u"ada@acme.example"_s}}}));
    };
    REQUIRE(mail(ada));
    REQUIRE(rig.wait(rig.workspace().perform(DeleteContacts{{ada}})));
    REQUIRE(mail(rig.add(u"Zoë Smith"_s))); // a deleted contact holds no address
    REQUIRE(rig.window->showPage(u"trash"_s));
    auto* trash = rig.find<RowTable>(u"trashList"_s);
    REQUIRE(rig.until([&] { return trash->model()->rowCount() == 1; }));
    trash->selectRow(0);
    rig.find<QAbstractButton>(u"restoreContacts"_s)->click();
    REQUIRE(rig.until(
        [&] { return rig.seen(u"undoBar"_s) && rig.seen(u"undoBar"_s)->accessibleName().contains(u"Zoë Smith"_s); }));
}
