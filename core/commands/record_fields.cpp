// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record_fields.h"

#include "core/commands/market_rule.h"
#include "core/domain/contact_facts.h"
#include "core/domain/keyword_words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QStringList splitSet(const QString& text)
{
    QStringList words;
    for (const QString& word : keywordsIn(text))
        if (!words.contains(word)) words.append(word);
    return words;
}

/// Computed fields that people may name but nobody may write.
bool isComputed(Entity entity, QStringView field)
{
    static constexpr std::array computed{
        std::pair{Entity::Contact, "display_name"_L1}, std::pair{Entity::Contact, "status"_L1},
        std::pair{Entity::Contact, "id"_L1},           std::pair{Entity::Contact, "last_contact"_L1},
        std::pair{Entity::Phone, "e164"_L1},           std::pair{Entity::Location, "formatted"_L1}};
    for (const auto& [owner, name] : computed)
        if (owner == entity && name == field) return true;
    return false;
}

Error fieldError(Errc code, Entity entity, const QString& field, const QString& value = {})
{
    return {.code = code, .field = QLatin1StringView{entityInfo(entity).name} + u'.' + field, .value = value};
}

Status readRelationships(RecordFields& out, const QString& text)
{
    QStringList stages;
    for (const QString& word : splitSet(text)) {
        const unsigned bit = relationship::bit(word.toLower());
        if (!bit)
            return Error{.code = Errc::InvalidChoice,
                         .detail = QLatin1StringView{fieldInfo(Entity::Relationship, Relationship::Stage).choices},
                         .field = u"contact.relationship"_s,
                         .value = word};
        stages += relationship::words(bit);
    }
    out.relationships = stages;
    return {};
}

/// Words of a contact that stand for rows or sets; false if `field` is none of them.
Result<bool> readContactWord(RecordFields& out, const FieldText& given, bool creating)
{
    if (given.field.startsWith("custom."_L1)) {
        out.custom.append({given.field.mid(7), given.text});
        return true;
    }
    if (given.field == "relationship"_L1) {
        if (auto read = readRelationships(out, given.text); !read) return read.error();
        return true;
    }
    if (given.field == "keywords"_L1) {
        out.keywords = splitSet(given.text);
        return true;
    }
    if (!creating) return false;
    if (given.field == "consent_obtained"_L1) {
        out.consentObtained = given.text.trimmed();
        return true;
    }
    const std::array rows{std::pair{"email"_L1, &out.emails}, std::pair{"phone"_L1, &out.phones},
                          std::pair{"website"_L1, &out.websites}, std::pair{"company"_L1, &out.companies},
                          std::pair{"consent"_L1, &out.consents}};
    for (const auto& [name, list] : rows)
        if (given.field == name) {
            if (!given.text.trimmed().isEmpty()) list->append(given.text.trimmed());
            return true;
        }
    return false;
}

/// What is to become of values whose choice changes; false if `given` says nothing of it.
Result<bool> readChoiceWord(RecordFields& out, const FieldText& given)
{
    if (given.field == "rename_choice"_L1) {
        out.renamedChoices.append(given.text);
        return true;
    }
    if (given.field != "drop_values"_L1) return false;
    const auto yes = parseCell(Entity::CustomField, CustomField::Required, given.text);
    if (!yes) return fieldError(Errc::InvalidChoice, Entity::CustomField, given.field, given.text);
    out.dropValues = yes->boolean();
    return true;
}

} // namespace

