// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/emails/emails_box.h"

#include "ui/boxes/link_reach.h"
#include "ui/text/kind_text.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace kontor {

EmailsBox::EmailsBox(const BoxContext& context) : RecordBox{context, Entity::Email}
{
    setEmptyState(tr("No email address yet."), tr("Add email"));
}

std::vector<Id> EmailsBox::ids(const Data& contact) const { return idsOf(contact.emails); }

RowFace EmailsBox::face(const Data& contact, const Id& id) const
{
    const EmailRow& row = *recordOf(contact.emails, id);
    return {.label = kindText(row.kind), .text = row.address, .marked = row.primary && contact.emails.size() > 1};
}

FieldTexts EmailsBox::texts(const Data& contact, const Id& id) const
{
    const EmailRow* row = recordOf(contact.emails, id);
    if (!row) return {};
    return {{u"address"_s, row->address}, {u"kind"_s, row->kind}};
}

QString EmailsBox::copyText(const Data& contact, const Id& id) const
{
    const EmailRow* row = recordOf(contact.emails, id);
    return row ? row->address : QString{};
}

std::vector<RecordBox::FormField> EmailsBox::formFields() const { return {{"address"_L1, 3}, {"kind"_L1, 1}}; }

void EmailsBox::prepareRow(RecordRow& row)
{
    const Id id = row.id();
    row.addDeed(tr("Write a mail"), QKeyCombination{Qt::CTRL, Qt::Key_Return}, u"mail", [this, id] { writeTo(id); });
    if (feed().isReadOnly()) return;
    row.addDeed(tr("Make primary"), Qt::Key_P, u"star", [this, id] {
        feed().perform(SetRecord{Entity::Email, id, {{u"primary"_s, u"yes"_s}}});
    });
}

void EmailsBox::writeTo(const Id& id)
{
    const EmailRow* row = feed().data() ? recordOf(feed().data()->emails, id) : nullptr;
    if (row) write({partnerOf(*feed().data(), Reach::Mail)}, row->address);
}

void EmailsBox::actQuickly()
{
    if (!feed().data()) return;
    if (const EmailRow* primary = primaryOf(feed().data()->emails)) return writeTo(primary->id);
    // Somebody without an address of their own is written to by the one they are reached by in a business.
    const auto& links = feed().data()->contactPersons;
    const auto* link = linkWith(links, &ContactPersonRow::email, &ContactPersonRow::emailGone);
    if (!feed().isPerson() || !link) return add();
    withOther(feed(), *link, this, [this](const ContactPersonRow& chosen, const Data& other) {
        const auto [email, isOthers] = reachOf(chosen.email, feed().data()->emails, other.emails);
        if (!email) return add();
        std::vector<Partner> partners;
        for (const Data* who : concernedBy(feed(), other, isOthers)) partners.push_back(partnerOf(*who, Reach::Mail));
        write(partners, email->address);
    });
}

namespace boxes::emails {
BoxInfo info();
BoxInfo info()
{
    return {.key = "emails",
            .title = [] { return EmailsBox::tr("Emails"); },
            .addLabel = [] { return EmailsBox::tr("Add email"); },
            .area = BoxArea::Left,
            .share = 2,
            .jump = 'E',
            .quickAction = [] { return EmailsBox::tr("Mail"); },
            .quickIcon = "mail",
            .quickPlace = 3,
            .quickKeys = "Ctrl+Shift+M",
            .icon = "mail",
            .make = [](const BoxContext& context) -> Box* { return new EmailsBox{context}; }};
}
} // namespace boxes::emails

} // namespace kontor
