// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/saved_state.h"

#include <QObject>
#include <QSettings>

namespace kontor {

SavedState::SavedState(const QString& file) : m_file{file}, m_read{file.isEmpty()}
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { write(); });
    if (m_read) return;
    m_lane.post([this] {
        QHash<QString, QVariant> values;
        const QSettings settings{m_file, QSettings::IniFormat};
        const QStringList keys = settings.allKeys();
        for (const QString& key : keys) values.insert(key, settings.value(key));
        const std::lock_guard lock{m_mutex};
        m_values = std::move(values);
        m_read = true;
        m_wake.notify_all();
    });
}

SavedState::~SavedState() { write(); } // the lane runs what is queued before it ends

QVariant SavedState::value(const QString& key, const QVariant& fallback)
{
    waitUntilRead();
    return m_values.value(key, fallback);
}

void SavedState::setValue(const QString& key, const QVariant& value)
{
    waitUntilRead();
    if (m_values.value(key) == value) return;
    m_values.insert(key, value);
    if (m_file.isEmpty()) return;
    m_unwritten.insert(key, value);
    m_soon.start();
}

void SavedState::waitUntilRead()
{
    std::unique_lock lock{m_mutex};
    m_wake.wait(lock, [this] { return m_read; });
}

void SavedState::write()
{
    m_soon.stop();
    if (m_unwritten.isEmpty()) return;
    m_lane.post([file = m_file, values = std::move(m_unwritten)] {
        QSettings settings{file, QSettings::IniFormat};
        for (auto at = values.begin(); at != values.end(); ++at) settings.setValue(at.key(), at.value());
        settings.sync();
    });
    m_unwritten = {};
}

} // namespace kontor
