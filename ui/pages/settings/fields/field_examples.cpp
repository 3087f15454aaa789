// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/fields/field_examples.h"

#include "core/domain/custom_key.h"
#include "ui/text/field_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Examples {
    Q_DECLARE_TR_FUNCTIONS(FieldSettings)
};

FieldExample example(const QString& label, const QString& type, const QString& appliesTo, const QString& help,
                     const QStringList& choices = {}, const QStringList& colours = {})
{
    QJsonObject field{
        {u"key"_s, customKeyFor(label)}, {u"label"_s, label}, {u"type"_s, type},
        {u"applies_to"_s, appliesTo},    {u"help"_s, help},   {u"choices"_s, QJsonArray::fromStringList(choices)}};
    if (!colours.isEmpty()) field.insert(u"colours"_s, QJsonArray::fromStringList(colours));
    const QJsonObject library{{u"fields"_s, QJsonArray{field}}};
    return {label, choiceLabel(type), QJsonDocument{library}.toJson()};
}

} // namespace

std::vector<FieldExample> fieldExamples()
{
    const QString both = u"both"_s, business = u"business"_s, person = u"person"_s;
    return {
        example(Examples::tr("Customer class"), u"choice"_s, both,
                Examples::tr("A: visit every month, B: every quarter, C: once a year"), {u"A"_s, u"B"_s, u"C"_s},
                {u"#2e7d32"_s, u"#b26a00"_s, u"#5f6b7a"_s}),
        example(Examples::tr("Interests"), u"multiple_choice"_s, both, Examples::tr("Several can be ticked"),
                {Examples::tr("Trade fair"), Examples::tr("Newsletter"), Examples::tr("Training")}),
        example(Examples::tr("Employees"), u"number"_s, business, Examples::tr("How many people work there")),
        example(Examples::tr("Annual revenue"), u"money"_s, business, Examples::tr("With its currency: 1200000 EUR")),
        example(Examples::tr("Contract until"), u"date"_s, both, Examples::tr("Found by: custom field before a day")),
        example(Examples::tr("Reference customer"), u"yes_no"_s, business, Examples::tr("Yes, no, or not asked yet")),
        example(Examples::tr("Dealer portal"), u"url"_s, business, Examples::tr("Opens in the browser")),
        example(Examples::tr("Invoices to"), u"email"_s, business, Examples::tr("An address that is checked")),
        example(Examples::tr("Hotline"), u"phone"_s, business, Examples::tr("A number that is checked")),
        example(Examples::tr("Recommended by"), u"contact"_s, both, Examples::tr("Leads to the other contact")),
        example(Examples::tr("Allergies"), u"text"_s, person, Examples::tr("Any text, up to 1 000 characters")),
    };
}

} // namespace kontor
