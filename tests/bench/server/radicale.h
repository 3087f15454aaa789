// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>

namespace kontor::bench {

/// Radicale (a CardDAV server in Python) with an address book of the made contacts, without passwords or TLS. Ends the
/// program when it does not answer.
class Radicale {
public:
    /// Its files lie in `folder`.
    Radicale(const QString& folder, quint32 contacts);
    ~Radicale();

    /// Seconds for the sync-collection REPORT (RFC 6578) with the data of all cards.
    double readAll();
    /// Changes `count` cards, then the seconds for what has changed since the last report.
    double readChanges(int count, int round);

private:
    QByteArray send(const char* method, const QString& path, const QByteArray& body);
    QByteArray report();

    QProcess m_process;
    QNetworkAccessManager m_network;
    quint16 m_port = 0;
    QByteArray m_token; ///< of the last report
};

} // namespace kontor::bench
