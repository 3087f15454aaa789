// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cells.h"
#include "tests/support/catch.h"
#include "ui/editors/duration_editor.h"
#include "ui/editors/moment_editor.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kontor;

TEST_CASE("a length is typed in minutes, as a clock shows it, or with its unit", "[editors]")
{
    struct Case {
        QString typed;
        std::optional<qint64> seconds;
    };
    for (const auto& [typed, seconds] :
         {Case{u"4:30"_s, 270}, Case{u"4"_s, 240}, Case{u" 0:05 "_s, 5}, Case{u"1:05:00"_s, 3900}, Case{u"1.5"_s, 90},
          Case{u"90:00"_s, 5400}, Case{u"30 s"_s, 30}, Case{u"30sec."_s, 30}, Case{u"4 min"_s, 240},
          Case{u"2 h"_s, 7200}, Case{u"-3"_s, -180}, Case{u"4:60"_s, {}}, Case{u"soon"_s, {}}, Case{QString{}, {}},
          Case{u"99999999999999999999"_s, {}}}) {
        INFO(typed.toStdString());
        CHECK(DurationEditor::readSeconds(typed) == seconds);
    }
    DurationEditor editor{{.name = u"seconds"_s, .label = u"How long"_s}, nullptr};
    for (const int seconds : {0, 5, 65, 270, 3600, 3905}) {
        editor.setText(QString::number(seconds));
        CHECK(editor.text() == QString::number(seconds)); // untouched, nothing changes
    }
    editor.setText({});
    CHECK(editor.text().isEmpty());
    editor.findChild<QLineEdit*>()->setText(u"soon"_s); // core says that it is no number
    CHECK(editor.text() == u"soon"_s);
}

TEST_CASE("a moment has a day and a time, and keeps its seconds while nobody changes it", "[editors]")
{
    for (const QString& typed : {u"9:05"_s, u"9.05"_s, u"905"_s, u"0905"_s})
        CHECK(MomentEditor::readTime(typed) == QTime{9, 5});
    CHECK(MomentEditor::readTime(u"9"_s) == QTime{9, 0});
    CHECK_FALSE(MomentEditor::readTime(u"25:00"_s).isValid());
    CHECK_FALSE(MomentEditor::readTime(QString{}).isValid());

    MomentEditor editor{{.name = u"at"_s, .label = u"When"_s}, nullptr};
    CHECK(editor.text().isEmpty());
    const QDateTime at{{2026, 3, 1}, {0, 2, 13, 456}};
    editor.setText(timeText(at.toMSecsSinceEpoch()));
    CHECK(editor.text() == timeText(at.toMSecsSinceEpoch()));
    auto* time = editor.findChild<QLineEdit*>(u"field.at.time"_s);
    QTest::keyClick(time, Qt::Key_Down); // over midnight
    CHECK(editor.text() == timeText(QDateTime{{2026, 2, 28}, {23, 57}}.toMSecsSinceEpoch()));
    time->setText(u"14:30"_s);
    CHECK(editor.text() == timeText(QDateTime{{2026, 2, 28}, {14, 30}}.toMSecsSinceEpoch()));
    time->setText(u"late"_s); // core says that it is no time
    CHECK(editor.text().endsWith(u" late"_s));
}
