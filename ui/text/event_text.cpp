// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/event_text.h"

#include "ui/text/field_text.h"
#include "ui/text/markdown_text.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Event)
};

struct Type {
    QLatin1StringView type;
    const char* label;
};
constexpr std::array types{
    Type{"note"_L1, QT_TRANSLATE_NOOP("Event", "Note")},
    Type{"task_created"_L1, QT_TRANSLATE_NOOP("Event", "Task created")},
    Type{"task_updated"_L1, QT_TRANSLATE_NOOP("Event", "Task changed")},
    Type{"task_completed"_L1, QT_TRANSLATE_NOOP("Event", "Task completed")},
    Type{"data_change"_L1, QT_TRANSLATE_NOOP("Event", "Data change")},
    Type{"import"_L1, QT_TRANSLATE_NOOP("Event", "Import")},
    Type{"merge"_L1, QT_TRANSLATE_NOOP("Event", "Merge")},
    Type{"mail_sent"_L1, QT_TRANSLATE_NOOP("Event", "Mail sent")},
    Type{"mail_received"_L1, QT_TRANSLATE_NOOP("Event", "Mail received")},
    Type{"call_in"_L1, QT_TRANSLATE_NOOP("Event", "Incoming call")},
    Type{"call_out"_L1, QT_TRANSLATE_NOOP("Event", "Outgoing call")},
    Type{"meeting"_L1, QT_TRANSLATE_NOOP("Event", "Meeting")},
    Type{"chat"_L1, QT_TRANSLATE_NOOP("Event", "Chat")},
    Type{"social"_L1, QT_TRANSLATE_NOOP("Event", "Social interaction")},
};

QString withSubject(const QString& what, const QString& subject)
{
    const QString shown = shortened(subject, 120);
    return shown.isEmpty() ? what : Words::tr("%1: %2", "what happened: to what").arg(what, shown);
}

QString changesText(const QList<FieldChange>& changes)
{
    QStringList texts;
    for (const FieldChange& change : changes) texts += changeText(change);
    return texts.join("; "_L1);
}

/// The contact itself was made, changed, deleted or brought back.
QString contactText(const Event& event)
{
    if (event.what == "create"_L1) return Words::tr("Contact created");
    if (event.what == "delete"_L1) return Words::tr("Contact deleted");
    if (event.what == "restore"_L1) return Words::tr("Contact restored");
    return event.changes.isEmpty() ? Words::tr("Contact changed") : changesText(event.changes);
}

/// One of its rows was.
QString rowText(const Event& event, const QString& kind)
{
    if (event.what == "create"_L1 || event.what == "restore"_L1)
        return withSubject(Words::tr("%1 added").arg(kind), event.subject);
    if (event.what == "delete"_L1) return withSubject(Words::tr("%1 deleted").arg(kind), event.subject);
    return withSubject(Words::tr("%1 changed").arg(kind),
                       event.changes.isEmpty() ? event.subject : changesText(event.changes));
}

/// Which contact came in, and what of it did not become a value of this one.
QString mergeText(const Event& event)
{
    if (event.what != "delete"_L1) return withSubject(Words::tr("Merge undone"), event.subject);
    const QString merged = withSubject(Words::tr("Merged"), event.subject);
    if (event.changes.isEmpty()) return merged;
    QStringList values;
    for (const FieldChange& change : event.changes)
        values += Words::tr("%1: %2", "field: value")
                      .arg(fieldLabel(change.field), shortened(valueLabel(change.field, change.from)));
    return Words::tr("%1 (was there: %2)").arg(merged, values.join("; "_L1));
}

QString noteText(const Event& event)
{
    if (event.what == "create"_L1) return shortened(event.subject, 240);
    // In a line about it a note is no document.
    Event told = event;
    told.subject = plainWords(event.subject);
    for (FieldChange& change : told.changes) {
        if (change.field != "note.text"_L1) continue;
        change.from = plainWords(change.from);
        change.to = plainWords(change.to);
    }
    return rowText(told, entityLabel(Entity::Note));
}

/// "40 s", "4 min", "4:30 min"
QString lengthText(qint64 seconds)
{
    if (seconds < 60) return Words::tr("%1 s", "seconds").arg(seconds);
    QString minutes = QString::number(seconds / 60);
    if (seconds % 60 != 0) minutes += u":%1"_s.arg(seconds % 60, 2, 10, QChar{u'0'});
    return Words::tr("%1 min", "minutes").arg(minutes);
}

} // namespace

QString callText(const Event& event)
{
    QStringList parts{eventTypeLabel(event.type)};
    if (!event.call) return parts.front();
    if (!event.call->number.isEmpty()) parts += shortened(event.call->number);
    if (event.call->seconds > 0) parts += lengthText(event.call->seconds);
    if (!event.call->outcome.isEmpty()) parts += choiceLabel(event.call->outcome);
    return parts.join(u" · "_s);
}

bool isOfGone(const Event& event) { return event.isGone && event.what != "delete"_L1; }

QString eventLine(const Event& event)
{
    QString line = eventText(event);
    if (isOfGone(event)) line = Words::tr("%1 (deleted)").arg(line);
    return event.contactName.isEmpty()
               ? line
               : Words::tr("%1: %2", "whose event: what happened").arg(shortened(event.contactName), line);
}

QString changeText(const FieldChange& change)
{
    const QString none = Words::tr("(empty)");
    const auto side = [&](const QString& text) {
        return text.isEmpty() ? none : shortened(valueLabel(change.field, text));
    };
    // Within a sentence about the record its kind is said already.
    const QString field = change.field.startsWith("custom."_L1) ? change.field : change.field.section(u'.', 0, 0);
    const auto entity = entityNamed(field);
    const auto index = entity ? fieldNamed(*entity, change.field.section(u'.', 1)) : std::nullopt;
    const QString label = index ? fieldLabel(*entity, *index) : fieldLabel(change.field);
    return Words::tr("%1: %2 → %3", "field: from → to").arg(label, side(change.from), side(change.to));
}

QString eventText(const Event& event)
{
    const auto entity = entityNamed(event.entity);
    if (event.type == "note"_L1) return noteText(event);
    if (event.type.startsWith("task_"_L1)) {
        const QString what = event.what == "delete"_L1 ? Words::tr("Task deleted") : eventTypeLabel(event.type);
        const QString text = withSubject(what, event.subject);
        return event.type == "task_updated"_L1 && !event.changes.isEmpty()
                   ? text + u" ("_s + changesText(event.changes) + u')'
                   : text;
    }
    if (event.type == "import"_L1) {
        if (event.what == "create"_L1) return Words::tr("Imported");
        return withSubject(Words::tr("Changed by an import"), changesText(event.changes));
    }
    if (event.type == "merge"_L1) return mergeText(event);
    if (event.call) return withSubject(callText(event), event.call->note);
    if (event.type != "data_change"_L1) return withSubject(eventTypeLabel(event.type), event.subject);
    if (!entity || *entity == Entity::Contact) return contactText(event);
    return rowText(event, entityLabel(*entity));
}

QString eventCreator(const Event& event)
{
    return event.creatorName.isEmpty() ? Words::tr("Kontor Automation") : event.creatorName;
}

QString eventTypeLabel(const QString& type)
{
    for (const Type& one : types)
        if (type == one.type) return QCoreApplication::translate("Event", one.label);
    return type;
}

} // namespace kontor
