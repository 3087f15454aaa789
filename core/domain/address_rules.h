// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>

#include <vector>

namespace kontor {

/// What is written instead of what a pattern finds; `part` limits it to one part of an address.
struct AddressReplacement {
    QString part;
    QRegularExpression pattern;
    QString text; ///< $1 is the pattern's first group
};

/// How one country writes addresses; see resources/addresses.
struct AddressRule {
    QString normal, fallback; ///< templates; the second where neither road nor postal code is known
    QString native;        ///< template for its own letters, largest part first; empty where that makes no difference
    QString useCountry;    ///< another country's rule holds
    QString changeCountry; ///< what stands in the country's place; $state is replaced
    QString addPart;       ///< "state=Guam"
    std::vector<AddressReplacement> before, after;
};

/// All of formats.json. Constant; loaded at the first use, from any thread.
class AddressRules {
public:
    static const AddressRules& instance();

    /// Null where the country has none.
    const AddressRule* find(const QString& country) const;
    const AddressRule& standard() const { return m_standard; }

    /// [alias, part] in the order in which they count: "street", "road".
    const std::vector<std::pair<QString, QString>>& aliases() const { return m_aliases; }
    bool isPart(const QString& name) const;

    /// Code of a state by one of its names or the code itself; empty if unknown.
    QString stateCode(const QString& country, const QString& name) const;
    QString countyCode(const QString& country, const QString& name) const;
    /// The states of a country by code.
    std::vector<std::pair<QString, QString>> states(const QString& country) const;

    struct PostalCode {
        QRegularExpression pattern; ///< of a code without the signs that do not matter
        QString noise;
    };
    /// Null where nothing is known.
    const PostalCode* postalCode(const QString& country) const;

private:
    AddressRules();
    static QString codeOf(const QJsonObject& countries, const QString& country, const QString& name);

    QHash<QString, AddressRule> m_rules;
    AddressRule m_standard;
    std::vector<std::pair<QString, QString>> m_aliases;
    QJsonObject m_states, m_counties;
    QHash<QString, PostalCode> m_postalCodes;
};

} // namespace kontor
