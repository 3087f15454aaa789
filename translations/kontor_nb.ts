<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Birthday</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 i dag</translation>
    </message>
    <message numerus="yes">
        <source>%1 · turns %2 in %n day(s)</source>
        <translation>
            <numerusform>%1 · fyller %2 om %n dag</numerusform>
            <numerusform>%1 · fyller %2 om %n dager</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>no contact yet</source>
        <translation>ingen kontakt ennå</translation>
    </message>
    <message>
        <source>Briefing for %1. Last contact: %2</source>
        <translation>Besøksark for %1. Siste kontakt: %2</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Kontaktinformasjon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Åpne løfter</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Ingenting er planlagt.</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Siste hendelser</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ingenting har skjedd ennå.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nøkkelord</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Verdt å vite</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tom)</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste tid</translation>
    </message>
    <message>
        <source>%1 to %2: reached by %3 of %4 calls</source>
        <translation>%1 til %2: nådd med %3 av %4 anrop</translation>
    </message>
    <message>
        <source>What others have changed since you were in contact, %1</source>
        <translation>Hva andre har endret siden du var i kontakt, %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Log the call</source>
        <translation>Logg anropet</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Logg et anrop</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hvor lenge</translation>
    </message>
    <message>
        <source>Change the call</source>
        <translation>Endre anropet</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Business</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullstendig</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Kundeemne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Jobbtelefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Salg</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Markedsføring</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Ingen rolle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nei</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Flervalg</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Personlig</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Nettskjema</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Inngående</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Utgående</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Fikk svar</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikke svar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Telefonsvarer</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Feil nummer</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Ringte tilbake</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kvinne</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Nominatim</source>
        <translation>Nominatim</translation>
    </message>
    <message>
        <source>Photon</source>
        <translation>Photon</translation>
    </message>
</context>
<context>
    <name>CommandMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå til</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May be emailed</source>
        <translation>Kan få e-post</translation>
    </message>
    <message>
        <source>May be emailed: consent on record</source>
        <translation>Kan få e-post: samtykke er registrert</translation>
    </message>
    <message>
        <source>Do not email: no consent on record</source>
        <translation>Ingen e-post: samtykke mangler</translation>
    </message>
    <message>
        <source>Do not email: consent withdrawn</source>
        <translation>Ingen e-post: samtykket er trukket tilbake</translation>
    </message>
    <message>
        <source>Do not email: not wanted</source>
        <translation>Ingen e-post: ikke ønsket</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Kan ringes</translation>
    </message>
    <message>
        <source>May be called: consent on record</source>
        <translation>Kan ringes: samtykke er registrert</translation>
    </message>
    <message>
        <source>Do not call: no consent on record</source>
        <translation>Ingen anrop: samtykke mangler</translation>
    </message>
    <message>
        <source>Do not call: consent withdrawn</source>
        <translation>Ingen anrop: samtykket er trukket tilbake</translation>
    </message>
    <message>
        <source>Do not call: not wanted</source>
        <translation>Ingen anrop: ikke ønsket</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>WHEN</source>
        <translation>NÅR</translation>
    </message>
    <message>
        <source>CONTACT</source>
        <translation>KONTAKT</translation>
    </message>
    <message>
        <source>DIRECTION</source>
        <translation>RETNING</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDER</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTAT</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>HVEM</translation>
    </message>
    <message>
        <source>%1 values, %2 do not fit.</source>
        <translation>%1 verdier, %2 passer ikke.</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>FØR</translation>
    </message>
    <message>
        <source>AFTER</source>
        <translation>ETTER</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passer ikke</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 rader skrevet til %2.</translation>
    </message>
    <message>
        <source>%1 fields added, %2 changed.</source>
        <translation>%1 felter lagt til, %2 endret.</translation>
    </message>
    <message>
        <source>List the calls with a contact, or with all</source>
        <translation>List opp anropene med én kontakt eller med alle</translation>
    </message>
    <message>
        <source>only calls that ended so</source>
        <translation>bare anrop med dette resultatet</translation>
    </message>
    <message>
        <source>only calls of this employee</source>
        <translation>bare anrop fra denne medarbeideren</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>høyst så mange</translation>
    </message>
    <message>
        <source>Show what a note said before it was changed</source>
        <translation>Vis hva et notat inneholdt før det ble endret</translation>
    </message>
    <message>
        <source>Write a contact&apos;s file to the disk</source>
        <translation>Skriv filen til en kontakt til disk</translation>
    </message>
    <message>
        <source>the file or folder to write to</source>
        <translation>filen eller mappen det skrives til</translation>
    </message>
    <message>
        <source>Show what a custom field&apos;s values become in another type</source>
        <translation>Vis hva verdiene i et egendefinert felt blir i en annen type</translation>
    </message>
    <message>
        <source>choices of the new type</source>
        <translation>alternativer for den nye typen</translation>
    </message>
    <message>
        <source>Write the library of custom fields as JSON</source>
        <translation>Skriv samlingen av egendefinerte felter som JSON</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>filen det skrives til</translation>
    </message>
    <message>
        <source>Add and change custom fields as a JSON file says</source>
        <translation>Legg til og endre egendefinerte felter etter en JSON-fil</translation>
    </message>
    <message>
        <source>%1 needs a date, like 2026-03-31, not “%2”.</source>
        <translation>%1 trenger en dato, for eksempel 2026-03-31, ikke «%2».</translation>
    </message>
    <message>
        <source>Show everything about a contact</source>
        <translation>Vis alt om en kontakt</translation>
    </message>
    <message>
        <source>Show the activity history of a contact, newest first</source>
        <translation>Vis historikken til en kontakt, nyeste først</translation>
    </message>
    <message>
        <source>only what people did, or only data changes</source>
        <translation>bare det folk har gjort, eller bare dataendringer</translation>
    </message>
    <message>
        <source>only these types</source>
        <translation>bare disse typene</translation>
    </message>
    <message>
        <source>from this day or time on</source>
        <translation>fra og med denne dagen eller dette tidspunktet</translation>
    </message>
    <message>
        <source>up to this day or time</source>
        <translation>til og med denne dagen eller dette tidspunktet</translation>
    </message>
    <message>
        <source>%1 (primary)</source>
        <translation>%1 (primær)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arkivert</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>i papirkurven</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versjon %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>trukket tilbake %1</translation>
    </message>
    <message>
        <source>%1 (managed automatically)</source>
        <translation>%1 (vedlikeholdes automatisk)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Målmarked</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Bankkontoer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>HVA</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonnumre</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokasjoner</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Lenker</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nøkkelord</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Spesifikasjoner</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Importproblemer</translation>
    </message>
    <message>
        <source>Activity history</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>--min-score needs a number from 0 to 1, not “%1”.</source>
        <translation>--min-score trenger et tall fra 0 til 1, ikke «%1».</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>POENG</translation>
    </message>
    <message>
        <source>REASONS</source>
        <translation>GRUNNER</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No duplicates were found.</source>
        <translation>Ingen duplikater funnet.</translation>
    </message>
    <message>
        <source>These two will not be reported as duplicates again.</source>
        <translation>Disse to blir ikke meldt som duplikater igjen.</translation>
    </message>
    <message>
        <source>Two contacts are needed; write: kontorctl merge KEEP OTHER…</source>
        <translation>Det trengs to kontakter; skriv: kontorctl merge KEEP OTHER…</translation>
    </message>
    <message>
        <source>List likely duplicates, the likeliest first</source>
        <translation>List opp sannsynlige duplikater, de mest sannsynlige først</translation>
    </message>
    <message>
        <source>only pairs of this score and more, 0 to 1; otherwise 0.6</source>
        <translation>bare par med minst denne poengsummen, 0 til 1; ellers 0.6</translation>
    </message>
    <message>
        <source>at most so many; otherwise all</source>
        <translation>høyst så mange, ellers alle</translation>
    </message>
    <message>
        <source>Keep two contacts separate: never report them again</source>
        <translation>Hold to kontakter atskilt: meld dem aldri igjen</translation>
    </message>
    <message>
        <source>Make one contact out of several; its fields are KEEP&apos;s, else the others&apos;</source>
        <translation>Gjør flere kontakter til én; feltene til KEEP gjelder, ellers de andres</translation>
    </message>
    <message>
        <source>Name the file to write with -o FILE.</source>
        <translation>Oppgi målfilen med -o FIL.</translation>
    </message>
    <message>
        <source>Write the contacts that match a query as a list that can be imported</source>
        <translation>Skriv kontaktene som passer til en spørring, som en liste som kan importeres</translation>
    </message>
    <message>
        <source>what a saved view shows: its contacts, order and columns</source>
        <translation>det en lagret visning viser: kontakter, rekkefølge og kolonner</translation>
    </message>
    <message>
        <source>Write the contacts that match a query as vCards, version 4.0</source>
        <translation>Skriv kontaktene som passer til en spørring, som vCard versjon 4.0</translation>
    </message>
    <message>
        <source>Write every record in canonical form, for comparing stores</source>
        <translation>Skriv alle oppføringer i kanonisk form, for å sammenligne datalagre</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>STED</translation>
    </message>
    <message>
        <source>LATITUDE</source>
        <translation>BREDDE</translation>
    </message>
    <message>
        <source>LONGITUDE</source>
        <translation>LENGDE</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>--near needs a latitude and a longitude, like 48.4,9.98.</source>
        <translation>--near trenger en bredde og en lengde, for eksempel 48.4,9.98.</translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation>Ingen steder heter «%1».</translation>
    </message>
    <message>
        <source>Find places by name or postal code, with their coordinates</source>
        <translation>Finn steder etter navn eller postnummer, med koordinater</translation>
    </message>
    <message>
        <source>name what is near this point first</source>
        <translation>vis det som ligger nær dette punktet, først</translation>
    </message>
    <message>
        <source>at most so many places (10)</source>
        <translation>høyst så mange steder (10)</translation>
    </message>
    <message>
        <source>the store; otherwise KONTOR_STORE, or the one the window uses</source>
        <translation>datalageret; ellers KONTOR_STORE eller det vinduet bruker</translation>
    </message>
    <message>
        <source>act as another employee</source>
        <translation>handle som en annen medarbeider</translation>
    </message>
    <message>
        <source>results as JSON: a document, or an object per line</source>
        <translation>resultater som JSON: et dokument eller ett objekt per linje</translation>
    </message>
    <message>
        <source>this text, the version</source>
        <translation>denne teksten, versjonen</translation>
    </message>
    <message>
        <source>Usage: kontorctl [--store FILE] [--user NAME] [--json] COMMAND …</source>
        <translation>Bruk: kontorctl [--store FIL] [--user NAVN] [--json] KOMMANDO …</translation>
    </message>
    <message>
        <source>“kontorctl help COMMAND” tells more. An ID is a contact&apos;s id, the beginning of it, an email address or a phone number.</source>
        <translation>«kontorctl help KOMMANDO» forklarer mer. En ID er ID-en til en kontakt, begynnelsen av den, en e-postadresse eller et telefonnummer.</translation>
    </message>
    <message>
        <source>Usage: kontorctl %1</source>
        <translation>Bruk: kontorctl %1</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>ENDRINGER</translation>
    </message>
    <message>
        <source>UNDO</source>
        <translation>ANGRE</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>HANDLING</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angret</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mulig</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Take back the last operation, or the one named</source>
        <translation>Angre den siste handlingen eller den som er oppgitt</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Gjør om det som sist ble angret</translation>
    </message>
    <message>
        <source>List the operations, newest first</source>
        <translation>List opp handlingene, nyeste først</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>RAD</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>KOLONNE</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>… and %1 more; --report FILE writes them all.</source>
        <translation>… og %1 til; --report FIL skriver alle.</translation>
    </message>
    <message>
        <source>To take it back: kontorctl import undo %1</source>
        <translation>For å angre: kontorctl import undo %1</translation>
    </message>
    <message>
        <source>save it as a file first, or close Kontor</source>
        <translation>lagre den som fil først, eller lukk Kontor</translation>
    </message>
    <message>
        <source>write what was not imported, and why</source>
        <translation>skriv det som ikke ble importert, og hvorfor</translation>
    </message>
    <message>
        <source>what to do with contacts that are there already; otherwise skip. ask: leave them out and list them</source>
        <translation>hva som skal skje med kontakter som finnes fra før; ellers skip (hopp over). ask: utelat dem og list dem opp</translation>
    </message>
    <message>
        <source>by what they are recognised</source>
        <translation>hva de gjenkjennes ved</translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation>fortell bare hva som ville skje</translation>
    </message>
    <message>
        <source>Import a list of contacts</source>
        <translation>Importer en liste med kontakter</translation>
    </message>
    <message>
        <source>which column is what, as the wizard saves it; otherwise guessed</source>
        <translation>hvilken kolonne som er hva, slik veiviseren lagrer det; ellers gjettes det</translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation>hva radene er</translation>
    </message>
    <message>
        <source>Import vCards, versions 2.1 to 4.0, as many as are in the files</source>
        <translation>Importer vCard, versjon 2.1 til 4.0, så mange som filene inneholder</translation>
    </message>
    <message>
        <source>Go on with an import that was cancelled or interrupted</source>
        <translation>Fortsett en import som ble avbrutt</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Angre en import</translation>
    </message>
    <message>
        <source>%1 needs a value; write it behind the option.</source>
        <translation>%1 trenger en verdi; skriv den bak valget.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 tar ingen verdi.</translation>
    </message>
    <message>
        <source>There is no command “%1”; “kontorctl help” lists them.</source>
        <translation>Kommandoen «%1» finnes ikke; «kontorctl help» lister opp alle.</translation>
    </message>
    <message>
        <source>There is no option %1; “kontorctl help” lists them.</source>
        <translation>Valget %1 finnes ikke; «kontorctl help» lister opp alle.</translation>
    </message>
    <message>
        <source>%1 has no option %2; “kontorctl help %1” lists them.</source>
        <translation>%1 har ikke valget %2; «kontorctl help %1» lister opp alle.</translation>
    </message>
    <message>
        <source>A command is missing; “kontorctl help” lists them.</source>
        <translation>Det mangler en kommando; «kontorctl help» lister opp alle.</translation>
    </message>
    <message>
        <source>“%1” needs a second word; “kontorctl help %1” lists them.</source>
        <translation>«%1» trenger et ord til; «kontorctl help %1» lister opp alle.</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl %1 %2</source>
        <translation>Det mangler et argument; skriv: kontorctl %1 %2</translation>
    </message>
    <message>
        <source>“%1” is an argument too many; write: kontorctl %2 %3</source>
        <translation>«%1» er ett argument for mye; skriv: kontorctl %2 %3</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>«%1» har ikke formen felt=verdi.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 on, not “%3”.</source>
        <translation>%1 trenger et heltall fra og med %2, ikke «%3».</translation>
    </message>
    <message>
        <source>%1 needs one of %2, not “%3”.</source>
        <translation>%1 trenger en av %2, ikke «%3».</translation>
    </message>
    <message>
        <source>--sort needs a field, and perhaps :desc behind it, not “%1”.</source>
        <translation>--sort trenger et felt, eventuelt fulgt av :desc, ikke «%1».</translation>
    </message>
    <message>
        <source>%1 of %2; more with --after %3 or --limit 0.</source>
        <translation>%1 av %2; flere med --after %3 eller --limit 0.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmaer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullstendig</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Uten team</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>as a saved view shows it: its filter, order and columns</source>
        <translation>slik en lagret visning viser det: filter, rekkefølge og kolonner</translation>
    </message>
    <message>
        <source>List the contacts that match a query</source>
        <translation>List opp kontaktene som passer til en spørring</translation>
    </message>
    <message>
        <source>order; otherwise by name</source>
        <translation>rekkefølge, ellers etter navn</translation>
    </message>
    <message>
        <source>at most so many, 0 for all; otherwise 100</source>
        <translation>høyst så mange, 0 for alle; ellers 100</translation>
    </message>
    <message>
        <source>continue behind an earlier list</source>
        <translation>fortsett etter en tidligere liste</translation>
    </message>
    <message>
        <source>fields to show</source>
        <translation>felter som skal vises</translation>
    </message>
    <message>
        <source>Count the contacts that match a query</source>
        <translation>Tell kontaktene som passer til en spørring</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl set [ENTITY] ID field=value…</source>
        <translation>Det mangler et argument; skriv: kontorctl set [ENTITET] ID felt=verdi…</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <comment>5 contacts</comment>
        <translation>%1 endret.</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl delete ENTITY ID</source>
        <translation>Det mangler et argument; skriv: kontorctl delete ENTITET ID</translation>
    </message>
    <message>
        <source>One record at a time; write: kontorctl delete ENTITY ID</source>
        <translation>Bare én oppføring om gangen; skriv: kontorctl delete ENTITET ID</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Slettet.</translation>
    </message>
    <message>
        <source>Create a contact, an email, a note … and print it</source>
        <translation>Opprett en kontakt, en e-postadresse, et notat … og vis resultatet</translation>
    </message>
    <message>
        <source>Change fields of a contact or another record; field= empties</source>
        <translation>Endre felter i en kontakt eller en annen oppføring; felt= tømmer</translation>
    </message>
    <message>
        <source>Put contacts, or one row of a contact, into the bin</source>
        <translation>Legg kontakter, eller én rad i en kontakt, i papirkurven</translation>
    </message>
    <message>
        <source>Take contacts back from the bin</source>
        <translation>Hent kontakter tilbake fra papirkurven</translation>
    </message>
    <message>
        <source>Make contacts inactive</source>
        <translation>Gjør kontakter inaktive</translation>
    </message>
    <message>
        <source>Erase deleted contacts for good; this cannot be undone</source>
        <translation>Slett kontakter permanent fra papirkurven; dette kan ikke angres</translation>
    </message>
    <message>
        <source>--country needs a country, like DE, not “%1”.</source>
        <translation>--country trenger et land, for eksempel DE, ikke «%1».</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Min organisasjon</translation>
    </message>
    <message>
        <source>New store of %1 for %2: %3</source>
        <translation>Nytt datalager for %1, opprettet for %2: %3</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Sikkerhetskopi skrevet og kontrollert: %1</translation>
    </message>
    <message>
        <source>The store is as it was in %1; what it held before lies beside it.</source>
        <translation>Datalageret er slik det var i %1; det tidligere innholdet ligger ved siden av.</translation>
    </message>
    <message>
        <source>The store is damaged:</source>
        <translation>Datalageret er skadet:</translation>
    </message>
    <message>
        <source>The store is in order.</source>
        <translation>Datalageret er i orden.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>contacts: persons, businesses</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Make a new store with its first employee</source>
        <translation>Opprett et nytt datalager med den første medarbeideren</translation>
    </message>
    <message>
        <source>whose contacts these are</source>
        <translation>hvem som eier kontaktene</translation>
    </message>
    <message>
        <source>your name; otherwise the user&apos;s</source>
        <translation>navnet ditt, ellers brukerens</translation>
    </message>
    <message>
        <source>your email address</source>
        <translation>e-postadressen din</translation>
    </message>
    <message>
        <source>home of phone numbers without a country code</source>
        <translation>landet for telefonnumre uten landskode</translation>
    </message>
    <message>
        <source>Write a verified copy of the store while it is in use</source>
        <translation>Skriv en kontrollert kopi av datalageret mens det er i bruk</translation>
    </message>
    <message>
        <source>Put a backup in the place of the store</source>
        <translation>Sett en sikkerhetskopi i stedet for datalageret</translation>
    </message>
    <message>
        <source>Check the store, its journal and its indexes</source>
        <translation>Kontroller datalageret, journalen og indeksene</translation>
    </message>
    <message>
        <source>Fill the store with demonstration data</source>
        <translation>Fyll datalageret med eksempeldata</translation>
    </message>
    <message>
        <source>how many; otherwise 250</source>
        <translation>hvor mange, ellers 250</translation>
    </message>
    <message>
        <source>other data for another number</source>
        <translation>andre data for et annet tall</translation>
    </message>
    <message>
        <source>the last day of the history</source>
        <translation>den siste dagen i historikken</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 av %3)</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>OPPFØRING</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELT</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>WRITABLE</source>
        <translation>SKRIVBAR</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>ETIKETT</translation>
    </message>
    <message>
        <source>CHOICES</source>
        <translation>ALTERNATIVER</translation>
    </message>
    <message>
        <source>at creation</source>
        <translation>ved oppretting</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>--region needs a country, like DE, not “%1”.</source>
        <translation>--region trenger et land, for eksempel DE, ikke «%1».</translation>
    </message>
    <message>
        <source>“%1” is no PART=VALUE, like city=Ulm.</source>
        <translation>«%1» har ikke formen DEL=VERDI, for eksempel city=Ulm.</translation>
    </message>
    <message>
        <source>Postal codes of %1 do not look like “%2”.</source>
        <translation>Postnumre i %1 ser ikke ut som «%2».</translation>
    </message>
    <message>
        <source>country of a number that does not say its own</source>
        <translation>landet for et nummer som ikke oppgir sitt eget</translation>
    </message>
    <message>
        <source>List the kinds of records and their fields</source>
        <translation>List opp oppføringstypene og feltene deres</translation>
    </message>
    <message>
        <source>Check an email address and print its normal form</source>
        <translation>Kontroller en e-postadresse og vis normalformen</translation>
    </message>
    <message>
        <source>Check a phone number and print its international form</source>
        <translation>Kontroller et telefonnummer og vis internasjonal form</translation>
    </message>
    <message>
        <source>Print an address as its country writes it</source>
        <translation>Vis en adresse slik landet skriver den</translation>
    </message>
    <message>
        <source>Check a link and print its complete form</source>
        <translation>Kontroller en lenke og vis den fullstendig</translation>
    </message>
    <message>
        <source>Check a VAT ID and print its normal form</source>
        <translation>Kontroller et mva-nummer og vis normalformen</translation>
    </message>
    <message>
        <source>Check an IBAN and print its normal form</source>
        <translation>Kontroller et IBAN og vis normalformen</translation>
    </message>
    <message>
        <source>Stays with the old contact in the bin: %1: %2</source>
        <translation>Blir hos den gamle kontakten i papirkurven: %1: %2</translation>
    </message>
    <message>
        <source>Make a contact anew as the other type; lists what cannot move</source>
        <translation>Opprett en kontakt på nytt som den andre typen; viser hva som ikke kan overføres</translation>
    </message>
    <message>
        <source>the type it is to have</source>
        <translation>typen den skal ha</translation>
    </message>
    <message>
        <source>Write a team and who takes its contacts: TEAM=EMPLOYEE</source>
        <translation>Skriv et team og hvem som overtar kontaktene: TEAM=MEDARBEIDER</translation>
    </message>
    <message>
        <source>Changed hands: %1, tasks: %2.</source>
        <translation>Overført: %1, oppgaver: %2.</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NR.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>“%1” is no number of a notification; `notifications` lists them.</source>
        <translation>«%1» er ikke nummeret på et varsel; `notifications` lister dem opp.</translation>
    </message>
    <message>
        <source>New ones left: %1.</source>
        <translation>Nye som gjenstår: %1.</translation>
    </message>
    <message>
        <source>Make an employee inactive and hand over everything that is theirs</source>
        <translation>Gjør en medarbeider inaktiv og overfør alt vedkommende har</translation>
    </message>
    <message>
        <source>who takes contacts and open tasks, but those of a TEAM=ID</source>
        <translation>hvem som overtar kontakter og åpne oppgaver, unntatt dem i TEAM=ID</translation>
    </message>
    <message>
        <source>List what others did that concerns you, newest first</source>
        <translation>List opp det andre har gjort som angår deg, nyeste først</translation>
    </message>
    <message>
        <source>only new ones</source>
        <translation>bare nye</translation>
    </message>
    <message>
        <source>Mark notifications as read: these, or all</source>
        <translation>Merk varsler som lest: disse, eller alle</translation>
    </message>
    <message>
        <source>While the window is open the password has to come from --password-file.</source>
        <translation>Så lenge vinduet er åpent, må passordet komme fra --password-file.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passord: </translation>
    </message>
    <message>
        <source>server login needs --user with your email address.</source>
        <translation>server login trenger --user med e-postadressen din.</translation>
    </message>
    <message>
        <source>Sent: %1, received: %2, to decide: %3.</source>
        <translation>Sendt: %1, mottatt: %2, å avgjøre: %3.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What there is to decide</source>
        <translation>Det som må avgjøres</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Det er ingenting å avgjøre.</translation>
    </message>
    <message>
        <source>conflicts resolve needs --keep mine, theirs or both.</source>
        <translation>conflicts resolve trenger --keep mine, theirs eller both.</translation>
    </message>
    <message>
        <source>Decided; the decision goes out with the next synchronisation.</source>
        <translation>Avgjort; avgjørelsen sendes ved neste synkronisering.</translation>
    </message>
    <message>
        <source>Connect the store to an organisation&apos;s server</source>
        <translation>Koble datalageret til serveren til en organisasjon</translation>
    </message>
    <message>
        <source>as whom the server knows you</source>
        <translation>hvem serveren kjenner deg som</translation>
    </message>
    <message>
        <source>holds the password; otherwise it is asked for</source>
        <translation>inneholder passordet; ellers blir du spurt om det</translation>
    </message>
    <message>
        <source>a private certificate authority to trust besides</source>
        <translation>en privat sertifiseringsinstans å stole på i tillegg</translation>
    </message>
    <message>
        <source>How the store stands to its server</source>
        <translation>Hvordan datalageret står i forhold til serveren</translation>
    </message>
    <message>
        <source>Disconnect; all data stays</source>
        <translation>Koble fra; alle data blir</translation>
    </message>
    <message>
        <source>Send what waits and get what others wrote</source>
        <translation>Send det som venter, og hent det andre har skrevet</translation>
    </message>
    <message>
        <source>go on until interrupted</source>
        <translation>fortsett til avbrudd</translation>
    </message>
    <message>
        <source>What has to be decided after synchronising</source>
        <translation>Det som må avgjøres etter synkronisering</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Avgjør en konflikt</translation>
    </message>
    <message>
        <source>mine, theirs or both</source>
        <translation>mine, theirs eller both</translation>
    </message>
    <message>
        <source>Briefing written to %1.</source>
        <translation>Besøksark skrevet til %1.</translation>
    </message>
    <message>
        <source>Write a page about each contact for a visit: HTML, or a PDF file</source>
        <translation>Skriv en side om hver kontakt til et besøk: HTML eller en PDF-fil</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>PDF-filen det skrives til</translation>
    </message>
    <message>
        <source>--url and --email need --provider nominatim or photon.</source>
        <translation>--url og --email trenger --provider nominatim eller photon.</translation>
    </message>
    <message>
        <source>--provider is nominatim or photon.</source>
        <translation>--provider er nominatim eller photon.</translation>
    </message>
    <message>
        <source>--url needs a web address, like https://geo.example.org.</source>
        <translation>--url trenger en nettadresse, som https://geo.example.org.</translation>
    </message>
    <message>
        <source>Streets are known on the network only; name a --provider.</source>
        <translation>Gater er bare kjent på nettet; oppgi en --provider.</translation>
    </message>
    <message>
        <source>Not found: %1 (%2)</source>
        <translation>Ikke funnet: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 locations got coordinates.</source>
        <translation>%1 av %2 lokasjoner fikk koordinater.</translation>
    </message>
    <message>
        <source>ask this service on the network, which knows streets</source>
        <translation>spør denne tjenesten på nettet, som kjenner gater</translation>
    </message>
    <message>
        <source>its address, if it is not the public one</source>
        <translation>adressen, hvis det ikke er den offentlige</translation>
    </message>
    <message>
        <source>who asks, for those who run it</source>
        <translation>hvem som spør, for dem som driver tjenesten</translation>
    </message>
    <message>
        <source>Ask a geocoder for the coordinates that locations lack</source>
        <translation>Spør en geokoder om koordinatene som lokasjoner mangler</translation>
    </message>
    <message>
        <source>at most so many locations (100)</source>
        <translation>høyst så mange lokasjoner (100)</translation>
    </message>
    <message>
        <source>Account %1 made, without a role.</source>
        <translation>Kontoen %1 er opprettet, uten rolle.</translation>
    </message>
    <message>
        <source>Let a person of the contacts use the system: an employee without a role</source>
        <translation>La en person blant kontaktene bruke systemet: en ansatt uten rolle</translation>
    </message>
    <message>
        <source>otherwise the contact&apos;s primary one</source>
        <translation>ellers kontaktens hovedadresse</translation>
    </message>
    <message>
        <source>All contacts are here; their earlier history follows.</source>
        <translation>Alle kontakter er her; den tidligere historikken følger.</translation>
    </message>
    <message>
        <source>only what says these words</source>
        <translation>bare det som inneholder disse ordene</translation>
    </message>
    <message>
        <source>only of this employee, or of “automation”</source>
        <translation>bare fra denne medarbeideren, eller fra «automation»</translation>
    </message>
    <message>
        <source>of a business: also what its contact persons&apos; histories tell</source>
        <translation>for et firma: også det som står i kontaktpersonenes historikk</translation>
    </message>
    <message>
        <source>--reverse needs a latitude and a longitude, like 48.4,9.98.</source>
        <translation>--reverse trenger bredde- og lengdegrad, som 48.4,9.98.</translation>
    </message>
    <message>
        <source>--reverse asks for a point alone, without a text or --near.</source>
        <translation>--reverse gjelder bare et punkt, uten tekst eller --near.</translation>
    </message>
    <message>
        <source>No place is known near %1.</source>
        <translation>Ingen steder er kjent nær %1.</translation>
    </message>
    <message>
        <source>geocode needs a text, or --reverse and a point.</source>
        <translation>geocode trenger en tekst, eller --reverse og et punkt.</translation>
    </message>
    <message>
        <source>what lies at this point, instead of TEXT</source>
        <translation>hva som ligger på dette punktet, i stedet for TEXT</translation>
    </message>
    <message>
        <source>make categories and target markets that are not there yet</source>
        <translation>opprett kategorier og målmarkeder som ikke finnes ennå</translation>
    </message>
    <message>
        <source>withdrawn with another version</source>
        <translation>trukket tilbake med en annen versjon</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Flyttet.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Gjenopprettet.</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>Tatt tilbake.</translation>
    </message>
    <message>
        <source>Put an email, a phone … of a contact behind another one, or first</source>
        <translation>Sette en e-post, en telefon … hos en kontakt bak en annen, eller først</translation>
    </message>
    <message>
        <source>Take one row of a contact back from the bin</source>
        <translation>Hente én rad hos en kontakt tilbake fra papirkurven</translation>
    </message>
    <message>
        <source>Take back what events of a contact changed, by the ids of events --json</source>
        <translation>Ta tilbake det hendelser hos en kontakt endret; ID-ene viser events --json</translation>
    </message>
    <message>
        <source>at most so many, 0 for all; otherwise 20</source>
        <translation>høyst så mange, 0 for alle; ellers 20</translation>
    </message>
