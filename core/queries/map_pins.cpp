// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/map_pins.h"

#include "core/geo/gazetteer.h"
#include "core/queries/contact_query.h"
#include "core/queries/location_point.h"
#include "core/store/read_snapshot.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Of a row that has them in its third and fourth column.
PinMeaning meaningOf(Statement& row)
{
    if (row.integer(2) != 0) return PinMeaning::Overdue;
    const QString stages = row.text(3);
    if (stages.contains("customer"_L1)) return PinMeaning::Customer;
    if (stages.contains("lead"_L1)) return PinMeaning::Lead;
    return stages.contains("partner"_L1) ? PinMeaning::Partner : PinMeaning::Other;
}

} // namespace

Result<MapPins::Answer> run(Database& db, SearchIndex& index, const MapPins& question)
{
    const ReadSnapshot snapshot{db};
    const auto hits = findContacts(db, index, question.query);
    if (!hits) return hits.error();
    std::vector<bool> wanted;
    for (const quint32 n : hits->view.contacts->contactsOf(hits->slots)) {
        if (n >= wanted.size()) wanted.resize(n + 1);
        wanted[n] = true;
    }
    auto pins = std::make_shared<std::vector<MapPin>>();
    const QString sql = uR"(
        SELECT c.n, c.id,
               EXISTS(SELECT 1 FROM task t
                       WHERE t.contact = c.id AND t.deleted = 0 AND t.state = 'open' AND t.due < :today),
               (SELECT group_concat(r.stage, ';') FROM relationship r WHERE r.contact = c.id AND r.deleted = 0), %1
          FROM location l JOIN contact c ON c.id = l.contact
         WHERE l.deleted = 0)"_s.arg(locationPointColumns());
    const auto read = db.each(sql, {{":today"_L1, QDate::currentDate().toString(Qt::ISODate)}}, [&](Statement& row) {
        const auto n = quint32(row.integer(0));
        if (n >= wanted.size() || !wanted[n]) return true;
        if (const auto place = pointOf(row, 4))
            pins->push_back({n, row.id(1), place->point, meaningOf(row), place->approximate});
        return true;
    });
    if (!read) return read.error();
    return MapPins::Answer{std::move(pins)};
}

Result<FindPlaces::Answer> run(Database& db, const FindPlaces& question)
{
    PlaceSearch search = question.search;
    const auto home = db.cell(u"SELECT country FROM organisation LIMIT 1"_s);
    if (!home) return home.error();
    search.home = home->text();
    return searchPlaces(search);
}

Result<PlaceAt::Answer> run(Database&, const PlaceAt& question) { return nearestPlace(question.point); }

Result<MapLabels::Answer> run(Database&, const MapLabels& question)
{
    return largestPlaces(question.south, question.west, question.north, question.east, question.limit);
}

Result<MapOutlines::Answer> run(Database&, const MapOutlines&) { return countryOutlines(); }

} // namespace kontor
