// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dialling.h"

#include <QObject>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace kontor {

class SavedState;

/// How this computer places calls, as its user chose: a setting of this computer alone.
DialRule keptDialRule(SavedState& state);
void keepDialRule(SavedState& state, const DialRule& rule);

/// Places calls as keptDialRule says: hands the number to a program, or asks a telephone system for the call, as desk
/// telephones and PBXs want it (HTTP GET). Certificates are verified, redirects stay on the same host. For the window's
/// thread; never waits.
class Dialler final : public QObject {
    Q_OBJECT
public:
    explicit Dialler(SavedState& state, QObject* parent = nullptr);

    using Done = std::function<void(const Status&)>;
    /// `number` as in dialAddress(). `done` runs once, in this thread, if `receiver` is still there: as soon as the number
    /// is handed over, or the telephone system has answered. Fails as dialAddress(), with NotFound (`value` the scheme) where
    /// no program takes it, with Network (`value` the host, `detail` why); `field` is telephone.
    void dial(const QString& number, QObject* receiver, const Done& done);

private:
    void ask(const QUrl& address, QObject* receiver, const Done& done);

    SavedState& m_state;
    QNetworkAccessManager* m_network = nullptr; ///< made when the first call needs it
};

} // namespace kontor
