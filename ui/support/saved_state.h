// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/lane.h"

#include <QHash>
#include <QString>
#include <QTimer>
#include <QVariant>

#include <condition_variable>
#include <mutex>

namespace kontor {

/// What the window remembers between two starts: sizes, columns, sort, arrangements. One INI file (QSettings), read and
/// written on a thread of its own; the GUI thread only sees memory. Lives on the GUI thread.
class SavedState {
public:
    /// Begins to read at once. An empty name: nothing is read or written (screenshots, tests).
    explicit SavedState(const QString& file);
    /// Writes what has not been written yet.
    ~SavedState();
    SavedState(const SavedState&) = delete;
    SavedState& operator=(const SavedState&) = delete;

    /// Keys are paths: "contacts/columns". Waits for the reading, which began before the program had a window.
    QVariant value(const QString& key, const QVariant& fallback = {});
    QString text(const QString& key, const QString& fallback = {}) { return value(key, fallback).toString(); }
    /// Written half a second later, together with what else changed meanwhile.
    void setValue(const QString& key, const QVariant& value);

private:
    void waitUntilRead();
    void write();

    QString m_file;
    QHash<QString, QVariant> m_values;
    QHash<QString, QVariant> m_unwritten;
    QTimer m_soon;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_read = false;
    Lane m_lane{"kontor-state"};
};

} // namespace kontor
