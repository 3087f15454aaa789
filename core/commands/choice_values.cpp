// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/choice_values.h"

#include "core/domain/choice_change.h"
#include "core/domain/custom_field_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr auto renamingPath = "custom_field.rename_choice"_L1;

struct Definition {
    QString type;
    ChoiceList choices;
};

struct Chosen {
    Id row;
    QString text;
    bool live = false; ///< its contact is not in the bin
};

using Renamings = QList<std::pair<QString, QString>>;

Result<Definition> definitionOf(Pen& pen, const Id& field)
{
    Definition definition;
    auto read = pen.reader().each(
        u"SELECT type, choices, colours FROM custom_field WHERE id = :field"_s, {{":field"_L1, field}},
        [&](Statement& row) {
            definition.type = row.text(0);
            definition.choices = {row.text(1).split(u';', Qt::SkipEmptyParts), row.text(2).split(u';')};
            return false;
        });
    if (!read) return read.error();
    return definition;
}

Result<std::vector<Chosen>> chosenIn(Pen& pen, const Id& field)
{
    std::vector<Chosen> chosen;
    auto read = pen.reader().each(uR"(
        SELECT v.id, v."text", c.deleted = 0 FROM custom_value v JOIN contact c ON c.id = v.contact
         WHERE v.field = :field AND v.deleted = 0)"_s,
                                  {{":field"_L1, field}}, [&](Statement& row) {
                                      chosen.push_back({row.id(0), row.text(1), row.integer(2) != 0});
                                      return true;
                                  });
    if (!read) return read.error();
    return chosen;
}

qsizetype placeOf(const QStringList& words, const QString& word)
{
    const auto at =
        std::ranges::find_if(words, [&](const QString& one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
    return at == words.end() ? -1 : at - words.begin();
}

/// Where the first word of the list ends that has a "=" behind it; there may be such a sign in words, too.
qsizetype endOfOld(const QString& text, const QStringList& words)
{
    for (qsizetype at = text.indexOf(u'='); at >= 0; at = text.indexOf(u'=', at + 1))
        if (placeOf(words, text.left(at).simplified()) >= 0) return at;
    return -1;
}

/// "old=new"
Result<Renamings> readRenamings(const QStringList& texts, const QStringList& words)
{
    Renamings renamings;
    for (const QString& text : texts) {
        const auto end = endOfOld(text, words);
        const QString from = text.left(end < 0 ? text.indexOf(u'=') : end).simplified();
        const QString to = text.mid(end + 1).simplified();
        if (!text.contains(u'=') || from.isEmpty() || to.isEmpty() || to.contains(u';'))
            return Error{.code = Errc::InvalidChoice, .detail = u"renaming"_s, .field = renamingPath, .value = text};
        if (end < 0)
            return Error{.code = words.isEmpty() ? Errc::UnknownReference : Errc::InvalidChoice,
                         .detail = words.join(u';'),
                         .field = renamingPath,
                         .value = from};
        renamings.append({words[placeOf(words, from)], to});
    }
    return renamings;
}

/// The list with its renamed words at their old places.
QStringList renamed(QStringList words, const Renamings& renamings)
{
    for (const auto& [from, to] : renamings) std::ranges::replace(words, from, to);
    return choiceList(words, {}).words; // two that become one
}

/// The colours of the words, as they had them under their old names.
QStringList coloursFor(const QStringList& words, const ChoiceList& before, Renamings renamings)
{
    for (const LostChoice& lost : lostChoices(before.words, words)) renamings.append({lost.word, lost.now});
    QStringList colours;
    for (const QString& word : words) {
        auto at = placeOf(before.words, word);
        for (const auto& [from, to] : renamings)
            if (at < 0 && to == word) at = placeOf(before.words, from);
        colours << (at < 0 ? QString{} : before.colours.value(at));
    }
    return choiceList(words, colours).colours;
}

qint64 contactsWith(const QString& word, const std::vector<Chosen>& chosen)
{
    return std::ranges::count_if(chosen,
                                 [&](const Chosen& one) { return one.live && one.text.split(u';').contains(word); });
}

/// For each word that goes what stands in its place.
Result<QHash<QString, QString>> newWords(const QStringList& before, const QStringList& after,
                                         const std::vector<Chosen>& chosen, const Renamings& renamings, bool drop)
{
    QHash<QString, QString> words;
    for (const auto& [from, to] : renamings) {
        const auto now = placeOf(after, to);
        if (now < 0)
            return Error{.code = Errc::InvalidChoice, .detail = after.join(u';'), .field = renamingPath, .value = to};
        words.insert(from, after[now]);
    }
    for (const LostChoice& lost : lostChoices(before, after)) {
        if (words.contains(lost.word)) continue;
        const qint64 contacts = lost.isSame() || drop ? 0 : contactsWith(lost.word, chosen);
        if (contacts > 0)
            return Error{.code = Errc::StillInUse,
                         .detail = QString::number(contacts),
                         .field = fieldPath(Entity::CustomField, CustomField::Choices),
                         .value = lost.word};
        if (lost.isSame() || drop) words.insert(lost.word, lost.isSame() ? lost.now : QString{});
    }
    return words;
}

Status writeWords(Pen& pen, const std::vector<Chosen>& chosen, const QHash<QString, QString>& words)
{
    for (const Chosen& one : chosen) {
        const QString text = chosenAnew(one.text, words);
        if (text == one.text) continue;
        auto done = text.isEmpty() ? pen.remove(Entity::CustomValue, one.row)
                                   : pen.set(Entity::CustomValue, one.row, CustomValue::Text, text);
        if (!done) return done;
    }
    return {};
}

bool isGiven(const Cells& cells, FieldIndex field)
{
    return std::ranges::any_of(cells, [&](const Cell& cell) { return cell.field == field; });
}

} // namespace

Status carryChoices(Pen& pen, const Id& field, RecordFields& fields)
{
    const bool given = isGiven(fields.cells, CustomField::Choices);
    if (!given && fields.renamedChoices.isEmpty()) return {};
    const auto before = definitionOf(pen, field);
    if (!before) return before.error();
    const QStringList had = hasChoices(before->type) ? before->choices.words : QStringList{};
    const auto renamings = readRenamings(fields.renamedChoices, had);
    if (!renamings) return renamings.error();
    const Value& type = cellOf(fields.cells, CustomField::Type);
    // As a text each keeps what it says.
    if (!hasChoices(before->type) || (!type.isEmpty() && !hasChoices(type.text()))) return {};
    const QStringList after = given
                                  ? choiceList(cellOf(fields.cells, CustomField::Choices).text().split(u';'), {}).words
                                  : renamed(had, *renamings);
    if (after.isEmpty()) return {}; // refused by the pen
    putCell(fields.cells, CustomField::Choices, after.join(u';'));
    if (!isGiven(fields.cells, CustomField::Colours))
        putCell(fields.cells, CustomField::Colours, coloursFor(after, before->choices, *renamings).join(u';'));
    const auto chosen = chosenIn(pen, field);
    if (!chosen) return chosen.error();
    const auto words = newWords(had, after, *chosen, *renamings, fields.dropValues);
    if (!words) return words.error();
    return words->isEmpty() ? Status{} : writeWords(pen, *chosen, *words);
}

} // namespace kontor
