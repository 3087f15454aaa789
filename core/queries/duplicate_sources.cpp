// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/duplicate_sources.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Contacts in the order of their numbers, and rows that are added to them.
class Reader {
public:
    Reader(Database& db, const std::vector<quint32>* numbers) : m_db{db}
    {
        if (!numbers) return;
        QJsonArray list;
        for (const quint32 n : *numbers) list.append(qint64{n});
        m_numbers = QString::fromUtf8(QJsonDocument{list}.toJson(QJsonDocument::Compact));
        m_where = u"c.n IN (SELECT value FROM json_each(:numbers)) AND "_s;
    }

    Status contacts()
    {
        return each(uR"(
            SELECT c.n, c.type, c.first_name, c.middle_name, c.last_name, c.suffix, c.nickname, c.gender, c.legal_name,
                   c.note_name, c.registration_number, c.vat_id, c.birthday
              FROM contact c WHERE %1c.deleted = 0)"_s,
                    [&](Statement& row) {
                        m_index.insert(quint32(row.integer(0)), int(sources.size()));
                        sources.emplace_back(quint32(row.integer(0)),
                                             DuplicateSource{.person = row.text(1) != "business"_L1,
                                                             .firstName = row.text(2),
                                                             .middleName = row.text(3),
                                                             .lastName = row.text(4),
                                                             .suffix = row.text(5),
                                                             .nickname = row.text(6),
                                                             .gender = row.text(7),
                                                             .legalName = row.text(8),
                                                             .noteName = row.text(9),
                                                             .registrationNumber = row.text(10),
                                                             .vatId = row.text(11),
                                                             .birthday = row.text(12)});
                    });
    }

    Status reach()
    {
        auto done = rows(uR"(
            SELECT c.n, e.address FROM contact c JOIN email e ON e.contact = c.id
             WHERE %1c.deleted = 0 AND e.deleted = 0)"_s,
                         [](DuplicateSource& source, Statement& row) { source.emails.append(row.text(1)); });
        if (done)
            done = rows(uR"(
            SELECT c.n, coalesce(p.e164, p."number") FROM contact c JOIN phone p ON p.contact = c.id
             WHERE %1c.deleted = 0 AND p.deleted = 0)"_s,
                        [](DuplicateSource& source, Statement& row) { source.phones.append(row.text(1)); });
        if (done)
            done = rows(uR"(
            SELECT c.n, l.url FROM contact c JOIN link l ON l.contact = c.id
             WHERE %1c.deleted = 0 AND l.deleted = 0)"_s,
                        [](DuplicateSource& source, Statement& row) { source.websites.append(row.text(1)); });
        if (done)
            done = rows(uR"(
            SELECT c.n, i.value, i.code FROM contact c JOIN import_problem i ON i.contact = c.id
             WHERE %1c.deleted = 0 AND i.deleted = 0
               AND i.code IN ('duplicate_email', 'duplicate_phone', 'invalid_phone'))"_s,
                        [](DuplicateSource& source, Statement& row) {
                            auto& list = row.text(2) == "duplicate_email"_L1 ? source.emails : source.phones;
                            list.append(row.text(1));
                        });
        if (done)
            done = rows(uR"(
            SELECT c.n, hex(v.field), coalesce(v.text, v.date, v."number")
              FROM contact c JOIN custom_value v ON v.contact = c.id
             WHERE %1c.deleted = 0 AND v.deleted = 0)"_s,
                        [](DuplicateSource& source, Statement& row) {
                            const Value value = row.value(2);
                            source.values.append(
                                row.text(1) + (value.isText() ? value.text() : QString::number(value.real(), 'g', 15)));
                        });
        return done;
    }

    Status places()
    {
        return rows(uR"(
            SELECT c.n, l.street, l.city, l.region, l.postal_code, l.country, l.lat, l.lon
              FROM contact c JOIN location l ON l.contact = c.id
             WHERE %1c.deleted = 0 AND l.deleted = 0)"_s,
                    [](DuplicateSource& source, Statement& row) {
                        DuplicateSource::Place place{.street = row.text(1),
                                                     .city = row.text(2),
                                                     .region = row.text(3),
                                                     .postalCode = row.text(4),
                                                     .country = row.text(5),
                                                     .lat = {},
                                                     .lon = {}};
                        if (!row.isNull(6) && !row.isNull(7)) {
                            place.lat = row.real(6);
                            place.lon = row.real(7);
                        }
                        source.places.push_back(std::move(place));
                    });
    }

    std::vector<std::pair<quint32, DuplicateSource>> sources;

private:
    Status each(const QString& sql, const std::function<void(Statement&)>& take)
    {
        const auto all = [&](Statement& row) {
            take(row);
            return true;
        };
        if (m_numbers.isEmpty()) return m_db.each(sql.arg(m_where), {}, all);
        return m_db.each(sql.arg(m_where), {{":numbers"_L1, m_numbers}}, all);
    }

    Status rows(const QString& sql, void (*take)(DuplicateSource&, Statement&))
    {
        return each(sql, [&](Statement& row) {
            if (const int at = m_index.value(quint32(row.integer(0)), -1); at >= 0)
                take(sources[size_t(at)].second, row);
        });
    }

    Database& m_db;
    QString m_numbers, m_where;
    QHash<quint32, int> m_index;
};

} // namespace

Status readDuplicateSources(Database& db, const std::vector<quint32>* numbers,
                            const std::function<void(quint32, const DuplicateSource&)>& take)
{
    Reader reader{db, numbers};
    auto done = reader.contacts();
    if (done) done = reader.reach();
    if (done) done = reader.places();
    if (!done) return done;
    for (const auto& [n, source] : reader.sources) take(n, source);
    return {};
}

} // namespace kontor
