// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/pages/contacts/page_sheet.h"

class QStackedWidget;

namespace kontor {

class FlatTabs;
class RecordForm;
class SimilarHint;
class Workspace;

/// The side sheet that makes a contact: its type, and the few fields one has at hand. One filled field is enough.
/// Object name `newContactSheet`.
class NewContact final : public PageSheet {
    Q_OBJECT
public:
    explicit NewContact(Workspace& workspace, QWidget* parent = nullptr);

    /// Empty.
    void begin();
    void focusFirst() override;

Q_SIGNALS:
    void created(const kontor::Id& contact);
    void openContact(const kontor::Id& contact); ///< the one that has the address already

private:
    RecordForm* makeForm(const QString& type);
    void save(RecordForm* form, const QString& type);

    Workspace& m_workspace;
    FlatTabs* m_types;
    QStackedWidget* m_forms;
    SimilarHint* m_similar;
};

} // namespace kontor
