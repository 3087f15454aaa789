// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/address_rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

// Outside of any namespace, as the macro demands; a static library's resources are dropped without it.
static void keepAddressesResource() { Q_INIT_RESOURCE(addresses); }

namespace kontor {

namespace {

std::vector<AddressReplacement> replacements(const QJsonValue& list)
{
    static const QRegularExpression part{u"^([a-z_]+)="_s};
    std::vector<AddressReplacement> rules;
    for (const QJsonValue& entry : list.toArray()) {
        QString pattern = entry[0].toString();
        QString name;
        if (const auto match = part.match(pattern); match.hasMatch()) {
            name = match.captured(1);
            pattern = pattern.mid(match.capturedLength());
        }
        rules.push_back({name, QRegularExpression{pattern}, entry[1].toString()});
        rules.back().text.replace(u'$', u'\\'); // as QString::replace wants it
    }
    return rules;
}

AddressRule ruleOf(const QJsonObject& json)
{
    return {.normal = json.value("address_template"_L1).toString(),
            .fallback = json.value("fallback_template"_L1).toString(),
            .native = json.value("native_template"_L1).toString(),
            .useCountry = json.value("use_country"_L1).toString().toUpper(),
            .changeCountry = json.value("change_country"_L1).toString(),
            .addPart = json.value("add_component"_L1).toString(),
            .before = replacements(json.value("replace"_L1)),
            .after = replacements(json.value("postformat_replace"_L1))};
}

} // namespace

AddressRules::AddressRules()
{
    keepAddressesResource();
    QFile file{u":/kontor/addresses/formats.json"_s};
    if (!file.open(QIODevice::ReadOnly)) return;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject countries = all.value("countries"_L1).toObject();
    for (auto rule = countries.begin(); rule != countries.end(); ++rule)
        m_rules.insert(rule.key(), ruleOf(rule.value().toObject()));
    m_standard = m_rules.take(u"default"_s);
    for (const QJsonValue& alias : all.value("aliases"_L1).toArray())
        m_aliases.emplace_back(alias[0].toString(), alias[1].toString());
    m_states = all.value("states"_L1).toObject();
    m_counties = all.value("counties"_L1).toObject();
    const QJsonObject postcodes = all.value("postcodes"_L1).toObject();
    for (auto code = postcodes.begin(); code != postcodes.end(); ++code)
        m_postalCodes.insert(code.key(),
                             {QRegularExpression{QRegularExpression::anchoredPattern(code.value()[0].toString()),
                                                 QRegularExpression::CaseInsensitiveOption},
                              code.value()[1].toString()});
}

const AddressRules& AddressRules::instance()
{
    static const AddressRules rules;
    return rules;
}

const AddressRule* AddressRules::find(const QString& country) const
{
    const auto at = m_rules.constFind(country);
    return at == m_rules.cend() ? nullptr : &*at;
}

bool AddressRules::isPart(const QString& name) const
{
    return std::any_of(m_aliases.begin(), m_aliases.end(), [&](const auto& alias) { return alias.first == name; });
}

QString AddressRules::codeOf(const QJsonObject& countries, const QString& country, const QString& name)
{
    for (const QJsonValue& entry : countries.value(country).toArray())
        for (const QJsonValue& spelling : entry.toArray())
            if (spelling.toString().compare(name, Qt::CaseInsensitive) == 0) return entry[0].toString();
    return {};
}

QString AddressRules::stateCode(const QString& country, const QString& name) const
{
    return codeOf(m_states, country, name);
}

QString AddressRules::countyCode(const QString& country, const QString& name) const
{
    return codeOf(m_counties, country, name);
}

std::vector<std::pair<QString, QString>> AddressRules::states(const QString& country) const
{
    std::vector<std::pair<QString, QString>> states;
    for (const QJsonValue& entry : m_states.value(country).toArray())
        states.emplace_back(entry[0].toString(), entry[1].toString());
    return states;
}

const AddressRules::PostalCode* AddressRules::postalCode(const QString& country) const
{
    const auto at = m_postalCodes.constFind(country);
    return at == m_postalCodes.cend() ? nullptr : &*at;
}

} // namespace kontor
