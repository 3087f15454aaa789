// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/notice_text.h"

#include "ui/text/count_text.h"
#include "ui/text/due_text.h"
#include "ui/text/field_text.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Notice {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

/// The contact, or how many.
QString contactsIn(const Notices::Item& notice)
{
    if (notice.count > 1) return contactsLabel(notice.count);
    return notice.contactName.isEmpty() ? Notice::tr("a contact") : shortened(notice.contactName);
}

QString taskIn(const Notices::Item& notice)
{
    if (notice.count > 1) return Notice::tr("several tasks (%1)").arg(numberLabel(notice.count));
    const QString task = Notice::tr("the task “%1”").arg(shortened(notice.what));
    return notice.contactName.isEmpty()
               ? task
               : Notice::tr("%1 for %2", "the task “Call”, Ada").arg(task, shortened(notice.contactName));
}

QString sentence(const Notices::Item& notice)
{
    const QString who = notice.authorName.isEmpty() ? Notice::tr("Somebody") : shortened(notice.authorName);
    const QString& kind = notice.kind;
    if (kind == "contact_given"_L1)
        return notice.import ? Notice::tr("%1 imported %2 for you.").arg(who, contactsIn(notice))
                             : Notice::tr("%1 gave you %2.").arg(who, contactsIn(notice));
    if (kind == "contact_taken"_L1) return Notice::tr("%1 gave %2 to somebody else.").arg(who, contactsIn(notice));
    if (kind == "contact_deleted"_L1) return Notice::tr("%1 deleted %2.").arg(who, contactsIn(notice));
    if (kind == "contact_team"_L1) return Notice::tr("%1 changed the sales team of %2.").arg(who, contactsIn(notice));
    if (kind == "task_given"_L1) return Notice::tr("%1 gave you %2.").arg(who, taskIn(notice));
    if (kind == "task_taken"_L1) return Notice::tr("%1 gave %2 to somebody else.").arg(who, taskIn(notice));
    if (kind == "team_joined"_L1)
        return Notice::tr("%1 added you to the sales team %2.").arg(who, shortened(notice.what));
    if (kind == "team_left"_L1)
        return Notice::tr("%1 took you out of the sales team %2.").arg(who, shortened(notice.what));
    if (kind == "team_lead"_L1)
        return Notice::tr("%1 made you the leader of the sales team %2.").arg(who, shortened(notice.what));
    if (kind == "task_due"_L1)
        return notice.contactName.isEmpty()
                   ? Notice::tr("“%1” is due.").arg(shortened(notice.what))
                   : Notice::tr("“%1” is due: %2.").arg(shortened(notice.what), shortened(notice.contactName));
    return Notice::tr("%1 changed something that concerns you.").arg(who);
}

} // namespace

QString noticeText(const Notices::Item& notice) { return withOneStop(sentence(notice)); }

QString noticeContext(const Notices::Item& notice)
{
    QStringList parts;
    if (!notice.city.isEmpty()) parts << shortened(notice.city);
    for (const QString& stage : notice.relationships) parts << choiceLabel(stage);
    if (notice.lastContact > 0)
        parts << Notice::tr("last contact %1").arg(agoLabel(notice.lastContact, QDateTime::currentMSecsSinceEpoch()));
    const QDate due = QDate::fromString(notice.nextTaskDue, Qt::ISODate);
    if (!notice.nextTask.isEmpty())
        parts << (due.isValid() ? Notice::tr("next: %1, %2", "task, day")
                                      .arg(shortened(notice.nextTask), dueText(due, QDate::currentDate()))
                                : Notice::tr("next: %1").arg(shortened(notice.nextTask)));
    return parts.join(u" · "_s);
}

QString noticeIcon(const QString& kind)
{
    if (kind.startsWith("task"_L1)) return u"task"_s;
    if (kind.startsWith("team"_L1) || kind == "contact_team"_L1) return u"team"_s;
    return kind == "contact_deleted"_L1 ? u"trash"_s : u"responsible"_s;
}

} // namespace kontor
