// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/operation_text.h"

#include "ui/text/count_text.h"
#include "ui/text/field_text.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Operation {
    Q_DECLARE_TR_FUNCTIONS(Operation)
};

/// Operations on contacts and stores: with what they were done to, and without.
struct Name {
    QLatin1StringView kind;
    const char* with;
    const char* alone;
};
constexpr std::array names{
    Name{"add_contact"_L1, QT_TRANSLATE_NOOP("Operation", "Creation of %1"),
         QT_TRANSLATE_NOOP("Operation", "New contact")},
    Name{"set_contact"_L1, QT_TRANSLATE_NOOP("Operation", "Change of %1"),
         QT_TRANSLATE_NOOP("Operation", "Change of a contact")},
    Name{"set_contacts"_L1, QT_TRANSLATE_NOOP("Operation", "Change of %1"),
         QT_TRANSLATE_NOOP("Operation", "Change of contacts")},
    Name{"delete_contacts"_L1, QT_TRANSLATE_NOOP("Operation", "Deletion of %1"),
         QT_TRANSLATE_NOOP("Operation", "Deletion of contacts")},
    Name{"restore_contacts"_L1, QT_TRANSLATE_NOOP("Operation", "Return of %1 from the bin"),
         QT_TRANSLATE_NOOP("Operation", "Return of contacts from the bin")},
    Name{"archive_contacts"_L1, QT_TRANSLATE_NOOP("Operation", "Archiving of %1"),
         QT_TRANSLATE_NOOP("Operation", "Archiving of contacts")},
    Name{"activate_contacts"_L1, QT_TRANSLATE_NOOP("Operation", "Reactivation of %1"),
         QT_TRANSLATE_NOOP("Operation", "Reactivation of contacts")},
    Name{"purge_contacts"_L1, QT_TRANSLATE_NOOP("Operation", "Erasure of %1"),
         QT_TRANSLATE_NOOP("Operation", "Erasure of contacts")},
    Name{"merge_contacts"_L1, QT_TRANSLATE_NOOP("Operation", "Merge into %1"),
         QT_TRANSLATE_NOOP("Operation", "Merge of contacts")},
    Name{"recreate_contact"_L1, QT_TRANSLATE_NOOP("Operation", "New start of %1 as the other type"),
         QT_TRANSLATE_NOOP("Operation", "New start of a contact as the other type")},
    Name{"set_coordinates"_L1, QT_TRANSLATE_NOOP("Operation", "Coordinates of %1 locations"),
         QT_TRANSLATE_NOOP("Operation", "Coordinates of locations")},
    Name{"find_coordinates"_L1, QT_TRANSLATE_NOOP("Operation", "Coordinates of %1 locations"),
         QT_TRANSLATE_NOOP("Operation", "Coordinates of locations")},
    Name{"keep_separate"_L1, QT_TRANSLATE_NOOP("Operation", "%1 is no duplicate"),
         QT_TRANSLATE_NOOP("Operation", "Contacts kept separate")},
    Name{"revert"_L1, QT_TRANSLATE_NOOP("Operation", "Reverting of a change of %1"),
         QT_TRANSLATE_NOOP("Operation", "Reverting of a change")},
    Name{"import_fields"_L1, QT_TRANSLATE_NOOP("Operation", "Import of fields: %1"),
         QT_TRANSLATE_NOOP("Operation", "Import of fields")},
    Name{"remove_employee"_L1, QT_TRANSLATE_NOOP("Operation", "Departure of %1"),
         QT_TRANSLATE_NOOP("Operation", "Departure of an employee")},
    Name{"create_account"_L1, QT_TRANSLATE_NOOP("Operation", "User account of %1"),
         QT_TRANSLATE_NOOP("Operation", "User account of a contact")},
    Name{"import_csv"_L1, QT_TRANSLATE_NOOP("Operation", "Import of %1"), QT_TRANSLATE_NOOP("Operation", "Import")},
    Name{"import"_L1, QT_TRANSLATE_NOOP("Operation", "Import of %1"), QT_TRANSLATE_NOOP("Operation", "Import")},
    Name{"create_store"_L1, QT_TRANSLATE_NOOP("Operation", "Creation of the store of %1"),
         QT_TRANSLATE_NOOP("Operation", "Creation of the store")},
    Name{"demo"_L1, QT_TRANSLATE_NOOP("Operation", "Demonstration data: %1"),
         QT_TRANSLATE_NOOP("Operation", "Demonstration data")},
    Name{"make_demo"_L1, QT_TRANSLATE_NOOP("Operation", "Demonstration data: %1"),
         QT_TRANSLATE_NOOP("Operation", "Demonstration data")},
    Name{"join_server"_L1, QT_TRANSLATE_NOOP("Operation", "Data of %1 from the server"),
         QT_TRANSLATE_NOOP("Operation", "Data from the server")},
    Name{"sync"_L1, QT_TRANSLATE_NOOP("Operation", "Synchronisation: %1"),
         QT_TRANSLATE_NOOP("Operation", "Synchronisation")},
    Name{"offer_again"_L1, QT_TRANSLATE_NOOP("Operation", "Data that the server had lost: %1"),
         QT_TRANSLATE_NOOP("Operation", "Data that the server had lost")},
    Name{"resolve_conflict"_L1, QT_TRANSLATE_NOOP("Operation", "Decision on %1"),
         QT_TRANSLATE_NOOP("Operation", "Decision on a conflict")},
    Name{"undo"_L1, QT_TRANSLATE_NOOP("Operation", "Undoing of a change of %1"),
         QT_TRANSLATE_NOOP("Operation", "Undoing of a change")},
    Name{"redo"_L1, QT_TRANSLATE_NOOP("Operation", "Redoing of a change of %1"),
         QT_TRANSLATE_NOOP("Operation", "Redoing of a change")},
};

