// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/views.h"
#include "ui/support/live_query.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace kontor {

class RecordForm;

/// Below the rule of a target market: the filters of the saved views to take over, and whom the rule takes as it is typed.
class RuleHelp final : public QWidget {
    Q_OBJECT
public:
    /// Belongs to the form, which has a field `query`.
    RuleHelp(Workspace& workspace, RecordForm& form);

private:
    void offer(const Views::Answer& views);
    void count();

    RecordForm& m_form;
    QComboBox* m_views;
    QLabel* m_count;
    LiveQuery<ContactTotals> m_totals;
};

} // namespace kontor
