// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/still_in_use.h"

#include "ui/text/plain_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

/// Contacts are counted in `detail`, open tasks in `value`.
QString stillResponsibleText(const Error& error)
{
    const int contacts = error.detail.toInt(), tasks = error.value.toInt();
    QStringList said;
    if (contacts > 0 || tasks == 0)
        said.append(
            Sentence::tr("This employee is still responsible for %n contact(s); give them to somebody else first.",
                         nullptr, contacts));
    if (tasks > 0)
        said.append(Sentence::tr("%n open task(s) of this employee must go to somebody else first.", nullptr, tasks));
    return said.join(u' ');
}

/// In a list of fields there is no place to say more: then the field itself is to be changed.
QString choiceInUseText(const Error& error)
{
    const int contacts = error.detail.toInt();
    const QString word = shortened(error.value);
    return error.row > 0
               ? Sentence::tr("%n contact(s) have “%1”; rename or remove it in the field library first.", nullptr,
                              contacts)
                     .arg(word)
               : Sentence::tr("%n contact(s) have “%1”; say what it is called now with rename_choice=%1=…, or "
                              "take it from them with drop_values=yes.",
                              nullptr, contacts)
                     .arg(word);
}

} // namespace

QString stillInUseSentence(const Error& error)
{
    if (error.field == "employee.state"_L1) return stillResponsibleText(error);
    if (error.field == "operation"_L1)
        return Sentence::tr("“%1” has been worked on since; undo that first, then this can be undone.")
            .arg(error.value);
    if (error.detail == "last_administrator"_L1)
        return Sentence::tr("This is the only administrator; make somebody else one first.");
    if (error.field == "custom_field.choices"_L1) return choiceInUseText(error);
    if (error.field == "consent_text"_L1)
        return Sentence::tr("%n consent(s) rest on this text; set “No longer asked for” instead of removing it.",
                            nullptr, error.detail.toInt());
    return error.detail.isEmpty() ? Sentence::tr("This cannot go, because other records still use it.")
                                  : Sentence::tr("This cannot go, because it is still used: %1.").arg(error.detail);
}

} // namespace kontor
