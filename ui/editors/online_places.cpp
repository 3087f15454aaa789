// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/online_places.h"

#include "ui/support/changes.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

OnlinePlaces::OnlinePlaces(Workspace& workspace, Pauses pauses, QObject* parent)
    : QObject{parent}
    , m_pauses{pauses}
    , m_facts{workspace, StoreFacts{}, touching({Entity::Organisation}),
              [this](const StoreFacts::Answer& facts) { choose(facts); }}
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauses.typing);
    connect(&m_pause, &QTimer::timeout, this, &OnlinePlaces::send);
}

OnlinePlaces::~OnlinePlaces() = default;

void OnlinePlaces::choose(const StoreFacts::Answer& facts)
{
    const auto setting = [&](const QString& name) { return facts.settings.value(u"geocoder/"_s + name).text(); };
    const QStringList chosen{setting(u"provider"_s), setting(u"url"_s), setting(u"email"_s)};
    if (std::exchange(m_chosen, chosen) == chosen) return;
    forget();
    m_queue.reset();
    m_manner = Manner::Never;
    const auto kind = geocoderNamed(chosen[0]);
    if (!kind) return;
    m_manner = *kind == OnlineGeocoder::Kind::Photon ? Manner::WhileTyping : Manner::OnDemand;
    m_queue = std::make_unique<GeocoderQueue>(OnlineGeocoder{.kind = *kind, .url = QUrl{chosen[1]}, .email = chosen[2]},
                                              QStringLiteral("Kontor/" KONTOR_VERSION), m_pauses.question);
}

QString OnlinePlaces::service() const
{
    return m_manner == Manner::WhileTyping ? u"Photon"_s : m_manner == Manner::OnDemand ? u"Nominatim"_s : QString{};
}

QString OnlinePlaces::credit() const { return tr("%1 · © OpenStreetMap contributors").arg(service()); }

void OnlinePlaces::askSoon(const PlaceSearch& search, QObject* receiver, Done done)
{
    forget();
    if (!m_queue) return;
    m_next = {search, receiver, std::move(done)};
    m_pause.start();
}

void OnlinePlaces::askNow(const PlaceSearch& search, QObject* receiver, Done done)
{
    askSoon(search, receiver, std::move(done));
    m_pause.stop();
    send();
}

void OnlinePlaces::forget()
{
    m_pause.stop();
    m_open.reset();
    m_next = {};
}

void OnlinePlaces::send()
{
    if (!m_queue || !m_next.receiver) return;
    m_open = std::make_unique<QObject>();
    m_queue->search(m_next.search, QLocale{}.bcp47Name(), m_open.get(),
                    [receiver = m_next.receiver, done = m_next.done](const GeocoderQueue::Answer& places) {
                        if (places && receiver) done(*places);
                    });
}

} // namespace kontor
