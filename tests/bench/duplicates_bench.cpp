// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for duplicates in a whole store: the time for each contact must not grow with their number. And the question
// that is asked with every keystroke while a contact is typed in.
#include "core/queries/duplicates.h"
#include "core/queries/search_index.h"
#include "tests/bench/support/bench_data.h"
#include "tests/bench/support/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::bench;

namespace {

double secondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

void measure(Figures& figures, const BenchData& data, quint32 size)
{
    auto db = Database::openReadOnly(data.store(size));
    if (!db) return;
    SearchIndex index;
    size_t pairs = 0;
    const double seconds = secondsOf([&] {
        const auto found = run(**db, index, DuplicatePairs{});
        if (found) pairs = found->size();
    });
    figures.note(u"Duplicates among %1 contacts: %2 s, %3 µs a contact, %4 pairs"_s.arg(spaced(size))
                     .arg(seconds, 0, 'f', 2)
                     .arg(seconds * 1e6 / size, 0, 'f', 1)
                     .arg(pairs));
    if (auto ready = index.prepare(**db); !ready) return;
    std::vector<double> strokes;
    const QString first = u"Johannes"_s, last = u"Hoffmann"_s;
    for (int round = 0; round < 5; ++round)
        for (int letters = 1; letters <= last.size(); ++letters)
            strokes.push_back(secondsOf([&] {
                [[maybe_unused]] const auto similar =
                    run(**db, index, SimilarContacts{.typed = {.firstName = first, .lastName = last.left(letters)}});
            }));
    std::sort(strokes.begin(), strokes.end());
    figures.note(u"  while typing, a keystroke: %1 ms, at most %2 ms (goal 16 ms at 100 000)"_s
                     .arg(strokes[strokes.size() / 2] * 1e3, 0, 'f', 1)
                     .arg(strokes.back() * 1e3, 0, 'f', 1));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const auto settings = Settings::from(app.arguments());
    const BenchData data;
    Figures figures;
    for (const quint32 size : settings.sizes) measure(figures, data, size);
    return 0;
}
