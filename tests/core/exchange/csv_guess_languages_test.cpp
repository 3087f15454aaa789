// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/csv_guess_rig.h"

using namespace Qt::StringLiterals;
using namespace kontor;

TEST_CASE("German headers are mapped without help", "[csv]")
{
    GuessOf{
        u"Anrede;Vorname;Weitere Vornamen;Nachname;Firma;Position;Straße geschäftlich;Straße geschäftlich 2;Ort "
        u"geschäftlich;Postleitzahl geschäftlich;"
        u"Land/Region geschäftlich;Straße privat;Bundesland/Kanton privat;Weiterer Ort;Fax geschäftlich;Telefon "
        u"geschäftlich;Telefon geschäftlich 2;"
        u"Telefon Firma;Telefon (privat);Mobiltelefon;Geburtstag;Kategorien;E-Mail-Adresse;E-Mail 2: Adresse;Geschlecht;Notizen;Webseite\n"_s}
        .check(uR"(
            Anrede=title
            Weitere Vornamen=middle_name
            Position=job_title
            Straße geschäftlich=location_work.street
            Straße geschäftlich 2=location_work.street2
            Land/Region geschäftlich=location_work.country
            Bundesland/Kanton privat=location_home.region
            Weiterer Ort=location_other.city
            Fax geschäftlich=phone_work_fax
            Telefon geschäftlich 2=phone_work_2
            Telefon Firma=phone_main
            Telefon (privat)=phone_home
            Mobiltelefon=phone_mobile
            Geburtstag=birthday
            Kategorien=keywords
            E-Mail-Adresse=email
            E-Mail 2: Adresse=email_2
            Geschlecht=gender
            Notizen=notes
            Webseite=website)"_s);
    const GuessOf customers{
        u"Kundennummer;Name;Strasse;Hausnr.;PLZ;Ort;Land;Telefon;Mobil;E-Mail;USt-IdNr.;Bemerkungen\n"
        u"00123;Müller GmbH;Hauptstr.;5;89073;Ulm;Deutschland;0731/123456;0171 1234567;info@mueller.example;DE136695976;gut\n"_s};
    CHECK(customers.mapping().type == u"business");
    CHECK(customers.fields().mid(0, 5) == QStringList{u"external_id"_s, u"name"_s, u"location.street"_s,
                                                      u"location.street"_s, u"location.postal_code"_s});
    CHECK(customers.column(u"Hausnr."_s).combine == u" ");
    CHECK(customers.field(u"USt-IdNr."_s) == u"vat_id");
}

TEST_CASE("French, Spanish and Italian headers are mapped without help", "[csv]")
{
    GuessOf{u"Titre,Prénom,Deuxième prénom,Nom,Société,Fonction,Rue (bureau),Rue (bureau) 2,Ville (bureau),Dép/Région "
            u"(bureau),Code postal (bureau),"
            u"Pays/Région (bureau),Rue (domicile),Télécopie (bureau),Téléphone (bureau) 2,Téléphone (domicile),Tél. "
            u"mobile,Anniversaire,Catégories,"
            u"Adresse de messagerie,Notes,Page Web\n"_s}
        .check(uR"(
            Titre=title
            Prénom=first_name
            Nom=last_name
            Société=company
            Fonction=job_title
            Rue (bureau) 2=location_work.street2
            Dép/Région (bureau)=location_work.region
            Rue (domicile)=location_home.street
            Télécopie (bureau)=phone_work_fax
            Téléphone (bureau) 2=phone_work_2
            Tél. mobile=phone_mobile
            Anniversaire=birthday
            Adresse de messagerie=email)"_s);
    GuessOf{
        u"Nombre,Segundo nombre,Apellidos,Organización,Puesto,Calle del trabajo,Provincia o estado de trabajo,Código "
        u"postal del trabajo,"
        u"País o región del trabajo,Calle particular,Teléfono del trabajo,Teléfono particular,Móvil,Cumpleaños,Dirección de correo electrónico,Notas\n"_s}
        .check(uR"(
            Nombre=first_name
            Apellidos=last_name
            Puesto=job_title
            Provincia o estado de trabajo=location_work.region
            País o región del trabajo=location_work.country
            Calle particular=location_home.street
            Teléfono particular=phone_home
            Móvil=phone_mobile
            Dirección de correo electrónico=email)"_s);
    GuessOf{u"Nome,Cognome,Società,Posizione,Via (uff.),CAP (uff.),Paese (uff.),Città (ab.),Telefono (uff.),Fax "
            u"(uff.),Abitazione,Cellulare,Compleanno,"
            u"Indirizzo posta elettronica,Note\n"_s}
        .check(uR"(
            Nome=first_name
            Cognome=last_name
            Via (uff.)=location_work.street
            CAP (uff.)=location_work.postal_code
            Città (ab.)=location_home.city
            Fax (uff.)=phone_work_fax
            Abitazione=phone_home
            Cellulare=phone_mobile
            Indirizzo posta elettronica=email
            Note=notes)"_s);
}

TEST_CASE("Polish, Norwegian and Russian headers are mapped without help", "[csv]")
{
    GuessOf{
        u"Imię,Drugie imię,Nazwisko,Organizacja,Stanowisko,Ulica (adres służbowy),Kod pocztowy (adres służbowy),Kraj "
        u"(adres służbowy),"
        u"Miasto (adres domowy),Telefon służbowy,Faks służbowy,Telefon komórkowy,Urodziny,Adres e-mail,Notatki,Strona sieci Web\n"_s}
        .check(uR"(
            Imię=first_name
            Nazwisko=last_name
            Ulica (adres służbowy)=location_work.street
            Kraj (adres służbowy)=location_work.country
            Miasto (adres domowy)=location_home.city
            Faks służbowy=phone_work_fax
            Telefon komórkowy=phone_mobile
            Adres e-mail=email
            Strona sieci Web=website)"_s);
    GuessOf{u"Fornavn;Etternavn;Firma;Stilling;Gateadresse, arbeid;Poststed, arbeid;Postnummer, arbeid;Land/område, "
            u"arbeid;Telefon, privat;Mobiltelefon;"
            u"E-postadresse;Fødselsdag;Merknader\n"_s}
        .check(uR"(
            Fornavn=first_name
            Etternavn=last_name
            Stilling=job_title
            Gateadresse, arbeid=location_work.street
            Land/område, arbeid=location_work.country
            Telefon, privat=phone_home
            E-postadresse=email
            Fødselsdag=birthday
            Merknader=notes)"_s);
    GuessOf{u"Имя;Отчество;Фамилия;Организация;Должность;Улица (раб. адрес);Индекс (раб. адрес);Страна или регион "
            u"(раб. адрес);Улица (дом. адрес);"
            u"Рабочий факс;Рабочий телефон;Телефон переносной;День рождения;Адрес эл. почты;Заметки;Веб-страница\n"_s}
        .check(uR"(
            Имя=first_name
            Отчество=middle_name
            Фамилия=last_name
            Должность=job_title
            Улица (раб. адрес)=location_work.street
            Индекс (раб. адрес)=location_work.postal_code
            Улица (дом. адрес)=location_home.street
            Рабочий факс=phone_work_fax
            Телефон переносной=phone_mobile
            Адрес эл. почты=email
            Веб-страница=website)"_s);
}