</context>
<context>
    <name>ContactColumn</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>forfalt for %n dag siden</numerusform>
            <numerusform>forfalt for %n dager siden</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>forfalt i går</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>ingenting planlagt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relasjon</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Siste kontakt</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Neste aktivitet</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Ekstern ID</translation>
    </message>
</context>
<context>
    <name>ContactName</name>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
</context>
<context>
    <name>ContactTab</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmaer</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkivert</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 kontakt</numerusform>
            <numerusform>%1 kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s)</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 business(es)</source>
        <translation>
            <numerusform>%1 firma</numerusform>
            <numerusform>%1 firmaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 draft(s)</source>
        <translation>
            <numerusform>%1 utkast</numerusform>
            <numerusform>%1 utkast</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year, as QDate formats it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>akkurat nå</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>for %n minutt siden</numerusform>
            <numerusform>for %n minutter siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>for %n time siden</numerusform>
            <numerusform>for %n timer siden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 yd</source>
        <comment>yards</comment>
        <translation>%1 yd</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>metres</comment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <comment>miles</comment>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>kilometres</comment>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>same name</source>
        <translation>samme navn</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>lignende navn</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>kortform av navnet</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>for- og etternavn byttet om</translation>
    </message>
    <message>
        <source>initials fit</source>
        <translation>initialene stemmer</translation>
    </message>
    <message>
        <source>abbreviation of the name</source>
        <translation>forkortelse av navnet</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>samme e-post</translation>
    </message>
    <message>
        <source>similar email</source>
        <translation>lignende e-post</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>samme domene</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>samme telefon</translation>
    </message>
    <message>
        <source>similar phone</source>
        <translation>lignende telefon</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>samme adresse</translation>
    </message>
    <message>
        <source>similar address</source>
        <translation>lignende adresse</translation>
    </message>
    <message>
        <source>close by</source>
        <translation>nær hverandre</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>samme sted</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>samme fødselsdag</translation>
    </message>
    <message>
        <source>similar birthday</source>
        <translation>lignende fødselsdag</translation>
    </message>
    <message>
        <source>same registration number</source>
        <translation>samme organisasjonsnummer</translation>
    </message>
    <message>
        <source>same VAT ID</source>
        <translation>samme mva-nummer</translation>
    </message>
    <message>
        <source>different first names</source>
        <translation>ulike fornavn</translation>
    </message>
    <message>
        <source>different last names</source>
        <translation>ulike etternavn</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>ulike navn</translation>
    </message>
    <message>
        <source>different middle names</source>
        <translation>ulike mellomnavn</translation>
    </message>
    <message>
        <source>different generations</source>
        <translation>ulike generasjoner</translation>
    </message>
    <message>
        <source>different genders</source>
        <translation>ulikt kjønn</translation>
    </message>
    <message>
        <source>different birthdays</source>
        <translation>ulike fødselsdager</translation>
    </message>
    <message>
        <source>different house numbers</source>
        <translation>ulike husnumre</translation>
    </message>
    <message>
        <source>different places</source>
        <translation>ulike steder</translation>
    </message>
    <message>
        <source>different phones</source>
        <translation>ulike telefonnumre</translation>
    </message>
    <message>
        <source>different numbers in the names</source>
        <translation>ulike tall i navnene</translation>
    </message>
    <message>
        <source>different registration numbers</source>
        <translation>ulike organisasjonsnumre</translation>
    </message>
    <message>
        <source>different VAT IDs</source>
        <translation>ulike mva-numre</translation>
    </message>
    <message>
        <source>different domains</source>
        <translation>ulike domener</translation>
    </message>
    <message>
        <source>different legal forms</source>
        <translation>ulike selskapsformer</translation>
    </message>
    <message>
        <source>same value of a custom field</source>
        <translation>samme verdi i et egendefinert felt</translation>
    </message>
    <message>
        <source>%1 m apart</source>
        <translation>%1 m fra hverandre</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; but %2</source>
        <comment>same name, same phone; but different places</comment>
        <translation>%1; men %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>12.50 EUR</source>
        <translation>12,50 EUR</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Relationships</source>
        <translation>Relasjoner</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-postadresser</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonnumre</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Lenker</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nøkkelord</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Spesifikasjoner</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bankkontoer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrop</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Salgsteam</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Teammedlem</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relasjon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasjon</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Nøkkelord</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Egendefinert felt</translation>
    </message>
    <message>
        <source>Custom field of a contact</source>
        <translation>Egendefinert felt for en kontakt</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spesifikasjon</translation>
    </message>
    <message>
        <source>Import problem</source>
        <translation>Importproblem</translation>
    </message>
    <message>
        <source>Kept separate</source>
        <translation>Holdt atskilt</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Category of a contact</source>
        <translation>Kategori for en kontakt</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Samtykketekst</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Målmarked</translation>
    </message>
    <message>
        <source>Target market of a contact</source>
        <translation>Målmarked for en kontakt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrop</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>it has no @</source>
        <translation>@ mangler</translation>
    </message>
    <message>
        <source>it holds more than one address</source>
        <translation>det er mer enn én adresse</translation>
    </message>
    <message>
        <source>the part before the @ is not possible</source>
        <translation>delen foran @ er ikke mulig</translation>
    </message>
    <message>
        <source>the part behind the @ is not a domain</source>
        <translation>delen bak @ er ikke et domene</translation>
    </message>
    <message>
        <source>the domain has no dot</source>
        <translation>domenet mangler punktum</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>for langt</translation>
    </message>
    <message>
        <source>it does not look like one</source>
        <translation>ser ikke slik ut</translation>
    </message>
    <message>
        <source>it has hardly any digits</source>
        <translation>inneholder nesten ingen sifre</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>for kort</translation>
    </message>
    <message>
        <source>its country is not known</source>
        <translation>landet er ukjent</translation>
    </message>
    <message>
        <source>no such number is in use in its country</source>
        <translation>et slikt nummer er ikke i bruk i landet</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>vertsnavnet mangler</translation>
    </message>
    <message>
        <source>its host is not possible</source>
        <translation>vertsnavnet er ikke mulig</translation>
    </message>
    <message>
        <source>links of this kind are not safe to open</source>
        <translation>slike lenker er ikke trygge å åpne</translation>
    </message>
    <message>
        <source>it does not begin with a country that has IBANs</source>
        <translation>begynner ikke med et land som har IBAN</translation>
    </message>
    <message>
        <source>it has not the length of its country</source>
        <translation>lengden stemmer ikke med landet</translation>
    </message>
    <message>
        <source>its check digits are wrong</source>
        <translation>kontrollsifrene er feil</translation>
    </message>
    <message>
        <source>it has not the form of its country</source>
        <translation>formen stemmer ikke med landet</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>REGON</source>
        <translation>REGON</translation>
    </message>
    <message>
        <source>KRS</source>
        <translation>KRS</translation>
    </message>
    <message>
        <source>the Norwegian register of organisations</source>
        <translation>Enhetsregisteret</translation>
    </message>
    <message>
        <source>Y-tunnus</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>CVR</source>
        <translation>CVR</translation>
    </message>
    <message>
        <source>the Swiss UID register</source>
        <translation>det sveitsiske UID-registeret</translation>
    </message>
    <message>
        <source>KvK</source>
        <translation>KvK</translation>
    </message>
    <message>
        <source>a German register, like HRB 4711</source>
        <translation>et tysk register, for eksempel HRB 4711</translation>
    </message>
    <message>
        <source>its country</source>
        <translation>landet</translation>
    </message>
    <message>
        <source>a closing quotation mark is missing</source>
        <translation>et avsluttende anførselstegn mangler</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>en høyreparentes mangler</translation>
    </message>
    <message>
        <source>there is a closing parenthesis too many</source>
        <translation>det er én høyreparentes for mye</translation>
    </message>
    <message>
        <source>something to look for is missing</source>
        <translation>det mangler noe å søke etter</translation>
    </message>
    <message>
        <source>a value is missing behind the colon</source>
        <translation>det mangler en verdi bak kolonet</translation>
    </message>
    <message>
        <source>only one value can stand here</source>
        <translation>bare én verdi kan stå her</translation>
    </message>
    <message>
        <source>there is no such field (“kontorctl fields” lists them)</source>
        <translation>dette feltet finnes ikke («kontorctl fields» lister opp alle)</translation>
    </message>
    <message>
        <source>this word means nothing here</source>
        <translation>dette ordet betyr ingenting her</translation>
    </message>
    <message>
        <source>this is not one of the field&apos;s choices</source>
        <translation>dette er ikke et av alternativene for feltet</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>her ventes et tall</translation>
    </message>
    <message>
        <source>a date is expected, like 2026-03-31</source>
        <translation>her ventes en dato, for eksempel 2026-03-31</translation>
    </message>
    <message>
        <source>a place and a distance are expected, like &quot;Ulm 25km&quot;</source>
        <translation>her ventes et sted og en avstand, for eksempel &quot;Ulm 25km&quot;</translation>
    </message>
    <message>
        <source>no place is called so</source>
        <translation>ingen steder heter det</translation>
    </message>
    <message>
        <source>this field cannot be compared by more or less</source>
        <translation>dette feltet kan ikke sammenlignes med større eller mindre</translation>
    </message>
    <message>
        <source>it has too many parentheses in each other</source>
        <translation>for mange parenteser inni hverandre</translation>
    </message>
    <message>
        <source>it is not understood at the marked place</source>
        <translation>ikke forståelig på det merkede stedet</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed; add the missing one.</source>
        <translation>Her begynner et anførselstegn som aldri avsluttes; legg til det som mangler.</translation>
    </message>
    <message>
        <source>The file has changed since its import began; take that back and begin again.</source>
        <translation>Filen er endret siden importen begynte; angre importen og begynn på nytt.</translation>
    </message>
    <message>
        <source>This is no library of fields; write JSON like {&quot;fields&quot;: [{&quot;key&quot;: …}]}.</source>
        <translation>Dette er ikke en samling av felter; skriv JSON som {&quot;fields&quot;: [{&quot;key&quot;: …}]}.</translation>
    </message>
    <message>
        <source>This is not a picture; choose a PNG, JPEG or WebP file.</source>
        <translation>Dette er ikke et bilde; velg en PNG-, JPEG- eller WebP-fil.</translation>
    </message>
    <message>
        <source>This is a file of vCards, not a CSV list.</source>
        <translation>Dette er en fil med vCard, ikke en CSV-liste.</translation>
    </message>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>Det er ingen vCard i denne filen.</translation>
    </message>
    <message>
        <source>This is a calendar, not a CSV list.</source>
        <translation>Dette er en kalender, ikke en CSV-liste.</translation>
    </message>
    <message>
        <source>This is a web page, not a CSV list; save the list itself.</source>
        <translation>Dette er en nettside, ikke en CSV-liste; lagre selve listen.</translation>
    </message>
    <message>
        <source>This is an XML file, not a CSV list; save the list as CSV first.</source>
        <translation>Dette er en XML-fil, ikke en CSV-liste; lagre listen som CSV først.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a CSV list; save the list as CSV first.</source>
        <translation>Dette er en JSON-fil, ikke en CSV-liste; lagre listen som CSV først.</translation>
    </message>
    <message>
        <source>This is a word processor&apos;s file, not a CSV list; save the list as CSV first.</source>
        <translation>Dette er en fil fra et tekstbehandlingsprogram, ikke en CSV-liste; lagre listen som CSV først.</translation>
    </message>
    <message>
        <source>The file has not the form of a CSV list.</source>
        <translation>Filen har ikke form som en CSV-liste.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>et bilde</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>et PDF-dokument</translation>
    </message>
    <message>
        <source>an archive or a spreadsheet (zip)</source>
        <translation>et arkiv eller et regneark (zip)</translation>
    </message>
    <message>
        <source>an old spreadsheet or document</source>
        <translation>et gammelt regneark eller dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>en database</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>et program</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>en komprimert fil</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>binære data</translation>
    </message>
    <message>
        <source>This email is already used by contact &apos;%1&apos;. Duplicate emails are not allowed.</source>
        <translation>Denne e-postadressen er allerede i bruk hos kontakten «%1». Like e-postadresser er ikke tillatt.</translation>
    </message>
    <message>
        <source>This phone number is already used by contact &apos;%1&apos;. Duplicate phone numbers are not allowed.</source>
        <translation>Dette telefonnummeret er allerede i bruk hos kontakten «%1». Like telefonnumre er ikke tillatt.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write one of the two.</source>
        <translation>«%1» er verken ja eller nei; skriv en av delene.</translation>
    </message>
    <message>
        <source>“%1” is not a choice for “%2”; choose one of: %3.</source>
        <translation>«%1» er ikke et alternativ for «%2»; velg en av: %3.</translation>
    </message>
    <message>
        <source>The point %1 does not lie in the country of its address; correct the point or the country.</source>
        <translation>Punktet %1 ligger ikke i landet i adressen; rett punktet eller landet.</translation>
    </message>
    <message>
        <source>Latitude and longitude of %1 look exchanged; write %2.</source>
        <translation>Bredde og lengde i %1 ser ut til å være byttet om; skriv %2.</translation>
    </message>
    <message>
        <source>A sign of %1 looks wrong; write %2.</source>
        <translation>Et fortegn i %1 ser feil ut; skriv %2.</translation>
    </message>
    <message>
        <source>“%1” is not a place on earth; latitudes go from -90 to 90, longitudes from -180 to 180.</source>
        <translation>«%1» er ikke et sted på jorden; bredder går fra -90 til 90, lengder fra -180 til 180.</translation>
    </message>
    <message>
        <source>The VAT ID “%1” has a wrong check digit; compare it with the source.</source>
        <translation>Mva-nummeret «%1» har feil kontrollsiffer; sammenlign det med kilden.</translation>
    </message>
    <message>
        <source>The VAT ID “%1” does not say its country; write it like DE136695976.</source>
        <translation>Mva-nummeret «%1» oppgir ikke landet; skriv det som DE136695976.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of a VAT ID of its country; write it like DE136695976.</source>
        <translation>«%1» har ikke form som et mva-nummer fra landet; skriv det som DE136695976.</translation>
    </message>
    <message>
        <source>The registration number “%1” has a wrong check digit for %2; compare it with the source.</source>
        <translation>Organisasjonsnummeret «%1» har feil kontrollsiffer for %2; sammenlign det med kilden.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of a registration number of %2.</source>
        <translation>«%1» har ikke form som et organisasjonsnummer fra %2.</translation>
    </message>
    <message>
        <source>“%1” is not an email address: %2; write it like name@example.org.</source>
        <translation>«%1» er ikke en e-postadresse: %2; skriv den som name@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number: %2; write it with its country code, like +49 731 123456.</source>
        <translation>«%1» er ikke et telefonnummer: %2; skriv det med landskode, for eksempel +49 731 123456.</translation>
    </message>
    <message>
        <source>“%1” is not a link: %2; write it like https://example.org/page.</source>
        <translation>«%1» er ikke en lenke: %2; skriv den som https://example.org/page.</translation>
    </message>
    <message>
        <source>“%1” is a day that the calendar does not have.</source>
        <translation>«%1» er en dag som ikke finnes i kalenderen.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as year-month-day, like 2026-03-31.</source>
        <translation>«%1» er ikke en dato; skriv den som år-måned-dag, for eksempel 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» er ikke et tall.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but “%2” needs one.</source>
        <translation>«%1» er ikke et tall, men «%2» trenger et.</translation>
    </message>
    <message>
        <source>“%1” is not a country; write its name or its two letters, like DE.</source>
        <translation>«%1» er ikke et land; skriv navnet eller de to bokstavene, for eksempel DE.</translation>
    </message>
    <message>
        <source>“%1” is not an IBAN: %2.</source>
        <translation>«%1» er ikke et IBAN: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a BIC; write its 8 or 11 characters, like DEUTDEFF.</source>
        <translation>«%1» er ikke en BIC; skriv de 8 eller 11 tegnene, for eksempel DEUTDEFF.</translation>
    </message>
    <message>
        <source>The value of “%1” is too long; shorten it.</source>
        <translation>Verdien i «%1» er for lang; kort den ned.</translation>
    </message>
    <message numerus="yes">
        <source>This employee is still responsible for %n contact(s); give them to somebody else first.</source>
        <translation>
            <numerusform>Denne medarbeideren er fortsatt ansvarlig for %n kontakt; gi den til noen andre først.</numerusform>
            <numerusform>Denne medarbeideren er fortsatt ansvarlig for %n kontakter; gi dem til noen andre først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) rest on this text; set “No longer asked for” instead of removing it.</source>
        <translation>
            <numerusform>%n samtykke bygger på denne teksten; sett «Brukes ikke lenger» i stedet for å fjerne den.</numerusform>
            <numerusform>%n samtykker bygger på denne teksten; sett «Brukes ikke lenger» i stedet for å fjerne den.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot go, because other records still use it.</source>
        <translation>Dette kan ikke fjernes, fordi andre oppføringer fortsatt bruker det.</translation>
    </message>
    <message>
        <source>This cannot go, because it is still used: %1.</source>
        <translation>Dette kan ikke fjernes, fordi det fortsatt er i bruk: %1.</translation>
    </message>
    <message>
        <source>“%1” must be a person.</source>
        <translation>«%1» må være en person.</translation>
    </message>
    <message>
        <source>“%1” must be a business.</source>
        <translation>«%1» må være et firma.</translation>
    </message>
    <message>
        <source>A person has no field “%1”; leave it empty.</source>
        <translation>En person har ikke feltet «%1»; la det stå tomt.</translation>
    </message>
    <message>
        <source>A business has no field “%1”; leave it empty.</source>
        <translation>Et firma har ikke feltet «%1»; la det stå tomt.</translation>
    </message>
    <message>
        <source>“%1” must not be empty; give it a value.</source>
        <translation>«%1» kan ikke være tomt; angi en verdi.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed after creation.</source>
        <translation>«%1» kan ikke endres etter oppretting.</translation>
    </message>
    <message>
        <source>“%1” is worked out by Kontor and cannot be written.</source>
        <translation>«%1» beregnes av Kontor og kan ikke skrives.</translation>
    </message>
    <message>
        <source>“%1” names nothing that “%2” could refer to; give an id, an address, a number or a name that exists.</source>
        <translation>«%1» viser ikke til noe som passer for «%2»; oppgi en ID, en adresse, et nummer eller et navn som finnes.</translation>
    </message>
    <message>
        <source>Your role does not allow this; ask an administrator.</source>
        <translation>Rollen din tillater ikke dette; spør en administrator.</translation>
    </message>
    <message>
        <source>Your role does not allow this (%1); ask an administrator.</source>
        <translation>Rollen din tillater ikke dette (%1); spør en administrator.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om.</translation>
    </message>
    <message>
        <source>This operation cannot be undone: it was undone already, or it is final.</source>
        <translation>Denne handlingen kan ikke angres: den er allerede angret, eller den er endelig.</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Filen finnes allerede; velg et annet navn.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Dette finnes allerede.</translation>
    </message>
    <message>
        <source>This exists already (%1).</source>
        <translation>Dette finnes allerede (%1).</translation>
    </message>
    <message>
        <source>This was deleted before; restore it first.</source>
        <translation>Dette er slettet tidligere; gjenopprett det først.</translation>
    </message>
    <message>
        <source>A contact needs at least one filled field; give it a name, an email or a phone.</source>
        <translation>En kontakt trenger minst ett utfylt felt; gi den et navn, en e-postadresse eller et telefonnummer.</translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself; name two contacts.</source>
        <translation>En kontakt kan ikke slås sammen med seg selv; oppgi to kontakter.</translation>
    </message>
    <message>
        <source>A person and a business cannot be merged into one contact.</source>
        <translation>En person og et firma kan ikke slås sammen til én kontakt.</translation>
    </message>
    <message>
        <source>This contact was merged into “%1”; undo the merge to bring it back.</source>
        <translation>Denne kontakten er slått sammen med «%1»; angre sammenslåingen for å få den tilbake.</translation>
    </message>
    <message>
        <source>There is no active employee “%1”.</source>
        <translation>Det finnes ingen aktiv medarbeider «%1».</translation>
    </message>
    <message>
        <source>There is no operation “%1”; look at the list of operations.</source>
        <translation>Handlingen «%1» finnes ikke; se i listen over handlinger.</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>Visningen «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>There is no import “%1”.</source>
        <translation>Importen «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>No contact matches “%1”; give its id, the first digits of it, an email address or a phone number.</source>
        <translation>Ingen kontakt passer til «%1»; oppgi ID-en, de første sifrene i den, en e-postadresse eller et telefonnummer.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” (%2).</source>
        <translation>Ingenting passer til «%1» (%2).</translation>
    </message>
    <message>
        <source>The query does not parse, %1: %2</source>
        <translation>Spørringen kan ikke tolkes, %1: %2</translation>
    </message>
    <message>
        <source>There is no field “%1”; “kontorctl fields” lists the names.</source>
        <translation>Feltet «%1» finnes ikke; «kontorctl fields» lister opp navnene.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; “kontorctl fields” lists them.</source>
        <translation>Oppføringstypen «%1» finnes ikke; «kontorctl fields» lister opp alle.</translation>
    </message>
    <message>
        <source>Several records match “%1”; give more of it.</source>
        <translation>Flere oppføringer passer til «%1»; oppgi mer.</translation>
    </message>
    <message>
        <source>“%1” is no place in a list of this order; begin again without it.</source>
        <translation>«%1» er ikke et sted i en liste med denne rekkefølgen; begynn på nytt uten.</translation>
    </message>
    <message>
        <source>The call is not understood.</source>
        <translation>Kallet er ikke forståelig.</translation>
    </message>
    <message>
        <source>The file cannot be read; check its name and its rights.</source>
        <translation>Filen kan ikke leses; kontroller navnet og rettighetene.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>This is a folder; name a file.</source>
        <translation>Dette er en mappe; oppgi en fil.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read.</source>
        <translation>Filen er tom; det er ingenting å lese.</translation>
    </message>
    <message>
        <source>This is not a text file, but %1; save the list as CSV first.</source>
        <translation>Dette er ikke en tekstfil, men %1; lagre listen som CSV først.</translation>
    </message>
    <message>
        <source>The characters are not %1; name the encoding that the file was written in.</source>
        <translation>Tegnene er ikke %1; oppgi tegnkodingen filen ble skrevet med.</translation>
    </message>
    <message>
        <source>A record is longer than 16 MiB; probably a quotation mark is never closed there.</source>
        <translation>En oppføring er lengre enn 16 MiB; der er det trolig et anførselstegn som aldri avsluttes.</translation>
    </message>
    <message>
        <source>This cannot be written; check the folder and its rights.</source>
        <translation>Dette kan ikke skrives; kontroller mappen og rettighetene.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Dette kan ikke skrives: %1.</translation>
    </message>
    <message>
        <source>There is no store here; create one with “kontorctl init” or start Kontor.</source>
        <translation>Det er ikke noe datalager her; opprett et med «kontorctl init», eller start Kontor.</translation>
    </message>
    <message>
        <source>There is a store already; choose another file, or open this one.</source>
        <translation>Det er allerede et datalager her; velg en annen fil, eller åpne dette.</translation>
    </message>
    <message>
        <source>Another program is writing to this store; wait until it has finished, or close it.</source>
        <translation>Et annet program skriver til dette datalageret; vent til det er ferdig, eller lukk det.</translation>
    </message>
    <message>
        <source>This store can only be read; check the rights of the file and its folder.</source>
        <translation>Dette datalageret kan bare leses; kontroller rettighetene til filen og mappen.</translation>
    </message>
    <message>
        <source>This store is damaged; restore a backup.</source>
        <translation>Dette datalageret er skadet; gjenopprett en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>This store is damaged (%1); restore a backup.</source>
        <translation>Dette datalageret er skadet (%1); gjenopprett en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>This store was written by a newer Kontor (version %1, this one knows %2); update Kontor.</source>
        <translation>Dette datalageret er skrevet av en nyere Kontor (versjon %1, denne kjenner %2); oppdater Kontor.</translation>
    </message>
    <message>
        <source>This file is not a store of Kontor; choose another one.</source>
        <translation>Denne filen er ikke et Kontor-datalager; velg en annen.</translation>
    </message>
    <message>
        <source>The disk is full; make room and try again.</source>
        <translation>Disken er full; frigjør plass og prøv på nytt.</translation>
    </message>
    <message>
        <source>The store is busy; try again in a moment.</source>
        <translation>Datalageret er opptatt; prøv på nytt om et øyeblikk.</translation>
    </message>
    <message>
        <source>The database refused: %1.</source>
        <translation>Databasen nektet: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutt.</translation>
    </message>
    <message>
        <source>The network does not answer; try again later.</source>
        <translation>Nettverket svarer ikke; prøv på nytt senere.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>kolonne «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&lt;here&gt;</source>
        <comment>marks the place of an error in a query</comment>
        <translation>&lt;her&gt;</translation>
    </message>
    <message>
        <source>Several columns go to “%1”; choose another field for one of them.</source>
        <translation>Flere kolonner går til «%1»; velg et annet felt for en av dem.</translation>
    </message>
    <message>
        <source>Contacts of this type have no field “%1”; choose another one.</source>
        <translation>Kontakter av denne typen har ikke feltet «%1»; velg et annet.</translation>
    </message>
    <message>
        <source>“%1” is worked out by Kontor and cannot be imported.</source>
        <translation>«%1» beregnes av Kontor og kan ikke importeres.</translation>
    </message>
    <message>
        <source>The file has no such column; correct the mapping, or take the file it was made for.</source>
        <translation>Filen har ingen slik kolonne; rett tilordningen, eller bruk filen den ble laget for.</translation>
    </message>
    <message>
        <source>The file has several columns of this name; add an “index” to the mapping.</source>
        <translation>Filen har flere kolonner med dette navnet; legg til «index» i tilordningen.</translation>
    </message>
    <message>
        <source>No column goes to “%1”, by which contacts are to be recognised.</source>
        <translation>Ingen kolonne går til «%1», som kontaktene skal gjenkjennes ved.</translation>
    </message>
    <message>
        <source>This is no mapping, because it is not a JSON object; take a file that the wizard saved.</source>
        <translation>Dette er ikke en tilordning, fordi det ikke er et JSON-objekt; bruk en fil som veiviseren har lagret.</translation>
    </message>
    <message>
        <source>The mapping lacks “%1”; add it.</source>
        <translation>Tilordningen mangler «%1»; legg det til.</translation>
    </message>
    <message>
        <source>The mapping is not understood at “%1”; correct it there.</source>
        <translation>Tilordningen er ikke forståelig ved «%1»; rett den der.</translation>
    </message>
    <message>
        <source>The mapping is not understood at “%1”: “%2” does not fit; correct it there.</source>
        <translation>Tilordningen er ikke forståelig ved «%1»: «%2» passer ikke; rett den der.</translation>
    </message>
    <message>
        <source>“%1” names no map tiles; {z}, {x} and {y} stand for the tile, as in https://example.org/{z}/{x}/{y}.png.</source>
        <translation>«%1» angir ingen kartfliser; {z}, {x} og {y} står for flisen, som i https://example.org/{z}/{x}/{y}.png.</translation>
    </message>
    <message>
        <source>This is the only administrator; make somebody else one first.</source>
        <translation>Dette er den eneste administratoren; gi rollen til noen andre først.</translation>
    </message>
    <message>
        <source>Kontor may not ask where this computer is; allow it in the system&apos;s settings, or name a place in Settings, Map and address search.</source>
        <translation>Kontor får ikke spørre hvor denne datamaskinen er; tillat det i systemets innstillinger, eller oppgi et sted under Innstillinger, Kart og adressesøk.</translation>
    </message>
    <message>
        <source>The satellite receiver cannot be read; plug it in, or correct its name in Settings, Map and address search.</source>
        <translation>Satellittmottakeren kan ikke leses; koble den til, eller rett navnet under Innstillinger, Kart og adressesøk.</translation>
    </message>
    <message>
        <source>Nothing tells where this computer is; go where satellites are seen, or name a place in Settings, Map and address search.</source>
        <translation>Ingenting forteller hvor denne datamaskinen er; gå dit satellitter er synlige, eller oppgi et sted under Innstillinger, Kart og adressesøk.</translation>
    </message>
    <message>
        <source>Choose the place where you are in Settings, Map and address search.</source>
        <translation>Velg stedet der du er, under Innstillinger, Kart og adressesøk.</translation>
    </message>
    <message>
        <source>This computer has nothing that tells where it is; name a receiver or a place in Settings, Map and address search.</source>
        <translation>Denne datamaskinen har ingenting som forteller hvor den er; oppgi en mottaker eller et sted under Innstillinger, Kart og adressesøk.</translation>
    </message>
    <message>
        <source>“%1” is not a language; write its name or its code, like de.</source>
        <translation>«%1» er ikke et språk; skriv navnet eller koden, for eksempel de.</translation>
    </message>
    <message>
        <source>“%1” is more than one keyword; give each by itself.</source>
        <translation>«%1» er mer enn ett stikkord; oppgi hvert for seg.</translation>
    </message>
    <message>
        <source>“%1” lies in the future; give a day that has been.</source>
        <translation>«%1» ligger i fremtiden; oppgi en dag som har vært.</translation>
    </message>
    <message>
        <source>“%1” is before the day the consent was given; give that day or a later one.</source>
        <translation>«%1» er før dagen samtykket ble gitt; oppgi den dagen eller en senere.</translation>
    </message>
    <message>
        <source>“%1” is below zero; give zero or more.</source>
        <translation>«%1» er mindre enn null; oppgi null eller mer.</translation>
    </message>
    <message>
        <source>“%1” is managed automatically by its rule; change the rule instead.</source>
        <translation>«%1» vedlikeholdes automatisk av regelen sin; endre heller regelen.</translation>
    </message>
    <message>
        <source>%1 is still to come; give a time that has been.</source>
        <translation>%1 har ikke vært ennå; oppgi et tidspunkt som har vært.</translation>
    </message>
    <message>
        <source>The picture lies in the web and was not fetched; add it by hand.</source>
        <translation>Bildet ligger på nettet og ble ikke hentet; legg det til for hånd.</translation>
    </message>
    <message>
        <source>“%1” has a semicolon, which stands between names in lists; write another sign.</source>
        <translation>«%1» inneholder et semikolon, som skiller navn i lister; skriv et annet tegn.</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) of this employee must go to somebody else first.</source>
        <translation>
            <numerusform>%n åpen oppgave for denne medarbeideren må først gis til noen andre.</numerusform>
            <numerusform>%n åpne oppgaver for denne medarbeideren må først gis til noen andre.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been worked on since; undo that first, then this can be undone.</source>
        <translation>«%1» er endret siden; angre det først, så kan dette angres.</translation>
    </message>
    <message>
        <source>This consent was withdrawn on %1; what was given before does not come back.</source>
        <translation>Dette samtykket ble trukket tilbake %1; det som ble gitt før, kommer ikke tilbake.</translation>
    </message>
    <message>
        <source>a target market cannot name itself in its own rule</source>
        <translation>et målmarked kan ikke nevne seg selv i sin egen regel</translation>
    </message>
    <message>
        <source>“%1” is no file name, because a slash stands between folders; write the folder into “%2”.</source>
        <translation>«%1» er ikke et filnavn, fordi en skråstrek står mellom mapper; skriv mappen i «%2».</translation>
    </message>
    <message>
        <source>“%1” cannot be a key; write small letters, digits and _, like “%2”.</source>
        <translation>«%1» kan ikke være en nøkkel; skriv små bokstaver, sifre og _, som «%2».</translation>
    </message>
    <message>
        <source>“%1” does not say which choice is to be called otherwise; write it like Red=Ruby.</source>
        <translation>«%1» sier ikke hvilket valg som skal hete noe annet; skriv det som Rød=Rubin.</translation>
    </message>
    <message>
        <source>“%1” names no currency; write its code behind the amount, like 12.50 EUR.</source>
        <translation>«%1» nevner ingen valuta; skriv koden bak beløpet, som 12.50 EUR.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than its currency; round it.</source>
        <translation>«%1» har flere desimaler enn valutaen; rund av beløpet.</translation>
    </message>
    <message>
        <source>This is a business already; it can be made anew as a person alone.</source>
        <translation>Dette er allerede et firma; det kan bare opprettes på nytt som person.</translation>
    </message>
    <message>
        <source>This is a person already; it can be made anew as a business alone.</source>
        <translation>Dette er allerede en person; den kan bare opprettes på nytt som firma.</translation>
    </message>
    <message>
        <source>The first one is primary as long as no other is; make another one primary instead.</source>
        <translation>Den første er primær så lenge ingen annen er det; gjør heller en annen primær.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have “%1”; rename or remove it in the field library first.</source>
        <translation>
            <numerusform>%n kontakt har «%1»; gi det nytt navn eller fjern det i feltbiblioteket først.</numerusform>
            <numerusform>%n kontakter har «%1»; gi det nytt navn eller fjern det i feltbiblioteket først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have “%1”; say what it is called now with rename_choice=%1=…, or take it from them with drop_values=yes.</source>
        <translation>
            <numerusform>%n kontakt har «%1»; si hva det heter nå med rename_choice=%1=…, eller ta det fra den med drop_values=yes.</numerusform>
            <numerusform>%n kontakter har «%1»; si hva det heter nå med rename_choice=%1=…, eller ta det fra dem med drop_values=yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Task created</source>
        <translation>Oppgave opprettet</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Oppgave endret</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Oppgave fullført</translation>
    </message>
    <message>
        <source>Data change</source>
        <translation>Dataendring</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sammenslåing</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>E-post sendt</translation>
    </message>
    <message>
        <source>Mail received</source>
        <translation>E-post mottatt</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Inngående anrop</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Utgående anrop</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Social interaction</source>
        <translation>Kontakt i sosiale medier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contact created</source>
        <translation>Kontakt opprettet</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Kontakt slettet</translation>
    </message>
    <message>
        <source>Contact restored</source>
        <translation>Kontakt gjenopprettet</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Kontakt endret</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 lagt til</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 slettet</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 endret</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Sammenslåing angret</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Slått sammen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (was there: %2)</source>
        <translation>%1 (tidligere: %2)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tom)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: from → to</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Task deleted</source>
        <translation>Oppgave slettet</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importert</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Endret av en import</translation>
    </message>
    <message>
        <source>Kontor Automation</source>
        <translation>Kontor-automatikk</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (slettet)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose event: what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Kontoinnehaver</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posisjon</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Samtykketekst</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gitt</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Innhentet</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumentasjon</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>How it was withdrawn</source>
        <translation>Hvordan det ble trukket</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrert av</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrert</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>Brukes ikke lenger</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Ekstern ID</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Mellomnavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Juridisk navn</translation>
    </message>
    <message>
        <source>Note name</source>
        <translation>Navn i teamet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Navnetillegg</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Kallenavn</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkivert</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarlig person</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Salgsteam</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fødselsdag</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Org.nummer</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Selskapsform</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>Mva-nummer</translation>
    </message>
    <message>
        <source>Do not email</source>
        <translation>Ingen e-post</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ingen anrop</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Foretrukket kanal</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundenummer</translation>
    </message>
    <message>
        <source>Primary email</source>
        <translation>Primær e-post</translation>
    </message>
    <message>
        <source>Primary phone</source>
        <translation>Primær telefon</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Slått sammen med</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Forbruker</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasjon</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Alternativer</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Brukes for</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorisk</translation>
    </message>
    <message>
        <source>Only where assigned</source>
        <translation>Bare ved tilordning</translation>
    </message>
    <message>
        <source>Visible in</source>
        <translation>Synlig i</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Forfatter</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Behandlet</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Nøkkelord</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Gate, andre linje</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Delstat eller provins</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breddegrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Lengdegrad</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Målmarked</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Hjemland</translation>
    </message>
    <message>
        <source>Required for a person</source>
        <translation>Obligatorisk for personer</translation>
    </message>
    <message>
        <source>Required for a business</source>
        <translation>Obligatorisk for firmaer</translation>
    </message>
    <message>
        <source>Languages of communication</source>
        <translation>Kommunikasjonsspråk</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relasjon</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Annen kontakt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppert etter</translation>
    </message>
    <message>
        <source>First view of</source>
        <translation>Første visning for</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nøkkelord</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Siste kontakt</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Neste aktivitet</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Neste frist</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Nettsted</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primær</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>Internasjonalt nummer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Further legal forms</source>
        <translation>Flere selskapsformer</translation>
    </message>
    <message>
        <source>Tile server</source>
        <translation>Flisserver</translation>
    </message>
    <message>
        <source>Address search</source>
        <translation>Adressesøk</translation>
    </message>
    <message>
        <source>Server of the address search</source>
        <translation>Server for adressesøk</translation>
    </message>
    <message>
        <source>Email for the address search</source>
        <translation>E-post for adressesøk</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Teamleder</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>Brukerkonto</translation>
    </message>
    <message>
        <source>No person is saved without</source>
        <translation>Ingen person lagres uten</translation>
    </message>
    <message>
        <source>No business is saved without</source>
        <translation>Ingen bedrift lagres uten</translation>
    </message>
