// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rolling_backups.h"
#include "ui/pages/page.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace kontor {

/// Where this computer's backups go, how many stay, and whether the newest can be read. Everybody's own: whoever has the
/// store may look after it.
class BackupSettings final : public Page {
    Q_OBJECT
public:
    explicit BackupSettings(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;

private:
    QWidget* makeFolder();
    QSpinBox* addNumber(QFormLayout& form, const QString& name, const QString& label, int number);
    QLayout* makeDeeds();
    void chooseFolder();
    void keep();
    void showNewest();
    void verify();

    RollingBackups& m_backups;
    QCheckBox* m_automatic;
    QLineEdit* m_folder;
    QSpinBox* m_days;
    QSpinBox* m_weeks;
    QSpinBox* m_months;
    QLabel* m_newest;
    QString m_file; ///< the newest backup
};

} // namespace kontor
