// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// The one company whose contacts these are.
struct Organisation {
    enum : FieldIndex {
        Name,
        Country,
        RequiredPerson,
        RequiredBusiness,
        Languages,
        Street,
        PostalCode,
        City,
        Region,
        Phone,
        Email,
        Website,
        LegalForm,
        RegistrationNumber,
        VatId,
        LegalForms,
        MapTiles,
        Geocoder,
        GeocoderUrl,
        GeocoderEmail,
        MandatoryPerson,
        MandatoryBusiness,
    };

    static constexpr std::array fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, FieldFlag::Required},
        Field{"country", QT_TRANSLATE_NOOP("Field", "Home country"), FieldType::Choice, FieldFlag::Country},
        Field{"required_person", QT_TRANSLATE_NOOP("Field", "Required for a person"), FieldType::Text, FieldFlags{}},
        Field{"required_business", QT_TRANSLATE_NOOP("Field", "Required for a business"), FieldType::Text,
              FieldFlags{}},
        Field{"languages", QT_TRANSLATE_NOOP("Field", "Languages of communication"), FieldType::Text, FieldFlags{}},
        Field{"street", QT_TRANSLATE_NOOP("Field", "Street"), FieldType::Text, FieldFlags{}},
        Field{"postal_code", QT_TRANSLATE_NOOP("Field", "Postal code"), FieldType::Text, FieldFlags{}},
        Field{"city", QT_TRANSLATE_NOOP("Field", "City"), FieldType::Text, FieldFlags{}},
        Field{"region", QT_TRANSLATE_NOOP("Field", "Region"), FieldType::Text, FieldFlags{}},
        Field{"phone", QT_TRANSLATE_NOOP("Field", "Phone"), FieldType::Text, FieldFlags{}},
        Field{"email", QT_TRANSLATE_NOOP("Field", "Email"), FieldType::Text, FieldFlags{}},
        Field{"website", QT_TRANSLATE_NOOP("Field", "Website"), FieldType::Text, FieldFlags{}},
        Field{"legal_form", QT_TRANSLATE_NOOP("Field", "Legal form"), FieldType::Text, FieldFlags{}},
        Field{"registration_number", QT_TRANSLATE_NOOP("Field", "Registration number"), FieldType::Text, FieldFlags{}},
        Field{"vat_id", QT_TRANSLATE_NOOP("Field", "VAT ID"), FieldType::Text, FieldFlags{}},
        Field{"legal_forms", QT_TRANSLATE_NOOP("Field", "Further legal forms"), FieldType::Text, FieldFlags{}},
        Field{"map_tiles", QT_TRANSLATE_NOOP("Field", "Tile server"), FieldType::Text, FieldFlags{}},
        Field{"geocoder", QT_TRANSLATE_NOOP("Field", "Address search"), FieldType::Choice, FieldFlags{},
              "nominatim;photon"},
        Field{"geocoder_url", QT_TRANSLATE_NOOP("Field", "Server of the address search"), FieldType::Text,
              FieldFlags{}},
        Field{"geocoder_email", QT_TRANSLATE_NOOP("Field", "Email for the address search"), FieldType::Text,
              FieldFlags{}},
        Field{"mandatory_person", QT_TRANSLATE_NOOP("Field", "No person is saved without"), FieldType::Text,
              FieldFlags{}},
        Field{"mandatory_business", QT_TRANSLATE_NOOP("Field", "No business is saved without"), FieldType::Text,
              FieldFlags{}},
    };
};

} // namespace kontor
