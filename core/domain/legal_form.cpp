// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/legal_form.h"

#include "core/domain/person_name.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Usual writing; other writings that mean the same behind `|`.
constexpr auto forms = std::to_array<QStringView>({
    // German
    u"GmbH",
    u"gGmbH",
    u"GmbH & Co. KG|GmbH und Co. KG|GmbH & Co KG",
    u"GmbH & Co. KGaA",
    u"GmbH & Co. OHG",
    u"AG",
    u"AG & Co. KG",
    u"SE & Co. KG",
    u"SE & Co. KGaA",
    u"KG",
    u"KGaA",
    u"OHG",
    u"UG (haftungsbeschränkt)|UG|UG haftungsbeschränkt",
    u"UG & Co. KG",
    u"GbR",
    u"e.K.|e.Kfm.|e.Kfr.",
    u"e.V.",
    u"eG",
    u"PartG mbB|PartGmbB|PartG",
    u"Ges.m.b.H.|GesmbH",
    u"OG",
    u"e.U.",
    u"SE",
    u"KdöR",
    u"& Co. KG",
    // English
    u"Ltd.|Ltd|Limited",
    u"LLC|L.L.C.",
    u"LLP|L.L.P.",
    u"LP|L.P.",
    u"Inc.|Inc|Incorporated",
    u"Corp.|Corp|Corporation",
    u"PLC|P.L.C.|plc",
    u"PLLC",
    u"P.C.",
    u"P.A.",
    u"Co.|& Co.|& Co",
    u"Co. Ltd.|Co., Ltd.|Company Limited",
    u"Co. LLC",
    u"CIC",
    u"CLG",
    u"DAC",
    u"Pty Ltd|Pty. Ltd.|(Pty) Ltd|Proprietary Limited",
    u"Pvt. Ltd.|Pvt Ltd|Private Limited|(P) Ltd",
    u"Pte Ltd|Pte. Ltd.",
    u"Sdn Bhd|Sdn. Bhd.",
    u"Bhd",
    u"WLL|W.L.L.",
    u"FZE",
    u"FZCO",
    u"FZ-LLC",
    u"FZ LLC",
    u"JSC",
    u"OJSC",
    u"PJSC",
    u"CJSC",
    u"ULC",
    u"GP",
    u"L3C",
    u"PBC",
    // Romance
    u"S.A.|SA",
    u"S.A.S.|SAS",
    u"SASU",
    u"S.A.R.L.|SARL|Sàrl|S.à r.l.",
    u"EURL",
    u"SNC|S.N.C.",
    u"SCI",
    u"SCOP",
    u"EARL",
    u"GIE",
    u"S.p.A.|SpA",
    u"S.r.l.|SRL|S.R.L.",
    u"S.r.l.s.",
    u"S.a.s.",
    u"S.n.c.",
    u"S.c.a.r.l.|Scarl",
    u"S.L.|SL",
    u"S.L.U.|SLU",
    u"S.A.U.",
    u"S.C.",
    u"S. Coop.",
    u"S.A. de C.V.|SA de CV",
    u"S. de R.L. de C.V.|S de RL de CV",
    u"SAPI de CV|S.A.P.I. de C.V.",
    u"Ltda.|Ltda|Limitada",
    u"Lda.|Lda",
    u"S.G.P.S.|SGPS",
    u"EIRELI",
    u"ME",
    u"E.I.R.L.",
    u"SPA",
    u"C.A.",
    u"PFA",
    // Benelux and the North
    u"B.V.|BV",
    u"N.V.|NV",
    u"V.O.F.|VOF",
    u"C.V.",
    u"BVBA|B.V.B.A.",
    u"SPRL|S.P.R.L.",
    u"ASBL",
    u"VZW",
    u"CVBA",
    u"AB",
    u"AB (publ)",
    u"HB",
    u"KB",
    u"A/S",
    u"ApS|A.p.S.",
    u"I/S",
    u"K/S",
    u"P/S",
    u"IVS",
    u"AS",
    u"ASA",
    u"ANS",
    u"ENK",
    u"Oy",
    u"Oyj",
    u"Oy Ab",
    u"Ky",
    u"Tmi",
    u"ehf.|ehf",
    u"hf.|hf",
    // Central and eastern Europe
    u"Sp. z o.o.|Sp z oo|Spółka z o.o.|Spółka z ograniczoną odpowiedzialnością",
    u"Sp. z o.o. sp. k.|Sp. z o.o. Sp.k.",
    u"Sp. k.|Sp.k.",
    u"Sp. j.|Sp.j.",
    u"Spółka Akcyjna",
    u"s.r.o.|spol. s r.o.|spol. s.r.o.",
    u"a.s.",
    u"v.o.s.",
    u"k.s.",
    u"o.p.s.",
    u"Kft.|Kft",
    u"Zrt.|Zrt",
    u"Nyrt.|Nyrt",
    u"Bt.|Bt",
    u"d.o.o.|doo",
    u"d.d.",
    u"j.d.o.o.",
    u"d.n.o.",
    u"ООД|OOD",
    u"ЕООД|EOOD",
    u"АД",
    u"ЕТ",
    u"ООО|OOO",
    u"ЗАО|ZAO",
    u"ОАО|OAO",
    u"ПАО|PAO",
    u"АО",
    u"ИП",
    u"ТОВ|TOV",
    u"ФОП",
    u"ПП",
    u"ТОО|TOO",
    u"SIA",
    u"UAB",
    u"OÜ",
    u"MB",
    u"Α.Ε.|ΑΕ|A.E.",
    u"Ε.Π.Ε.|ΕΠΕ|E.P.E.",
    u"Ι.Κ.Ε.|ΙΚΕ",
    u"Ο.Ε.",
    u"A.Ş.|AŞ",
    u"Ltd. Şti.|Ltd Şti|Limited Şirketi",
    u"Anonim Şirketi",
    u"Sh.p.k.|ShPK",
    u"SH.A.",
    // Asia
    u"K.K.|KK|Kabushiki Kaisha",
    u"G.K.",
    u"株式会社|㈱|(株)",
    u"有限会社|㈲|(有)",
    u"合同会社",
    u"一般社団法人",
    u"有限公司",
    u"有限责任公司|有限責任公司",
    u"股份有限公司",
    u"주식회사|㈜|(주)",
    u"유한회사",
    u"PT",
    u"Tbk",
    u"CV",
    u"Co., Ltd",
    u"บริษัท",
    u"בע״מ|בע\"מ",
});

