// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"

#include <QWidget>

class QVBoxLayout;

namespace kontor {

class RecordForm;
class Workspace;

/// A task that is being made or changed, beside the list. Object name `taskSheet`.
class TaskSheet final : public QWidget {
    Q_OBJECT
public:
    explicit TaskSheet(Workspace& workspace, QWidget* parent = nullptr);

    void beginNew();
    void edit(const TaskRow& task);

Q_SIGNALS:
    void closed();
    void openContact(const kontor::Id& contact);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showForm(const QString& title, const TaskRow& task);
    void save(const Id& task);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    RecordForm* m_form = nullptr;
};

} // namespace kontor
