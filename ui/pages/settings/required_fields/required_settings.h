// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/organisation_section.h"

#include <QStringList>

class QLayout;
class QCheckBox;

namespace kontor {

/// What must be filled before a person or a business is complete, and what neither is saved without; each tick holds at
/// once, and every contact's status with it.
class RequiredSettings final : public OrganisationSection {
    Q_OBJECT
public:
    explicit RequiredSettings(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;

protected:
    void showRecord() override;

private:
    struct Tick {
        QCheckBox* box;
        QString words; ///< "email|phone"
    };
    /// One list of ticks: a field of the organisation.
    struct Side {
        QString field;     ///< "required_person"
        QStringList usual; ///< ticked while the field is empty
        QStringList all;   ///< that can be ticked
        QWidget* group = nullptr;
        std::vector<Tick> ticks{};
    };
    void addGroups(Side& person, Side& business);
    QWidget* makeGroup(const QString& title, QLayout& row);
    void showSide(Side& side);
    void ticked(const Side& side);

    Side m_person, m_business, m_savedPerson, m_savedBusiness;
};

} // namespace kontor
