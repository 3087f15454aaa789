// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/sync_rig.h"
#include "ui/window/dashboard.h"

#include <QPointer>
#include <QScrollBar>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

FieldIndex at(Entity entity, const QString& field) { return *fieldNamed(entity, field); }

Status addPerson(Pen& pen, const QString& first, const QString& last)
{
    const auto made = pen.create(Entity::Contact, {{at(Entity::Contact, u"type"_s), Value{u"person"_s}},
                                                   {at(Entity::Contact, u"first_name"_s), Value{first}},
                                                   {at(Entity::Contact, u"last_name"_s), Value{last}}});
    return made ? Status{} : Status{made.error()};
}

} // namespace

TEST_CASE("the list keeps selection, place and keyboard while colleagues' changes arrive", "[remote_changes]")
{
    QStringList names;
    for (int i = 0; i < 120; ++i) names << u"Person %1"_s.arg(1000 + i);
    SyncRig rig{names};
    rig.join();
    rig.table().setFocus();
    rig.table().goTo(60);
    rig.key(Qt::Key_Down, Qt::ShiftModifier);
    rig.settle();
    const quint32 current = rig.table().currentNumber();
    const QModelIndexList chosen = rig.table().selectionModel()->selectedRows();
    REQUIRE(chosen.size() == 2);
    const auto yOf = [&] { return rig.table().visualRect(rig.table().currentIndex()).top(); };
    const int y = yOf();
    REQUIRE(rig.table().verticalScrollBar()->value() > 0);

    // Above the window's rows come some, one goes, and one in the middle gets another name.
    rig.fromElsewhere([](Pen& pen) -> Status {
        for (const QString& first : {u"Aaron"_s, u"Abel"_s, u"Adam"_s})
            if (auto done = addPerson(pen, first, u"Aalto"_s); !done) return done;
        return {};
    });
    const Id gone = rig.table().list().contactAt(rig.table().list().rowCount() > 3 ? 58 : 0)->id;
    rig.fromElsewhere([gone](Pen& pen) { return pen.remove(Entity::Contact, gone); });
    REQUIRE(rig.until([&] { return rig.table().list().rowCount() == 122; }));
    rig.settle();
    CHECK(rig.table().currentNumber() == current);
    CHECK(rig.table().selectionModel()->selectedRows().size() == 2);
    CHECK(rig.table().hasFocus());
    CHECK(std::abs(yOf() - y) <= rig.table().rowHeight()); // the one that went stood above it
}

TEST_CASE("a half typed search goes on while changes arrive", "[remote_changes]")
{
    SyncRig rig{{u"Ada König"_s, u"Zoë Smith"_s}};
    rig.join();
    rig.key(Qt::Key_F, Qt::ControlModifier);
    rig.type(u"smi"_s);
    REQUIRE(rig.untilNames({u"Zoë Smith"_s}));
    rig.fromElsewhere([](Pen& pen) { return addPerson(pen, u"Eve"_s, u"Smithers"_s); });
    REQUIRE(rig.until([&] { return rig.table().list().rowCount() == 2; }));
    CHECK(rig.search().hasFocus());
    rig.type(u"th"_s);
    CHECK(rig.search().text() == u"smith"_s);
}

TEST_CASE("an editor that somebody types in survives what arrives for the same contact", "[remote_changes]")
{
    SyncRig rig{{u"Ada König"_s}};
    const Id ada = rig.idOf(u"Ada König"_s);
    const Id mail = rig.addTo(ada, Entity::Email, {{u"address"_s, u"ada@acme.example"_s}});
    rig.join();
    rig.window->openText(ada.toString());
    REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    rig.settle();
    rig.key(Qt::Key_J, Qt::ControlModifier);
    rig.key(Qt::Key_E);
    auto* box = rig.find<QWidget>(u"box.emails"_s);
    REQUIRE(rig.until([&] { return box->isAncestorOf(QApplication::focusWidget()); }));
    rig.key(Qt::Key_Return);
    QPointer<QLineEdit> edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(edit);
    edit->setText(u"half.typed@"_s);
    edit->setCursorPosition(4);

    rig.fromElsewhere([&](Pen& pen) -> Status {
        if (auto done = pen.set(Entity::Email, mail, at(Entity::Email, u"kind"_s), Value{u"home"_s}); !done)
            return done;
        const auto made = pen.create(Entity::Email, {{at(Entity::Email, u"contact"_s), Value{ada}},
                                                     {at(Entity::Email, u"address"_s), Value{u"new@acme.example"_s}}});
        return made ? Status{} : Status{made.error()};
    });
    REQUIRE(rig.until([&] { return box->findChildren<QWidget*>(u"row"_s).size() == 2; }));
    rig.settle();
    REQUIRE(edit);
    CHECK(edit->hasFocus());
    CHECK(edit->text() == u"half.typed@"_s);
    CHECK(edit->cursorPosition() == 4);
}

TEST_CASE("rows that wait or are contested carry a mark, in list and boxes", "[remote_changes]")
{
    SyncRig rig{{u"Ada König"_s, u"Zoë Smith"_s}};
    const Id ada = rig.idOf(u"Ada König"_s), zoe = rig.idOf(u"Zoë Smith"_s);
    const Id old = rig.addTo(ada, Entity::Email, {{u"address"_s, u"ada@acme.example"_s}});
    const auto spoken = [&](int row) {
        return rig.table().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    CHECK_FALSE(spoken(0).contains(u"waits"_s));
    rig.join();
    rig.addTo(ada, Entity::Email, {{u"address"_s, u"second@acme.example"_s}});
    CHECK(rig.until([&] { return spoken(0) == u"Ada König, waits to be sent"_s; }));
    CHECK(spoken(1).isEmpty());
    rig.conflict(u"refused"_s, Entity::Contact, zoe, u"job_title"_s, {}, u"Admiral"_s);
    CHECK(rig.until([&] { return spoken(1) == u"Zoë Smith, needs a decision"_s; }));

    rig.window->openText(ada.toString());
    REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    const auto rows = [&] {
        QStringList texts;
        for (const QWidget* row : rig.find<QWidget>(u"box.emails"_s)->findChildren<QWidget*>(u"row"_s))
            texts << row->accessibleName();
        return texts.filter(u"waits to be sent"_s);
    };
    CHECK(rig.until([&] { return rows().size() == 1 && rows().front().contains(u"second@"_s); }));
    // What came from elsewhere waits for nobody.
    rig.fromElsewhere(
        [&](Pen& pen) { return pen.set(Entity::Email, old, at(Entity::Email, u"kind"_s), Value{u"home"_s}); });
    rig.settle();
    CHECK(rows().size() == 1);
}
