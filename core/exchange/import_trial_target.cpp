// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_trial_target.h"

#include "core/domain/entities.h"
#include "core/domain/person_name.h"
#include "core/exchange/import_questions.h"
#include "core/store/row_rules.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// An id of a time long before there was a clock: two bytes of zero, six of the row, eight that count.
constexpr qsizetype rowAt = 2, countAt = 8;

/// What the contact will be called, from its fields; as the store works it out.
QString displayName(const Cells& cells)
{
    const auto text = [&](FieldIndex field) { return cellOf(cells, field).text(); };
    if (!cellOf(cells, Contact::NoteName).isEmpty()) return text(Contact::NoteName);
    if (text(Contact::Type) == "business"_L1) return text(Contact::LegalName);
    return naturalName(text(Contact::FirstName), text(Contact::MiddleName), text(Contact::LastName));
}

} // namespace

Id ImportTrialTarget::newId()
{
    QByteArray bytes(16, '\0');
    quint64 place = quint64(m_row);
    for (qsizetype i = countAt - 1; i >= rowAt; --i, place >>= 8) bytes[i] = char(place & 0xFF);
    qToBigEndian(++m_count, bytes.data() + countAt);
    return Id::fromBytes(bytes);
}

qint64 ImportTrialTarget::rowOf(const Id& contact)
{
    const QByteArrayView bytes = contact.bytes();
    if (bytes[0] != 0 || bytes[1] != 0) return 0;
    qint64 row = 0;
    for (qsizetype i = rowAt; i < countAt; ++i) row = row << 8 | quint8(bytes[i]);
    return row;
}

Status ImportTrialTarget::allowed(Act act, Entity entity) const
{
    if (may(m_actor.role, act, entity)) return {};
    return Error{.code = Errc::NotAllowed, .field = QLatin1StringView{entityInfo(entity).name}};
}

/// Employees and teams; the other references of an import are contacts that it found or made itself.
Status ImportTrialTarget::checkReferences(Entity entity, const Cells& cells)
{
    for (const Cell& cell : cells) {
        const Field& field = fieldInfo(entity, cell.field);
        if (field.type != FieldType::Reference || cell.value.isNull()) continue;
        if (field.target != Entity::Employee && field.target != Entity::Team) continue;
        const auto live =
            field.target == Entity::Employee
                ? m_db.cell(uR"(SELECT 1 FROM employee
                                   WHERE id = :id AND deleted = 0 AND coalesce(state, 'active') = 'active')"_s,
                            {{":id"_L1, cell.value}})
                : m_db.cell(u"SELECT 1 FROM team WHERE id = :id AND deleted = 0"_s, {{":id"_L1, cell.value}});
        if (!live) return live.error();
        if (live->isNull())
            return Error{.code = Errc::UnknownReference,
                         .field = fieldPath(entity, cell.field),
                         .value = cell.value.id().toString()};
    }
    return {};
}

Result<Id> ImportTrialTarget::create(Entity entity, const Cells& cells, const DerivedCells& known)
{
    if (entity == Entity::ImportProblem) return newId(); // kept for every problem; nothing can go wrong with it
    if (auto fine = allowed(Act::Create, entity); !fine) return fine.error();
    return entity == Entity::Contact ? createContact(cells) : createRow(entity, cells, known);
}

Result<Id> ImportTrialTarget::createContact(Cells cells)
{
    if (cellOf(cells, Contact::Responsible).isEmpty()) putCell(cells, Contact::Responsible, m_actor.employee);
    if (auto fine = checkNewRow(Entity::Contact, cells); !fine) return fine.error();
    if (auto fine = checkMandatory(m_rules.mandatory, cells); !fine) return fine.error();
    if (auto fine = checkReferences(Entity::Contact, cells); !fine) return fine.error();
    const Id contact = newId();
    m_made.insert(contact, {cellOf(cells, Contact::Type).text() != "business"_L1, displayName(cells)});
    if (m_updates)
        for (const Cell& cell : cells) m_values.insert({contact, cell.field}, cell.value);
    return contact;
}