</context>
<context>
    <name>FieldSettings</name>
    <message>
        <source>Customer class</source>
        <translation>Kundeklasse</translation>
    </message>
    <message>
        <source>A: visit every month, B: every quarter, C: once a year</source>
        <translation>A: besøk hver måned, B: hvert kvartal, C: én gang i året</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesser</translation>
    </message>
    <message>
        <source>Several can be ticked</source>
        <translation>Flere kan krysses av</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Nyhetsbrev</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation>Hvor mange som arbeider der</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Årsomsetning</translation>
    </message>
    <message>
        <source>With its currency: 1200000 EUR</source>
        <translation>Med valuta: 1200000 EUR</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Kontrakt til</translation>
    </message>
    <message>
        <source>Found by: custom field before a day</source>
        <translation>Finnes med: egendefinert felt før en dag</translation>
    </message>
    <message>
        <source>Reference customer</source>
        <translation>Referansekunde</translation>
    </message>
    <message>
        <source>Yes, no, or not asked yet</source>
        <translation>Ja, nei eller ikke spurt ennå</translation>
    </message>
    <message>
        <source>Dealer portal</source>
        <translation>Forhandlerportal</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Åpnes i nettleseren</translation>
    </message>
    <message>
        <source>Invoices to</source>
        <translation>Fakturaer til</translation>
    </message>
    <message>
        <source>An address that is checked</source>
        <translation>En adresse som kontrolleres</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hjelpetelefon</translation>
    </message>
    <message>
        <source>A number that is checked</source>
        <translation>Et nummer som kontrolleres</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Anbefalt av</translation>
    </message>
    <message>
        <source>Leads to the other contact</source>
        <translation>Fører til den andre kontakten</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergier</translation>
    </message>
    <message>
        <source>Any text, up to 1 000 characters</source>
        <translation>Fritekst, opptil 1&#xa0;000 tegn</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Dette bildet kan ikke leses.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Denne filen kan ikke leses.</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felter</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Bokser</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Radens meny</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Meny, Shift+F10</translation>
    </message>
    <message>
        <source>Delete, after a question</source>
        <translation>Slett, etter et spørsmål</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Velg flere rader</translation>
    </message>
    <message>
        <source>Shift+arrow keys, Ctrl+Space, Ctrl+A</source>
        <translation>Shift+piltaster, Ctrl+mellomrom, Ctrl+A</translation>
    </message>
    <message>
        <source>Search what is typed</source>
        <translation>Søk etter det som skrives</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>en bokstav</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Rediger verdien</translation>
    </message>
    <message>
        <source>F2, Return</source>
        <translation>F2, Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Return; Ctrl+Return in several lines</source>
        <translation>Enter; Ctrl+Enter i flere linjer</translation>
    </message>
    <message>
        <source>Back to the former value</source>
        <translation>Tilbake til forrige verdi</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A day, week, month, year later</source>
        <translation>En dag, en uke, en måned, et år senere</translation>
    </message>
    <message>
        <source>D, W, M, Y</source>
        <translation>D, W, M, Y</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>A day, week, month, year earlier</source>
        <translation>En dag, en uke, en måned, et år tidligere</translation>
    </message>
    <message>
        <source>Shift+D, W, M, Y</source>
        <translation>Shift+D, W, M, Y</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Legg til en</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Go to a box</source>
        <translation>Gå til en boks</translation>
    </message>
    <message>
        <source>Ctrl+J and its letter</source>
        <translation>Ctrl+J og boksens bokstav</translation>
    </message>
    <message>
        <source>Close what is open, step back</source>
        <translation>Lukk det som er åpent, gå ett steg tilbake</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Vest-Europa</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Sentral-Europa</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisk</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Gresk</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Tyrkisk</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraisk</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisk</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisk</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisk</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japansk</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Kinesisk</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreansk</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>I går · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago · %1</source>
        <translation>
            <numerusform>For %n dag siden · %1</numerusform>
            <numerusform>For %n dager siden · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The contact is there already: say what is to happen with this row.</source>
        <translation>Kontakten finnes fra før: angi hva som skal skje med denne raden.</translation>
    </message>
    <message>
        <source>Email of another contact</source>
        <translation>E-posten til en annen kontakt</translation>
    </message>
    <message>
        <source>Phone number of another contact</source>
        <translation>Telefonnummeret til en annen kontakt</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>Ikke en e-postadresse</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Ikke et telefonnummer</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>Ikke en lenke</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Ikke en dato</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Ikke et tall</translation>
    </message>
    <message>
        <source>Not one of the choices</source>
        <translation>Ikke et av alternativene</translation>
    </message>
    <message>
        <source>Not a country</source>
        <translation>Ikke et land</translation>
    </message>
    <message>
        <source>Not a place on earth</source>
        <translation>Ikke et sted på jorden</translation>
    </message>
    <message>
        <source>Point outside its country</source>
        <translation>Punkt utenfor landet</translation>
    </message>
    <message>
        <source>Latitude and longitude exchanged</source>
        <translation>Bredde og lengde byttet om</translation>
    </message>
    <message>
        <source>Wrong sign of a coordinate</source>
        <translation>Feil fortegn i en koordinat</translation>
    </message>
    <message>
        <source>Field of the other type of contact</source>
        <translation>Felt fra den andre kontakttypen</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name</source>
        <translation>Ingen og ingenting med det navnet</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>En obligatorisk verdi mangler</translation>
    </message>
    <message>
        <source>There already; to be decided</source>
        <translation>Finnes fra før; må avgjøres</translation>
    </message>
    <message>
        <source>Nothing to make a contact of</source>
        <translation>Ingenting å lage en kontakt av</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>For langt</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noe annet</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2 created, %3 updated, %4 skipped, %5 rejected in %6.</source>
        <translation>
            <numerusform>%1 rad: %2 opprettet, %3 oppdatert, %4 hoppet over, %5 avvist på %6.</numerusform>
            <numerusform>%1 rader: %2 opprettet, %3 oppdatert, %4 hoppet over, %5 avvist på %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written (dry run).</source>
        <translation>Ingenting ble skrevet (prøvekjøring).</translation>
    </message>
    <message>
        <source>The import was cancelled; it can be resumed or undone.</source>
        <translation>Importen ble avbrutt; den kan fortsettes eller angres.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Den samme filen er importert før.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) created from the company column.</source>
        <translation>
            <numerusform>%n firma opprettet fra firmakolonnen.</numerusform>
            <numerusform>%n firmaer opprettet fra firmakolonnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because somebody has to decide about them.</source>
        <translation>
            <numerusform>%n rad ble utelatt fordi noen må ta stilling til den.</numerusform>
            <numerusform>%n rader ble utelatt fordi noen må ta stilling til dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) need a look.</source>
        <translation>
            <numerusform>%n verdi bør ses på.</numerusform>
            <numerusform>%n verdier bør ses på.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” belonged to another contact; search for it to see whose it is.</source>
        <translation>«%1» tilhørte en annen kontakt; søk etter det for å se hvilken.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» er ikke et av valgene.</translation>
    </message>
    <message>
        <source>Cannot change after creation</source>
        <translation>Kan ikke endres etter opprettelsen</translation>
    </message>
    <message>
        <source>Not an IBAN</source>
        <translation>Ikke et IBAN</translation>
    </message>
    <message>
        <source>Not a BIC</source>
        <translation>Ikke en BIC</translation>
    </message>
    <message>
        <source>Decided by a rule</source>
        <translation>Bestemmes av en regel</translation>
    </message>
    <message>
        <source>Consent withdrawn since</source>
        <translation>Samtykket er trukket tilbake siden</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>%1 (%2)</source>
        <comment>field (kind)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of the email</source>
        <translation>Type e-post</translation>
    </message>
    <message>
        <source>Kind of the phone number</source>
        <translation>Type telefonnummer</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>Etikett for lenken</translation>
    </message>
    <message>
        <source>Kind of the address</source>
        <translation>Type adresse</translation>
    </message>
    <message>
        <source>New field (%1)</source>
        <translation>Nytt felt (%1)</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ikke importer</translation>
    </message>
    <message>
        <source>Id in Kontor</source>
        <translation>ID i Kontor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Hele navnet</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeid</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Dine egne felter</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nytt felt</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, fortsatt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind of the bank account</source>
        <translation>Type bankkonto</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Samtykke: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>work</source>
        <translation>arbeid</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>mobile, work</source>
        <translation>mobil, arbeid</translation>
    </message>
    <message>
        <source>mobile, private</source>
        <translation>mobil, privat</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>sentralbord</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>faks</translation>
    </message>
    <message>
        <source>fax, work</source>
        <translation>faks, arbeid</translation>
    </message>
    <message>
        <source>fax, private</source>
        <translation>faks, privat</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>faktura</translation>
    </message>
    <message>
        <source>support</source>
        <translation>kundestøtte</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>levering</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>office</source>
        <translation>kontor</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>website</source>
        <translation>nettsted</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>butikk</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annet</translation>
    </message>
