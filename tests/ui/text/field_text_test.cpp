// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"
#include "ui/text/translations.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace kontor;

TEST_CASE("a field's label says the kind of record where the label alone would not", "[text]")
{
    CHECK(fieldLabel(u"contact.first_name"_s) == u"First name"_s);
    CHECK(fieldLabel(u"first_name"_s) == u"First name"_s);
    CHECK(fieldLabel(u"email.address"_s) == u"Email: Address"_s);
    CHECK(fieldLabel(Entity::Email, Email::Address) == u"Address"_s);
    CHECK(fieldLabel(u"contact.display_name"_s) == u"Name"_s);
    CHECK(fieldLabel(u"phone.e164"_s) == u"International number"_s);
    CHECK(fieldLabel(u"custom.size"_s) == u"size"_s);
    CHECK(fieldLabel(u"custom_field"_s) == u"Custom field"_s);
    CHECK(fieldLabel(u"nonsense.here"_s) == u"nonsense.here"_s);
    CHECK(fieldLabel(QString{}).isEmpty());
}

TEST_CASE("every entity, field and choice has a label", "[text]")
{
    for (const EntityInfo& info : allEntities()) {
        CHECK(!entityLabel(info.entity).isEmpty());
        for (size_t i = 0; i < info.fields.size(); ++i) {
            CHECK(!fieldLabel(info.entity, FieldIndex(i)).isEmpty());
            const QStringList words = QString::fromLatin1(info.fields[i].choices).split(u';', Qt::SkipEmptyParts);
            for (const QString& word : words) {
                INFO(info.name << '.' << info.fields[i].name << ' ' << word.toStdString());
                CHECK(choiceLabel(word) != word);
            }
        }
    }
}

TEST_CASE("values are shown as people read them", "[text]")
{
    CHECK(valueLabel(u"contact.type"_s, u"business"_s) == u"Business"_s);
    CHECK(valueLabel(u"location.country"_s, u"DE"_s) == u"Germany"_s);
    CHECK(valueLabel(u"contact.archived"_s, u"yes"_s) == u"yes"_s);
    CHECK(valueLabel(u"contact.first_name"_s, u"business"_s) == u"business"_s);
    CHECK(valueLabel(u"contact.type"_s, QString{}).isEmpty());
    CHECK(valueLabel(u"custom.size"_s, u"XL"_s) == u"XL"_s);
    CHECK(valueLabel(u"contact.birthday"_s, u"1821-03-04"_s).contains(u"1821"_s));
}

TEST_CASE("times are told from now", "[text]")
{
    const qint64 now = QDateTime{QDate{2026, 3, 31}, QTime{15, 0}}.toMSecsSinceEpoch();
    const qint64 hour = 3'600'000;
    CHECK(agoLabel(0, now) == u"never"_s);
    CHECK(agoLabel(now - 20'000, now) == u"just now"_s);
    CHECK(agoLabel(now - 20 * hour, now) == u"yesterday"_s);
    CHECK(agoLabel(now - 30 * 24 * hour, now).contains(u"2026"_s));
    CHECK(durationLabel(1.94) == u"1.9 s"_s);
    CHECK(durationLabel(125) == u"2 min 5 s"_s);
    CHECK(distanceLabel(349.6) == u"350 m"_s);
    CHECK(distanceLabel(4'240) == u"4.2 km"_s);
    CHECK(distanceLabel(119'800) == u"120 km"_s);
    CHECK(dateLabel(u"not a date"_s) == u"not a date"_s);
}

TEST_CASE("counts have their plural in English", "[text]")
{
    installTranslations(QLocale::c());
    CHECK(contactsLabel(1) == u"1 contact"_s);
    CHECK(contactsLabel(0) == u"0 contacts"_s);
    CHECK(businessesLabel(2) == u"2 businesses"_s);
    CHECK(agoLabel(1, 3 * 60'000) == u"2 minutes ago"_s);
}

TEST_CASE("money has the signs of the locale and keeps its decimals", "[text]")
{
    const QLocale before;
    QLocale::setDefault(QLocale{u"de_DE"_s});
    CHECK(moneyLabel(u"12500.50 EUR"_s) == u"12.500,50\u00a0EUR"_s);
    CHECK(moneyLabel(u"1200 JPY"_s) == u"1.200\u00a0JPY"_s);
    CHECK(moneyLabel(u"-3.5 CHF"_s) == u"-3,5\u00a0CHF"_s);
    CHECK(moneyLabel(u"about ten"_s) == u"about ten"_s);
    CHECK(moneyLabel(u"12345678901234567.89 EUR"_s) == u"12345678901234567.89 EUR"_s);
    QLocale::setDefault(before);
}
