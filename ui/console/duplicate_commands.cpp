// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// duplicates, duplicates separate and merge: contacts that are one, and those that are not.
#include "core/commands/merge_contacts.h"
#include "core/commands/recreate_contact.h"
#include "core/queries/contact_list.h"
#include "core/queries/duplicates.h"
#include "core/queries/recreate_preview.h"

#include "ui/console/json_record.h"
#include "ui/console/record_output.h"
#include "ui/console/session.h"
#include "ui/text/duplicate_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr int widestCell = 40;

Result<double> leastScore(const Invocation& call)
{
    if (!call.has(u"--min-score"_s)) return likelyDuplicate;
    bool number = false;
    const double score = call.value(u"--min-score"_s).toDouble(&number);
    if (number && score >= 0 && score <= 1) return score;
    return usageError(
        Console::tr("--min-score needs a number from 0 to 1, not “%1”.").arg(call.value(u"--min-score"_s)));
}

double rounded(double score) { return std::round(score * 1000) / 1000; }

QJsonObject pairJson(const DuplicatePairs::Item& pair)
{
    QJsonArray reasons;
    for (const DuplicateEvidence& one : pair.evidence) {
        const QString word = duplicateReasonWord(one.reason);
        if (!reasons.contains(word)) reasons.append(word);
    }
    return {{u"a"_s, jsonId(pair.a.id)}, {u"b"_s, jsonId(pair.b.id)}, {u"score"_s, rounded(pair.score)},
            {u"reasons"_s, reasons},     {u"a_name"_s, pair.a.name},  {u"b_name"_s, pair.b.name}};
}

Result<ExitCode> duplicates(Session& session)
{
    const auto score = leastScore(session.call);
    if (!score) return score.error();
    const auto limit = limitOption(session.call, unlimited);
    if (!limit) return limit.error();
    const auto pairs =
        session.ask(DuplicatePairs{.minScore = *score, .limit = *limit, .query = session.call.words.join(u' ')});
    if (!pairs) return pairs.error();
    Table table{{Console::tr("SCORE"), Console::tr("CONTACT"), Console::tr("CONTACT"), Console::tr("REASONS"),
                 Console::tr("ID"), Console::tr("ID")}};
    for (const DuplicatePairs::Item& pair : *pairs) {
        if (session.json())
            session.out.json(pairJson(pair));
        else
            table.row({duplicateScoreText(pair.score), pair.a.name, pair.b.name,
                       duplicateReasonsText({pair.evidence.data(), size_t(pair.evidence.size())}), pair.a.id.toString(),
                       pair.b.id.toString()});
    }
    if (session.json()) return ExitCode::Done;
    if (pairs->empty())
        session.out.message(Console::tr("No duplicates were found."));
    else
        session.out.write(table.text(session.out.isTerminal() ? widestCell : 0).toUtf8());
    return ExitCode::Done;
}

Result<Id> contactNamed(Session& session, const QString& word)
{
    const auto found = session.ask(FindContact{word});
    if (!found) return found.error();
    return found->id;
}

Result<ExitCode> separate(Session& session)
{
    const auto first = contactNamed(session, session.call.words[0]);
    if (!first) return first.error();
    const auto second = contactNamed(session, session.call.words[1]);
    if (!second) return second.error();
    if (const auto done = session.perform(KeepSeparate{*first, *second}); !done) return done.error();
    if (session.json())
        session.out.json({{u"changed"_s, 1}});
    else
        session.out.line(Console::tr("These two will not be reported as duplicates again."));
    return ExitCode::Done;
}

/// `field=KEEP`, `field=OTHER` where there is one other, or the id, address or number of one of them.
Result<Id> chosen(Session& session, const MergeContacts& wish, const QString& word)
{
    if (word == "KEEP"_L1) return wish.keep;
    if (word == "OTHER"_L1 && wish.others.size() == 1) return wish.others.front();
    return contactNamed(session, word);
}