Result<Id> ImportTrialTarget::createRow(Entity entity, const Cells& cells, const DerivedCells& known)
{
    if (auto fine = checkNewRow(entity, cells); !fine) return fine.error();
    std::vector<Value> values(entityInfo(entity).fields.size());
    for (const Cell& cell : cells) values[size_t(cell.field)] = cell.value;
    const auto derived = known.first.isEmpty() ? derivedCells(entity, values, m_rules.homeRegion) : Result{known};
    if (!derived) return derived.error();
    const FieldIndex owner = entityInfo(entity).owner;
    const Id contact = owner >= 0 ? values[size_t(owner)].id() : Id{};
    if (entity == Entity::Email || entity == Entity::Phone) {
        const QString typed =
            values[entity == Entity::Email ? FieldIndex{Email::Address} : FieldIndex{Phone::Number}].text();
        if (auto taken = claim(entity, derived->first, typed, contact); !taken) return taken.error();
    }
    const Id row = newId();
    if (!m_updates) return row;
    if (entity == Entity::Consent)
        m_consents[contact].push_back({row, cellOf(cells, Consent::Text).id(), cellOf(cells, Consent::GivenAt).text(),
                                       cellOf(cells, Consent::WithdrawnAt).text()});
    if (entity == Entity::Link || entity == Entity::Location || entity == Entity::BankAccount)
        m_likes.insert({contact, likeness(entity, cells)});
    if (entity == Entity::CustomValue) m_custom.insert({contact, cellOf(cells, CustomValue::Field).id()}, row);
    return row;
}

Status ImportTrialTarget::claim(Entity kind, const QString& norm, const QString& typed, const Id& contact)
{
    if (norm.isEmpty()) return {};
    const auto held = holder(kind, norm);
    if (!held) return held.error();
    if (held->isNull()) {
        // Who has no name is called by the first address.
        if (const auto made = m_made.find(contact); made != m_made.end() && made->name.isEmpty()) made->name = typed;
        (kind == Entity::Email ? m_emails : m_phones).insert(norm, contact);
        return {};
    }
    const auto name = nameOf(*held);
    if (!name) return name.error();
    const bool email = kind == Entity::Email;
    return Error{.code = email ? Errc::DuplicateEmail : Errc::DuplicatePhone,
                 .field = email ? u"email.address"_s : u"phone.number"_s,
                 .value = typed,
                 .other = *name,
                 .otherId = held->toString()};
}

Result<QString> ImportTrialTarget::nameOf(const Id& contact)
{
    if (const auto made = m_made.constFind(contact); made != m_made.cend()) return made->name;
    const auto name = m_db.cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, contact}});
    if (!name) return name.error();
    return name->text();
}

/// What it would be called; nothing is kept.
Result<QString> ImportTrialTarget::keep(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Status ImportTrialTarget::set(Entity entity, const Id& row, const Cells& cells)
{
    if (auto fine = allowed(Act::Change, entity); !fine) return fine;
    if (entity == Entity::Consent) m_withdrawn.insert(row, cellOf(cells, Consent::WithdrawnAt).text());
    if (entity != Entity::Contact) return {}; // values of custom fields were checked when the row was read
    const auto type = typeOf(row);
    if (!type) return type.error();
    for (const Cell& cell : cells) {
        const auto now = valueOf(row, cell.field);
        if (!now) return now.error();
        if (auto fine = checkChange(entity, cell, *now, *type); !fine) return fine;
        if (auto fine = checkKept(m_rules.mandatory, cell, *now, *type); !fine) return fine;
        const bool same = *now == cell.value || (now->isEmpty() && cell.value.isEmpty());
        if (same || cell.field != Contact::Responsible) continue;
        if (auto fine = allowed(Act::Reassign, entity); !fine) return fine;
    }
    if (auto fine = checkReferences(entity, cells); !fine) return fine;
    for (const Cell& cell : cells) m_values.insert({row, cell.field}, cell.value);
    return {};
}

Result<Id> ImportTrialTarget::liveContact(const Id& contact)
{
    return m_made.contains(contact) ? Result{contact} : importing::liveContact(m_db, contact);
}

Result<QString> ImportTrialTarget::typeOf(const Id& contact)
{
    if (const auto made = m_made.constFind(contact); made != m_made.cend())
        return made->person ? u"person"_s : u"business"_s;
    return importing::typeOf(m_db, contact);
}

Result<Value> ImportTrialTarget::valueOf(const Id& contact, FieldIndex field)
{
    if (const auto set = m_values.constFind({contact, field}); set != m_values.cend()) return *set;
    if (m_made.contains(contact)) return Value{};
    return importing::valueOf(m_db, contact, field);
}

Result<Id> ImportTrialTarget::holder(Entity kind, const QString& norm)
{
    const auto& claimed = kind == Entity::Email ? m_emails : m_phones;
    if (const auto held = claimed.constFind(norm); held != claimed.cend()) return *held;
    const auto held = m_db.cell(kind == Entity::Email ? uR"(
            SELECT r.contact FROM claim k JOIN email r ON r.id = k."row" WHERE k.kind = :kind AND k.norm = :norm)"_s
                                                      : uR"(
            SELECT r.contact FROM claim k JOIN phone r ON r.id = k."row" WHERE k.kind = :kind AND k.norm = :norm)"_s,
                                {{":kind"_L1, qint64(kind)}, {":norm"_L1, norm}});
    if (!held) return held.error();
    return held->isNull() ? Id{} : held->id();
}

