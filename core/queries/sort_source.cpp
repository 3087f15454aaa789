// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/sort_source.h"

#include "core/base/sort_key.h"
#include "core/domain/entities.h"
#include "core/store/read_snapshot.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr quint64 bit(Entity entity) { return quint64{1} << int(entity); }

/// A value of a contact c that is not simply a column of its own.
struct Special {
    QLatin1StringView field;
    QStringView value;
    bool isText;
    quint64 entities;
};

constexpr quint64 links = bit(Entity::ContactPerson) | bit(Entity::Contact);
constexpr quint64 statusFacts = bit(Entity::Contact) | bit(Entity::Organisation) | bit(Entity::Email) |
                                bit(Entity::Phone) | bit(Entity::Location) | bit(Entity::Relationship) |
                                bit(Entity::ContactPerson);
constexpr auto firstEmail = uR"(
    coalesce((SELECT address FROM email WHERE id = c.primary_email AND deleted = 0),
             (SELECT address FROM email WHERE contact = c.id AND deleted = 0 ORDER BY position, id LIMIT 1)))";
constexpr auto firstPhone = uR"(
    coalesce((SELECT number FROM phone WHERE id = c.primary_phone AND deleted = 0),
             (SELECT number FROM phone WHERE contact = c.id AND deleted = 0 ORDER BY position, id LIMIT 1)))";

constexpr std::array specials{
    Special{"email"_L1, firstEmail, true, bit(Entity::Email) | bit(Entity::Contact)},
    Special{"email.address"_L1, firstEmail, true, bit(Entity::Email) | bit(Entity::Contact)},
    Special{"phone"_L1, firstPhone, true, bit(Entity::Phone) | bit(Entity::Contact)},
    Special{"phone.number"_L1, firstPhone, true, bit(Entity::Phone) | bit(Entity::Contact)},
    Special{"website"_L1, u"(SELECT url FROM link WHERE contact = c.id AND deleted = 0 ORDER BY position, id LIMIT 1)",
            true, bit(Entity::Link)},
    Special{"status"_L1, u"c.status", true, statusFacts},
    Special{"last_contact"_L1, u"c.last_contact", false,
            bit(Entity::Note) | bit(Entity::Task) | bit(Entity::Call) | bit(Entity::Contact)},
    Special{"relationship"_L1, u"nullif(c.relationships, 0)", false, bit(Entity::Relationship)},
    Special{"responsible"_L1, u"(SELECT name FROM employee WHERE id = c.responsible)", true,
            bit(Entity::Contact) | bit(Entity::Employee)},
    Special{"team"_L1, u"(SELECT name FROM team WHERE id = c.team)", true, bit(Entity::Contact) | bit(Entity::Team)},
    Special{"customer"_L1, uR"(
        (SELECT b.display_name FROM contact_person p JOIN contact b ON b.id = p.business
          WHERE p.person = c.id AND p.deleted = 0 AND b.deleted = 0 ORDER BY b.name_key, b.n LIMIT 1))",
            true, links},
    Special{"keywords"_L1,
            u"(SELECT group_concat(word, ', ') FROM (SELECT word FROM keyword WHERE contact = c.id AND deleted = 0 "
            u"ORDER BY word COLLATE NOCASE))",
            true, bit(Entity::Keyword)},
    Special{"next_activity"_L1, u"(SELECT min(due) FROM task WHERE contact = c.id AND state = 'open' AND deleted = 0)",
            true, bit(Entity::Task)},
    Special{"id"_L1, u"hex(c.id)", true, bit(Entity::Contact)},
};

SortSource sourceOf(const QString& value, bool isText, quint64 entities)
{
    return {.sql = u"SELECT c.n, %1 AS value FROM contact c WHERE TRUE"_s.arg(value),
            .isText = isText,
            .entities = entities | bit(Entity::Contact)};
}

/// The first location's field; `city` and `country` may stand without "location.".
std::optional<SortSource> locationSource(QStringView name)
{
    const auto field = fieldNamed(Entity::Location, name);
    if (!field) return std::nullopt;
    const Field& info = fieldInfo(Entity::Location, *field);
    const auto type = info.type;
    return sourceOf(
        u"(SELECT %1 FROM location WHERE contact = c.id AND deleted = 0 ORDER BY position, id LIMIT 1)"_s.arg(
            QLatin1StringView{info.name}),
        type != FieldType::Real, bit(Entity::Location));
}

