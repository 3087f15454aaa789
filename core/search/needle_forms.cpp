// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/needle_forms.h"

#include "core/base/text_folding.h"
#include "core/domain/email_address.h"
#include "core/domain/search_document.h"
#include "core/search/query_lexer.h"

namespace kontor {

namespace {

void addForm(QList<QByteArray>& forms, const QByteArray& form)
{
    if (!forms.contains(form)) forms.append(form);
}

/// `digits` as phoneDigits gives them.
void addNumber(QList<QByteArray>& forms, const QByteArray& digits)
{
    addForm(forms, digits);
    if (digits.startsWith('+'))
        addForm(forms, "00" + digits.sliced(1));
    else if (digits.startsWith("00") && digits.size() > 2)
        addForm(forms, '+' + digits.sliced(2));
}

} // namespace

QList<QByteArray> needleForms(QStringView text)
{
    QList<QByteArray> forms;
    const auto folded = searchForms(text);
    if (isPhoneLike(QString::fromUtf8(folded.plain))) {
        addNumber(forms, phoneDigits(folded.plain));
        if (folded.plain.contains("(0)")) addNumber(forms, phoneDigits(QByteArray{folded.plain}.replace("(0)", "")));
    }
    if (forms.isEmpty() || !folded.plain.startsWith('+')) addForm(forms, folded.plain);
    if (!folded.expanded.isEmpty()) addForm(forms, folded.expanded);
    if (const QString other = otherEmailSpelling(text); !other.isEmpty()) addForm(forms, foldText(other));
    return forms;
}

Needle needleFor(QStringView text)
{
    Needle needle;
    for (const QByteArray& form : needleForms(text)) needle.anyOf.emplace_back(form);
    return needle;
}

} // namespace kontor
