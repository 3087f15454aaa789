// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The gazetteer: how many of a real list's places it finds and how far off, and what a keystroke costs against reading
// its index of names once.
#include "core/geo/gazetteer.h"
#include "core/geo/place_data.h"
#include "tests/bench/support/figures.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::bench;

namespace {

struct Row {
    QString text;
    GeoPoint point;
};

/// City, state and country of every row with coordinates; the three with swapped or wrong ones are left in.
std::vector<Row> rowsOf(const QString& file)
{
    std::vector<Row> rows;
    QFile list{file};
    if (!list.open(QIODevice::ReadOnly)) return rows;
    for (const QString& line : QString::fromUtf8(list.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 5 || cells[0].startsWith(u'#')) continue;
        rows.push_back(
            {QStringList{cells[2], cells[3], cells[4]}.join(u", "_s), {cells[0].toDouble(), cells[1].toDouble()}});
    }
    return rows;
}

void measureAnswers(Figures& figures, const std::vector<Row>& rows)
{
    std::size_t answered = 0, near = 0;
    std::vector<double> kilometres;
    for (const Row& row : rows) {
        const auto places = searchPlaces({.text = row.text, .limit = 1});
        if (!places || places->empty()) continue;
        ++answered;
        kilometres.push_back(distance(places->front().point, row.point) / 1000);
        if (kilometres.back() <= 25) ++near;
    }
    const auto share = [&](std::size_t part) {
        return QString::number(100.0 * double(part) / double(rows.size()), 'f', 1);
    };
    std::sort(kilometres.begin(), kilometres.end());
    figures.note(u"%1 places of a list: %2 % answered (wanted 95), %3 % within 25 km (wanted 90), median %4 km"_s
                     .arg(rows.size())
                     .arg(share(answered), share(near))
                     .arg(kilometres[kilometres.size() / 2], 0, 'f', 1));
}

/// Every beginning of what people type, letter by letter.
void measureKeystrokes(Figures& figures, int rounds)
{
    const PlaceData& data = *PlaceData::instance();
    const auto readIndex = [&] {
        PlaceData::Names names{data, {}};
        quint64 bytes = 0;
        while (names.next()) bytes += quint64(names.key().size());
        return bytes;
    };
    double slowest = 0;
    QString slowestText;
    std::vector<double> all;
    for (const QString& typed : {u"Wien"_s, u"München"_s, u"San Jose, CA"_s, u"Springfield IL"_s, u"80331 München"_s,
                                 u"São Paulo"_s, u"Philadelpia, PA"_s, u"saint etienne"_s, u"Xyzzyville, Texas"_s})
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const QString text = typed.left(length);
            std::vector<double> times;
            for (int round = 0; round < rounds; ++round)
                times.push_back(timed([&] { (void)searchPlaces({.text = text}); }));
            all.push_back(median(times));
            if (all.back() > slowest) {
                slowest = all.back();
                slowestText = text;
            }
        }
    const Pairs pairs = Pairs::measure(
        rounds, [&] { return timed([&] { (void)searchPlaces({.text = u"s"_s}); }); },
        [&] { return timed([&] { use(readIndex()); }); });
    figures.add(u"suggestions for \"s\" : reading all names once"_s, pairs, 1.0);
    figures.note(u"a keystroke: median %1 ms, slowest %2 ms (\"%3\"; wanted 16)"_s.arg(median(all) * 1000, 0, 'f', 2)
                     .arg(slowest * 1000, 0, 'f', 2)
                     .arg(slowestText));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const auto settings = Settings::from(app.arguments());
    const double opening = timed([] { (void)searchPlaces({.text = u"Ulm"_s}); });
    Figures figures;
    figures.note(
        u"the first search, which maps the file and reads the areas' names: %1 ms"_s.arg(opening * 1000, 0, 'f', 1));
    measureAnswers(figures, rowsOf(QStringLiteral(KONTOR_TEST_DATA "/coordinates/breweries-places.tsv")));
    measureKeystrokes(figures, settings.rounds);
    return 0;
}
