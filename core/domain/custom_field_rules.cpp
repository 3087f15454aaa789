// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/custom_field_rules.h"

#include "core/base/text_folding.h"
#include "core/domain/custom_key.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QStringList wordsOf(const Value& list) { return list.text().split(u';'); }

bool isGiven(const Cells& cells, FieldIndex field)
{
    return std::ranges::any_of(cells, [&](const Cell& cell) { return cell.field == field; });
}

Status checkKey(const QString& key)
{
    const QString written = customKeyFor(key);
    if (key.isEmpty() || key == written) return {};
    return Error{.code = Errc::InvalidChoice,
                 .detail = u"key"_s,
                 .field = fieldPath(Entity::CustomField, CustomField::Key),
                 .value = key,
                 .other = written.isEmpty() ? u"size_cm"_s : written};
}

/// Whoever looks for one by its letters finds both.
Status checkChoices(const Value& choices)
{
    const QString path = fieldPath(Entity::CustomField, CustomField::Choices);
    if (choices.isEmpty()) return Error{.code = Errc::Required, .field = path};
    QSet<QByteArray> seen;
    for (const QString& word : wordsOf(choices)) {
        const QByteArray folded = foldText(word);
        if (seen.contains(folded)) return Error{.code = Errc::AlreadyExists, .field = word};
        seen.insert(folded);
    }
    return {};
}

Status checkForms(const Value& forms)
{
    if (forms.isEmpty()) return {};
    for (const QString& word : wordsOf(forms))
        if (!customFieldForms().contains(word))
            return Error{.code = Errc::InvalidChoice,
                         .detail = customFieldForms().join(u';'),
                         .field = fieldPath(Entity::CustomField, CustomField::VisibleIn),
                         .value = word};
    return {};
}

QString keptForms(const Value& forms)
{
    QStringList words;
    for (const QString& part : wordsOf(forms))
        if (const QString word = part.trimmed(); !word.isEmpty() && !words.contains(word)) words << word;
    const bool all = std::ranges::all_of(customFieldForms(), [&](const QString& form) { return words.contains(form); });
    return all && words.size() == customFieldForms().size() ? QString{} : words.join(u';');
}

} // namespace

bool hasChoices(QStringView type) { return type == "choice"_L1 || type == "multiple_choice"_L1; }

const QStringList& customFieldForms()
{
    static const QStringList forms{u"dashboard"_s, u"create"_s};
    return forms;
}

ChoiceList choiceList(const QStringList& words, const QStringList& colours)
{
    ChoiceList kept;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words[i].simplified();
        if (word.isEmpty() || kept.words.contains(word, Qt::CaseInsensitive)) continue;
        kept.words << word;
        kept.colours << colours.value(i);
    }
    if (std::ranges::all_of(kept.colours, [](const QString& colour) { return colour.isEmpty(); })) kept.colours.clear();
    return kept;
}

Cells keptDefinition(Cells cells)
{
    if (isGiven(cells, CustomField::Choices)) {
        const Value& colours = cellOf(cells, CustomField::Colours);
        const ChoiceList kept = choiceList(wordsOf(cellOf(cells, CustomField::Choices)), wordsOf(colours));
        // A word that goes takes its colour with it.
        const bool fewer = kept.words.size() < wordsOf(cellOf(cells, CustomField::Choices)).size();
        if (fewer && !colours.isEmpty()) putCell(cells, CustomField::Colours, kept.colours.join(u';'));
        putCell(cells, CustomField::Choices, kept.words.join(u';'));
    }
    if (isGiven(cells, CustomField::VisibleIn))
        putCell(cells, CustomField::VisibleIn, keptForms(cellOf(cells, CustomField::VisibleIn)));
    return cells;
}

Status checkDefinition(const Cells& cells, const std::vector<Value>* before)
{
    const auto was = [&](FieldIndex field) { return before ? (*before)[size_t(field)] : Value{}; };
    const auto valueOf = [&](FieldIndex field) { return isGiven(cells, field) ? cellOf(cells, field) : was(field); };
    const auto changes = [&](FieldIndex field) { return valueOf(field).text() != was(field).text(); };
    if (!before)
        if (auto fine = checkKey(valueOf(CustomField::Key).text()); !fine) return fine;
    if (hasChoices(valueOf(CustomField::Type).text()) && (changes(CustomField::Type) || changes(CustomField::Choices)))
        if (auto fine = checkChoices(valueOf(CustomField::Choices)); !fine) return fine;
    return changes(CustomField::VisibleIn) ? checkForms(valueOf(CustomField::VisibleIn)) : Status{};
}

} // namespace kontor
