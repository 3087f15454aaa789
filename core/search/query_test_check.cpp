// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_test_check.h"

#include "core/search/query_values.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Index of the first value that `isGood` turns down.
template <class IsGood>
std::optional<TestProblem> firstBad(FieldTest& test, const char* code, const IsGood& isGood)
{
    for (qsizetype i = 0; i < test.values.size(); ++i)
        if (!isGood(test.values[i])) return TestProblem{code, std::size_t(i)};
    return std::nullopt;
}

bool isAmong(QString& value, const QStringList& choices)
{
    value = value.toLower();
    return choices.contains(value);
}

bool isPresence(QString& value, const QueryField& has, const QueryVocabulary& vocabulary)
{
    if (isAmong(value, has.choices)) return true;
    const QueryField* const field = vocabulary.find(value);
    if (!field || field->type == QueryType::Flag || field->type == QueryType::Presence ||
        field->type == QueryType::Place)
        return false;
    value = field->name;
    return true;
}

/// Each value on its own, so that the wrong one of several is named.
template <class Spans>
std::optional<TestProblem> checkSpans(FieldTest& test, const char* code, const Spans& spans)
{
    if (test.comparison == Comparison::Between) return spans(test) ? std::nullopt : std::optional{TestProblem{code, 0}};
    return firstBad(test, code, [&](const QString& value) {
        return spans(FieldTest{test.field, Comparison::Equals, {value}}).has_value();
    });
}

bool isYesNo(QString& value)
{
    const auto yes = yesNo(value);
    if (yes) value = *yes ? u"yes"_s : u"no"_s;
    return yes.has_value();
}

} // namespace

std::optional<TestProblem> checkTest(FieldTest& test, const QueryField& field, const QueryVocabulary& vocabulary)
{
    const bool exact = test.comparison == Comparison::Matches || test.comparison == Comparison::Equals;
    if (!exact && test.comparison != Comparison::Between && test.values.size() != 1)
        return TestProblem{"one_value_expected", 1};
    const bool closed =
        field.type == QueryType::Flag || field.type == QueryType::Presence || field.type == QueryType::Place;
    const bool ordered =
        field.type == QueryType::Text || field.type == QueryType::Number || field.type == QueryType::Date;
    if ((!exact && !ordered) || (closed && test.comparison != Comparison::Matches))
        return TestProblem{"comparison_unfit", 0};
    if (!closed && test.comparison == Comparison::Matches && test.values == QStringList{QString{}}) return std::nullopt;

    switch (field.type) {
    case QueryType::Text:
    case QueryType::Reference: return std::nullopt;
    case QueryType::YesNo: return firstBad(test, "unknown_choice", isYesNo);
    case QueryType::Choice:
        return firstBad(test, "unknown_choice", [&](QString& value) { return isAmong(value, field.choices); });
    case QueryType::Flag:
        return firstBad(test, "unknown_word", [&](QString& value) { return isAmong(value, field.choices); });
    case QueryType::Presence:
        return firstBad(test, "unknown_word", [&](QString& value) { return isPresence(value, field, vocabulary); });
    case QueryType::Place:
        if (test.values.size() != 1) return TestProblem{"one_value_expected", 1};
        return firstBad(test, "bad_place", [](const QString& value) { return nearPlace(value).has_value(); });
    case QueryType::Number:
        return checkSpans(test, "bad_number", [](const FieldTest& one) { return numberSpans(one); });
    case QueryType::Date: {
        const QDate anyDay{2026, 1, 1};
        return checkSpans(test, "bad_date", [&](const FieldTest& one) { return dateSpans(one, anyDay); });
    }
    }
    return std::nullopt;
}

} // namespace kontor
