// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/field_editor.h"

#include <QDateTime>

namespace kontor {

class DateEditor;

/// A day and a time of it, in the user's zone. The day is edited as by DateEditor; at the time Up and Down step by five
/// minutes, and N is now. A moment that nobody touched keeps its seconds.
class MomentEditor final : public FieldEditor {
    Q_OBJECT
public:
    MomentEditor(const EditorSpec& spec, QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;
    void selectAll() override;

    /// "9:05", "905", "9" and what the locale writes; null for what is no time.
    static QTime readTime(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool step(int key);
    void show(const QDateTime& at);
    /// Invalid unless both parts can be read.
    QDateTime shown() const;

    DateEditor* m_day;
    QLineEdit* m_time;
    QString m_given;
};

} // namespace kontor
