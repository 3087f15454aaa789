// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/coordinate_watch.h"

#include "core/commands/set_coordinates.h"
#include "core/queries/asked_before.h"
#include "core/store/store.h"
#include "ui/support/changes.h"
#include "ui/support/when_done.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kontor {

struct CoordinateWatch::Round {
    QObject receiver; ///< nothing arrives after it
    SetCoordinates wish;
    int open = 0;
    bool reached = true;
};

namespace {

constexpr int together = 20; ///< addresses whose coordinates become one operation

QString keyOf(const MissingCoordinates::Item& item) { return item.location.toString() + u'\n' + item.parts; }

} // namespace

CoordinateWatch::CoordinateWatch(Workspace& workspace, Pauses pauses, QObject* parent)
    : QObject{parent}
    , m_workspace{workspace}
    , m_pauses{pauses}
    , m_facts{workspace, touching({Entity::Organisation}), [this](const StoreFacts::Answer& facts) { choose(facts); }}
    , m_missing{workspace, touching({Entity::Location}),
                [this](const MissingCoordinates::Answer& missing) { askFor(missing); }}
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(pauses.retry);
    connect(&m_retry, &QTimer::timeout, &m_missing, &LiveQueryPace::askAgain);
}

CoordinateWatch::~CoordinateWatch() = default;

void CoordinateWatch::begin() { m_facts.ask({}); }

void CoordinateWatch::choose(const StoreFacts::Answer& facts)
{
    const auto setting = [&](const QString& name) { return facts.settings.value(u"geocoder/"_s + name).text(); };
    const QStringList chosen{setting(u"provider"_s), setting(u"url"_s), setting(u"email"_s)};
    if (std::exchange(m_chosen, chosen) == chosen) return;
    m_round.reset();
    m_queue.reset();
    m_asked = AskedAddresses{};
    m_missing.forget();
    m_retry.stop();
    const auto kind = geocoderNamed(chosen[0]);
    if (!kind) return;
    m_queue = std::make_unique<GeocoderQueue>(OnlineGeocoder{.kind = *kind, .url = QUrl{chosen[1]}, .email = chosen[2]},
                                              QStringLiteral("Kontor/" KONTOR_VERSION), m_pauses.question);
    whenDone(m_workspace.ask(AskedBefore{}), this, [this, chosen](const Result<QString>& before) {
        if (chosen != m_chosen) return; // another one by now
        m_asked = AskedAddresses{chosen.join(u'\n'), before ? *before : QString{}, QDate::currentDate()};
        ask();
    });
}

/// Those that were asked for and not found come again, so there is room for others behind them.
void CoordinateWatch::ask() { m_missing.ask({.limit = 1000 + m_asked.size(), .streetsOnly = true}); }

void CoordinateWatch::askFor(const MissingCoordinates::Answer& missing)
{
    if (!m_queue || m_round || m_retry.isActive()) return;
    auto round = std::make_unique<Round>();
    std::vector<MissingCoordinates::Item> items;
    for (const MissingCoordinates::Item& item : missing)
        if (items.size() < size_t(together) && !m_asked.contains(keyOf(item))) items.push_back(item);
    if (items.empty()) return;
    round->open = int(items.size());
    m_round = std::move(round);
    for (const MissingCoordinates::Item& item : items) {
        m_queue->search({.text = item.address, .limit = 1}, QLocale{}.bcp47Name(), &m_round->receiver,
                        [this, item](const GeocoderQueue::Answer& places) {
                            if (places || places.error().code != Errc::Network)
                                m_asked.insert(keyOf(item), QDate::currentDate());
                            else
                                m_round->reached = false;
                            // Less than a street is known offline, and would stand for a point that it is not.
                            if (places && !places->empty() && places->front().kind == PlaceKind::Street)
                                m_round->wish.found.push_back(
                                    {item.location, places->front().point.lat, places->front().point.lon, item.parts});
                            // Nobody is asked twenty times who did not answer once.
                            if (--m_round->open == 0 || !m_round->reached) finish();
                        });
    }
}

void CoordinateWatch::finish()
{
    const auto round = std::move(m_round);
    round->wish.unasked = true;
    if (!round->wish.found.empty()) m_workspace.perform(round->wish);
    keepAsked();
    if (round->reached)
        ask();
    else
        m_retry.start();
}

void CoordinateWatch::keepAsked()
{
    m_workspace.maintain([text = m_asked.toText()](Store& store) {
        return store.setSetting(QString{AskedBefore::setting}, Value{text});
    });
}

} // namespace kontor
