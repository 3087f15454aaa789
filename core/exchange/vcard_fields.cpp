// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_fields.h"

#include "core/domain/date_text.h"
#include "core/domain/entities.h"
#include "core/domain/language_name.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// A logo or a sound longer than this does not fit into a custom field.
constexpr qsizetype longestData = 700'000;
/// Of a picture, bytes; a record of the table has room for it.
constexpr qsizetype longestPhoto = 5'000'000;

/// What Outlook, Android and Apple call a field that has a name of its own here.
QString customKey(QString name)
{
    name = name.toLower();
    for (const QLatin1StringView start : {"x-evolution-"_L1, "x-ms-"_L1, "x-android-"_L1, "x-ab"_L1, "x-"_L1})
        if (name.startsWith(start) && name.size() > start.size()) {
            name = name.sliced(start.size());
            break;
        }
    static const QRegularExpression strange{u"[^a-z0-9]+"_s};
    name.replace(strange, u"_"_s);
    while (name.endsWith(u'_')) name.chop(1);
    return u"custom.vcard_"_s + name;
}

QSet<QString> wordsOf(const QString& text)
{
    static const QRegularExpression between{u"[\\s,.]+"_s};
    const QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

QString genderText(const VcardProperty& property)
{
    const QStringList parts = property.components();
    if (parts.size() > 1 && !parts[1].isEmpty()) return parts[1];
    const QString sex = parts.value(0).toUpper();
    if (sex == "M"_L1) return u"male"_s;
    if (sex == "F"_L1) return u"female"_s;
    if (sex == "O"_L1) return u"other"_s;
    return sex == "U"_L1 || sex == "N"_L1 ? QString{} : parts.value(0);
}

} // namespace

QString phoneKind(const VcardProperty& property)
{
    if (const QString said = property.parameter(kindParameter); !said.isEmpty()) return said;
    const bool work = property.hasType(u"work"), home = property.hasType(u"home");
    if (property.hasType(u"fax")) return work ? u"work fax"_s : home ? u"home fax"_s : u"fax"_s;
    if (property.hasType(u"cell")) return work ? u"work mobile"_s : u"mobile"_s;
    for (const QLatin1StringView type : {"pager"_L1, "main"_L1, "car"_L1})
        if (property.types.contains(type)) return type;
    return work ? u"work"_s : home ? u"home"_s : QString{};
}

QString placeKind(const VcardProperty& property)
{
    if (const QString said = property.parameter(kindParameter); !said.isEmpty()) return said;
    return property.hasType(u"work") ? u"work"_s : property.hasType(u"home") ? u"home"_s : QString{};
}

CardFields CardReader::read()
{
    m_own = std::ranges::any_of(m_card.properties, [](const VcardProperty& property) {
        return property.name == "PRODID"_L1 && property.value.contains("//Kontor//"_L1);
    });
    // What is preferred comes first: the first address is the primary one.
    std::vector<const VcardProperty*> inOrder;
    for (const VcardProperty& property : m_card.properties) inOrder.push_back(&property);
    std::ranges::stable_sort(inOrder, {}, [](const VcardProperty* property) {
        return property->hasType(u"pref") || property->parameter(u"PREF") == "1"_L1 ? 0 : 1;
    });
    for (const VcardProperty* property : inOrder) take(*property);
    finishNames();
    if (m_own) takeOwn();
    return std::move(m_fields);
}

void CardReader::put(const QString& field, const QString& value)
{
    for (auto& [name, have] : m_fields)
        if (name == field) {
            have = value;
            return;
        }
    m_fields.emplace_back(field, value);
}

/// Behind what there is already.
void CardReader::add(const QString& field, const QString& value, const QString& between)
{
    if (value.isEmpty()) return;
    const QString have = valueOf(field);
    put(field, have.isEmpty() || have == value ? value : have + between + value);
}

QString CardReader::valueOf(const QString& field) const
{
    for (const auto& [name, value] : m_fields)
        if (name == field) return value;
    return {};
}

