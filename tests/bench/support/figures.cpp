// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kontor::bench {

namespace {

QString inUnit(double value, Unit unit)
{
    struct Scale {
        double factor;
        const char* name;
    };
    static constexpr Scale times[]{{1, "s"}, {1e-3, "ms"}, {1e-6, "us"}, {1e-9, "ns"}};
    static constexpr Scale sizes[]{{1e9, "GB"}, {1e6, "MB"}, {1e3, "kB"}, {1, "B"}};
    const auto& scales = unit == Unit::Seconds ? times : sizes;
    const Scale* best = &scales[3];
    for (const Scale& scale : scales)
        if (value >= scale.factor) {
            best = &scale;
            break;
        }
    return u"%1 %2"_s.arg(value / best->factor, 0, 'f', 2).arg(QLatin1StringView{best->name});
}

void print(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString row(const QString& name, const QString& ours, const QString& yardstick, const QString& ratio,
            const QString& spread, const QString& goal, const QString& verdict)
{
    return u"%1 %2 %3 %4 %5 %6  %7"_s.arg(name, -52)
        .arg(ours, 11)
        .arg(yardstick, 11)
        .arg(ratio, 7)
        .arg(spread, 15)
        .arg(goal, 7)
        .arg(verdict);
}

} // namespace

void use(std::uint64_t value)
{
    static volatile std::uint64_t kept;
    kept = kept + value;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty()) return 0;
    std::ranges::sort(values);
    const auto place = std::ceil(share * double(values.size())) - 1;
    return values[std::size_t(std::clamp(place, 0.0, double(values.size() - 1)))];
}

double median(std::vector<double> values)
{
    if (values.empty()) return 0;
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::vector<double> Pairs::ratios() const
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < std::min(ours.size(), yardstick.size()); ++i) ratios.push_back(ours[i] / yardstick[i]);
    return ratios;
}

Pairs Pairs::measure(int rounds, const std::function<double()>& ours, const std::function<double()>& yardstick)
{
    Pairs pairs;
    for (int i = 0; i < rounds; ++i) {
        if (i % 2) pairs.yardstick.push_back(yardstick());
        pairs.ours.push_back(ours());
        if (i % 2 == 0) pairs.yardstick.push_back(yardstick());
    }
    return pairs;
}

Figures::Figures() { print(row({}, u"ours"_s, u"yardstick"_s, u"ratio"_s, u"[least-most]"_s, u"goal"_s, {})); }

void Figures::add(const QString& name, const Pairs& pairs, std::optional<double> goal, Unit unit)
{
    const auto ratios = pairs.ratios();
    const double ratio = median(ratios);
    const auto [least, most] = std::ranges::minmax(ratios);
    print(row(name, inUnit(median(pairs.ours), unit), inUnit(median(pairs.yardstick), unit),
              QString::number(ratio, 'f', 2), u"[%1-%2]"_s.arg(least, 0, 'f', 2).arg(most, 0, 'f', 2),
              goal ? u"<= %1"_s.arg(*goal) : QString{},
              !goal            ? u"-"_s
              : ratio <= *goal ? u"ok"_s
                               : u"MISSED"_s));
}

void Figures::add(const QString& name, double ours, double yardstick, std::optional<double> goal, Unit unit)
{
    const double ratio = ours / yardstick;
    print(row(name, inUnit(ours, unit), inUnit(yardstick, unit), QString::number(ratio, 'f', 2), {},
              goal ? u"<= %1"_s.arg(*goal) : QString{},
              !goal            ? u"-"_s
              : ratio <= *goal ? u"ok"_s
                               : u"MISSED"_s));
}

void Figures::note(const QString& text) const { print(u"  "_s + text); }

Settings Settings::from(const QStringList& arguments)
{
    Settings settings;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word == "--million"_L1) {
            settings.sizes.push_back(1'000'000);
        } else if (word == "--sizes"_L1 && i + 1 < arguments.size()) {
            settings.sizes.clear();
            for (const QString& size : arguments[++i].split(u',')) settings.sizes.push_back(size.toUInt());
        } else if (word == "--rounds"_L1 && i + 1 < arguments.size()) {
            settings.rounds = std::max(1, arguments[++i].toInt());
        } else {
            settings.rest.append(word);
        }
    }
    return settings;
}

QString spaced(quint64 number)
{
    QString text = QString::number(number);
    for (qsizetype i = text.size() - 3; i > 0; i -= 3) text.insert(i, u' ');
    return text;
}

void fail(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

} // namespace kontor::bench
