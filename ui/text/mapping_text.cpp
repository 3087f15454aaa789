// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/mapping_text.h"

#include "ui/text/field_text.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

} // namespace

QString mappingSentence(const Error& error)
{
    const QString value = shortened(error.value);
    if (error.detail == "twice"_L1)
        return Sentence::tr("Several columns go to “%1”; choose another field for one of them.")
            .arg(fieldLabel(error.field));
    if (error.detail == "wrong_type"_L1)
        return Sentence::tr("Contacts of this type have no field “%1”; choose another one.")
            .arg(fieldLabel(error.field));
    if (error.detail == "unknown_field"_L1)
        return Sentence::tr("There is no field “%1”; “kontorctl fields” lists the names.").arg(value);
    if (error.detail == "read_only"_L1)
        return Sentence::tr("“%1” is worked out by Kontor and cannot be imported.").arg(fieldLabel(error.value));
    if (error.detail == "no_such_column"_L1)
        return Sentence::tr("The file has no such column; correct the mapping, or take the file it was made for.");
    if (error.detail == "several_columns"_L1)
        return Sentence::tr("The file has several columns of this name; add an “index” to the mapping.");
    if (error.detail == "not_mapped"_L1)
        return Sentence::tr("No column goes to “%1”, by which contacts are to be recognised.")
            .arg(fieldLabel(error.value));
    if (error.detail == "not_an_object"_L1 && error.field.isEmpty())
        return Sentence::tr("This is no mapping, because it is not a JSON object; take a file that the wizard saved.");
    if (error.detail == "missing"_L1) return Sentence::tr("The mapping lacks “%1”; add it.").arg(error.field);
    const QString place = error.field.isEmpty() ? error.detail : error.field;
    return value.isEmpty() ? Sentence::tr("The mapping is not understood at “%1”; correct it there.").arg(place)
                           : Sentence::tr("The mapping is not understood at “%1”: “%2” does not fit; correct it there.")
                                 .arg(place, value);
}

} // namespace kontor
