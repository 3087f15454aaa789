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

inline constexpr WordEntry wordTable[]{
    {Word::FirstName,
     u"first name|firstname|given name|given names|forename|fore name|christian "
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
     u"company|companies|organization|organisation|organizations|account|employer|business name|firm|associated "
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
    {Word::Vat, u"vat|vat id|vat no|vat number|vat reg no|vatin|tax id|tax number|tax no|tax registration|ust id|ust "
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
     u"state|province|region|county|state province|state region|state or province|state county|province "
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
    {Word::Notes,
     u"notes|note|comment|comments|remark|remarks|description|memo|additional info|additional "
     u"information|annotation|bemerkung|bemerkungen|notiz|notizen|"
     u"anmerkung|anmerkungen|kommentar|kommentare|beschreibung|remarque|remarques|commentaire|commentaires|notas|nota|"
     u"observaciones|comentarios|"
     u"descripción|osservazioni|commenti|commento|descrizione|observações|comentários|opmerking|opmerkingen|notities|"
     u"notitie|uwagi|notatki|"
     u"notatka|opis|komentarz|notater|merknad|merknader|bemærkninger|noter|anteckningar|anteckning|huomautukset|"
     u"muistiinpanot|poznámka|poznámky|megjegyzés|"
     u"megjegyzések|notlar|açıklama|заметки|заметка|примечание|примечания|комментарий|комментарии|описание"},
    {Word::Keywords,
     u"keywords|keyword|tags|tag|labels|categories|category|groups|group|group membership|group "
     u"memberships|segments|schlagwörter|schlagwort|stichwörter|stichworte|"
     u"kategorie|kategorien|gruppe|gruppen|catégorie|catégories|mots "
     u"clés|étiquettes|groupes|groupe|categoría|categorías|etiquetas|palabras clave|"
     u"grupo|grupos|categoria|categorie|etichette|parole "
     u"chiave|gruppo|gruppi|categorias|categorieën|trefwoorden|groepen|kategoria|kategorie|słowa kluczowe|"
     u"grupa|grupy|etykiety|kategori|kategorier|stikkord|nøkkelord|etiketter|grupper|nyckelord|luokat|avainsanat|"
     u"kategória|kategóriák|címkék|etiketler|kategoriler|"
     u"категории|категория|теги|метки|группы|группа|ключевые слова"},
    {Word::Id, u"id|ids|identifier|uid contact|guid|uuid|contact id|record id|external id|ext id|customer id|customer "
               u"number|customer no|client id|client number|lead id|person id|"
               u"member id|member number|member no|membership number|membership no|reference|reference number|ref|ref "
               u"no|key|contact key|contact record "
               u"id|kundennummer|kunden nr|kundennr|kd nr|kdnr|kontakt id|mitgliedsnummer|"
               u"identifiant|n client|numéro client|code client|référence|identificador|número de cliente|código "
               u"cliente|código de cliente|codice cliente|"
               u"identificativo|id cliente|klantnummer|klant id|numer klienta|identyfikator|kundenummer|kund "
               u"nr|kundnummer|asiakasnumero|číslo zákazníka|"
               u"ügyfélszám|müşteri no|код клиента|номер клиента|идентификатор"},
    {Word::NoEmail, u"do not email|no email|email opt out|has opted out of email|opted out of "
                    u"email|unsubscribed|unsubscribe|unsubscribed from all email|keine e mail|kein newsletter|"
                    u"opt out email|e mail opt out"},
    {Word::NoCall, u"do not call|no call|no calls|dnc|phone opt out|nicht anrufen|keine anrufe|do not phone"},
    {Word::Archived, u"archived|is archived|archiviert|archivé|archivado|archiviato|zarchiwizowany|arkivert"},
    {Word::Type, u"type|contact type|typ|kontaktart|tipo|type de contact|тип"},
    {Word::Responsible, u"responsible|responsible person|contact owner|owner name|account manager|sales "
                        u"rep|zuständig|betreuer|verantwortlich|ответственный"},
    {Word::Team, u"team|sales team|vertriebsteam"},
    {Word::Home,
     u"home|private|personal|residence|residential|residencial|privat|privater|private "
     u"adresse|privatadresse|zuhause|domicile|privé|personnel|domicilio|"
     u"particular|personal "
     u"personal|casa|abitazione|ab|abit|personale|residência|pessoal|thuis|prywatny|prywatna|domowy|domowa|"
     u"dom|adres domowy|hjem|hjemme|"
     u"hem|hemma|bostad|koti|domů|soukromý|domácí|otthoni|lakás|ev|kişisel|дом|дом адрес|домашний|домашняя|дом "
     u"адреса|личный|личная"},
    {Word::Work,
     u"work|business|office|professional|job "
     u"address|geschäftlich|geschaeftlich|geschäft|dienstlich|beruflich|arbeit|büro|buero|bureau|professionnel|travail|"
     u"trabajo|oficina|profesional|laboral|uff|ufficio|lavoro|professionale|trabalho|comercial|escritório|profissional|"
     u"werk|zakelijk|kantoor|służbowy|służbowa|"
     u"firmowy|firmowa|praca|biuro|adres "
     u"służbowy|arbeid|jobb|kontor|arbejde|arbete|työ|práce|pracovní|zaměstnání|munkahelyi|üzleti|hivatali|iş|раб|"
     u"рабочий|рабочая|"
     u"служебный|раб адрес|работа"},
    {Word::OtherKind, u"other|another|misc|andere|anderer|anderes|weitere|weiterer|weiteres|sonstige|sonstiges|autre|"
                      u"otro|otra|otros|altro|altra|altri|outro|outra|"
                      u"anders|overig|inny|inna|inne|annen|annet|andre|anden|annan|övrig|muu|jiný|ostatní|egyéb|más|"
                      u"diğer|другой|другая|другое|доп|дополнительный"},
    {Word::Main, u"main|company main|headquarters|hq|head "
                 u"office|zentral|hauptnummer|siège|principal|principale|sede|central|hoofd|główny|główna|hoved|"
                 u"sentralbord|huvud|основной|основная|главный"},
    {Word::Billing, u"billing|invoice|bill "
                    u"to|rechnung|rechnungsadresse|rechnungs|facturation|facturación|fatturazione|faturação|cobrança|"
                    u"factuur|faktura|fakturering|rozliczeniowy"},
    {Word::Shipping, u"shipping|delivery|ship "
                     u"to|versand|lieferung|lieferadresse|liefer|livraison|expédition|envío|entrega|spedizione|"
                     u"consegna|verzending|bezorg|dostawa|levering|leverans"},
    {Word::Mailing, u"mailing|postal|correspondence|korrespondenz|correspondance"},
    {Word::Assistant, u"assistant|assistants|assistant s|asst|assistent|assistenz|assistentin|sekretariat|assistant "
                      u"e|asistente|ayudante|assistente|asystent|asystenta|ассистент|секретарь|помощник|тел помощника"},
    {Word::Car, u"car|auto|autotelefon|voiture|coche|voiture tél|radio phone"},
    {Word::Primary,
     u"primary|preferred|default|haupt|bevorzugt|standard|principaux|predeterminado|preferito|primær|primär|первый"},
    {Word::Secondary, u"secondary|alternate|alternative|alt|second|2nd|zweite|zweiter|zweites|alternativ|secondaire|"
                      u"secundario|secundaria|alternativo|secondario|sekundær|sekundär|dodatkowy|второй"},
    {Word::Tertiary, u"tertiary|third|3rd|dritte"},
    {Word::Label, u"label|type of|kind|service|bezeichnung"},
    {Word::Value, u"value|wert|valor|valore|valeur"},
    {Word::Formatted, u"formatted|full address|complete address|vollständig|formatiert"},
    {Word::Filler, u"the|of|and|or|number|no|nr|num|nummer|numéro|numero|número|your|my|de|del|dell|dello|della|delle|"
                   u"degli|al|alla|di|do|da|du|des|la|le|el|l|d|der|die|das|und|et|y|e|i|и|line|info|lines|field|"
                   u"n|or other|current|for|in|at|details|zeile|ligne|línea|linea|linje"},
    {Word::Apart, u"yomi|phonetic|owner|size|industry|source|status|date|created|modified|updated|last|count|revenue|"
                  u"employees|department|mileage|display|opt|verified|manager|manager s|"
                  u"spouse|children|server|location|parent|child|format|hash|time|zone|extension|ext|currency|rating|"
                  u"score|subtype|photo|image|picture|password|username|user|anniversary|"
                  u"abteilung|département service|department name|reports|via email|maiden|branche|quelle"},
};

/// Names of networks as headers spell them; the first phrase is the label of the link.
inline constexpr QStringView networkTable[]{
    u"twitter|twitter handle|twitter username|twitter account|x twitter",
    u"facebook|face book|facebook page|facebook profile",
    u"linkedin|linked in|linkedin profile|linked in profile|linkedin bio",
    u"xing|xing profil|xing profile",
    u"instagram|insta",
    u"youtube|you tube|youtube channel|you tube channel",
    u"mastodon",
    u"bluesky|blue sky",
    u"threads",
    u"github|git hub",
    u"gitlab|git lab",
    u"tiktok|tik tok",
    u"pinterest",
    u"reddit",
    u"vk|vkontakte|вконтакте",
    u"flickr",
    u"vimeo",
    u"medium",
    u"blog|weblog",
    u"telegram",
    u"whatsapp|whats app",
};

inline constexpr QStringView givenNames =
    u"aaron adam adrian agnieszka ahmed alain alan albert alejandro aleksandr alessandro alex alexander alexandra "
    u"alexei alfred ali alice amanda "
    u"amelie amy ana anastasia anders andrea andreas andreas andrei andrew andrzej angela anja anke ann anna anne "
    u"annette anthony antje anton "
    u"antonio arne arthur astrid barbara beate benjamin bernard bernd bernhard betty bill birgit bjorn bob bogdan "
    u"brandon brian brigitte bruce "
    u"camille carl carla carlos carmen carol caroline catherine charles charlotte chris christa christian christina "
    u"christine christoph "
    u"christopher claire clara claudia claus cynthia daniel daniela david deborah denis dennis diana dieter dirk "
    u"dmitri dmitry donald donna "
    u"doris dorothea eduardo edward ekaterina elena elisabeth elizabeth ella emil emily emma eric erik erika ernst "
    u"esther eugen eva evelyn "
    u"fabian fatima felix fernando florian francesca francesco francisco frank franz frederic frederik friedrich "
    u"gabriel gabriela gary george "
    u"georg gerald gerd gerhard gisela giovanni giulia giuseppe grace gregory grzegorz guido guillaume gunther gustav "
    u"hannah hans harald heather "
    u"heidi heike heinrich heinz helen helena helga henri henrik henry herbert hermann hugo igor ines inga ingrid "
    u"irene irina isabel isabella "
    u"ivan jack jacob jacqueline jakob jakub james jan jana jane janet jason javier jean jeffrey jennifer jens jeremy "
    u"jessica jim joachim "
    u"joan joao joe joerg johan johann johannes john johnny jonas jonathan jorg jorge jose josef joseph joshua juan "
    u"judith julia julian julie "
    u"julien jurgen justin kai karen karin karl karl katarzyna katharina katherine kathleen kathrin katja keith kelly "
    u"ken kenneth kerstin kevin "
    u"kim klaus krzysztof kurt lars larry laura lauren lea lena leo leon leonie linda lisa louis louise luca lucas "
    u"lucia lucie ludwig luis luisa "
    u"lukas maciej magdalena malgorzata manfred manuel manuela marc marcel marcin marco marcus margaret maria marie "
    u"marina mario marion mark "
    u"markus marta martha martin martina mary mateusz mathias matthew matthias maurice max maximilian megan melanie "
    u"melissa mia michael michal "
    u"michel michele michelle miguel mike mikhail mohamed mohammed monica monika moritz nadine nancy natalia natalie "
    u"natasha nathalie nathan "
    u"nicholas nicolas nicole niklas nils nina noah nora ole oleg olga oliver olivia olivier oscar otto pablo pamela "
    u"pascal patricia patrick "
    u"paul paula paulo pavel pawel pedro per peter petra philip philipp philippe pierre piotr rachel rafael rainer "
    u"ralf ralph ramona raymond "
    u"rebecca regina reinhard rene richard rita robert roberto roger roland rolf roman ronald rosa rudolf ruth ryan "
    u"sabine samantha samuel "
    u"sandra sara sarah scott sebastian sergei sergey sergio sharon silke silvia simon simone sofia sofie sonja sophia "
    u"sophie stefan stefanie "
    u"stefano steffen stephan stephanie stephen steve steven sue susan susanne sven svetlana sylvia tanja tatiana "
    u"teresa theodor theresa thomas "
    u"thorsten tim timothy tobias tom tomasz tony torsten tracy udo ulrich ulrike ursula ute uwe valentina vanessa "
    u"vera veronica veronika victor "
    u"victoria viktor vincent virginia vladimir volker walter waltraud werner wilhelm william wolfgang xavier yann "
    u"yves yvonne zofia "
    u"александр алексей анастасия андрей анна антон борис валентина василий вера виктор виктория виталий владимир "
    u"галина георгий дарья денис "
    u"дмитрий евгений екатерина елена иван игорь илья ирина кирилл константин ксения людмила максим мария марина "
    u"михаил надежда наталья никита "
    u"николай оксана олег ольга павел петр роман светлана сергей софия татьяна федор юлия юрий";

inline constexpr QStringView firmWords =
    u"gmbh ag kg ohg gbr ug ek kgaa mbh inc llc llp ltd limited corp corporation co company plc pty sa sarl sas sasu "
    u"eurl snc srl spa sl slu bv nv vof "
    u"ab as asa aps oy oyj ooo oao zao pao ооо оао зао пао ип sp zoo spzoo sro kft zrt bt dd doo doel ead eood se eg "
    u"ev oü sia uab group gruppe groupe grupo "
    u"gruppo holding holdings partners partner associates consulting consultants solutions services service systems "
    u"systeme technologies technology "
    u"tech software industries industrie international brewing brewery breweries brewers brauerei brasserie brouwerij "
    u"cervejaria cerveceria birrificio browar "
    u"brewpub taproom cidery winery weingut hotel restaurant gasthof cafe bar pub apotheke pharmacy bank versicherung "
    u"insurance university universitat "
    u"school schule college hospital klinik praxis kanzlei verein foundation stiftung association club institute "
    u"institut studio studios media verlag "
    u"books press bau logistics logistik transport handel trading import export shop store markt market motors "
    u"autohaus garage werkstatt agentur agency "
    u"marketing design architekten immobilien estate properties ventures capital energy solar foods bakery backerei "
    u"metzgerei druckerei works werke "
    u"manufacturing factory labs lab center centre zentrum council department office ministry stadt gemeinde";

inline constexpr QStringView honorifics =
    u"mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|hon|fr|frau|herr|hr|herrn|familie|dr med|prof dr|dipl "
    u"ing|ing|mag|m|mme|mlle|monsieur|madame|"
    u"mademoiselle|me|maître|sr|sra|srta|señor|señora|don|doña|sig|sig ra|signor|signora|signorina|dott|dott "
    u"ssa|avv|dhr|mevr|de heer|mevrouw|pan|pani|p|"
    u"mgr|inż|fru|herra|rouva|úr|bay|bayan|г н|г жа|господин|госпожа|mr mrs|mr and mrs|senator|rep|capt|major|col";

} // namespace kontor
