// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/bank/bank_box.h"

#include "core/domain/iban.h"
#include "ui/editors/record_form.h"
#include "ui/text/kind_text.h"

using namespace Qt::StringLiterals;

namespace kontor {

BankBox::BankBox(const BoxContext& context) : RecordBox{context, Entity::BankAccount}
{
    setEmptyState(tr("No bank account yet."), tr("Add bank account"));
}

std::vector<Id> BankBox::ids(const Data& contact) const { return idsOf(contact.bankAccounts); }

RowFace BankBox::face(const Data& contact, const Id& id) const
{
    const BankAccountRow& row = *recordOf(contact.bankAccounts, id);
    QStringList about;
    for (const QString& part : {row.holder, row.bank, row.bic})
        if (!part.isEmpty()) about << part;
    return {.label = kindText(row.kind),
            .text = row.iban.isEmpty() ? row.accountNumber : ibanText(row.iban),
            .below = about.join(u" · "_s)};
}

FieldTexts BankBox::texts(const Data& contact, const Id& id) const
{
    const BankAccountRow* row = recordOf(contact.bankAccounts, id);
    if (!row) return {};
    return {{u"holder"_s, row->holder}, {u"iban"_s, ibanText(row->iban)}, {u"bic"_s, row->bic},
            {u"bank"_s, row->bank},     {u"kind"_s, row->kind},           {u"account_number"_s, row->accountNumber}};
}

QString BankBox::copyText(const Data& contact, const Id& id) const
{
    const BankAccountRow* row = recordOf(contact.bankAccounts, id);
    return row ? row->iban.isEmpty() ? row->accountNumber : row->iban : QString{};
}

RecordForm* BankBox::makeForm(QWidget* parent, const FieldTexts& texts)
{
    auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Stack, parent};
    form->addFields(Entity::BankAccount, {}, texts);
    return form;
}

QString BankBox::sheetTitle(bool fresh) const { return fresh ? tr("New bank account") : tr("Bank account"); }

namespace boxes::bank {
BoxInfo info();
BoxInfo info()
{
    return {.key = "bank",
            .title = [] { return BankBox::tr("Bank details"); },
            .addLabel = [] { return BankBox::tr("Add bank account"); },
            .area = BoxArea::Left,
            .share = 2,
            .with = "details",
            .shown = BoxShown::Businesses,
            .jump = 'B',
            .icon = "database",
            .make = [](const BoxContext& context) -> Box* { return new BankBox{context}; }};
}
} // namespace boxes::bank

} // namespace kontor
