// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country.h"
#include "core/domain/phone_number.h"
#include "core/exchange/csv_guesser.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Kind = CsvField::Kind;
using Doubt = HeaderField::Doubt;

constexpr double firmShare =
    0.12; ///< of names with a word that only firms have, from which on the list is one of firms

/// "contact_id", "Kundennummer": digits there are no quantity and no number to call.
bool namesAnId(const HeaderWords& words)
{
    static const QSet<QString> last{u"id"_s, u"ids"_s, u"uuid"_s,   u"guid"_s,   u"key"_s, u"code"_s,
                                    u"no"_s, u"nr"_s,  u"number"_s, u"nummer"_s, u"num"_s, u"zip"_s};
    return words.has(Word::Id) || (!words.tokens.isEmpty() && last.contains(words.tokens.back()));
}

/// What Outlook writes into columns that nobody filled in.
bool isDefault(const HeaderWords& words, const ColumnShape& shape)
{
    static const QSet<QString> headers{u"priority"_s,  u"sensitivity"_s,     u"private"_s, u"gender"_s,
                                       u"prioritat"_s, u"vertraulichkeit"_s, u"privat"_s,  u"geschlecht"_s,
                                       u"priorite"_s,  u"sensibilite"_s};
    static const QSet<QString> defaults{u"normal"_s, u"false"_s,           u"smtp"_s,
                                        u"ex"_s,     u"unspecified"_s,     u"falsch"_s,
                                        u"faux"_s,   u"nicht angegeben"_s, u"normale"_s};
    const bool mailType = words.tokens.contains(u"mail"_s) && (words.has(Word::Type) || words.has(Word::Label));
    return (mailType || headers.contains(words.tokens.join(u' '))) && shape.distinct == 1 &&
           defaults.contains(shape.examples.front().toLower());
}

} // namespace

/// Names of firms, or of people? Only a column that holds whole names can tell.
bool CsvGuesser::looksLikeBusinesses() const
{
    const bool personal = saysScalar(Contact::JobTitle) || saysScalar(Contact::Birthday) ||
                          saysScalar(Contact::Gender) || saysScalar(Contact::Nickname) ||
                          saysScalar(Contact::MiddleName);
    const bool firmFields = saysScalar(Contact::LegalName) || saysScalar(Contact::VatId) ||
                            saysScalar(Contact::RegistrationNumber) || saysScalar(Contact::LegalForm);
    for (const Column& column : m_columns) {
        const bool named =
            column.header.trimmed() == u"name" ||
            (column.said && (column.said->doubt == Doubt::Name || column.said->field.kind == Kind::FullName));
        if (!named || column.shape.seen == 0) continue;
        const double firm = column.shape.share(column.shape.firm), given = column.shape.share(column.shape.givenName);
        if (firm >= firmShare && firm > given) return true;
        if (given >= 0.2 || personal || saysKind(Kind::Company)) return false;
        return firmFields || column.shape.share(column.shape.fullName) < 0.8;
    }
    return firmFields && !personal;
}

void CsvGuesser::decideType()
{
    if (!m_type.isEmpty()) return;
    const bool names = saysScalar(Contact::FirstName) || saysScalar(Contact::LastName);
    const bool whole = saysKind(Kind::FullName) || saysKind(Kind::Name);
    m_type = u"person"_s;
    if (names) return;
    if (whole) {
        if (looksLikeBusinesses()) m_type = u"business"_s;
        return;
    }
    if (saysKind(Kind::Company) || looksLikeBusinesses()) {
        m_type = u"business"_s;
        // "Company, Phone, City": the company is the contact.
        for (Column& column : m_columns)
            if ((column.settled ? column.out.field.kind
                 : column.said  ? column.said->field.kind
                                : Kind::None) == Kind::Company)
                return settle(column, {.kind = Kind::Name}, column.settled ? column.source : CsvGuess::Source::Header);
        return;
    }
    for (const Column& column : m_columns) {
        if (column.said || column.shape.seen == 0) continue;
        if (column.shape.share(column.shape.givenName) >= 0.25) return;
        if (column.shape.share(column.shape.firm) >= 0.25) m_type = u"business"_s;
    }
}

