// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/contact_persons/contact_persons_box.h"

#include "ui/boxes/contact_persons/connect_sheet.h"
#include "ui/boxes/contact_persons/reach_form.h"
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

ContactPersonsBox::ContactPersonsBox(const BoxContext& context)
    : RecordBox{context, Entity::ContactPerson}
    , m_host{context.host}
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
}

void ContactPersonsBox::add()
{
    if (feed().isReadOnly()) return;
    auto* content = new ConnectSheet{feed()};
    auto* sheet =
        new SideSheet{m_host, feed().isPerson() ? tr("Connect with a business") : tr("Connect with a person"), content};
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
            .make = [](const BoxContext& context) -> Box* { return new ContactPersonsBox{context}; }};
}
} // namespace boxes::contact_persons

} // namespace kontor