</context>
<context>
    <name>MapSettings</name>
    <message>
        <source>Map and address search</source>
        <translation>Kart og adressesøk</translation>
    </message>
    <message>
        <source>Kontor has a map of the world and a list of places with it and asks nobody. Street level comes from the servers named here: they learn the addresses that are looked up.</source>
        <translation>Kontor har med seg et verdenskart og en stedsliste og spør ingen. Gatenivå kommer fra serverne som oppgis her: De får vite hvilke adresser det søkes etter.</translation>
    </message>
    <message>
        <source>whom its operator may write to</source>
        <translation>hvem operatøren kan skrive til</translation>
    </message>
    <message>
        <source>none: only what is here</source>
        <translation>ingen: bare det som finnes her</translation>
    </message>
    <message>
        <source>This computer&apos;s Kontor shows no streets: it was built without Qt Location. The tile server is for those of others.</source>
        <translation>Kontor på denne datamaskinen viser ingen gater: det ble bygd uten Qt Location. Flisserveren gjelder for de andre.</translation>
    </message>
    <message>
        <source>tiles geocoder Nominatim Photon position GPS near me</source>
        <translation>fliser geokoder Nominatim Photon posisjon GPS nær meg</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>a contact</source>
        <translation>en kontakt</translation>
    </message>
    <message>
        <source>several tasks (%1)</source>
        <translation>flere oppgaver (%1)</translation>
    </message>
    <message>
        <source>the task “%1”</source>
        <translation>oppgaven «%1»</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>the task “Call”, Ada</comment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Noen</translation>
    </message>
    <message>
        <source>%1 imported %2 for you.</source>
        <translation>%1 importerte %2 for deg.</translation>
    </message>
    <message>
        <source>%1 gave you %2.</source>
        <translation>%1 ga deg %2.</translation>
    </message>
    <message>
        <source>%1 gave %2 to somebody else.</source>
        <translation>%1 ga %2 til noen andre.</translation>
    </message>
    <message>
        <source>%1 deleted %2.</source>
        <translation>%1 slettet %2.</translation>
    </message>
    <message>
        <source>%1 changed the sales team of %2.</source>
        <translation>%1 endret salgsteamet for %2.</translation>
    </message>
    <message>
        <source>%1 added you to the sales team %2.</source>
        <translation>%1 la deg til i salgsteamet %2.</translation>
    </message>
    <message>
        <source>%1 took you out of the sales team %2.</source>
        <translation>%1 tok deg ut av salgsteamet %2.</translation>
    </message>
    <message>
        <source>%1 made you the leader of the sales team %2.</source>
        <translation>%1 gjorde deg til leder for salgsteamet %2.</translation>
    </message>
    <message>
        <source>“%1” is due.</source>
        <translation>«%1» har frist nå.</translation>
    </message>
    <message>
        <source>“%1” is due: %2.</source>
        <translation>«%1» har frist nå: %2.</translation>
    </message>
    <message>
        <source>%1 changed something that concerns you.</source>
        <translation>%1 endret noe som angår deg.</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>siste kontakt %1</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>task, day</comment>
        <translation>neste: %1, %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>neste: %1</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Creation of %1</source>
        <translation>Oppretting av %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Endring av %1</translation>
    </message>
    <message>
        <source>Change of a contact</source>
        <translation>Endring av en kontakt</translation>
    </message>
    <message>
        <source>Change of contacts</source>
        <translation>Endring av kontakter</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Sletting av %1</translation>
    </message>
    <message>
        <source>Deletion of contacts</source>
        <translation>Sletting av kontakter</translation>
    </message>
    <message>
        <source>Return of %1 from the bin</source>
        <translation>Gjenoppretting av %1 fra papirkurven</translation>
    </message>
    <message>
        <source>Return of contacts from the bin</source>
        <translation>Gjenoppretting av kontakter fra papirkurven</translation>
    </message>
    <message>
        <source>Archiving of %1</source>
        <translation>Arkivering av %1</translation>
    </message>
    <message>
        <source>Archiving of contacts</source>
        <translation>Arkivering av kontakter</translation>
    </message>
    <message>
        <source>Reactivation of %1</source>
        <translation>Reaktivering av %1</translation>
    </message>
    <message>
        <source>Reactivation of contacts</source>
        <translation>Reaktivering av kontakter</translation>
    </message>
    <message>
        <source>Erasure of %1</source>
        <translation>Permanent sletting av %1</translation>
    </message>
    <message>
        <source>Erasure of contacts</source>
        <translation>Permanent sletting av kontakter</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Sammenslåing med %1</translation>
    </message>
    <message>
        <source>Merge of contacts</source>
        <translation>Sammenslåing av kontakter</translation>
    </message>
    <message>
        <source>%1 is no duplicate</source>
        <translation>%1 er ikke et duplikat</translation>
    </message>
    <message>
        <source>Contacts kept separate</source>
        <translation>Kontakter holdt atskilt</translation>
    </message>
    <message>
        <source>Reverting of a change of %1</source>
        <translation>Tilbakestilling av en endring i %1</translation>
    </message>
    <message>
        <source>Reverting of a change</source>
        <translation>Tilbakestilling av en endring</translation>
    </message>
    <message>
        <source>Import of fields: %1</source>
        <translation>Import av felter: %1</translation>
    </message>
    <message>
        <source>Import of fields</source>
        <translation>Import av felter</translation>
    </message>
    <message>
        <source>Departure of %1</source>
        <translation>%1 har sluttet</translation>
    </message>
    <message>
        <source>Departure of an employee</source>
        <translation>Medarbeider har sluttet</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import av %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Creation of the store of %1</source>
        <translation>Oppretting av datalageret til %1</translation>
    </message>
    <message>
        <source>Creation of the store</source>
        <translation>Oppretting av datalageret</translation>
    </message>
    <message>
        <source>Demonstration data: %1</source>
        <translation>Eksempeldata: %1</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Eksempeldata</translation>
    </message>
    <message>
        <source>Undoing of a change of %1</source>
        <translation>Angring av en endring i %1</translation>
    </message>
    <message>
        <source>Undoing of a change</source>
        <translation>Angring av en endring</translation>
    </message>
    <message>
        <source>Redoing of a change of %1</source>
        <translation>Gjentakelse av en endring i %1</translation>
    </message>
    <message>
        <source>Redoing of a change</source>
        <translation>Gjentakelse av en endring</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 lagt til: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 lagt til</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 endret: %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 endret</translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation>%1 slettet: %2</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 slettet</translation>
    </message>
    <message>
        <source>%1 moved: %2</source>
        <translation>%1 flyttet: %2</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 flyttet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed since then and stayed as they are.</source>
        <translation>
            <numerusform>%n oppføring er endret siden da og blir som den er.</numerusform>
            <numerusform>%n oppføringer er endret siden da og blir som de er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gjør om: %1</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Angret: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Gjort om: %1.</translation>
    </message>
    <message>
        <source>%1: %2 is used by another contact by now.</source>
        <translation>%1: %2 brukes nå av en annen kontakt.</translation>
    </message>
    <message>
        <source>%1 (%2) stays, because it was changed since.</source>
        <translation>%1 (%2) blir stående, fordi det er endret siden.</translation>
    </message>
    <message>
        <source>%1: “%2” stays “%3” and not “%4”, because it was changed since.</source>
        <translation>%1: «%2» forblir «%3» og ikke «%4», fordi det er endret siden.</translation>
    </message>
    <message>
        <source>New start of %1 as the other type</source>
        <translation>Ny oppretting av %1 som den andre typen</translation>
    </message>
    <message>
        <source>New start of a contact as the other type</source>
        <translation>Ny oppretting av en kontakt som den andre typen</translation>
    </message>
    <message>
        <source>Data of %1 from the server</source>
        <translation>Data fra serveren: %1</translation>
    </message>
    <message>
        <source>Data from the server</source>
        <translation>Data fra serveren</translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Synkronisering: %1</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Data that the server had lost: %1</source>
        <translation>Data som serveren hadde mistet: %1</translation>
    </message>
    <message>
        <source>Data that the server had lost</source>
        <translation>Data som serveren hadde mistet</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Avgjørelse om %1</translation>
    </message>
    <message>
        <source>Decision on a conflict</source>
        <translation>Avgjørelse om en konflikt</translation>
    </message>
    <message>
        <source>Coordinates of %1 locations</source>
        <translation>Koordinater for %1 lokasjoner</translation>
    </message>
    <message>
        <source>Coordinates of locations</source>
        <translation>Koordinater for lokasjoner</translation>
    </message>
    <message>
        <source>User account of %1</source>
        <translation>Brukerkonto for %1</translation>
    </message>
    <message>
        <source>User account of a contact</source>
        <translation>Brukerkonto for en kontakt</translation>
    </message>
    <message>
        <source>%1 restored: %2</source>
        <translation>%1 gjenopprettet: %2</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 gjenopprettet</translation>
    </message>
</context>
<context>
    <name>OrganisationSettings</name>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>name address VAT home country legal data</source>
        <translation>navn adresse mva hjemland juridisk</translation>
    </message>
    <message>
        <source>Your own company. Numbers typed without a country are read as numbers of the home country.</source>
        <translation>Ditt eget firma. Numre uten land leses som numre i hjemlandet.</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Pasted %1</source>
        <comment>date and time; the name of a file</comment>
        <translation>Limt inn %1</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of a PDF are shown here once “pdftoppm” of Poppler is installed; until then open the file.</source>
        <translation>Sidene i en PDF vises her når «pdftoppm» fra Poppler er installert; åpne filen inntil videre.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown; it is damaged, or a password locks it. Try to open it.</source>
        <translation>Denne PDF-en kan ikke vises; den er skadet, eller låst med et passord. Prøv å åpne den.</translation>
    </message>
    <message>
        <source>A password locks this PDF. Open it in its program.</source>
        <translation>Denne PDF-filen er låst med passord. Åpne den i sitt program.</translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(fjernet)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>On this computer</source>
        <translation>På denne datamaskinen</translation>
    </message>
    <message>
        <source>copying…</source>
        <translation>kopierer …</translation>
    </message>
    <message>
        <source>log in again</source>
        <translation>logg inn på nytt</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>må oppdateres</translation>
    </message>
    <message>
        <source>no connection since %1</source>
        <translation>ingen forbindelse siden %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ingen forbindelse</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>synkronisert %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>ikke synkronisert ennå</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <comment>conflicts</comment>
        <translation>%1 å avgjøre</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>operations</comment>
        <translation>%1 venter</translation>
    </message>
    <message>
        <source>the organisation</source>
        <comment>in a sentence</comment>
        <translation>organisasjonen</translation>
    </message>
    <message>
        <source>Everything is kept on this computer; join an organisation to share it with colleagues.</source>
        <translation>Alt ligger på denne datamaskinen; bli med i en organisasjon for å dele det med kolleger.</translation>
    </message>
    <message>
        <source>The contacts of %1 are being copied to this computer; you can work meanwhile.</source>
        <translation>Kontaktene fra %1 kopieres til denne datamaskinen; du kan arbeide imens.</translation>
    </message>
    <message>
        <source>Some changes met those of colleagues; decide which ones hold.</source>
        <translation>Noen endringer er i konflikt med kollegers; avgjør hvilke som skal gjelde.</translation>
    </message>
    <message>
        <source>Your changes are safe here and go to the server in a moment.</source>
        <translation>Endringene dine er trygge her og går til serveren om et øyeblikk.</translation>
    </message>
    <message>
        <source>News is being exchanged with %1.</source>
        <translation>Nyheter utveksles med %1.</translation>
    </message>
    <message>
        <source>Everything is shared with %1.</source>
        <translation>Alt er delt med %1.</translation>
    </message>
    <message>
        <source>Everything of %1 is here; its earlier history is still being read.</source>
        <translation>Alt fra %1 er her; den tidligere historikken leses fortsatt.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The server cannot be reached; your work is safe here and goes out later.</source>
        <translation>Serveren kan ikke nås; arbeidet ditt er trygt her og sendes senere.</translation>
    </message>
    <message>
        <source>The server does not answer; your work is safe here and goes out later.</source>
        <translation>Serveren svarer ikke; arbeidet ditt er trygt her og sendes senere.</translation>
    </message>
    <message>
        <source>The server is busy; your work is safe here and goes out later.</source>
        <translation>Serveren er opptatt; arbeidet ditt er trygt her og sendes senere.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is, so nothing was sent to it; check the address, or name its certificate authority.</source>
        <translation>Serveren kan ikke bevise hvem den er, så ingenting ble sendt til den; kontroller adressen, eller oppgi sertifiseringsinstansen.</translation>
    </message>
    <message>
        <source>The address leads elsewhere, so nothing was sent there; enter the address of the server itself.</source>
        <translation>Adressen fører et annet sted, så ingenting ble sendt dit; oppgi adressen til selve serveren.</translation>
    </message>
    <message>
        <source>There is no Kontor server at this address; check the address.</source>
        <translation>Det er ingen Kontor-server på denne adressen; kontroller adressen.</translation>
    </message>
    <message>
        <source>Email address or password are wrong; check them, or ask your administrator.</source>
        <translation>E-postadressen eller passordet er feil; kontroller dem, eller spør administratoren.</translation>
    </message>
    <message>
        <source>The server wants your password again; until then your work is kept here.</source>
        <translation>Serveren vil ha passordet ditt på nytt; inntil da blir arbeidet ditt her.</translation>
    </message>
    <message>
        <source>Too many attempts; try again in a few minutes.</source>
        <translation>For mange forsøk; prøv på nytt om noen minutter.</translation>
    </message>
    <message>
        <source>The server needs a newer Kontor; until you update it your work is kept here.</source>
        <translation>Serveren trenger en nyere Kontor; til du oppdaterer, blir arbeidet ditt her.</translation>
    </message>
    <message>
        <source>This store belongs to no server; connect it first (server login).</source>
        <translation>Dette datalageret hører ikke til noen server; koble det til først (server login).</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>du har ikke lov til dette</translation>
    </message>
    <message>
        <source>this cannot change any more</source>
        <translation>dette kan ikke lenger endres</translation>
    </message>
    <message>
        <source>it is somebody else&apos;s</source>
        <translation>det tilhører noen andre</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>noe mangler</translation>
    </message>
    <message>
        <source>a value does not fit</source>
        <translation>en verdi passer ikke</translation>
    </message>
    <message>
        <source>a person and a business cannot become one</source>
        <translation>en person og et firma kan ikke slås sammen</translation>
    </message>
    <message>
        <source>the contact is not there</source>
        <translation>kontakten finnes ikke</translation>
    </message>
    <message>
        <source>the contact was erased</source>
        <translation>kontakten er slettet permanent</translation>
    </message>
    <message>
        <source>what it belongs to was refused</source>
        <translation>det dette hører til, ble avvist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is already used by %2.</source>
        <translation>%1 brukes allerede av %2.</translation>
    </message>
    <message>
        <source>Somebody deleted this contact while you changed it.</source>
        <translation>Noen slettet denne kontakten mens du endret den.</translation>
    </message>
    <message>
        <source>This is too large to be shared and stays on this computer.</source>
        <translation>Dette er for stort til å deles og blir på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The server refused this: %1.</source>
        <translation>Serveren avviste dette: %1.</translation>
    </message>
    <message>
        <source>The server refused “%1”: %2.</source>
        <translation>Serveren avviste «%1»: %2.</translation>
    </message>
    <message>
        <source>You removed this while somebody else changed it, so it stays.</source>
        <translation>Du fjernet dette mens noen andre endret det, så det blir stående.</translation>
    </message>
    <message>
        <source>Your %1 gave way to %2.</source>
        <translation>Verdien din, %1, ble erstattet av %2.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server; write it like https://kontor.example.org.</source>
        <translation>«%1» er ikke en serveradresse; skriv den som https://kontor.example.org.</translation>
    </message>
    <message>
        <source>The server cannot be used: %1.</source>
        <translation>Serveren kan ikke brukes: %1.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>organisation, user</comment>
        <translation>%1 som %2</translation>
    </message>
    <message>
        <source>This store belongs to no server; everything is kept on this computer.</source>
        <translation>Dette datalageret hører ikke til noen server; alt ligger på denne datamaskinen.</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s data is being read.</source>
        <translation>%1: Organisasjonens data leses.</translation>
    </message>
    <message>
        <source>%1: sharing.</source>
        <translation>%1: Deler.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) need a decision.</source>
        <translation>
            <numerusform>%1: %n element må avgjøres.</numerusform>
            <numerusform>%1: %n elementer må avgjøres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n operation(s) wait to be sent.</source>
        <translation>
            <numerusform>%1: %n handling venter på sending.</numerusform>
            <numerusform>%1: %n handlinger venter på sending.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything is shared.</source>
        <translation>%1: Alt er delt.</translation>
    </message>
    <message>
        <source>Take it from %1</source>
        <translation>Ta det fra %1</translation>
    </message>
    <message>
        <source>Remove it here</source>
        <translation>Fjern det her</translation>
    </message>
    <message>
        <source>Leave it with both</source>
        <translation>La begge ha det</translation>
    </message>
    <message>
        <source>Bring the contact back</source>
        <translation>Hent kontakten tilbake</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>La den være slettet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Bruk min</translation>
    </message>
    <message>
        <source>Leave theirs</source>
        <translation>Behold deres</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behold begge</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>tom</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deres</translation>
    </message>
    <message>
        <source>another contact</source>
        <translation>en annen kontakt</translation>
    </message>
    <message>
        <source>Already used by</source>
        <translation>Brukes allerede av</translation>
    </message>
    <message>
        <source>the contact is deleted</source>
        <translation>kontakten er slettet</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Serveren avviste det</translation>
    </message>
    <message>
        <source>too large to be shared</source>
        <translation>for stort til å deles</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>changed, so it stays</source>
        <translation>endret, så det blir stående</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, so nothing was sent to it; tell its administrator, and check this computer&apos;s clock.</source>
        <translation>Serverens sertifikat er utløpt, så ingenting ble sendt til den; si fra til administratoren, og sjekk klokken på denne datamaskinen.</translation>
    </message>
    <message>
        <source>%1: everything is shared; the earlier history is still being read.</source>
        <translation>%1: Alt er delt; den tidligere historikken leses fortsatt.</translation>
    </message>
    <message>
        <source>The keychain that keeps this device&apos;s access does not open; unlock it, or log in again. Until then your work is kept here.</source>
        <translation>Nøkkelringen med tilgangen til denne enheten åpner seg ikke; lås den opp, eller logg inn på nytt. Til da blir arbeidet ditt værende her.</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>No program on this computer takes telephone numbers (%1:); choose another way under Settings, Telephone.</source>
        <translation>Ingen program på denne datamaskinen tar imot telefonnumre (%1:); velg en annen måte under Innstillinger, Telefon.</translation>
    </message>
    <message>
        <source>The telephone system at %1 did not place the call: %2.</source>
        <translation>Telefonsystemet på %1 satte ikke opp anropet: %2.</translation>
    </message>
    <message>
        <source>The address that calls are placed by is missing; write it under Settings, Telephone.</source>
        <translation>Adressen som det ringes via, mangler; skriv den under Innstillinger, Telefon.</translation>
    </message>
    <message>
        <source>“%1” does not say where the number goes; write {number} there.</source>
        <translation>«%1» sier ikke hvor nummeret skal stå; skriv {number} der.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server; write it like telephone.example.org.</source>
        <translation>«%1» er ikke navnet på en server; skriv det som telephone.example.org.</translation>
    </message>
    <message>
        <source>“%1” is no address to place calls by: %2.</source>
        <translation>«%1» er ingen adresse å ringe via: %2.</translation>
    </message>
