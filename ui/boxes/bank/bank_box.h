// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/record_box.h"

namespace kontor {

/// The contact's bank accounts. An IBAN is checked before it is taken and shown in groups of four.
class BankBox final : public RecordBox {
    Q_OBJECT
public:
    explicit BankBox(const BoxContext& context);

protected:
    std::vector<Id> ids(const Data& contact) const override;
    RowFace face(const Data& contact, const Id& id) const override;
    FieldTexts texts(const Data& contact, const Id& id) const override;
    QString copyText(const Data& contact, const Id& id) const override;
    std::vector<FormField> formFields() const override { return {}; }
    RecordForm* makeForm(QWidget* parent, const FieldTexts& texts) override;
    QString sheetTitle(bool fresh) const override;
    bool isOrdered() const override { return true; }
};

} // namespace kontor
