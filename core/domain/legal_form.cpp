// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/legal_form.h"

#include "core/domain/legal_form_table.h"
#include "core/domain/person_name.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

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
        for (const QStringView line : legalForms) {
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
        if (std::find(leadingLegalForms.begin(), leadingLegalForms.end(), QStringView{key}) !=
                leadingLegalForms.end() &&
            found != known.cend() && isMeant(*found, word))
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
        for (const QStringView line : legalForms)
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

QStringList usualLegalForms()
{
    QStringList forms;
    for (const QStringView line : legalForms) forms.append(line.split(u'|').front().toString());
    return forms;
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
