// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/column_forms.h"

#include "core/base/text_folding.h"
#include "core/domain/search_document.h"
#include "core/search/query_lexer.h"

#include <QByteArrayList>

namespace kontor {

namespace {

constexpr char formMark = '\x1f'; ///< before and behind each form of a column's value

void appendForm(QByteArray& forms, const QByteArray& form)
{
    if (form.isEmpty()) return;
    forms += form;
    forms += formMark;
}

/// Digits and plus as control characters, which no folded text holds.
QByteArray inOwnAlphabet(QByteArray digits)
{
    for (char& c : digits) c = c == '+' ? '\x0e' : char(c - '0' + 0x10);
    return digits;
}

} // namespace

QByteArray columnForms(QByteArrayView utf8)
{
    const SearchForms folded = searchForms(utf8);
    QByteArray forms;
    forms.reserve(folded.plain.size() + folded.expanded.size() + 3);
    forms += formMark;
    appendForm(forms, folded.plain);
    appendForm(forms, folded.expanded);
    return forms;
}

QByteArray phoneColumnForms(QByteArrayView typed, QByteArrayView e164, QByteArrayView national)
{
    const QByteArray folded = foldText(typed);
    // Of most numbers the digits say all.
    QByteArray forms = standsAsDigits(folded) ? QByteArray{1, formMark} : columnForms(typed);
    QByteArrayList known;
    for (const QByteArray& digits :
         {phoneDigits(folded), phoneDigits(foldText(e164)), phoneDigits(foldText(national))}) {
        if (known.contains(digits)) continue;
        appendForm(forms, inOwnAlphabet(digits));
        known.append(digits);
    }
    return forms;
}

bool standsAsDigits(const QByteArray& folded) { return isPhoneLike(QString::fromUtf8(folded)); }

Pattern textPattern(const QByteArray& folded, bool whole)
{
    return Pattern{whole ? formMark + folded + formMark : folded};
}

Pattern digitsPattern(const QByteArray& digits, bool whole) { return textPattern(inOwnAlphabet(digits), whole); }

} // namespace kontor
