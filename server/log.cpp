// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/log.h"

#include "core/base/error_code.h"

#include <QByteArray>
#include <QDateTime>

#include <cstdio>

namespace kontor::server {

namespace {

void line(Level level, const QByteArray& text)
{
    static constexpr const char* words[] = {"info", "warning", "error"};
    const QByteArray at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    const QByteArray whole = at + ' ' + words[int(level)] + ' ' + text + '\n';
    std::fwrite(whole.constData(), 1, size_t(whole.size()), stderr);
}

} // namespace

void log(Level level, const char* event) { line(level, event); }
void log(Level level, const char* event, qint64 number)
{
    line(level, event + QByteArray{" "} + QByteArray::number(number));
}

void log(Level level, const char* event, const Error& error)
{
    QByteArray text = event;
    text.append(": ").append(QByteArrayView{codeOf(error.code).data(), codeOf(error.code).size()});
    // SQLSTATE: five letters and digits, nothing from any row.
    if (error.value.size() == 5) text.append(' ').append(error.value.toLatin1());
    line(level, text);
}

} // namespace kontor::server
