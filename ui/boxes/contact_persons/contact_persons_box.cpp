// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/contact_persons/contact_persons_box.h"

#include "ui/boxes/contact_persons/connect_sheet.h"
#include "ui/boxes/contact_persons/reach_form.h"
#include "ui/boxes/link_reach.h"
#include "ui/boxes/map_address.h"
#include "ui/boxes/side_sheet.h"
#include "ui/editors/record_form.h"
#include "ui/text/plain_text.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// A record chosen for the link, or that it is gone.
void addReach(QStringList& parts, const QString& text, bool gone, const QString& goneText)
{
    if (gone)
        parts << goneText;
    else if (!text.isEmpty())
        parts << oneLine(text);
}

} // namespace

ContactPersonsBox::ContactPersonsBox(const BoxContext& context) : RecordBox{context, Entity::ContactPerson}
{
    setEmptyState(tr("Nobody is connected yet."), tr("Connect"));
}

void ContactPersonsBox::showContact(const Data& contact)
{
    // A person's are businesses.
    setWindowTitle(contact.head.type == "business"_L1 ? tr("Contact persons") : tr("Businesses"));
    RecordBox::showContact(contact);
}

std::vector<Id> ContactPersonsBox::ids(const Data& contact) const { return idsOf(contact.contactPersons); }

RowFace ContactPersonsBox::face(const Data& contact, const Id& id) const
{
    const ContactPersonRow& row = *recordOf(contact.contactPersons, id);
    QStringList about;
    if (!row.note.isEmpty()) about << row.note;
    addReach(about, row.emailText, row.emailGone, tr("its email was removed"));
    addReach(about, row.phoneText, row.phoneGone, tr("its phone was removed"));
    addReach(about, row.locationText, row.locationGone, tr("its location was removed"));
    RowFace face{.text = row.otherName, .icon = row.otherType == "person"_L1 ? u"person"_s : u"business"_s};
    face.below = about.join(u" · ");
    if (!about.isEmpty()) face.tip = row.otherName + u'\n' + about.join(u'\n');
    return face;
}

FieldTexts ContactPersonsBox::texts(const Data&, const Id& id) const { return {{u"id"_s, id.toString()}}; }

QString ContactPersonsBox::copyText(const Data& contact, const Id& id) const
{
    const ContactPersonRow* row = recordOf(contact.contactPersons, id);
    return row ? row->otherName : QString{};
}

RecordForm* ContactPersonsBox::makeForm(QWidget* parent, const FieldTexts& given)
{
    const auto id = given.isEmpty() ? std::nullopt : Id::fromString(given.front().text);
    const ContactPersonRow* link = id ? recordOf(feed().data()->contactPersons, *id) : nullptr;
    return link ? makeReachForm(feed(), link->other, *link, parent) : nullptr;
}

QString ContactPersonsBox::sheetTitle(bool) const
{
    return feed().isPerson() ? tr("Connection with a business") : tr("Connection with a person");
}

void ContactPersonsBox::prepareRow(RecordRow& row)
{
    const Id id = row.id();
    row.addDeed(tr("Open"), QKeyCombination{Qt::CTRL, Qt::Key_Return}, u"right", [this, id] {
        const ContactPersonRow* link = feed().data() ? recordOf(feed().data()->contactPersons, id) : nullptr;
        if (link) feed().requestContact(link->other);
    });
    row.addDeed(tr("Call"), Qt::Key_C, u"phone", [this, id] { callBy(id); });
    row.addDeed(tr("Write a mail"), Qt::Key_M, u"mail", [this, id] { writeBy(id); });
    row.addDeed(tr("Route"), Qt::Key_R, {}, [this, id] { routeBy(id); });
}

void ContactPersonsBox::withOther(const Id& id, const std::function<void(const ContactPersonRow&, const Data&)>& act)
{
    const ContactPersonRow* link = feed().data() ? recordOf(feed().data()->contactPersons, id) : nullptr;
    if (link) kontor::withOther(feed(), *link, this, act);
}

std::vector<Box::Partner> ContactPersonsBox::partners(const Data& other, bool isOthers, Reach reach,
                                                      const QString& kind) const
{
    std::vector<Partner> partners;
    for (const Data* who : concernedBy(feed(), other, isOthers)) partners.push_back(partnerOf(*who, reach, kind));
    return partners;
}

void ContactPersonsBox::callBy(const Id& id)
{
    withOther(id, [this](const ContactPersonRow& link, const Data& other) {
        const auto [phone, isOthers] = reachOf(link.phone, feed().data()->phones, other.phones);
        if (phone) return call(partners(other, isOthers, Reach::Call, phone->kind), *phone);
        sayMissing(other, tr("%1 has no phone number."));
    });
}

void ContactPersonsBox::writeBy(const Id& id)
{
    withOther(id, [this](const ContactPersonRow& link, const Data& other) {
        const auto [email, isOthers] = reachOf(link.email, feed().data()->emails, other.emails);
        if (email) return write(partners(other, isOthers, Reach::Mail), email->address);
        sayMissing(other, tr("%1 has no email address."));
    });
}

void ContactPersonsBox::routeBy(const Id& id)
{
    withOther(id, [this](const ContactPersonRow& link, const Data& other) {
        const auto [place, isOthers] = reachOf(link.location, feed().data()->locations, other.locations);
        if (place) return openOutside(routeAddress(*place, ownPlace(state())));
        sayMissing(other, tr("%1 has no location."));
    });
}

void ContactPersonsBox::sayMissing(const Data& other, const QString& sentence)
{
    ask(sentence.arg(other.head.displayName), tr("Open the contact"),
        [this, id = other.head.id] { feed().requestContact(id); });
}

void ContactPersonsBox::add()
{
    if (feed().isReadOnly()) return;
    auto* content = new ConnectSheet{feed()};
    auto* sheet =
        new SideSheet{host(), feed().isPerson() ? tr("Connect with a business") : tr("Connect with a person"), content};
    connect(content, &ConnectSheet::finished, sheet, &SideSheet::dismiss);
    connect(&feed(), &ContactFeed::switched, sheet, &SideSheet::dismiss);
    sheet->open();
    content->focusSearch();
}

namespace boxes::contact_persons {
BoxInfo info();
BoxInfo info()
{
    return {.key = "contact_persons",
            .title = [] { return ContactPersonsBox::tr("Contact persons"); },
            .addLabel = [] { return ContactPersonsBox::tr("Add contact person"); },
            .area = BoxArea::Left,
            .share = 6,
            .personShare = 4,
            .jump = 'C',
            .icon = "contacts",
            .marks = {{Entity::ContactPerson}},
            .make = [](const BoxContext& context) -> Box* { return new ContactPersonsBox{context}; }};
}
} // namespace boxes::contact_persons

} // namespace kontor
