// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/record_box.h"

namespace kontor {

/// The contact's phone numbers, shown as they are dialled from anywhere. Opening calls.
class PhonesBox final : public RecordBox {
    Q_OBJECT
public:
    explicit PhonesBox(const BoxContext& context);
    /// Calls the primary number; without one, begins to add it.
    void actQuickly() override;

protected:
    std::vector<Id> ids(const Data& contact) const override;
    RowFace face(const Data& contact, const Id& id) const override;
    FieldTexts texts(const Data& contact, const Id& id) const override;
    QString copyText(const Data& contact, const Id& id) const override;
    std::vector<FormField> formFields() const override;
    void prepareRow(RecordRow& row) override;
    bool isOrdered() const override { return true; }

private:
    void callBy(const Id& id);
};

} // namespace kontor
