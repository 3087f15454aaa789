// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot.h"

#include "ui/support/command.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int lookMs = 60;
constexpr int enoughLooks = 3;    ///< alike, one after the other
constexpr int longestMs = 20'000; ///< then it is drawn as it is
constexpr QLatin1StringView nowStep{"now:"};

/// The window and what stands above it: dialogs and menus, where they are.
QImage drawn(MainWindow& window)
{
    QPixmap all = window.grab();
    QPainter painter{&all};
    for (QWidget* above : QApplication::topLevelWidgets()) {
        const bool shown = above != &window && above->isVisible() && above->windowType() != Qt::ToolTip;
        if (!shown) continue;
        // Without a window manager a dialog lands anywhere; one would centre it.
        const bool free = above->windowType() == Qt::Dialog;
        const QPoint at = free ? window.rect().center() - above->rect().center()
                               : above->mapToGlobal(QPoint{}) - window.mapToGlobal(QPoint{});
        painter.drawPixmap(at, above->grab());
        painter.setPen(window.palette().color(QPalette::Mid));
        painter.drawRect(QRect{at, above->size()}.adjusted(-1, -1, 0, 0));
    }
    return all.toImage();
}

void press(QKeyCombination key, const QString& text = {})
{
    QWidget* at = QApplication::activePopupWidget();
    if (!at) at = QApplication::focusWidget();
    if (!at) at = QApplication::activeModalWidget();
    if (!at) return;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
        QCoreApplication::postEvent(at, new QKeyEvent{type, key.key(), key.keyboardModifiers(), text});
}

} // namespace

Screenshot::Screenshot(MainWindow& window, const QString& file, const QStringList& steps)
    : QObject{&window}
    , m_window{window}
    , m_file{file}
    , m_steps{steps}
{
    m_since.start();
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &Screenshot::look);
    m_look.start();
}

void Screenshot::look()
{
    // What moves all the time is drawn at a moment of its own.
    if (!m_steps.isEmpty() && m_steps.front().startsWith(nowStep)) {
        if (m_since.elapsed() >= m_steps.front().mid(nowStep.size()).toInt()) write(drawn(m_window));
        return;
    }
    const bool late = m_since.elapsed() > longestMs;
    if (!late && !m_window.isSettled()) return;
    const QImage now = drawn(m_window);
    m_same = now == m_last ? m_same + 1 : 0;
    m_last = now;
    if (!late && m_same < enoughLooks) return;
    if (!m_steps.isEmpty()) {
        m_since.start();
        m_same = 0;
        return take(m_steps.takeFirst());
    }
    write(now);
}

void Screenshot::write(const QImage& picture)
{
    m_look.stop();
    const bool written = picture.save(m_file, "PNG");
    if (!written) std::fprintf(stderr, "kontor: cannot write %s\n", qUtf8Printable(m_file));
    QCoreApplication::exit(written ? 0 : 3);
}

void Screenshot::take(const QString& step)
{
    for (QAction* command : commandsIn(m_window))
        if (command->objectName() == "act."_L1 + step) return command->trigger();
    for (QWidget* shown : QApplication::topLevelWidgets())
        if (auto* button = shown->findChild<QAbstractButton*>(step); button && button->isVisible())
            return button->animateClick(); // it may open a menu, which does not return
    if (const int pause = step.toInt(); pause > 0) {
        m_look.stop();
        QTimer::singleShot(pause, this, [this] { m_look.start(); });
        return;
    }
    if (step.startsWith(u'=')) {
        for (const QChar letter : step.mid(1)) press(Qt::Key_unknown, letter);
        return;
    }
    const QKeySequence keys{step, QKeySequence::PortableText};
    if (keys.isEmpty()) std::fprintf(stderr, "kontor: neither a command nor a key: %s\n", qUtf8Printable(step));
    for (int i = 0; i < keys.count(); ++i) press(keys[uint(i)]);
}

} // namespace kontor
