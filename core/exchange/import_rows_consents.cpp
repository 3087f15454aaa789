// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RowBuilder that reads consents. What cannot be read as it was meant is no consent: one is never made of half an evidence.
#include "core/domain/date_text.h"
#include "core/domain/yes_no.h"
#include "core/exchange/import_row_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Error pathed(Error error, FieldIndex field)
{
    error.field = fieldPath(Entity::Consent, field);
    return error;
}

} // namespace

void RowBuilder::takeConsent(Row& row, const Column& column, const QString& text) const
{
    const CsvField& field = column.from.field;
    const auto same = std::ranges::find_if(
        row.consents, [&](const ConsentTexts& each) { return each.key == field.key && each.number == field.number; });
    ConsentTexts& consent =
        same != row.consents.end() ? *same : row.consents.emplace_back(ConsentTexts{field.key, field.number});
    // Of several columns the first one that says something.
    if (!consent.of(field.entity, field.field).column)
        consent.parts.push_back({{field.entity, field.field}, {text, &column}});
}

/// A day that has been.
Result<QString> RowBuilder::pastDay(const RowText& from, FieldIndex field) const
{
    DateReading reading;
    if (from.column->from.dateOrder) reading.order = *from.column->from.dateOrder;
    const auto date = parseDate(from.text, reading);
    if (!date) return pathed(date.error(), field);
    // Not a day later as the window allows for time zones: a list was made before it is read.
    if (*date > m_context.today)
        return pathed({.code = Errc::InvalidDate, .detail = u"future"_s, .value = *date}, field);
    return *date;
}

/// The version that the list names, else the one that is asked for today. Null after a problem.
Id RowBuilder::wordingOf(Row& row, const ConsentTexts& consent) const
{
    const RowText version = consent.of(Entity::ConsentText, ConsentText::Version);
    const RowText& said = version.column ? version : consent.parts.front().second;
    const Id wording = version.column ? m_context.consentVersions.value({consent.key, version.text.toInt()})
                                      : m_context.consentTexts.value(consent.key);
    if (wording.isNull())
        row.problem(*said.column, said.text,
                    {.code = Errc::UnknownReference,
                     .field = version.column ? fieldPath(Entity::ConsentText, ConsentText::Version)
                                             : fieldPath(Entity::Consent, Consent::Text),
                     .value = version.column ? version.text : consent.key});
    return wording;
}

/// "yes" is a consent of today, a date one of that day; "no" is none, and withdraws nothing that somebody gave.
void RowBuilder::finishConsent(Row& row, const ConsentTexts& consent) const
{
    const auto of = [&](FieldIndex field) { return consent.of(Entity::Consent, field); };
    const RowText given = of(Consent::GivenAt), withdrawn = of(Consent::WithdrawnAt);
    if (!given.column) {
        const RowText& said = consent.parts.front().second;
        return row.problem(*said.column, said.text,
                           {.code = Errc::Required, .field = fieldPath(Entity::Consent, Consent::GivenAt)});
    }
    const Id wording = wordingOf(row, consent);
    if (wording.isNull()) return;
    const auto answer = parseYesNo(given.text);
    if (answer && !*answer) return;
    const auto day = answer ? Result<QString>{m_context.today} : pastDay(given, Consent::GivenAt);
    if (!day) return row.problem(*given.column, given.text, day.error());
    RowDraft::Child child{.entity = Entity::Consent,
                          .cells = {{Consent::Text, wording}, {Consent::GivenAt, *day}},
                          .undated = answer.has_value(),
                          .rule = ruleOf(given.column->from.rule),
                          .source = {given.column->name, given.text, given.column->position}};
    if (withdrawn.column) {
        auto end = pastDay(withdrawn, Consent::WithdrawnAt);
        if (end && *end < *day)
            end = pathed({.code = Errc::InvalidDate, .detail = u"before_given"_s, .value = *end}, Consent::WithdrawnAt);
        if (!end) return row.problem(*withdrawn.column, withdrawn.text, end.error());
        child.cells.push_back({Consent::WithdrawnAt, *end});
        if (const RowText how = of(Consent::Withdrawal); how.column)
            child.cells.push_back({Consent::Withdrawal, how.text});
    }
    addEvidence(row, consent, child);
    row.draft.children.push_back(std::move(child));
}

/// Where the list says nothing of it, the list itself is the evidence.
void RowBuilder::addEvidence(Row& row, const ConsentTexts& consent, RowDraft::Child& child) const
{
    const RowText obtained = consent.of(Entity::Consent, Consent::Obtained),
                  evidence = consent.of(Entity::Consent, Consent::Evidence);
    Value how{u"import"_s};
    if (obtained.column) {
        if (auto said = parseCell(Entity::Consent, Consent::Obtained, obtained.text))
            how = std::move(*said);
        else
            row.problem(*obtained.column, obtained.text, said.error());
    }
    child.cells.push_back({Consent::Obtained, std::move(how)});
    if (evidence.column)
        child.cells.push_back({Consent::Evidence, evidence.text});
    else if (!obtained.column)
        child.cells.push_back({Consent::Evidence, m_context.file});
}

} // namespace kontor
