// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to contacts when they are there.
#include "core/commands/demo_names.h"
#include "core/commands/demo_numbers.h"
#include "core/commands/demo_places.h"
#include "core/commands/demo_writer.h"
#include "core/commands/record_fields.h"
#include "core/domain/contact_facts.h"

using namespace Qt::StringLiterals;

namespace kontor::demo {

Status Writer::locate(Pen& pen, const Step& step, Random& random)
{
    Known& whom = known(step);
    Cells cells = inventLocation(random, whom.place, whom.person ? u"home"_s : u"office"_s);
    cells.push_back({Location::Contact, whom.id});
    const auto made = pen.create(Entity::Location, cells);
    if (!made) return made.error();
    whom.location = *made;
    return nameAfter(pen, whom);
}

Status Writer::addNote(Pen& pen, const Step& step, Random& random)
{
    Known& whom = known(step);
    const auto made =
        pen.create(Entity::Note, {{Note::Contact, whom.id}, {Note::Text, noteText(random, subjectOf(whom))}});
    if (!made) return made.error();
    whom.lastNote = *made;
    ++m_counts.notes;
    return nameAfter(pen, whom);
}

Status Writer::addPrivateNote(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    const auto made = pen.create(
        Entity::Note,
        {{Note::Contact, whom.id}, {Note::Text, privateText(random, subjectOf(whom))}, {Note::Private, true}});
    if (!made) return made.error();
    ++m_counts.notes;
    return nameAfter(pen, whom);
}

Status Writer::amendNote(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    const auto text = pen.reader().cell(u"SELECT \"text\" FROM note WHERE id = :id"_s, {{":id"_L1, whom.lastNote}});
    if (!text) return text.error();
    auto done =
        pen.set(Entity::Note, whom.lastNote, Note::Text, text->text() + u"\n\nAddition: "_s + addedSentence(random));
    return done ? nameAfter(pen, whom) : done;
}

Status Writer::addTask(Pen& pen, const Step& step, Random& random)
{
    Known& whom = known(step);
    static const QStringList urgency = parts(u"low;normal;normal;normal;high");
    // A few are given to a colleague.
    const int assignee = random.chance(85) ? whom.owner : random.below(marketeer);
    const QDate due = QDate{1970, 1, 1}.addDays(step.at / 86'400'000 + step.detail);
    const auto made = pen.create(Entity::Task, {{Task::Contact, whom.id},
                                                {Task::Title, taskTitle(random, subjectOf(whom))},
                                                {Task::Due, due.toString(Qt::ISODate)},
                                                {Task::Priority, random.pick(urgency)},
                                                {Task::Assignee, m_actors[size_t(assignee)].employee}});
    if (!made) return made.error();
    whom.tasks.push_back(*made);
    ++m_counts.tasks;
    return nameAfter(pen, whom);
}

Status Writer::finishTask(Pen& pen, const Step& step, Random&)
{
    Known& whom = known(step);
    const Id task = std::exchange(whom.tasks[size_t(step.detail)], Id{});
    auto done = pen.set(Entity::Task, task, Task::State, u"done"_s);
    return done ? nameAfter(pen, whom) : done;
}

Status Writer::moveTask(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    const Id& task = whom.tasks[size_t(step.detail)];
    const auto due = pen.reader().cell(u"SELECT due FROM task WHERE id = :id"_s, {{":id"_L1, task}});
    if (!due) return due.error();
    const QDate later = QDate::fromString(due->text(), Qt::ISODate).addDays(random.between(1, 6));
    auto done =
        pen.set(Entity::Task, task, Cells{{Task::Due, later.toString(Qt::ISODate)}, {Task::Priority, u"high"_s}});
    return done ? nameAfter(pen, whom) : done;
}

Result<Value> Writer::valueNow(Pen& pen, const Known& known, FieldIndex field)
{
    return pen.reader().cell(
        u"SELECT %1 FROM contact WHERE id = :id"_s.arg(QLatin1StringView{fieldInfo(Entity::Contact, field).name}),
        {{":id"_L1, known.id}});
}

Status Writer::edit(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    const Place& town = places()[size_t(whom.place)];
    FieldIndex field = Contact::Notes;
    const int choice = random.below(4);
    if (choice == 0) field = whom.person ? FieldIndex{Contact::JobTitle} : FieldIndex{Contact::RegistrationNumber};
    if (choice == 1) field = whom.person ? FieldIndex{Contact::Birthday} : FieldIndex{Contact::VatId};
    if (choice == 2 && whom.person) field = Contact::JobTitle;
    const auto now = valueNow(pen, whom, field);
    if (!now) return now.error();
    QString text = now->text();
    while (text == now->text()) {
        const QLatin1StringView country{town.country};
        switch (field) {
        case Contact::JobTitle: text = jobTitle(random); break;
        case Contact::Birthday:
            text = m_today.addDays(-random.between(22 * 365, 66 * 365)).toString(Qt::ISODate);
            break;
        case Contact::VatId: text = inventVatId(random, country); break;
        case Contact::RegistrationNumber:
            text = inventRegistration(random, country, QString::fromUtf16(town.city));
            break;
        default: text = remarks(random);
        }
        if (text.isEmpty()) field = Contact::ExternalId, text = random.digits(u"ERP-1####"_s);
    }
    auto done = pen.set(Entity::Contact, whom.id, field, text);
    return done ? nameAfter(pen, whom) : done;
}

Status Writer::advanceStage(Pen& pen, const Step& step, Random& random)
{
    Known& whom = known(step);
    unsigned stages = (whom.stages & ~relationship::lead) | relationship::customer;
    if (random.chance(12)) stages |= relationship::partner;
    if (auto done = writeRelationships(pen, whom.id, relationship::words(stages)); !done) return done;
    whom.stages = stages;
    return nameAfter(pen, whom);
}

Status Writer::tag(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    for (int attempt = 0;; ++attempt) {
        const QString word = attempt < 20 ? keywords(random, 1).front() : random.digits(u"campaign ###"_s);
        const auto made = pen.create(Entity::Keyword, {{Keyword::Contact, whom.id}, {Keyword::Word, word}});
        if (made) return nameAfter(pen, whom);
        if (made.error().code != Errc::AlreadyExists) return made.error();
    }
}

Status Writer::fillCustom(Pen& pen, const Step& step, Random& random)
{
    Known& whom = known(step);
    int field = step.detail;
    QString text = customText(field, whom, random);
    // The very first contact cannot have been recommended by another.
    if (text.isEmpty()) text = customText(field = plainField, whom, random);
    if (auto done = writeCustomValue(pen, whom.id, fieldKey(field), text); !done) return done;
    whom.filled |= quint32{1} << field;
    return nameAfter(pen, whom);
}

Status Writer::changePhone(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    const bool mobile = whom.person && random.chance(60);
    for (int attempt = 0; attempt < 40; ++attempt) {
        const Number number = inventPhone(random, whom.place, mobile, attempt);
        auto done = pen.set(Entity::Phone, whom.phone,
                            {{Phone::Number, number.text},
                             {Phone::Region, number.region.isEmpty() ? Value{} : Value{number.region}},
                             {Phone::Kind, number.kind}});
        if (done) break;
        if (done.error().code != Errc::DuplicatePhone && done.error().code != Errc::InvalidPhone) return done;
    }
    return nameAfter(pen, whom);
}

/// Another number; a person may have got an extension of the business' switchboard.
Status Writer::addPhone(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    const int business = part(step).business;
    const Id switchboard = business >= 0 ? m_known[size_t(business)].phone : Id{};
    const auto number =
        pen.reader().cell(u"SELECT e164 FROM phone WHERE id = :id AND deleted = 0"_s, {{":id"_L1, switchboard}});
    if (!number) return number.error();
    if (!number->isEmpty() && random.chance(70)) {
        const auto made = pen.create(Entity::Phone, {{Phone::Contact, whom.id},
                                                     {Phone::Number, number->text() + random.digits(u" ext. 1##"_s)},
                                                     {Phone::Kind, u"work"_s}});
        if (made) return nameAfter(pen, whom);
        if (made.error().code != Errc::DuplicatePhone) return made.error();
    }
    const auto made = addPhone(pen, whom.id, whom.place, whom.person, random);
    return made ? nameAfter(pen, whom) : Status{made.error()};
}

Status Writer::addEmail(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    static const QStringList boxes = parts(u"purchasing;accounts;service;quality;support;jobs");
    const auto made = addEmail(pen, whom.id, random.pick(boxes), whom.domain, u"work"_s);
    return made ? nameAfter(pen, whom) : Status{made.error()};
}

Status Writer::addLink(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    const QString number = random.digits(u"######"_s);
    const bool shop = !whom.domain.isEmpty() && random.chance(40);
    const auto made =
        pen.create(Entity::Link, {{Link::Contact, whom.id},
                                  {Link::Label, shop ? u"Shop"_s : u"Trade fair"_s},
                                  {Link::Url, shop ? u"https://shop.%1/?from=%2"_s.arg(whom.domain, number)
                                                   : u"https://fair.example/visitors/"_s + number}});
    return made ? nameAfter(pen, whom) : Status{made.error()};
}

Status Writer::setPreferences(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    const auto now = valueNow(pen, whom, Contact::PreferredChannel);
    if (!now) return now.error();
    static const QStringList channels = parts(u"any;work_phone;mobile;email;whatsapp");
    QString channel = now->text();
    while (channel == now->text()) channel = random.pick(channels);
    Cells cells{{Contact::PreferredChannel, channel}};
    if (random.chance(25)) cells.push_back({Contact::DoNotCall, true});
    if (random.chance(15)) cells.push_back({Contact::DoNotEmail, true});
    auto done = pen.set(Entity::Contact, whom.id, cells);
    return done ? nameAfter(pen, whom) : done;
}

Status Writer::reassign(Pen& pen, const Step& step, Random& random)
{
    Known& whom = known(step);
    whom.owner = quint8((whom.owner + random.between(1, marketeer - 1)) % marketeer);
    auto done = pen.set(Entity::Contact, whom.id, Contact::Responsible, m_actors[whom.owner].employee);
    return done ? nameAfter(pen, whom) : done;
}

/// People marry; businesses get a name among us.
Status Writer::rename(Pen& pen, const Step& step, Random& random)
{
    Known& whom = known(step);
    const FieldIndex field = whom.person ? FieldIndex{Contact::LastName} : FieldIndex{Contact::NoteName};
    const auto now = valueNow(pen, whom, whom.person ? field : FieldIndex{Contact::LegalName});
    if (!now) return now.error();
    const Place& town = places()[size_t(whom.place)];
    const QLatin1StringView language{countries()[size_t(countryOf(town))].language};
    const QString name = whom.person ? now->text() + u'-' + familyName(random, language)
                                     : now->text().section(u' ', 0, 1) + u" ("_s + QString::fromUtf16(town.city) + u')';
    whom.renamed = true;
    auto done = pen.set(Entity::Contact, whom.id, field, name);
    return done ? nameAfter(pen, whom) : done;
}

Status Writer::connectSecond(Pen& pen, const Step& step, Random& random)
{
    auto done = connect(pen, step.subject, part(step).second, random);
    return done ? nameAfter(pen, known(step)) : done;
}

Status Writer::archive(Pen& pen, const Step& step, Random&)
{
    Known& whom = known(step);
    whom.gone = true;
    --m_counts.contacts;
    --(whom.person ? m_counts.persons : m_counts.businesses);
    ++m_counts.archived;
    auto done = pen.set(Entity::Contact, whom.id, Contact::Archived, Value{true});
    return done ? nameAfter(pen, whom) : done;
}

Status Writer::remove(Pen& pen, const Step& step, Random&)
{
    Known& whom = known(step);
    if (auto named = nameAfter(pen, whom); !named) return named;
    whom.gone = true;
    --m_counts.contacts;
    --(whom.person ? m_counts.persons : m_counts.businesses);
    ++m_counts.deleted;
    return pen.remove(Entity::Contact, whom.id);
}

} // namespace kontor::demo
