// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_words_table.h"

namespace kontor {

/// Words for notes, ids and switches, for which one of several, and those that mean nothing.
inline constexpr WordEntry moreWords[]{
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
    {Word::Iban, u"iban|iban number|iban nummer|iban nr|numéro iban|código iban|codice iban|numer iban|iban kode"},
    {Word::Bic, u"bic|swift|bic swift|swift bic|swift code|bic code|bic swift code|code bic|code swift|código swift|"
                u"código bic|codice bic|codice swift|swift kode|swiftcode|kod swift|kod bic|бик|свифт|код swift"},
    {Word::Bank,
     u"bank|bank name|name of bank|bank account bank|bankname|kreditinstitut|geldinstitut|name der bank|banque|"
     u"nom de la banque|banco|nombre del banco|nome do banco|banca|nome banca|naam bank|nazwa banku|"
     u"banknavn|banknamn|pankki|banka|bank neve|bankanın adı|банк|название банка|наименование банка"},
    {Word::AccountNumber,
     u"account number|account no|bank account number|bank account|bank account no|kontonummer|konto nr|kontonr|"
     u"bankkonto|numéro de compte|compte bancaire|número de cuenta|cuenta bancaria|numero di conto|conto corrente|"
     u"número da conta|conta bancária|rekeningnummer|bankrekening|numer konta|numer rachunku|rachunek bankowy|"
     u"bankkontonummer|tilinumero|číslo účtu|bankszámlaszám|hesap numarası|номер счёта|номер счета|"
     u"расчётный счёт|расчетный счет"},
    {Word::AccountHolder,
     u"account holder|account holder name|bank account holder|name on account|kontoinhaber|kontoinhaberin|"
     u"titulaire du compte|titulaire|titular de la cuenta|titular da conta|intestatario conto|intestatario|"
     u"rekeninghouder|właściciel konta|posiadacz rachunku|kontoeier|kontohaver|kontoinnehavare|tilinomistaja|"
     u"majitel účtu|számlatulajdonos|hesap sahibi|владелец счёта|владелец счета"},
    {Word::Market, u"target market|target markets|zielmarkt|zielmärkte|marché cible|marchés cibles|mercado objetivo|"
                   u"mercados objetivo|mercato di riferimento|mercado alvo|doelmarkt|doelmarkten|rynek docelowy|"
                   u"rynki docelowe|målmarked|målmarkeder|målmarknad|kohdemarkkina|cílový trh|célpiac|hedef pazar|"
                   u"целевой рынок|целевые рынки"},
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

} // namespace kontor
