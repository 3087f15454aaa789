// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_csv.h"

#include "core/domain/cells.h"
#include "core/domain/contact_facts.h"
#include "core/domain/custom_text.h"
#include "core/exchange/csv_field.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/export_consents.h"
#include "core/exchange/export_file.h"
#include "core/store/read_snapshot.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// One kind of row that a contact has several of.
struct Several {
    Entity entity;
    std::array<FieldIndex, 9> fields; ///< columns in their order; -1 = no more
    const char* sql;                  ///< those fields, of :contact
};

constexpr std::array several{
    Several{Entity::Email, {Email::Address, Email::Kind, -1}, R"(
        SELECT e.address, e.kind FROM email e JOIN contact c ON c.id = e.contact
         WHERE e.contact = :contact AND e.deleted = 0
         ORDER BY e.id IS NOT c.primary_email, e.position, e.id)"},
    Several{Entity::Phone, {Phone::Number, Phone::Kind, -1}, R"(
        SELECT p.number, p.kind FROM phone p JOIN contact c ON c.id = p.contact
         WHERE p.contact = :contact AND p.deleted = 0
         ORDER BY p.id IS NOT c.primary_phone, p.position, p.id)"},
    Several{Entity::Location,
            {Location::Kind, Location::Street, Location::Street2, Location::City, Location::Region,
             Location::PostalCode, Location::Country, Location::Lat, Location::Lon},
            R"(
        SELECT kind, street, street2, city, region, postal_code, country, lat, lon FROM location
         WHERE contact = :contact AND deleted = 0 ORDER BY position, id)"},
    Several{Entity::Link, {Link::Url, Link::Label, -1}, R"(
        SELECT url, label FROM link WHERE contact = :contact AND deleted = 0 ORDER BY position, id)"},
    Several{Entity::BankAccount,
            {BankAccount::Iban, BankAccount::Bic, BankAccount::Bank, BankAccount::Holder, BankAccount::AccountNumber,
             BankAccount::Kind, -1},
            R"(
        SELECT iban, bic, bank, holder, account_number, kind FROM bank_account
         WHERE contact = :contact AND deleted = 0 ORDER BY position, id)"},
};

int columnsOf(const Several& rows) { return int(std::ranges::find(rows.fields, -1) - rows.fields.begin()); }

/// A custom field and its column behind the others.
struct CustomColumn {
    QString key, type;
    int place = 0;
};

class Table {
public:
    Table(Database& db, CsvWriter& csv) : m_db{db}, m_csv{csv} {}

    /// How many columns it takes, and the statements that fill them.
    Status prepare(const std::vector<quint32>& contacts)
    {
        if (auto done = measure(contacts); !done) return done;
        if (auto done = readCustomFields(); !done) return done;
        if (auto done = readLists(); !done) return done;
        if (auto done = m_consents.prepare(m_db, contacts); !done) return done;
        return prepareStatements();
    }
    Status writeHeader();
    /// False for a contact that is gone.
    Result<bool> writeContact(quint32 n);

private:
    Status measure(const std::vector<quint32>& contacts);
    Status readCustomFields();
    Status prepareStatements();
    void writeFields(const Statement& contact);
    Status writeJoined(Statement* statement, const Id& contact);
    Status writeCompanies(const Id& contact);
    Status writeSeveral(size_t which, const Id& contact);
    Status writeCustomValues(const Id& contact);
    Status readLists();
    void blank(int count)
    {
        for (int i = 0; i < count; ++i) m_csv.cell(QByteArrayView{});
    }

    Database& m_db;
    CsvWriter& m_csv;
    std::vector<FieldIndex> m_fields; ///< of the contact
    std::array<int, several.size()> m_widths{};
    int m_companies = 0;
    QHash<Id, CustomColumn> m_custom;
    QStringList m_customHeader;
    bool m_hasCategories = false, m_hasMarkets = false; ///< columns for what an organisation uses
    ConsentColumns m_consents;
    Statement *m_contact = nullptr, *m_keywords = nullptr, *m_categories = nullptr, *m_markets = nullptr,
              *m_company = nullptr, *m_values = nullptr;
    std::array<Statement*, several.size()> m_several{};
};

Status Table::measure(const std::vector<quint32>& contacts)
{
    const auto statement = m_db.select(uR"(
        SELECT (SELECT count(*) FROM email WHERE contact = c.id AND deleted = 0),
               (SELECT count(*) FROM phone WHERE contact = c.id AND deleted = 0),
               (SELECT count(*) FROM location WHERE contact = c.id AND deleted = 0),
               (SELECT count(*) FROM link WHERE contact = c.id AND deleted = 0),
               (SELECT count(*) FROM bank_account WHERE contact = c.id AND deleted = 0),
               (SELECT count(*) FROM contact_person p JOIN contact b ON b.id = p.business
                 WHERE p.person = c.id AND p.deleted = 0 AND b.deleted = 0)
          FROM contact c WHERE c.n = :n)"_s);
    if (!statement) return statement.error();
    Statement& row = **statement;
    for (const quint32 n : contacts) {
        row.bind(0, qint64{n});
        const auto found = row.step();
        if (!found) return found.error();
        if (*found) {
            for (size_t i = 0; i < several.size(); ++i) m_widths[i] = std::max(m_widths[i], int(row.integer(int(i))));
            m_companies = std::max(m_companies, int(row.integer(int(several.size()))));
        }
        row.reset();
    }
    return {};
}

