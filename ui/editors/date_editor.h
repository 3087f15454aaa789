// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/field_editor.h"

#include <QDate>

class QLineEdit;

namespace kontor {

/// A day, written as the user's locale writes it or by ISO 8601. D, W, M and Y step forward by a day, week, month and
/// year, with Shift backward; T is today; the arrow keys step by days, Page Up and Down by months.
class DateEditor final : public FieldEditor {
    Q_OBJECT
public:
    DateEditor(const EditorSpec& spec, QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;
    void selectAll() override;

    /// Null for what is no day.
    static QDate readDate(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool step(int key, bool back);
    void show(const QDate& date);
    void openCalendar();

    QLineEdit* m_line;
};

} // namespace kontor
