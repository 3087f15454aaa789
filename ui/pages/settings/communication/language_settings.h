// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/organisation_section.h"

class QLineEdit;
class QListWidget;

namespace kontor {

/// The languages that contacts are written to in: what is offered as a contact's language.
class LanguageSettings final : public OrganisationSection {
    Q_OBJECT
public:
    explicit LanguageSettings(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;
    void focusSearch() override;

protected:
    void showRecord() override;

private:
    void filter(const QString& text);
    void keep();
    void showChosenFirst();

    QLineEdit* m_search;
    QListWidget* m_list;
    bool m_showing = false;
    bool m_sorted = false;
};

} // namespace kontor
