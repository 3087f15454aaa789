// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/note_search.h"

#include "core/base/text_folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qsizetype before = 30, length = 120;

/// One line of the note around the text that was looked for.
QString excerptOf(const QString& note, const QString& text)
{
    const QString line = note.simplified();
    const qsizetype at = line.indexOf(text, 0, Qt::CaseInsensitive);
    const qsizetype from = std::max<qsizetype>(0, at - before);
    QString excerpt = line.mid(from, length);
    if (from > 0) excerpt.prepend(u'…');
    if (from + length < line.size()) excerpt.append(u'…');
    return excerpt;
}

} // namespace

Result<NoteSearch::Answer> run(Database& db, const NoteSearch& question)
{
    NoteSearch::Answer answer;
    std::vector<QByteArray> needles;
    for (const QString& text : question.texts)
        if (QByteArray needle = foldText(text); !needle.isEmpty()) needles.push_back(std::move(needle));
    if (needles.empty()) return answer;
    const auto read =
        db.each(uR"(
        SELECT n.folded, c.id, c.display_name, n.text, n.created_at
          FROM note n JOIN contact c ON c.id = n.contact
         WHERE n.deleted = 0 AND c.deleted = 0 AND (coalesce(n.private, 0) = 0 OR n.author = :me)
         ORDER BY n.created_at DESC, n.id)"_s,
                {{":me"_L1, db.me()}}, [&](Statement& row) {
                    const QByteArrayView folded = row.utf8(0);
                    const bool all = std::all_of(needles.begin(), needles.end(),
                                                 [&](const QByteArray& needle) { return folded.indexOf(needle) >= 0; });
                    if (!all || answer.total++ >= question.limit) return true;
                    answer.hits.push_back({.contact = row.id(1),
                                           .name = row.text(2),
                                           .excerpt = excerptOf(row.text(3), question.texts.front()),
                                           .at = row.integer(4)});
                    return true;
                });
    if (!read) return read.error();
    return answer;
}

} // namespace kontor
