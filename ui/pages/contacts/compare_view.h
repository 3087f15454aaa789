// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/queries/administration.h"

#include <QStandardItemModel>
#include <QWidget>

#include <vector>

namespace kontor {

class FlatButton;
class RowTable;
class Workspace;

/// Two to five contacts side by side, a field a row: those that differ are marked, and may be all there is to see.
/// Object name `compareView`.
class CompareView final : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(Workspace& workspace, QWidget* parent = nullptr);

    void compare(const std::vector<quint32>& numbers);

Q_SIGNALS:
    void closed();
    void openContact(const kontor::Id& contact);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Column {
        Id contact;
        QString name;
        QMap<QString, QString> texts;
    };
    void ask(const std::vector<ContactRow>& rows);
    void take(size_t column, const Record::Answer& record);
    void show();
    void addRow(const QString& field);

    Workspace& m_workspace;
    FlatButton* m_onlyDifferent;
    RowTable* m_table;
    QStandardItemModel m_model; ///< a field a row: its label, then a contact each
    std::vector<Column> m_columns;
    QStringList m_fields;            ///< in the order of the first record
    QMap<QString, QString> m_labels; ///< of the organisation's own fields
    size_t m_missing = 0;
    int m_round = 0; ///< answers of an earlier comparison are dropped
};

} // namespace kontor
