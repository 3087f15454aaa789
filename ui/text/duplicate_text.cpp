// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/duplicate_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cmath>

namespace kontor {

namespace {

struct Duplicate {
    Q_DECLARE_TR_FUNCTIONS(Duplicate)
};

/// In the order of DuplicateReason.
constexpr std::array reasons{
    QT_TRANSLATE_NOOP("Duplicate", "same name"),
    QT_TRANSLATE_NOOP("Duplicate", "similar name"),
    QT_TRANSLATE_NOOP("Duplicate", "short form of the name"),
    QT_TRANSLATE_NOOP("Duplicate", "first and last name swapped"),
    QT_TRANSLATE_NOOP("Duplicate", "initials fit"),
    QT_TRANSLATE_NOOP("Duplicate", "abbreviation of the name"),
    QT_TRANSLATE_NOOP("Duplicate", "same email"),
    QT_TRANSLATE_NOOP("Duplicate", "similar email"),
    QT_TRANSLATE_NOOP("Duplicate", "same domain"),
    QT_TRANSLATE_NOOP("Duplicate", "same phone"),
    QT_TRANSLATE_NOOP("Duplicate", "similar phone"),
    QT_TRANSLATE_NOOP("Duplicate", "same address"),
    QT_TRANSLATE_NOOP("Duplicate", "similar address"),
    QT_TRANSLATE_NOOP("Duplicate", "close by"),
    QT_TRANSLATE_NOOP("Duplicate", "same place"),
    QT_TRANSLATE_NOOP("Duplicate", "same birthday"),
    QT_TRANSLATE_NOOP("Duplicate", "similar birthday"),
    QT_TRANSLATE_NOOP("Duplicate", "same registration number"),
    QT_TRANSLATE_NOOP("Duplicate", "same VAT ID"),
    QT_TRANSLATE_NOOP("Duplicate", "different first names"),
    QT_TRANSLATE_NOOP("Duplicate", "different last names"),
    QT_TRANSLATE_NOOP("Duplicate", "different names"),
    QT_TRANSLATE_NOOP("Duplicate", "different middle names"),
    QT_TRANSLATE_NOOP("Duplicate", "different generations"),
    QT_TRANSLATE_NOOP("Duplicate", "different genders"),
    QT_TRANSLATE_NOOP("Duplicate", "different birthdays"),
    QT_TRANSLATE_NOOP("Duplicate", "different house numbers"),
    QT_TRANSLATE_NOOP("Duplicate", "different places"),
    QT_TRANSLATE_NOOP("Duplicate", "different phones"),
    QT_TRANSLATE_NOOP("Duplicate", "different numbers in the names"),
    QT_TRANSLATE_NOOP("Duplicate", "different registration numbers"),
    QT_TRANSLATE_NOOP("Duplicate", "different VAT IDs"),
    QT_TRANSLATE_NOOP("Duplicate", "different domains"),
    QT_TRANSLATE_NOOP("Duplicate", "different legal forms"),
    QT_TRANSLATE_NOOP("Duplicate", "same value of a custom field"),
};
static_assert(reasons.size() == size_t(DuplicateReason::SameValue) + 1, "a reason without its words");

} // namespace

QString duplicateReasonText(const DuplicateEvidence& evidence)
{
    if (evidence.reason == DuplicateReason::Near)
        return Duplicate::tr("%1 m apart").arg(QLocale{}.toString(evidence.metres));
    return QCoreApplication::translate("Duplicate", reasons[size_t(evidence.reason)]);
}

QString duplicateReasonsText(std::span<const DuplicateEvidence> evidence)
{
    QStringList pro, contra;
    for (const DuplicateEvidence& one : evidence) {
        // What weighs next to nothing would only make the line long.
        if (std::abs(one.bits) < 0.75) continue;
        QStringList& list = one.bits < 0 ? contra : pro;
        if (const QString text = duplicateReasonText(one); !list.contains(text)) list.append(text);
    }
    const QString separator = Duplicate::tr(", ", "between reasons");
    if (contra.isEmpty()) return pro.join(separator);
    if (pro.isEmpty()) return contra.join(separator);
    return Duplicate::tr("%1; but %2", "same name, same phone; but different places")
        .arg(pro.join(separator), contra.join(separator));
}

QString duplicateScoreText(double score)
{
    return Duplicate::tr("%1 %").arg(QLocale{}.toString(int(std::lround(score * 100))));
}

} // namespace kontor
