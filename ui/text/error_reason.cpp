// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_reason.h"

#include <QCoreApplication>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Reason {
    QStringView code;
    const char* text;
};

QString reasonOf(QStringView code, std::initializer_list<Reason> reasons, const char* otherwise)
{
    for (const Reason& reason : reasons)
        if (reason.code == code) return QCoreApplication::translate("Error", reason.text);
    return QCoreApplication::translate("Error", otherwise);
}

} // namespace

QString emailReason(QStringView detail)
{
    return reasonOf(detail,
                    {{u"no_at", QT_TRANSLATE_NOOP("Error", "it has no @")},
                     {u"several", QT_TRANSLATE_NOOP("Error", "it holds more than one address")},
                     {u"local_part", QT_TRANSLATE_NOOP("Error", "the part before the @ is not possible")},
                     {u"domain", QT_TRANSLATE_NOOP("Error", "the part behind the @ is not a domain")},
                     {u"no_dot", QT_TRANSLATE_NOOP("Error", "the domain has no dot")},
                     {u"too_long", QT_TRANSLATE_NOOP("Error", "it is too long")}},
                    QT_TRANSLATE_NOOP("Error", "it does not look like one"));
}

QString phoneReason(QStringView detail)
{
    return reasonOf(detail,
                    {{u"not_a_number", QT_TRANSLATE_NOOP("Error", "it has hardly any digits")},
                     {u"too_short", QT_TRANSLATE_NOOP("Error", "it is too short")},
                     {u"too_long", QT_TRANSLATE_NOOP("Error", "it is too long")},
                     {u"unknown_country", QT_TRANSLATE_NOOP("Error", "its country is not known")},
                     {u"not_in_use", QT_TRANSLATE_NOOP("Error", "no such number is in use in its country")}},
                    QT_TRANSLATE_NOOP("Error", "it does not look like one"));
}

QString positionReason(QStringView detail)
{
    return reasonOf(
        detail,
        {{u"denied", QT_TRANSLATE_NOOP("Error", "Kontor may not ask where this computer is; allow it in the system's "
                                                "settings, or name a place in Settings, Map and address search.")},
         {u"receiver",
          QT_TRANSLATE_NOOP("Error", "The satellite receiver cannot be read; plug it in, or correct its name "
                                     "in Settings, Map and address search.")},
         {u"silence",
          QT_TRANSLATE_NOOP("Error", "Nothing tells where this computer is; go where satellites are seen, or "
                                     "name a place in Settings, Map and address search.")},
         {u"place", QT_TRANSLATE_NOOP("Error", "Choose the place where you are in Settings, Map and address search.")}},
        QT_TRANSLATE_NOOP("Error", "This computer has nothing that tells where it is; name a receiver or a place in "
                                   "Settings, Map and address search."));
}

QString urlReason(QStringView detail)
{
    return reasonOf(detail,
                    {{u"no_host", QT_TRANSLATE_NOOP("Error", "it names no host")},
                     {u"host", QT_TRANSLATE_NOOP("Error", "its host is not possible")},
                     {u"scheme", QT_TRANSLATE_NOOP("Error", "links of this kind are not safe to open")},
                     {u"too_long", QT_TRANSLATE_NOOP("Error", "it is too long")}},
                    QT_TRANSLATE_NOOP("Error", "it does not look like one"));
}

QString ibanReason(QStringView detail)
{
    return reasonOf(detail,
                    {{u"country", QT_TRANSLATE_NOOP("Error", "it does not begin with a country that has IBANs")},
                     {u"length", QT_TRANSLATE_NOOP("Error", "it has not the length of its country")},
                     {u"check_digit", QT_TRANSLATE_NOOP("Error", "its check digits are wrong")}},
                    QT_TRANSLATE_NOOP("Error", "it has not the form of its country"));
}

QString registerName(QStringView scheme)
{
    return reasonOf(scheme,
                    {{u"siren", QT_TRANSLATE_NOOP("Error", "SIREN")},
                     {u"siret", QT_TRANSLATE_NOOP("Error", "SIRET")},
                     {u"nip", QT_TRANSLATE_NOOP("Error", "NIP")},
                     {u"regon", QT_TRANSLATE_NOOP("Error", "REGON")},
                     {u"krs", QT_TRANSLATE_NOOP("Error", "KRS")},
                     {u"orgnr", QT_TRANSLATE_NOOP("Error", "the Norwegian register of organisations")},
                     {u"y_tunnus", QT_TRANSLATE_NOOP("Error", "Y-tunnus")},
                     {u"cvr", QT_TRANSLATE_NOOP("Error", "CVR")},
                     {u"uid", QT_TRANSLATE_NOOP("Error", "the Swiss UID register")},
                     {u"kvk", QT_TRANSLATE_NOOP("Error", "KvK")},
                     {u"de_register", QT_TRANSLATE_NOOP("Error", "a German register, like HRB 4711")}},
                    QT_TRANSLATE_NOOP("Error", "its country"));
}

