// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/timeline_search.h"

#include "core/base/found_text.h"
#include "core/base/text_folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qsizetype before = 30, length = 120;

/// One line of the note around the text that was looked for, however it is written there.
QString excerptOf(const QString& note, const QString& text)
{
    const QString line = note.simplified();
    const std::vector<FoundText> found = foundIn(line, {needleOf(text)});
    const qsizetype from = found.empty() ? 0 : std::max<qsizetype>(0, found.front().from - before);
    QString excerpt = line.mid(from, length);
    if (from > 0) excerpt.prepend(u'…');
    if (from + length < line.size()) excerpt.append(u'…');
    return excerpt;
}

struct Source {
    Entity kind;
    QStringView sql; ///< folded text (null: to be folded here), contact, its name, text, time; the newest first
};

constexpr Source sources[] = {
    {Entity::Note, uR"(
        SELECT n.folded, c.id, c.display_name, n.text, n.created_at
          FROM note n JOIN contact c ON c.id = n.contact
         WHERE n.deleted = 0 AND c.deleted = 0 AND (coalesce(n.private, 0) = 0 OR n.author = :me)
         ORDER BY n.created_at DESC, n.id)"},
    {Entity::Task, uR"(
        SELECT NULL, c.id, c.display_name, t.title, t.created_at
          FROM task t JOIN contact c ON c.id = t.contact
         WHERE t.deleted = 0 AND c.deleted = 0
         ORDER BY t.created_at DESC, t.id)"},
    {Entity::Call, uR"(
        SELECT NULL, c.id, c.display_name, k.note, k.at
          FROM call k JOIN contact c ON c.id = k.contact
         WHERE k.deleted = 0 AND c.deleted = 0 AND k.note <> ''
         ORDER BY k.at DESC, k.id)"},
};

Status lookIn(Database& db, const Source& source, const TimelineSearch& question,
              const std::vector<QByteArray>& needles, TimelineSearch::Answer& answer)
{
    int taken = 0;
    const auto take = [&](Statement& row) {
        const QByteArray own = row.isNull(0) ? foldText(row.text(3)) : QByteArray{};
        const QByteArrayView folded = own.isNull() ? row.utf8(0) : QByteArrayView{own};
        const bool all = std::all_of(needles.begin(), needles.end(),
                                     [&](const QByteArray& needle) { return folded.indexOf(needle) >= 0; });
        if (!all) return true;
        ++answer.total;
        if (taken++ >= question.limit) return true;
        answer.hits.push_back({.contact = row.id(1),
                               .name = row.text(2),
                               .excerpt = excerptOf(row.text(3), question.texts.front()),
                               .at = row.integer(4),
                               .kind = source.kind});
        return true;
    };
    const QString sql = source.sql.toString();
    return source.kind == Entity::Note ? db.each(sql, {{":me"_L1, db.me()}}, take) : db.each(sql, {}, take);
}

} // namespace

Result<TimelineSearch::Answer> run(Database& db, const TimelineSearch& question)
{
    TimelineSearch::Answer answer;
    std::vector<QByteArray> needles;
    for (const QString& text : question.texts)
        if (QByteArray needle = foldText(text); !needle.isEmpty()) needles.push_back(std::move(needle));
    if (needles.empty()) return answer;
    for (const Source& source : sources)
        if (auto read = lookIn(db, source, question, needles, answer); !read) return read.error();
    std::stable_sort(answer.hits.begin(), answer.hits.end(),
                     [](const TimelineSearch::Hit& a, const TimelineSearch::Hit& b) { return a.at > b.at; });
    if (answer.hits.size() > size_t(question.limit)) answer.hits.resize(size_t(question.limit));
    return answer;
}

} // namespace kontor
