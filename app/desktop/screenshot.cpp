// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot.h"

#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QPixmap>

#include <cstdio>

namespace kontor {

namespace {
constexpr int lookMs = 60;
constexpr int enoughLooks = 3;    ///< alike, one after the other
constexpr int longestMs = 20'000; ///< then it is drawn as it is
} // namespace

Screenshot::Screenshot(MainWindow& window, const QString& file) : QObject{&window}, m_window{window}, m_file{file}
{
    m_since.start();
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &Screenshot::look);
    m_look.start();
}

void Screenshot::look()
{
    const bool late = m_since.elapsed() > longestMs;
    if (!late && !m_window.isSettled()) return;
    const QImage now = m_window.grab().toImage();
    m_same = now == m_last ? m_same + 1 : 0;
    m_last = now;
    if (!late && m_same < enoughLooks) return;
    m_look.stop();
    const bool written = now.save(m_file, "PNG");
    if (!written) std::fprintf(stderr, "kontor: cannot write %s\n", qUtf8Printable(m_file));
    QCoreApplication::exit(written ? 0 : 3);
}

} // namespace kontor
