// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

#include <functional>

namespace kontor {

/// One window per store: who starts Kontor again for a store whose window is open brings that one forward. By a local
/// socket that only this user reaches, named after the store's file.
class OneWindow final : public QObject {
    Q_OBJECT
public:
    explicit OneWindow(const QString& store);

    /// Call once the store is open, i.e. its lock is ours.
    void listen();
    /// Asks the other window to come forward, and to open a contact if one is named. `done` hears whether it did.
    void callOther(const QString& open, std::function<void(bool)> done);

Q_SIGNALS:
    void called(const QString& open);

private:
    void welcome();

    QString m_name;
    QLocalServer m_server;
};

} // namespace kontor
