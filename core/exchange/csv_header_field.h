// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_field.h"
#include "core/exchange/csv_words.h"

namespace kontor {

/// What a header alone says about its column. Some headers mean one of two things; which, the other columns say.
struct HeaderField {
    enum class Doubt : quint8 {
        None,
        Name,       ///< "Name", "Nom", "Nombre": of a firm, of a person, or one part of it
        Title,      ///< "Title": Dr. or Sales Manager
        KindOnly,   ///< "Home", "Work": a number or a place
        Formatted,  ///< a whole address beside its parts
        StreetLine, ///< "Address 2": the second line, or the second address
        Region,     ///< "State": part of an address, or of something else
    };
    CsvField field;
    Doubt doubt = Doubt::None;
    int line = 0;  ///< of a street: 2 = second line
    QString split; ///< as in CsvColumn
    std::optional<QString> combine;
};

/// Nothing for headers that are not understood as a whole.
std::optional<HeaderField> fieldFromHeader(const HeaderWords& header);

} // namespace kontor
