// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"
#include "core/domain/email_address.h"
#include "core/domain/phone_number.h"
#include "core/queries/contact_query.h"
#include "core/queries/duplicate_contact.h"
#include "core/queries/duplicate_sources.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qsizetype mostCompared = 120;

/// Contacts that are worth a closer look, found by what no slip touches: some letters of each name, whole addresses.
class Candidates {
public:
    Candidates(Database& db, SearchIndex& index) : m_db{db}, m_index{index} {}

    /// Contacts that have all of these words; too many say nothing.
    Status with(const QStringList& parts)
    {
        QStringList quoted;
        for (const QString& part : parts)
            if (part.size() >= 2) quoted.append(u'"' + QString{part}.remove(u'"') + u'"');
        if (quoted.size() < parts.size() || quoted.isEmpty() || numbers.size() >= mostCompared) return {};
        const auto hits = findContacts(m_db, m_index, quoted.join(u' '));
        if (!hits) return hits.error();
        for (const quint32 n : hits->view.contacts->contactsOf(hits->slots)) {
            if (numbers.size() >= mostCompared) break;
            numbers.insert(n);
        }
        return {};
    }

    Status holding(Entity kind, const QString& norm)
    {
        const QString table = kind == Entity::Email ? u"email"_s : u"phone"_s;
        return m_db.each(uR"(
            SELECT c.n FROM claim k JOIN %1 r ON r.id = k."row" JOIN contact c ON c.id = r.contact
             WHERE k.kind = :kind AND k.norm = :norm)"_s.arg(table),
                         {{":kind"_L1, int(kind)}, {":norm"_L1, norm}}, [&](Statement& row) {
                             numbers.insert(quint32(row.integer(0)));
                             return true;
                         });
    }

    QSet<quint32> numbers;

private:
    Database& m_db;
    SearchIndex& m_index;
};

Status findByReach(Database& db, Candidates& found, const DuplicateSource& typed)
{
    for (const QString& text : typed.emails)
        if (const auto email = parseEmail(text))
            if (auto done = found.holding(Entity::Email, email->norm); !done) return done;
    if (typed.phones.isEmpty()) return {};
    const auto home = db.cell(u"SELECT country FROM organisation LIMIT 1"_s);
    if (!home) return home.error();
    for (const QString& text : typed.phones)
        if (const auto phone = parsePhone(text, home->text()))
            if (auto done = found.holding(Entity::Phone, phone->norm()); !done) return done;
    return {};
}

Status findPerson(Candidates& found, const QString& first, const QString& last)
{
    if (last.isEmpty() && first.isEmpty()) return {};
    if (last.isEmpty() || first.isEmpty()) return found.with({last.isEmpty() ? first : last});
    auto done = found.with({first, last});
    if (done) done = found.with({first.left(3), last.left(4)});
    if (done) done = found.with({first.left(2), last.mid(1, 4)});
    if (done && last.size() > 4) done = found.with({first.left(2), last.right(4)});
    if (done) done = found.with({last});
    return done;
}

Status findBusiness(Candidates& found, const QString& name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    std::sort(words.begin(), words.end(), [](const QString& x, const QString& y) { return x.size() > y.size(); });
    if (words.isEmpty()) return {};
    auto done = found.with({name});
    if (done && words.size() > 1) done = found.with({words[0].left(5), words[1].left(5)});
    if (done) done = found.with({words[0]});
    if (done && words[0].size() > 5) done = found.with({words[0].left(5)});
    return done;
}

} // namespace

Result<SimilarContacts::Answer> run(Database& db, SearchIndex& index, const SimilarContacts& question)
{
    const DuplicateSource& typed = question.typed;
    Candidates found{db, index};
    auto done = findByReach(db, found, typed);
    if (done)
        done = typed.person
                   ? findPerson(found, typed.firstName.simplified(), typed.lastName.simplified())
                   : findBusiness(found, (typed.legalName.isEmpty() ? typed.noteName : typed.legalName).simplified());
    if (!done) return done.error();
    if (found.numbers.isEmpty()) return SimilarContacts::Answer{};

    DuplicateCorpus corpus;
    std::vector<std::pair<quint32, DuplicateFacts>> others;
    const std::vector<quint32> numbers{found.numbers.begin(), found.numbers.end()};
    auto read = readDuplicateSources(db, &numbers, [&](quint32 n, const DuplicateSource& source) {
        if (source.person != typed.person) return;
        others.emplace_back(n, comparableFacts(source, corpus.words));
        corpus.add(others.back().second);
    });
    if (!read) return read.error();
    // All that have such a name are among them, so they tell how common it is among all.
    corpus.words.setContacts(index.view().contacts->slotCount());
    const DuplicateFacts facts = comparableFacts(typed, corpus.words, false);
    SimilarContacts::Answer items;
    for (const auto& [n, other] : others) {
        DuplicateScore score = duplicateScore(facts, other, corpus);
        if (score.score < question.minScore) continue;
        const auto contact = duplicateContact(db, n);
        if (!contact) return contact.error();
        items.push_back({.contact = *contact, .score = score.score, .evidence = std::move(score.evidence)});
    }
    std::sort(items.begin(), items.end(), [](const auto& x, const auto& y) {
        return x.score != y.score ? x.score > y.score : x.contact.n < y.contact.n;
    });
    if (int(items.size()) > question.limit) items.resize(size_t(question.limit));
    return items;
}

} // namespace kontor
