// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace kontor::test {

/// Takes what would start a browser, mail or phone program.
class UrlCatcher final : public QObject {
    Q_OBJECT
public:
    UrlCatcher()
    {
        for (const QString& scheme : schemes()) QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~UrlCatcher() override
    {
        for (const QString& scheme : schemes()) QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl& url) { urls << url; }

private:
    static QStringList schemes()
    {
        return {QStringLiteral("mailto"), QStringLiteral("tel"),  QStringLiteral("http"), QStringLiteral("https"),
                QStringLiteral("ftp"),    QStringLiteral("file"), QStringLiteral("sip"),  QStringLiteral("callto")};
    }
};

} // namespace kontor::test
