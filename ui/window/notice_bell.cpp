// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notice_bell.h"

#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"
#include "ui/text/notice_text.h"

#include <QHBoxLayout>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int spokenMs = 8000;
constexpr qint64 most = 99; ///< beyond, the number says nothing more
} // namespace

NoticeBell::NoticeBell(Workspace& workspace, SavedState& state, QWidget* parent)
    : QWidget{parent}
    , m_state{state}
    , m_button{new FlatButton{FlatButton::Look::Figure, this}}
    , m_watch{workspace}
{
    m_button->setObjectName(u"notices"_s);
    m_button->setFont(smallFont(font()));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &NoticeBell::clicked);
    connect(&m_watch, &NoticeWatch::unreadChanged, this, &NoticeBell::showUnread);
    connect(&m_watch, &NoticeWatch::arrived, this, &NoticeBell::announce);
    showUnread(0);
}

void NoticeBell::showUnread(qint64 unread)
{
    const QString number = unread == 0 ? QString{} : unread > most ? u"99+"_s : numberLabel(unread);
    m_button->setText(number);
    m_button->setStrong(number);
    m_button->setIcon(unread > 0 ? icon(u"bell", meaningColor(Meaning::Today, palette())) : icon(u"bell"));
    m_button->setAccessibleName(unread == 0 ? tr("Notifications: nothing new")
                                            : tr("Notifications: %1 new").arg(number));
    m_button->setToolTip(m_button->accessibleName());
}

void NoticeBell::announce(const std::vector<Notices::Item>& notices)
{
    if (!showsDesktopNotices(m_state) || window()->isActiveWindow()) return;
    const QString title = notices.size() == 1
                              ? tr("Kontor")
                              : tr("Kontor: %1 new notifications").arg(numberLabel(qint64(notices.size())));
    QStringList lines;
    for (const Notices::Item& notice : notices) {
        if (lines.size() == 3) break;
        lines << noticeText(notice);
    }
    if (const QString context = noticeContext(notices.front()); notices.size() == 1 && !context.isEmpty())
        lines << context;
    Q_EMIT shown(title, lines.join(u'\n'));
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon{windowIcon(), this};
        m_tray->setToolTip(u"Kontor"_s);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &NoticeBell::clicked);
        connect(m_tray, &QSystemTrayIcon::activated, this, &NoticeBell::clicked);
    }
    m_tray->show();
    m_tray->showMessage(title, lines.join(u'\n'), window()->windowIcon(), spokenMs);
}

} // namespace kontor
