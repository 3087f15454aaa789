// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country.h"

#include "core/domain/country_alias.h"

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

// Outside of any namespace, as the macro demands; a static library's resources are dropped without it.
static void keepWorldResource() { Q_INIT_RESOURCE(world); }

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// What is left of a name when case, accents, punctuation and little words are gone.
QString keyOf(QStringView name)
{
    QString plain = name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.replace(QChar{0x131}, u'i'); // Turkish capitals
    QString key;
    QString word;
    const auto endWord = [&] {
        if (word == "saint"_L1 || word == "sankt"_L1) word = u"st"_s;
        if (word != "the"_L1 && word != "and"_L1) key += word;
        word.clear();
    };
    for (const QChar c : std::as_const(plain)) {
        if (c.unicode() >= 0x300 && c.unicode() < 0x370) continue; // combining marks
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else if (c != u'.' && c != u'\'' && c != u'’') // U.S.A., d'Ivoire
            endWord();
    }
    endWord();
    return key;
}

QString umlautsWritten(QString name)
{
    const std::pair<QChar, QLatin1StringView> letters[] = {{u'ä', "ae"_L1}, {u'ö', "oe"_L1}, {u'ü', "ue"_L1},
                                                           {u'Ä', "ae"_L1}, {u'Ö', "oe"_L1}, {u'Ü', "ue"_L1}};
    for (const auto& [letter, written] : letters) name.replace(letter, written);
    return name;
}

struct Country {
    QString alpha2;
    int number = 0;
    QString name;
};

class Countries {
public:
    Countries()
    {
        keepWorldResource();
        readCodes();
        for (const CountryAlias& alias : countryAliases)
            add(QStringView{alias.name}, indexOf(QLatin1StringView{alias.alpha2}));
        readNames();
        addNativeNames();
    }

    static const Countries& instance()
    {
        static const Countries countries;
        return countries;
    }

    const std::vector<Country>& all() const { return m_countries; }

    int indexOf(QStringView alpha2) const
    {
        const auto at =
            std::lower_bound(m_countries.begin(), m_countries.end(), alpha2,
                             [](const Country& country, QStringView code) { return country.alpha2 < code; });
        return at != m_countries.end() && at->alpha2 == alpha2 ? int(at - m_countries.begin()) : -1;
    }
    int indexOf(QLatin1StringView alpha2) const { return indexOf(QString{alpha2}); }

    /// -1 if nothing is called so.
    int find(QStringView name) const { return m_byKey.value(keyOf(name), -1); }

    QString name(int index, QStringView language) const
    {
        const QByteArray line = m_lines.value(language.toString());
        const QByteArray start = '\t' + m_countries[std::size_t(index)].alpha2.toLatin1() + '=';
        const auto from = line.indexOf(start);
        if (from < 0) return m_countries[std::size_t(index)].name;
        const auto end = line.indexOf('\t', from + start.size());
        return QString::fromUtf8(line.mid(from + start.size(), end < 0 ? -1 : end - from - start.size()));
    }

private:
    static QList<QByteArray> lines(const QString& resource)
    {
        QFile file{resource};
        if (!file.open(QIODevice::ReadOnly)) return {};
        return file.readAll().split('\n');
    }

    /// The first meaning of a spelling stays.
    void add(QStringView spelling, int index)
    {
        const QString key = keyOf(spelling);
        if (!key.isEmpty() && index >= 0 && !m_byKey.contains(key)) m_byKey.insert(key, index);
    }

    void readCodes()
    {
        QList<QStringList> spellings;
        for (const QByteArray& line : lines(u":/kontor/world/countries.tsv"_s)) {
            const QStringList cells = QString::fromUtf8(line).split(u'\t');
            if (cells.size() != 4) continue;
            m_countries.push_back({cells[0], cells[2].toInt(), cells[3]});
            spellings.append(cells);
        }
        for (int cell = 0; cell < 4; ++cell) // all codes before all names
            for (int i = 0; i < spellings.size(); ++i) add(spellings[i][cell], i);
    }

    static void note(QHash<QString, int>& found, const QString& key, int index)
    {
        const auto before = found.find(key);
        if (before == found.end())
            found.insert(key, index);
        else if (*before != index)
            *before = -1;
    }