Status Table::readCustomFields()
{
    return m_db.each(u"SELECT id, \"key\", type FROM custom_field WHERE deleted = 0 ORDER BY \"key\""_s, {},
                     [&](Statement& row) {
                         const auto column = CsvField::custom(row.text(1));
                         m_custom.insert(row.id(0), {row.text(1), row.text(2), int(m_customHeader.size())});
                         m_customHeader.append(column.toString());
                         return true;
                     });
}

Status Table::readLists()
{
    const auto isUsed = [&](bool& used, const QString& sql) -> Status {
        const auto any = m_db.cell(sql);
        if (!any) return any.error();
        used = !any->isNull();
        return {};
    };
    auto done = isUsed(m_hasCategories, u"SELECT 1 FROM contact_category WHERE deleted = 0 LIMIT 1"_s);
    if (done) done = isUsed(m_hasMarkets, u"SELECT 1 FROM market_member WHERE deleted = 0 LIMIT 1"_s);
    return done;
}

Status Table::prepareStatements()
{
    QString fields;
    for (FieldIndex i = 0; i < FieldIndex(Contact::fields.size()); ++i) {
        const Field& field = Contact::fields[size_t(i)];
        if (!field.is(FieldFlag::Importable)) continue;
        m_fields.push_back(i);
        // Employees and teams go by what an import finds them by.
        if (i == Contact::Responsible)
            fields += u", coalesce((SELECT nullif(email, '') FROM employee WHERE id = c.responsible), "
                      "(SELECT name FROM employee WHERE id = c.responsible))"_s;
        else if (i == Contact::Team)
            fields += u", (SELECT name FROM team WHERE id = c.team)"_s;
        else
            fields += u", c."_s + QLatin1StringView{field.name};
    }
    const auto prepare = [&](Statement*& to, const QString& sql) -> Status {
        const auto made = m_db.select(sql);
        if (!made) return made.error();
        to = *made;
        return {};
    };
    auto done = prepare(
        m_contact, u"SELECT c.id, c.relationships%1, c.customer_number FROM contact c WHERE c.n = :n"_s.arg(fields));
    if (done)
        done = prepare(m_keywords,
                       u"SELECT word FROM keyword WHERE contact = :contact AND deleted = 0 ORDER BY word, id"_s);
    if (done)
        done = prepare(m_categories, uR"(
            SELECT g.name FROM contact_category m JOIN category g ON g.id = m.category
             WHERE m.contact = :contact AND m.deleted = 0 AND g.deleted = 0 ORDER BY g.name, g.id)"_s);
    if (done)
        done = prepare(m_markets, uR"(
            SELECT g.name FROM market_member m JOIN target_market g ON g.id = m.market
             WHERE m.contact = :contact AND m.deleted = 0 AND g.deleted = 0 AND coalesce(g.query, '') = ''
             ORDER BY g.name, g.id)"_s);
    if (done)
        done = prepare(m_company, uR"(
            SELECT b.display_name, p.note FROM contact_person p JOIN contact b ON b.id = p.business
             WHERE p.person = :contact AND p.deleted = 0 AND b.deleted = 0 ORDER BY b.name_key, b.id)"_s);
    if (done)
        done = prepare(m_values, uR"(
            SELECT field, "text", "number", currency, "date" FROM custom_value WHERE contact = :contact AND deleted = 0)"_s);
    for (size_t i = 0; done && i < several.size(); ++i)
        done = prepare(m_several[i], QString{QLatin1StringView{several[i].sql}});
    return done;
}

Status Table::writeHeader()
{
    m_csv.cell(u"id");
    for (const FieldIndex field : m_fields) m_csv.cell(CsvField::scalar(field).toString());
    m_csv.cell(QLatin1StringView{fieldInfo(Entity::Contact, Contact::CustomerNumber).name}); // no import reads it
    m_csv.cell(u"relationship");
    m_csv.cell(u"keywords");
    if (m_hasCategories) m_csv.cell(u"categories");
    if (m_hasMarkets) m_csv.cell(u"target_markets");
    m_consents.writeHeader(m_csv);
    for (int i = 1; i <= m_companies; ++i) {
        m_csv.cell(CsvField::company(i).toString());
        m_csv.cell(CsvField::role(i).toString());
    }
    for (size_t i = 0; i < several.size(); ++i)
        for (int number = 1; number <= m_widths[i]; ++number)
            for (int column = 0; column < columnsOf(several[i]); ++column)
                m_csv.cell(CsvField::row(several[i].entity, several[i].fields[size_t(column)], {}, number).toString());
    for (const QString& header : m_customHeader) m_csv.cell(header);
    return m_csv.endRow();
}