/// Without headers: a whole name and its parts, or the parts alone, by given names.
void CsvGuesser::personalNamesByValues()
{
    if (has({.kind = Kind::Name}) || has({.kind = Kind::FullName}) || has(CsvField::scalar(Contact::FirstName)) ||
        has(CsvField::scalar(Contact::LastName)))
        return;
    const auto source = CsvGuess::Source::Values;
    std::vector<Column*> open;
    for (Column& column : m_columns) {
        const ColumnShape& shape = column.shape;
        const bool text = shape.seen > 0 && shape.share(shape.email) < 0.1 && shape.share(shape.url) < 0.1 &&
                          shape.share(shape.number) < 0.1 && shape.share(shape.phone) < 0.1 &&
                          shape.share(shape.date) < 0.1;
        // A header that nobody understands may still stand over names; one that means something else may not.
        if (!column.settled && text && !column.words.known()) open.push_back(&column);
    }
    const auto isMadeOf = [this](int whole, int first, int last) {
        int rows = 0, made = 0;
        for (const QStringList& row : m_survey.sample) {
            if (std::max({whole, first, last}) >= row.size() || row[whole].isEmpty()) continue;
            ++rows;
            const QString text = row[whole].simplified();
            made += text == row[first].trimmed() + u' ' + row[last].trimmed() ||
                    text == row[last].trimmed() + u", "_s + row[first].trimmed();
        }
        return rows > 0 && made * 10 >= rows * 8;
    };
    if (open.size() > 12) open.resize(12); // names stand in front
    for (Column* whole : open)
        for (Column* first : open)
            for (Column* last : open) {
                if (whole == first || whole == last || first == last ||
                    !isMadeOf(whole->index, first->index, last->index))
                    continue;
                settle(*whole, {.kind = Kind::FullName}, source);
                whole->out.rule = CsvRule::IfEmpty;
                settle(*first, CsvField::scalar(Contact::FirstName), source);
                return settle(*last, CsvField::scalar(Contact::LastName), source);
            }
    if (m_type == u"business") {
        const auto best = std::ranges::max_element(
            open, {}, [](const Column* column) { return column->shape.share(column->shape.firm); });
        if (best != open.end() && (*best)->shape.firm > 0) settle(**best, {.kind = Kind::Name}, source);
        return;
    }
    for (size_t i = 0; i < open.size(); ++i) {
        const ColumnShape& shape = open[i]->shape;
        if (shape.share(shape.givenName) < 0.2) continue;
        if (shape.share(shape.fullName) >= 0.6) return settle(*open[i], {.kind = Kind::FullName}, source);
        Column* beside = i + 1 < open.size() && open[i + 1]->index == open[i]->index + 1 ? open[i + 1]
                         : i > 0 && open[i - 1]->index == open[i]->index - 1             ? open[i - 1]
                                                                                         : nullptr;
        settle(*open[i], CsvField::scalar(Contact::FirstName), source);
        if (beside) settle(*beside, CsvField::scalar(Contact::LastName), source);
        return;
    }
}

/// Two columns of decimal degrees side by side, without a header that says which is which.
void CsvGuesser::coordinatesByValues()
{
    for (size_t i = 0; i + 1 < m_columns.size(); ++i) {
        Column &a = m_columns[i], &b = m_columns[i + 1];
        const auto degrees = [](const Column& column) {
            return !column.settled && !column.words.known() && column.shape.seen > 0 &&
                   column.shape.share(column.shape.longitude) >= 0.95 && column.shape.longest >= 6;
        };
        if (!m_survey.headers.isEmpty() || !degrees(a) || !degrees(b)) continue;
        const bool latFirst = a.shape.share(a.shape.latitude) >= 0.95;
        settle(latFirst ? a : b, CsvField::row(Entity::Location, Location::Lat), CsvGuess::Source::Values);
        return settle(latFirst ? b : a, CsvField::row(Entity::Location, Location::Lon), CsvGuess::Source::Values);
    }
}

