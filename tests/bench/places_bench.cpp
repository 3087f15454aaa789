// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts that have an address and no coordinates: what it costs to put them all on the map, and to ask who is near.
#include "core/queries/contact_query.h"
#include "core/queries/map_pins.h"
#include "core/store/database.h"
#include "tests/bench/support/bench_data.h"
#include "tests/bench/support/figures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::bench;

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const auto settings = Settings::from(app.arguments());
    const BenchData data;
    Figures figures;
    for (const quint32 size : settings.sizes) {
        const auto db = Database::openReadOnly(data.store(size));
        if (!db) fail(u"the store cannot be opened"_s);
        SearchIndex index;
        if (!index.prepare(**db)) fail(u"the store cannot be read"_s);
        std::size_t pins = 0, near = 0;
        const auto map = [&] {
            return timed([&] {
                const auto answer = run(**db, index, MapPins{});
                if (!answer) fail(u"no map"_s);
                pins = (*answer)->size();
            });
        };
        const auto nearBy = [&] {
            return timed([&] {
                const auto hits = findContacts(**db, index, u"near:\"Berlin 100km\""_s);
                if (!hits) fail(u"no place"_s);
                near = hits->slots.count();
            });
        };
        const double firstMap = map(), firstNear = nearBy();
        std::vector<double> maps, nears;
        for (int round = 0; round < settings.rounds; ++round) {
            maps.push_back(map());
            nears.push_back(nearBy());
        }
        figures.note(
            u"%1 contacts: the first map %2 ms, again %3 ms (%4 pins); near, after the map, %5 ms, again %6 ms (%7 contacts)"_s
                .arg(spaced(size))
                .arg(firstMap * 1000, 0, 'f', 0)
                .arg(median(maps) * 1000, 0, 'f', 0)
                .arg(spaced(pins))
                .arg(firstNear * 1000, 0, 'f', 0)
                .arg(median(nears) * 1000, 0, 'f', 0)
                .arg(spaced(near)));
    }
    return 0;
}
