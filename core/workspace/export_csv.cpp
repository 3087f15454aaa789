// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/export_csv.h"

#include "core/domain/cells.h"
#include "core/domain/contact_facts.h"
#include "core/domain/custom_text.h"
#include "core/exchange/csv_field.h"
#include "core/exchange/csv_writer.h"
#include "core/queries/administration.h"
#include "core/store/read_snapshot.h"

#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What a contact may have several of.
constexpr std::array rowEntities{Entity::Email, Entity::Phone, Entity::Location, Entity::Link};
constexpr int mostRows = 99; ///< as many as CsvField can number

bool isImportable(Entity entity, FieldIndex field) { return fieldInfo(entity, field).is(FieldFlag::Importable); }

/// The columns of one file, and the statements that fill them.
class CsvExport {
public:
    CsvExport(Database& db, QIODevice& file) : m_db{db}, m_csv{file} {}

    Status begin(const std::vector<quint32>& contacts)
    {
        if (auto named = readNames(); !named) return named;
        for (size_t i = 0; i < rowEntities.size(); ++i) {
            const auto most = mostOf(rowEntities[i], contacts);
            if (!most) return most.error();
            m_rows[i].most = *most;
            prepareRows(rowEntities[i], m_rows[i]);
        }
        prepareContact();
        return m_csv.row(header());
    }

    Status write(quint32 contact)
    {
        Id id;
        bool person = true;
        auto done = m_db.each(m_contactSql, {{":n"_L1, qint64{contact}}}, [&](Statement& row) {
            id = row.id(0);
            person = row.text(2) != "business"_L1;
            writeContact(row);
            return false;
        });
        if (!done || id.isNull()) return done; // gone since the list was made
        if (done = writeCompany(id, person); !done) return done;
        if (done = writeKeywords(id); !done) return done;
        for (const Rows& rows : m_rows)
            if (done = writeRows(id, rows); !done) return done;
        if (done = writeCustom(id); !done) return done;
        ++m_written;
        return m_csv.endRow();
    }

    Status finish() { return m_csv.finish(); }
    qint64 written() const { return m_written; }

private:
    struct Rows {
        Entity entity = Entity::None;
        std::vector<FieldIndex> fields;
        int most = 1;
        QString sql;
    };

    Status readNames()
    {
        const auto employees = run(m_db, Employees{.activeOnly = false});
        if (!employees) return employees.error();
        for (const EmployeeRow& row : *employees) m_names.insert(row.id, row.email.isEmpty() ? row.name : row.email);
        const auto teams = run(m_db, Teams{});
        if (!teams) return teams.error();
        for (const TeamRow& row : *teams) m_names.insert(row.id, row.name);
        const auto custom = run(m_db, CustomFields{});
        if (!custom) return custom.error();
        for (const CustomFieldRow& row : *custom)
            if (row.used > 0 && CsvField::parse(u"custom."_s + row.key)) m_custom.append(row.key);
        return {};
    }

