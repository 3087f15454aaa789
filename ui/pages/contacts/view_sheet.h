// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/views.h"
#include "ui/pages/contacts/page_sheet.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace kontor {

class ErrorLine;
class FlatButton;
class Page;

/// Gives what is seen a name: for oneself or for everybody, perhaps as the first view of a role. Object name `viewSheet`.
class ViewSheet final : public PageSheet {
    Q_OBJECT
public:
    ViewSheet(Page& page, QWidget* parent = nullptr);

    /// A new view of this content; its name is empty.
    void begin(const ViewRow& content, bool mayShareByRole);
    void edit(const ViewRow& view, bool mayShareByRole);
    void focusFirst() override;

Q_SIGNALS:
    void saved(const kontor::Id& view);

private:
    void fill(const ViewRow& view, bool mayShareByRole);
    void save();

    Page& m_page;
    ViewRow m_view;
    QLineEdit* m_name;
    QLineEdit* m_query;
    QCheckBox* m_shared;
    QLabel* m_roleLabel;
    QComboBox* m_role;
    ErrorLine* m_error;
    FlatButton* m_save;
};

} // namespace kontor