Result<ExitCode> merge(Session& session)
{
    const QStringList& words = session.call.words;
    // Contacts come first; no id, address or number holds an equals sign.
    const auto assignments =
        std::find_if(words.begin(), words.end(), [](const QString& word) { return word.contains(u'='); });
    const auto count = qsizetype(assignments - words.begin());
    if (count < 2) return usageError(Console::tr("Two contacts are needed; write: kontorctl merge KEEP OTHER…"));
    const auto fields = parseAssignments(words.mid(count));
    if (!fields) return fields.error();
    MergeContacts wish;
    for (qsizetype i = 0; i < count; ++i) {
        const auto contact = contactNamed(session, words[i]);
        if (!contact) return contact.error();
        if (i == 0)
            wish.keep = *contact;
        else
            wish.others.push_back(*contact);
    }
    for (const FieldText& field : *fields) {
        const auto from = chosen(session, wish, field.text);
        if (!from) return from.error();
        wish.choices.push_back({field.field, *from});
    }
    const auto kept = session.perform(wish);
    if (!kept) return kept.error();
    const auto record = session.ask(Record{Entity::Contact, *kept});
    if (!record) return record.error();
    if (session.json())
        session.out.json(jsonRecord(Entity::Contact, *kept, *record));
    else
        session.out.write(recordText(*kept, *record).toUtf8());
    return ExitCode::Done;
}

QJsonArray jsonOf(const QList<RecreatePreview::Left>& left)
{
    QJsonArray array;
    for (const RecreatePreview::Left& each : left)
        array.append(QJsonObject{{u"field"_s, each.field}, {u"value"_s, each.text}});
    return array;
}

Result<ExitCode> recreate(Session& session)
{
    const auto contact = contactNamed(session, session.call.words.front());
    if (!contact) return contact.error();
    const auto preview = session.ask(RecreatePreview{*contact});
    if (!preview) return preview.error();
    const auto type = choiceOption(session.call, u"--type"_s, u"business;person"_s);
    if (!type) return type.error();
    const auto made = session.perform(RecreateContact{*contact, type->isEmpty() ? preview->type : *type});
    if (!made) return made.error();
    const auto record = session.ask(Record{Entity::Contact, *made});
    if (!record) return record.error();
    for (const RecreatePreview::Left& each : preview->left)
        session.out.message(Console::tr("Stays with the old contact in the bin: %1: %2").arg(each.field, each.text));
    if (!session.json()) {
        session.out.write(recordText(*made, *record).toUtf8());
        return ExitCode::Done;
    }
    QJsonObject json = jsonRecord(Entity::Contact, *made, *record);
    json.insert(u"left"_s, jsonOf(preview->left));
    session.out.json(json);
    return ExitCode::Done;
}

} // namespace

QList<Command> duplicateCommands()
{
    return {
        {.name = u"duplicates"_s,
         .words = u"[QUERY]"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "List likely duplicates, the likeliest first"),
         .most = -1,
         .options = {{u"--min-score"_s, u"S"_s,
                      QT_TRANSLATE_NOOP("Console", "only pairs of this score and more, 0 to 1; otherwise 0.6")},
                     {u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Console", "at most so many; otherwise all")}},
         .run = duplicates},
        {.name = u"duplicates separate"_s,
         .words = u"ID ID"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Keep two contacts separate: never report them again"),
         .needs = Needs::Writing,
         .least = 2,
         .most = 2,
         .run = separate},
        {.name = u"merge"_s,
         .words = u"KEEP OTHER… [field=KEEP|OTHER…]"_s,
         .summary =
             QT_TRANSLATE_NOOP("Console", "Make one contact out of several; its fields are KEEP's, else the others'"),
         .needs = Needs::Writing,
         .least = 2,
         .most = -1,
         .run = merge},
        {.name = u"recreate"_s,
         .words = u"ID"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Make a contact anew as the other type; lists what cannot move"),
         .needs = Needs::Writing,
         .least = 1,
         .most = 1,
         .options = {{u"--type"_s, u"business|person"_s, QT_TRANSLATE_NOOP("Console", "the type it is to have")}},
         .run = recreate},
    };
}

} // namespace kontor
