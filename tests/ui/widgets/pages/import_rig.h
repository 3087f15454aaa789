// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/widgets/window_rig.h"
#include "ui/pages/import/check_model.h"
#include "ui/pages/import/import_step.h"
#include "ui/pages/import/import_wizard.h"
#include "ui/support/row_table.h"

#include <QAbstractButton>
#include <QFile>

namespace kontor::test {

/// The window with the import wizard open in it.
class ImportRig : public WindowRig {
public:
    explicit ImportRig(const QStringList& names = {}) : WindowRig{names} { openWizard(); }

    void openWizard()
    {
        find<QAbstractButton>(QStringLiteral("importContacts"))->setFocus();
        key(Qt::Key_Space);
        REQUIRE(until([&] { return wizard() != nullptr; }));
        REQUIRE(QTest::qWaitForWindowActive(wizard()));
    }
    ImportWizard* wizard() const
    {
        for (auto* dialog : window->findChildren<ImportWizard*>())
            if (dialog->isVisible()) return dialog;
        return nullptr;
    }

    QString file(const QString& name, const QByteArray& text)
    {
        QFile made{m_lists.filePath(name)};
        REQUIRE(made.open(QIODevice::WriteOnly | QIODevice::Truncate));
        made.write(text);
        return made.fileName();
    }
    QString path(const QString& name) const { return m_lists.filePath(name); }

    /// Types its name into the dialog that Choose opens.
    void chooseFile(const QString& name)
    {
        REQUIRE(until([&] { return focus() && focus()->objectName() == QLatin1StringView{"chooseFile"}; }));
        key(Qt::Key_Space);
        REQUIRE(until([&] { return wizard()->findChild<QWidget*>(QStringLiteral("importFileDialog")) != nullptr; }));
        auto* line = wizard()->findChild<QWidget*>(QStringLiteral("importFileDialog"))->findChild<QLineEdit*>();
        REQUIRE(line);
        line->setFocus();
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
        REQUIRE(until([&] { return next().isEnabled(); }));
        // No window manager gives it back after the dialog.
        wizard()->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(wizard()));
    }

    QWidget* focus() const { return wizard() ? wizard()->focusWidget() : nullptr; }
    QAbstractButton& next() const { return *wizard()->findChild<QAbstractButton*>(QStringLiteral("next")); }
    QAbstractButton& button(const QString& name) const
    {
        auto* found = wizard()->step()->findChild<QAbstractButton*>(name);
        if (!found) FAIL("no button is called " << name.toStdString());
        return *found;
    }
    /// Alt and the letter that the main button's text has underlined.
    void pressNext()
    {
        const QString text = next().text();
        const QChar letter = text[text.indexOf(QLatin1Char('&')) + 1].toUpper();
        key(Qt::Key(letter.unicode()), Qt::AltModifier);
    }
    bool untilStep(const QString& name)
    {
        const bool come = until([&] { return wizard() && wizard()->step()->objectName() == name; });
        if (!come && wizard())
            UNSCOPED_INFO("the page is " << wizard()->step()->objectName().toStdString() << ": "
                                         << wizard()->step()->title().toStdString() << ", next "
                                         << next().text().toStdString() << (next().isEnabled() ? " on" : " off")
                                         << ", focus "
                                         << (focus() ? focus()->objectName().toStdString() : std::string{"nowhere"}));
        return come;
    }
    /// From the list to the check, in one go.
    void check(const QString& list)
    {
        wizard()->setFile(list);
        REQUIRE(until([&] { return next().isEnabled(); }));
        next().click();
        REQUIRE(untilStep(QStringLiteral("page.mapping")));
        REQUIRE(until([&] { return next().isEnabled(); }));
        next().click();
        REQUIRE(untilStep(QStringLiteral("page.check")));
        REQUIRE(untilChecked());
    }
    RowTable& grid() const { return *wizard()->findChild<RowTable*>(QStringLiteral("checkGrid")); }
    CheckModel& rows() const { return *static_cast<CheckModel*>(grid().model()); }
    bool untilChecked()
    {
        return patiently([&] { return rows().rowCount() > 0 && next().text().contains(QLatin1Char(' ')); });
    }
    /// For work on very many rows: a debug build on a busy machine takes its time.
    template <class Condition>
    static bool patiently(Condition condition)
    {
        for (int attempt = 0; attempt < 6; ++attempt)
            if (until(condition)) return true;
        return false;
    }
    QString cell(int row, int column) const { return rows().index(row, column).data().toString(); }
    bool untilCell(int row, int column, const QString& text)
    {
        const bool come = until([&] { return cell(row, column) == text; });
        if (!come) UNSCOPED_INFO("the cell says: " << cell(row, column).toStdString());
        return come;
    }
    template <class Answer>
    Answer asked(QFuture<Result<Answer>> future)
    {
        const auto answer = wait(future);
        REQUIRE(answer);
        return *answer;
    }

private:
    QTemporaryDir m_lists;
};

} // namespace kontor::test
