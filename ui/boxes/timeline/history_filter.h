// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"
#include "core/queries/contact_dashboard.h"
#include "ui/support/live_query.h"

#include <QWidget>

class QActionGroup;
class QLineEdit;
class QMenu;
class QTimer;

namespace kontor {

class DateEditor;
class FlatButton;
class FlatTabs;

/// What of the history is shown: Focus or data changes and administration, which types, how calls ended, whose, which words,
/// which period.
class HistoryFilter final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryFilter(Workspace& workspace, QWidget* parent = nullptr);

    /// The question without its contact.
    Events question() const;
    bool isFiltered() const;
    void reset();
    void setBusiness(bool business);

Q_SIGNALS:
    void changed();
    /// Down or Return in the search: on to the history.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// `chosen`: what is checked in the menu, where it is there.
    void fillTypes(const QStringList& chosen = {}, bool persons = false);
    /// The same menu for other circumstances: what is chosen stays.
    void refillTypes();
    void addOutcomes(const QStringList& chosen);
    void addEmployees();
    void addPeriods();
    void refine();
    QStringList chosenTypes() const;
    QStringList chosenOutcomes() const;
    QStringList chosenLabels() const;
    void showButtons();

    FlatTabs* m_tabs;
    QLineEdit* m_text;
    FlatButton* m_types;
    QMenu* m_typeMenu;
    QAction* m_persons = nullptr;
    QMenu* m_outcomes = nullptr; ///< in the menu of types, where there are calls
    QMenu* m_people = nullptr;
    std::vector<EmployeeRow> m_employees;
    Id m_by;
    bool m_automation = false; ///< only what rules did
    FlatButton* m_period;
    QMenu* m_periodMenu;
    QActionGroup* m_periods;
    QWidget* m_range;
    DateEditor* m_from;
    DateEditor* m_to;
    QTimer* m_pause;
    bool m_business = false;
    LiveQuery<Employees> m_asked;
};

} // namespace kontor