Result<RecordFields> readFields(Pen& pen, Entity entity, const FieldTexts& fields, bool creating)
{
    RecordFields out;
    for (const FieldText& given : fields) {
        if (entity == Entity::Contact) {
            const auto word = readContactWord(out, given, creating);
            if (!word) return word.error();
            if (*word) continue;
        }
        if (given.field == "primary"_L1 && (entity == Entity::Email || entity == Entity::Phone)) {
            const auto yes = parseCell(Entity::Contact, Contact::Archived, given.text); // any yes/no field reads alike
            if (!yes) return fieldError(Errc::InvalidChoice, entity, given.field, given.text);
            out.primary = yes->boolean();
            continue;
        }
        if (given.field == "path"_L1 && (entity == Entity::File || entity == Entity::Picture)) {
            out.path = given.text;
            continue;
        }
        if (given.field == "path"_L1 && entity == Entity::Note) {
            out.attached.append(given.text);
            continue;
        }
        if (entity == Entity::CustomField && !creating) {
            const auto word = readChoiceWord(out, given);
            if (!word) return word.error();
            if (*word) continue;
        }
        if (given.field == "replacement"_L1 && entity == Entity::Employee) {
            const auto id = resolveReference(pen, Entity::Employee, given.text.trimmed(), u"employee.replacement"_s);
            if (!id) return id.error();
            out.replacement = *id;
            continue;
        }
        const auto field = fieldNamed(entity, given.field);
        if (!field)
            return fieldError(isComputed(entity, given.field) ? Errc::ReadOnly : Errc::UnknownField, entity,
                              given.field);
        const Field& info = fieldInfo(entity, *field);
        if (info.is(FieldFlag::ReadOnly) || info.is(FieldFlag::Internal))
            return fieldError(Errc::ReadOnly, entity, given.field);
        if (info.type == FieldType::Reference && info.target != Entity::None && !given.text.trimmed().isEmpty()) {
            const auto id = resolveReference(pen, info.target, given.text.trimmed(), fieldPath(entity, *field));
            if (!id) return id.error();
            putCell(out.cells, *field, *id);
            continue;
        }
        auto value = parseCell(entity, *field, given.text);
        if (!value) return value.error();
        putCell(out.cells, *field, *value);
    }
    if (entity == Entity::TargetMarket)
        if (auto fine = checkMarketRule(pen.reader(), out.cells); !fine) return fine.error();
    return out;
}

Status writeRelationships(Pen& pen, const Id& contact, const QStringList& stages)
{
    std::vector<std::pair<Id, QString>> present;
    auto read = pen.reader().each(u"SELECT id, stage FROM relationship WHERE contact = :contact AND deleted = 0"_s,
                                  {{":contact"_L1, contact}}, [&](Statement& row) {
                                      present.emplace_back(row.id(0), row.text(1));
                                      return true;
                                  });
    if (!read) return read;
    QStringList kept;
    for (const auto& [row, stage] : present) {
        if (stages.contains(stage))
            kept.append(stage);
        else if (auto done = pen.remove(Entity::Relationship, row); !done)
            return done;
    }
    for (const QString& stage : stages) {
        if (kept.contains(stage)) continue;
        const auto made =
            pen.create(Entity::Relationship, {{Relationship::Contact, contact}, {Relationship::Stage, stage}});
        if (!made) return made.error();
    }
    return {};
}

Status writeKeywords(Pen& pen, const Id& contact, const QStringList& words)
{
    std::vector<std::pair<Id, QString>> present;
    auto read = pen.reader().each(u"SELECT id, word FROM keyword WHERE contact = :contact AND deleted = 0"_s,
                                  {{":contact"_L1, contact}}, [&](Statement& row) {
                                      present.emplace_back(row.id(0), row.text(1));
                                      return true;
                                  });
    if (!read) return read;
    QStringList kept;
    for (const auto& [row, word] : present) {
        if (words.contains(word, Qt::CaseInsensitive))
            kept.append(word);
        else if (auto done = pen.remove(Entity::Keyword, row); !done)
            return done;
    }
    for (const QString& word : words) {
        if (kept.contains(word, Qt::CaseInsensitive)) continue;
        const auto made = pen.create(Entity::Keyword, {{Keyword::Contact, contact}, {Keyword::Word, word}});
        if (!made && made.error().code != Errc::AlreadyExists) return made.error();
    }
    return {};
}

} // namespace kontor
