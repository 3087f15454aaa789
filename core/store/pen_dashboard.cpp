// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of what hangs on a contact's dashboard: consents, files, calls, lists, customer numbers.
#include "core/base/text_folding.h"
#include "core/domain/custom_field_rules.h"
#include "core/domain/custom_key.h"
#include "core/domain/value_rules.h"
#include "core/store/pen.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

bool isBlank(const Cells& cells, FieldIndex field) { return cellOf(cells, field).isEmpty(); }

/// A call that begins now may be a little later by the watch of whoever logs it.
constexpr qint64 watchMs = 60'000;

/// A location says where something is; one that said so does not become empty. What was empty before the rule may stay.
Status checkAddress(const Cells& cells, const std::vector<Value>* before)
{
    static constexpr std::array fields{Location::Street,     Location::Street2, Location::City, Location::Region,
                                       Location::PostalCode, Location::Country, Location::Lat};
    const auto filled = [&](FieldIndex field) {
        const bool given = std::any_of(cells.begin(), cells.end(), [&](const Cell& c) { return c.field == field; });
        return !(given || !before ? cellOf(cells, field) : (*before)[size_t(field)]).isEmpty();
    };
    const auto was = [&](FieldIndex field) { return !before || !(*before)[size_t(field)].isEmpty(); };
    if (std::ranges::any_of(fields, filled) || std::ranges::none_of(fields, was)) return {};
    return Error{.code = Errc::Required, .field = u"location.city"_s};
}

Status checkCall(const Value& seconds, const Value& at, qint64 now)
{
    if (seconds.integer() < 0)
        return Error{.code = Errc::InvalidNumber,
                     .detail = u"negative"_s,
                     .field = u"call.seconds"_s,
                     .value = QString::number(seconds.integer())};
    if (at.integer() <= now + watchMs) return {};
    return Error{.code = Errc::InvalidDate,
                 .detail = u"future_moment"_s,
                 .field = u"call.at"_s,
                 .value = timeText(at.integer())};
}

/// Numbers below are left to what an organisation numbered before.
constexpr qint64 firstCustomerNumber = 10'001;

} // namespace

Status Pen::fillNew(Entity entity, Cells& cells)
{
    const auto fill = [&](FieldIndex field, const Value& value) {
        if (isBlank(cells, field)) putCell(cells, field, value);
    };
    switch (entity) {
    case Entity::Consent:
        fill(Consent::GivenAt, QDateTime::fromMSecsSinceEpoch(now()).date().toString(Qt::ISODate));
        putCell(cells, Consent::Recorder, actor().employee);
        putCell(cells, Consent::CreatedAt, now());
        return {};
    case Entity::ConsentText: {
        const auto last = m_context.reader.cell(u"SELECT max(version) FROM consent_text WHERE name = :name"_s,
                                                {{":name"_L1, cellOf(cells, ConsentText::Name)}});
        if (!last) return last.error();
        putCell(cells, ConsentText::Version, last->integer() + 1);
        putCell(cells, ConsentText::CreatedAt, now());
        return {};
    }
    case Entity::File: {
        putCell(cells, File::Author, actor().employee);
        putCell(cells, File::CreatedAt, now());
        if (isBlank(cells, File::Note)) return {};
        // What hangs on a private note is as private.
        const auto secret = m_context.reader.cell(u"SELECT private FROM note WHERE id = :note"_s,
                                                  {{":note"_L1, cellOf(cells, File::Note).id()}});
        if (!secret) return secret.error();
        if (secret->boolean()) putCell(cells, File::Private, true);
        return {};
    }
    case Entity::CustomField: fill(CustomField::Key, customKeyFor(cellOf(cells, CustomField::Label).text())); return {};
    case Entity::Call:
        fill(Call::Employee, actor().employee);
        fill(Call::At, now());
        return {};
    default: return {};
    }
}

/// By whatever way a value comes, it is kept in one form: only then is it found and recognised again.
Cells Pen::kept(Entity entity, Cells cells) const
{
    for (Cell& cell : cells) cell.value = keptValue(entity, cell.field, cell.value, m_context.homeRegion);
    return entity == Entity::CustomField ? keptDefinition(std::move(cells)) : cells;
}