/// Forms that stand before the name as well.
constexpr auto leading = std::to_array<QStringView>(
    {u"ооо", u"ooo",  u"зао",      u"zao", u"оао",      u"oao",      u"пао", u"pao",  u"ао",  u"ип", u"тов",
     u"фоп", u"пп",   u"тоо",      u"too", u"uab",      u"sia",      u"oü",  u"mb",   u"pt",  u"cv", u"株式会社",
     u"㈱",  u"(株)", u"有限会社", u"㈲",  u"合同会社", u"주식회사", u"㈜",  u"(주)", u"บริษัท"});

/// Lower case, only letters, digits and what tells forms apart ("A/S", "&").
QString keyOf(QStringView text)
{
    QString key = text.toString().toLower();
    key.removeIf([](QChar c) {
        return c == u'.' || c == u',' || c == u' ' || c == u'"' || c == u'“' || c == u'”' || c == u'«' || c == u'»';
    });
    return key;
}

struct Known {
    QString form;
    QStringList writings;
};

const QHash<QString, Known>& knownForms()
{
    static const QHash<QString, Known> known = [] {
        QHash<QString, Known> table;
        for (const QStringView line : forms) {
            const auto writings = line.split(u'|');
            for (const QStringView writing : writings) {
                Known& entry = table[keyOf(writing)];
                if (entry.form.isEmpty()) entry.form = writings.front().toString();
                entry.writings.append(writing.toString());
            }
        }
        return table;
    }();
    return known;
}

bool isCaseless(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isUpper() || c.isLower(); });
}

/// Short forms are words of other languages too: they count as they are written, in capitals, or with dots.
bool isMeant(const Known& known, QStringView written)
{
    const QString key = keyOf(written);
    if (key.size() > 4 || isCaseless(key) || known.writings.contains(written.toString())) return true;
    static constexpr auto clear =
        std::to_array<QStringView>({u"gmbh", u"ltd", u"llc", u"inc", u"corp", u"ltda", u"lda", u"kft", u"zrt", u"sarl",
                                    u"gbr", u"kgaa", u"plc", u"ohg"});
    if (std::find(clear.begin(), clear.end(), QStringView{key}) != clear.end()) return true;
    if (written.contains(u'.') || written.contains(u'/')) return written.size() > 3; // "AS." ends a sentence
    return written == written.toString().toUpper() && !known.writings.front().contains(u'.');
}

QString trimmedName(QStringView text)
{
    QString name = text.toString().trimmed();
    while (name.endsWith(u',') || name.endsWith(u'-') || name.endsWith(u'&')) name = name.chopped(1).trimmed();
    const std::pair<QChar, QChar> quotes[] = {{u'"', u'"'}, {u'«', u'»'}, {u'„', u'“'}, {u'“', u'”'}};
    for (const auto& [open, close] : quotes)
        if (name.size() > 2 && name.startsWith(open) && name.endsWith(close))
            name = name.sliced(1, name.size() - 2).trimmed();
    return name;
}