void Table::writeFields(const Statement& contact)
{
    m_csv.cell(contact.id(0).toString());
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const int column = int(i) + 2;
        const FieldType type = Contact::fields[size_t(m_fields[i])].type;
        if (type == FieldType::YesNo)
            m_csv.cell(cellText(Entity::Contact, m_fields[i], contact.value(column)));
        else
            m_csv.cell(contact.utf8(column));
    }
    m_csv.cell(contact.utf8(int(m_fields.size()) + 2));
    m_csv.cell(relationship::words(unsigned(contact.integer(1))).join(u';'));
}

/// The rows' first cells, in one column.
Status Table::writeJoined(Statement* statement, const Id& contact)
{
    statement->bindBlob(0, contact.bytes());
    QByteArray joined;
    for (;;) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) break;
        if (!joined.isEmpty()) joined += ';';
        joined += statement->utf8(0);
    }
    statement->reset();
    m_csv.cell(joined);
    return {};
}

/// Businesses with what the person is there.
Status Table::writeCompanies(const Id& contact)
{
    m_company->bindBlob(0, contact.bytes());
    int written = 0;
    for (; written < m_companies; ++written) {
        const auto row = m_company->step();
        if (!row) return row.error();
        if (!*row) break;
        m_csv.cell(m_company->utf8(0));
        m_csv.cell(m_company->utf8(1));
    }
    m_company->reset();
    blank(2 * (m_companies - written));
    return {};
}

Status Table::writeSeveral(size_t which, const Id& contact)
{
    Statement& rows = *m_several[which];
    const int columns = columnsOf(several[which]);
    rows.bindBlob(0, contact.bytes());
    int written = 0;
    for (; written < m_widths[which]; ++written) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) break;
        for (int i = 0; i < columns; ++i) {
            const FieldIndex field = several[which].fields[size_t(i)];
            if (fieldInfo(several[which].entity, field).type == FieldType::Real)
                m_csv.cell(cellText(several[which].entity, field, rows.value(i)));
            else
                m_csv.cell(rows.utf8(i));
        }
    }
    rows.reset();
    blank((m_widths[which] - written) * columns);
    return {};
}

Status Table::writeCustomValues(const Id& contact)
{
    if (m_custom.isEmpty()) return {};
    QStringList texts(m_customHeader.size());
    Statement& values = *m_values;
    values.bindBlob(0, contact.bytes());
    for (;;) {
        const auto row = values.step();
        if (!row) return row.error();
        if (!*row) break;
        const auto column = m_custom.constFind(values.id(0));
        if (column != m_custom.cend())
            texts[column->place] =
                customText(column->type, values.value(1), values.value(2), values.value(3), values.value(4));
    }
    values.reset();
    for (const QString& text : texts) m_csv.cell(text);
    return {};
}

Result<bool> Table::writeContact(quint32 n)
{
    m_contact->bind(0, qint64{n});
    const auto found = m_contact->step();
    if (!found) return found.error();
    if (!*found) {
        m_contact->reset();
        return false;
    }
    const Id contact = m_contact->id(0);
    writeFields(*m_contact);
    m_contact->reset();
    auto done = writeJoined(m_keywords, contact);
    if (done && m_hasCategories) done = writeJoined(m_categories, contact);
    if (done && m_hasMarkets) done = writeJoined(m_markets, contact);
    if (done) done = m_consents.write(m_csv, contact);
    if (done) done = writeCompanies(contact);
    for (size_t i = 0; done && i < several.size(); ++i)
        if (m_widths[i] > 0) done = writeSeveral(i, contact);
    if (done) done = writeCustomValues(contact);
    if (done) done = m_csv.endRow();
    if (!done) return done.error();
    return true;
}

} // namespace

Result<Exported> writeContactsCsv(Database& db, const std::vector<quint32>& contacts, QIODevice& device)
{
    const ReadSnapshot snapshot{db};
    CsvWriter csv{device};
    Table table{db, csv};
    if (auto ready = table.prepare(contacts); !ready) return ready.error();
    if (auto done = table.writeHeader(); !done) return done.error();
    Exported exported;
    for (const quint32 n : contacts) {
        const auto written = table.writeContact(n);
        if (!written) return written.error();
        exported.rows += *written;
    }
    if (auto done = csv.finish(); !done) return done.error();
    return exported;
}

Result<Exported> run(Database& db, const ExportCsv& question)
{
    return intoFile(question.file, [&](QIODevice& device) { return writeContactsCsv(db, question.contacts, device); });
}

} // namespace kontor
