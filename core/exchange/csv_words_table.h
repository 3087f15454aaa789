// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_words.h"

// The vocabulary of headers. Spelling, case, accents and punctuation do not matter; `|` stands between phrases.
// English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Norwegian, Danish, Swedish, Finnish, Czech,
// Hungarian, Turkish, Russian: what their programs write and what people type.

namespace kontor {

struct WordEntry {
    Word word;
    QStringView phrases;
};

/// Words for what has a field of its own: names, numbers, places.
inline constexpr WordEntry fieldWords[]{
    {Word::FirstName,
     u"first name|firstname|given name|givenname|given names|forename|fore name|christian "
     u"name|first|given|fname|vorname|vornamen|"
     u"rufname|prénom|prenom|prénoms|nombre de pila|primer nombre|nombre propio|nome proprio|nome di battesimo|"
     u"primeiro nome|voornaam|imię|imie|pierwsze imię|fornavn|förnamn|tilltalsnamn|etunimi|jméno křestní|"
     u"křestní jméno|keresztnév|utónév|ad|adı|имя"},
    {Word::MiddleName,
     u"middle name|middlename|middle names|middle|middle initial|additional name|additional names|second name|"
     u"zweiter vorname|weitere vornamen|weiterer vorname|mittelname|deuxième prénom|autres prénoms|"
     u"segundo nombre|secondo nome|segundo nome|nome do meio|tweede naam|tussenvoegsel|drugie imię|mellomnavn|"
     u"mellemnavn|mellannamn|toinen nimi|prostřední jméno|második keresztnév|ikinci ad|отчество"},
    {Word::LastName,
     u"last name|lastname|surname|sur name|family name|familyname|last|family|lname|second "
     u"surname|nachname|familienname|"
     u"zuname|nom de famille|nom famille|patronyme|apellido|apellidos|primer apellido|cognome|sobrenome|apelido|"
     u"segundo apellido|último "
     u"nome|achternaam|familienaam|nazwisko|etternavn|efternavn|efternamn|sukunimi|příjmení|vezetéknév|"
     u"családnév|soyad|soyadı|soyisim|фамилия"},
    {Word::FullName,
     u"full name|fullname|display name|displayname|display as|file as|contact name|contact person|person name|customer "
     u"name|client name|"
     u"complete name|name of contact|attendee|ansprechpartner|ansprechpartnerin|kontaktperson|kontaktname|"
     u"vollständiger name|anzeigename|anzeigen als|voller name|vor und nachname|nom complet|nom et prénom|"
     u"prénom et nom|nom affiché|nom d affichage|contact principal|nombre completo|nombre y apellidos|"
     u"nombre para mostrar|nome completo|nome e cognome|nome visualizzato|persona di contatto|nome de exibição|"
     u"volledige naam|weergavenaam|contactpersoon|imię i nazwisko|nazwa wyświetlana|osoba kontaktowa|fullt navn|"
     u"visningsnavn|fulde navn|vist navn|fullständigt namn|visningsnamn|kontaktperson|koko nimi|"
     u"celé jméno|jméno a příjmení|kontaktní osoba|teljes név|megjelenítendő név|ad soyad|adı soyadı|полное имя|"
     u"имя и фамилия|контактное лицо|отображаемое имя"},
    {Word::LastFirst,
     u"фио|ф и о|nazwisko i imię|nachname vorname|name vorname|nom prénom|cognome e nome|apellidos y nombre|"
     u"příjmení a jméno|last name first name|фамилия имя отчество|фамилия имя"},
    {Word::Name, u"name|namen|nom|nombre|nome|naam|nazwa|navn|namn|nimi|jméno|název|név|isim|название|наименование|имя "
                 u"или название|contact|"
                 u"kontakt|contacto|contatto|контакт|person|persona"},
    {Word::Nickname, u"nickname|nick name|nick|short name|known "
                     u"as|spitzname|kosename|surnom|apodo|sobrenombre|alias|soprannome|apelido familiar|alcunha|"
                     u"bijnaam|pseudonim|ksywka|kallenavn|kaldenavn|smeknamn|lempinimi|přezdívka|becenév|takma "
                     u"ad|псевдоним|прозвище|краткое имя"},
    {Word::Title, u"title|titel|titre|título|titolo|tytuł|tittel|otsikko|titul|cím|unvan|ünvan|обращение"},
    {Word::Salutation,
     u"salutation|prefix|name prefix|honorific|honorific prefix|form of address|courtesy title|mr "
     u"mrs|anrede|namenspräfix|civilité|"
     u"tratamiento|trato|appellativo|tratamento|aanhef|zwrot grzecznościowy|zwrot|tiltaleform|hilsningsform|"
     u"tilltal|oslovení|megszólítás|hitap|academic title|akademischer titel|prefisso nome|préfixe"},
    {Word::Suffix, u"suffix|name "
                   u"suffix|namenssuffix|suffixe|sufijo|suffisso|sufixo|achtervoegsel|sufiks|suffiks|generation|"
                   u"přípona|utótag|sonek|суффикс"},
    {Word::LegalName,
     u"legal name|registered name|trading name|ragione sociale|denominazione|razón social|raison sociale|razão social|"
     u"firmierung|offizieller name|nazwa pełna|pełna nazwa|foretaksnavn|юридическое название|полное наименование"},
    {Word::Company,
     u"company|companies|related company|organization|organisation|organizations|account|employer|business "
     u"name|firm|associated "
     u"company|primary company|"
     u"primary associated "
     u"company|org|enterprise|firma|unternehmen|betrieb|arbeitgeber|firmenname|unternehmensname|kunde|"
     u"société|entreprise|employeur|établissement|empresa|organización|compañía|sociedad|azienda|società|ditta|"
     u"organizzazione|impresa|organização|companhia|bedrijf|bedrijfsnaam|organisatie|firmy|organizacja|"
     u"przedsiębiorstwo|selskap|bedrift|organisasjon|virksomhed|företag|organisationsnamn|foretag|yritys|"
     u"společnost|organizace|cég|vállalat|cégnév|szervezet|şirket|kuruluş|организация|компания|фирма|предприятие|"
     u"название организации|название компании|место работы"},
    {Word::JobTitle,
     u"job title|jobtitle|job|position|role|function|occupation|profession|job role|job position|designation|business "
     u"title|"
     u"berufsbezeichnung|beruf|funktion|stellung|tätigkeit|poste|fonction|profession|intitulé du poste|cargo|puesto|"
     u"profesión|ocupación|qualifica|ruolo|mansione|posizione|professione|posição|profissão|função|functie|"
     u"functietitel|"
     u"beroep|stanowisko|stanowisko pracy|zawód|stilling|yrke|titulatur|befattning|jobbtitel|ammatti|tehtävänimike|"
     u"pozice|pracovní pozice|funkce|beosztás|munkakör|görev|iş unvanı|meslek|должность|профессия|позиция"},
    {Word::Birthday,
     u"birthday|birth day|birthdate|birth date|date of birth|dateofbirth|dob|born|bday|geburtstag|geburtsdatum|geb "
     u"datum|geboren am|"
     u"date de naissance|naissance|né le|anniversaire|fecha de nacimiento|nacimiento|cumpleaños|fecha nacimiento|"
     u"data di nascita|compleanno|nato il|data de nascimento|nascimento|aniversário|geboortedatum|verjaardag|"
     u"data urodzenia|urodziny|fødselsdato|fødselsdag|bursdag|födelsedatum|födelsedag|syntymäaika|syntymäpäivä|"
     u"datum narození|narozeniny|születésnap|születési dátum|doğum tarihi|doğum günü|день рождения|дата рождения"},
    {Word::Year, u"birth year|year of birth|geburtsjahr|année de naissance|año de nacimiento|anno di nascita|rok "
                 u"urodzenia|fødselsår|год рождения"},
    {Word::Month, u"birth month|month of birth|geburtsmonat|mois de naissance|mes de nacimiento|mese di "
                  u"nascita|miesiąc urodzenia|fødselsmåned|месяц рождения"},
    {Word::Day, u"birth day of month|day of birth|geburtstag tag|jour de naissance|día de nacimiento|giorno di "
                u"nascita|dzień urodzenia"},
    {Word::Gender, u"gender|sex|geschlecht|sexe|genre|sexo|género|sesso|genere|gênero|geslacht|płeć|kjønn|køn|kön|"
                   u"sukupuoli|pohlaví|nem|neme|cinsiyet|пол"},
    {Word::Language, u"language|languages|preferred language|communication "
                     u"language|locale|lang|sprache|korrespondenzsprache|langue|idioma|lengua|lingua|"
                     u"língua|taal|język|språk|sprog|kieli|jazyk|nyelv|dil|язык"},
    {Word::Vat, u"vat|vat id|eu vat|eu vat id|eu ustid|eu ust id|vat no|vat number|vat reg no|vatin|tax id|tax "
                u"number|tax no|tax registration|ust id|ust "
                u"idnr|ust id nr|ustid|ustidnr|umsatzsteuer id|"
                u"umsatzsteuer identifikationsnummer|uid|uid nummer|mwst nr|steuernummer|n tva|tva|numéro tva|tva "
                u"intracommunautaire|cif|nif|"
                u"cif nif|nif cif|n i f|número de iva|partita iva|p iva|piva|nif contribuinte|btw|btw nummer|nip|numer "
                u"nip|mva nummer|momsnummer|"
                u"momsregistreringsnummer|cvr moms|alv numero|dič|adószám|vergi no|vergi numarası|инн"},
    {Word::Registration, u"registration number|company number|company registration number|registration no|reg "
                         u"no|commercial register|trade register|"
                         u"handelsregister|handelsregisternummer|hrb|registernummer|siren|siret|rcs|registro "
                         u"mercantil|numero rea|rea|kvk|kvk nummer|krs|regon|"
                         u"org nr|orgnr|org nummer|organisasjonsnummer|organisationsnummer|cvr|cvr nummer|y "
                         u"tunnus|ičo|cégjegyzékszám|огрн|crn|abn|ein"},
    {Word::LegalForm, u"legal form|legal type|rechtsform|gesellschaftsform|forme juridique|forma jurídica|forma "
                      u"giuridica|rechtsvorm|forma prawna|"
                      u"selskapsform|organisasjonsform|bolagsform|virksomhedsform|právní forma|организационно правовая "
                      u"форма|форма собственности"},
    {Word::Relationship,
     u"relationship|lifecycle stage|relationship stage|customer type|kundenstatus|beziehung|account type"},
    {Word::Email, u"email|e mail|mail|emails|e mails|email id|smtp|email addr|courriel|mél|adresse de "
                  u"messagerie|messagerie|correo electrónico|correo|"
                  u"dirección de correo electrónico|direccion de correo|posta elettronica|indirizzo posta "
                  u"elettronica|indirizzo di posta elettronica|"
                  u"correio eletrónico|correio eletrônico|correio|e mailadres|emailadres|mailadres|poczta|poczta "
                  u"elektroniczna|adres e mail|adres email|"
                  u"e post|epost|e postadresse|epostadresse|mailadresse|emailadresse|e mailadresse|e "
                  u"postadress|epostadress|sähköposti|sähköpostiosoite|e mailová|"
                  u"e mail cím|e posta|eposta|адрес эл почты|эл почта|электронная почта|адрес электронной почты|эл "
                  u"адрес|почта|имейл|e mail email"},
    {Word::Phone,
     u"phone|telephone|tel|phones|telephone number|phone number|phone no|tel "
     u"no|landline|call|telefon|telefonnummer|tel nr|telefonnr|rufnummer|festnetz|"
     u"festnetznummer|fon|téléphone|numéro de téléphone|tél|téléphone fixe|fixe|teléfono|numero de "
     u"telefono|telefono|numero di telefono|telefone|"
     u"número de telefone|telefoon|telefoonnummer|numer telefonu|nr telefonu|nr tel|tlf|tlf "
     u"nr|telefonnummer|puhelin|puhelinnumero|"
     u"telefonní číslo|telefonszám|telefon numarası|телефон|номер "
     u"телефона|тел|voice|centrala|zentrale|haupttelefon|telefonzentrale|switchboard|standard téléphonique"},
    {Word::Mobile, u"mobile|mobile phone|mobilephone|cell|cell phone|cellphone|cellular|mobile number|mobile "
                   u"no|gsm|handy|handynummer|handy nr|mobil|mobiltelefon|"
                   u"mobilnummer|mobilfunk|mobilfunknummer|mobiltel|mobile tel|portable|tél mobile|téléphone "
                   u"mobile|téléphone portable|móvil|teléfono móvil|"
                   u"celular|teléfono celular|cellulare|telefono cellulare|telefono cell|tel "
                   u"cellulare|telemóvel|telefone celular|mobiel|mobiele telefoon|"
                   u"mobiel nummer|telefon komórkowy|komórka|tel kom|tel komórkowy|numer "
                   u"komórkowy|mobiltelefonnummer|mobiltlf|mobilnr|matkapuhelin|kännykkä|gsm|mobilní|"
                   u"mobilní telefon|mobiltelefon|mobil telefon|cep|cep telefonu|мобильный|мобильный телефон|моб|моб "
                   u"телефон|моб тел|сотовый|сотовый телефон|i phone|iphone|телефон переносной"},
    {Word::Fax, u"fax|fax number|fax no|faxnummer|telefax|facsimile|télécopie|télécopieur|faks|faksi|факс|номер факса"},
    {Word::Pager, u"pager|pager number|beeper|piepser|récepteur de "
                  u"radiomessagerie|localizador|buscapersonas|cercapersone|personsøker|personsökare|semafoon|пейджер"},
    {Word::Website,
     u"website|web site|web page|webpage|web|url|urls|homepage|home page|www|site|internet|domain|company "
     u"domain|company domain name|website url|domain name|"
     u"webseite|internetseite|internetadresse|netzseite|page web|site web|site internet|página web|sitio web|pagina "
     u"web|"
     u"pagina|sito|sito web|sito internet|página|strona www|strona sieci web|webside|strona "
     u"internetowa|strona|witryna|nettsted|nettside|"
     u"hjemmeside|hemsida|webbplats|webbsida|kotisivu|verkkosivu|webové stránky|web stránka|weboldal|web "
     u"sitesi|internet sitesi|сайт|веб сайт|веб страница|"
     u"адрес сайта|страница"},
    {Word::Address, u"address|addresses|addr|adresse|anschrift|postanschrift|dirección|direccion|domicilio "
                    u"completo|indirizzo|endereço|endereco|morada|adres|adress|"
                    u"osoite|adresa|cím lakcím|lakcím|adresi|адрес"},
    {Word::Street, u"street|street address|address line|street name|road|straße|strasse|str|straße hausnummer|straße "
                   u"und hausnummer|straße nr|straße u hausnummer|"
                   u"rue|voie|adresse postale|numéro et rue|calle|calle y número|domicilio fiscal|via|indirizzo "
                   u"via|rua|logradouro|avenida|"
                   u"straat|straatnaam|ulica|ulica i "
                   u"numer|gate|gateadresse|gatuadress|gata|gade|vej|vejnavn|adresselinje|katuosoite|katu|ulice|utca|"
                   u"sokak|cadde|улица|besøksadresse|postadresse|postadress"},
    {Word::HouseNumber, u"house number|house no|street number|hausnummer|hausnr|haus nr|numéro de rue|número de "
                        u"calle|numero civico|huisnummer|nr domu|"
                        u"numer domu|husnummer|talonumero|číslo popisné|házszám|номер дома|дом номер"},
    {Word::Street2, u"extended address|address extra|suite|apartment|apt|unit|building|address "
                    u"complement|adresszusatz|adresszeile|zusatz|complément d adresse|"
                    u"complément adresse|complemento|piso|interno|apartament|mieszkanie|c o|co adresse|квартира|офис"},
    {Word::City, u"city|town|locality|suburb|place|village|municipality|ort|stadt|wohnort|ortschaft|gemeinde|ville|"
                 u"commune|localité|ciudad|población|localidad|municipio|"
                 u"città|comune|località|cidade|município|plaats|stad|woonplaats|miasto|miejscowość|poststed|by|sted|"
                 u"postort|ort stad|kaupunki|postitoimipaikka|"
                 u"paikkakunta|město|obec|város|település|şehir|il ilçe|город|населенный пункт"},
    {Word::Region,
     u"state|province|region|county|province code|state code|region code|state province|state region|state or "
     u"province|state county|province "
     u"state|territory|district state|bundesland|kanton|"
     u"bundesland kanton|bundesland region|région|dép région|département|province état|état|estado|provincia|comunidad "
     u"autónoma|"
     u"provincia o estado|estado o provincia|estado provincia|regione|provincia "
     u"regione|prov|uf|distrito|provincie|województwo|wojew|fylke|amt|län|"
     u"landskap|maakunta|kraj oblast|megye|il|область|регион|край область|область край|штат|республика область"},
    {Word::PostalCode,
     u"zip|zip code|zipcode|postal code|postalcode|postcode|post code|zip postal code|zip post "
     u"code|postleitzahl|plz|postltz|code postal|cp|"
     u"código postal|codigo postal|c p|cap|codice postale|codice di avviamento postale|código de endereçamento "
     u"postal|cep|código postal cp|"
     u"postnummer|postnr|post nr|kod pocztowy|kod|postinumero|psč|irányítószám|posta kodu|индекс|почтовый индекс"},
    {Word::Country, u"country|country region|country or region|nation|country name|country code|land|staat|land "
                    u"region|pays|pays région|país|país o región|pais|"
                    u"país región|paese|nazione|stato nazione|paese area geografica|país região|kraj|kraj "
                    u"region|państwo|maa|země|stát|ország|ülke|"
                    u"ülke bölge|land område|страна|страна или регион|страна регион"},
    {Word::PoBox,
     u"po box|p o box|post office box|pobox|postfach|boîte postale|bp|b p|apartado|apartado postal|apartado de "
     u"correos|casella postale|caixa postal|"
     u"postbus|skrytka pocztowa|postboks|postbox|box|poštovní přihrádka|абонентский ящик|а я|почтовый ящик"},
    {Word::Lat, u"lat|latitude|geo lat|breitengrad|breite|geografische breite|latitud|latitudine|szerokość "
                u"geograficzna|breddegrad|latitud|широта"},
    {Word::Lon, u"lon|lng|long|longitude|geo lon|geo lng|längengrad|länge|geografische "
                u"länge|longitud|longitudine|długość geograficzna|lengdegrad|longitud|долгота"},
};

} // namespace kontor