/// "add_email" and the like: what was done, with the kind of record and what it belongs to.
struct Deed {
    QLatin1StringView start;
    const char* with;
    const char* alone;
};
constexpr std::array deeds{
    Deed{"add_"_L1, QT_TRANSLATE_NOOP("Operation", "%1 added: %2"), QT_TRANSLATE_NOOP("Operation", "%1 added")},
    Deed{"set_"_L1, QT_TRANSLATE_NOOP("Operation", "%1 changed: %2"), QT_TRANSLATE_NOOP("Operation", "%1 changed")},
    Deed{"delete_"_L1, QT_TRANSLATE_NOOP("Operation", "%1 deleted: %2"), QT_TRANSLATE_NOOP("Operation", "%1 deleted")},
    Deed{"restore_"_L1, QT_TRANSLATE_NOOP("Operation", "%1 restored: %2"),
         QT_TRANSLATE_NOOP("Operation", "%1 restored")},
    Deed{"move_"_L1, QT_TRANSLATE_NOOP("Operation", "%1 moved: %2"), QT_TRANSLATE_NOOP("Operation", "%1 moved")},
};

QString translated(const char* text) { return QCoreApplication::translate("Operation", text); }

QString withKept(const QString& done, const Undone& undone)
{
    if (undone.kept.empty()) return done;
    return done + u' ' + stayedText(int(undone.kept.size()));
}

} // namespace

QString operationText(const QString& kind, const QString& label)
{
    QString shown = shortened(label);
    // Several contacts are named by their number.
    bool several = false;
    const int count = kind.endsWith("_contacts"_L1) ? label.toInt(&several) : 0;
    if (several) shown = contactsLabel(count);
    for (const Name& name : names)
        if (kind == name.kind) return shown.isEmpty() ? translated(name.alone) : translated(name.with).arg(shown);
    for (const Deed& deed : deeds) {
        const auto entity =
            kind.startsWith(deed.start) ? entityNamed(QStringView{kind}.mid(deed.start.size())) : std::nullopt;
        if (!entity) continue;
        return shown.isEmpty() ? translated(deed.alone).arg(entityLabel(*entity))
                               : translated(deed.with).arg(entityLabel(*entity), shown);
    }
    return shown.isEmpty() ? Operation::tr("Change") : Operation::tr("Change of %1").arg(shown);
}

QString undoText(const QString& kind, const QString& label)
{
    return kind.isEmpty() ? Operation::tr("Undo") : Operation::tr("Undo: %1").arg(operationText(kind, label));
}

QString redoText(const QString& kind, const QString& label)
{
    return kind.isEmpty() ? Operation::tr("Redo") : Operation::tr("Redo: %1").arg(operationText(kind, label));
}

QString stayedText(int count)
{
    return Operation::tr("%n thing(s) changed since then and stayed as they are.", nullptr, count);
}

QString undoneText(const Undone& undone)
{
    return withKept(Operation::tr("Undone: %1.").arg(operationText(undone.kind, undone.label)), undone);
}

QString redoneText(const Undone& undone, const QString& kind, const QString& label)
{
    return withKept(Operation::tr("Done again: %1.").arg(operationText(kind, label)), undone);
}

QString keptText(const Kept& kept)
{
    const QString contact = kept.contact.isEmpty() ? kept.row.toString() : shortened(kept.contact);
    if (kept.reason == Errc::DuplicateEmail || kept.reason == Errc::DuplicatePhone)
        return Operation::tr("%1: %2 is used by another contact by now.").arg(contact, fieldLabel(kept.field));
    if (kept.field.isEmpty())
        return Operation::tr("%1 (%2) stays, because it was changed since.").arg(contact, entityLabel(kept.entity));
    return Operation::tr("%1: “%2” stays “%3” and not “%4”, because it was changed since.")
        .arg(contact, fieldLabel(kept.field), shortened(valueLabel(kept.field, kept.now)),
             shortened(valueLabel(kept.field, kept.wanted)));
}

} // namespace kontor
