// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/text/error_text.h"
#include "ui/text/import_text.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace kontor;

namespace {

QString mappingMistake(const QString& detail, const QString& field, const QString& value = {})
{
    return errorSentence({.code = Errc::BadMapping, .detail = detail, .field = field, .value = value});
}

} // namespace

TEST_CASE("a mistake in a mapping is said by what it is about", "[text]")
{
    CHECK(mappingMistake(u"twice"_s, u"birthday"_s) ==
          u"Several columns go to “Birthday”; choose another field for one of them."_s);
    CHECK(mappingMistake(u"wrong_type"_s, u"legal_name"_s).contains(u"“Legal name”"_s));
    CHECK(mappingMistake(u"unknown_field"_s, u"field"_s, u"emial"_s).contains(u"“emial”"_s));
    CHECK(mappingMistake(u"not_mapped"_s, u"key"_s, u"email"_s).contains(u"“Email”"_s));
    CHECK(mappingMistake(u"wrong_value"_s, u"duplicates"_s, u"perhaps"_s) ==
          u"The mapping is not understood at “duplicates”: “perhaps” does not fit; correct it there."_s);
    CHECK(mappingMistake(u"dialect.delimiter"_s, {}, u"ab"_s).contains(u"“dialect.delimiter”: “ab”"_s));
}

TEST_CASE("every kind of problem that an import counts has words of its own", "[text]")
{
    QSet<QString> words;
    const QList<Errc> kinds{Errc::DuplicateEmail,    Errc::DuplicatePhone, Errc::InvalidEmail,
                            Errc::InvalidPhone,      Errc::InvalidUrl,     Errc::InvalidDate,
                            Errc::InvalidNumber,     Errc::InvalidChoice,  Errc::InvalidCountry,
                            Errc::InvalidCoordinate, Errc::TooLong,        Errc::CoordinateOutsideCountry,
                            Errc::CoordinateSwapped, Errc::Required,       Errc::CoordinateWrongSign,
                            Errc::WrongContactType,  Errc::EmptyContact,   Errc::UnknownReference,
                            Errc::DiskFull};
    for (const Errc kind : kinds) words.insert(problemKindLabel(kind));
    CHECK(words.size() == kinds.size());
    CHECK(!words.contains(QString{}));
}
