// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QPointer>
#include <QStandardItemModel>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;

namespace kontor {

class FlatButton;
class RowTable;

/// The keyboard map: every command with its key, found by its registration, and the keys of lists and fields. A command
/// gets another key here, or none.
class KeySettings final : public Page {
    Q_OBJECT
public:
    explicit KeySettings(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;
    void focusSearch() override;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* buildEditor();
    void fill();
    void add(const QString& text, const QString& key, const QString& menu, QAction* command);
    QAction* current() const;
    QAction* holderOf(const QKeySequence& key) const;
    void offer();
    void warnOfClash();
    void save(const QKeySequence& key);

    QStandardItemModel m_model;
    std::vector<QPointer<QAction>> m_commands; ///< by row; null: a key that cannot be changed
    QLineEdit* m_search;
    RowTable* m_table;
    QLabel* m_name;
    QKeySequenceEdit* m_key;
    FlatButton* m_save;
    FlatButton* m_none;
    FlatButton* m_reset;
    QLabel* m_clash;
};

} // namespace kontor
