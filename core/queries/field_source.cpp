// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/field_source.h"

#include "core/base/text_folding.h"
#include "core/domain/email_address.h"
#include "core/domain/entities.h"
#include "core/domain/privacy.h"
#include "core/queries/record_names.h"
#include "core/queries/reference_source.h"
#include "core/search/contact_vocabulary.h"

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Rows of an entity that count, as r.
FieldSource rowsOf(Entity entity)
{
    if (entity == Entity::Contact) return {.values = {}, .from = u"contact c"_s, .condition = u"TRUE"_s};
    FieldSource rows{.values = {},
                     .from = QLatin1StringView{entityInfo(entity).name} + u" r"_s,
                     .condition = u"r.deleted = 0"_s,
                     .owner = u"r.contact"_s};
    // Other people's private notes are for nobody's queries.
    if (const QString only = visibleOnly(entity, u"r"); !only.isEmpty()) rows.condition += u" AND "_s + only;
    if (entity == Entity::ContactPerson) rows.owner = u"r.person"_s;
    return rows;
}

/// The test for a column of this type.
void testPlainly(FieldSource& rows, const Field& field, const FieldTest& test, QDate today)
{
    switch (field.type) {
    case FieldType::YesNo:
        // Nothing counts as no.
        if (!asksForEmpty(test)) rows.values = u"coalesce(%1, 0)"_s.arg(rows.values);
        return rows.testNumber(yesNoNumber(test));
    case FieldType::Integer:
    case FieldType::Real: return rows.testNumber(spanNumber(test));
    case FieldType::Date: return rows.testWord(dateWord(test, today));
    case FieldType::Time: return rows.testNumber(timeNumber(test, today));
    case FieldType::Choice: return rows.testWord(field.is(FieldFlag::Country) ? countryWord(test) : choiceWord(test));
    default: rows.testText(test);
    }
}

/// Values that are addresses, with their domain as people and as computers write it.
FieldTest inBothSpellings(const FieldTest& test)
{
    FieldTest both = test;
    if (test.comparison != Comparison::Matches && test.comparison != Comparison::Equals) return both;
    for (const QString& value : test.values)
        if (const QString other = otherEmailSpelling(value); !other.isEmpty()) both.values.append(other);
    return both;
}

Result<FieldSource> storedSource(Database& db, Entity entity, FieldIndex index, const FieldTest& test, QDate today)
{
    FieldSource rows = rowsOf(entity);
    const Field& field = fieldInfo(entity, index);
    const QString column =
        (entity == Entity::Contact ? u"c.\"%1\""_s : u"r.\"%1\""_s).arg(QLatin1StringView{field.name});
    if (field.type == FieldType::Reference) return referenceSource(db, std::move(rows), column, field, test);
    rows.inDocument = field.is(FieldFlag::Searchable) && (entity == Entity::Contact || entity == Entity::Email ||
                                                          entity == Entity::Location || entity == Entity::Keyword);
    if (entity == Entity::Phone && index == Phone::Number) {
        rows.values = u"r.number, r.e164, r.national"_s;
        rows.testPhone(test);
        rows.inDocument = true;
    } else if (entity == Entity::Note && index == Note::Text) {
        rows.values = u"r.folded, r.text"_s;
        rows.passes = foldedTextTest(test);
    } else if (entity == Entity::Email && index == Email::Address) {
        rows.values = column;
        rows.testText(inBothSpellings(test));
    } else if (entity == Entity::Keyword && test.comparison == Comparison::Matches) {
        // A keyword is a word that was given: VIP is not part of VIPs.
        FieldTest whole = test;
        whole.comparison = Comparison::Equals;
        rows.values = column;
        rows.testText(whole);
    } else {
        rows.values = column;
        testPlainly(rows, field, test, today);
    }
    return rows;
}

ValueTest contactNameTest(Database& db, const FieldTest& test)
{
    std::vector<QByteArray> wanted;
    for (const QString& value : test.values) wanted.push_back(foldText(value));
    const auto names = std::make_shared<RecordNames>(db);
    return [names, wanted, whole = test.comparison == Comparison::Equals](const Statement& row, int first) {
        const auto id = Id::fromString(row.text(first));
        if (!id) return false;
        const SearchForms forms = searchForms(names->name(Entity::Contact, *id));
        return std::any_of(wanted.begin(), wanted.end(), [&](const QByteArray& needle) {
            return whole ? forms.plain == needle || forms.expanded == needle
                         : forms.plain.contains(needle) || forms.expanded.contains(needle);
        });
    };
}