/// Where a contact is at home as far as its locations say; otherwise where the organisation is.
Result<QString> Pen::countryOf(const Id& contact)
{
    const auto country = m_context.reader.cell(uR"(
        SELECT country FROM location WHERE contact = :contact AND deleted = 0 AND country <> ''
         ORDER BY position, id LIMIT 1)"_s,
                                               {{":contact"_L1, contact}});
    if (!country) return country.error();
    return country->isEmpty() ? m_context.homeRegion : country->text();
}

/// Who signs in or is meant by an email is one employee. Those who have left keep theirs: they may come back.
Status Pen::checkEmployeeEmail(const Id& row, const Value& email)
{
    const auto same =
        m_context.reader.cell(u"SELECT 1 FROM employee WHERE deleted = 0 AND id <> :row AND lower(email) = :email"_s,
                              {{":row"_L1, row}, {":email"_L1, email.text().toLower()}});
    if (!same) return same.error();
    if (same->isNull()) return {};
    return Error{.code = Errc::AlreadyExists, .field = u"employee.email"_s, .value = email.text()};
}

/// An account has a number, and a contact has each account once.
Status Pen::checkBankAccount(const Id& row, const Cells& cells, const Values* before)
{
    const auto valueOf = [&](FieldIndex field) {
        const bool given = std::any_of(cells.begin(), cells.end(), [&](const Cell& c) { return c.field == field; });
        return given || !before ? cellOf(cells, field) : (*before)[size_t(field)];
    };
    const Value iban = valueOf(BankAccount::Iban);
    if (iban.isEmpty() && valueOf(BankAccount::AccountNumber).isEmpty())
        return Error{.code = Errc::Required, .field = u"bank_account.iban"_s};
    const bool stays = before && (*before)[BankAccount::Iban] == iban; // twice from before the rule
    if (iban.isEmpty() || stays || m_group.spec.kind == "recreate_contact"_L1) return {};
    const auto same = m_context.reader.cell(
        uR"(
        SELECT 1 FROM bank_account WHERE contact = :contact AND deleted = 0 AND id <> :row
           AND replace(upper(coalesce(iban, '')), ' ', '') = :iban)"_s,
        {{":contact"_L1, valueOf(BankAccount::Contact).id()}, {":row"_L1, row}, {":iban"_L1, iban.text()}});
    if (!same) return same.error();
    if (same->isNull()) return {};
    return Error{.code = Errc::AlreadyExists, .field = u"bank_account.iban"_s, .value = iban.text()};
}

Status Pen::checkRules(Entity entity, const Id& row, const Cells& cells, const Values* before)
{
    const auto valueOf = [&](FieldIndex field) {
        const bool given = std::any_of(cells.begin(), cells.end(), [&](const Cell& c) { return c.field == field; });
        return given || !before ? cellOf(cells, field) : (*before)[size_t(field)];
    };
    ValueSetting setting{.region = m_context.homeRegion,
                         .today = QDateTime::fromMSecsSinceEpoch(now()).toUTC().date().toString(Qt::ISODate)};
    for (const Cell& cell : cells) {
        if (before && (*before)[size_t(cell.field)] == cell.value) continue; // what stands there may stay
        // An import has found out by itself and made a problem of it.
        if (entity == Entity::Contact && cell.field == Contact::RegistrationNumber && m_group.spec.import.isNull()) {
            setting.country = countryOfVatId(valueOf(Contact::VatId), setting.region);
            // A contact that is only coming into being gets its locations later: nothing is known of them yet. And what
            // stands in one of two contacts may stay when they become one.
            if (setting.country.isEmpty() && before && m_group.spec.kind != "merge_contacts"_L1) {
                const auto country = countryOf(row);
                if (!country) return country.error();
                setting.country = *country;
            }
        }
        if (auto fine = checkValue(entity, cell.field, cell.value, setting); !fine) return fine;
        setting.country.clear();
    }
    // What comes back from the bin comes as it was.
    const bool recreates = m_group.spec.kind == "recreate_contact"_L1;
    switch (entity) {
    case Entity::Location: return recreates ? Status{} : checkAddress(cells, before);
    case Entity::Employee: {
        const Value& email = cellOf(cells, Employee::Email);
        const bool stays = before && (*before)[Employee::Email] == email;
        return email.isEmpty() || stays ? Status{} : checkEmployeeEmail(row, email);
    }
    case Entity::BankAccount: return checkBankAccount(row, cells, before);
    case Entity::CustomField:
        // An import's own fields are named and typed by its mapping; what does not fit there is a problem of its rows.
        return m_group.spec.import.isNull() ? checkDefinition(cells, before) : Status{};
    case Entity::File:
        return m_context.blobs.has(valueOf(File::Sha256).text()) ? Status{}
                                                                 : Status{Error{.code = Errc::UnknownReference,
                                                                                .field = u"file.sha256"_s,
                                                                                .value = valueOf(File::Sha256).text()}};
    case Entity::Picture:
        return m_context.blobs.has(valueOf(Picture::Sha256).text())
                   ? Status{}
                   : Status{Error{.code = Errc::UnknownReference,
                                  .field = u"picture.sha256"_s,
                                  .value = valueOf(Picture::Sha256).text()}};
    case Entity::Consent:
        if (const Value& end = valueOf(Consent::WithdrawnAt);
            !end.isEmpty() && end.text() < valueOf(Consent::GivenAt).text())
            return Error{.code = Errc::InvalidDate,
                         .detail = u"before_given"_s,
                         .field = u"consent.withdrawn_at"_s,
                         .value = end.text()};
        return {};
    case Entity::MarketMember: {
        const auto market = m_context.reader.cell(
            u"SELECT name FROM target_market WHERE id = :market AND coalesce(query, '') <> '' AND deleted = 0"_s,
            {{":market"_L1, valueOf(MarketMember::Market).id()}});
        if (!market) return market.error();
        if (market->isEmpty()) return {};
        return Error{
            .code = Errc::ReadOnly, .detail = u"rule"_s, .field = u"market_member.market"_s, .value = market->text()};
    }
    case Entity::Category: return checkUniqueName(entity, row, valueOf(Category::Name).text());
    case Entity::TargetMarket: return checkUniqueName(entity, row, valueOf(TargetMarket::Name).text());
    case Entity::Call:
        // What stands there may stay, also where another computer's clock wrote it.
        return checkCall(valueOf(Call::Seconds), cellOf(cells, Call::At), now());
    default: return {};
    }
}

