// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor {

/// The forms in which people do business in a country (ISO 3166-1 alpha-2), most usual first; empty for countries that are
/// not known here. From the companies acts and trade registers of the countries.
QStringList legalFormsIn(const QString& country);
/// The countries of which that is known, by code.
QStringList countriesWithLegalForms();

/// What an organisation added, `organisation.legal_forms`: "DE:Stiftung;AT:Genossenschaft".
QStringList ownLegalForms(const QString& all, const QString& country);
/// `all` with other forms for this country. Forms lose their semicolons.
QString withOwnLegalForms(const QString& all, const QString& country, const QStringList& forms);

} // namespace kontor