Result<FieldSource> customSource(Database& db, const QueryField& field, const FieldTest& test, QDate today)
{
    Id id;
    QString type;
    const auto read = db.each(u"SELECT id, type FROM custom_field WHERE lower(\"key\") = lower(:key) AND deleted = 0"_s,
                              {{":key"_L1, field.name.mid(7)}}, [&](Statement& row) {
                                  id = row.id(0);
                                  type = row.text(1);
                                  return false;
                              });
    if (!read) return read.error();
    FieldSource rows = rowsOf(Entity::CustomValue);
    // The id of the field is our own: sixteen bytes as digits.
    rows.condition += u" AND r.field = x'%1'"_s.arg(QString::fromLatin1(id.bytes().toByteArray().toHex()));
    if (type == "number"_L1 || type == "money"_L1) {
        rows.values = u"r.number"_s;
        rows.testNumber(spanNumber(test));
    } else if (type == "yes_no"_L1) {
        rows.values = asksForEmpty(test) ? u"r.number"_s : u"coalesce(r.number, 0)"_s;
        rows.testNumber(yesNoNumber(test));
    } else if (type == "date"_L1) {
        rows.values = u"r.\"date\""_s;
        rows.testWord(dateWord(test, today));
    } else if (type == "contact"_L1) {
        // The value is the id as text; contacts are asked for by name.
        rows.values = u"r.text"_s;
        rows.passes = contactNameTest(db, test);
    } else {
        rows.values = u"coalesce(r.text, r.number, r.date)"_s;
        rows.testText(test);
        rows.inDocument = true;
    }
    return rows;
}

/// Words that no column stands for. Nothing for all others.
std::optional<FieldSource> computedSource(QStringView name, const FieldTest& test, QDate today)
{
    FieldSource contacts = rowsOf(Entity::Contact);
    if (name == "display_name"_L1) {
        contacts.values = u"c.display_name"_s;
        contacts.testText(test);
        contacts.inDocument = true;
        return contacts;
    }
    if (name == "id"_L1) {
        contacts.values = u"c.id"_s;
        contacts.passes = idTextTest(test);
        return contacts;
    }
    if (name == "last_contact"_L1) {
        contacts.values = u"c.last_contact"_s;
        contacts.testNumber(timeNumber(test, today));
        return contacts;
    }
    if (name == "phone.e164"_L1) {
        FieldSource phones = rowsOf(Entity::Phone);
        phones.values = u"r.e164, NULL, NULL"_s;
        phones.testPhone(test);
        return phones;
    }
    if (name == "location.formatted"_L1) {
        FieldSource places = rowsOf(Entity::Location);
        places.values = u"r.street, r.street2, r.city, r.region, r.postal_code, r.country"_s;
        places.passes = addressTest(test);
        return places;
    }
    if (name != "contact_person.person"_L1) return std::nullopt;
    FieldSource links = rowsOf(Entity::ContactPerson);
    links.from += u" JOIN contact t ON t.id = r.person"_s;
    links.condition += u" AND t.deleted = 0"_s;
    links.owner = u"r.business"_s;
    links.values = u"t.display_name"_s;
    links.passes = textTest(test);
    return links;
}