/// The next row of an entity, with its kind.
QString CardReader::next(Entity entity, FieldIndex lead, const QString& text, FieldIndex kindField, const QString& kind)
{
    const int number = ++m_counts[int(entity)];
    const QString row = CsvField::row(entity, lead, {}, number).toString();
    if (!text.isEmpty()) put(row, text);
    if (!kind.isEmpty()) put(CsvField::row(entity, kindField, {}, number).toString(), kind);
    return row;
}

/// Apple writes labels of its own beside a property: item1.URL, item1.X-ABLabel.
QString CardReader::labelOf(const VcardProperty& property) const
{
    if (property.group.isEmpty()) return {};
    for (const VcardProperty& other : m_card.properties) {
        if (other.group != property.group || other.name != "X-ABLABEL"_L1) continue;
        QString label = other.text();
        if (label.startsWith("_$!<"_L1) && label.endsWith(">!$_"_L1))
            label = label.sliced(4, label.size() - 8).toLower();
        return label;
    }
    return {};
}

void CardReader::take(const VcardProperty& property)
{
    static const QSet<QString> ofTheCard{u"PRODID"_s, u"REV"_s,          u"X-ABLABEL"_s,        u"SOURCE"_s,
                                         u"XML"_s,    u"CLIENTPIDMAP"_s, ownProperty.toString()};
    if (ofTheCard.contains(property.name)) return;
    if (property.value.trimmed().isEmpty() && property.data.isEmpty()) return;
    if (takeName(property) || takeWays(property) || takeRest(property)) return;
    takeOther(property);
}

bool CardReader::takeName(const VcardProperty& property)
{
    if (property.name == "N"_L1) {
        const QStringList parts = property.components();
        const std::array fields{u"last_name"_s, u"first_name"_s, u"middle_name"_s, u"title"_s, u"suffix"_s};
        for (qsizetype i = 0; i < qsizetype(fields.size()); ++i)
            if (const QString part = parts.value(i); !part.isEmpty()) put(fields[size_t(i)], part);
        return true;
    }
    if (property.name == "FN"_L1)
        m_formatted = property.text().simplified();
    else if (property.name == "ORG"_L1)
        takeOrganisation(property);
    else if (property.name == "KIND"_L1 || property.name == "X-ADDRESSBOOKSERVER-KIND"_L1)
        m_cardKind = property.text().toLower();
    else if (property.name == "NICKNAME"_L1)
        add(u"nickname"_s, property.items().join(u", "_s), u", "_s);
    else if (property.name == "TITLE"_L1)
        add(u"job_title"_s, property.text(), u", "_s);
    else
        return false;
    return true;
}

void CardReader::takeOrganisation(const VcardProperty& property)
{
    const QStringList parts = property.components();
    if (parts.value(0).isEmpty() || m_organisation.contains(parts.front())) return;
    m_organisation += parts.front();
    QStringList units = parts.sliced(1);
    units.removeAll(QString{});
    if (!units.isEmpty()) add(u"custom.department"_s, units.join(u", "_s), u"; "_s);
}

bool CardReader::takeWays(const VcardProperty& property)
{
    const auto label = [&](const QString& kind) { return kind.isEmpty() ? labelOf(property) : kind; };
    if (property.name == "EMAIL"_L1) {
        next(Entity::Email, Email::Address, property.text().trimmed(), Email::Kind, label(placeKind(property)));
    } else if (property.name == "TEL"_L1) {
        QString number = property.text().trimmed();
        if (number.startsWith("tel:"_L1, Qt::CaseInsensitive)) number = number.sliced(4).replace(";ext="_L1, " x"_L1);
        next(Entity::Phone, Phone::Number, number, Phone::Kind, label(phoneKind(property)));
    } else if (property.name == "URL"_L1) {
        const QString kind = property.parameter(kindParameter);
        next(Entity::Link, Link::Url, property.text().trimmed(), Link::Label,
             kind.isEmpty() ? label(placeKind(property)) : kind);
    } else if (property.name == "X-SOCIALPROFILE"_L1) {
        next(Entity::Link, Link::Url, property.text().trimmed(), Link::Label, property.types.value(0));
    } else if (property.name == "ADR"_L1) {
        takeAddress(property);
    } else if (property.name == "GEO"_L1) {
        takePoint(property.text());
    } else {
        return false;
    }
    return true;
}

