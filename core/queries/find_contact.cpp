// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email_address.h"
#include "core/domain/entities.h"
#include "core/domain/phone_number.h"
#include "core/domain/privacy.h"
#include "core/queries/contact_list.h"
#include "core/queries/names.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Error notFound(const QString& text) { return {.code = Errc::NotFound, .value = text}; }

/// The first and the last id that begin with what was typed.
struct IdRange {
    Id low, high;
};

std::optional<IdRange> idsBeginningWith(QStringView text)
{
    QString digits;
    if (text.startsWith(u'{') && text.endsWith(u'}')) text = text.sliced(1).chopped(1);
    for (const QChar c : text) {
        if (c == u'-') continue;
        const char16_t letter = c.toLower().unicode();
        if (!((letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f'))) return std::nullopt;
        digits.append(QChar{letter});
    }
    if (digits.size() < 4 || digits.size() > 32) return std::nullopt;
    const auto low = Id::fromString(digits.leftJustified(32, u'0'));
    const auto high = Id::fromString(digits.leftJustified(32, u'f'));
    if (!low || !high) return std::nullopt;
    return IdRange{*low, *high};
}

/// The rows that a statement gives, up to two: none is NotFound, two are Ambiguous.
Result<std::optional<Id>> onlyOne(Database& db, const QString& sql, Database::Binds binds, const QString& text)
{
    std::vector<Id> found;
    const auto read = db.each(sql, binds, [&](Statement& row) {
        found.push_back(row.id(0));
        return found.size() < 2;
    });
    if (!read) return read.error();
    if (found.size() > 1) return Error{.code = Errc::Ambiguous, .value = text};
    return found.empty() ? std::optional<Id>{} : std::optional{found.front()};
}

/// An id that was merged into another contact means that one.
Result<std::optional<Id>> contactById(Database& db, const IdRange& range, const QString& text)
{
    return onlyOne(db, uR"(
        WITH RECURSIVE went(id, deleted, into_id) AS (
            SELECT id, deleted, merged_into FROM contact WHERE id BETWEEN :low AND :high
            UNION SELECT c.id, c.deleted, c.merged_into
              FROM went w JOIN contact c ON c.id = w.into_id WHERE w.deleted = 1)
        SELECT DISTINCT id FROM went WHERE deleted = 0 OR into_id IS NULL LIMIT 2)"_s,
                   {{":low"_L1, range.low}, {":high"_L1, range.high}}, text);
}

Result<std::optional<Id>> byId(Database& db, Entity entity, const QString& text)
{
    const auto range = idsBeginningWith(text);
    if (!range) return std::optional<Id>{};
    if (entity == Entity::Contact) return contactById(db, *range, text);
    QString sql =
        u"SELECT id FROM %1 WHERE id BETWEEN :low AND :high"_s.arg(QLatin1StringView{entityInfo(entity).name});
    if (const QString only = visibleOnly(entity); !only.isEmpty()) sql += u" AND "_s + only;
    return onlyOne(db, sql, {{":low"_L1, range->low}, {":high"_L1, range->high}, {":me"_L1, db.me()}}, text);
}

Result<std::optional<Id>> byEmail(Database& db, const QString& text)
{
    const auto email = parseEmail(text);
    if (!email) return std::optional<Id>{};
    return onlyOne(db, u"SELECT \"row\" FROM claim WHERE kind = :kind AND norm = :norm"_s,
                   {{":kind"_L1, int(Entity::Email)}, {":norm"_L1, email->norm}}, text);
}

Result<std::optional<Id>> byPhone(Database& db, const QString& text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })) return std::optional<Id>{};
    const auto home = db.cell(u"SELECT country FROM organisation LIMIT 1"_s);
    if (!home) return home.error();
    const auto phone = parsePhone(text, home->text());
    if (!phone) return std::optional<Id>{};
    return onlyOne(db, u"SELECT \"row\" FROM claim WHERE kind = :kind AND norm = :norm"_s,
                   {{":kind"_L1, int(Entity::Phone)}, {":norm"_L1, phone->norm()}}, text);
}

Result<FindContact::Answer> contactNamed(Database& db, const QString& sql, const Id& id, const QString& text)
{
    FindContact::Answer answer;
    const auto read = db.each(sql, {{":id"_L1, id}}, [&](Statement& row) {
        answer = {.id = row.id(0), .n = quint32(row.integer(1)), .deleted = row.integer(2) != 0};
        return false;
    });
    if (!read) return read.error();
    if (answer.id.isNull()) return notFound(text);
    return answer;
}

Result<std::optional<Id>> onlyOne(const Result<Named>& named, const QString& text)
{
    if (!named) return named.error();
    if (named->exact.size() > 1) return Error{.code = Errc::Ambiguous, .value = text};
    return named->exact.empty() ? std::optional<Id>{} : std::optional{named->exact.front()};
}

/// What people call a record that is not a contact, beside its id.
Result<std::optional<Id>> byName(Database& db, Entity entity, const QString& text)
{
    switch (entity) {
    case Entity::Email: return byEmail(db, text);
    case Entity::Phone: return byPhone(db, text);
    case Entity::Employee: return onlyOne(employeesNamed(db, text), text);
    case Entity::Team:
    case Entity::Category:
    case Entity::TargetMarket: return onlyOne(recordsNamed(db, entity, text), text);
    case Entity::CustomField:
        return onlyOne(db, u"SELECT id FROM custom_field WHERE deleted = 0 AND \"key\" = :text COLLATE NOCASE"_s,
                       {{":text"_L1, text}}, text);
    case Entity::View:
        return onlyOne(db, uR"(
            SELECT id FROM view WHERE deleted = 0 AND name = :text COLLATE NOCASE
               AND (coalesce(private, 0) = 0 OR author = :me))"_s,
                       {{":text"_L1, text}, {":me"_L1, db.me()}}, text);
    case Entity::Organisation: return onlyOne(db, u"SELECT id FROM organisation LIMIT 2"_s, {}, text);
    default: return std::optional<Id>{};
    }
}

} // namespace

Result<FindContact::Answer> run(Database& db, const FindContact& question)
{
    const QString text = question.text.trimmed();
    const auto id = byId(db, Entity::Contact, text);
    if (id && *id) return contactNamed(db, u"SELECT id, n, deleted FROM contact WHERE id = :id"_s, **id, text);
    if (const auto email = byEmail(db, text); !email || *email) {
        if (!email) return email.error();
        return contactNamed(db, uR"(
            SELECT c.id, c.n, c.deleted FROM email r JOIN contact c ON c.id = r.contact WHERE r.id = :id)"_s,
                            **email, text);
    }
    if (const auto phone = byPhone(db, text); !phone || *phone) {
        if (!phone) return phone.error();
        return contactNamed(db, uR"(
            SELECT c.id, c.n, c.deleted FROM phone r JOIN contact c ON c.id = r.contact WHERE r.id = :id)"_s,
                            **phone, text);
    }
    // The beginning of several ids, and nobody's number either.
    if (!id) return id.error();
    return notFound(text);
}

Result<Id> run(Database& db, const FindRecord& question)
{
    const QString text = question.text.trimmed();
    if (question.entity == Entity::Contact) {
        const auto contact = run(db, FindContact{text});
        if (!contact) return contact.error();
        return contact->id;
    }
    const auto id = byId(db, question.entity, text);
    if (id && *id) return **id;
    const auto named = byName(db, question.entity, text);
    if (!named) return named.error();
    if (*named) return **named;
    if (!id) return id.error();
    Error error = notFound(text);
    error.field = QLatin1StringView{entityInfo(question.entity).name};
    return error;
}

} // namespace kontor