</context>
<context>
    <name>kontor::AboutDialog</name>
    <message>
        <source>windows, texts, network</source>
        <translation>vinduer, tekster, nettverk</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>datalageret</translation>
    </message>
    <message>
        <source>rules of phone numbers</source>
        <translation>regler for telefonnumre</translation>
    </message>
    <message>
        <source>encodings of old files</source>
        <translation>tegnkodinger i gamle filer</translation>
    </message>
    <message>
        <source>names and codes of countries</source>
        <translation>navn og koder for land</translation>
    </message>
    <message>
        <source>outlines of countries</source>
        <translation>landenes omriss</translation>
    </message>
    <message>
        <source>cities and towns with all their names</source>
        <translation>byer og tettsteder med alle navn</translation>
    </message>
    <message>
        <source>German postal codes</source>
        <translation>tyske postnumre</translation>
    </message>
    <message>
        <source>French postal codes</source>
        <translation>franske postnumre</translation>
    </message>
    <message>
        <source>forms of addresses</source>
        <translation>adresseformater</translation>
    </message>
    <message>
        <source>About Kontor</source>
        <translation>Om Kontor</translation>
    </message>
    <message>
        <source>Kontor</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Parts and data</source>
        <translation>Komponenter og data</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>Kontor %1</source>
        <translation>Kontor %1</translation>
    </message>
    <message>
        <source>Contacts, and all that happens with them, on your own computer.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Kontakter, og alt som skjer med dem, på din egen datamaskin.

Fri programvare under GNU General Public License, versjon 3 eller senere. Den leveres uten noen form for garanti.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lisenstekst</translation>
    </message>
</context>
<context>
    <name>kontor::AddressFields</name>
    <message>
        <source>State</source>
        <translation>Delstat</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provins</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylke / grevskap</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departement</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Kanton</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefektur</translation>
    </message>
    <message>
        <source>Postal codes of %1 look different; it is kept as it is.</source>
        <translation>Postnumre i %1 ser annerledes ut; det beholdes som det er.</translation>
    </message>
    <message numerus="yes">
        <source>Postal codes of %1 have %n digits; it is kept as it is.</source>
        <translation>
            <numerusform>Postnumre i %1 har %n siffer; det beholdes som det er.</numerusform>
            <numerusform>Postnumre i %1 har %n sifre; det beholdes som det er.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Another size holds from the next start.</source>
        <translation>En annen størrelse gjelder fra neste start.</translation>
    </message>
    <message>
        <source>The new size holds from the next start.</source>
        <translation>Den nye størrelsen gjelder fra neste start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>colours theme dark light size scale language</source>
        <translation>farger tema mørk lys størrelse skala språk</translation>
    </message>
</context>
<context>
    <name>kontor::Attachments</name>
    <message>
        <source>Take off %1</source>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>kontor::AttentionView</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Å avgjøre</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Ingenting å avgjøre</translation>
    </message>
    <message>
        <source>Where changes of yours meet those of colleagues and both cannot hold, you decide here.</source>
        <translation>Når endringene dine er i konflikt med kollegers og begge ikke kan gjelde, avgjør du det her.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Avgjør</translation>
    </message>
</context>
<context>
    <name>kontor::BackupSettings</name>
    <message>
        <source>Once a day by itself</source>
        <translation>Automatisk én gang om dagen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Daily ones kept</source>
        <translation>Daglige som beholdes</translation>
    </message>
    <message>
        <source>Weekly ones kept</source>
        <translation>Ukentlige som beholdes</translation>
    </message>
    <message>
        <source>Monthly ones kept</source>
        <translation>Månedlige som beholdes</translation>
    </message>
    <message>
        <source>A backup is a whole, verified copy of the store. Another folder can be on another disk; this is a choice of this computer.</source>
        <translation>En sikkerhetskopi er en hel, kontrollert kopi av datalageret. En annen mappe kan ligge på en annen disk; dette valget gjelder denne datamaskinen.</translation>
    </message>
    <message>
        <source>beside the store</source>
        <translation>ved siden av datalageret</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Velg mappen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sikkerhetskopier nå</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sikkerhetskopierer</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>Sikkerhetskopien er skrevet og kontrollert.</translation>
    </message>
    <message>
        <source>Verify the newest</source>
        <translation>Kontroller den nyeste</translation>
    </message>
    <message>
        <source>All backups, restore…</source>
        <translation>Alle sikkerhetskopier, gjenopprett …</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappe for sikkerhetskopier</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from its root.</source>
        <translation>Oppgi hele banen til mappen, fra roten.</translation>
    </message>
    <message>
        <source>No backup in this folder yet.</source>
        <translation>Ingen sikkerhetskopi i denne mappen ennå.</translation>
    </message>
    <message>
        <source>Backups: %1. The newest is of %2.</source>
        <translation>Sikkerhetskopier: %1. Den nyeste er fra %2.</translation>
    </message>
    <message>
        <source>There is no backup to verify yet.</source>
        <translation>Det finnes ingen sikkerhetskopi å kontrollere ennå.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Kontrollerer</translation>
    </message>
    <message>
        <source>The newest backup is whole and can be restored.</source>
        <translation>Den nyeste sikkerhetskopien er hel og kan gjenopprettes.</translation>
    </message>
    <message>
        <source>folder daily weekly monthly verify</source>
        <translation>mappe daglig ukentlig månedlig kontroller</translation>
    </message>
</context>
<context>
    <name>kontor::BackupsPage</name>
    <message>
        <source>Made</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Ingen sikkerhetskopier ennå</translation>
    </message>
    <message>
        <source>A backup is made once a day by itself, and whenever you want one.</source>
        <translation>En sikkerhetskopi lages automatisk én gang om dagen, og når du selv vil.</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Gjenopprett denne …</translation>
    </message>
    <message>
        <source>Once a day by itself</source>
        <translation>Automatisk én gang om dagen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sikkerhetskopier nå</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Kept are one of each of the last 7 days, 5 weeks and 12 months, in a folder beside the store.</source>
        <translation>Det beholdes én kopi for hver av de siste 7 dagene, 5 ukene og 12 månedene, i en mappe ved siden av datalageret.</translation>
    </message>
    <message>
        <source>Looking inside …</source>
        <translation>Ser på innholdet …</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Denne sikkerhetskopien kan ikke leses.</translation>
    </message>
    <message>
        <source>%1: %2, tasks: %3, notes: %4.</source>
        <comment>organisation, contacts</comment>
        <translation>%1: %2, oppgaver: %3, notater: %4.</translation>
    </message>
    <message>
        <source>Newest change: %1, %2.</source>
        <translation>Siste endring: %1, %2.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sikkerhetskopierer</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>Sikkerhetskopien er skrevet og kontrollert.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Gjenopprette sikkerhetskopien fra %1?</translation>
    </message>
    <message>
        <source>Whatever was changed since then is gone from this store. The store as it is now stays in a file beside it.</source>
        <translation>Alt som er endret siden da, forsvinner fra dette datalageret. Datalageret slik det er nå, blir liggende i en fil ved siden av.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Gjenoppretter</translation>
    </message>
    <message>
        <source>The store is as it was in the backup.</source>
        <translation>Datalageret er slik det var i sikkerhetskopien.</translation>
    </message>
</context>
<context>
    <name>kontor::BankBox</name>
    <message>
        <source>No bank account yet.</source>
        <translation>Ingen bankkonto ennå.</translation>
    </message>
    <message>
        <source>Add bank account</source>
        <translation>Legg til bankkonto</translation>
    </message>
    <message>
        <source>New bank account</source>
        <translation>Ny bankkonto</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Bankkontoer</translation>
    </message>
</context>
<context>
    <name>kontor::BatchSheet</name>
    <message>
        <source>Assign to a responsible person</source>
        <translation>Tildel en ansvarlig person</translation>
    </message>
    <message>
        <source>Assign to a sales team</source>
        <translation>Tildel et salgsteam</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Legg til et nøkkelord</translation>
    </message>
    <message>
        <source>Remove a keyword</source>
        <translation>Fjern et nøkkelord</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>Legg til en relasjon</translation>
    </message>
    <message>
        <source>Remove a relationship</source>
        <translation>Fjern en relasjon</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Sett et felt</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Endre kontakter</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>5 contacts</comment>
        <translation>Endre %1</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Nøkkelord</translation>
    </message>
    <message>
        <source>%1 will be changed. You can take this back.</source>
        <comment>5 contacts</comment>
        <translation>%1 blir endret. Du kan angre dette.</translation>
    </message>
    <message>
        <source>%1, %2 do not have it. You can take this back.</source>
        <comment>1,204 contacts, 36 …</comment>
        <translation>%1, %2 har det ikke. Du kan angre dette.</translation>
    </message>
    <message>
        <source>%1, %2 already have it. You can take this back.</source>
        <comment>1,204 contacts, 36 …</comment>
        <translation>%1, %2 har det allerede. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Add to a category</source>
        <translation>Legg i en kategori</translation>
    </message>
    <message>
        <source>Remove from a category</source>
        <translation>Ta ut av en kategori</translation>
    </message>
    <message>
        <source>Add to a target market</source>
        <translation>Legg i et målmarked</translation>
    </message>
    <message>
        <source>Remove from a target market</source>
        <translation>Ta ut av et målmarked</translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to a sales team that %1 is not in.</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%n av dem hører til et salgsteam som %1 ikke er med i.</numerusform>
            <numerusform>%n av dem hører til et salgsteam som %1 ikke er med i.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Box</name>
    <message>
        <source>This link is no web page; it starts another program (%1).</source>
        <translation>Denne lenken er ikke en nettside; den starter et annet program (%1).</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Åpne likevel</translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>%1 ønsker ikke å bli oppringt.</translation>
    </message>
    <message>
        <source>There is no consent to calling %1.</source>
        <translation>Det mangler samtykke til å ringe %1.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Ring likevel</translation>
    </message>
    <message>
        <source>%1 does not want to be emailed.</source>
        <translation>%1 ønsker ikke e-post.</translation>
    </message>
    <message>
        <source>There is no consent to emailing %1.</source>
        <translation>Det mangler samtykke til e-post til %1.</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Skriv likevel</translation>
    </message>
    <message>
        <source>%1 would rather be reached by another channel: %2.</source>
        <translation>%1 vil heller nås på en annen måte: %2.</translation>
    </message>
</context>
<context>
    <name>kontor::BoxDock</name>
    <message>
        <source>%1 (Ins)</source>
        <translation>%1 (Ins)</translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>Ordne %1</translation>
    </message>
    <message>
        <source>Move, float or hide this box</source>
        <translation>Flytt, løsne eller skjul denne boksen</translation>
    </message>
    <message>
        <source>Move to the left column</source>
        <translation>Flytt til venstre kolonne</translation>
    </message>
    <message>
        <source>Move to the middle column</source>
        <translation>Flytt til midtre kolonne</translation>
    </message>
    <message>
        <source>Move to the right column</source>
        <translation>Flytt til høyre kolonne</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Sett tilbake</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Løsne</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
</context>
<context>
    <name>kontor::BoxTab</name>
    <message>
        <source>Show %1 here</source>
        <translation>Vis %1 her</translation>
    </message>
</context>
<context>
    <name>kontor::BoxTabs</name>
    <message>
        <source>More boxes at this place</source>
        <translation>Flere bokser på denne plassen</translation>
    </message>
</context>
<context>
    <name>kontor::BriefingDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Besøksark</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumenter (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kontor::CategoriesBox</name>
    <message>
        <source>In no category.</source>
        <translation>Ikke i noen kategori.</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Legg til kategori</translation>
    </message>
    <message>
        <source>There is no category yet; an administrator adds it in the settings.</source>
        <translation>Det finnes ingen kategori ennå; en administrator legger den til i innstillingene.</translation>
    </message>
    <message>
        <source>The contact is in every category already.</source>
        <translation>Kontakten er allerede i alle kategorier.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>kontor::CategorySettings</name>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Contacts are sorted by these. Keywords are everybody&apos;s own words; this list is kept.</source>
        <translation>Kontaktene sorteres etter disse. Nøkkelord er alles egne ord; denne listen vedlikeholdes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Ny kategori</translation>
    </message>
    <message>
        <source>No category yet.</source>
        <translation>Ingen kategori ennå.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Legg til kategori</translation>
    </message>
    <message>
        <source>In use by: %1.</source>
        <translation>I bruk hos: %1.</translation>
    </message>
    <message>
        <source>groups classification</source>
        <translation>grupper klassifisering</translation>
    </message>
</context>
<context>
    <name>kontor::CheckGrid</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rader i filen</translation>
    </message>
</context>
<context>
    <name>kontor::CheckModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>value in Kontor, value in the file</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>as row %1</source>
        <translation>som rad %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, to whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Utelatt av deg</translation>
    </message>
    <message>
        <source>New, by your decision</source>
        <translation>Ny, etter ditt valg</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Finnes fra før</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Trenger deg</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation>%1, problem: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva som skjer</translation>
    </message>
</context>
<context>
    <name>kontor::CheckPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Bare problemer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Trenger deg</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>Hva ville skje?</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>&amp;Stopp kontrollen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Kontroller på n&amp;ytt</translation>
    </message>
    <message>
        <source>Next &amp;problem (F8)</source>
        <translation>Neste &amp;problem (F8)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Ut&amp;elat</translation>
    </message>
    <message>
        <source>Bring up to &amp;date</source>
        <translation>&amp;Oppdater</translation>
    </message>
    <message>
        <source>Add as &amp;new</source>
        <translation>Legg til som &amp;ny</translation>
    </message>
    <message>
        <source>By the &amp;rule</source>
        <translation>Etter &amp;regelen</translation>
    </message>
    <message>
        <source>About %1 of %2 rows</source>
        <translation>Omtrent %1 av %2 rader</translation>
    </message>
    <message>
        <source>The check was stopped. You can import without it; an import can be taken back.</source>
        <translation>Kontrollen ble stoppet. Du kan importere uten den; en import kan angres.</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Rader som vises</translation>
    </message>
    <message>
        <source>&amp;Import without the check</source>
        <translation>&amp;Importer uten kontroll</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation>&amp;Importer %1 rader</translation>
    </message>
    <message>
        <source>Kontor looks at every row; nothing is written yet.</source>
        <translation>Kontor ser på hver rad; ingenting er skrevet ennå.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Forbereder …</translation>
    </message>
    <message>
        <source>Nothing is written yet. Cells can be mended here; the file stays as it is.</source>
        <translation>Ingenting er skrevet ennå. Celler kan rettes her; filen blir som den er.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Den samme filen er importert før.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) would come from the names of companies.</source>
        <translation>
            <numerusform>%n firma ville komme fra firmanavnene.</numerusform>
            <numerusform>%n firmaer ville komme fra firmanavnene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need you; undecided ones stay out.</source>
        <translation>
            <numerusform>%n rad trenger deg; det som ikke er avgjort, blir utelatt.</numerusform>
            <numerusform>%n rader trenger deg; det som ikke er avgjort, blir utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter edits a cell; Delete empties it.</source>
        <translation>Enter redigerer en celle, Delete tømmer den.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Rad %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnModel</name>
    <message>
        <source>Column in the file</source>
        <translation>Kolonne i filen</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går til</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Ved oppdatering</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnTable</name>
    <message>
        <source>Is called so</source>
        <translation>Heter det samme</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Etter navnet</translation>
    </message>
    <message>
        <source>By its values</source>
        <translation>Etter verdiene</translation>
    </message>
    <message>
        <source>Nothing known; kept</source>
        <translation>Ukjent; beholdes</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ditt valg</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Som sist</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Overskriv</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>Bare hvis tomt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolonner i filen</translation>
    </message>
</context>
<context>
    <name>kontor::CommunicationBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikasjon</translation>
    </message>
</context>
<context>
    <name>kontor::CompareView</name>
    <message>
        <source>Only differences</source>
        <translation>Bare forskjeller</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>Kontakter side om side</translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation>%1, ulikt</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectSheet</name>
    <message>
        <source>Connect</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Koble fra</translation>
    </message>
    <message>
        <source>New business “%1”</source>
        <translation>Nytt firma «%1»</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Ny person «%1»</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentChoice</name>
    <message>
        <source>There is no consent text yet; an administrator adds it in the settings.</source>
        <translation>Det finnes ingen samtykketekst ennå; en administrator legger den til i innstillingene.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Read the text “%1”</source>
        <translation>Les teksten «%1»</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentSettings</name>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>What contacts are asked to consent to. A text is evidence and never changes; another wording becomes a new version.</source>
        <translation>Det kontaktene blir bedt om å samtykke til. En tekst er dokumentasjon og endres aldri; en annen ordlyd blir en ny versjon.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gitt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Ny tekst</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Ingen tekst ennå.</translation>
    </message>
    <message>
        <source>Former versions too</source>
        <translation>Også tidligere versjoner</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <translation>brukes ikke lenger</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>former version</source>
        <translation>tidligere versjon</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Legg til tekst</translation>
    </message>
    <message>
        <source>Add version %1</source>
        <translation>Legg til versjon %1</translation>
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation>Ny versjon av «%1»</translation>
    </message>
    <message>
        <source>Delete version %1 of “%2”?</source>
        <translation>Slette versjon %1 av «%2»?</translation>
    </message>
    <message>
        <source>Nobody has consented to it. One undo brings it back.</source>
        <translation>Ingen har samtykket til den. Én angring henter den tilbake.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Sletter</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Ta i bruk igjen</translation>
    </message>
    <message>
        <source>No longer ask for it</source>
        <translation>Slutt å bruke</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Lagrer</translation>
    </message>
    <message>
        <source>data protection GDPR versions</source>
        <translation>personvern GDPR versjoner</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentsBox</name>
    <message>
        <source>No consent on record.</source>
        <translation>Ikke noe samtykke er registrert.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Registrer et samtykke</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versjon %1</translation>
    </message>
    <message>
        <source>an older text</source>
        <translation>en eldre tekst</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>trukket tilbake %1</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nytt samtykke</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>%1 (%2, version %3)</source>
        <translation>%1 (%2, versjon %3)</translation>
    </message>
    <message>
        <source>There is no consent text yet; an administrator adds it in the settings.</source>
        <translation>Det finnes ingen samtykketekst ennå; en administrator legger den til i innstillingene.</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Vis hele teksten</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versjon %2</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Hele teksten</translation>
    </message>
    <message>
        <source>withdrawn with another version</source>
        <translation>trukket tilbake med en annen versjon</translation>
    </message>