std::optional<LegalForm> formBehind(const QString& text)
{
    const auto& known = knownForms();
    const QStringList words = text.split(u' ');
    const qsizetype most = std::min<qsizetype>(words.size() - 1, 5);
    for (qsizetype count = most; count > 0; --count) {
        const QString written = words.mid(words.size() - count).join(u' ');
        const auto found = known.constFind(keyOf(written));
        if (found == known.cend() || !isMeant(*found, written)) continue;
        const QString name = trimmedName(words.mid(0, words.size() - count).join(u' '));
        if (!name.isEmpty()) return LegalForm{found->form, name};
    }
    return std::nullopt;
}

std::optional<LegalForm> formBefore(const QString& text)
{
    const auto& known = knownForms();
    const auto blank = text.indexOf(u' ');
    if (blank > 0) {
        const QString word = text.first(blank);
        const QString key = keyOf(word);
        const auto found = known.constFind(key);
        if (std::find(leading.begin(), leading.end(), QStringView{key}) != leading.end() && found != known.cend() &&
            isMeant(*found, word))
            return LegalForm{found->form, trimmedName(QStringView{text}.sliced(blank + 1))};
    }
    return std::nullopt;
}

/// Written without a blank in between: 株式会社トヨタ, トヨタ株式会社.
std::optional<LegalForm> formAttached(const QString& text)
{
    struct Attached {
        QString writing;
        QString form;
    };
    static const QList<Attached> attached = [] {
        QList<Attached> list;
        for (const QStringView line : forms)
            for (const QStringView writing : line.split(u'|'))
                if (isCaseless(writing)) list.append({writing.toString(), line.split(u'|').front().toString()});
        return list;
    }();
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x500; })) return std::nullopt;
    for (const auto& [writing, form] : attached) {
        if (writing.size() >= text.size()) continue;
        if (text.endsWith(writing)) return LegalForm{form, trimmedName(QStringView{text}.chopped(writing.size()))};
        if (text.startsWith(writing)) return LegalForm{form, trimmedName(QStringView{text}.sliced(writing.size()))};
    }
    return std::nullopt;
}

constexpr auto businessWords = std::to_array<QStringView>(
    {u"company",    u"group",      u"holding",      u"holdings",    u"international", u"services",    u"service",
     u"solutions",  u"systems",    u"industries",   u"partners",    u"associates",    u"consulting",  u"bank",
     u"hotel",      u"restaurant", u"brewery",      u"brewing",     u"brewpub",       u"brewhouse",   u"brauerei",
     u"brouwerij",  u"university", u"universität",  u"school",      u"college",       u"institute",   u"institut",
     u"foundation", u"stiftung",   u"verein",       u"association", u"church",        u"clinic",      u"hospital",
     u"klinik",     u"pharmacy",   u"apotheke",     u"shop",        u"store",         u"studio",      u"agency",
     u"agentur",    u"verlag",     u"press",        u"media",       u"motors",        u"garage",      u"autohaus",
     u"bau",        u"technik",    u"handel",       u"logistics",   u"logistik",      u"transport",   u"travel",
     u"reisen",     u"insurance",  u"versicherung", u"software",    u"technologies",  u"engineering", u"works",
     u"café",       u"cafe",       u"bar",          u"pub",         u"inn",           u"club",        u"farm",
     u"farms",      u"winery",     u"vineyards",    u"distillery",  u"cidery",        u"ministry",    u"department",
     u"council",    u"beer",       u"beers",        u"ales",        u"kitchen",       u"taproom",     u"cider",
     u"spirits"});

} // namespace

std::optional<LegalForm> legalFormOf(QStringView name)
{
    constexpr qsizetype longest = 500;
    if (name.size() > longest) return std::nullopt;
    const QString text = name.toString().simplified();
    if (auto form = formBehind(text)) return form;
    if (auto form = formBefore(text)) return form;
    return formAttached(text);
}

NameHint personOrBusiness(QStringView name)
{
    const QString text = name.toString().simplified();
    if (text.isEmpty()) return NameHint::Open;
    if (legalFormOf(text)) return NameHint::Business;
    const QStringList words = text.split(u' ');
    for (const QString& word : words) {
        QString plain = word.toLower();
        plain.removeIf([](QChar c) { return !c.isLetter(); });
        if (std::find(businessWords.begin(), businessWords.end(), QStringView{plain}) != businessWords.end())
            return NameHint::Business;
    }
    if (text.startsWith("The "_L1) || text.endsWith(", The"_L1) || text.contains(" & "_L1)) return NameHint::Business;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })) return NameHint::Business;

    const PersonName person = splitPersonName(text);
    const bool turned = text.count(u',') == 1 && words.size() <= 4; // König, Anna Maria
    return !person.title.isEmpty() || !person.suffix.isEmpty() || turned ? NameHint::Person : NameHint::Open;
}

} // namespace kontor
