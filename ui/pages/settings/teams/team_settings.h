// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/record_section.h"

namespace kontor {

/// The sales teams: who leads them and who is in them.
class TeamSettings final : public RecordSection {
    Q_OBJECT
public:
    explicit TeamSettings(const PageContext& context, QWidget* parent = nullptr);

protected:
    QString fillForm(RecordForm& form, const Id& id) override;
    void save(RecordForm& form, const Id& id) override;
    void remove(const Id& id) override;

private:
    void show();
    QString nameOfEmployee(const Id& id) const;
    const TeamRow* team(const Id& id) const;

    std::vector<EmployeeRow> m_employees;
    std::vector<TeamRow> m_teams;
    LiveQuery<Employees> m_askEmployees;
    LiveQuery<Teams> m_askTeams;
};

} // namespace kontor