</context>
<context>
    <name>kontor::ContactActions</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Rediger %1</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Nytt notat …</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Ny oppgave …</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)…</source>
        <translation>
            <numerusform>Slå sammen %n kontakt …</numerusform>
            <numerusform>Slå sammen %n kontakter …</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Ta ut av arkivet</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n contact(s)</source>
        <translation>
            <numerusform>Arkiver %n kontakt</numerusform>
            <numerusform>Arkiver %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiver</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)…</source>
        <translation>
            <numerusform>Slett %n kontakt …</numerusform>
            <numerusform>Slett %n kontakter …</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Kopier navn</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>Kopier e-post</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Kopier telefon</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n contact(s)</source>
        <translation>
            <numerusform>Arkiverer %n kontakt</numerusform>
            <numerusform>Arkiverer %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two to five contacts to merge.</source>
        <translation>Velg to til fem kontakter som skal slås sammen.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Slette %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)?</source>
        <translation>
            <numerusform>Slette %n kontakt?</numerusform>
            <numerusform>Slette %n kontakter?</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to the trash, with all that belongs to it. You can take this back.</source>
        <translation>Legges i papirkurven med alt som hører til. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n contact(s)</source>
        <translation>
            <numerusform>Sletter %n kontakt</numerusform>
            <numerusform>Sletter %n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n contact(s)</source>
        <translation>
            <numerusform>Endrer %n kontakt</numerusform>
            <numerusform>Endrer %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Avbrutt: ingenting ble endret.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) changed</source>
        <translation>
            <numerusform>%n kontakt endret</numerusform>
            <numerusform>%n kontakter endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n had it already</source>
        <translation>
            <numerusform>, %n hadde det fra før</numerusform>
            <numerusform>, %n hadde det fra før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n stayed as they were: %1</source>
        <translation>
            <numerusform>, %n ble som den var: %1</numerusform>
            <numerusform>, %n ble som de var: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most 40 contacts for a briefing.</source>
        <translation>Velg høyst 40 kontakter for et besøksark.</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Åpne i eget vindu</translation>
    </message>
</context>
<context>
    <name>kontor::ContactEditor</name>
    <message>
        <source>Search a contact</source>
        <translation>Søk etter en kontakt</translation>
    </message>
</context>
<context>
    <name>kontor::ContactHits</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>kontor::ContactListModel</name>
    <message>
        <source>%1: none</source>
        <comment>a group of contacts, %1 is the title of a column</comment>
        <translation>%1: ingen</translation>
    </message>
</context>
<context>
    <name>kontor::ContactPersonsBox</name>
    <message>
        <source>Nobody is connected yet.</source>
        <translation>Ingen er tilknyttet ennå.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <source>its email was removed</source>
        <translation>e-posten ble fjernet</translation>
    </message>
    <message>
        <source>its phone was removed</source>
        <translation>telefonen ble fjernet</translation>
    </message>
    <message>
        <source>its location was removed</source>
        <translation>lokasjonen ble fjernet</translation>
    </message>
    <message>
        <source>Connection with a business</source>
        <translation>Tilknytning til et firma</translation>
    </message>
    <message>
        <source>Connection with a person</source>
        <translation>Tilknytning til en person</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Connect with a business</source>
        <translation>Knytt til et firma</translation>
    </message>
    <message>
        <source>Connect with a person</source>
        <translation>Knytt til en person</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Legg til kontaktperson</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Koble fra</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmaer</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Skriv en e-post</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rute</translation>
    </message>
    <message>
        <source>%1 has no phone number.</source>
        <translation>%1 har ikke noe telefonnummer.</translation>
    </message>
    <message>
        <source>%1 has no email address.</source>
        <translation>%1 har ingen e-postadresse.</translation>
    </message>
    <message>
        <source>%1 has no location.</source>
        <translation>%1 har ikke noe sted.</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Åpne kontakten</translation>
    </message>
</context>
<context>
    <name>kontor::ContactSearch</name>
    <message>
        <source>No contact matches.</source>
        <translation>Ingen kontakt passer.</translation>
    </message>
    <message>
        <source>Search a contact</source>
        <translation>Søk etter en kontakt</translation>
    </message>
    <message>
        <source>Name, email, phone, city …</source>
        <translation>Navn, e-post, telefon, poststed …</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Hvilke kontakter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Kundeemner</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>Kontakter som ble funnet</translation>
    </message>
</context>
<context>
    <name>kontor::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sorter stigende</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sorter synkende</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Opphev gruppering</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Grupper etter %1</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Bare «%1»</translation>
    </message>
    <message>
        <source>Only without a value</source>
        <translation>Bare uten verdi</translation>
    </message>
    <message>
        <source>Only with a value</source>
        <translation>Bare med en verdi</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Skjul denne kolonnen</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Flere kolonner</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Tilbakestill kolonner</translation>
    </message>
</context>
<context>
    <name>kontor::ContactWindow</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>kontor::ContactsPage</name>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Søk i kontakter</translation>
    </message>
    <message>
        <source>Search or query …</source>
        <translation>Søk eller spørring …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Put a filter together (Ctrl+Shift+F)</source>
        <translation>Sett sammen et filter (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Ingen kontakt funnet</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Vis alle kontakter</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Ingen kontakter ennå</translation>
    </message>
    <message>
        <source>Bring your own list, make a first contact, or look around with sample data.</source>
        <translation>Ta med din egen liste, opprett den første kontakten, eller se deg om med eksempeldata.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer en liste …</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Legg til eksempeldata</translation>
    </message>
    <message>
        <source>This view is empty.</source>
        <translation>Denne visningen er tom.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Ingenting passer til «%1».</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Saving the view</source>
        <translation>Lagrer visningen</translation>
    </message>
</context>
<context>
    <name>kontor::CropView</name>
    <message>
        <source>Section of the picture: arrow keys move it, plus and minus change its size</source>
        <translation>Utsnitt av bildet: piltastene flytter det, pluss og minus endrer størrelsen</translation>
    </message>
</context>
<context>
    <name>kontor::CsvSource</name>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
</context>
<context>
    <name>kontor::Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>Kontaktoversikt</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Neste boks</translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation>Forrige boks</translation>
    </message>
    <message>
        <source>Go to a box…</source>
        <translation>Gå til en boks …</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Forrige kontakt</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Neste kontakt</translation>
    </message>
    <message>
        <source>Archive, or back from the archive</source>
        <translation>Arkiver, eller ta ut av arkivet</translation>
    </message>
    <message>
        <source>Delete the contact…</source>
        <translation>Slett kontakten …</translation>
    </message>
    <message>
        <source>Copy a link to the contact</source>
        <translation>Kopier en lenke til kontakten</translation>
    </message>
    <message>
        <source>Save the layout as…</source>
        <translation>Lagre oppsettet som …</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Tilbakestill oppsettet</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Lagre oppsettet</translation>
    </message>
    <message>
        <source>Name, for this type of contact:</source>
        <translation>Navn, for denne kontakttypen:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Briefing for a visit…</source>
        <translation>Besøksark …</translation>
    </message>
    <message>
        <source>Relationship…</source>
        <translation>Relasjon …</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bilde …</translation>
    </message>
    <message>
        <source>Recreate as the other type…</source>
        <translation>Opprett på nytt som den andre typen …</translation>
    </message>
    <message>
        <source>Find duplicates of the contact…</source>
        <translation>Finn duplikater av kontakten …</translation>
    </message>
    <message>
        <source>Create a user account…</source>
        <translation>Opprett en brukerkonto …</translation>
    </message>
</context>
<context>
    <name>kontor::DashboardDocks</name>
    <message>
        <source>%1 (&amp;%2)</source>
        <translation>%1 (&amp;%2)</translation>
    </message>
    <message>
        <source>Go to a box</source>
        <translation>Gå til en boks</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a box</comment>
        <translation>Vis: %1</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <comment>a box</comment>
        <translation>Gå til: %1</translation>
    </message>
    <message>
        <source>Share a place with</source>
        <translation>Del plass med</translation>
    </message>
</context>
<context>
    <name>kontor::DashboardHeader</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Forrige kontakt</translation>
    </message>
    <message>
        <source>Alt+Page Up</source>
        <translation>Alt+Page Up</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Neste kontakt</translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation>Alt+Page Down</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkivert</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>I papirkurven</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>ingenting planlagt</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>neste: %1</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>task, day</comment>
        <translation>neste: %1, %2</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>siste kontakt %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>ingen kontakt ennå</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullstendig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Ta ut av arkivet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiver</translation>
    </message>
    <message>
        <source>Find duplicates …</source>
        <translation>Finn duplikater …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relasjon</translation>
    </message>
    <message>
        <source>Delete 1 contact?</source>
        <translation>Slette 1 kontakt?</translation>
    </message>
    <message>
        <source>%1 goes to the trash with all that belongs to it. You can undo this.</source>
        <translation>%1 legges i papirkurven med alt som hører til. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Boxes: show, hide, arrange</source>
        <translation>Bokser: vis, skjul, ordne</translation>
    </message>
    <message>
        <source>Emails allowed</source>
        <translation>E-post tillatt</translation>
    </message>
    <message>
        <source>No emails</source>
        <translation>Ingen e-post</translation>
    </message>
    <message>
        <source>Calls allowed</source>
        <translation>Anrop tillatt</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Ingen anrop</translation>
    </message>
    <message>
        <source>Recreate as a business …</source>
        <translation>Opprett på nytt som firma …</translation>
    </message>
    <message>
        <source>Recreate as a person …</source>
        <translation>Opprett på nytt som person …</translation>
    </message>
    <message>
        <source>A new contact takes over all that it can hold; this one goes to the trash and leads to it. You can undo this.</source>
        <translation>En ny kontakt overtar alt den kan inneholde; denne legges i papirkurven og fører dit. Du kan angre dette.</translation>
    </message>
    <message>
        <source>What stays with the old one:</source>
        <translation>Det som blir hos den gamle:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>og %1 til</translation>
    </message>
    <message>
        <source>Recreate %1 as a business?</source>
        <translation>Opprette %1 på nytt som firma?</translation>
    </message>
    <message>
        <source>Recreate %1 as a person?</source>
        <translation>Opprette %1 på nytt som person?</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Opprett på nytt</translation>
    </message>
    <message>
        <source>Create a user account …</source>
        <translation>Opprett en brukerkonto …</translation>
    </message>
    <message>
        <source>Create a user account</source>
        <translation>Opprett en brukerkonto</translation>
    </message>
    <message>
        <source>%1 is then one of the employees, without a role: without any rights until somebody gives them in the settings.

Email address to log in with:</source>
        <translation>%1 er da en av de ansatte, uten rolle: uten rettigheter til noen gir dem i innstillingene.

E-postadresse til innlogging:</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Opprett konto</translation>
    </message>
</context>
<context>
    <name>kontor::DateEditor</name>
    <message>
        <source>D, W, M, Y: a day, week, month, year later; with Shift earlier. T: today.</source>
        <translation>D, W, M, Y: en dag, en uke, en måned, et år senere; med Shift tidligere. T: i dag.</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Velg i kalenderen</translation>
    </message>
</context>
<context>
    <name>kontor::DayPage</name>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>ingen kontakt ennå</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Å gjøre</translation>
    </message>
    <message>
        <source>Nothing is due. Well done.</source>
        <translation>Ingenting har frist nå. Bra jobbet.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Ingenting planlagt</translation>
    </message>
    <message>
        <source>Each of your contacts has a next step.</source>
        <translation>Alle kontaktene dine har et neste steg.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Siste kontakt</translation>
    </message>
    <message>
        <source>Since your last visit</source>
        <translation>Siden forrige besøk</translation>
    </message>
    <message>
        <source>Nobody else has changed anything.</source>
        <translation>Ingen andre har endret noe.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Min dag</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Lagrer</translation>
    </message>
</context>
<context>
    <name>kontor::DecisionPanel</name>
    <message>
        <source>Merge the two contacts…</source>
        <translation>Slå sammen de to kontaktene …</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Åpne kontakten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kontor::DetailsBox</name>
    <message numerus="yes">
        <source>Show %n empty field(s)</source>
        <translation>
            <numerusform>Vis %n tomt felt</numerusform>
            <numerusform>Vis %n tomme felter</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>check the country</source>
        <translation>sjekk landet</translation>
    </message>
</context>
<context>
    <name>kontor::DropZone</name>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>&amp;Velg en fil …</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Velg en fil</translation>
    </message>
    <message>
        <source>Drop a list here: CSV, vCards, or any other text with a row for each contact.</source>
        <translation>Slipp en liste her: CSV, vCard eller annen tekst med én rad per kontakt.</translation>
    </message>
</context>
<context>
    <name>kontor::DuplicatesPage</name>
    <message>
        <source>Likeness</source>
        <translation>Likhet</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Annen kontakt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Ingen duplikater</translation>
    </message>
    <message>
        <source>Contacts that are likely the same appear here, to be merged into one.</source>
        <translation>Kontakter som trolig er de samme, vises her, så de kan slås sammen til én.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Sannsynlige duplikater</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikater</translation>
    </message>
    <message>
        <source>Only duplicates of these contacts</source>
        <translation>Bare duplikater av disse kontaktene</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Søker etter duplikater</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Søk på nytt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Keep separate</source>
        <translation>Hold atskilt</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå sammen …</translation>
    </message>
    <message>
        <source>Not now (Space)</source>
        <translation>Ikke nå (mellomrom)</translation>
    </message>
    <message>
        <source>These two are not the same, and are not shown here again (Delete)</source>
        <translation>Disse to er ikke de samme og vises ikke her igjen (Delete)</translation>
    </message>
    <message>
        <source>Side by side, field by field (Enter)</source>
        <translation>Side om side, felt for felt (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n par</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping two contacts separate</source>
        <translation>Holder to kontakter atskilt</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Søk …</translation>
    </message>
</context>
<context>
    <name>kontor::DurationEditor</name>
    <message>
        <source>4:30, or minutes</source>
        <translation>4:30, eller minutter</translation>
    </message>
</context>
<context>
    <name>kontor::EmailsBox</name>
    <message>
        <source>No email address yet.</source>
        <translation>Ingen e-postadresse ennå.</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>Legg til e-post</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Skriv en e-post</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Gjør primær</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
</context>
<context>
    <name>kontor::EmployeeSettings</name>
    <message>
        <source>Employees and roles</source>
        <translation>Medarbeidere og roller</translation>
    </message>
    <message>
        <source>Everybody who works with the contacts. The role says what they may do; whoever leaves hands over contacts and tasks first.</source>
        <translation>Alle som arbeider med kontaktene. Rollen sier hva de har lov til; den som slutter, overfører først kontakter og oppgaver.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>Ny medarbeider</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ingen ennå.</translation>
    </message>
    <message>
        <source>Inactive ones too</source>
        <translation>Også inaktive</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>Legg til medarbeider</translation>
    </message>
    <message>
        <source>Make active again</source>
        <translation>Gjør aktiv igjen</translation>
    </message>
    <message>
        <source>Remove and hand over…</source>
        <translation>Fjern og overfør …</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Nothing has to be handed over. History keeps the name.</source>
        <translation>Ingenting må overføres. Historikken beholder navnet.</translation>
    </message>
    <message>
        <source>%1, open tasks: %2. All of it goes to colleagues, as one step that one undo takes back. History keeps the name.</source>
        <translation>%1, åpne oppgaver: %2. Alt går til kolleger, i ett steg som én angring tar tilbake. Historikken beholder navnet.</translation>
    </message>
    <message>
        <source>Everything goes to</source>
        <translation>Alt går til</translation>
    </message>
    <message>
        <source>But of %1 (%2)</source>
        <comment>team, 12 contacts</comment>
        <translation>Men fra %1 (%2)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>samme</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Overfører</translation>
    </message>
    <message>
        <source>Changed hands: %1, tasks: %2.</source>
        <translation>Overført: %1, oppgaver: %2.</translation>
    </message>
    <message>
        <source>Making active</source>
        <translation>Gjør aktiv</translation>
    </message>
    <message>
        <source>colleagues users administrator manager rights</source>
        <translation>kolleger brukere administrator leder rettigheter</translation>
    </message>
</context>
<context>
    <name>kontor::ErrorLine</name>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
</context>
<context>
    <name>kontor::FieldSettings</name>
    <message>
        <source>Dashboard</source>
        <translation>Kontaktoversikt</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>single contacts</source>
        <translation>enkeltkontakter</translation>
    </message>
    <message>
        <source>Field library</source>
        <translation>Feltbibliotek</translation>
    </message>
    <message>
        <source>Fields of your own. Each can be searched, filtered, imported and exported like the built-in ones.</source>
        <translation>Dine egne felter. Hvert felt kan søkes i, filtreres, importeres og eksporteres som de innebygde.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Brukes for</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Vises i</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorisk</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nytt felt</translation>
    </message>
    <message>
        <source>No field of your own yet.</source>
        <translation>Ingen egne felter ennå.</translation>
    </message>
    <message>
        <source>All values can be read so: %1.</source>
        <translation>Alle verdier kan leses slik: %1.</translation>
    </message>
    <message>
        <source>Of %1 values, %2 cannot be read so; empty or change them first:</source>
        <translation>Av %1 verdier kan %2 ikke leses slik; tøm eller endre dem først:</translation>
    </message>
    <message>
        <source>Make it a field of all</source>
        <translation>Gjør til felt for alle</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <source>JSON in…</source>
        <translation>Importer JSON …</translation>
    </message>
    <message>
        <source>JSON out…</source>
        <translation>Eksporter JSON …</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorisk</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>valgfritt</translation>
    </message>
    <message>
        <source>“%1” was added one by one to %2.</source>
        <translation>«%1» ble lagt til enkeltvis for %2.</translation>
    </message>
    <message>
        <source>One on each line, in their order; a colour may follow: Gold #d4a017</source>
        <translation>Ett på hver linje, i rekkefølge; en farge kan følge: Gull #d4a017</translation>
    </message>
    <message>
        <source>What people should know when they fill it in</source>
        <translation>Det man bør vite ved utfylling</translation>
    </message>
    <message>
        <source>from the label, for imports and filters</source>
        <translation>fra etiketten, for importer og filtre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Legg til felt</translation>
    </message>
    <message>
        <source>No contact has a value in it.</source>
        <translation>Ingen kontakt har en verdi i det.</translation>
    </message>
    <message>
        <source>The values of %1 go with it.</source>
        <translation>Verdiene til %1 forsvinner samtidig.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Flytter</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Lagrer</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Legger til</translation>
    </message>
    <message>
        <source>This field is there already.</source>
        <translation>Dette feltet finnes fra før.</translation>
    </message>
    <message>
        <source>Fields from JSON</source>
        <translation>Felter fra JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading fields</source>
        <translation>Leser felter</translation>
    </message>
    <message>
        <source>Fields added: %1, changed: %2, the same: %3.</source>
        <translation>Felter lagt til: %1, endret: %2, uendret: %3.</translation>
    </message>
    <message>
        <source>Fields as JSON</source>
        <translation>Felter som JSON</translation>
    </message>
    <message>
        <source>Fields written to %1: %2.</source>
        <translation>Felter skrevet til %1: %2.</translation>
    </message>
    <message>
        <source>custom fields specifications choices</source>
        <translation>egendefinerte felter spesifikasjoner alternativer</translation>
    </message>
    <message>
        <source>all forms</source>
        <translation>alle skjemaer</translation>
    </message>
    <message>
        <source>More for fields</source>
        <translation>Mer om felt</translation>
    </message>
    <message>
        <source>Examples and JSON</source>
        <translation>Eksempler og JSON</translation>
    </message>
    <message>
        <source>“%1” is taken away: %2.</source>
        <translation>«%1» fjernes: %2.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”: %3.</source>
        <translation>«%1» blir «%2»: %3.</translation>
    </message>
    <message>
        <source>Change the choices of “%1”?</source>
        <translation>Endre valgene for «%1»?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
</context>
<context>
    <name>kontor::FilePage</name>
    <message>
        <source>Which list?</source>
        <translation>Hvilken liste?</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Lim &amp;inn fra utklippstavlen</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leser filen …</translation>
    </message>
    <message>
        <source>Paste a list from the clipboard</source>
        <translation>Lim inn en liste fra utklippstavlen</translation>
    </message>
    <message>
        <source>Last files</source>
        <translation>Siste filer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Velg en liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.psv *.ssv *.vcf *.vcard)</source>
        <translation>Lister (*.csv *.tsv *.tab *.txt *.psv *.ssv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Det er ingen tekst på utklippstavlen.</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, %3</source>
        <translation>%1 rader, %2 kolonner, %3</translation>
    </message>
    <message>
        <source>There are no rows in this file besides the names of its columns.</source>
        <translation>Denne filen har ingen rader utenom kolonnenavnene.</translation>
    </message>
    <message>
        <source>Imported before on %1. Rows that came in then are recognised.</source>
        <translation>Importert tidligere, %1. Rader som ble tatt inn da, gjenkjennes.</translation>
    </message>
    <message>
        <source>The settings of the last import are used for the next list.</source>
        <translation>Innstillingene fra forrige import brukes for neste liste.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Neste</translation>
    </message>
</context>
<context>
    <name>kontor::FileVersionList</name>
    <message>
        <source>current</source>
        <translation>gjeldende</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Gjør den gjeldende</translation>
    </message>
</context>
<context>
    <name>kontor::FilesBox</name>
    <message>
        <source>No file yet. Drop files here.</source>
        <translation>Ingen fil ennå. Slipp filer her.</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Legg til fil</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation>Se på den her</translation>
    </message>
    <message>
        <source>Save to disk…</source>
        <translation>Lagre til disk …</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Ny versjon …</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Lagre fil</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny versjon</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Legg til filer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Tidligere versjoner</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versjoner av %1</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Ny mappe …</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <translation>Flytt til mappe …</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to this contact?</source>
        <translation>
            <numerusform>Legge %n fil til denne kontakten?</numerusform>
            <numerusform>Legge %n filer til denne kontakten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) with the folder?</source>
        <translation>
            <numerusform>Slette %n fil sammen med mappen?</numerusform>
            <numerusform>Slette %n filer sammen med mappen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Navn på mappen</translation>
    </message>
    <message>
        <source>Empty: in no folder</source>
        <translation>Tomt: ikke i noen mappe</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Flytt til mappe</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to a folder</source>
        <translation>
            <numerusform>Flytt %n fil til en mappe</numerusform>
            <numerusform>Flytt %n filer til en mappe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Legger til %n fil</numerusform>
            <numerusform>Legger til %n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::FilterCondition</name>
    <message>
        <source>not</source>
        <translation>ikke</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>inneholder</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>er nøyaktig</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>er tomt</translation>
    </message>
    <message>
        <source>is less than, before</source>
        <translation>er mindre enn, før</translation>
    </message>
    <message>
        <source>is at most, until</source>
        <translation>er høyst, til og med</translation>
    </message>
    <message>
        <source>is more than, after</source>
        <translation>er større enn, etter</translation>
    </message>
    <message>
        <source>is at least, from</source>
        <translation>er minst, fra og med</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>er mellom</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Fjern denne betingelsen</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Fritekst</translation>
    </message>
</context>
<context>
    <name>kontor::FilterGroup</name>
    <message>
        <source>not</source>
        <translation>ikke</translation>
    </message>
    <message>
        <source>How the conditions belong together</source>
        <translation>Hvordan betingelsene hører sammen</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle disse</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Minst én av disse</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Fjern denne gruppen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Betingelse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>kontor::FilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Tøm filteret</translation>
    </message>
</context>
<context>
    <name>kontor::FirstStart</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Velkommen til Kontor</translation>
    </message>
    <message>
        <source>Your contacts stay on this computer. Everything works without a network.</source>
        <translation>Kontaktene blir på denne datamaskinen. Alt fungerer uten nettverk.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>The name of your company</source>
        <translation>Navnet på firmaet ditt</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Your email</source>
        <translation>E-posten din</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valgfritt</translation>
    </message>
    <message>
        <source>Start with my own list</source>
        <translation>Start med min egen liste</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Se deg om med eksempeldata</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Start med en tom liste</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Meg</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Min organisasjon</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Bli med i en organisasjon</translation>
    </message>
</context>
<context>
    <name>kontor::FormatBar</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>Første rad har kolonn&amp;enavn</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Loddrett strek</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Tegn&amp;koding</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Skilletegn</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>An&amp;førselstegn</translation>
    </message>
    <message>
        <source>&amp;Rows to leave out on top</source>
        <translation>Rader som &amp;utelates øverst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of the world (encoding)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryFilter</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Hvilke hendelser</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>I fokus</translation>
    </message>
    <message>
        <source>Data &amp; admin</source>
        <translation>Data og administrasjon</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Søk i historikken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Also of its contact persons</source>
        <translation>Også kontaktpersonenes</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Når som helst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siste 7 dager</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Siste 12 måneder</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Fra – til …</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle typer</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n typer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation>Typer: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periode: %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Calls by outcome</source>
        <translation>Anrop etter utfall</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>slettet</translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer kontakter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importerer %1</translation>
    </message>
    <message>
        <source>Stop the import of %1?</source>
        <translation>Stoppe importen av %1?</translation>
    </message>
    <message>
        <source>What has come in stays. You can go on later, or take it back.</source>
        <translation>Det som er tatt inn, blir værende. Du kan fortsette senere eller angre det.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Stopp importen</translation>
    </message>
</context>
<context>
    <name>kontor::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>kontor::InterruptedImports</name>
    <message>
        <source>Imports that were interrupted</source>
        <translation>Importer som ble avbrutt</translation>
    </message>
    <message>
        <source>The import of %1 stopped after %2 rows (%3).</source>
        <translation>Importen av %1 stoppet etter %2 rader (%3).</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>F&amp;ortsett</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>Fortsett importen av %1</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Angre importen av %1</translation>
    </message>
</context>
<context>
    <name>kontor::JoinDialog</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Sertifikat fra en privat instans</translation>
    </message>
    <message>
        <source>Optional: of a private authority</source>
        <translation>Valgfritt: fra en privat instans</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Første kopi</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Logg inn på nytt</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Bli med i en organisasjon</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Bli med</translation>
    </message>
    <message>
        <source>The server wants the password of %1 again. Everything you did meanwhile is here, and goes there afterwards.</source>
        <translation>Serveren vil ha passordet til %1 på nytt. Alt du har gjort imens, er her og går dit etterpå.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 så langt</translation>
    </message>
    <message>
        <source>The contacts of your organisation are copied to this computer, so that you can work with them also without a network. What you change goes back by itself.</source>
        <translation>Kontaktene i organisasjonen kopieres til denne datamaskinen, så du kan arbeide med dem også uten nettverk. Det du endrer, går tilbake av seg selv.</translation>
    </message>
    <message>
        <source>All of this store (%1) goes to the organisation, and its contacts come here; nothing is lost. Those that are there twice are found by the page Duplicates. Without a network everything works as before.</source>
        <translation>Hele dette datalageret (%1) går til organisasjonen, og kontaktene derfra kommer hit; ingenting går tapt. De som finnes dobbelt, finner du på siden Duplikater. Uten nettverk fungerer alt som før.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Sertifikater (*.pem *.crt *.cer);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Server, email and password are needed.</source>
        <translation>Server, e-post og passord må fylles ut.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Kobler til …</translation>
    </message>
    <message>
        <source>You are logged in again. What waited is being sent.</source>
        <translation>Du er logget inn igjen. Det som ventet, sendes nå.</translation>
    </message>
    <message>
        <source>This store now belongs to %1. Its contacts are being copied to this computer; you can close this and work meanwhile. What is interrupted goes on by itself.</source>
        <translation>Dette datalageret hører nå til %1. Kontaktene kopieres til denne datamaskinen; du kan lukke dette og arbeide imens. Det som blir avbrutt, fortsetter av seg selv.</translation>
    </message>
    <message>
        <source>Work meanwhile</source>
        <translation>Arbeid imens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Everything is shared.</source>
        <translation>Alt er delt.</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <comment>conflicts</comment>
        <translation>Å avgjøre: %1</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>Bli med i en organisasjon …</translation>
    </message>
    <message>
        <source>%1, %2 of them archived</source>
        <comment>12 contacts, 3 of them archived</comment>
        <translation>%1, hvorav %2 arkivert</translation>
    </message>
</context>
<context>
    <name>kontor::KeySettings</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Bruk denne tasten</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ingen tast</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Som før</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Søk i kommandoer og taster</translation>
    </message>
    <message>
        <source>Search commands and keys …</source>
        <translation>Søk i kommandoer og taster …</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Kommandoer og taster</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Ny tast</translation>
    </message>
    <message>
        <source>This key stays as it is.</source>
        <translation>Denne tasten blir som den er.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 er allerede tasten for «%2».</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>tastatur snarveier</translation>
    </message>
</context>
<context>
    <name>kontor::KeywordChip</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>kontor::KeywordsBox</name>
    <message>
        <source>No keyword yet.</source>
        <translation>Ingen nøkkelord ennå.</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>Legg til nøkkelord</translation>
    </message>
    <message>
        <source>Add keyword, …</source>
        <translation>Nøkkelord, …</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nøkkelord</translation>
    </message>
    <message>
        <source>Add keyword</source>
        <translation>Legg til nøkkelord</translation>
    </message>
</context>
<context>
    <name>kontor::LanguageSettings</name>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The languages that are offered as a contact&apos;s language: mails and invitations are written in it. Kontor&apos;s own language is chosen under Appearance.</source>
        <translation>Språkene som tilbys som kontaktens språk: E-post og invitasjoner skrives på det. Språket i selve Kontor velges under Utseende.</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Søk i språk</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Søk …</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>kommunikasjon</translation>
    </message>
</context>
<context>
    <name>kontor::LegalFormSettings</name>
    <message>
        <source>Legal forms</source>
        <translation>Selskapsformer</translation>
    </message>
    <message>
        <source>What is offered as a business&apos;s legal form, by country. Another form can be typed at any business.</source>
        <translation>Det som tilbys som selskapsform for firmaer, etter land. En annen form kan skrives inn for ethvert firma.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Offered already</source>
        <translation>Tilbys allerede</translation>
    </message>
    <message>
        <source>Your own, one on each line</source>
        <translation>Dine egne, én på hver linje</translation>
    </message>
    <message>
        <source>Nothing is known of this country; all forms are offered.</source>
        <translation>Ingenting er kjent om dette landet; alle former tilbys.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
</context>
<context>
    <name>kontor::LinksBox</name>
    <message>
        <source>No public page yet.</source>
        <translation>Ingen offentlig side ennå.</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Legg til lenke</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Åpne i nettleseren</translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>Offentlige lenker</translation>
    </message>
</context>
<context>
    <name>kontor::LocationsBox</name>
    <message>
        <source>%1° %2, %3° %4</source>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <translation>V</translation>
    </message>
    <message>
        <source>E</source>
        <translation>Ø</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Ingen adresse ennå.</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>Legg til lokasjon</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Ingen adresse</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Vis på et kart</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Kopier koordinater</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokasjoner</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasjon</translation>
    </message>
    <message>
        <source>Coordinates wait for the network</source>
        <translation>Koordinatene venter på nettet</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rute</translation>
    </message>
</context>
<context>
    <name>kontor::MainWindow</name>
    <message>
        <source>Go to or do…</source>
        <translation>Gå til eller gjør …</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Gå til eller gjør</translation>
    </message>
    <message>
        <source>Commands, contacts, keywords, people (%1)</source>
        <translation>Kommandoer, kontakter, nøkkelord, personer (%1)</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Legg til eksempeldata</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sikkerhetskopier nå</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Åpne et annet datalager …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Neste område</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Forrige område</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Åpne i eget vindu</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Tastaturoversikt</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farger som systemet</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lyse farger</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Mørke farger</translation>
    </message>
    <message>
        <source>CSV, the list as it is seen (*.csv)</source>
        <translation>CSV, listen slik den vises (*.csv)</translation>
    </message>
    <message>
        <source>CSV, all fields, to import again (*.csv)</source>
        <translation>CSV, alle felter, for ny import (*.csv)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Eksporter kontakter</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>kontakter.csv</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksporterer</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 skrevet til %2</translation>
    </message>
    <message>
        <source>Adding sample data</source>
        <translation>Legger til eksempeldata</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 lagt til</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Angrer</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>This store is in use</source>
        <translation>Dette datalageret er i bruk</translation>
    </message>
    <message>
        <source>This store needs a newer Kontor</source>
        <translation>Dette datalageret trenger en nyere Kontor</translation>
    </message>
    <message>
        <source>This store is damaged</source>
        <translation>Dette datalageret er skadet</translation>
    </message>
    <message>
        <source>This store cannot be written</source>
        <translation>Dette datalageret kan ikke skrives til</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>Datalageret kan ikke åpnes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Åpne et datalager</translation>
    </message>
    <message>
        <source>Kontor stores (*.kontor);;All files (*)</source>
        <translation>Kontor-datalagre (*.kontor);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sikkerhetskopierer</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>Sikkerhetskopien er skrevet og kontrollert.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkroniser nå</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synkroniserer</translation>
    </message>
    <message>
        <source>Synchronised. To decide: %1</source>
        <comment>conflicts</comment>
        <translation>Synkronisert. Å avgjøre: %1</translation>
    </message>
    <message>
        <source>Synchronised. Everything is shared.</source>
        <translation>Synkronisert. Alt er delt.</translation>
    </message>
    <message>
        <source>Contacts near me</source>
        <translation>Kontakter nær meg</translation>
    </message>
    <message>
        <source>“%1” was changed in another program, but is no longer there in Kontor. What was changed lies in %2.</source>
        <translation>«%1» ble endret i et annet program, men finnes ikke lenger i Kontor. Den endrede versjonen ligger i %2.</translation>
    </message>
</context>
<context>
    <name>kontor::MapBox</name>
    <message>
        <source>Map of the contact&apos;s locations</source>
        <translation>Kart over kontaktens lokasjoner</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>No address here is known to the map.</source>
        <translation>Kartet kjenner ingen adresse her.</translation>
    </message>
</context>
<context>
    <name>kontor::MapPage</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Contacts on the map</source>
        <translation>Kontakter på kartet</translation>
    </message>
    <message>
        <source>Search contacts …</source>
        <translation>Søk i kontakter …</translation>
    </message>
    <message>
        <source>Go to a place</source>
        <translation>Gå til et sted</translation>
    </message>
    <message>
        <source>Go to a place …</source>
        <translation>Gå til et sted …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Contacts on this part of the map</source>
        <translation>Kontakter i denne delen av kartet</translation>
    </message>
    <message>
        <source>Show what is in view</source>
        <translation>Vis det som er synlig</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n lokasjon</numerusform>
            <numerusform>%n lokasjoner</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Valgt: %1</translation>
    </message>
    <message>
        <source>In view, the nearest to the middle first. Draw a line with Shift held to choose.</source>
        <translation>I utsnittet, nærmest midten først. Hold nede Shift og tegn en linje for å velge.</translation>
    </message>
    <message>
        <source>Near me</source>
        <translation>Nær meg</translation>
    </message>
    <message>
        <source>Looking where this computer is …</source>
        <translation>Finner ut hvor denne datamaskinen er …</translation>
    </message>
    <message>
        <source>To the contact list</source>
        <translation>Til kontaktlisten</translation>
    </message>
    <message>
        <source>Shows the list of all contacts with these chosen</source>
        <translation>Viser kontaktlisten der disse er valgt</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a distance</comment>
        <translation>omtrent %1</translation>
    </message>
    <message>
        <source>Rings: no more than the town is known.</source>
        <translation>Ringer: bare stedet er kjent.</translation>
    </message>
    <message>
        <source>No contact here has an address that is known.</source>
        <translation>Ingen kontakt her har en kjent adresse.</translation>
    </message>
</context>
<context>
    <name>kontor::MapView</name>
    <message>
        <source>Natural Earth, GeoNames</source>
        <translation>Natural Earth, GeoNames</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, Home shows everything, Return opens the pin next to the middle.</source>
        <translation>Piltastene flytter, pluss og minus zoomer, Home viser alt, Enter åpner nålen nærmest midten.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>About here: no more than the town is known.</source>
        <translation>Omtrent her: bare stedet er kjent.</translation>
    </message>
</context>
<context>
    <name>kontor::MappingPage</name>
    <message>
        <source>What is what?</source>
        <translation>Hva er hva?</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>G&amp;jett på nytt</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leser filen …</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>De første radene i filen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kontroller</translation>
    </message>
    <message>
        <source>The columns go where they went last time.</source>
        <translation>Kolonnene går dit de gikk sist.</translation>
    </message>
    <message>
        <source>Kontor guessed from names and values; look it over.</source>
        <translation>Kontor har gjettet ut fra navn og verdier; se over det.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>De første %1 av %2 rader</translation>
    </message>
    <message>
        <source>No column goes anywhere; choose a field for one at least.</source>
        <translation>Ingen kolonne går noe sted; velg et felt for minst én.</translation>
    </message>
</context>
<context>
    <name>kontor::MergeView</name>
    <message>
        <source>Merge contacts</source>
        <translation>Slå sammen kontakter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Without merging (Esc)</source>
        <translation>Uten sammenslåing (Esc)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>Make one contact of them (Ctrl+Enter)</source>
        <translation>Gjør dem til én kontakt (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)</source>
        <translation>
            <numerusform>Slå sammen %n kontakt</numerusform>
            <numerusform>Slå sammen %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Behold %1</translation>
    </message>
    <message>
        <source>Its number, its links and its history go on; the others lead to it.</source>
        <translation>Nummeret, lenkene og historikken føres videre; de andre leder til den.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tom)</translation>
    </message>
    <message>
        <source>Kept of all</source>
        <translation>Beholdt fra alle</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Slår sammen</translation>
    </message>
