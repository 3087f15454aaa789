// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/phones/phones_box.h"

#include "ui/boxes/call_sheet.h"
#include "ui/boxes/link_reach.h"
#include "ui/text/kind_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

PhonesBox::PhonesBox(const BoxContext& context) : RecordBox{context, Entity::Phone}
{
    setEmptyState(tr("No phone number yet."), tr("Add phone"));
}

std::vector<Id> PhonesBox::ids(const Data& contact) const { return idsOf(contact.phones); }

RowFace PhonesBox::face(const Data& contact, const Id& id) const
{
    const PhoneRow& row = *recordOf(contact.phones, id);
    RowFace face{
        .label = kindText(row.kind), .text = shownNumber(row), .marked = row.primary && contact.phones.size() > 1};
    if (face.text != row.number) face.tip = tr("%1\ntyped as %2").arg(face.text, row.number);
    return face;
}

FieldTexts PhonesBox::texts(const Data& contact, const Id& id) const
{
    const PhoneRow* row = recordOf(contact.phones, id);
    if (!row) return {};
    return {{u"number"_s, row->number}, {u"kind"_s, row->kind}};
}

QString PhonesBox::copyText(const Data& contact, const Id& id) const
{
    const PhoneRow* row = recordOf(contact.phones, id);
    return row ? shownNumber(*row) : QString{};
}

std::vector<RecordBox::FormField> PhonesBox::formFields() const { return {{"number"_L1, 3}, {"kind"_L1, 1}}; }

void PhonesBox::prepareRow(RecordRow& row)
{
    const Id id = row.id();
    row.addDeed(tr("Call"), QKeyCombination{Qt::CTRL, Qt::Key_Return}, u"phone", [this, id] { callBy(id); });
    if (feed().isReadOnly()) return;
    row.addDeed(tr("Log a call"), Qt::Key_L, {}, [this, id] {
        const PhoneRow* phone = feed().data() ? recordOf(feed().data()->phones, id) : nullptr;
        if (phone) openCallSheet(feed(), host(), feed().contact(), shownNumber(*phone));
    });
    row.addDeed(tr("Make primary"), Qt::Key_P, u"star", [this, id] {
        feed().perform(SetRecord{Entity::Phone, id, {{u"primary"_s, u"yes"_s}}});
    });
}

void PhonesBox::callBy(const Id& id)
{
    const PhoneRow* row = feed().data() ? recordOf(feed().data()->phones, id) : nullptr;
    if (row) call({partnerOf(*feed().data(), Reach::Call, row->kind)}, *row);
}

void PhonesBox::actQuickly()
{
    if (!feed().data()) return;
    const std::vector<PhoneRow>& phones = feed().data()->phones;
    const QString channel = feed().data()->fields.value(u"preferred_channel"_s).text();
    const auto preferred = std::find_if(phones.begin(), phones.end(),
                                        [&](const PhoneRow& phone) { return isPreferredNumber(channel, phone.kind); });
    if (preferred != phones.end()) return callBy(preferred->id);
    if (const PhoneRow* primary = primaryOf(phones)) return callBy(primary->id);
    // Somebody without a number of their own is called by the one they are reached by in a business.
    const auto& links = feed().data()->contactPersons;
    const auto* link = linkWith(links, &ContactPersonRow::phone, &ContactPersonRow::phoneGone);
    if (!feed().isPerson() || !link) return add();
    withOther(feed(), *link, this, [this](const ContactPersonRow& chosen, const Data& other) {
        const auto [phone, isOthers] = reachOf(chosen.phone, feed().data()->phones, other.phones);
        if (!phone) return add();
        std::vector<Partner> partners;
        for (const Data* who : concernedBy(feed(), other, isOthers))
            partners.push_back(partnerOf(*who, Reach::Call, phone->kind));
        call(partners, *phone);
    });
}

namespace boxes::phones {
BoxInfo info();
BoxInfo info()
{
    return {.key = "phones",
            .title = [] { return PhonesBox::tr("Phones"); },
            .addLabel = [] { return PhonesBox::tr("Add phone"); },
            .area = BoxArea::Left,
            .share = 2,
            .jump = 'P',
            .quickAction = [] { return PhonesBox::tr("Call"); },
            .quickIcon = "phone",
            .quickPlace = 2,
            .quickKeys = "Ctrl+Shift+L",
            .icon = "phone",
            .make = [](const BoxContext& context) -> Box* { return new PhonesBox{context}; }};
}
} // namespace boxes::phones

} // namespace kontor
