// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_writer.h"

#include "core/domain/entities.h"
#include "core/domain/person_name.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/export_csv.h"
#include "core/exchange/export_file.h"
#include "core/exchange/vcard_fields.h"
#include "core/store/blobs.h"
#include "core/store/read_snapshot.h"

#include <QBuffer>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// As many contacts are in memory at a time.
constexpr size_t atATime = 500;

/// A parameter's value in quotes, by RFC 6868.
QString quoted(QString text)
{
    return u'"' + text.replace("^"_L1, "^^"_L1).replace("\n"_L1, "^n"_L1).replace("\""_L1, "^'"_L1) + u'"';
}

/// Writes one card.
class CardWriter {
public:
    explicit CardWriter(const CardFields& fields)
    {
        for (const auto& [name, value] : fields)
            if (!value.isEmpty()) m_fields.insert(name, value);
    }

    QByteArray write()
    {
        begin();
        names();
        ways();
        rest();
        // What the standard does not say, or says otherwise than it was meant: found by reading the card.
        const QByteArray standard = m_card;
        ownFields(standard + "END:VCARD\r\n");
        return m_card + "END:VCARD\r\n";
    }

private:
    QString of(const QString& field) const { return m_fields.value(field); }
    QString escaped(const QString& field) const { return vcardEscaped(of(field)); }
    QString part(Entity entity, FieldIndex field, int number) const
    {
        return of(CsvField::row(entity, field, {}, number).toString());
    }
    void line(const QString& text) { m_card += vcardLine(text); }
    void property(const QString& name, const QString& field)
    {
        if (!of(field).isEmpty()) line(name + u':' + escaped(field));
    }
    static QString types(const QString& kind, bool phone);

    void begin();
    void names();
    void ways();
    void place(int number);
    void rest();
    void ownFields(const QByteArray& standard);

    QHash<QString, QString> m_fields;
    QByteArray m_card;
};

void CardWriter::begin()
{
    line(u"BEGIN:VCARD"_s);
    line(u"VERSION:4.0"_s);
    line(u"PRODID:-//Kontor//Kontor//EN"_s);
    if (!of(u"id"_s).isEmpty()) line(u"UID:urn:uuid:"_s + of(u"id"_s));
    line(of(u"type"_s) == "business"_L1 ? u"KIND:org"_s : u"KIND:individual"_s);
}

void CardWriter::names()
{
    const bool business = of(u"type"_s) == "business"_L1;
    QString formatted = of(u"note_name"_s);
    if (formatted.isEmpty())
        formatted =
            business ? of(u"legal_name"_s) : naturalName(of(u"first_name"_s), of(u"middle_name"_s), of(u"last_name"_s));
    // A card must be called something.
    for (const QString& field : {u"nickname"_s, u"company"_s, u"email"_s, u"phone"_s})
        if (formatted.isEmpty()) formatted = of(field);
    line(u"FN:"_s + vcardEscaped(formatted));
    if (business) {
        property(u"ORG"_s, u"legal_name"_s);
    } else {
        line(u"N:%1;%2;%3;%4;%5"_s.arg(escaped(u"last_name"_s), escaped(u"first_name"_s), escaped(u"middle_name"_s),
                                       escaped(u"title"_s), escaped(u"suffix"_s)));
        property(u"ORG"_s, u"company"_s);
        for (int number = 2; !of(u"company_%1"_s.arg(number)).isEmpty(); ++number)
            property(u"ORG"_s, u"company_%1"_s.arg(number));
    }
    property(u"NICKNAME"_s, u"nickname"_s);
    property(u"TITLE"_s, u"job_title"_s);
}

/// The parameters that say a kind: those of the standard, and the word itself where they say less.
QString CardWriter::types(const QString& kind, bool phone)
{
    if (kind.isEmpty()) return {};
    QStringList types;
    const QString lower = kind.toLower();
    for (const QLatin1StringView type : {"work"_L1, "home"_L1})
        if (lower.contains(type)) types += type;
    if (phone && lower.contains("fax"_L1)) types += u"fax"_s;
    if (phone && lower.contains("mobile"_L1)) types += u"cell"_s;
    if (phone && lower == "pager"_L1) types += u"pager"_s;
    QString text = types.isEmpty() ? QString{} : u";TYPE="_s + types.join(u',');
    const VcardProperty read{.types = types};
    if ((phone ? phoneKind(read) : placeKind(read)) != kind) text += u";%1=%2"_s.arg(kindParameter, quoted(kind));
    return text;
}

void CardWriter::ways()
{
    const auto rows = [&](const QString& name, Entity entity, FieldIndex lead, FieldIndex kind, const QString& more) {
        for (int number = 1; !part(entity, lead, number).isEmpty(); ++number) {
            const QString first = number == 1 && entity != Entity::Link ? u";PREF=1"_s : QString{};
            line(name + first + more + types(part(entity, kind, number), entity == Entity::Phone) + u':' +
                 vcardEscaped(part(entity, lead, number)));
        }
    };
    rows(u"EMAIL"_s, Entity::Email, Email::Address, Email::Kind, {});
    rows(u"TEL"_s, Entity::Phone, Phone::Number, Phone::Kind, u";VALUE=text"_s);
    rows(u"URL"_s, Entity::Link, Link::Url, Link::Label, {});
    for (int number = 1;; ++number) {
        bool any = false;
        for (FieldIndex field = 0; field < FieldIndex(Location::fields.size()); ++field)
            any = any || !part(Entity::Location, field, number).isEmpty();
        if (!any) break;
        place(number);
    }
}

