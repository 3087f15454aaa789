// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// The parts of a person's name; any may be empty.
struct PersonName {
    QString title{}; ///< "Prof. Dr.", "Mrs."
    QString first{};
    QString middle{};
    QString last{};   ///< with its particles: "van der Berg"
    QString suffix{}; ///< "Jr.", "PhD, MBA"
    QString nickname{};

    bool operator==(const PersonName&) const = default;
};

/// Takes a full name apart as imports need it: "Dr. Anna Maria van der Berg", "König, Anna", "KÖNIG Anna",
/// "Robert "Bob" Smith Jr.", "佐藤 健" (family name first). A single word is a first name, behind a title a last one.
/// It is a guess: nothing of the text is lost, but whose name is whose only people know. Thread-safe.
PersonName splitPersonName(QStringView fullName);

/// The name as it is said: first, middle, last; the family name first where the given name is written in Han, Kana or
/// Hangul.
QString naturalName(QStringView first, QStringView middle, QStringView last);

} // namespace kontor