</context>
<context>
    <name>kontor::MomentEditor</name>
    <message>
        <source>%1, time of day</source>
        <translation>%1, klokkeslett</translation>
    </message>
    <message>
        <source>Up, Down: five minutes. N: now.</source>
        <translation>Opp, Ned: fem minutter. N: nå.</translation>
    </message>
</context>
<context>
    <name>kontor::MultipleChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Velg …</translation>
    </message>
</context>
<context>
    <name>kontor::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigasjon</translation>
    </message>
</context>
<context>
    <name>kontor::NewContact</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Opprett kontakt</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stamdata</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Tilleggsdata</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Lenker</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nøkkelord</translation>
    </message>
    <message>
        <source>VIP, trade fair</source>
        <translation>VIP, messe</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relasjon</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>One field is enough. * makes the contact complete.</source>
        <translation>Ett felt er nok. * gjør kontakten fullstendig.</translation>
    </message>
    <message>
        <source>Not saved without: %1. * makes the contact complete.</source>
        <translation>Lagres ikke uten: %1. * gjør kontakten fullstendig.</translation>
    </message>
</context>
<context>
    <name>kontor::NoteComposer</name>
    <message>
        <source>Private: only I read it</source>
        <translation>Privat: bare jeg leser det</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Skriv et notat …</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Lagre notat</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Legg til notat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ta opp</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Legg ved filer …</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Legg ved filer</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Opptak %1</translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation>Opptak, %1</translation>
    </message>
</context>
<context>
    <name>kontor::NoteFiles</name>
    <message>
        <source>Play %1</source>
        <translation>Spill av %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
</context>
<context>
    <name>kontor::NoteView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kontor::NoticeBell</name>
    <message>
        <source>Notifications: nothing new</source>
        <translation>Varsler: ingenting nytt</translation>
    </message>
    <message>
        <source>Notifications: %1 new</source>
        <translation>Varsler: %1 nye</translation>
    </message>
    <message>
        <source>Kontor</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Kontor: %1 new notifications</source>
        <translation>Kontor: %1 nye varsler</translation>
    </message>
</context>
<context>
    <name>kontor::NoticesPage</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ingenting nytt</translation>
    </message>
    <message>
        <source>Here stands what colleagues do that concerns you, and what is due.</source>
        <translation>Her står det kolleger gjør som angår deg, og det som har frist.</translation>
    </message>
    <message>
        <source>Only new ones</source>
        <translation>Bare nye</translation>
    </message>
    <message>
        <source>Show on the desktop too</source>
        <translation>Vis også på skrivebordet</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Merk alle som lest</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>kontor::OnlinePlaces</name>
    <message>
        <source>%1 · © OpenStreetMap contributors</source>
        <translation>%1 · © OpenStreetMaps bidragsytere</translation>
    </message>
</context>
<context>
    <name>kontor::OperationsPage</name>
    <message>
        <source>Taken back</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>En angring</translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation>Kan ikke angres</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Ingenting er endret ennå</translation>
    </message>
    <message>
        <source>Every change is listed here and can be taken back.</source>
        <translation>Hver endring står her og kan angres.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>kontor::OrganisationForm</name>
    <message>
        <source>Nothing to save.</source>
        <translation>Ingenting å lagre.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
</context>
<context>
    <name>kontor::OutcomeView</name>
    <message>
        <source>Every value fits</source>
        <translation>Alle verdier passer</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Ingenting trenger å ses på.</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Typer problemer</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Den samme filen er importert før.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) came from the names of companies.</source>
        <translation>
            <numerusform>%n firma kom fra firmanavnene.</numerusform>
            <numerusform>%n firmaer kom fra firmanavnene.</numerusform>
        </translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nye</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>oppdatert</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>finnes fra før</translation>
    </message>
    <message>
        <source>of them undecided</source>
        <translation>av dem ikke avgjort</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>%1 values need a look; their rows come in all the same, where they are not refused.</source>
        <translation>%1 verdier bør ses på; radene tas likevel inn når de ikke avvises.</translation>
    </message>
    <message>
        <source>The first %1 are listed, the report has all.</source>
        <translation>De første %1 er listet opp, rapporten har alle.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind (count)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>kontor::PageSheet</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
</context>
<context>
    <name>kontor::Palette</name>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Gå til eller gjør</translation>
    </message>
    <message>
        <source>Contact or command …   &gt; commands   # keywords   @ people</source>
        <translation>Kontakt eller kommando …   &gt; kommandoer   # nøkkelord   @ personer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som ble funnet</translation>
    </message>
</context>
<context>
    <name>kontor::PaletteModel</name>
    <message>
        <source>responsible for %1</source>
        <translation>ansvarlig for %1</translation>
    </message>
</context>
<context>
    <name>kontor::PhonesBox</name>
    <message>
        <source>No phone number yet.</source>
        <translation>Ingen telefonnumre ennå.</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Legg til telefon</translation>
    </message>
    <message>
        <source>%1
typed as %2</source>
        <translation>%1
skrevet som %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Logg et anrop</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Gjør primær</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonnumre</translation>
    </message>
</context>
<context>
    <name>kontor::PictureBox</name>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
</context>
<context>
    <name>kontor::PictureButton</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bilde av %1</translation>
    </message>
    <message>
        <source>Picture: choose, crop, remove</source>
        <translation>Bilde: velg, beskjær, fjern</translation>
    </message>
</context>
<context>
    <name>kontor::PictureDeeds</name>
    <message>
        <source>Choose picture…</source>
        <translation>Velg bilde …</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Beskjær …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Velg bilde</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Use this section</source>
        <translation>Bruk dette utsnittet</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Beskjær bilde</translation>
    </message>
</context>
<context>
    <name>kontor::PlaceSuggestions</name>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Nothing found: %1</source>
        <translation>Ingenting funnet: %1</translation>
    </message>
    <message>
        <source>Search with %1 …</source>
        <translation>Søk med %1 …</translation>
    </message>
</context>
<context>
    <name>kontor::PointAddress</name>
    <message>
        <source>Fill in %1</source>
        <translation>Fyll inn %1</translation>
    </message>
</context>
<context>
    <name>kontor::PositionChoice</name>
    <message>
        <source>Where am I?</source>
        <translation>Hvor er jeg?</translation>
    </message>
    <message>
        <source>Position of this computer</source>
        <translation>Denne datamaskinens posisjon</translation>
    </message>
    <message>
        <source>For “Near me” on the map. It stays on this computer.</source>
        <translation>Til «Nær meg» på kartet. Den blir på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The system tells it</source>
        <translation>Systemet oppgir den</translation>
    </message>
    <message>
        <source>A satellite receiver (NMEA)</source>
        <translation>En satellittmottaker (NMEA)</translation>
    </message>
    <message>
        <source>A place that I name</source>
        <translation>Et sted jeg oppgir</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Mottaker</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Begin to type a town …</source>
        <translation>Begynn å skrive et sted …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Leter …</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Bredde %1, lengde %2</translation>
    </message>
</context>
<context>
    <name>kontor::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemModel</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Hva som er feil</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemStrip</name>
    <message>
        <source>Settle all</source>
        <translation>Alle behandlet</translation>
    </message>
    <message>
        <source>These values are dealt with; do not show them again</source>
        <translation>Disse verdiene er behandlet; ikke vis dem igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the import could not be stored</source>
        <translation>
            <numerusform>%n verdi fra importen kunne ikke lagres</numerusform>
            <numerusform>%n verdier fra importen kunne ikke lagres</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3”. %4</source>
        <translation>Rad %1, %2: «%3». %4</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Behandlet</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Fortsett i &amp;bakgrunnen</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Stopp importen</translation>
    </message>
    <message>
        <source>What has come in when you stop stays; you can go on later, or take it back.</source>
        <translation>Det som er tatt inn når du stopper, blir værende; du kan fortsette senere eller angre det.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importerer %1</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Forbereder …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 av %2 rader</translation>
    </message>
    <message>
        <source>%1 new, %2 brought up to date, %3 there already, %4 refused</source>
        <translation>%1 nye, %2 oppdatert, %3 fra før, %4 avvist</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
