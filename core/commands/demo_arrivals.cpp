// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts come in: one by one, or by an import.
#include "core/commands/demo_writer.h"
#include "core/domain/contact_facts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kontor::demo {

Status Writer::create(Pen& pen, const Step& step, Random&)
{
    const auto draft = createContact(pen, step.subject);
    if (!draft) return draft.error();
    return nameAfter(pen, known(step));
}

Status Writer::import(Pen& pen, const Step& step, Random&)
{
    for (int contact = step.subject; contact < step.subject + step.detail; ++contact) {
        const auto draft = createContact(pen, contact);
        if (!draft) return draft.error();
        Known& whom = m_known[size_t(contact)];
        whom.toLocate = false;
        if (draft->location.empty()) continue;
        Cells cells = draft->location;
        cells.push_back({Location::Contact, whom.id});
        const auto made = pen.create(Entity::Location, cells);
        if (!made) return made.error();
        whom.location = *made;
    }
    const QString file = u"contacts-%1-%2.csv"_s.arg(timeText(step.at).left(7)).arg(step.subject);
    const QJsonObject totals{{u"rows"_s, step.detail}, {u"created"_s, step.detail}, {u"updated"_s, 0},
                             {u"skipped"_s, 0},        {u"rejected"_s, 0},          {u"problems"_s, 0}};
    ImportRun run{.id = pen.group().spec.import,
                  .group = pen.group().no,
                  .file = file,
                  .sha256 = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256),
                  .mapping = u"{}"_s,
                  .nextRow = step.detail + 1,
                  .totals = QString::fromUtf8(QJsonDocument{totals}.toJson(QJsonDocument::Compact)),
                  .state = u"done"_s};
    if (auto saved = pen.imports().save(run); !saved) return saved;
    return pen.rename(file);
}

Result<Draft> Writer::createContact(Pen& pen, int contact)
{
    const Part& part = m_plan.parts[size_t(contact)];
    Random random{m_seed, (quint64{1} << 40) + quint64(contact)};
    Casting casting{.tie = part.tie, .rare = part.rare, .odd = part.odd, .today = m_today};
    const Known* business = part.business >= 0 ? &m_known[size_t(part.business)] : nullptr;
    if (business) {
        casting.place = business->place;
        casting.domain = business->domain;
    }
    Draft draft = part.person ? draftPerson(random, casting) : draftBusiness(random, casting);
    Known& whom = m_known[size_t(contact)];
    whom.place = qint16(draft.place);
    whom.person = part.person;
    whom.owner = part.owner;
    whom.called = draft.called;
    whom.toLocate = draft.withLocation;
    draft.cells.push_back({Contact::Responsible, m_actors[part.owner].employee});
    if (random.chance(80)) draft.cells.push_back({Contact::Team, teamFor(draft.place)});
    const auto made = pen.create(Entity::Contact, draft.cells);
    if (!made) return made.error();
    whom.id = *made;
    if (auto done = addRows(pen, whom, draft, random); !done) return done.error();
    if (business && !business->id.isNull())
        if (auto done = connect(pen, contact, part.business, random); !done) return done.error();
    ++m_counts.contacts;
    ++(part.person ? m_counts.persons : m_counts.businesses);
    return draft;
}

Status Writer::addRows(Pen& pen, Known& known, Draft& draft, Random& random)
{
    if (!known.person) {
        // Two businesses of one name have two domains.
        if (const int before = m_domains[draft.domain]++)
            draft.domain.replace(u".example"_s, u"-%1.example"_s.arg(before + 1));
        known.domain = draft.domain;
    }
    if (draft.withEmail) {
        const auto email = addEmail(pen, known.id, draft.mailbox, draft.domain, draft.emailKind);
        if (!email) return email.error();
        known.email = *email;
    }
    if (draft.withPhone) {
        const auto phone = addPhone(pen, known.id, draft.place, draft.mobile, random);
        if (!phone) return phone.error();
        known.phone = *phone;
    }
    if (draft.withLink) {
        const QString url = known.person ? u"https://network.example/in/"_s + QString{draft.mailbox}.replace(u'.', u'-')
                                         : u"https://www."_s + draft.domain + u'/';
        const auto link = pen.create(
            Entity::Link,
            {{Link::Contact, known.id}, {Link::Label, known.person ? u"Profile"_s : u"Website"_s}, {Link::Url, url}});
        if (!link) return link.error();
    }
    for (const QString& stage : draft.relationships) {
        known.stages |= relationship::bit(stage);
        const auto row =
            pen.create(Entity::Relationship, {{Relationship::Contact, known.id}, {Relationship::Stage, stage}});
        if (!row) return row.error();
    }
    for (const QString& word : draft.keywords) {
        const auto row = pen.create(Entity::Keyword, {{Keyword::Contact, known.id}, {Keyword::Word, word}});
        if (!row) return row.error();
    }
    return {};
}

/// The link refers to what it uses of either side: the business' switchboard and address, the person's own mail.
Status Writer::connect(Pen& pen, int person, int business, Random& random)
{
    const Known &who = m_known[size_t(person)], &whom = m_known[size_t(business)];
    Cells cells{{ContactPerson::Person, who.id}, {ContactPerson::Business, whom.id}};
    if (random.chance(80)) cells.push_back({ContactPerson::Note, linkRole(random)});
    if (random.chance(50) && !who.email.isNull()) cells.push_back({ContactPerson::Email, who.email});
    if (random.chance(50) && !whom.phone.isNull()) cells.push_back({ContactPerson::Phone, whom.phone});
    if (random.chance(50) && !whom.location.isNull()) cells.push_back({ContactPerson::Location, whom.location});
    const auto made = pen.create(Entity::ContactPerson, cells);
    return made ? Status{} : Status{made.error()};
}

/// Namesakes get a number, as they do in life.
Result<Id> Writer::addEmail(Pen& pen, const Id& contact, const QString& mailbox, const QString& domain,
                            const QString& kind)
{
    int& given = m_addresses[mailbox + u'@' + domain];
    for (;;) {
        const QString number = given == 0 ? QString{} : QString::number(given + 1);
        ++given;
        auto made = pen.create(
            Entity::Email,
            {{Email::Contact, contact}, {Email::Address, mailbox + number + u'@' + domain}, {Email::Kind, kind}});
        if (made || made.error().code != Errc::DuplicateEmail) return made;
    }
}

Result<Id> Writer::addPhone(Pen& pen, const Id& contact, int place, bool mobile, Random& random)
{
    constexpr int attempts = 20;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Number number = inventPhone(random, place, mobile, attempt);
        Cells cells{{Phone::Contact, contact}, {Phone::Number, number.text}, {Phone::Kind, number.kind}};
        if (!number.region.isEmpty()) cells.push_back({Phone::Region, number.region});
        auto made = pen.create(Entity::Phone, cells);
        if (made || (made.error().code != Errc::DuplicatePhone && made.error().code != Errc::InvalidPhone)) return made;
    }
    return Id{}; // the town has no number left
}

} // namespace kontor::demo
