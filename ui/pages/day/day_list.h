// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/value_list_model.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace kontor {

class RowTable;

/// One list of the day: a title with the number, rows of which each stands for a contact, a sentence where there are
/// none. Return opens, Ctrl+Return in a window of its own.
class DayList final : public QWidget {
    Q_OBJECT
public:
    DayList(const QString& name, const QString& title, const QString& nothing, const QStringList& columns,
            QWidget* parent = nullptr);

    /// `contacts` by row, if they are not the rows' own ids.
    void show(std::vector<Id> rows, std::vector<Id> contacts, qint64 total, ValueListModel::CellAt cells);
    /// The columns' widths in hundredths of the list's.
    void setShares(std::vector<int> shares);
    Id currentContact() const;
    Id currentRow() const;
    RowTable& table() const { return *m_table; }
    bool isEmpty() const { return m_contacts.empty(); }

Q_SIGNALS:
    void opened(const kontor::Id& contact);
    /// Space on a row.
    void ticked(const kontor::Id& row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_titleText;
    QLabel* m_title;
    QLabel* m_nothing;
    ValueListModel m_model;
    RowTable* m_table;
    std::vector<Id> m_contacts;
};

} // namespace kontor
