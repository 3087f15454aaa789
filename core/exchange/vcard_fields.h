// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vcard_reader.h"

#include <QHash>

namespace kontor {

/// The property in which Kontor's own cards keep what no property of the standard says, and the parameter with the name
/// of the field.
inline constexpr QStringView ownProperty = u"X-KONTOR-FIELD";
inline constexpr QStringView ownParameter = u"X-NAME";
inline const QString pictureField = QStringLiteral("picture");
/// A kind of address, number or place as Kontor calls it, where the types of the standard say less.
inline constexpr QStringView kindParameter = u"X-KIND";

/// What the types of a telephone number are called in Kontor: "mobile", "work fax"; empty for none.
QString phoneKind(const VcardProperty& property);
/// Of addresses and places: "work", "home"; empty for none.
QString placeKind(const VcardProperty& property);

/// Reads one card, property by property.
class CardReader {
public:
    explicit CardReader(const Vcard& card) : m_card{card} {}
    CardFields read();

private:
    void take(const VcardProperty& property);
    bool takeName(const VcardProperty& property);
    bool takeWays(const VcardProperty& property);
    bool takeRest(const VcardProperty& property);
    void takeOrganisation(const VcardProperty& property);
    void takeAddress(const VcardProperty& property);
    void takePoint(const QString& text);
    void takeBirthday(const VcardProperty& property);
    void takeUid(const VcardProperty& property);
    void takePhoto(const VcardProperty& property);
    void takeOther(const VcardProperty& property);
    void takeOwn();
    void finishNames();

    void put(const QString& field, const QString& value);
    void add(const QString& field, const QString& value, const QString& between);
    QString valueOf(const QString& field) const;
    QString next(Entity entity, FieldIndex lead, const QString& text, FieldIndex kindField, const QString& kind);
    QString labelOf(const VcardProperty& property) const;

    const Vcard& m_card;
    CardFields m_fields;
    QString m_formatted; ///< FN
    QStringList m_organisation;
    QString m_cardKind;       ///< KIND
    bool m_own = false;       ///< made by Kontor
    QHash<int, int> m_counts; ///< rows so far, by entity
};

} // namespace kontor