QString ImportTrialTarget::likeness(Entity entity, const Cells& cells)
{
    if (entity == Entity::Link) return cellOf(cells, Link::Url).text();
    if (entity == Entity::BankAccount) {
        const QString iban = cellOf(cells, BankAccount::Iban).text();
        return iban.isEmpty() ? u'#' + cellOf(cells, BankAccount::AccountNumber).text() : iban;
    }
    return cellOf(cells, Location::Street).text() + u'\n' + cellOf(cells, Location::City).text() + u'\n' +
           cellOf(cells, Location::PostalCode).text();
}

Result<bool> ImportTrialTarget::hasLike(const RowDraft::Child& child, const Id& contact)
{
    if (m_likes.contains({contact, likeness(child.entity, child.cells)})) return true;
    if (m_made.contains(contact)) return false;
    return importing::hasLike(m_db, child, contact);
}

Result<std::vector<KnownConsent>> ImportTrialTarget::consentsTo(const Id& text, const Id& contact)
{
    auto consents = importing::consentsTo(m_db, text, contact);
    if (!consents) return consents;
    const auto nameOf = [&](const Id& of) {
        return m_db.cell(u"SELECT name FROM consent_text WHERE id = :id"_s, {{":id"_L1, of}});
    };
    const auto brought = m_consents.constFind(contact);
    if (brought != m_consents.cend()) {
        const auto name = nameOf(text);
        if (!name) return name.error();
        for (const KnownConsent& each : *brought) {
            const auto other = nameOf(each.text);
            if (!other) return other.error();
            if (*other == *name) consents->push_back(each);
        }
    }
    for (KnownConsent& each : *consents)
        if (const auto day = m_withdrawn.constFind(each.row); day != m_withdrawn.cend()) each.withdrawn = *day;
    return consents;
}

/// Those that rows before made are as good as new: a role that is set and one that is made are refused alike.
Result<KnownLink> ImportTrialTarget::linkBetween(const Id& person, const Id& business)
{
    return importing::linkBetween(m_db, person, business);
}

Result<Id> ImportTrialTarget::customValueOf(const Id& contact, const Id& field)
{
    if (const auto set = m_custom.constFind({contact, field}); set != m_custom.cend()) return *set;
    if (m_made.contains(contact)) return Id{};
    return importing::customValueOf(m_db, contact, field);
}

Result<Id> ImportTrialTarget::contactOfRow(const Id& hash)
{
    if (const auto known = m_rows.constFind(hash); known != m_rows.cend()) return *known;
    return importing::contactOfRow(m_db, hash);
}

Status ImportTrialTarget::rememberRow(const Id& hash, const Id& contact)
{
    m_rows.insert(hash, contact);
    return {};
}

} // namespace kontor
