// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the smaller boxes of a dashboard: calls, categories, consents, accounts, files, pictures.
#include "core/commands/demo_picture.h"
#include "core/commands/demo_writer.h"
#include "core/commands/file_content.h"
#include "core/domain/check_digits.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kontor::demo {

namespace {

QString dayOf(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).toUTC().date().toString(Qt::ISODate); }

/// A German account with its right check digits; the bank's number is one that no bank has.
QString inventIban(Random& random)
{
    const QString account = u"99999999"_s + random.digits(u"##########"_s);
    const int check = 98 - remainderOf(QString{account + u"DE00"_s}, 97);
    return u"DE%1%2"_s.arg(check, 2, 10, QLatin1Char('0')).arg(account);
}

} // namespace

Status Writer::findLists()
{
    const auto find = [&](const QString& sql, std::vector<Id>& ids) {
        return m_store.reader().each(sql, {}, [&](Statement& row) {
            ids.push_back(row.id(0));
            return true;
        });
    };
    auto read = find(u"SELECT id FROM category WHERE deleted = 0 ORDER BY id"_s, m_categories);
    if (read) read = find(u"SELECT id FROM consent_text WHERE deleted = 0 ORDER BY id"_s, m_consentTexts);
    if (read) read = find(u"SELECT id FROM target_market WHERE deleted = 0 AND query IS NULL ORDER BY id"_s, m_markets);
    return read;
}

Status Writer::keepLists(Pen& pen, const Step&, Random&)
{
    const auto make = [&](Entity entity, const Cells& cells, std::vector<Id>* ids) -> Status {
        const auto made = pen.create(entity, cells);
        if (!made) return made.error();
        if (ids) ids->push_back(*made);
        return {};
    };
    static const QStringList categories = parts(u"Dealer;End customer;Key account;Press;Public sector");
    for (const QString& name : categories)
        if (auto done = make(Entity::Category, {{Category::Name, name}}, &m_categories); !done) return done;
    const auto text = [&](const QString& name, const QString& purpose, const QString& words) {
        return make(Entity::ConsentText,
                    {{ConsentText::Name, name}, {ConsentText::Purpose, purpose}, {ConsentText::Text, words}},
                    &m_consentTexts);
    };
    auto done = text(u"Newsletter"_s, u"email"_s,
                     u"I would like to receive news about products by email. I can withdraw this at any time."_s);
    if (done)
        done = text(u"Telephone advice"_s, u"call"_s,
                    u"I would like to be advised by telephone. I can withdraw this at any time."_s);
    if (done)
        done = make(Entity::TargetMarket,
                    {{TargetMarket::Name, u"Trade fair visitors"_s},
                     {TargetMarket::Description, u"Met at this year's fairs"_s}},
                    &m_markets);
    if (done)
        done =
            make(Entity::TargetMarket,
                 {{TargetMarket::Name, u"German businesses"_s}, {TargetMarket::Query, u"type:business country:DE"_s}},
                 nullptr);
    return done ? pen.rename(categories.front()) : done;
}

Status Writer::addCall(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    static const QStringList outcomes = parts(u"reached;reached;reached;no_answer;busy;voicemail");
    static const QStringList notes = parts(
        u"Asked for a new offer.;Will think it over.;Wants to be called next month.;Confirmed the delivery date.;");
    const QString outcome = random.pick(outcomes);
    const bool reached = outcome == "reached"_L1;
    const auto made = pen.create(Entity::Call, {{Call::Contact, whom.id},
                                                {Call::Direction, random.chance(70) ? u"out"_s : u"in"_s},
                                                {Call::At, step.at},
                                                {Call::Outcome, outcome},
                                                {Call::Seconds, reached ? random.between(40, 1500) : 0},
                                                {Call::Note, reached ? random.pick(notes) : QString{}}});
    return made ? nameAfter(pen, whom) : Status{made.error()};
}

Status Writer::classify(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    const auto made = pen.create(Entity::ContactCategory, {{ContactCategory::Contact, whom.id},
                                                           {ContactCategory::Category, random.pick(m_categories)}});
    if (!made) return made.error();
    if (!m_markets.empty() && random.chance(40)) {
        const auto member = pen.create(
            Entity::MarketMember, {{MarketMember::Contact, whom.id}, {MarketMember::Market, random.pick(m_markets)}});
        if (!member) return member.error();
    }
    return nameAfter(pen, whom);
}

Status Writer::addConsent(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    static const QStringList ways = parts(u"in_person;phone;email;web_form;paper");
    const auto made = pen.create(Entity::Consent, {{Consent::Contact, whom.id},
                                                   {Consent::Text, random.pick(m_consentTexts)},
                                                   {Consent::GivenAt, dayOf(step.at)},
                                                   {Consent::Obtained, random.pick(ways)}});
    if (!made) return made.error();
    if (random.chance(12))
        if (auto done = pen.set(Entity::Consent, *made,
                                {{Consent::WithdrawnAt, dayOf(step.at)}, {Consent::Withdrawal, u"By telephone"_s}});
            !done)
            return done;
    return nameAfter(pen, whom);
}

Status Writer::addAccount(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    const auto made =
        pen.create(Entity::BankAccount, {{BankAccount::Contact, whom.id}, {BankAccount::Iban, inventIban(random)}});
    return made ? nameAfter(pen, whom) : Status{made.error()};
}

Status Writer::attachFile(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    const auto blob =
        pen.blobs().put(u"# Minutes\n\nWith %1 on %2. Next step: %3.\n"_s
                            .arg(whom.called, dayOf(step.at), random.chance(50) ? u"a new offer"_s : u"a visit"_s)
                            .toUtf8());
    if (!blob) return blob.error();
    const auto made = pen.create(Entity::File, {{File::Contact, whom.id},
                                                {File::Folder, u"Minutes"_s},
                                                {File::Name, u"Minutes %1.md"_s.arg(dayOf(step.at))},
                                                {File::Type, u"text/markdown"_s},
                                                {File::Bytes, blob->bytes},
                                                {File::Sha256, blob->sha256}});
    return made ? nameAfter(pen, whom) : Status{made.error()};
}

Status Writer::addPicture(Pen& pen, const Step& step, Random& random)
{
    const Known& whom = known(step);
    return run(pen, SetPicture{whom.id, portrait(random)});
}

} // namespace kontor::demo
