// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cells.h"
#include "core/domain/contact_facts.h"
#include "core/domain/custom_text.h"
#include "core/domain/entities.h"
#include "core/domain/postal_address.h"
#include "core/domain/privacy.h"
#include "core/queries/administration.h"
#include "core/store/read_snapshot.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Computed fields, and the stored field behind which they stand.
struct Computed {
    Entity entity;
    const char* behind;
    const char* name;
};
constexpr std::array computedFields{
    Computed{Entity::Contact, "note_name", "display_name"},
    Computed{Entity::Contact, "note_name", "status"},
    Computed{Entity::Contact, "note_name", "relationship"},
    Computed{Entity::Contact, "created_at", "last_contact"},
    Computed{Entity::Contact, "created_at", "keywords"},
    Computed{Entity::Email, "kind", "primary"},
    Computed{Entity::Phone, "kind", "primary"},
    Computed{Entity::Phone, "kind", "e164"},
    Computed{Entity::Location, "lon", "formatted"},
};

using Texts = QMap<QString, QString>;

QString yesNo(bool yes) { return yes ? u"yes"_s : u"no"_s; }

Status readKeywords(Database& db, const Id& contact, Texts& texts)
{
    QStringList words;
    auto read =
        db.each(u"SELECT word FROM keyword WHERE contact = :contact AND deleted = 0 ORDER BY word COLLATE NOCASE"_s,
                {{":contact"_L1, contact}}, [&](Statement& row) {
                    words.append(row.text(0));
                    return true;
                });
    texts.insert(u"keywords"_s, words.join(u';'));
    return read;
}

Status readComputed(Database& db, Entity entity, const Id& row, Texts& texts)
{
    switch (entity) {
    case Entity::Contact: {
        auto read =
            db.each(u"SELECT display_name, status, relationships, last_contact FROM contact WHERE id = :row"_s,
                    {{":row"_L1, row}}, [&](Statement& cells) {
                        texts.insert(u"display_name"_s, cells.text(0));
                        texts.insert(u"status"_s, cells.text(1));
                        texts.insert(u"relationship"_s, relationship::words(unsigned(cells.integer(2))).join(u';'));
                        if (!cells.isNull(3)) texts.insert(u"last_contact"_s, timeText(cells.integer(3)));
                        return false;
                    });
        return read ? readKeywords(db, row, texts) : read;
    }
    case Entity::Email:
        return db.each(uR"(
            SELECT e.id = coalesce((SELECT p.id FROM email p WHERE p.id = c.primary_email AND p.deleted = 0),
                                   (SELECT f.id FROM email f WHERE f.contact = c.id AND f.deleted = 0
                                     ORDER BY f.position, f.id LIMIT 1))
              FROM email e JOIN contact c ON c.id = e.contact WHERE e.id = :row)"_s,
                       {{":row"_L1, row}}, [&](Statement& cells) {
                           texts.insert(u"primary"_s, yesNo(cells.integer(0)));
                           return false;
                       });
    case Entity::Phone:
        return db.each(uR"(
            SELECT e.id = coalesce((SELECT p.id FROM phone p WHERE p.id = c.primary_phone AND p.deleted = 0),
                                   (SELECT f.id FROM phone f WHERE f.contact = c.id AND f.deleted = 0
                                     ORDER BY f.position, f.id LIMIT 1)), e.e164
              FROM phone e JOIN contact c ON c.id = e.contact WHERE e.id = :row)"_s,
                       {{":row"_L1, row}}, [&](Statement& cells) {
                           texts.insert(u"primary"_s, yesNo(cells.integer(0)));
                           texts.insert(u"e164"_s, cells.text(1));
                           return false;
                       });
    default: return {};
    }
}

Status readCustomFields(Database& db, const Id& contact, Record::Answer& answer)
{
    return db.each(uR"(
        SELECT f."key", f.type, v."text", v."number", v.currency, v."date"
          FROM custom_value v JOIN custom_field f ON f.id = v.field
         WHERE v.contact = :contact AND v.deleted = 0 AND f.deleted = 0 ORDER BY f."key")"_s,
                   {{":contact"_L1, contact}}, [&](Statement& row) {
                       answer.append({u"custom."_s + row.text(0),
                                      customText(row.text(1), row.value(2), row.value(3), row.value(4), row.value(5))});
                       return true;
                   });
}

} // namespace

QStringList recordFields(Entity entity)
{
    QStringList names{u"id"_s};
    for (const Field& field : entityInfo(entity).fields) {
        const QLatin1StringView name{field.name};
        if (!field.is(FieldFlag::Internal)) names.append(name);
        for (const Computed& computed : computedFields)
            if (computed.entity == entity && name == QLatin1StringView{computed.behind})
                names.append(QLatin1StringView{computed.name});
    }
    return names;
}

Result<Record::Answer> run(Database& db, const Record& question)
{
    const ReadSnapshot snapshot{db};
    const EntityInfo& info = entityInfo(question.entity);
    QStringList columns;
    for (const Field& field : info.fields) columns.append(u'"' + QLatin1StringView{field.name} + u'"');
    QString sql = u"SELECT %1 FROM %2 WHERE id = :row"_s.arg(columns.join(u", "), QLatin1StringView{info.name});
    if (const QString only = visibleOnly(question.entity); !only.isEmpty()) sql += u" AND "_s + only;
    Texts texts;
    bool found = false;
    auto read = db.each(sql, {{":row"_L1, question.row}, {":me"_L1, db.me()}}, [&](Statement& row) {
        found = true;
        for (int i = 0; i < int(info.fields.size()); ++i)
            texts.insert(QLatin1StringView{info.fields[size_t(i)].name}, cellText(info.entity, i, row.value(i)));
        return false;
    });
    if (!read) return read.error();
    if (!found)
        return Error{.code = Errc::NotFound, .field = QLatin1StringView{info.name}, .value = question.row.toString()};
    texts.insert(u"id"_s, question.row.toString());
    if (question.entity == Entity::Location) {
        const auto home = db.cell(u"SELECT country FROM organisation LIMIT 1"_s);
        if (!home) return home.error();
        texts.insert(u"formatted"_s,
                     formattedAddress({texts.value(u"street"_s), texts.value(u"street2"_s), texts.value(u"city"_s),
                                       texts.value(u"region"_s), texts.value(u"postal_code"_s),
                                       texts.value(u"country"_s), home->text()},
                                      QLocale{}.bcp47Name()));
    }
    if (read = readComputed(db, question.entity, question.row, texts); !read) return read.error();
    Record::Answer answer;
    for (const QString& name : recordFields(question.entity)) answer.append({name, texts.value(name)});
    if (question.entity == Entity::Contact)
        if (read = readCustomFields(db, question.row, answer); !read) return read.error();
    return answer;
}

} // namespace kontor