void CardReader::takeAddress(const VcardProperty& property)
{
    const QStringList parts = property.components();
    QStringList second{parts.value(0), parts.value(1)}; // post office box, extended address
    second.removeAll(QString{});
    const int number = m_counts[int(Entity::Location)] + 1;
    const std::array<std::pair<FieldIndex, QString>, 6> cells{{{Location::Street, parts.value(2)},
                                                               {Location::Street2, second.join(u", "_s)},
                                                               {Location::City, parts.value(3)},
                                                               {Location::Region, parts.value(4)},
                                                               {Location::PostalCode, parts.value(5)},
                                                               {Location::Country, parts.value(6)}}};
    if (std::ranges::all_of(cells, [](const auto& cell) { return cell.second.isEmpty(); })) return;
    ++m_counts[int(Entity::Location)];
    for (const auto& [field, text] : cells)
        if (!text.isEmpty()) put(CsvField::row(Entity::Location, field, {}, number).toString(), text);
    const QString kind = placeKind(property).isEmpty() ? labelOf(property) : placeKind(property);
    if (!kind.isEmpty()) put(CsvField::row(Entity::Location, Location::Kind, {}, number).toString(), kind);
    if (const QString point = property.parameter(u"GEO"); !point.isEmpty()) takePoint(point);
}

/// "geo:48.4,9.99" of version 4, "48.4;9.99" before; of the last place, or of one without an address.
void CardReader::takePoint(const QString& text)
{
    static const QRegularExpression point{u"^(?:geo:)?\\s*(-?[0-9.]+)\\s*[,;]\\s*(-?[0-9.]+)"_s};
    const auto match = point.match(text);
    if (!match.hasMatch()) return add(u"custom.vcard_geo"_s, text, u"; "_s);
    const int number = std::max(1, m_counts[int(Entity::Location)]);
    m_counts[int(Entity::Location)] = number;
    put(CsvField::row(Entity::Location, Location::Lat, {}, number).toString(), match.captured(1));
    put(CsvField::row(Entity::Location, Location::Lon, {}, number).toString(), match.captured(2));
}

bool CardReader::takeRest(const VcardProperty& property)
{
    if (property.name == "NOTE"_L1)
        add(u"notes"_s, property.text(), u"\n"_s);
    else if (property.name == "CATEGORIES"_L1)
        for (const QString& word : property.items()) add(u"keywords"_s, word, u";"_s);
    else if (property.name == "BDAY"_L1)
        takeBirthday(property);
    else if (property.name == "GENDER"_L1 || property.name == "X-GENDER"_L1)
        add(u"gender"_s, genderText(property), u", "_s);
    else if (property.name == "UID"_L1)
        takeUid(property);
    else if (property.name == "LANG"_L1 && valueOf(u"language"_s).isEmpty() && parseLanguage(property.text()))
        put(u"language"_s, property.text()); // the preferred one comes first
    else
        return false;
    return true;
}

void CardReader::takeBirthday(const VcardProperty& property)
{
    QString text = property.text().trimmed();
    if (const qsizetype time = text.indexOf(u'T'); time > 0) text.truncate(time);
    static const QRegularExpression basic{u"^([0-9]{4})([0-9]{2})([0-9]{2})$"_s},
        noYear{u"^--([0-9]{2})-?([0-9]{2})$"_s};
    if (const auto match = basic.match(text); match.hasMatch())
        text = match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
    else if (const auto day = noYear.match(text); day.hasMatch())
        text = u"--"_s + day.captured(1) + u'-' + day.captured(2);
    put(parseDate(text) ? u"birthday"_s : u"custom.vcard_birthday"_s, text);
}

