// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/record_box.h"

namespace kontor {

/// From a person its businesses, from a business its people: the role of each, and how they are reached there. Calls,
/// mails and routes take what was chosen on the link, else the other's primary one.
class ContactPersonsBox final : public RecordBox {
    Q_OBJECT
public:
    explicit ContactPersonsBox(const BoxContext& context);
    void add() override;

protected:
    void showContact(const Data& contact) override;
    std::vector<Id> ids(const Data& contact) const override;
    RowFace face(const Data& contact, const Id& id) const override;
    FieldTexts texts(const Data& contact, const Id& id) const override;
    QString copyText(const Data& contact, const Id& id) const override;
    RecordForm* makeForm(QWidget* parent, const FieldTexts& texts) override;
    QString sheetTitle(bool) const override;
    void prepareRow(RecordRow& row) override;
    QString removeText() const override { return tr("Disconnect"); }

private:
    void callBy(const Id& id);
    void writeBy(const Id& id);
    void routeBy(const Id& id);
    /// Runs `act(link, other)` when what the other contact has is there.
    void withOther(const Id& id, const std::function<void(const ContactPersonRow&, const Data&)>& act);
    void sayMissing(const Data& other, const QString& sentence);
    std::vector<Partner> partners(const Data& other, bool isOthers, Reach reach, const QString& kind = {}) const;
};

} // namespace kontor
