// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rolling_backups.h"
#include "ui/models/value_list_model.h"
#include "ui/pages/page.h"

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace kontor {

class EmptyPage;
class FlatButton;
class RowTable;

/// The backups of this store, what is in each, and the way back to one. They are made by themselves, once a day.
class BackupsPage final : public Page {
    Q_OBJECT
public:
    explicit BackupsPage(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;
    bool isSettled() const override { return m_answered; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    QLayout* buildHead();
    QWidget* buildContents();
    void ask();
    void show(const std::vector<BackupFile>& backups);
    void look();
    void showContents(const Result<BackupContents>& contents);
    void backUp();
    void restore();
    const BackupFile* current() const;

    RollingBackups& m_backups;
    ValueListModel m_model;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    QLabel* m_inside;
    FlatButton* m_restore;
    QCheckBox* m_automatic;
    std::vector<BackupFile> m_files;
    bool m_answered = false;
};

} // namespace kontor