QString queryReason(QStringView detail)
{
    return reasonOf(
        detail,
        {{u"quote_open", QT_TRANSLATE_NOOP("Error", "a closing quotation mark is missing")},
         {u"paren_open", QT_TRANSLATE_NOOP("Error", "a closing parenthesis is missing")},
         {u"paren_stray", QT_TRANSLATE_NOOP("Error", "there is a closing parenthesis too many")},
         {u"operand_expected", QT_TRANSLATE_NOOP("Error", "something to look for is missing")},
         {u"value_expected", QT_TRANSLATE_NOOP("Error", "a value is missing behind the colon")},
         {u"one_value_expected", QT_TRANSLATE_NOOP("Error", "only one value can stand here")},
         {u"unknown_field", QT_TRANSLATE_NOOP("Error", "there is no such field (“kontorctl fields” lists them)")},
         {u"unknown_word", QT_TRANSLATE_NOOP("Error", "this word means nothing here")},
         {u"unknown_choice", QT_TRANSLATE_NOOP("Error", "this is not one of the field's choices")},
         {u"bad_number", QT_TRANSLATE_NOOP("Error", "a number is expected")},
         {u"bad_date", QT_TRANSLATE_NOOP("Error", "a date is expected, like 2026-03-31")},
         {u"bad_place", QT_TRANSLATE_NOOP("Error", "a place and a distance are expected, like \"Ulm 25km\"")},
         {u"unknown_place", QT_TRANSLATE_NOOP("Error", "no place is called so")},
         {u"own_market", QT_TRANSLATE_NOOP("Error", "a target market cannot name itself in its own rule")},
         {u"comparison_unfit", QT_TRANSLATE_NOOP("Error", "this field cannot be compared by more or less")},
         {u"too_long", QT_TRANSLATE_NOOP("Error", "it is too long")},
         {u"too_deep", QT_TRANSLATE_NOOP("Error", "it has too many parentheses in each other")}},
        QT_TRANSLATE_NOOP("Error", "it is not understood at the marked place"));
}

QString formatReason(QStringView detail)
{
    return reasonOf(
        detail,
        {{u"unclosed_quote",
          QT_TRANSLATE_NOOP("Error", "A quotation mark is opened here and never closed; add the missing one.")},
         {u"changed_since",
          QT_TRANSLATE_NOOP("Error", "The file has changed since its import began; take that back and begin again.")},
         {u"field_library",
          QT_TRANSLATE_NOOP("Error", "This is no library of fields; write JSON like {\"fields\": [{\"key\": …}]}.")},
         {u"picture_elsewhere",
          QT_TRANSLATE_NOOP("Error", "The picture lies in the web and was not fetched; add it by hand.")},
         {u"picture", QT_TRANSLATE_NOOP("Error", "This is not a picture; choose a PNG, JPEG or WebP file.")},
         {u"vcard", QT_TRANSLATE_NOOP("Error", "This is a file of vCards, not a CSV list.")},
         {u"no_vcard", QT_TRANSLATE_NOOP("Error", "There is no vCard in this file.")},
         {u"icalendar", QT_TRANSLATE_NOOP("Error", "This is a calendar, not a CSV list.")},
         {u"html", QT_TRANSLATE_NOOP("Error", "This is a web page, not a CSV list; save the list itself.")},
         {u"xml", QT_TRANSLATE_NOOP("Error", "This is an XML file, not a CSV list; save the list as CSV first.")},
         {u"json", QT_TRANSLATE_NOOP("Error", "This is a JSON file, not a CSV list; save the list as CSV first.")},
         {u"rtf",
          QT_TRANSLATE_NOOP("Error", "This is a word processor's file, not a CSV list; save the list as CSV first.")}},
        QT_TRANSLATE_NOOP("Error", "The file has not the form of a CSV list."));
}

QString binaryName(QStringView detail)
{
    return reasonOf(detail,
                    {{u"png", QT_TRANSLATE_NOOP("Error", "a picture")},
                     {u"jpeg", QT_TRANSLATE_NOOP("Error", "a picture")},
                     {u"gif", QT_TRANSLATE_NOOP("Error", "a picture")},
                     {u"tiff", QT_TRANSLATE_NOOP("Error", "a picture")},
                     {u"pdf", QT_TRANSLATE_NOOP("Error", "a PDF document")},
                     {u"zip", QT_TRANSLATE_NOOP("Error", "an archive or a spreadsheet (zip)")},
                     {u"ole", QT_TRANSLATE_NOOP("Error", "an old spreadsheet or document")},
                     {u"sqlite", QT_TRANSLATE_NOOP("Error", "a database")},
                     {u"parquet", QT_TRANSLATE_NOOP("Error", "a database")},
                     {u"elf", QT_TRANSLATE_NOOP("Error", "a program")},
                     {u"gzip", QT_TRANSLATE_NOOP("Error", "a compressed file")},
                     {u"bzip2", QT_TRANSLATE_NOOP("Error", "a compressed file")},
                     {u"xz", QT_TRANSLATE_NOOP("Error", "a compressed file")},
                     {u"zstd", QT_TRANSLATE_NOOP("Error", "a compressed file")},
                     {u"7z", QT_TRANSLATE_NOOP("Error", "a compressed file")},
                     {u"rar", QT_TRANSLATE_NOOP("Error", "a compressed file")}},
                    QT_TRANSLATE_NOOP("Error", "binary data"));
}

} // namespace kontor