    /// Rows of the contact with the most of them, one at least.
    Result<int> mostOf(Entity entity, const std::vector<quint32>& contacts)
    {
        std::vector<quint32> sorted = contacts;
        std::sort(sorted.begin(), sorted.end());
        int most = 1;
        auto read =
            m_db.each(uR"(
            SELECT c.n, count(*) FROM %1 r JOIN contact c ON c.id = r.contact
             WHERE r.deleted = 0 GROUP BY r.contact HAVING count(*) > 1)"_s.arg(
                          QLatin1StringView{entityInfo(entity).name}),
                      {}, [&](Statement& row) {
                          const int count = int(row.integer(1));
                          if (count > most && std::binary_search(sorted.begin(), sorted.end(), quint32(row.integer(0))))
                              most = std::min(count, mostRows);
                          return true;
                      });
        if (!read) return read.error();
        return most;
    }

    void prepareContact()
    {
        QStringList columns{u"id"_s, u"relationships"_s, u"type"_s};
        for (FieldIndex i = 0; i < FieldIndex(Contact::fields.size()); ++i) {
            if (!isImportable(Entity::Contact, i)) continue;
            m_contactFields.push_back(i);
            columns.append(QLatin1StringView{fieldInfo(Entity::Contact, i).name});
        }
        m_contactSql = u"SELECT %1 FROM contact WHERE n = :n"_s.arg(columns.join(u", "));
    }

    void prepareRows(Entity entity, Rows& rows) const
    {
        rows.entity = entity;
        QStringList columns;
        const auto& fields = entityInfo(entity).fields;
        for (FieldIndex i = 0; i < FieldIndex(fields.size()); ++i) {
            if (!isImportable(entity, i)) continue;
            rows.fields.push_back(i);
            columns.append(u"r.\"%1\""_s.arg(QLatin1StringView{fields[size_t(i)].name}));
        }
        // The primary one comes first: that is what being first means to who reads the file.
        const QString primary = entity == Entity::Email   ? u"r.id = c.primary_email DESC, "_s
                                : entity == Entity::Phone ? u"r.id = c.primary_phone DESC, "_s
                                                          : QString{};
        rows.sql = uR"(
            SELECT %1 FROM %2 r JOIN contact c ON c.id = r.contact
             WHERE r.contact = :contact AND r.deleted = 0 ORDER BY %3r.position, r.id)"_s.arg(
            columns.join(u", "), QLatin1StringView{entityInfo(entity).name}, primary);
    }

    QStringList header() const
    {
        QStringList names{u"id"_s};
        for (const FieldIndex field : m_contactFields) names += CsvField::scalar(field).toString();
        names += {u"relationship"_s, u"company"_s, u"keywords"_s};
        for (const Rows& rows : m_rows)
            for (int slot = 1; slot <= rows.most; ++slot)
                for (const FieldIndex field : rows.fields)
                    names += CsvField::row(rows.entity, field, {}, slot).toString();
        for (const QString& key : m_custom) names += CsvField::custom(key).toString();
        return names;
    }

    void writeContact(Statement& row)
    {
        m_csv.cell(row.id(0).toString());
        for (size_t i = 0; i < m_contactFields.size(); ++i) {
            const Value value = row.value(int(i) + 3);
            m_csv.cell(value.isId() ? m_names.value(value.id()) : cellText(Entity::Contact, m_contactFields[i], value));
        }
        m_csv.cell(relationship::words(unsigned(row.integer(1))).join(u';'));
    }

    Status writeCompany(const Id& contact, bool person)
    {
        QString company;
        auto done = person ? m_db.each(uR"(
            SELECT b.display_name FROM contact_person l JOIN contact b ON b.id = l.business
             WHERE l.person = :contact AND l.deleted = 0 AND b.deleted = 0 ORDER BY b.name_key LIMIT 1)"_s,
                                       {{":contact"_L1, contact}},
                                       [&](Statement& row) {
                                           company = row.text(0);
                                           return false;
                                       })
                           : Status{};
        m_csv.cell(company);
        return done;
    }

    Status writeKeywords(const Id& contact)
    {
        QStringList words;
        auto done = m_db.each(u"SELECT word FROM keyword WHERE contact = :contact AND deleted = 0 ORDER BY word"_s,
                              {{":contact"_L1, contact}}, [&](Statement& row) {
                                  words += row.text(0);
                                  return true;
                              });
        m_csv.cell(words.join(u';'));
        return done;
    }

    Status writeRows(const Id& contact, const Rows& rows)
    {
        int slot = 0;
        auto done = m_db.each(rows.sql, {{":contact"_L1, contact}}, [&](Statement& row) {
            for (size_t i = 0; i < rows.fields.size(); ++i)
                m_csv.cell(cellText(rows.entity, rows.fields[i], row.value(int(i))));
            return ++slot < rows.most;
        });
        for (; slot < rows.most; ++slot)
            for (size_t i = 0; i < rows.fields.size(); ++i) m_csv.cell(u"");
        return done;
    }

    Status writeCustom(const Id& contact)
    {
        if (m_custom.isEmpty()) return {};
        QHash<QString, QString> texts;
        auto done = m_db.each(uR"(
            SELECT f."key", f.type, v."text", v."number", v.currency, v."date"
              FROM custom_value v JOIN custom_field f ON f.id = v.field
             WHERE v.contact = :contact AND v.deleted = 0 AND f.deleted = 0)"_s,
                              {{":contact"_L1, contact}}, [&](Statement& row) {
                                  texts.insert(row.text(0), customText(row.text(1), row.value(2), row.value(3),
                                                                       row.value(4), row.value(5)));
                                  return true;
                              });
        for (const QString& key : m_custom) m_csv.cell(texts.value(key));
        return done;
    }

    Database& m_db;
    CsvWriter m_csv;
    QHash<Id, QString> m_names; ///< of employees and teams
    QStringList m_custom;       ///< keys
    std::vector<FieldIndex> m_contactFields;
    QString m_contactSql;
    std::array<Rows, rowEntities.size()> m_rows;
    qint64 m_written = 0;
};

Error located(Error error, const QSaveFile& file)
{
    if (error.file.isEmpty() && (error.code == Errc::FileUnwritable || error.code == Errc::DiskFull))
        error.file = file.fileName();
    return error;
}

} // namespace

Result<ExportCsv::Answer> run(Database& db, SearchIndex& index, const ExportCsv& question)
{
    const ReadSnapshot snapshot{db};
    const auto list = run(db, index, ContactList{question.query, question.sort});
    if (!list) return list.error();
    QSaveFile file{question.file};
    if (!file.open(QIODevice::WriteOnly))
        return Error{.code = Errc::FileUnwritable, .detail = file.errorString(), .file = question.file};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    CsvExport csv{db, file};
    auto done = csv.begin(*list->order);
    for (const quint32 contact : *list->order) {
        if (!done) break;
        done = csv.write(contact);
    }
    if (done) done = csv.finish();
    if (!done) return located(done.error(), file);
    if (!file.commit()) return Error{.code = Errc::FileUnwritable, .detail = file.errorString(), .file = question.file};
    return ExportCsv::Answer{csv.written()};
}

} // namespace kontor