void CsvGuesser::byValues(Column& column)
{
    const ColumnShape& shape = column.shape;
    if (column.settled || shape.seen == 0) return;
    // A header that clearly means something else is believed: the owner of a contact is no address of it.
    const bool vague = column.said ? column.said->doubt == Doubt::Name || column.said->doubt == Doubt::KindOnly
                                   : !column.words.known();
    if (column.words.has(Word::Apart) || !vague) return;
    const auto source = CsvGuess::Source::Values;
    const auto mostly = [&shape](int count, double share) { return shape.share(count) >= share; };
    const bool nameless = column.header.trimmed().isEmpty();
    if (mostly(shape.email, 0.8)) return settle(column, CsvField::row(Entity::Email, Email::Address), source);
    if (mostly(shape.iban, 0.8)) return settle(column, CsvField::row(Entity::BankAccount, BankAccount::Iban), source);
    if (mostly(shape.url, 0.8)) {
        // A number at the end of a name counts rows; what is left names the link.
        static const QSet<QString> ends{u"url"_s, u"link"_s, u"uri"_s};
        QStringList words = slug(column.header).left(40).split(u'_', Qt::SkipEmptyParts);
        while (!words.isEmpty() && (ends.contains(words.back()) || words.back().front().isDigit())) words.removeLast();
        const QString label = words.join(u'_');
        return settle(
            column, CsvField::row(Entity::Link, Link::Url, nameless || label.isEmpty() ? u"website"_s : label), source);
    }
    if (!namesAnId(column.words) && mostly(shape.phoneOnly, nameless ? 0.6 : 0.9) && !mostly(shape.date, 0.3))
        return settle(column, CsvField::row(Entity::Phone, Phone::Number), source);
    if (!nameless) return;
    const auto place = [](FieldIndex part) { return CsvField::row(Entity::Location, part); };
    if (mostly(shape.uuid, 0.95) && shape.distinct == shape.filled)
        return settle(column, CsvField::scalar(Contact::ExternalId), source);
    if (mostly(shape.honorific, 0.8)) return settle(column, CsvField::scalar(Contact::Title), source);
    if (mostly(shape.gender, 0.95) && shape.distinct <= 4)
        return settle(column, CsvField::scalar(Contact::Gender), source);
    if (mostly(shape.country, 0.8) && shape.longest > 2) return settle(column, place(Location::Country), source);
    if (mostly(shape.date, 0.9) && m_type == u"person")
        return settle(column, CsvField::scalar(Contact::Birthday), source);
    if (mostly(shape.address, 0.6)) return settle(column, place(Location::Street), source);
    if (mostly(shape.postalCode, 0.95) && shape.longest >= 4 && !mostly(shape.date, 0.1)) {
        settle(column, place(Location::PostalCode), source);
        const size_t next = size_t(column.index) + 1;
        if (next < m_columns.size() && !m_columns[next].settled && m_columns[next].shape.seen > 0 &&
            m_columns[next].shape.share(m_columns[next].shape.number) < 0.1)
            settle(m_columns[next], place(Location::City), source);
        return;
    }
    if (mostly(shape.firm, 0.2) && m_type == u"person") settle(column, {.kind = Kind::Company}, source);
}

/// No column is called the id of the contact: then the first that numbers every row with something of its own.
void CsvGuesser::chooseExternalId()
{
    if (has(CsvField::scalar(Contact::ExternalId)) || saysKind(Kind::Id)) return;
    for (Column& column : m_columns) {
        const ColumnShape& shape = column.shape;
        static const QSet<QString> ends{u"id"_s, u"uuid"_s, u"guid"_s};
        if (column.settled || column.words.tokens.isEmpty() || !ends.contains(column.words.tokens.back())) continue;
        if (m_survey.rows == 0 || column.filled != m_survey.rows || shape.distinct != shape.filled || shape.words > 0 ||
            shape.longest > 64)
            continue;
        return settle(column, CsvField::scalar(Contact::ExternalId), CsvGuess::Source::Values);
    }
}

void CsvGuesser::intoCustomField(Column& column)
{
    ignore(column);
    if (column.filled == 0 || isDefault(column.words, column.shape) ||
        (column.shape.filled == 0 && m_survey.rows <= qint64(m_survey.sample.size())))
        return;
    QString wanted;
    const QString label = foldedWords(column.header).join(u' ');
    for (auto it = m_options.customFields.cbegin(); it != m_options.customFields.cend() && !label.isEmpty(); ++it)
        if (it.key() == column.header.trimmed() || foldedWords(it.value()).join(u' ') == label) wanted = it.key();
    const bool there = !wanted.isEmpty() && !m_customKeys.contains(wanted);
    if (!there) wanted = label.isEmpty() ? u"column_"_s + QString::number(column.index + 1) : slug(column.header);
    QString key = wanted;
    for (int& next = m_nextNumber[wanted]; m_customKeys.contains(key);) {
        next = std::max(next, 1) + 1;
        key = wanted + u'_' + QString::number(next);
    }
    m_customKeys.insert(key);
    settle(column, CsvField::custom(key), CsvGuess::Source::Custom);
    if (!there) column.out.customType = customType(column);
}

/// Text unless every value is something better; ids stay text, whatever they are made of.
QString CsvGuesser::customType(const Column& column) const
{
    const ColumnShape& shape = column.shape;
    const auto all = [&shape](int count) { return shape.seen > 0 && count == shape.seen; };
    if (all(shape.email)) return u"email"_s;
    if (all(shape.url) && shape.longest < 2000) return u"url"_s;
    if (all(shape.date)) return u"date"_s;
    if (all(shape.yesNo) && shape.distinct <= 2 && shape.number == 0) return u"yes_no"_s;
    if (all(shape.number) && shape.zeros == 0 && shape.longest <= 15 && !namesAnId(column.words)) return u"number"_s;
    return u"text"_s;
}

} // namespace kontor