Result<Id> Pen::responsibleFor(const Id& contact)
{
    const auto responsible = m_context.reader.cell(uR"(
        SELECT e.id FROM contact c JOIN employee e ON e.id = c.responsible
         WHERE c.id = :contact AND e.deleted = 0 AND coalesce(e.state, 'active') = 'active')"_s,
                                                   {{":contact"_L1, contact}});
    if (!responsible) return responsible.error();
    return responsible->isNull() ? actor().employee : responsible->id();
}

Status Pen::checkRemoval(Entity entity, const Id& row)
{
    if (entity != Entity::ConsentText) return {};
    // A text that somebody consented to is evidence: it can be retired, not removed.
    const auto given = m_context.reader.cell(u"SELECT count(*) FROM consent WHERE \"text\" = :text AND deleted = 0"_s,
                                             {{":text"_L1, row}});
    if (!given) return given.error();
    if (given->integer() == 0) return {};
    return Error{.code = Errc::StillInUse, .detail = QString::number(given->integer()), .field = u"consent_text"_s};
}

/// Two entries of an administered list that read alike are one too many.
Status Pen::checkUniqueName(Entity entity, const Id& row, const QString& name)
{
    bool taken = false;
    const QByteArray folded = foldText(name);
    auto read = m_context.reader.each(
        u"SELECT id, name FROM %1 WHERE deleted = 0"_s.arg(QLatin1StringView{entityInfo(entity).name}), {},
        [&](Statement& other) {
            taken = other.id(0) != row && foldText(other.text(1)) == folded;
            return !taken;
        });
    if (!read) return read;
    return taken ? Status{Error{.code = Errc::AlreadyExists, .field = name}} : Status{};
}

Result<QString> Pen::takeCustomerNumber(const Id& contact)
{
    if (m_context.numbersComeLater) return QString{};
    // The claims remember every number that was given out, also those of contacts that are erased by now.
    if (m_lastNumber == 0) {
        const auto last = m_context.reader.cell(u"SELECT max(CAST(norm AS INTEGER)) FROM claim WHERE kind = :kind"_s,
                                                {{":kind"_L1, int(Entity::Contact)}});
        if (!last) return last.error();
        m_lastNumber = std::max(last->integer(), firstCustomerNumber - 1);
    }
    const QString number = QString::number(++m_lastNumber);
    const auto taken = m_claims.take(Entity::Contact, number, contact);
    if (!taken) return taken.error();
    return number;
}

} // namespace kontor
