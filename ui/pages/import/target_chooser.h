// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/target_field.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace kontor {

class TargetListModel;

/// All places where a column can go, in groups, under a line that finds one by any part of its name. Pops up, and
/// deletes itself when it closes. Object name `targetChooser`.
class TargetChooser final : public QFrame {
    Q_OBJECT
public:
    TargetChooser(std::vector<TargetField> places, int current, QWidget* parent);
    ~TargetChooser() override;

    /// Under `cell`, in screen coordinates; above it where there is no room.
    void popUp(const QRect& cell);

Q_SIGNALS:
    void chosen(const kontor::TargetField& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void step(int by);
    void choose(const QModelIndex& index);

    TargetListModel* m_model;
    QLineEdit* m_find;
    QListView* m_list;
};

} // namespace kontor