    /// Names in other languages; one that means two countries ("Guinea" here and there) means none.
    void readNames()
    {
        QHash<QString, int> found;
        for (const QByteArray& line : lines(u":/kontor/world/country_names.tsv"_s)) {
            const auto tab = line.indexOf('\t');
            if (tab < 0) continue;
            const QString language = QString::fromLatin1(line.first(tab));
            m_lines.insert(language, line);
            for (const QByteArray& cell : line.sliced(tab + 1).split('\t')) {
                const int index = indexOf(QString::fromLatin1(cell.first(2)));
                const QString name = QString::fromUtf8(cell.sliced(3));
                if (language == "en"_L1) {
                    add(name, index);
                    continue;
                }
                note(found, keyOf(name), index);
                if (language == "de"_L1) note(found, keyOf(umlautsWritten(name)), index);
            }
        }
        for (auto it = found.cbegin(); it != found.cend(); ++it)
            if (it.value() >= 0 && it.key().size() > 1 && !m_byKey.contains(it.key()))
                m_byKey.insert(it.key(), it.value());
    }

    /// Every country's names for itself, in its own languages.
    void addNativeNames()
    {
        const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale& locale : locales)
            add(locale.nativeTerritoryName(), indexOf(QLocale::territoryToCode(locale.territory())));
    }

    std::vector<Country> m_countries; ///< by code
    QHash<QString, int> m_byKey;
    QHash<QString, QByteArray> m_lines; ///< language -> its line of country_names.tsv
};

/// Longer forms of the same name: "Sudan, South", "Iran (Islamic Republic of)", "Federal Republic of Germany".
int findLonger(const Countries& countries, QStringView typed)
{
    if (const auto comma = typed.indexOf(u','); comma > 1) {
        const QString turned = typed.sliced(comma + 1).toString() + u' ' + typed.first(comma).toString();
        if (const int index = countries.find(turned); index >= 0) return index;
    }
    for (const QChar cut : {u'(', u',', u'/'})
        if (const auto at = typed.indexOf(cut); at > 1)
            if (const int index = countries.find(typed.first(at)); index >= 0) return index;
    for (const auto of : {" of "_L1, " du "_L1, " de "_L1, " von "_L1}) {
        const auto at = typed.indexOf(of, 0, Qt::CaseInsensitive);
        if (at < 0) continue;
        const QStringView form = typed.first(at);
        for (const auto word :
             {"republic"_L1, "kingdom"_L1, "state"_L1, "commonwealth"_L1, "principality"_L1, "union"_L1, "sultanate"_L1,
              "duchy"_L1, "emirate"_L1, "république"_L1, "republik"_L1, "república"_L1})
            if (form.contains(word, Qt::CaseInsensitive)) return countries.find(typed.sliced(at + of.size()));
    }
    return -1;
}

/// "n/a" is how people leave a cell empty, not Namibia.
bool meansNothing(QStringView typed)
{
    const QStringView text = typed.trimmed();
    return text.compare("n/a"_L1, Qt::CaseInsensitive) == 0 || text.compare("n.a."_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<QString> parseCountry(QStringView typed)
{
    const Countries& countries = Countries::instance();
    if (typed.size() == 2)
        if (const int index = countries.indexOf(typed); index >= 0) return countries.all()[std::size_t(index)].alpha2;
    constexpr qsizetype longestName = 100;
    int index = -1;
    if (typed.size() <= longestName && !meansNothing(typed)) {
        index = countries.find(typed);
        if (index < 0) index = findLonger(countries, typed.trimmed());
    }
    if (index < 0) return Error{.code = Errc::InvalidCountry, .value = typed.toString()};
    return countries.all()[std::size_t(index)].alpha2;
}

bool isCountry(QStringView alpha2) { return Countries::instance().indexOf(alpha2) >= 0; }

QString countryName(QStringView alpha2, QStringView language)
{
    const Countries& countries = Countries::instance();
    const int index = countries.indexOf(alpha2);
    return index < 0 ? alpha2.toString() : countries.name(index, language);
}

QStringList countryCodes()
{
    QStringList codes;
    for (const Country& country : Countries::instance().all()) codes.append(country.alpha2);
    return codes;
}

int countryNumber(QStringView alpha2)
{
    const Countries& countries = Countries::instance();
    const int index = countries.indexOf(alpha2);
    return index < 0 ? 0 : countries.all()[std::size_t(index)].number;
}

QString countryOfNumber(int number)
{
    for (const Country& country : Countries::instance().all())
        if (country.number == number) return country.alpha2;
    return {};
}

QString callingRegion(QStringView alpha2)
{
    struct Network {
        const char* territory;
        const char* region;
    };
    static constexpr Network networks[] = {{"AQ", "AU"}, {"BV", "NO"}, {"GS", "FK"}, {"HM", "AU"},
                                           {"PN", "NZ"}, {"TF", "FR"}, {"UM", "US"}};
    for (const auto& [territory, region] : networks)
        if (alpha2 == QLatin1StringView{territory}) return QString::fromLatin1(region);
    return alpha2.toString();
}

} // namespace kontor
