// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_consents.h"

#include "core/domain/custom_text.h"
#include "core/exchange/csv_field.h"
#include "core/exchange/csv_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Part = std::pair<Entity, FieldIndex>;

/// What is said of one consent, in the order of the columns; the last two only of those that may not stand.
constexpr std::array parts{Part{Entity::Consent, Consent::GivenAt},     Part{Entity::ConsentText, ConsentText::Version},
                           Part{Entity::Consent, Consent::Obtained},    Part{Entity::Consent, Consent::Evidence},
                           Part{Entity::Consent, Consent::WithdrawnAt}, Part{Entity::Consent, Consent::Withdrawal}};
constexpr size_t partsOfFirst = 4;

using Told = std::array<QString, parts.size()>;
bool stands(const Told& consent) { return consent[4].isEmpty(); }

} // namespace

Status ConsentColumns::prepare(Database& db, const std::vector<quint32>& contacts)
{
    if (auto done = readTexts(db); !done || m_texts.empty()) return done;
    if (auto done = measure(db, contacts); !done) return done;
    const auto made = db.select(uR"(
        SELECT t.name, c.given_at, t.version, c.obtained, c.evidence, c.withdrawn_at, c.withdrawal
          FROM consent c JOIN consent_text t ON t.id = c."text"
         WHERE c.contact = :contact AND c.deleted = 0 AND t.deleted = 0 ORDER BY c.given_at, c.id)"_s);
    if (!made) return made.error();
    m_consents = *made;
    return {};
}

Status ConsentColumns::readTexts(Database& db)
{
    return db.each(uR"(
        SELECT t.name FROM consent_text t
         WHERE t.deleted = 0 AND EXISTS(SELECT 1 FROM consent c WHERE c."text" = t.id AND c.deleted = 0)
         GROUP BY t.name ORDER BY t.name)"_s,
                   {}, [&](Statement& row) {
                       const QString key = slug(row.text(0));
                       if (m_places.contains(key)) return true;
                       m_places.insert(key, m_texts.size());
                       m_texts.push_back({.key = key});
                       return true;
                   });
}

Status ConsentColumns::measure(Database& db, const std::vector<quint32>& contacts)
{
    const auto made = db.select(uR"(
        SELECT t.name, coalesce(c.withdrawn_at, '') = ''
          FROM contact k JOIN consent c ON c.contact = k.id JOIN consent_text t ON t.id = c."text"
         WHERE k.n = :n AND c.deleted = 0 AND t.deleted = 0)"_s);
    if (!made) return made.error();
    Statement& row = **made;
    for (const quint32 n : contacts) {
        std::vector<int> all(m_texts.size()), standing(m_texts.size());
        row.bind(0, qint64{n});
        for (;;) {
            const auto found = row.step();
            if (!found) return found.error();
            if (!*found) break;
            const auto place = m_places.constFind(slug(row.text(0)));
            if (place == m_places.cend()) continue;
            ++all[*place];
            standing[*place] += int(row.integer(1) != 0);
        }
        row.reset();
        for (size_t i = 0; i < m_texts.size(); ++i)
            m_texts[i].further = std::max(m_texts[i].further, all[i] - std::min(standing[i], 1));
    }
    return {};
}

void ConsentColumns::writeHeader(CsvWriter& csv) const
{
    for (const Wording& text : m_texts)
        for (int number = 1; number <= 1 + text.further; ++number)
            for (size_t i = 0; i < (number == 1 ? partsOfFirst : parts.size()); ++i)
                csv.cell(CsvField::consent(text.key, parts[i].first, parts[i].second, number).toString());
}

Status ConsentColumns::write(CsvWriter& csv, const Id& contact)
{
    if (m_texts.empty()) return {};
    std::vector<std::vector<Told>> told(m_texts.size());
    m_consents->bindBlob(0, contact.bytes());
    for (;;) {
        const auto row = m_consents->step();
        if (!row) return row.error();
        if (!*row) break;
        const auto place = m_places.constFind(slug(m_consents->text(0)));
        if (place == m_places.cend()) continue;
        Told consent;
        for (size_t i = 0; i < consent.size(); ++i) consent[i] = m_consents->text(int(i) + 1);
        told[*place].push_back(std::move(consent));
    }
    m_consents->reset();
    for (size_t i = 0; i < m_texts.size(); ++i) {
        std::vector<Told>& consents = told[i];
        const auto last = std::find_if(consents.rbegin(), consents.rend(), stands);
        const Told first = last == consents.rend() ? Told{} : *last;
        if (last != consents.rend()) consents.erase(std::next(last).base());
        consents.resize(size_t(m_texts[i].further));
        for (size_t part = 0; part < partsOfFirst; ++part) csv.cell(first[part]);
        for (const Told& consent : consents)
            for (const QString& text : consent) csv.cell(text);
    }
    return {};
}

} // namespace kontor
