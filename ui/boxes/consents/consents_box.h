// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard_lists.h"
#include "ui/boxes/record_box.h"

class QLabel;

namespace kontor {

/// What the contact consented to, and the answer to "may I mail, may I call?" on top of it.
class ConsentsBox final : public RecordBox {
    Q_OBJECT
public:
    explicit ConsentsBox(const BoxContext& context);

protected:
    void showContact(const Data& contact) override;
    void clear() override;
    std::vector<Id> ids(const Data& contact) const override;
    RowFace face(const Data& contact, const Id& id) const override;
    FieldTexts texts(const Data& contact, const Id& id) const override;
    QString copyText(const Data& contact, const Id& id) const override;
    std::vector<FormField> formFields() const override { return {}; }
    RecordForm* makeForm(QWidget* parent, const FieldTexts& texts) override;
    QString sheetTitle(bool fresh) const override;
    void prepareRow(RecordRow& row) override;

private:
    void withdraw(const Id& id);
    void showText(const Id& id);
    void addWording(RecordForm& form);

    QLabel* m_answer;
    ConsentTexts::Answer m_texts;
    LiveQuery<ConsentTexts> m_query;
};

} // namespace kontor
