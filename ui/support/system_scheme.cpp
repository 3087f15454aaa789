// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/system_scheme.h"

#ifdef KONTOR_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
const QString area = u"org.freedesktop.appearance"_s;
const QString key = u"color-scheme"_s;
} // namespace

SystemScheme::Wish SystemScheme::wishOf(const QVariant& value)
{
    switch (value.toUInt()) {
    case 1: return Wish::Dark;
    case 2: return Wish::Light;
    default: return Wish::None;
    }
}

void SystemScheme::take(Wish wish)
{
    if (std::exchange(m_wish, wish) != wish) Q_EMIT changed();
}

std::optional<Theme> paintedTheme(SystemScheme::Wish wish, bool paletteIsDark)
{
    if (wish == SystemScheme::Wish::Dark && !paletteIsDark) return Theme::Dark;
    if (wish == SystemScheme::Wish::Light && paletteIsDark) return Theme::Light;
    return {};
}

#ifdef KONTOR_DBUS

namespace {
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value;
}
} // namespace

SystemScheme::SystemScheme(QObject* parent) : QObject{parent}
{
    const QString service = u"org.freedesktop.portal.Desktop"_s, path = u"/org/freedesktop/portal/desktop"_s,
                  face = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(service, path, face, u"SettingChanged"_s, this, SLOT(portalSays(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, face, u"Read"_s);
    question << area << key;
    auto* watcher = new QDBusPendingCallWatcher{bus.asyncCall(question), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariant> answer = *watcher;
        if (answer.isValid()) take(wishOf(unwrapped(answer.value())));
    });
}

void SystemScheme::portalSays(const QString& which, const QString& what, const QDBusVariant& value)
{
    if (which == area && what == key) take(wishOf(unwrapped(value.variant())));
}

#else

SystemScheme::SystemScheme(QObject* parent) : QObject{parent} {}

void SystemScheme::portalSays(const QString&, const QString&, const QDBusVariant&) {}

#endif

} // namespace kontor
