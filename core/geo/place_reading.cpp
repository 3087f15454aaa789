// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/place_reading.h"

#include "core/geo/place_words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qsizetype mostWords = 12;

bool hasDigit(const QString& word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// "D-80331" -> "80331"
QString withoutCountryLetter(const QString& word)
{
    static const QRegularExpression letter{u"^[A-Za-z]{1,3}-(?=\\d{3,})"_s};
    return QString{word}.remove(letter);
}

/// The words of one part, postal codes first, wherever people wrote them.
struct Part {
    QStringList codes, words;
};

/// "1012 AB", as the Netherlands write their codes: the first word may be the end of one.
bool endsCode(const Part& part, const QString& text)
{
    static const QRegularExpression code{u"^([A-Z]{1,3}-)?[1-9]\\d{3} [A-Z]{2}\\b"_s};
    return part.codes.size() == 1 && code.match(text).hasMatch();
}

Part partOf(const QString& text)
{
    Part part;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        (hasDigit(word) ? part.codes : part.words).append(withoutCountryLetter(word));
    if (part.words.size() == 1 && endsCode(part, text)) part.codes.first() += u' ' + part.words.takeFirst();
    return part;
}

class Reader {
public:
    Reader(const QString& text, const AreaNames& names) : m_names{names}, m_parts{text.split(u',', Qt::SkipEmptyParts)}
    {
        for (QString& part : m_parts) part = part.simplified();
        m_parts.removeAll(QString{});
    }

    std::vector<PlaceReading> read()
    {
        for (m_from = 0; m_from < m_parts.size(); ++m_from) {
            readPart();
            if (!hasDigit(m_parts[m_from])) m_farFetched = true;
        }
        return std::move(m_readings);
    }

private:
    bool isLastPart() const { return m_from + 1 == m_parts.size(); }

    void readPart()
    {
        const Part part = partOf(m_parts[m_from]);
        if (!part.codes.isEmpty()) {
            add(part.codes.join(u' '), part.words);
            add((part.codes + part.words).join(u' '), {}); // "1770", "100 Mile House"
        }
        addWords(part.words, part.codes.join(u' '));
        if (part.words.size() > 1 && endsCode(part, m_parts[m_from]))
            addWords(part.words.mid(1), part.codes.first() + u' ' + part.words.first());
        if (!part.codes.isEmpty()) add(part.codes.first(), part.codes.mid(1) + part.words);
    }

    /// The first words are the name, all of them at first.
    void addWords(const QStringList& words, const QString& code)
    {
        for (qsizetype count = std::min(words.size(), mostWords); count > 0; --count)
            add(words.mid(0, count).join(u' '), words.mid(count), code);
    }

    /// `rest` is what else stands in this part; the parts behind it are areas anyway.
    void add(const QString& name, const QStringList& rest, const QString& code = {})
    {
        PlaceReading reading{
            .name = placeKey(name), .typed = name, .rest = placeKey(rest.join(u' ')), .postalCode = code};
        if (reading.name.isEmpty()) return;
        reading.part = m_from;
        reading.isFarFetched = m_farFetched;
        reading.areas = m_names.findAll(rest, isLastPart());
        if (reading.areas.empty() && !rest.isEmpty()) ++reading.unknownParts;
        for (qsizetype i = m_from + 1; i < m_parts.size(); ++i) {
            const Part part = partOf(m_parts[i]);
            if (!part.codes.isEmpty() && reading.postalCode.isEmpty()) reading.postalCode = part.codes.join(u' ');
            if (part.words.isEmpty()) continue;
            auto areas = m_names.findAll(part.words, i + 1 == m_parts.size());
            if (areas.empty()) ++reading.unknownParts;
            std::move(areas.begin(), areas.end(), std::back_inserter(reading.areas));
        }
        m_readings.push_back(std::move(reading));
    }

    const AreaNames& m_names;
    QStringList m_parts;
    qsizetype m_from = 0;
    bool m_farFetched = false;
    std::vector<PlaceReading> m_readings;
};

} // namespace

std::vector<PlaceReading> readingsOf(const QString& text, const AreaNames& names) { return Reader{text, names}.read(); }

} // namespace kontor
