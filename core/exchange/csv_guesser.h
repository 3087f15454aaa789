// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_guess.h"
#include "core/exchange/csv_header_field.h"

#include <QSet>

namespace kontor {

/// The steps of guessMapping(); a column is settled by the first step that knows it.
class CsvGuesser {
public:
    CsvGuesser(const CsvSurvey& survey, const CsvGuessOptions& options);
    CsvGuess guess();

private:
    struct Column {
        int index = 0;
        QString header;
        HeaderWords words;
        std::optional<HeaderField> said; ///< by the header
        ColumnShape shape;
        qint64 filled = 0; ///< in the whole file
        CsvColumn out;
        CsvGuess::Source source = CsvGuess::Source::Ignored;
        bool settled = false;
    };

    // csv_guesser.cpp: what headers say
    void keepTheRest(CsvGuess& guess);
    void settle(Column& column, CsvField field, CsvGuess::Source source);
    void ignore(Column& column);
    void byName(Column& column);
    void byConsent(Column& column);
    void byId(Column& column);
    void byHeader(Column& column);
    // csv_guesser_fit.cpp: what values a field takes
    static bool isOwnExport(const QStringList& headers);
    bool namesCategories(const ColumnShape& shape, const QString& value, bool all) const;
    bool fits(const CsvField& field, const Column& column) const;
    bool fitsByName(const CsvField& field, const Column& column) const;
    bool has(const CsvField& field) const;
    bool saysScalar(FieldIndex field) const;
    bool saysKind(CsvField::Kind kind) const;

    // csv_guesser_doubts.cpp: headers that mean one of two things
    void resolveTitle(Column& column);
    void resolveName(Column& column);
    void resolveFullNames();
    void resolveKindOnly(Column& column);

    // csv_guesser_values.cpp: what values say
    void decideType();
    bool looksLikeBusinesses() const;
    void byValues(Column& column);
    void personalNamesByValues();
    void coordinatesByValues();
    void chooseExternalId();
    void intoCustomField(Column& column);
    QString customType(const Column& column) const;
    QString guessRegion() const;

    // csv_guesser_places.cpp: addresses, and columns of the same field
    void arrangePlaces();
    void numberRepeatedPlaces();
    void chooseRegions();
    void placePostBox(Column& box);
    void joinLinksToLabels();
    void arrangeStreets(const QString& kind, int number);
    bool regionBelongs(const Column& region) const;
    void unite();
    void fitType();
    void setSplits();
    void setDateOrders();

    const CsvSurvey& m_survey;
    const CsvGuessOptions& m_options;
    std::vector<Column> m_columns;
    QString m_type;
    QString m_region;
    bool m_numberedPlaces = false; ///< "City 2" is there: numbers of addresses count addresses, not lines
    QSet<QString> m_customKeys;
    QHash<QString, int> m_nextNumber; ///< to tell the keys of headers that come twice apart
};

} // namespace kontor