void CardWriter::place(int number)
{
    const auto text = [&](FieldIndex field) { return vcardEscaped(part(Entity::Location, field, number)); };
    const QString lat = part(Entity::Location, Location::Lat, number),
                  lon = part(Entity::Location, Location::Lon, number);
    const QString point = lat.isEmpty() ? QString{} : u";GEO=\"geo:%1,%2\""_s.arg(lat, lon);
    line(u"ADR"_s + types(part(Entity::Location, Location::Kind, number), false) + point +
         u":;%1;%2;%3;%4;%5;%6"_s.arg(text(Location::Street2), text(Location::Street), text(Location::City),
                                      text(Location::Region), text(Location::PostalCode), text(Location::Country)));
}

void CardWriter::rest()
{
    if (QString day = of(u"birthday"_s); !day.isEmpty())
        line(u"BDAY:"_s + (day.startsWith("--"_L1) ? u"--"_s + day.sliced(2).remove(u'-') : day.remove(u'-')));
    if (const QString gender = of(u"gender"_s); !gender.isEmpty()) {
        const QString sex = gender == "male"_L1 ? u"M"_s : gender == "female"_L1 ? u"F"_s : u"O"_s;
        line(u"GENDER:"_s + sex + (sex == "O"_L1 ? u';' + vcardEscaped(gender) : QString{}));
    }
    QStringList words;
    for (const QString& word : of(u"keywords"_s).split(u';', Qt::SkipEmptyParts)) words += vcardEscaped(word);
    if (!words.isEmpty()) line(u"CATEGORIES:"_s + words.join(u','));
    property(u"NOTE"_s, u"notes"_s);
    // A URI is written as it is.
    if (const QString photo = of(pictureField); !photo.isEmpty()) line(u"PHOTO:"_s + photo);
}

void CardWriter::ownFields(const QByteArray& standard)
{
    const auto read = parseVcards(standard);
    QHash<QString, QString> said;
    if (read && !read->empty())
        for (const auto& [name, value] : fieldsOf(read->front())) said.insert(name, value);
    QStringList names = m_fields.keys();
    names.sort();
    const auto own = [&](const QString& name, const QString& value) {
        line(u"%1;%2=%3:%4"_s.arg(ownProperty, ownParameter, quoted(name), vcardEscaped(value)));
    };
    for (const QString& name : names)
        if (said.value(name) != of(name)) own(name, of(name));
    names = said.keys();
    names.sort();
    for (const QString& name : names)
        if (!m_fields.contains(name) && name != "type"_L1) own(name, {});
}

} // namespace

namespace {

/// The pictures of contacts, from beside the store, as data: URIs.
class Photos {
public:
    static Result<Photos> of(Database& db)
    {
        const auto file = db.cell(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s);
        if (!file) return file.error();
        const auto picture =
            db.select(u"SELECT type, bytes, sha256 FROM picture WHERE contact = :contact AND deleted = 0"_s);
        if (!picture) return picture.error();
        return Photos{Blobs{file->text()}, *picture};
    }
    /// Empty for a contact without one, and for one whose bytes have not come from the server yet.
    Result<QString> photoOf(const Id& contact)
    {
        m_picture->bindBlob(0, contact.bytes());
        const auto found = m_picture->step();
        if (!found) return found.error();
        const QString type = *found ? m_picture->text(0) : QString{}, sha256 = *found ? m_picture->text(2) : QString{};
        const qint64 size = *found ? m_picture->integer(1) : 0;
        m_picture->reset();
        if (sha256.isEmpty() || !m_blobs.has(sha256)) return QString{};
        const auto bytes = m_blobs.read(sha256, size);
        if (!bytes) return bytes.error();
        return u"data:%1;base64,%2"_s.arg(type, QString::fromLatin1(bytes->toBase64()));
    }

private:
    Photos(Blobs blobs, Statement* picture) : m_blobs{std::move(blobs)}, m_picture{picture} {}

    Blobs m_blobs;
    Statement* m_picture;
};

} // namespace

QByteArray vcardOf(const CardFields& fields) { return CardWriter{fields}.write(); }

Result<Exported> writeContactsVcard(Database& db, const std::vector<quint32>& contacts, QIODevice& device)
{
    const ReadSnapshot snapshot{db};
    auto photos = Photos::of(db);
    if (!photos) return photos.error();
    Exported exported;
    for (size_t from = 0; from < contacts.size(); from += atATime) {
        const auto to = std::min(contacts.size(), from + atATime);
        // The same rows as the CSV has: one place knows what belongs to a contact.
        QByteArray csv;
        QBuffer buffer{&csv};
        buffer.open(QIODevice::WriteOnly);
        const std::vector<quint32> some(contacts.begin() + qsizetype(from), contacts.begin() + qsizetype(to));
        if (auto written = writeContactsCsv(db, some, buffer); !written) return written.error();
        auto rows = CsvReader::open(CsvInput::fromBytes(csv), CsvFormat{});
        if (!rows) return rows.error();
        while (rows->next()) {
            CardFields fields;
            for (int i = 0; i < rows->headers().size(); ++i) fields.emplace_back(rows->headers()[i], rows->cell(i));
            const auto photo = photos->photoOf(Id::fromString(rows->cell(0)).value_or(Id{}));
            if (!photo) return photo.error();
            fields.emplace_back(pictureField, *photo);
            const QByteArray card = vcardOf(fields);
            if (device.write(card) != card.size()) return deviceError(device);
            ++exported.rows;
        }
        if (!rows->status()) return rows->status().error();
    }
    return exported;
}

Result<Exported> run(Database& db, const ExportVcard& question)
{
    return intoFile(question.file,
                    [&](QIODevice& device) { return writeContactsVcard(db, question.contacts, device); });
}

} // namespace kontor