Result<SortSource> customSource(Database& db, const QString& name)
{
    Id field;
    QString type;
    const auto read = db.each(u"SELECT id, type FROM custom_field WHERE \"key\" = :key AND deleted = 0"_s,
                              {{":key"_L1, name.mid(7)}}, [&](Statement& row) {
                                  field = row.id(0);
                                  type = row.text(1);
                                  return false;
                              });
    if (!read) return read.error();
    if (field.isNull()) return Error{.code = Errc::UnknownField, .field = name};
    const bool isNumber = type == "number"_L1 || type == "money"_L1 || type == "yes_no"_L1;
    const QString column = isNumber ? u"v.\"number\""_s : type == "date"_L1 ? u"v.\"date\""_s : u"v.\"text\""_s;
    // The id of the field is our own: sixteen bytes as digits.
    return SortSource{.sql = uR"(
        SELECT c.n, %1 FROM custom_value v JOIN contact c ON c.id = v.contact
         WHERE v.field = x'%2' AND v.deleted = 0)"_s.arg(column,
                                                         QString::fromLatin1(field.bytes().toByteArray().toHex())),
                      .isText = !isNumber,
                      .entities = bit(Entity::CustomValue) | bit(Entity::Contact)};
}

ColumnOrder::Item itemFrom(const Statement& row, bool isText)
{
    ColumnOrder::Item item{.n = quint32(row.integer(0))};
    if (row.isNull(1)) return item;
    if (!isText)
        item.value = row.real(1);
    else if (QByteArray key = sortKey(row.utf8(1)); !key.isEmpty())
        item.value = std::move(key);
    return item;
}

} // namespace

Result<SortSource> sortSource(Database& db, const QString& field)
{
    const QString name = field.startsWith("contact."_L1) ? field.mid(8) : field;
    for (const Special& special : specials)
        if (name == special.field) return sourceOf(special.value.toString(), special.isText, special.entities);
    if (name.startsWith("custom."_L1)) return customSource(db, name);
    if (name == "city"_L1 || name == "country"_L1) return *locationSource(name);
    if (name.startsWith("location."_L1))
        if (auto source = locationSource(QStringView{name}.sliced(9))) return *source;
    if (const auto index = fieldNamed(Entity::Contact, name)) {
        const Field& info = fieldInfo(Entity::Contact, *index);
        const bool isText =
            info.type != FieldType::YesNo && info.type != FieldType::Time && info.type != FieldType::Integer;
        if (!info.is(FieldFlag::Internal))
            return sourceOf(u"c."_s + QLatin1StringView{info.name}, isText, bit(Entity::Contact));
    }
    return Error{.code = Errc::UnknownField, .field = field};
}

Result<std::vector<ColumnOrder::Item>> sortValues(Database& db, const SortSource& source)
{
    std::vector<ColumnOrder::Item> items;
    const auto read = db.each(source.sql, {}, [&](Statement& row) {
        ColumnOrder::Item item = itemFrom(row, source.isText);
        if (item.value.index() != 0) items.push_back(std::move(item));
        return true;
    });
    if (!read) return read.error();
    return items;
}

Result<std::vector<ColumnOrder::Item>> sortValues(Database& db, const SortSource& source,
                                                  const std::vector<quint32>& contacts)
{
    const ReadSnapshot snapshot{db};
    std::vector<ColumnOrder::Item> items;
    items.reserve(contacts.size());
    const auto statement = db.select(source.sql + u" AND c.n = :n"_s);
    if (!statement) return statement.error();
    for (const quint32 n : contacts) {
        (*statement)->bind(0, qint64{n});
        const auto found = (*statement)->step();
        if (!found) return found.error();
        if (*found)
            if (auto item = itemFrom(**statement, source.isText); item.value.index() != 0)
                items.push_back(std::move(item));
        (*statement)->reset();
    }
    return items;
}

} // namespace kontor
