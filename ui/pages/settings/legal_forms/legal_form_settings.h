// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/organisation_section.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace kontor {

class FlatButton;

/// The legal forms that are offered for businesses of a country: those that are known, and the organisation's own.
class LegalFormSettings final : public OrganisationSection {
    Q_OBJECT
public:
    explicit LegalFormSettings(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;

protected:
    void showRecord() override;

private:
    void showCountry();
    void keep();
    QString country() const;

    QComboBox* m_country;
    QLabel* m_known;
    QPlainTextEdit* m_own;
    FlatButton* m_save;
    bool m_chosen = false;
};

} // namespace kontor
