// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/organisation_record.h"
#include "ui/pages/settings/record_section.h"

class QCheckBox;

namespace kontor {

/// Who works here, in which role and which teams. Whoever leaves hands everything over first.
class EmployeeSettings final : public RecordSection {
    Q_OBJECT
public:
    explicit EmployeeSettings(const PageContext& context, QWidget* parent = nullptr);

protected:
    QString fillForm(RecordForm& form, const Id& id) override;
    void save(RecordForm& form, const Id& id) override;
    bool mayDelete(const Id&) const override { return false; } // they leave, their rows stay
    void remove(const Id& id) override;
    void fillMenu(QMenu& menu, const Id& id) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();
    const EmployeeRow* employee(const Id& id) const;
    void beginRemoval(const Id& id);
    void openRemoval(const EmployeeRow& who, const EmployeeLoad::Answer& load);
    void finishRemoval(RecordForm& form, const Id& id);
    void reactivate(const Id& id);

    QCheckBox* m_inactive;
    std::vector<EmployeeRow> m_employees;
    std::vector<TeamRow> m_teams;
    LiveQuery<Employees> m_askEmployees;
    LiveQuery<Teams> m_askTeams;
};

} // namespace kontor
