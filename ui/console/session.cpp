// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/session.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace kontor {

QString Session::path(const QString& file) const
{
    return QDir::cleanPath(QDir{m_around.folder}.absoluteFilePath(file));
}

Status Session::open(Needs needs)
{
    // The window's workspace writes; as another employee we read with our own.
    if (handedOver() && call.user.isEmpty()) return {};
    const bool readOnly = needs == Needs::Reading || handedOver();
    m_own = std::make_unique<Workspace>(store(), WorkspaceOptions{.readOnly = readOnly, .user = call.user});
    Status opened = wait(std::optional{m_own->open()});
    if (!opened) m_own.reset();
    return opened;
}

Status Session::create(const NewStore& wish)
{
    m_own = std::make_unique<Workspace>(store());
    Status created = wait(std::optional{m_own->create(wish)});
    if (!created) m_own.reset();
    return created;
}

Status Session::keepNotices(const NoticeDeed& deed)
{
    return wait(atHome(writer(), [&] { return writer().keepNotices(deed, actor()); }));
}

Status Session::maintain(std::function<Status(Store&)> work)
{
    return wait(atHome(writer(), [&] { return writer().maintain(std::move(work)); }));
}

Status Session::restoreFrom(const QString& backup)
{
    return wait(atHome(writer(), [&] { return writer().restoreFrom(backup); }));
}

void Session::showProgress(const QString& text)
{
    const qsizetype slash = text.indexOf(u'/');
    out.progress(slash < 0 ? 0 : text.left(slash).toLongLong(), slash < 0 ? 0 : text.mid(slash + 1).toLongLong());
}

} // namespace kontor
