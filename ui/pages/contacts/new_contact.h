// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/new_contact_rules.h"
#include "ui/pages/contacts/page_sheet.h"

class QStackedWidget;

namespace kontor {

class ConsentChoice;
class FlatTabs;
class RecordForm;
class SimilarHint;
class Workspace;

/// The side sheet that makes a contact, in sections: master data, additional data, links, consents. One filled field is
/// enough; those that make the contact complete are marked. Who is there already is shown while one types.
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
    void take(const NewContactRules::Answer& rules);
    void makeForms();
    RecordForm* formOf(int type) const;
    void addCustomFields(RecordForm& form, const QString& type) const;
    void save(RecordForm* form, const QString& type);

    Workspace& m_workspace;
    FlatTabs* m_types;
    QStackedWidget* m_forms;
    SimilarHint* m_similar;
    bool m_awaitsRules = false; ///< asked for, not there yet
    bool m_saveAsked = false;   ///< before they came
    NewContactRules::Answer m_rules;
};

} // namespace kontor
