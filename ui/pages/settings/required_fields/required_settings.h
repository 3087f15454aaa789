// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/organisation_section.h"

class QLayout;
class QCheckBox;

namespace kontor {

/// What must be filled before a person or a business is complete; each tick holds at once, and every contact's status
/// with it.
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
    struct Side {
        bool person;
        QWidget* group;
        std::vector<Tick> ticks{};
    };
    QWidget* makeGroup(const QString& title, QLayout& row);
    void showSide(Side& side, const QStringList& required);
    void ticked(const Side& side);

    Side m_person, m_business;
    QLabel* m_default;
};

} // namespace kontor
