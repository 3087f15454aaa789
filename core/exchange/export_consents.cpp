// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_consents.h"

#include "core/domain/consent_state.h"
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

struct Told {
    GivenConsent given;
    std::array<QString, parts.size()> texts;
};

/// Where the last consent that stands is (core/domain/consent_state.h): behind the end where none does.
size_t lastStanding(const std::vector<Told>& consents)
{
    std::vector<GivenConsent> given;
    for (const Told& each : consents) given.push_back(each.given);
    for (size_t i = given.size(); i-- > 0;)
        if (stands(given[i], given)) return i;
    return given.size();
}

/// All consents of the contact by text, each in the order of the days.
Result<std::vector<std::vector<Told>>> read(Statement& consents, const QHash<QString, size_t>& places,
                                            const Id& contact)
{
    std::vector<std::vector<Told>> told(size_t(places.size()));
    consents.bindBlob(0, contact.bytes());
    for (;;) {
        const auto row = consents.step();
        if (!row) return row.error();
        if (!*row) break;
        const auto place = places.constFind(slug(consents.text(0)));
        if (place == places.cend()) continue;
        Told consent;
        for (size_t i = 0; i < consent.texts.size(); ++i) consent.texts[i] = consents.text(int(i) + 1);
        consent.given = {.purpose = {},
                         .givenAt = consent.texts[0],
                         .withdrawnAt = consent.texts[4],
                         .text = consents.text(0),
                         .id = consents.id(int(consent.texts.size()) + 1)};
        told[*place].push_back(std::move(consent));
    }
    consents.reset();
    return told;
}

} // namespace

Status ConsentColumns::prepare(Database& db, const std::vector<quint32>& contacts)
{
    if (auto done = readTexts(db); !done || m_texts.empty()) return done;
    const auto made = db.select(uR"(
        SELECT t.name, c.given_at, t.version, c.obtained, c.evidence, c.withdrawn_at, c.withdrawal, c.id
          FROM consent c JOIN consent_text t ON t.id = c."text"
         WHERE c.contact = :contact AND c.deleted = 0 AND t.deleted = 0 ORDER BY c.given_at, c.id)"_s);
    if (!made) return made.error();
    m_consents = *made;
    return measure(db, contacts);
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
    const auto made = db.select(u"SELECT id FROM contact WHERE n = :n"_s);
    if (!made) return made.error();
    Statement& row = **made;
    for (const quint32 n : contacts) {
        row.bind(0, qint64{n});
        const auto found = row.step();
        if (!found) return found.error();
        const Id contact = *found ? row.id(0) : Id{};
        row.reset();
        const auto told = read(*m_consents, m_places, contact);
        if (!told) return told.error();
        for (size_t i = 0; i < m_texts.size(); ++i) {
            const auto& all = (*told)[i];
            const bool one = lastStanding(all) < all.size();
            m_texts[i].further = std::max(m_texts[i].further, int(all.size()) - int(one));
        }
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
    auto told = read(*m_consents, m_places, contact);
    if (!told) return told.error();
    for (size_t i = 0; i < m_texts.size(); ++i) {
        std::vector<Told>& consents = (*told)[i];
        Told first;
        if (const size_t last = lastStanding(consents); last < consents.size()) {
            first = consents[last];
            consents.erase(consents.begin() + qsizetype(last));
        }
        consents.resize(size_t(m_texts[i].further));
        for (size_t part = 0; part < partsOfFirst; ++part) csv.cell(first.texts[part]);
        for (const Told& consent : consents)
            for (const QString& text : consent.texts) csv.cell(text);
    }
    return {};
}

} // namespace kontor