/// Rows that `has` asks for, and that are no field.
std::optional<FieldSource> rowsNamed(QStringView word)
{
    const auto all = [](Entity entity, const QString& more = {}) {
        FieldSource rows = rowsOf(entity);
        rows.values = u"r.id"_s;
        rows.condition += more;
        return rows;
    };
    if (word == "email"_L1) return all(Entity::Email);
    if (word == "phone"_L1) return all(Entity::Phone);
    if (word == "location"_L1) return all(Entity::Location);
    if (word == "coordinates"_L1) return all(Entity::Location, u" AND r.lat IS NOT NULL"_s);
    if (word == "link"_L1) return all(Entity::Link);
    if (word == "keyword"_L1) return all(Entity::Keyword);
    if (word == "note"_L1) return all(Entity::Note);
    if (word == "task"_L1) return all(Entity::Task);
    if (word == "open_task"_L1) return all(Entity::Task, u" AND r.state = 'open'"_s);
    if (word == "import_problem"_L1) return all(Entity::ImportProblem, u" AND coalesce(r.settled, 0) = 0"_s);
    if (word != "contact_person"_L1) return std::nullopt;
    FieldSource links = all(Entity::ContactPerson);
    links.from = uR"((SELECT person AS contact, id, deleted FROM contact_person
                      UNION ALL SELECT business, id, deleted FROM contact_person) r)"_s;
    links.owner = u"r.contact"_s;
    return links;
}

/// Contacts that an import made or changed: those with an event of its operation. `last` is the newest import; else the
/// beginning of its id.
Result<FieldSource> importSource(Database& db, const FieldTest& test)
{
    QStringList imports;
    for (const QString& value : test.values) {
        const bool last = value.compare("last"_L1, Qt::CaseInsensitive) == 0;
        const auto read = db.each(uR"(
            SELECT hex(r.id) FROM import_run r JOIN op_group g ON g.no = r."group" ORDER BY g.no DESC)"_s,
                                  {}, [&](Statement& row) {
                                      const QString id = row.text(0).toLower();
                                      const QString start = QString{value}.remove(u'-').toLower();
                                      if (last || start.isEmpty() || id.startsWith(start))
                                          imports += u"x'%1'"_s.arg(id);
                                      return !last;
                                  });
        if (!read) return read.error();
    }
    FieldSource contacts = rowsOf(Entity::Contact);
    contacts.values = u"c.id"_s;
    // The ids are our own: sixteen bytes as digits.
    contacts.condition = uR"(c.n IN (
        SELECT e.contact FROM op_group g JOIN batch b ON b."group" = g.no JOIN event e ON e.batch = b.no
         WHERE g."import" IN (%1)))"_s.arg(imports.join(u','));
    contacts.passes = filledTest();
    return contacts;
}

} // namespace

Result<QueryVocabulary> contactVocabulary(Database& db)
{
    QueryVocabulary words = standardContactVocabulary();
    const auto read = db.each(u"SELECT \"key\", type FROM custom_field WHERE deleted = 0"_s, {}, [&](Statement& row) {
        words.addCustom(row.text(0), row.text(1));
        return true;
    });
    if (!read) return read.error();
    return words;
}

Result<FieldSource> fieldSource(Database& db, const QueryField& field, const FieldTest& test, QDate today)
{
    const auto source = [&]() -> Result<FieldSource> {
        if (field.name == "import"_L1) return importSource(db, test);
        if (auto computed = computedSource(field.name, test, today)) return std::move(*computed);
        if (field.name.startsWith("custom."_L1)) return customSource(db, field, test, today);
        if (field.entity == Entity::None) return Error{.code = Errc::UnknownField, .field = field.name};
        return storedSource(db, field.entity, field.field, test, today);
    };
    auto found = source();
    if (found && asksForEmpty(test)) found->testFilled();
    return found;
}

Result<FieldSource> wordSource(Database& db, const QueryVocabulary& words, const FieldTest& test, QDate today)
{
    const QString word = test.values.value(0);
    if (test.field == "is"_L1 && word == "overdue"_L1) {
        FieldSource tasks = rowsOf(Entity::Task);
        tasks.condition += u" AND r.state = 'open'"_s;
        tasks.values = u"r.due"_s;
        tasks.passes = dateTest({.comparison = Comparison::Less, .values = {today.toString(Qt::ISODate)}}, today);
        return tasks;
    }
    if (test.field == "has"_L1)
        if (auto rows = rowsNamed(word)) {
            rows->testFilled();
            return std::move(*rows);
        }
    const QueryField* const field = words.find(word);
    if (!field) return Error{.code = Errc::UnknownField, .field = word};
    const bool yes = field->type == QueryType::YesNo;
    return fieldSource(db, *field, {.field = word, .values = {yes ? u"yes"_s : QString{}}}, today);
}

} // namespace kontor
