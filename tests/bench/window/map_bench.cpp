// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The painter map with 100 000 pins: what one picture costs while it is moved and zoomed.
#include "core/geo/place_data.h"
#include "core/workspace/workspace.h"
#include "tests/bench/support/bench_data.h"
#include "tests/bench/support/figures.h"
#include "ui/support/map/map_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>

#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::bench;

namespace {

constexpr std::size_t pinCount = 100'000;
constexpr double goal = 0.016;

double processorTime() { return double(std::clock()) / CLOCKS_PER_SEC; }

/// Pins where people live: around cities, more in large ones.
std::shared_ptr<const std::vector<MapPin>> madePins()
{
    std::mt19937 random{1};
    std::exponential_distribution<double> rank{1.0 / 4000};
    std::normal_distribution<double> away{0, 0.1};
    const auto cities = PlaceData::instance()->places().first(PlaceData::instance()->cityCount());
    auto pins = std::make_shared<std::vector<MapPin>>();
    while (pins->size() < pinCount) {
        const GeoPoint city = cities[std::size_t(rank(random)) % cities.size()].point();
        pins->push_back({.n = quint32(pins->size() + 1),
                         .point = {city.lat + away(random), city.lon + away(random)},
                         .meaning = PinMeaning(random() % 5)});
    }
    return pins;
}

void measure(Figures& figures, MapView& map, QImage& picture, const QString& name, const std::function<void(int)>& step)
{
    std::vector<double> times;
    for (int frame = 0; frame < 300; ++frame) {
        const double begin = processorTime();
        step(frame);
        map.render(&picture);
        times.push_back(processorTime() - begin);
    }
    const double slow = quantile(times, 0.99);
    figures.note(u"%1: median %2 ms, p99 %3 ms of processor time a picture, wanted 16: %4"_s.arg(name)
                     .arg(median(times) * 1000, 0, 'f', 1)
                     .arg(slow * 1000, 0, 'f', 1)
                     .arg(slow <= goal ? u"ok"_s : u"MISSED"_s));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app{argc, argv};
    const BenchData data;
    Workspace workspace{data.store(10'000)};
    workspace.open();
    MapView map{workspace};
    map.resize(1280, 800);
    map.show();
    map.setPins(madePins());
    map.showAll();
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < 10'000 && !map.isSettled();) app.processEvents(QEventLoop::AllEvents, 50);
    Figures figures;
    QImage picture{map.size(), QImage::Format_ARGB32_Premultiplied};
    for (const double zoom : {1.5, 3.0, 5.0, 8.0}) {
        map.moveTo({49, 9}, zoom);
        for (double near = zoom; near < zoom + 1; near += 0.1) { // outlines are thinned once
            map.moveTo({49, 9}, near);
            map.render(&picture);
        }
        measure(figures, map, picture, u"moving at zoom %1"_s.arg(zoom), [&](int frame) {
            map.moveTo({49 - 0.01 * frame, 9 + 20.0 * frame / std::exp2(zoom) / 300}, zoom);
        });
    }
    measure(figures, map, picture, u"zooming from the world to a city and back"_s, [&](int frame) {
        map.moveTo({48.4, 9.99}, 1.5 + 5.5 + 5.5 * std::cos(frame / 24.0));
    });
    return 0;
}
