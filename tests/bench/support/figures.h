// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace kontor::bench {

/// Seconds on a clock that never goes back.
inline double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// How long `work` takes, seconds.
template <class Work>
double timed(Work work)
{
    const double begin = now();
    work();
    return now() - begin;
}

/// Keeps the compiler from leaving out what nobody looks at.
void use(std::uint64_t value);

double median(std::vector<double> values);
/// The value that `share` (0 to 1) of all values do not exceed.
double quantile(std::vector<double> values, double share);

/// Ours and the yardstick, measured in turn: ours[i] and yardstick[i] belong together.
struct Pairs {
    std::vector<double> ours, yardstick;

    std::vector<double> ratios() const;
    /// One round each of both, `rounds` times; who begins changes from round to round.
    static Pairs measure(int rounds, const std::function<double()>& ours, const std::function<double()>& yardstick);
};

enum class Unit { Seconds, Bytes };

/// Prints one line per figure: name, ours, yardstick, ratio [least-most], goal, ok or MISSED. Times depend on the
/// machine and on what else runs there; the ratios are what counts.
class Figures {
public:
    Figures();
    /// `goal`: the highest ratio that will do; nothing = for information.
    void add(const QString& name, const Pairs& pairs, std::optional<double> goal, Unit unit = Unit::Seconds);
    void add(const QString& name, double ours, double yardstick, std::optional<double> goal, Unit unit = Unit::Seconds);
    void note(const QString& text) const;
};

/// What every benchmark takes from the command line.
struct Settings {
    std::vector<quint32> sizes{10'000, 100'000};
    int rounds = 7;
    QStringList rest; ///< what is not one of the above

    /// `--million` adds a million contacts, `--sizes 5000,20000` names others, `--rounds 5`.
    static Settings from(const QStringList& arguments);
};

/// "100 000"
QString spaced(quint64 number);

/// Ends the program with a sentence: the figure cannot be had.
[[noreturn]] void fail(const QString& why);

} // namespace kontor::bench