</context>
<context>
    <name>kontor::RecordBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>kontor::RecordForm</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Save (Return)</source>
        <translation>Lagre (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Avbryt (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>kontor::RecordRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>valgt</translation>
    </message>
</context>
<context>
    <name>kontor::RecordSection</name>
    <message>
        <source>Search …</source>
        <translation>Søk …</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Søk i %1</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Ingenting passer til søket.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Slette «%1»?</translation>
    </message>
    <message>
        <source>One undo brings everything back.</source>
        <translation>Én angring henter alt tilbake.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation>Sletter «%1»</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» er slettet.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett …</translation>
    </message>
</context>
<context>
    <name>kontor::RecordSheet</name>
    <message>
        <source>New task for %1</source>
        <translation>Ny oppgave for %1</translation>
    </message>
    <message>
        <source>New note on %1</source>
        <translation>Nytt notat om %1</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Legg til oppgave</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Legg til notat</translation>
    </message>
</context>
<context>
    <name>kontor::ReferenceEditor</name>
    <message>
        <source>%1 is not in the sales team %2.</source>
        <translation>%1 er ikke med i salgsteamet %2.</translation>
    </message>
</context>
<context>
    <name>kontor::RequiredSettings</name>
    <message>
        <source>Email or phone</source>
        <translation>E-post eller telefon</translation>
    </message>
    <message>
        <source>Linked business, or lead or customer</source>
        <translation>Tilknyttet firma, eller kundeemne eller kunde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Nøkkelord</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Obligatoriske felter</translation>
    </message>
    <message>
        <source>A contact is complete when all of these are filled, and a draft until then. Drafts can be saved and used; the list shows and filters them.</source>
        <translation>En kontakt er fullstendig når alle disse er fylt ut, og et utkast inntil da. Utkast kan lagres og brukes; listen viser og filtrerer dem.</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>For en person</translation>
    </message>
    <message>
        <source>For a business</source>
        <translation>For et firma</translation>
    </message>
    <message>
        <source>Nothing ticked means what Kontor comes with: first and last name, an email or a phone, and a linked business for a person; the legal name for a business.</source>
        <translation>Ingen avkrysning betyr det Kontor leveres med: for- og etternavn, e-post eller telefon og et tilknyttet firma for en person; juridisk navn for et firma.</translation>
    </message>
    <message>
        <source>Not saved without</source>
        <translation>Lagres ikke uten</translation>
    </message>
    <message>
        <source>A new contact that lacks one of these is not saved, nor imported, and none of them can be emptied. Contacts of before stay as they are. Nothing ticked: one filled field is enough.</source>
        <translation>En ny kontakt som mangler ett av disse, blir verken lagret eller importert, og ingen av dem kan tømmes. Tidligere kontakter forblir som de er. Ingenting krysset av: ett utfylt felt er nok.</translation>
    </message>
    <message>
        <source>draft complete status mandatory</source>
        <translation>utkast fullstendig status påkrevd</translation>
    </message>
</context>
<context>
    <name>kontor::ResponsibleBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarlig person</translation>
    </message>
</context>
<context>
    <name>kontor::ResultPage</name>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsett</translation>
    </message>
    <message>
        <source>Show the &amp;contacts</source>
        <translation>Vis &amp;kontaktene</translation>
    </message>
    <message>
        <source>&amp;Save report …</source>
        <translation>Lagre &amp;rapport …</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Angre denne importen</translation>
    </message>
    <message>
        <source>Same settings a&amp;gain</source>
        <translation>&amp;Samme innstillinger på nytt</translation>
    </message>
    <message>
        <source>&amp;Another list</source>
        <translation>&amp;En annen liste</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Det som blir som det er</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Importen ble stoppet</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 er importert</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Det tok %1.</translation>
    </message>
    <message>
        <source>What had come in by then stays. You can go on where it stopped, or take it back.</source>
        <translation>Det som var tatt inn da, blir værende. Du kan fortsette der det stoppet, eller angre det.</translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>Ingenting ble tatt inn.</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>Importen stoppet</translation>
    </message>
    <message>
        <source>What had come in by then stays. When the reason is gone, you can go on where it stopped; or take it back.</source>
        <translation>Det som var tatt inn da, blir værende. Når årsaken er borte, kan du fortsette der det stoppet, eller angre det.</translation>
    </message>
    <message>
        <source>Taking back the import of %1</source>
        <translation>Angrer importen av %1</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Forbereder …</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 av %2 endringer</translation>
    </message>
    <message>
        <source>The import was not taken back</source>
        <translation>Importen ble ikke angret</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>Importen er angret</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>%1 problems.csv</source>
        <comment>name of the imported file</comment>
        <translation>%1 problemer.csv</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Rapporten er lagret som %1.</translation>
    </message>
</context>
<context>
    <name>kontor::RowFaceView</name>
    <message>
        <source>primary</source>
        <translation>primær</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fullført</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
</context>
<context>
    <name>kontor::RuleBar</name>
    <message>
        <source>the whole row</source>
        <translation>hele raden</translation>
    </message>
    <message>
        <source>id in Kontor</source>
        <translation>ID i Kontor</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>La stå som de er</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>Add once more</source>
        <translation>Legg til en gang til</translation>
    </message>
    <message>
        <source>Ask for each</source>
        <translation>Spør for hver</translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation>Radene &amp;er</translation>
    </message>
    <message>
        <source>Contacts that are there a&amp;lready</source>
        <translation>Kontakter som f&amp;innes fra før</translation>
    </message>
    <message>
        <source>Recognised b&amp;y</source>
        <translation>Gjenkjennes &amp;ved</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmaer</translation>
    </message>
    <message>
        <source>What the column “%1” says</source>
        <translation>Det kolonnen «%1» sier</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisk: %1</translation>
    </message>
    <message>
        <source>A&amp;dd new categories and target markets</source>
        <translation>Legg til &amp;nye kategorier og målmarkeder</translation>
    </message>
</context>
<context>
    <name>kontor::RuleHelp</name>
    <message>
        <source>Takes %1 now.</source>
        <comment>5 contacts</comment>
        <translation>Tar nå med %1.</translation>
    </message>
    <message>
        <source>Take the filter of a view</source>
        <translation>Overta filteret til en visning</translation>
    </message>
    <message>
        <source>Take the filter of a view …</source>
        <translation>Overta filteret til en visning …</translation>
    </message>
    <message>
        <source>Without a rule, contacts are put into it by hand.</source>
        <translation>Uten regel legges kontakter inn for hånd.</translation>
    </message>
</context>
<context>
    <name>kontor::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Forslag</translation>
    </message>
</context>
<context>
    <name>kontor::Section</name>
    <message>
        <source>You can read this; a manager or an administrator can change it.</source>
        <translation>Du kan lese dette; en leder eller en administrator kan endre det.</translation>
    </message>
    <message>
        <source>You can read this; an administrator can change it.</source>
        <translation>Du kan lese dette; en administrator kan endre det.</translation>
    </message>
</context>
<context>
    <name>kontor::SelectionBar</name>
    <message>
        <source>Assign…</source>
        <translation>Tildel …</translation>
    </message>
    <message>
        <source>Keyword…</source>
        <translation>Nøkkelord …</translation>
    </message>
    <message>
        <source>Relationship…</source>
        <translation>Relasjon …</translation>
    </message>
    <message>
        <source>Field…</source>
        <translation>Felt …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå sammen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiver</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Opphev utvalget</translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>Velg alle %1</translation>
    </message>
    <message>
        <source>Two to five contacts side by side</source>
        <translation>To til fem kontakter side om side</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefing…</source>
        <translation>Besøksark …</translation>
    </message>
</context>
<context>
    <name>kontor::ServerSettings</name>
    <message>
        <source>Join an organisation…</source>
        <translation>Bli med i en organisasjon …</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkroniser nå</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Logg inn på nytt …</translation>
    </message>
    <message>
        <source>Leave the organisation…</source>
        <translation>Forlat organisasjonen …</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Logget inn som</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Sist synkronisert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synkroniserer</translation>
    </message>
    <message>
        <source>All data stays on this computer. What is changed here afterwards reaches nobody, and what colleagues change does not come here.</source>
        <translation>Alle data blir på denne datamaskinen. Det som endres her etterpå, når ingen, og det kolleger endrer, kommer ikke hit.</translation>
    </message>
    <message>
        <source>Not sent yet: %1. Colleagues will not get it.</source>
        <comment>operations</comment>
        <translation>Ikke sendt ennå: %1. Kolleger får det ikke.</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Forlate %1?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Forlat</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Forlater</translation>
    </message>
    <message>
        <source>This store is on its own again; all its data is still here.</source>
        <translation>Dette datalageret står for seg selv igjen; alle data er fortsatt her.</translation>
    </message>
    <message>
        <source>synchronisation organisation join account leave</source>
        <translation>synkronisering organisasjon bli med konto forlate</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>kept in a file that only you can read, as this computer has no keychain</source>
        <translation>ligger i en fil som bare du kan lese, siden denne datamaskinen ikke har noen nøkkelring</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain</source>
        <translation>ligger i nøkkelringen på denne datamaskinen</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Søk i innstillinger</translation>
    </message>
    <message>
        <source>Search settings …</source>
        <translation>Søk i innstillinger …</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Ingen innstilling heter det.</translation>
    </message>
</context>
<context>
    <name>kontor::SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarHint</name>
    <message>
        <source>Already there?</source>
        <translation>Finnes den fra før?</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>Åpne %1: %2</translation>
    </message>
</context>
<context>
    <name>kontor::SoundBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Sted i opptaket</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Stopp avspillingen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spill av</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place and length of a recording</comment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>kontor::SpecificationsBox</name>
    <message>
        <source>No field of your own yet.</source>
        <translation>Ingen egne felter ennå.</translation>
    </message>
    <message>
        <source>Add custom field</source>
        <translation>Legg til egendefinert felt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorisk</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Åpne i nettleseren</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Åpne kontakten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Name of a field, known or new</source>
        <translation>Navn på et felt, kjent eller nytt</translation>
    </message>
    <message>
        <source>Type, if new</source>
        <translation>Type, hvis nytt</translation>
    </message>
    <message>
        <source>Choices, if new</source>
        <translation>Alternativer, hvis nytt</translation>
    </message>
    <message>
        <source>small;medium;large</source>
        <translation>liten;middels;stor</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Spesifikasjoner</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Skriv en e-post</translation>
    </message>
</context>
<context>
    <name>kontor::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Flere tall</translation>
    </message>
</context>
<context>
    <name>kontor::SyncMarks</name>
    <message>
        <source>needs a decision</source>
        <translation>må avgjøres</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>venter på sending</translation>
    </message>
</context>
<context>
    <name>kontor::SyncPage</name>
    <message>
        <source>This store is on this computer alone</source>
        <translation>Dette datalageret finnes bare på denne datamaskinen</translation>
    </message>
    <message>
        <source>Join an organisation to share contacts with colleagues. What could not be shared by itself then appears here.</source>
        <translation>Bli med i en organisasjon for å dele kontakter med kolleger. Det som ikke kunne deles av seg selv, vises da her.</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>Bli med i en organisasjon …</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Å avgjøre</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Logg inn på nytt …</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkroniser nå</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synkroniserer</translation>
    </message>
</context>
<context>
    <name>kontor::SyncStatus</name>
    <message>
        <source>Join an organisation…</source>
        <translation>Bli med i en organisasjon …</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Logg inn på nytt …</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkroniser nå</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Å avgjøre</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Det som venter</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Serverinnstillinger</translation>
    </message>
</context>
<context>
    <name>kontor::TargetChooser</name>
    <message>
        <source>Where the column goes</source>
        <translation>Hvor kolonnen går</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Finn et felt</translation>
    </message>
    <message>
        <source>Find a field …</source>
        <translation>Finn et felt …</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felter</translation>
    </message>
</context>
<context>
    <name>kontor::TargetMarketBox</name>
    <message>
        <source>In no target market.</source>
        <translation>Ikke i noe målmarked.</translation>
    </message>
    <message>
        <source>Add target market</source>
        <translation>Legg til målmarked</translation>
    </message>
    <message>
        <source>managed automatically</source>
        <translation>vedlikeholdes automatisk</translation>
    </message>
    <message>
        <source>Everybody who matches “%1” belongs to it.</source>
        <translation>Alle som passer til «%1», hører til.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>There is no other target market to choose; marketing adds it in the settings.</source>
        <translation>Det er ikke flere målmarkeder å velge; markedsføring legger dem til i innstillingene.</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Målmarked</translation>
    </message>
</context>
<context>
    <name>kontor::TargetMarketSettings</name>
    <message>
        <source>Target markets</source>
        <translation>Målmarkeder</translation>
    </message>
    <message>
        <source>Contacts are put into these by hand. One with a rule manages itself: whoever meets the rule belongs to it.</source>
        <translation>Kontakter legges i disse for hånd. Et med regel vedlikeholder seg selv: den som oppfyller regelen, hører til.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>New target market</source>
        <translation>Nytt målmarked</translation>
    </message>
    <message>
        <source>No target market yet.</source>
        <translation>Ingen målmarked ennå.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Add target market</source>
        <translation>Legg til målmarked</translation>
    </message>
    <message>
        <source>In use by: %1.</source>
        <translation>I bruk av: %1.</translation>
    </message>
    <message>
        <source>Its contacts stay; only the grouping goes.</source>
        <translation>Kontaktene blir; bare grupperingen forsvinner.</translation>
    </message>
    <message>
        <source>Show these contacts</source>
        <translation>Vis disse kontaktene</translation>
    </message>
    <message>
        <source>segments rule automatically</source>
        <translation>segmenter regel automatisk</translation>
    </message>
</context>
<context>
    <name>kontor::TaskSheet</name>
    <message>
        <source>New task</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Rediger oppgave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Legg til oppgave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>kontor::TasksBox</name>
    <message>
        <source>Nothing is planned.</source>
        <translation>Ingenting er planlagt.</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Legg til oppgave</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioritet %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>Fullført (mellomrom)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>forfalt for %n dag siden</numerusform>
            <numerusform>forfalt for %n dager siden</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>forfalt i går</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
</context>
<context>
    <name>kontor::TasksPage</name>
    <message>
        <source>Saving</source>
        <translation>Lagrer</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Sletter</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Åpne kontakten</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Ingen oppgaver</translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>Ingenting har frist her.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Søk i oppgaver</translation>
    </message>
    <message>
        <source>Search tasks …</source>
        <translation>Søk i oppgaver …</translation>
    </message>
    <message>
        <source>Complete or reopen the task</source>
        <translation>Fullfør eller gjenåpne oppgaven</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Rediger oppgaven</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Slett oppgaven</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Alle statuser</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Når som helst</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Until the end of the week</source>
        <translation>Ut uken</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Uten dato</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mer enn %1</translation>
    </message>
</context>
<context>
    <name>kontor::TeamBox</name>
    <message>
        <source>No sales team works on this contact.</source>
        <translation>Ingen salgsteam arbeider med denne kontakten.</translation>
    </message>
    <message>
        <source>Choose team</source>
        <translation>Velg team</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Salgsteam</translation>
    </message>
</context>
<context>
    <name>kontor::TeamSettings</name>
    <message>
        <source>Sales teams</source>
        <translation>Salgsteam</translation>
    </message>
    <message>
        <source>Where a contact has a team, its members are offered first as the responsible person.</source>
        <translation>Når en kontakt har et team, tilbys medlemmene først som ansvarlig person.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Teamleder</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>No sales team yet.</source>
        <translation>Ingen salgsteam ennå.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Legg til team</translation>
    </message>
    <message>
        <source>No contact belongs to it.</source>
        <translation>Ingen kontakt hører til det.</translation>
    </message>
    <message>
        <source>%1 will have no team.</source>
        <translation>%1 får ikke noe team.</translation>
    </message>
    <message>
        <source>leader members</source>
        <translation>teamleder medlemmer</translation>
    </message>
</context>
<context>
    <name>kontor::TelephoneSettings</name>
    <message>
        <source>Try a call</source>
        <translation>Prøv et anrop</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Calls are placed by</source>
        <translation>Det ringes med</translation>
    </message>
    <message>
        <source>The system&apos;s telephone program</source>
        <translation>Systemets telefonprogram</translation>
    </message>
    <message>
        <source>A SIP telephone program</source>
        <translation>Et SIP-telefonprogram</translation>
    </message>
    <message>
        <source>A telephone system or desk telephone</source>
        <translation>Et telefonsystem eller en bordtelefon</translation>
    </message>
    <message>
        <source>What happens when you call a contact. This is a choice of this computer.</source>
        <translation>Hva som skjer når du ringer en kontakt. Valget gjelder denne datamaskinen.</translation>
    </message>
    <message>
        <source>Number for a trial</source>
        <translation>Nummer for en prøve</translation>
    </message>
    <message>
        <source>SIP server</source>
        <translation>SIP-server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>not needed where the program knows it</source>
        <translation>ikke nødvendig når programmet kjenner den</translation>
    </message>
    <message>
        <source>It gets the number as a tel: link.</source>
        <translation>Det får nummeret som en tel:-lenke.</translation>
    </message>
    <message>
        <source>It gets the number as a sip: address, for example Linphone or Zoiper.</source>
        <translation>Det får nummeret som en sip:-adresse, for eksempel Linphone eller Zoiper.</translation>
    </message>
    <message>
        <source>{number} stands for the number with its plus, {digits} for the number without it. Kontor asks an address of the web by itself, as desk telephones and telephone systems want it; any other, like callto:{number}, opens its program.</source>
        <translation>{number} står for nummeret med pluss, {digits} for nummeret uten. En nettadresse henter Kontor selv, slik bordtelefoner og telefonsystemer vil ha det; enhver annen, som callto:{number}, åpner sitt program.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 blir til %2</translation>
    </message>
    <message>
        <source>The call is on its way.</source>
        <translation>Anropet er på vei.</translation>
    </message>
    <message>
        <source>calls dial SIP PBX callto softphone</source>
        <translation>anrop ringe SIP sentral callto softphone</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineBox</name>
    <message>
        <source>Nothing has happened with this contact yet.</source>
        <translation>Ingenting har skjedd med denne kontakten ennå.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv et notat</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Ingen hendelse passer.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Vis alle hendelser</translation>
    </message>
    <message>
        <source>Activity history</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>Versjoner av notatet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Vis mindre</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Tidligere versjoner</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Endre notat</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Slett notat</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Legg til notat</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Åpne %1?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Read formatted</source>
        <translation>Les formatert</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Hva som ble endret</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Change call</source>
        <translation>Endre anrop</translation>
    </message>
    <message>
        <source>Delete call</source>
        <translation>Slett anrop</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineHits</name>
    <message>
        <source>Found in histories</source>
        <translation>Funnet i historikken</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in histories</source>
        <translation>
            <numerusform>%n treff i historikken</numerusform>
            <numerusform>%n treff i historikken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::TrashPage</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Papirkurven er tom</translation>
    </message>
    <message>
        <source>Deleted contacts wait here until they are restored or deleted for good.</source>
        <translation>Slettede kontakter venter her til de gjenopprettes eller slettes permanent.</translation>
    </message>
    <message>
        <source>Deleted contacts</source>
        <translation>Slettede kontakter</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Bare en administrator kan gjøre dette.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>Search deleted contacts</source>
        <translation>Søk i slettede kontakter</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Slett permanent …</translation>
    </message>
    <message>
        <source>Nothing found in the trash</source>
        <translation>Ingenting funnet i papirkurven</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n contact(s)</source>
        <translation>
            <numerusform>Gjenoppretter %n kontakt</numerusform>
            <numerusform>Gjenoppretter %n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) for good?</source>
        <translation>
            <numerusform>Slette %n kontakt permanent?</numerusform>
            <numerusform>Slette %n kontakter permanent?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything known about them is erased, their history included. This cannot be taken back.</source>
        <translation>Alt som er kjent om dem, slettes, også historikken. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slett permanent</translation>
    </message>
    <message numerus="yes">
        <source>Erasing %n contact(s)</source>
        <translation>
            <numerusform>Sletter %n kontakt permanent</numerusform>
            <numerusform>Sletter %n kontakter permanent</numerusform>
        </translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Søk …</translation>
    </message>
</context>
<context>
    <name>kontor::UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>kontor::ViewSheet</name>
    <message>
        <source>Save as a view</source>
        <translation>Lagre som visning</translation>
    </message>
    <message>
        <source>Everybody sees it</source>
        <translation>Alle ser den</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Lagre visning</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>First view of</source>
        <translation>Første visning for</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Rediger visning</translation>
    </message>
</context>
<context>
    <name>kontor::ViewTabs</name>
    <message>
        <source>Save changes</source>
        <translation>Lagre endringer</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>Keep filter, columns, order and groups in this view</source>
        <translation>Behold filter, kolonner, rekkefølge og grupper i denne visningen</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Lagre som visning</translation>
    </message>
    <message>
        <source>Save what you see as a view</source>
        <translation>Lagre det du ser, som en visning</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Delt av %1</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Lagre som ny visning …</translation>
    </message>
    <message>
        <source>Edit view…</source>
        <translation>Rediger visning …</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Del med alle</translation>
    </message>
    <message>
        <source>Copy as a private view</source>
        <translation>Kopier som privat visning</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Flytt til venstre</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Flytt til høyre</translation>
    </message>
    <message>
        <source>Delete view…</source>
        <translation>Slett visning …</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>Slette visningen %1?</translation>
    </message>
    <message>
        <source>Its contacts stay. You can take this back.</source>
        <translation>Kontaktene blir værende. Du kan angre dette.</translation>
    </message>
    <message>
        <source>It goes for everybody; its contacts stay. You can take this back.</source>
        <translation>Den forsvinner for alle; kontaktene blir værende. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Deleting the view</source>
        <translation>Sletter visningen</translation>
    </message>
    <message>
        <source>Moving the view</source>
        <translation>Flytter visningen</translation>
    </message>
    <message>
        <source>Sharing the view</source>
        <translation>Deler visningen</translation>
    </message>
</context>
<context>
    <name>kontor::VoiceRecorder</name>
    <message>
        <source>Recording</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lydstyrke</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Ends the recording and keeps it</source>
        <translation>Avslutter opptaket og beholder det</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Ends the recording and forgets it</source>
        <translation>Avslutter opptaket og forkaster det</translation>
    </message>
    <message>
        <source>Recording is not installed here. Attach a recording instead.</source>
        <translation>Opptak er ikke installert her. Legg ved et opptak i stedet.</translation>
    </message>
    <message>
        <source>There is no microphone. Attach a recording instead.</source>
        <translation>Det finnes ingen mikrofon. Legg ved et opptak i stedet.</translation>
    </message>
    <message>
        <source>The microphone does not answer. Attach a recording instead.</source>
        <translation>Mikrofonen svarer ikke. Legg ved et opptak i stedet.</translation>
    </message>
    <message>
        <source>The microphone heard nothing. Attach a recording instead.</source>
        <translation>Mikrofonen hørte ingenting. Legg ved et opptak i stedet.</translation>
    </message>
</context>
<context>
    <name>kontor::WaitingView</name>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Det som venter på sending</translation>
    </message>
    <message>
        <source>Takes it back here, before or after it was sent (Delete)</source>
        <translation>Tar det tilbake her, før eller etter sending (Del)</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ingenting venter</translation>
    </message>
    <message>
        <source>Whatever you change appears here until the server has it.</source>
        <translation>Det du endrer, vises her til serveren har det.</translation>
    </message>
</context>
<context>
    <name>kontor::WorkBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>kontor::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
</TS>