void CardReader::takeUid(const VcardProperty& property)
{
    const QString uid = property.text().trimmed();
    // Kontor's own cards name the contact; in another store nobody has that id, and a new contact is made.
    if (m_own && uid.startsWith("urn:uuid:"_L1)) return put(u"id"_s, uid.sliced(9));
    put(u"external_id"_s, uid);
}

/// What has no field here: a custom field with the property's name, its types in brackets behind each value.
/// As a data: URI, which version 4 has already. What is too long is told as no picture.
void CardReader::takePhoto(const VcardProperty& property)
{
    QString text = property.text().trimmed();
    if (!property.data.isEmpty())
        text = u"data:image/%1;base64,%2"_s.arg(property.types.value(0, u"jpeg"_s),
                                                QString::fromLatin1(property.data.toBase64()));
    if (valueOf(pictureField).isEmpty()) put(pictureField, text.size() <= longestPhoto * 4 / 3 ? text : text.left(60));
}

void CardReader::takeOther(const VcardProperty& property)
{
    if (property.name == "PHOTO"_L1) return takePhoto(property);
    QString text = property.text();
    if (!property.data.isEmpty()) {
        if (property.data.size() > longestData) return;
        const QString kind = property.types.isEmpty() ? u"octet-stream"_s : property.types.front();
        const QString media = property.name == "LOGO"_L1 ? u"image/"_s + kind : kind;
        return put(customKey(property.name),
                   u"data:%1;base64,%2"_s.arg(media, QString::fromLatin1(property.data.toBase64())));
    }
    QStringList types = property.types;
    for (const QLatin1StringView common : {"pref"_L1, "internet"_L1, "voice"_L1}) types.removeAll(QString{common});
    if (const QString label = labelOf(property); !label.isEmpty()) types += label;
    if (!types.isEmpty()) text += u" (%1)"_s.arg(types.join(u", "_s));
    add(customKey(property.name), text, u"\n"_s);
}

/// Whose name it is: a card of a firm has no person's name, and says so, or is called like its organisation.
void CardReader::finishNames()
{
    const bool named = !valueOf(u"first_name"_s).isEmpty() || !valueOf(u"last_name"_s).isEmpty();
    const bool firm =
        m_cardKind == "org"_L1 || valueOf(u"custom.vcard_showas"_s).compare("COMPANY"_L1, Qt::CaseInsensitive) == 0 ||
        (!named && !m_organisation.isEmpty() && (m_formatted.isEmpty() || m_organisation.contains(m_formatted)));
    put(u"type"_s, firm ? u"business"_s : u"person"_s);
    if (firm) {
        put(u"legal_name"_s, m_organisation.isEmpty() ? m_formatted : m_organisation.front());
        return;
    }
    for (qsizetype i = 0; i < m_organisation.size(); ++i)
        put(i == 0 ? u"company"_s : u"company_%1"_s.arg(i + 1), m_organisation[i]);
    if (m_formatted.isEmpty()) return;
    if (!named) return put(u"full_name"_s, m_formatted);
    QSet<QString> known;
    for (const QString& field : {u"first_name"_s, u"middle_name"_s, u"last_name"_s, u"title"_s, u"suffix"_s})
        known.unite(wordsOf(valueOf(field)));
    if (!known.contains(wordsOf(m_formatted))) put(u"note_name"_s, m_formatted);
}

/// What Kontor wrote beside the standard goes over what was read from it; an empty one says that there is nothing.
void CardReader::takeOwn()
{
    for (const VcardProperty& property : m_card.properties) {
        if (property.name != ownProperty) continue;
        const QString field = property.parameter(ownParameter), value = property.text();
        if (value.isEmpty())
            std::erase_if(m_fields, [&](const auto& entry) { return entry.first == field; });
        else
            put(field, value);
    }
}

} // namespace kontor
