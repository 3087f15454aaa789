<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Birthday</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>heute %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · turns %2 in %n day(s)</source>
        <translation>
            <numerusform>%1 · wird in %n Tag %2</numerusform>
            <numerusform>%1 · wird in %n Tagen %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
    <message>
        <source>Briefing for %1. Last contact: %2</source>
        <translation>Besuchsblatt für %1. Letzter Kontakt: %2</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>So erreichbar</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Offene Zusagen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt war</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>%1 to %2: reached by %3 of %4 calls</source>
        <translation>%1 bis %2: bei %3 von %4 Anrufen erreicht</translation>
    </message>
    <message>
        <source>What others have changed since you were in contact, %1</source>
        <translation>Was andere geändert haben, seit Sie in Kontakt waren (%1)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Log the call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Einen Anruf festhalten</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Change the call</source>
        <translation>Anruf ändern</translation>
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
        <translation>Beide</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefon bei der Arbeit</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
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
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
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
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
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
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May be emailed</source>
        <translation>E-Mails erlaubt</translation>
    </message>
    <message>
        <source>May be emailed: consent on record</source>
        <translation>E-Mails erlaubt: Einwilligung liegt vor</translation>
    </message>
    <message>
        <source>Do not email: no consent on record</source>
        <translation>Keine E-Mails: keine Einwilligung</translation>
    </message>
    <message>
        <source>Do not email: consent withdrawn</source>
        <translation>Keine E-Mails: Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Do not email: not wanted</source>
        <translation>Keine E-Mails: nicht erwünscht</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Anrufe erlaubt</translation>
    </message>
    <message>
        <source>May be called: consent on record</source>
        <translation>Anrufe erlaubt: Einwilligung liegt vor</translation>
    </message>
    <message>
        <source>Do not call: no consent on record</source>
        <translation>Keine Anrufe: keine Einwilligung</translation>
    </message>
    <message>
        <source>Do not call: consent withdrawn</source>
        <translation>Keine Anrufe: Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Do not call: not wanted</source>
        <translation>Keine Anrufe: nicht erwünscht</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 needs a date, like 2026-03-31, not “%2”.</source>
        <translation>%1 braucht ein Datum wie 2026-03-31, nicht „%2“.</translation>
    </message>
    <message>
        <source>Show everything about a contact</source>
        <translation>Alles über einen Kontakt zeigen</translation>
    </message>
    <message>
        <source>Show the activity history of a contact, newest first</source>
        <translation>Den Verlauf eines Kontakts zeigen, das Neueste zuerst</translation>
    </message>
    <message>
        <source>only what people did, or only data changes</source>
        <translation>nur was Menschen taten, oder nur Datenänderungen</translation>
    </message>
    <message>
        <source>only these types</source>
        <translation>nur diese Arten</translation>
    </message>
    <message>
        <source>from this day or time on</source>
        <translation>ab diesem Tag oder Zeitpunkt</translation>
    </message>
    <message>
        <source>up to this day or time</source>
        <translation>bis zu diesem Tag oder Zeitpunkt</translation>
    </message>
    <message>
        <source>%1 (primary)</source>
        <translation>%1 (bevorzugt)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Spezifikationen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Importprobleme</translation>
    </message>
    <message>
        <source>Activity history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Name the file to write with -o FILE.</source>
        <translation>Nennen Sie die Zieldatei mit -o DATEI.</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 Zeilen nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die Datei, in die geschrieben wird</translation>
    </message>
    <message>
        <source>Write the contacts that match a query as a list that can be imported</source>
        <translation>Die Kontakte einer Abfrage als Liste schreiben, die sich importieren lässt</translation>
    </message>
    <message>
        <source>Write every record in canonical form, for comparing stores</source>
        <translation>Jeden Datensatz in kanonischer Form schreiben, um Datenbestände zu vergleichen</translation>
    </message>
    <message>
        <source>the store; otherwise KONTOR_STORE, or the one the window uses</source>
        <translation>der Datenbestand; sonst KONTOR_STORE oder der des Fensters</translation>
    </message>
    <message>
        <source>act as another employee</source>
        <translation>als anderer Mitarbeiter handeln</translation>
    </message>
    <message>
        <source>results as JSON: a document, or an object per line</source>
        <translation>Ergebnisse als JSON: ein Dokument oder ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>this text, the version</source>
        <translation>dieser Text, die Version</translation>
    </message>
    <message>
        <source>Usage: kontorctl [--store FILE] [--user NAME] [--json] COMMAND …</source>
        <translation>Aufruf: kontorctl [--store DATEI] [--user NAME] [--json] BEFEHL …</translation>
    </message>
    <message>
        <source>“kontorctl help COMMAND” tells more. An ID is a contact&apos;s id, the beginning of it, an email address or a phone number.</source>
        <translation>„kontorctl help BEFEHL“ sagt mehr. Eine ID ist die Id eines Kontakts, ihr Anfang, eine E-Mail-Adresse oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Usage: kontorctl %1</source>
        <translation>Aufruf: kontorctl %1</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>ÄNDERUNGEN</translation>
    </message>
    <message>
        <source>UNDO</source>
        <translation>RÜCKGÄNGIG</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>VORGANG</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Take back the last operation, or the one named</source>
        <translation>Den letzten oder den genannten Vorgang zurücknehmen</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Das zuletzt Zurückgenommene wiederholen</translation>
    </message>
    <message>
        <source>List the operations, newest first</source>
        <translation>Die Vorgänge auflisten, die neuesten zuerst</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>ZEILE</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>SPALTE</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>… and %1 more; --report FILE writes them all.</source>
        <translation>… und %1 weitere; --report DATEI schreibt alle.</translation>
    </message>
    <message>
        <source>To take it back: kontorctl import undo %1</source>
        <translation>Zum Zurücknehmen: kontorctl import undo %1</translation>
    </message>
    <message>
        <source>save it as a file first, or close Kontor</source>
        <translation>speichern Sie ihn zuerst als Datei, oder schließen Sie Kontor</translation>
    </message>
    <message>
        <source>write what was not imported, and why</source>
        <translation>schreiben, was nicht importiert wurde und warum</translation>
    </message>
    <message>
        <source>Import a list of contacts</source>
        <translation>Eine Kontaktliste importieren</translation>
    </message>
    <message>
        <source>which column is what, as the wizard saves it; otherwise guessed</source>
        <translation>welche Spalte was ist, wie der Assistent es speichert; sonst geraten</translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation>was die Zeilen sind</translation>
    </message>
    <message>
        <source>by what they are recognised</source>
        <translation>woran sie erkannt werden</translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation>nur sagen, was geschähe</translation>
    </message>
    <message>
        <source>Go on with an import that was cancelled or interrupted</source>
        <translation>Einen abgebrochenen oder unterbrochenen Import fortsetzen</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Einen Import zurücknehmen</translation>
    </message>
    <message>
        <source>%1 needs a value; write it behind the option.</source>
        <translation>%1 braucht einen Wert; schreiben Sie ihn dahinter.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>There is no command “%1”; “kontorctl help” lists them.</source>
        <translation>Es gibt keinen Befehl „%1“; „kontorctl help“ listet alle auf.</translation>
    </message>
    <message>
        <source>There is no option %1; “kontorctl help” lists them.</source>
        <translation>Es gibt keine Option %1; „kontorctl help“ listet alle auf.</translation>
    </message>
    <message>
        <source>%1 has no option %2; “kontorctl help %1” lists them.</source>
        <translation>%1 hat keine Option %2; „kontorctl help %1“ listet alle auf.</translation>
    </message>
    <message>
        <source>A command is missing; “kontorctl help” lists them.</source>
        <translation>Es fehlt ein Befehl; „kontorctl help“ listet alle auf.</translation>
    </message>
    <message>
        <source>“%1” needs a second word; “kontorctl help %1” lists them.</source>
        <translation>„%1“ braucht ein zweites Wort; „kontorctl help %1“ listet alle auf.</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl %1 %2</source>
        <translation>Es fehlt eine Angabe; schreiben Sie: kontorctl %1 %2</translation>
    </message>
    <message>
        <source>“%1” is an argument too many; write: kontorctl %2 %3</source>
        <translation>„%1“ ist eine Angabe zu viel; schreiben Sie: kontorctl %2 %3</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>„%1“ hat nicht die Form Feld=Wert.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 on, not “%3”.</source>
        <translation>%1 braucht eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 needs one of %2, not “%3”.</source>
        <translation>%1 braucht eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--sort needs a field, and perhaps :desc behind it, not “%1”.</source>
        <translation>--sort braucht ein Feld, danach wahlweise :desc, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2; more with --after %3 or --limit 0.</source>
        <translation>%1 von %2; mehr mit --after %3 oder --limit 0.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>List the contacts that match a query</source>
        <translation>Die Kontakte einer Abfrage auflisten</translation>
    </message>
    <message>
        <source>order; otherwise by name</source>
        <translation>Reihenfolge, sonst nach Namen</translation>
    </message>
    <message>
        <source>at most so many, 0 for all; otherwise 100</source>
        <translation>höchstens so viele, 0 für alle; sonst 100</translation>
    </message>
    <message>
        <source>continue behind an earlier list</source>
        <translation>hinter einer früheren Liste fortsetzen</translation>
    </message>
    <message>
        <source>fields to show</source>
        <translation>Felder, die gezeigt werden</translation>
    </message>
    <message>
        <source>Count the contacts that match a query</source>
        <translation>Die Kontakte einer Abfrage zählen</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl set [ENTITY] ID field=value…</source>
        <translation>Es fehlt eine Angabe; schreiben Sie: kontorctl set [ENTITÄT] ID Feld=Wert…</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <comment>5 contacts</comment>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl delete ENTITY ID</source>
        <translation>Es fehlt eine Angabe; schreiben Sie: kontorctl delete ENTITÄT ID</translation>
    </message>
    <message>
        <source>One record at a time; write: kontorctl delete ENTITY ID</source>
        <translation>Jeweils nur ein Datensatz; schreiben Sie: kontorctl delete ENTITÄT ID</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Create a contact, an email, a note … and print it</source>
        <translation>Einen Kontakt, eine E-Mail, eine Notiz … anlegen und ausgeben</translation>
    </message>
    <message>
        <source>Change fields of a contact or another record; field= empties</source>
        <translation>Felder eines Kontakts oder anderen Datensatzes ändern; Feld= leert es</translation>
    </message>
    <message>
        <source>Put contacts, or one row of a contact, into the bin</source>
        <translation>Kontakte oder eine Zeile eines Kontakts in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Take contacts back from the bin</source>
        <translation>Kontakte aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Make contacts inactive</source>
        <translation>Kontakte inaktiv machen</translation>
    </message>
    <message>
        <source>Erase deleted contacts for good; this cannot be undone</source>
        <translation>Gelöschte Kontakte endgültig tilgen; das lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>--country needs a country, like DE, not “%1”.</source>
        <translation>--country braucht ein Land wie DE, nicht „%1“.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Meine Organisation</translation>
    </message>
    <message>
        <source>New store of %1 for %2: %3</source>
        <translation>Neuer Datenbestand von %1 für %2: %3</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Sicherung geschrieben und geprüft: %1</translation>
    </message>
    <message>
        <source>The store is as it was in %1; what it held before lies beside it.</source>
        <translation>Der Datenbestand ist wieder wie in %1; was er vorher enthielt, liegt daneben.</translation>
    </message>
    <message>
        <source>The store is damaged:</source>
        <translation>Der Datenbestand ist beschädigt:</translation>
    </message>
    <message>
        <source>The store is in order.</source>
        <translation>Der Datenbestand ist in Ordnung.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>contacts: persons, businesses</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Make a new store with its first employee</source>
        <translation>Einen neuen Datenbestand mit seinem ersten Mitarbeiter anlegen</translation>
    </message>
    <message>
        <source>whose contacts these are</source>
        <translation>wem diese Kontakte gehören</translation>
    </message>
    <message>
        <source>your name; otherwise the user&apos;s</source>
        <translation>Ihr Name, sonst der des Benutzers</translation>
    </message>
    <message>
        <source>your email address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>home of phone numbers without a country code</source>
        <translation>Heimat der Telefonnummern ohne Ländervorwahl</translation>
    </message>
    <message>
        <source>Write a verified copy of the store while it is in use</source>
        <translation>Eine geprüfte Kopie des Datenbestands schreiben, auch während er benutzt wird</translation>
    </message>
    <message>
        <source>Put a backup in the place of the store</source>
        <translation>Eine Sicherung an die Stelle des Datenbestands setzen</translation>
    </message>
    <message>
        <source>Check the store, its journal and its indexes</source>
        <translation>Den Datenbestand, sein Journal und seine Verzeichnisse prüfen</translation>
    </message>
    <message>
        <source>Fill the store with demonstration data</source>
        <translation>Den Datenbestand mit Beispieldaten füllen</translation>
    </message>
    <message>
        <source>how many; otherwise 250</source>
        <translation>wie viele, sonst 250</translation>
    </message>
    <message>
        <source>other data for another number</source>
        <translation>andere Daten für eine andere Zahl</translation>
    </message>
    <message>
        <source>the last day of the history</source>
        <translation>der letzte Tag des Verlaufs</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 von %3)</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>DATENSATZ</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>WRITABLE</source>
        <translation>SCHREIBBAR</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>BESCHRIFTUNG</translation>
    </message>
    <message>
        <source>CHOICES</source>
        <translation>AUSWAHL</translation>
    </message>
    <message>
        <source>at creation</source>
        <translation>beim Anlegen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>--region needs a country, like DE, not “%1”.</source>
        <translation>--region braucht ein Land wie DE, nicht „%1“.</translation>
    </message>
    <message>
        <source>List the kinds of records and their fields</source>
        <translation>Die Arten von Datensätzen und ihre Felder auflisten</translation>
    </message>
    <message>
        <source>Check an email address and print its normal form</source>
        <translation>Eine E-Mail-Adresse prüfen und in Normalform ausgeben</translation>
    </message>
    <message>
        <source>Check a phone number and print its international form</source>
        <translation>Eine Telefonnummer prüfen und in internationaler Form ausgeben</translation>
    </message>
    <message>
        <source>Check a link and print its complete form</source>
        <translation>Einen Link prüfen und vollständig ausgeben</translation>
    </message>
    <message>
        <source>CONTACT</source>
        <translation>KONTAKT</translation>
    </message>
    <message>
        <source>DIRECTION</source>
        <translation>RICHTUNG</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>%1 values, %2 do not fit.</source>
        <translation>%1 Werte, %2 passen nicht.</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>VORHER</translation>
    </message>
    <message>
        <source>AFTER</source>
        <translation>NACHHER</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>%1 fields added, %2 changed.</source>
        <translation>%1 Felder hinzugefügt, %2 geändert.</translation>
    </message>
    <message>
        <source>List the calls with a contact, or with all</source>
        <translation>Die Anrufe mit einem Kontakt oder mit allen auflisten</translation>
    </message>
    <message>
        <source>only calls that ended so</source>
        <translation>nur Anrufe, die so ausgingen</translation>
    </message>
    <message>
        <source>only calls of this employee</source>
        <translation>nur Anrufe dieses Mitarbeiters</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>höchstens so viele</translation>
    </message>
    <message>
        <source>Show what a note said before it was changed</source>
        <translation>Zeigen, was eine Notiz vor ihrer Änderung sagte</translation>
    </message>
    <message>
        <source>Write a contact&apos;s file to the disk</source>
        <translation>Die Datei eines Kontakts auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>the file or folder to write to</source>
        <translation>die Datei oder der Ordner, wohin geschrieben wird</translation>
    </message>
    <message>
        <source>Show what a custom field&apos;s values become in another type</source>
        <translation>Zeigen, was aus den Werten eines eigenen Feldes in einem anderen Typ wird</translation>
    </message>
    <message>
        <source>choices of the new type</source>
        <translation>Auswahl des neuen Typs</translation>
    </message>
    <message>
        <source>Write the library of custom fields as JSON</source>
        <translation>Die Sammlung eigener Felder als JSON schreiben</translation>
    </message>
    <message>
        <source>Add and change custom fields as a JSON file says</source>
        <translation>Eigene Felder hinzufügen und ändern, wie eine JSON-Datei es sagt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>widerrufen am %1</translation>
    </message>
    <message>
        <source>%1 (managed automatically)</source>
        <translation>%1 (selbsttätig gepflegt)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Zielmarkt</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Bankverbindungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>--min-score needs a number from 0 to 1, not “%1”.</source>
        <translation>--min-score braucht eine Zahl von 0 bis 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>REASONS</source>
        <translation>GRÜNDE</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No duplicates were found.</source>
        <translation>Keine Dubletten gefunden.</translation>
    </message>
    <message>
        <source>These two will not be reported as duplicates again.</source>
        <translation>Diese beiden werden nicht mehr als Dubletten gemeldet.</translation>
    </message>
    <message>
        <source>Two contacts are needed; write: kontorctl merge KEEP OTHER…</source>
        <translation>Es braucht zwei Kontakte; schreiben Sie: kontorctl merge KEEP OTHER…</translation>
    </message>
    <message>
        <source>List likely duplicates, the likeliest first</source>
        <translation>Wahrscheinliche Dubletten auflisten, die wahrscheinlichsten zuerst</translation>
    </message>
    <message>
        <source>only pairs of this score and more, 0 to 1; otherwise 0.6</source>
        <translation>nur Paare ab diesem Wert, 0 bis 1; sonst 0.6</translation>
    </message>
    <message>
        <source>at most so many; otherwise all</source>
        <translation>höchstens so viele, sonst alle</translation>
    </message>
    <message>
        <source>Keep two contacts separate: never report them again</source>
        <translation>Zwei Kontakte getrennt halten: nie wieder melden</translation>
    </message>
    <message>
        <source>Make one contact out of several; its fields are KEEP&apos;s, else the others&apos;</source>
        <translation>Aus mehreren Kontakten einen machen; es gelten die Felder von KEEP, sonst die der anderen</translation>
    </message>
    <message>
        <source>what a saved view shows: its contacts, order and columns</source>
        <translation>was eine gespeicherte Ansicht zeigt: ihre Kontakte, Reihenfolge und Spalten</translation>
    </message>
    <message>
        <source>Write the contacts that match a query as vCards, version 4.0</source>
        <translation>Die Kontakte einer Abfrage als vCards der Version 4.0 schreiben</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>ORT</translation>
    </message>
    <message>
        <source>LATITUDE</source>
        <translation>BREITE</translation>
    </message>
    <message>
        <source>LONGITUDE</source>
        <translation>LÄNGE</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>--near needs a latitude and a longitude, like 48.4,9.98.</source>
        <translation>--near braucht Breite und Länge wie 48.4,9.98.</translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation>Kein Ort heißt „%1“.</translation>
    </message>
    <message>
        <source>Find places by name or postal code, with their coordinates</source>
        <translation>Orte nach Namen oder Postleitzahl finden, mit ihren Koordinaten</translation>
    </message>
    <message>
        <source>name what is near this point first</source>
        <translation>was nahe bei diesem Punkt liegt, zuerst nennen</translation>
    </message>
    <message>
        <source>at most so many places (10)</source>
        <translation>höchstens so viele Orte (10)</translation>
    </message>
    <message>
        <source>what to do with contacts that are there already; otherwise skip. ask: leave them out and list them</source>
        <translation>was mit schon vorhandenen Kontakten geschieht; sonst überspringen. ask: sie auslassen und auflisten</translation>
    </message>
    <message>
        <source>Import vCards, versions 2.1 to 4.0, as many as are in the files</source>
        <translation>vCards importieren, Versionen 2.1 bis 4.0, so viele die Dateien enthalten</translation>
    </message>
    <message>
        <source>as a saved view shows it: its filter, order and columns</source>
        <translation>wie eine gespeicherte Ansicht es zeigt: ihr Filter, ihre Reihenfolge und Spalten</translation>
    </message>
    <message>
        <source>“%1” is no PART=VALUE, like city=Ulm.</source>
        <translation>„%1“ ist kein TEIL=WERT wie city=Ulm.</translation>
    </message>
    <message>
        <source>Postal codes of %1 do not look like “%2”.</source>
        <translation>Postleitzahlen von %1 sehen nicht wie „%2“ aus.</translation>
    </message>
    <message>
        <source>country of a number that does not say its own</source>
        <translation>Land einer Nummer, die ihres nicht nennt</translation>
    </message>
    <message>
        <source>Print an address as its country writes it</source>
        <translation>Eine Adresse ausgeben, wie ihr Land sie schreibt</translation>
    </message>
    <message>
        <source>Check a VAT ID and print its normal form</source>
        <translation>Eine USt-IdNr. prüfen und in Normalform ausgeben</translation>
    </message>
    <message>
        <source>Check an IBAN and print its normal form</source>
        <translation>Eine IBAN prüfen und in Normalform ausgeben</translation>
    </message>
    <message>
        <source>Stays with the old contact in the bin: %1: %2</source>
        <translation>Bleibt beim alten Kontakt im Papierkorb: %1: %2</translation>
    </message>
    <message>
        <source>Make a contact anew as the other type; lists what cannot move</source>
        <translation>Legt einen Kontakt als die andere Art neu an; nennt, was nicht mitkommt</translation>
    </message>
    <message>
        <source>the type it is to have</source>
        <translation>die Art, die er haben soll</translation>
    </message>
    <message>
        <source>Write a team and who takes its contacts: TEAM=EMPLOYEE</source>
        <translation>Schreiben Sie ein Team und wer dessen Kontakte übernimmt: TEAM=PERSON</translation>
    </message>
    <message>
        <source>Changed hands: %1, tasks: %2.</source>
        <translation>In andere Hände gegeben: %1, Aufgaben: %2.</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NR</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>“%1” is no number of a notification; `notifications` lists them.</source>
        <translation>„%1“ ist keine Nummer einer Mitteilung; `notifications` listet sie auf.</translation>
    </message>
    <message>
        <source>New ones left: %1.</source>
        <translation>Noch neu: %1.</translation>
    </message>
    <message>
        <source>Make an employee inactive and hand over everything that is theirs</source>
        <translation>Setzt jemanden auf inaktiv und übergibt alles, was der Person gehört</translation>
    </message>
    <message>
        <source>who takes contacts and open tasks, but those of a TEAM=ID</source>
        <translation>wer Kontakte und offene Aufgaben übernimmt, außer denen von TEAM=ID</translation>
    </message>
    <message>
        <source>List what others did that concerns you, newest first</source>
        <translation>Listet auf, was andere getan haben und Sie betrifft, Neuestes zuerst</translation>
    </message>
    <message>
        <source>only new ones</source>
        <translation>nur neue</translation>
    </message>
    <message>
        <source>Mark notifications as read: these, or all</source>
        <translation>Markiert Mitteilungen als gelesen: diese oder alle</translation>
    </message>
    <message>
        <source>While the window is open the password has to come from --password-file.</source>
        <translation>Solange das Fenster offen ist, muss das Passwort aus --password-file kommen.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>server login needs --user with your email address.</source>
        <translation>server login braucht --user mit Ihrer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Sent: %1, received: %2, to decide: %3.</source>
        <translation>Gesendet: %1, empfangen: %2, zu entscheiden: %3.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What there is to decide</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Es ist nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>conflicts resolve needs --keep mine, theirs or both.</source>
        <translation>conflicts resolve braucht --keep mine, theirs oder both.</translation>
    </message>
    <message>
        <source>Decided; the decision goes out with the next synchronisation.</source>
        <translation>Entschieden; die Entscheidung geht mit dem nächsten Abgleich hinaus.</translation>
    </message>
    <message>
        <source>Connect the store to an organisation&apos;s server</source>
        <translation>Verbindet den Bestand mit dem Server einer Organisation</translation>
    </message>
    <message>
        <source>as whom the server knows you</source>
        <translation>als wer der Server Sie kennt</translation>
    </message>
    <message>
        <source>holds the password; otherwise it is asked for</source>
        <translation>enthält das Passwort; sonst wird danach gefragt</translation>
    </message>
    <message>
        <source>a private certificate authority to trust besides</source>
        <translation>eine eigene Zertifizierungsstelle, der zusätzlich vertraut wird</translation>
    </message>
    <message>
        <source>How the store stands to its server</source>
        <translation>Wie der Bestand zu seinem Server steht</translation>
    </message>
    <message>
        <source>Disconnect; all data stays</source>
        <translation>Trennt die Verbindung; alle Daten bleiben</translation>
    </message>
    <message>
        <source>Send what waits and get what others wrote</source>
        <translation>Sendet, was wartet, und holt, was andere geschrieben haben</translation>
    </message>
    <message>
        <source>go on until interrupted</source>
        <translation>weitermachen, bis unterbrochen wird</translation>
    </message>
    <message>
        <source>What has to be decided after synchronising</source>
        <translation>Was nach dem Abgleich zu entscheiden ist</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Entscheidet einen Konflikt</translation>
    </message>
    <message>
        <source>mine, theirs or both</source>
        <translation>mine, theirs oder both</translation>
    </message>
    <message>
        <source>Briefing written to %1.</source>
        <translation>Besuchsblatt nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Write a page about each contact for a visit: HTML, or a PDF file</source>
        <translation>Schreibt je Kontakt eine Seite für einen Besuch: HTML oder eine PDF-Datei</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>die zu schreibende PDF-Datei</translation>
    </message>
    <message>
        <source>--url and --email need --provider nominatim or photon.</source>
        <translation>--url und --email brauchen --provider nominatim oder photon.</translation>
    </message>
    <message>
        <source>--provider is nominatim or photon.</source>
        <translation>--provider ist nominatim oder photon.</translation>
    </message>
    <message>
        <source>--url needs a web address, like https://geo.example.org.</source>
        <translation>--url braucht eine Webadresse wie https://geo.example.org.</translation>
    </message>
    <message>
        <source>Streets are known on the network only; name a --provider.</source>
        <translation>Straßen sind nur im Netz bekannt; nennen Sie einen --provider.</translation>
    </message>
    <message>
        <source>Not found: %1 (%2)</source>
        <translation>Nicht gefunden: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 locations got coordinates.</source>
        <translation>%1 von %2 Standorten haben Koordinaten bekommen.</translation>
    </message>
    <message>
        <source>ask this service on the network, which knows streets</source>
        <translation>diesen Dienst im Netz fragen, der Straßen kennt</translation>
    </message>
    <message>
        <source>its address, if it is not the public one</source>
        <translation>seine Adresse, wenn es nicht die öffentliche ist</translation>
    </message>
    <message>
        <source>who asks, for those who run it</source>
        <translation>wer fragt, für die Betreiber</translation>
    </message>
    <message>
        <source>Ask a geocoder for the coordinates that locations lack</source>
        <translation>Fragt einen Geocoder nach den Koordinaten, die Standorten fehlen</translation>
    </message>
    <message>
        <source>at most so many locations (100)</source>
        <translation>höchstens so viele Standorte (100)</translation>
    </message>
    <message>
        <source>Account %1 made, without a role.</source>
        <translation>Konto %1 angelegt, ohne Rolle.</translation>
    </message>
    <message>
        <source>Let a person of the contacts use the system: an employee without a role</source>
        <translation>Eine Person aus den Kontakten das System benutzen lassen: als Beschäftigte ohne Rolle</translation>
    </message>
    <message>
        <source>otherwise the contact&apos;s primary one</source>
        <translation>sonst die Hauptadresse des Kontakts</translation>
    </message>
    <message>
        <source>All contacts are here; their earlier history follows.</source>
        <translation>Alle Kontakte sind hier; ihr früherer Verlauf folgt.</translation>
    </message>
    <message>
        <source>only what says these words</source>
        <translation>nur was diese Wörter enthält</translation>
    </message>
    <message>
        <source>only of this employee, or of “automation”</source>
        <translation>nur von diesem Mitarbeiter oder von „automation“</translation>
    </message>
    <message>
        <source>of a business: also what its contact persons&apos; histories tell</source>
        <translation>bei einer Firma: auch was in den Verläufen ihrer Ansprechpartner steht</translation>
    </message>
    <message>
        <source>--reverse needs a latitude and a longitude, like 48.4,9.98.</source>
        <translation>--reverse braucht Breite und Länge, etwa 48.4,9.98.</translation>
    </message>
    <message>
        <source>--reverse asks for a point alone, without a text or --near.</source>
        <translation>--reverse fragt nur nach einem Punkt, ohne Text oder --near.</translation>
    </message>
    <message>
        <source>No place is known near %1.</source>
        <translation>In der Nähe von %1 ist kein Ort bekannt.</translation>
    </message>
    <message>
        <source>geocode needs a text, or --reverse and a point.</source>
        <translation>geocode braucht einen Text, oder --reverse und einen Punkt.</translation>
    </message>
    <message>
        <source>what lies at this point, instead of TEXT</source>
        <translation>was an diesem Punkt liegt, statt TEXT</translation>
    </message>
    <message>
        <source>make categories and target markets that are not there yet</source>
        <translation>Kategorien und Zielmärkte anlegen, die es noch nicht gibt</translation>
    </message>
    <message>
        <source>withdrawn with another version</source>
        <translation>mit einer anderen Fassung widerrufen</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Verschoben.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Put an email, a phone … of a contact behind another one, or first</source>
        <translation>E-Mail, Telefon … eines Kontakts hinter ein anderes stellen oder an den Anfang</translation>
    </message>
    <message>
        <source>Take one row of a contact back from the bin</source>
        <translation>Eine Zeile eines Kontakts aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Take back what events of a contact changed, by the ids of events --json</source>
        <translation>Zurücknehmen, was Ereignisse eines Kontakts geändert haben; ihre Kennungen nennt events --json</translation>
    </message>
    <message>
        <source>at most so many, 0 for all; otherwise 20</source>
        <translation>höchstens so viele, 0 für alle; sonst 20</translation>
    </message>
</context>
<context>
    <name>ContactColumn</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
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
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Id</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>seit gestern überfällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Nächste Aktivität</translation>
    </message>
</context>
<context>
    <name>ContactName</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
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
        <translation>Personen</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 Kontakt</numerusform>
            <numerusform>%1 Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s)</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 business(es)</source>
        <translation>
            <numerusform>%1 Firma</numerusform>
            <numerusform>%1 Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 draft(s)</source>
        <translation>
            <numerusform>%1 Entwurf</numerusform>
            <numerusform>%1 Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year, as QDate formats it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
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
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>Kurzform des Namens</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>Vor- und Nachname vertauscht</translation>
    </message>
    <message>
        <source>initials fit</source>
        <translation>Initialen passen</translation>
    </message>
    <message>
        <source>abbreviation of the name</source>
        <translation>Abkürzung des Namens</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>similar email</source>
        <translation>ähnliche E-Mail</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>gleiche Domain</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>similar phone</source>
        <translation>ähnliches Telefon</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>gleiche Adresse</translation>
    </message>
    <message>
        <source>similar address</source>
        <translation>ähnliche Adresse</translation>
    </message>
    <message>
        <source>close by</source>
        <translation>nahe beieinander</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>gleicher Geburtstag</translation>
    </message>
    <message>
        <source>similar birthday</source>
        <translation>ähnlicher Geburtstag</translation>
    </message>
    <message>
        <source>same registration number</source>
        <translation>gleiche Registernummer</translation>
    </message>
    <message>
        <source>same VAT ID</source>
        <translation>gleiche USt-IdNr.</translation>
    </message>
    <message>
        <source>different first names</source>
        <translation>verschiedene Vornamen</translation>
    </message>
    <message>
        <source>different last names</source>
        <translation>verschiedene Nachnamen</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>verschiedene Namen</translation>
    </message>
    <message>
        <source>different middle names</source>
        <translation>verschiedene zweite Vornamen</translation>
    </message>
    <message>
        <source>different generations</source>
        <translation>verschiedene Generationen</translation>
    </message>
    <message>
        <source>different genders</source>
        <translation>verschiedene Geschlechter</translation>
    </message>
    <message>
        <source>different birthdays</source>
        <translation>verschiedene Geburtstage</translation>
    </message>
    <message>
        <source>different house numbers</source>
        <translation>verschiedene Hausnummern</translation>
    </message>
    <message>
        <source>different places</source>
        <translation>verschiedene Orte</translation>
    </message>
    <message>
        <source>different phones</source>
        <translation>verschiedene Telefone</translation>
    </message>
    <message>
        <source>different numbers in the names</source>
        <translation>verschiedene Zahlen in den Namen</translation>
    </message>
    <message>
        <source>different registration numbers</source>
        <translation>verschiedene Registernummern</translation>
    </message>
    <message>
        <source>different VAT IDs</source>
        <translation>verschiedene USt-IdNrn.</translation>
    </message>
    <message>
        <source>different domains</source>
        <translation>verschiedene Domains</translation>
    </message>
    <message>
        <source>different legal forms</source>
        <translation>verschiedene Rechtsformen</translation>
    </message>
    <message>
        <source>same value of a custom field</source>
        <translation>gleicher Wert eines eigenen Feldes</translation>
    </message>
    <message>
        <source>%1 m apart</source>
        <translation>%1 m entfernt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; but %2</source>
        <comment>same name, same phone; but different places</comment>
        <translation>%1; aber %2</translation>
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
        <translation>Nein</translation>
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
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bankverbindungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Vertriebsteam</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Custom field of a contact</source>
        <translation>Eigenes Feld eines Kontakts</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Import problem</source>
        <translation>Importproblem</translation>
    </message>
    <message>
        <source>Kept separate</source>
        <translation>Getrennt gehalten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category of a contact</source>
        <translation>Kategorie eines Kontakts</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Einwilligungstext</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Zielmarkt</translation>
    </message>
    <message>
        <source>Target market of a contact</source>
        <translation>Zielmarkt eines Kontakts</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>it has no @</source>
        <translation>sie enthält kein @</translation>
    </message>
    <message>
        <source>it holds more than one address</source>
        <translation>sie enthält mehr als eine Adresse</translation>
    </message>
    <message>
        <source>the part before the @ is not possible</source>
        <translation>der Teil vor dem @ ist nicht möglich</translation>
    </message>
    <message>
        <source>the part behind the @ is not a domain</source>
        <translation>der Teil hinter dem @ ist keine Domain</translation>
    </message>
    <message>
        <source>the domain has no dot</source>
        <translation>der Domain fehlt ein Punkt</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>it does not look like one</source>
        <translation>es sieht nicht danach aus</translation>
    </message>
    <message>
        <source>it has hardly any digits</source>
        <translation>kaum Ziffern enthalten</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>its country is not known</source>
        <translation>das Land ist nicht bekannt</translation>
    </message>
    <message>
        <source>no such number is in use in its country</source>
        <translation>eine solche Nummer gibt es in ihrem Land nicht</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>es wird kein Server genannt</translation>
    </message>
    <message>
        <source>its host is not possible</source>
        <translation>der Server ist nicht möglich</translation>
    </message>
    <message>
        <source>links of this kind are not safe to open</source>
        <translation>Links dieser Art zu öffnen ist nicht sicher</translation>
    </message>
    <message>
        <source>a closing quotation mark is missing</source>
        <translation>ein schließendes Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>there is a closing parenthesis too many</source>
        <translation>eine schließende Klammer ist zu viel</translation>
    </message>
    <message>
        <source>something to look for is missing</source>
        <translation>es fehlt, wonach gesucht werden soll</translation>
    </message>
    <message>
        <source>a value is missing behind the colon</source>
        <translation>hinter dem Doppelpunkt fehlt ein Wert</translation>
    </message>
    <message>
        <source>only one value can stand here</source>
        <translation>hier kann nur ein Wert stehen</translation>
    </message>
    <message>
        <source>there is no such field (“kontorctl fields” lists them)</source>
        <translation>dieses Feld gibt es nicht („kontorctl fields“ listet alle auf)</translation>
    </message>
    <message>
        <source>this word means nothing here</source>
        <translation>dieses Wort hat hier keine Bedeutung</translation>
    </message>
    <message>
        <source>this is not one of the field&apos;s choices</source>
        <translation>das gehört nicht zur Auswahl des Feldes</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>hier wird eine Zahl erwartet</translation>
    </message>
    <message>
        <source>a date is expected, like 2026-03-31</source>
        <translation>hier wird ein Datum erwartet, etwa 2026-03-31</translation>
    </message>
    <message>
        <source>a place and a distance are expected, like &quot;Ulm 25km&quot;</source>
        <translation>hier werden ein Ort und eine Entfernung erwartet, etwa &quot;Ulm 25km&quot;</translation>
    </message>
    <message>
        <source>this field cannot be compared by more or less</source>
        <translation>dieses Feld lässt sich nicht mit größer oder kleiner vergleichen</translation>
    </message>
    <message>
        <source>it has too many parentheses in each other</source>
        <translation>es sind zu viele Klammern ineinander</translation>
    </message>
    <message>
        <source>it is not understood at the marked place</source>
        <translation>an der markierten Stelle nicht verständlich</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed; add the missing one.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nie geschlossen wird; ergänzen Sie das fehlende.</translation>
    </message>
    <message>
        <source>The file has changed since its import began; take that back and begin again.</source>
        <translation>Die Datei hat sich geändert, seit ihr Import begann; nehmen Sie ihn zurück und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This is a file of vCards, not a CSV list.</source>
        <translation>Dies ist eine Datei mit vCards, keine CSV-Liste.</translation>
    </message>
    <message>
        <source>This is a calendar, not a CSV list.</source>
        <translation>Dies ist ein Kalender, keine CSV-Liste.</translation>
    </message>
    <message>
        <source>This is a web page, not a CSV list; save the list itself.</source>
        <translation>Dies ist eine Webseite, keine CSV-Liste; speichern Sie die Liste selbst.</translation>
    </message>
    <message>
        <source>This is an XML file, not a CSV list; save the list as CSV first.</source>
        <translation>Dies ist eine XML-Datei, keine CSV-Liste; speichern Sie die Liste zuerst als CSV.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a CSV list; save the list as CSV first.</source>
        <translation>Dies ist eine JSON-Datei, keine CSV-Liste; speichern Sie die Liste zuerst als CSV.</translation>
    </message>
    <message>
        <source>This is a word processor&apos;s file, not a CSV list; save the list as CSV first.</source>
        <translation>Dies ist die Datei einer Textverarbeitung, keine CSV-Liste; speichern Sie die Liste zuerst als CSV.</translation>
    </message>
    <message>
        <source>The file has not the form of a CSV list.</source>
        <translation>Die Datei hat nicht die Form einer CSV-Liste.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an archive or a spreadsheet (zip)</source>
        <translation>ein Archiv oder eine Tabelle (zip)</translation>
    </message>
    <message>
        <source>an old spreadsheet or document</source>
        <translation>eine alte Tabelle oder ein altes Dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>binäre Daten</translation>
    </message>
    <message>
        <source>This email is already used by contact &apos;%1&apos;. Duplicate emails are not allowed.</source>
        <translation>Diese E-Mail wird schon vom Kontakt „%1“ verwendet. Doppelte E-Mails sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>This phone number is already used by contact &apos;%1&apos;. Duplicate phone numbers are not allowed.</source>
        <translation>Diese Telefonnummer wird schon vom Kontakt „%1“ verwendet. Doppelte Telefonnummern sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write one of the two.</source>
        <translation>„%1“ ist weder ja noch nein; schreiben Sie eines von beiden.</translation>
    </message>
    <message>
        <source>“%1” is not a choice for “%2”; choose one of: %3.</source>
        <translation>„%1“ steht bei „%2“ nicht zur Auswahl; wählen Sie eines von: %3.</translation>
    </message>
    <message>
        <source>The point %1 does not lie in the country of its address; correct the point or the country.</source>
        <translation>Der Punkt %1 liegt nicht im Land seiner Adresse; berichtigen Sie den Punkt oder das Land.</translation>
    </message>
    <message>
        <source>Latitude and longitude of %1 look exchanged; write %2.</source>
        <translation>Breite und Länge von %1 sind wohl vertauscht; schreiben Sie %2.</translation>
    </message>
    <message>
        <source>A sign of %1 looks wrong; write %2.</source>
        <translation>Ein Vorzeichen von %1 scheint falsch; schreiben Sie %2.</translation>
    </message>
    <message>
        <source>“%1” is not a place on earth; latitudes go from -90 to 90, longitudes from -180 to 180.</source>
        <translation>„%1“ ist kein Ort auf der Erde; Breiten gehen von -90 bis 90, Längen von -180 bis 180.</translation>
    </message>
    <message>
        <source>“%1” is not an email address: %2; write it like name@example.org.</source>
        <translation>„%1“ ist keine E-Mail-Adresse: %2; schreiben Sie sie wie name@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number: %2; write it with its country code, like +49 731 123456.</source>
        <translation>„%1“ ist keine Telefonnummer: %2; schreiben Sie sie mit Ländervorwahl wie +49 731 123456.</translation>
    </message>
    <message>
        <source>“%1” is not a link: %2; write it like https://example.org/page.</source>
        <translation>„%1“ ist kein Link: %2; schreiben Sie ihn wie https://example.org/page.</translation>
    </message>
    <message>
        <source>“%1” is a day that the calendar does not have.</source>
        <translation>„%1“ ist ein Tag, den es im Kalender nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as year-month-day, like 2026-03-31.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es als Jahr-Monat-Tag wie 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but “%2” needs one.</source>
        <translation>„%1“ ist keine Zahl, aber „%2“ braucht eine.</translation>
    </message>
    <message>
        <source>“%1” is not a country; write its name or its two letters, like DE.</source>
        <translation>„%1“ ist kein Land; schreiben Sie seinen Namen oder seine zwei Buchstaben wie DE.</translation>
    </message>
    <message>
        <source>The value of “%1” is too long; shorten it.</source>
        <translation>Der Wert von „%1“ ist zu lang; kürzen Sie ihn.</translation>
    </message>
    <message numerus="yes">
        <source>This employee is still responsible for %n contact(s); give them to somebody else first.</source>
        <translation>
            <numerusform>Dieser Mitarbeiter ist noch für %n Kontakt zuständig; geben Sie ihn zuerst jemand anderem.</numerusform>
            <numerusform>Dieser Mitarbeiter ist noch für %n Kontakte zuständig; geben Sie sie zuerst jemand anderem.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot go, because other records still use it.</source>
        <translation>Das kann nicht weg, weil andere Datensätze es noch benutzen.</translation>
    </message>
    <message>
        <source>This cannot go, because it is still used: %1.</source>
        <translation>Das kann nicht weg, weil es noch benutzt wird: %1.</translation>
    </message>
    <message>
        <source>“%1” must be a person.</source>
        <translation>„%1“ muss eine Person sein.</translation>
    </message>
    <message>
        <source>“%1” must be a business.</source>
        <translation>„%1“ muss eine Firma sein.</translation>
    </message>
    <message>
        <source>A person has no field “%1”; leave it empty.</source>
        <translation>Eine Person hat kein Feld „%1“; lassen Sie es leer.</translation>
    </message>
    <message>
        <source>A business has no field “%1”; leave it empty.</source>
        <translation>Eine Firma hat kein Feld „%1“; lassen Sie es leer.</translation>
    </message>
    <message>
        <source>“%1” must not be empty; give it a value.</source>
        <translation>„%1“ darf nicht leer sein; geben Sie einen Wert an.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed after creation.</source>
        <translation>„%1“ lässt sich nach dem Anlegen nicht mehr ändern.</translation>
    </message>
    <message>
        <source>“%1” is worked out by Kontor and cannot be written.</source>
        <translation>„%1“ wird von Kontor errechnet und lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>“%1” names nothing that “%2” could refer to; give an id, an address, a number or a name that exists.</source>
        <translation>„%1“ bezeichnet nichts, worauf „%2“ sich beziehen könnte; nennen Sie eine Id, Adresse, Nummer oder einen Namen, den es gibt.</translation>
    </message>
    <message>
        <source>Your role does not allow this; ask an administrator.</source>
        <translation>Ihre Rolle erlaubt das nicht; fragen Sie die Verwaltung.</translation>
    </message>
    <message>
        <source>Your role does not allow this (%1); ask an administrator.</source>
        <translation>Ihre Rolle erlaubt das nicht (%1); fragen Sie die Verwaltung.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This operation cannot be undone: it was undone already, or it is final.</source>
        <translation>Dieser Vorgang lässt sich nicht rückgängig machen: Er wurde es schon, oder er ist endgültig.</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Diese Datei gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>This exists already (%1).</source>
        <translation>Das gibt es schon (%1).</translation>
    </message>
    <message>
        <source>This was deleted before; restore it first.</source>
        <translation>Das wurde früher gelöscht; stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
        <source>A contact needs at least one filled field; give it a name, an email or a phone.</source>
        <translation>Ein Kontakt braucht mindestens ein ausgefülltes Feld; geben Sie ihm einen Namen, eine E-Mail oder ein Telefon.</translation>
    </message>
    <message>
        <source>There is no active employee “%1”.</source>
        <translation>Es gibt keinen aktiven Mitarbeiter „%1“.</translation>
    </message>
    <message>
        <source>There is no operation “%1”; look at the list of operations.</source>
        <translation>Es gibt keinen Vorgang „%1“; sehen Sie in der Liste der Vorgänge nach.</translation>
    </message>
    <message>
        <source>There is no import “%1”.</source>
        <translation>Es gibt keinen Import „%1“.</translation>
    </message>
    <message>
        <source>No contact matches “%1”; give its id, the first digits of it, an email address or a phone number.</source>
        <translation>Kein Kontakt passt zu „%1“; nennen Sie seine Id, deren erste Stellen, eine E-Mail-Adresse oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” (%2).</source>
        <translation>Nichts passt zu „%1“ (%2).</translation>
    </message>
    <message>
        <source>The query does not parse, %1: %2</source>
        <translation>Die Abfrage ist nicht verständlich, %1: %2</translation>
    </message>
    <message>
        <source>There is no field “%1”; “kontorctl fields” lists the names.</source>
        <translation>Es gibt kein Feld „%1“; „kontorctl fields“ listet die Namen auf.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; “kontorctl fields” lists them.</source>
        <translation>Es gibt keine Datensatzart „%1“; „kontorctl fields“ listet sie auf.</translation>
    </message>
    <message>
        <source>Several records match “%1”; give more of it.</source>
        <translation>Mehrere Datensätze passen zu „%1“; geben Sie mehr davon an.</translation>
    </message>
    <message>
        <source>“%1” is no place in a list of this order; begin again without it.</source>
        <translation>„%1“ ist keine Stelle in einer Liste dieser Reihenfolge; beginnen Sie ohne sie neu.</translation>
    </message>
    <message>
        <source>The call is not understood.</source>
        <translation>Der Aufruf ist nicht verständlich.</translation>
    </message>
    <message>
        <source>The file cannot be read; check its name and its rights.</source>
        <translation>Die Datei lässt sich nicht lesen; prüfen Sie ihren Namen und ihre Rechte.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>This is a folder; name a file.</source>
        <translation>Das ist ein Ordner; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read.</source>
        <translation>Die Datei ist leer; es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>This is not a text file, but %1; save the list as CSV first.</source>
        <translation>Das ist keine Textdatei, sondern %1; speichern Sie die Liste zuerst als CSV.</translation>
    </message>
    <message>
        <source>The characters are not %1; name the encoding that the file was written in.</source>
        <translation>Die Zeichen sind nicht %1; nennen Sie die Kodierung, in der die Datei geschrieben wurde.</translation>
    </message>
    <message>
        <source>A record is longer than 16 MiB; probably a quotation mark is never closed there.</source>
        <translation>Ein Datensatz ist länger als 16 MiB; wahrscheinlich wird dort ein Anführungszeichen nie geschlossen.</translation>
    </message>
    <message>
        <source>This cannot be written; check the folder and its rights.</source>
        <translation>Das lässt sich nicht schreiben; prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Das lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>There is no store here; create one with “kontorctl init” or start Kontor.</source>
        <translation>Hier ist kein Datenbestand; legen Sie einen mit „kontorctl init“ an, oder starten Sie Kontor.</translation>
    </message>
    <message>
        <source>There is a store already; choose another file, or open this one.</source>
        <translation>Hier ist schon ein Datenbestand; wählen Sie eine andere Datei, oder öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>Another program is writing to this store; wait until it has finished, or close it.</source>
        <translation>Ein anderes Programm schreibt in diesen Datenbestand; warten Sie, bis es fertig ist, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>This store can only be read; check the rights of the file and its folder.</source>
        <translation>Dieser Datenbestand lässt sich nur lesen; prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>This store is damaged; restore a backup.</source>
        <translation>Dieser Datenbestand ist beschädigt; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This store is damaged (%1); restore a backup.</source>
        <translation>Dieser Datenbestand ist beschädigt (%1); stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This store was written by a newer Kontor (version %1, this one knows %2); update Kontor.</source>
        <translation>Diesen Datenbestand hat ein neueres Kontor geschrieben (Version %1, dieses kennt %2); aktualisieren Sie Kontor.</translation>
    </message>
    <message>
        <source>This file is not a store of Kontor; choose another one.</source>
        <translation>Diese Datei ist kein Datenbestand von Kontor; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The disk is full; make room and try again.</source>
        <translation>Der Datenträger ist voll; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The store is busy; try again in a moment.</source>
        <translation>Der Datenbestand ist beschäftigt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database refused: %1.</source>
        <translation>Die Datenbank lehnte ab: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The network does not answer; try again later.</source>
        <translation>Das Netz antwortet nicht; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>Spalte „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&lt;here&gt;</source>
        <comment>marks the place of an error in a query</comment>
        <translation>&lt;hier&gt;</translation>
    </message>
    <message>
        <source>Several columns go to “%1”; choose another field for one of them.</source>
        <translation>Mehrere Spalten gehen nach „%1“; wählen Sie für eine davon ein anderes Feld.</translation>
    </message>
    <message>
        <source>Contacts of this type have no field “%1”; choose another one.</source>
        <translation>Kontakte dieses Typs haben kein Feld „%1“; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>“%1” is worked out by Kontor and cannot be imported.</source>
        <translation>„%1“ wird von Kontor errechnet und lässt sich nicht importieren.</translation>
    </message>
    <message>
        <source>The file has no such column; correct the mapping, or take the file it was made for.</source>
        <translation>Die Datei hat keine solche Spalte; berichtigen Sie die Zuordnung, oder nehmen Sie die Datei, für die sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The file has several columns of this name; add an “index” to the mapping.</source>
        <translation>Die Datei hat mehrere Spalten dieses Namens; ergänzen Sie die Zuordnung um ein „index“.</translation>
    </message>
    <message>
        <source>No column goes to “%1”, by which contacts are to be recognised.</source>
        <translation>Keine Spalte geht nach „%1“, woran Kontakte erkannt werden sollen.</translation>
    </message>
    <message>
        <source>This is no mapping, because it is not a JSON object; take a file that the wizard saved.</source>
        <translation>Das ist keine Zuordnung, weil es kein JSON-Objekt ist; nehmen Sie eine Datei, die der Assistent gespeichert hat.</translation>
    </message>
    <message>
        <source>The mapping lacks “%1”; add it.</source>
        <translation>Der Zuordnung fehlt „%1“; ergänzen Sie es.</translation>
    </message>
    <message>
        <source>The mapping is not understood at “%1”; correct it there.</source>
        <translation>Die Zuordnung ist bei „%1“ nicht verständlich; berichtigen Sie sie dort.</translation>
    </message>
    <message>
        <source>The mapping is not understood at “%1”: “%2” does not fit; correct it there.</source>
        <translation>Die Zuordnung ist bei „%1“ nicht verständlich: „%2“ passt nicht; berichtigen Sie sie dort.</translation>
    </message>
    <message>
        <source>it does not begin with a country that has IBANs</source>
        <translation>sie beginnt nicht mit einem Land, das IBANs hat</translation>
    </message>
    <message>
        <source>it has not the length of its country</source>
        <translation>sie hat nicht die Länge ihres Landes</translation>
    </message>
    <message>
        <source>its check digits are wrong</source>
        <translation>ihre Prüfziffern sind falsch</translation>
    </message>
    <message>
        <source>it has not the form of its country</source>
        <translation>sie hat nicht die Form ihres Landes</translation>
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
        <translation>das norwegische Organisationsregister</translation>
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
        <translation>das Schweizer UID-Register</translation>
    </message>
    <message>
        <source>KvK</source>
        <translation>KvK</translation>
    </message>
    <message>
        <source>a German register, like HRB 4711</source>
        <translation>ein deutsches Register, etwa HRB 4711</translation>
    </message>
    <message>
        <source>its country</source>
        <translation>ihr Land</translation>
    </message>
    <message>
        <source>no place is called so</source>
        <translation>kein Ort heißt so</translation>
    </message>
    <message>
        <source>This is no library of fields; write JSON like {&quot;fields&quot;: [{&quot;key&quot;: …}]}.</source>
        <translation>Das ist keine Sammlung von Feldern; schreiben Sie JSON wie {&quot;fields&quot;: [{&quot;key&quot;: …}]}.</translation>
    </message>
    <message>
        <source>This is not a picture; choose a PNG, JPEG or WebP file.</source>
        <translation>Das ist kein Bild; wählen Sie eine PNG-, JPEG- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>In dieser Datei ist keine vCard.</translation>
    </message>
    <message>
        <source>The VAT ID “%1” has a wrong check digit; compare it with the source.</source>
        <translation>Die USt-IdNr. „%1“ hat eine falsche Prüfziffer; vergleichen Sie sie mit der Quelle.</translation>
    </message>
    <message>
        <source>The VAT ID “%1” does not say its country; write it like DE136695976.</source>
        <translation>Die USt-IdNr. „%1“ nennt ihr Land nicht; schreiben Sie sie wie DE136695976.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of a VAT ID of its country; write it like DE136695976.</source>
        <translation>„%1“ hat nicht die Form einer USt-IdNr. ihres Landes; schreiben Sie sie wie DE136695976.</translation>
    </message>
    <message>
        <source>The registration number “%1” has a wrong check digit for %2; compare it with the source.</source>
        <translation>Die Registernummer „%1“ hat eine falsche Prüfziffer für %2; vergleichen Sie sie mit der Quelle.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of a registration number of %2.</source>
        <translation>„%1“ hat nicht die Form einer Registernummer von %2.</translation>
    </message>
    <message>
        <source>“%1” is not an IBAN: %2.</source>
        <translation>„%1“ ist keine IBAN: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a BIC; write its 8 or 11 characters, like DEUTDEFF.</source>
        <translation>„%1“ ist kein BIC; schreiben Sie seine 8 oder 11 Zeichen wie DEUTDEFF.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) rest on this text; set “No longer asked for” instead of removing it.</source>
        <translation>
            <numerusform>%n Einwilligung beruht auf diesem Text; setzen Sie „Nicht mehr gefragt“, statt ihn zu entfernen.</numerusform>
            <numerusform>%n Einwilligungen beruhen auf diesem Text; setzen Sie „Nicht mehr gefragt“, statt ihn zu entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself; name two contacts.</source>
        <translation>Ein Kontakt lässt sich nicht mit sich selbst zusammenführen; nennen Sie zwei Kontakte.</translation>
    </message>
    <message>
        <source>A person and a business cannot be merged into one contact.</source>
        <translation>Eine Person und eine Firma lassen sich nicht zu einem Kontakt zusammenführen.</translation>
    </message>
    <message>
        <source>This contact was merged into “%1”; undo the merge to bring it back.</source>
        <translation>Dieser Kontakt ging in „%1“ auf; nehmen Sie die Zusammenführung zurück, um ihn wiederzubekommen.</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>Es gibt keine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” names no map tiles; {z}, {x} and {y} stand for the tile, as in https://example.org/{z}/{x}/{y}.png.</source>
        <translation>„%1“ bezeichnet keine Kartenkacheln; {z}, {x} und {y} stehen für die Kachel, wie in https://example.org/{z}/{x}/{y}.png.</translation>
    </message>
    <message>
        <source>This is the only administrator; make somebody else one first.</source>
        <translation>Das ist die einzige Verwaltung; machen Sie zuerst jemand anderen dazu.</translation>
    </message>
    <message>
        <source>Kontor may not ask where this computer is; allow it in the system&apos;s settings, or name a place in Settings, Map and address search.</source>
        <translation>Kontor darf nicht fragen, wo dieser Computer ist; erlauben Sie es in den Einstellungen des Systems, oder nennen Sie einen Ort unter Einstellungen, Karte und Adresssuche.</translation>
    </message>
    <message>
        <source>The satellite receiver cannot be read; plug it in, or correct its name in Settings, Map and address search.</source>
        <translation>Der Satellitenempfänger lässt sich nicht lesen; schließen Sie ihn an, oder berichtigen Sie seinen Namen unter Einstellungen, Karte und Adresssuche.</translation>
    </message>
    <message>
        <source>Nothing tells where this computer is; go where satellites are seen, or name a place in Settings, Map and address search.</source>
        <translation>Nichts sagt, wo dieser Computer ist; gehen Sie dorthin, wo Satelliten zu sehen sind, oder nennen Sie einen Ort unter Einstellungen, Karte und Adresssuche.</translation>
    </message>
    <message>
        <source>Choose the place where you are in Settings, Map and address search.</source>
        <translation>Wählen Sie den Ort, an dem Sie sind, unter Einstellungen, Karte und Adresssuche.</translation>
    </message>
    <message>
        <source>This computer has nothing that tells where it is; name a receiver or a place in Settings, Map and address search.</source>
        <translation>Dieser Computer hat nichts, das sagt, wo er ist; nennen Sie einen Empfänger oder einen Ort unter Einstellungen, Karte und Adresssuche.</translation>
    </message>
    <message>
        <source>“%1” is not a language; write its name or its code, like de.</source>
        <translation>„%1“ ist keine Sprache; schreiben Sie ihren Namen oder ihr Kürzel, etwa de.</translation>
    </message>
    <message>
        <source>“%1” is more than one keyword; give each by itself.</source>
        <translation>„%1“ ist mehr als ein Stichwort; geben Sie jedes für sich an.</translation>
    </message>
    <message>
        <source>“%1” lies in the future; give a day that has been.</source>
        <translation>„%1“ liegt in der Zukunft; geben Sie einen Tag an, der schon war.</translation>
    </message>
    <message>
        <source>“%1” is before the day the consent was given; give that day or a later one.</source>
        <translation>„%1“ liegt vor dem Tag der Einwilligung; geben Sie diesen oder einen späteren Tag an.</translation>
    </message>
    <message>
        <source>“%1” is below zero; give zero or more.</source>
        <translation>„%1“ ist kleiner als null; geben Sie null oder mehr an.</translation>
    </message>
    <message>
        <source>“%1” is managed automatically by its rule; change the rule instead.</source>
        <translation>„%1“ wird durch seine Regel selbsttätig gepflegt; ändern Sie stattdessen die Regel.</translation>
    </message>
    <message>
        <source>%1 is still to come; give a time that has been.</source>
        <translation>%1 steht noch bevor; geben Sie einen Zeitpunkt an, der schon war.</translation>
    </message>
    <message>
        <source>The picture lies in the web and was not fetched; add it by hand.</source>
        <translation>Das Bild liegt im Web und wurde nicht geholt; fügen Sie es von Hand hinzu.</translation>
    </message>
    <message>
        <source>“%1” has a semicolon, which stands between names in lists; write another sign.</source>
        <translation>„%1“ enthält ein Semikolon, das in Listen zwischen Namen steht; schreiben Sie ein anderes Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) of this employee must go to somebody else first.</source>
        <translation>
            <numerusform>%n offene Aufgabe dieses Mitarbeiters muss zuerst an jemand anderen gehen.</numerusform>
            <numerusform>%n offene Aufgaben dieses Mitarbeiters müssen zuerst an jemand anderen gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been worked on since; undo that first, then this can be undone.</source>
        <translation>An „%1“ wurde seitdem gearbeitet; machen Sie das zuerst rückgängig, dann geht auch dies.</translation>
    </message>
    <message>
        <source>This consent was withdrawn on %1; what was given before does not come back.</source>
        <translation>Diese Einwilligung wurde am %1 widerrufen; was vorher erteilt wurde, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>a target market cannot name itself in its own rule</source>
        <translation>ein Zielmarkt kann sich in seiner eigenen Regel nicht selbst nennen</translation>
    </message>
    <message>
        <source>“%1” is no file name, because a slash stands between folders; write the folder into “%2”.</source>
        <translation>„%1“ ist kein Dateiname, weil ein Schrägstrich zwischen Ordnern steht; schreiben Sie den Ordner in „%2“.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key; write small letters, digits and _, like “%2”.</source>
        <translation>„%1“ kann kein Schlüssel sein; schreiben Sie Kleinbuchstaben, Ziffern und _, etwa „%2“.</translation>
    </message>
    <message>
        <source>“%1” does not say which choice is to be called otherwise; write it like Red=Ruby.</source>
        <translation>„%1“ sagt nicht, welche Auswahl anders heißen soll; schreiben Sie es wie Rot=Rubin.</translation>
    </message>
    <message>
        <source>“%1” names no currency; write its code behind the amount, like 12.50 EUR.</source>
        <translation>„%1“ nennt keine Währung; schreiben Sie ihr Kürzel hinter den Betrag, etwa 12.50 EUR.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than its currency; round it.</source>
        <translation>„%1“ hat mehr Nachkommastellen als seine Währung; runden Sie den Betrag.</translation>
    </message>
    <message>
        <source>This is a business already; it can be made anew as a person alone.</source>
        <translation>Das ist schon eine Firma; neu anlegen lässt sie sich nur als Person.</translation>
    </message>
    <message>
        <source>This is a person already; it can be made anew as a business alone.</source>
        <translation>Das ist schon eine Person; neu anlegen lässt sie sich nur als Firma.</translation>
    </message>
    <message>
        <source>The first one is primary as long as no other is; make another one primary instead.</source>
        <translation>Die erste ist die primäre, solange es keine andere ist; machen Sie stattdessen eine andere zur primären.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have “%1”; rename or remove it in the field library first.</source>
        <translation>
            <numerusform>%n Kontakt hat „%1“; benennen oder entfernen Sie es zuerst in der Feldbibliothek.</numerusform>
            <numerusform>%n Kontakte haben „%1“; benennen oder entfernen Sie es zuerst in der Feldbibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have “%1”; say what it is called now with rename_choice=%1=…, or take it from them with drop_values=yes.</source>
        <translation>
            <numerusform>%n Kontakt hat „%1“; sagen Sie mit rename_choice=%1=…, wie es jetzt heißt, oder nehmen Sie es ihm mit drop_values=yes.</numerusform>
            <numerusform>%n Kontakte haben „%1“; sagen Sie mit rename_choice=%1=…, wie es jetzt heißt, oder nehmen Sie es ihnen mit drop_values=yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Task created</source>
        <translation>Aufgabe angelegt</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Aufgabe geändert</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Data change</source>
        <translation>Datenänderung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>Mail received</source>
        <translation>E-Mail empfangen</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Anruf erhalten</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Anruf getätigt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Social interaction</source>
        <translation>Kontakt in sozialen Netzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contact created</source>
        <translation>Kontakt angelegt</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Kontakt gelöscht</translation>
    </message>
    <message>
        <source>Contact restored</source>
        <translation>Kontakt wiederhergestellt</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Kontakt geändert</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: from → to</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Task deleted</source>
        <translation>Aufgabe gelöscht</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Durch einen Import geändert</translation>
    </message>
    <message>
        <source>Kontor Automation</source>
        <translation>Kontor-Automatik</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Zusammenführung zurückgenommen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (was there: %2)</source>
        <translation>%1 (dort stand: %2)</translation>
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
        <translation>%1 (gelöscht)</translation>
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
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Nächste Aktivität</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste Fälligkeit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>Internationale Nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Id</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Rechtlicher Name</translation>
    </message>
    <message>
        <source>Note name</source>
        <translation>Rufname im Team</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Zuständige Person</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Vertriebsteam</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Do not email</source>
        <translation>Keine E-Mails</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Keine Anrufe</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Bevorzugter Weg</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Primary email</source>
        <translation>Bevorzugte E-Mail</translation>
    </message>
    <message>
        <source>Primary phone</source>
        <translation>Bevorzugtes Telefon</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
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
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Only where assigned</source>
        <translation>Nur wo zugeordnet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Heimatland</translation>
    </message>
    <message>
        <source>Required for a person</source>
        <translation>Erforderlich bei Personen</translation>
    </message>
    <message>
        <source>Required for a business</source>
        <translation>Erforderlich bei Firmen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Kontoinhaber</translation>
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
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Einwilligungstext</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Eingeholt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>How it was withdrawn</source>
        <translation>Wie sie widerrufen wurde</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>Nicht mehr gefragt</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Aufgegangen in</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Verbraucher</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Visible in</source>
        <translation>Sichtbar in</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Zielmarkt</translation>
    </message>
    <message>
        <source>Languages of communication</source>
        <translation>Kommunikationssprachen</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Anderer Kontakt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>First view of</source>
        <translation>Erste Ansicht für</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Further legal forms</source>
        <translation>Weitere Rechtsformen</translation>
    </message>
    <message>
        <source>Tile server</source>
        <translation>Kachelserver</translation>
    </message>
    <message>
        <source>Address search</source>
        <translation>Adresssuche</translation>
    </message>
    <message>
        <source>Server of the address search</source>
        <translation>Server der Adresssuche</translation>
    </message>
    <message>
        <source>Email for the address search</source>
        <translation>E-Mail für die Adresssuche</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>Benutzerkonto</translation>
    </message>
    <message>
        <source>No person is saved without</source>
        <translation>Ohne dies wird keine Person gespeichert</translation>
    </message>
    <message>
        <source>No business is saved without</source>
        <translation>Ohne dies wird kein Unternehmen gespeichert</translation>
    </message>
</context>
<context>
    <name>FieldSettings</name>
    <message>
        <source>Customer class</source>
        <translation>Kundenklasse</translation>
    </message>
    <message>
        <source>A: visit every month, B: every quarter, C: once a year</source>
        <translation>A: monatlicher Besuch, B: vierteljährlich, C: einmal im Jahr</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Several can be ticked</source>
        <translation>Mehrere können angekreuzt werden</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation>Wie viele Menschen dort arbeiten</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>With its currency: 1200000 EUR</source>
        <translation>Mit der Währung: 1200000 EUR</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Vertrag bis</translation>
    </message>
    <message>
        <source>Found by: custom field before a day</source>
        <translation>Zu finden mit: eigenes Feld vor einem Tag</translation>
    </message>
    <message>
        <source>Reference customer</source>
        <translation>Referenzkunde</translation>
    </message>
    <message>
        <source>Yes, no, or not asked yet</source>
        <translation>Ja, nein oder noch nicht gefragt</translation>
    </message>
    <message>
        <source>Dealer portal</source>
        <translation>Händlerportal</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Öffnet sich im Browser</translation>
    </message>
    <message>
        <source>Invoices to</source>
        <translation>Rechnungen an</translation>
    </message>
    <message>
        <source>An address that is checked</source>
        <translation>Eine Adresse, die geprüft wird</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>A number that is checked</source>
        <translation>Eine Nummer, die geprüft wird</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Leads to the other contact</source>
        <translation>Führt zum anderen Kontakt</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Any text, up to 1 000 characters</source>
        <translation>Beliebiger Text, bis 1 000 Zeichen</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Dieses Bild lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kästen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>Delete, after a question</source>
        <translation>Löschen, nach einer Frage</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Mehrere Zeilen wählen</translation>
    </message>
    <message>
        <source>Shift+arrow keys, Ctrl+Space, Ctrl+A</source>
        <translation>Umschalt+Pfeiltasten, Strg+Leertaste, Strg+A</translation>
    </message>
    <message>
        <source>Search what is typed</source>
        <translation>Suchen, was getippt wird</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>ein Buchstabe</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Den Wert bearbeiten</translation>
    </message>
    <message>
        <source>F2, Return</source>
        <translation>F2, Eingabe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Return; Ctrl+Return in several lines</source>
        <translation>Eingabe; Strg+Eingabe in mehreren Zeilen</translation>
    </message>
    <message>
        <source>Back to the former value</source>
        <translation>Zurück zum früheren Wert</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A day, week, month, year later</source>
        <translation>Einen Tag, eine Woche, einen Monat, ein Jahr später</translation>
    </message>
    <message>
        <source>D, W, M, Y</source>
        <translation>D, W, M, Y</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>A day, week, month, year earlier</source>
        <translation>Einen Tag, eine Woche, einen Monat, ein Jahr früher</translation>
    </message>
    <message>
        <source>Shift+D, W, M, Y</source>
        <translation>Umschalt+D, W, M, Y</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Eines hinzufügen</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Go to a box</source>
        <translation>Zu einem Kasten springen</translation>
    </message>
    <message>
        <source>Ctrl+J and its letter</source>
        <translation>Strg+J und sein Buchstabe</translation>
    </message>
    <message>
        <source>Close what is open, step back</source>
        <translation>Schließen, was offen ist, einen Schritt zurück</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
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
        <translation>Westeuropa</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Mitteleuropa</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>Gestern · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago · %1</source>
        <translation>
            <numerusform>Vor %n Tag · %1</numerusform>
            <numerusform>Vor %n Tagen · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Email of another contact</source>
        <translation>E-Mail eines anderen Kontakts</translation>
    </message>
    <message>
        <source>Phone number of another contact</source>
        <translation>Telefonnummer eines anderen Kontakts</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>Kein Link</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Not one of the choices</source>
        <translation>Steht nicht zur Auswahl</translation>
    </message>
    <message>
        <source>Not a country</source>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>Not a place on earth</source>
        <translation>Kein Ort auf der Erde</translation>
    </message>
    <message>
        <source>Point outside its country</source>
        <translation>Punkt außerhalb seines Landes</translation>
    </message>
    <message>
        <source>Latitude and longitude exchanged</source>
        <translation>Breite und Länge vertauscht</translation>
    </message>
    <message>
        <source>Wrong sign of a coordinate</source>
        <translation>Falsches Vorzeichen einer Koordinate</translation>
    </message>
    <message>
        <source>Field of the other type of contact</source>
        <translation>Feld des anderen Kontakttyps</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name</source>
        <translation>Niemand und nichts dieses Namens</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Ein erforderlicher Wert fehlt</translation>
    </message>
    <message>
        <source>Nothing to make a contact of</source>
        <translation>Nichts, woraus ein Kontakt werden könnte</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2 created, %3 updated, %4 skipped, %5 rejected in %6.</source>
        <translation>
            <numerusform>%1 Zeile: %2 angelegt, %3 aktualisiert, %4 übersprungen, %5 abgelehnt in %6.</numerusform>
            <numerusform>%1 Zeilen: %2 angelegt, %3 aktualisiert, %4 übersprungen, %5 abgelehnt in %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written (dry run).</source>
        <translation>Nichts wurde geschrieben (Probelauf).</translation>
    </message>
    <message>
        <source>The import was cancelled; it can be resumed or undone.</source>
        <translation>Der Import wurde abgebrochen; er lässt sich fortsetzen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Dieselbe Datei wurde schon einmal importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) created from the company column.</source>
        <translation>
            <numerusform>%n Firma aus der Firmenspalte angelegt.</numerusform>
            <numerusform>%n Firmen aus der Firmenspalte angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) need a look.</source>
        <translation>
            <numerusform>%n Wert will angesehen werden.</numerusform>
            <numerusform>%n Werte wollen angesehen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is there already: say what is to happen with this row.</source>
        <translation>Der Kontakt ist schon da: sagen Sie, was mit dieser Zeile geschehen soll.</translation>
    </message>
    <message>
        <source>There already; to be decided</source>
        <translation>Schon da; zu entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because somebody has to decide about them.</source>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen, weil jemand über sie entscheiden muss.</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen, weil jemand über sie entscheiden muss.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” belonged to another contact; search for it to see whose it is.</source>
        <translation>„%1“ gehörte zu einem anderen Kontakt; suchen Sie danach, um zu sehen, zu welchem.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>„%1“ ist keine der Möglichkeiten.</translation>
    </message>
    <message>
        <source>Cannot change after creation</source>
        <translation>Kann nach dem Anlegen nicht mehr geändert werden</translation>
    </message>
    <message>
        <source>Not an IBAN</source>
        <translation>Keine IBAN</translation>
    </message>
    <message>
        <source>Not a BIC</source>
        <translation>Keine BIC</translation>
    </message>
    <message>
        <source>Decided by a rule</source>
        <translation>Eine Regel entscheidet darüber</translation>
    </message>
    <message>
        <source>Consent withdrawn since</source>
        <translation>Einwilligung inzwischen widerrufen</translation>
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
        <translation>Art der E-Mail</translation>
    </message>
    <message>
        <source>Kind of the phone number</source>
        <translation>Art der Telefonnummer</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>Beschriftung des Links</translation>
    </message>
    <message>
        <source>Kind of the address</source>
        <translation>Art der Adresse</translation>
    </message>
    <message>
        <source>New field (%1)</source>
        <translation>Neues Feld (%1)</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Id in Kontor</source>
        <translation>Id in Kontor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Ihre eigenen Felder</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind of the bank account</source>
        <translation>Art der Bankverbindung</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Einwilligung: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
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
        <translation>mobil, Arbeit</translation>
    </message>
    <message>
        <source>mobile, private</source>
        <translation>mobil, privat</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>fax, work</source>
        <translation>Fax, Arbeit</translation>
    </message>
    <message>
        <source>fax, private</source>
        <translation>Fax, privat</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
</context>
<context>
    <name>MapSettings</name>
    <message>
        <source>Map and address search</source>
        <translation>Karte und Adresssuche</translation>
    </message>
    <message>
        <source>Kontor has a map of the world and a list of places with it and asks nobody. Street level comes from the servers named here: they learn the addresses that are looked up.</source>
        <translation>Kontor hat eine Weltkarte und ein Ortsverzeichnis dabei und fragt niemanden. Straßen kommen von den Servern, die hier stehen: Sie erfahren, welche Adressen gesucht werden.</translation>
    </message>
    <message>
        <source>whom its operator may write to</source>
        <translation>wem der Betreiber schreiben darf</translation>
    </message>
    <message>
        <source>none: only what is here</source>
        <translation>keine: nur, was hier ist</translation>
    </message>
    <message>
        <source>This computer&apos;s Kontor shows no streets: it was built without Qt Location. The tile server is for those of others.</source>
        <translation>Kontor auf diesem Computer zeigt keine Straßen: Es wurde ohne Qt Location gebaut. Der Kachelserver gilt für die anderen.</translation>
    </message>
    <message>
        <source>tiles geocoder Nominatim Photon position GPS near me</source>
        <translation>Kacheln Geocoder Nominatim Photon Position GPS in meiner Nähe</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>a contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <source>several tasks (%1)</source>
        <translation>mehrere Aufgaben (%1)</translation>
    </message>
    <message>
        <source>the task “%1”</source>
        <translation>die Aufgabe „%1“</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>the task “Call”, Ada</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 imported %2 for you.</source>
        <translation>%1 hat %2 für Sie importiert.</translation>
    </message>
    <message>
        <source>%1 gave you %2.</source>
        <translation>%1 hat Ihnen %2 gegeben.</translation>
    </message>
    <message>
        <source>%1 gave %2 to somebody else.</source>
        <translation>%1 hat %2 jemand anderem gegeben.</translation>
    </message>
    <message>
        <source>%1 deleted %2.</source>
        <translation>%1 hat %2 gelöscht.</translation>
    </message>
    <message>
        <source>%1 changed the sales team of %2.</source>
        <translation>%1 hat das Vertriebsteam von %2 geändert.</translation>
    </message>
    <message>
        <source>%1 added you to the sales team %2.</source>
        <translation>%1 hat Sie ins Vertriebsteam %2 aufgenommen.</translation>
    </message>
    <message>
        <source>%1 took you out of the sales team %2.</source>
        <translation>%1 hat Sie aus dem Vertriebsteam %2 herausgenommen.</translation>
    </message>
    <message>
        <source>%1 made you the leader of the sales team %2.</source>
        <translation>%1 hat Ihnen die Leitung des Vertriebsteams %2 gegeben.</translation>
    </message>
    <message>
        <source>“%1” is due.</source>
        <translation>„%1“ ist fällig.</translation>
    </message>
    <message>
        <source>“%1” is due: %2.</source>
        <translation>„%1“ ist fällig: %2.</translation>
    </message>
    <message>
        <source>%1 changed something that concerns you.</source>
        <translation>%1 hat etwas geändert, das Sie betrifft.</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>letzter Kontakt %1</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>task, day</comment>
        <translation>als Nächstes: %1, %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Creation of %1</source>
        <translation>Anlegen von %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>Change of a contact</source>
        <translation>Änderung eines Kontakts</translation>
    </message>
    <message>
        <source>Change of contacts</source>
        <translation>Änderung von Kontakten</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Löschen von %1</translation>
    </message>
    <message>
        <source>Deletion of contacts</source>
        <translation>Löschen von Kontakten</translation>
    </message>
    <message>
        <source>Return of %1 from the bin</source>
        <translation>Rückkehr von %1 aus dem Papierkorb</translation>
    </message>
    <message>
        <source>Return of contacts from the bin</source>
        <translation>Rückkehr von Kontakten aus dem Papierkorb</translation>
    </message>
    <message>
        <source>Archiving of %1</source>
        <translation>Archivieren von %1</translation>
    </message>
    <message>
        <source>Archiving of contacts</source>
        <translation>Archivieren von Kontakten</translation>
    </message>
    <message>
        <source>Reactivation of %1</source>
        <translation>Reaktivieren von %1</translation>
    </message>
    <message>
        <source>Reactivation of contacts</source>
        <translation>Reaktivieren von Kontakten</translation>
    </message>
    <message>
        <source>Erasure of %1</source>
        <translation>Tilgen von %1</translation>
    </message>
    <message>
        <source>Erasure of contacts</source>
        <translation>Tilgen von Kontakten</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Creation of the store of %1</source>
        <translation>Anlegen des Datenbestands von %1</translation>
    </message>
    <message>
        <source>Creation of the store</source>
        <translation>Anlegen des Datenbestands</translation>
    </message>
    <message>
        <source>Demonstration data: %1</source>
        <translation>Beispieldaten: %1</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Undoing of a change of %1</source>
        <translation>Rücknahme einer Änderung von %1</translation>
    </message>
    <message>
        <source>Undoing of a change</source>
        <translation>Rücknahme einer Änderung</translation>
    </message>
    <message>
        <source>Redoing of a change of %1</source>
        <translation>Wiederholung einer Änderung von %1</translation>
    </message>
    <message>
        <source>Redoing of a change</source>
        <translation>Wiederholung einer Änderung</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 geändert: %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation>%1 gelöscht: %2</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 moved: %2</source>
        <translation>%1 verschoben: %2</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed since then and stayed as they are.</source>
        <translation>
            <numerusform>%n Eintrag wurde seither geändert und bleibt, wie er ist.</numerusform>
            <numerusform>%n Einträge wurden seither geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>%1: %2 is used by another contact by now.</source>
        <translation>%1: %2 wird inzwischen von einem anderen Kontakt verwendet.</translation>
    </message>
    <message>
        <source>%1 (%2) stays, because it was changed since.</source>
        <translation>%1 (%2) bleibt, weil es seither geändert wurde.</translation>
    </message>
    <message>
        <source>%1: “%2” stays “%3” and not “%4”, because it was changed since.</source>
        <translation>%1: „%2“ bleibt „%3“ und nicht „%4“, weil es seither geändert wurde.</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Zusammenführung in %1</translation>
    </message>
    <message>
        <source>Merge of contacts</source>
        <translation>Zusammenführung von Kontakten</translation>
    </message>
    <message>
        <source>%1 is no duplicate</source>
        <translation>%1 ist keine Dublette</translation>
    </message>
    <message>
        <source>Contacts kept separate</source>
        <translation>Kontakte getrennt gehalten</translation>
    </message>
    <message>
        <source>Reverting of a change of %1</source>
        <translation>Zurücksetzen einer Änderung von %1</translation>
    </message>
    <message>
        <source>Reverting of a change</source>
        <translation>Zurücksetzen einer Änderung</translation>
    </message>
    <message>
        <source>Import of fields: %1</source>
        <translation>Import von Feldern: %1</translation>
    </message>
    <message>
        <source>Import of fields</source>
        <translation>Import von Feldern</translation>
    </message>
    <message>
        <source>Departure of %1</source>
        <translation>Ausscheiden von %1</translation>
    </message>
    <message>
        <source>Departure of an employee</source>
        <translation>Ausscheiden eines Mitarbeiters</translation>
    </message>
    <message>
        <source>New start of %1 as the other type</source>
        <translation>Neuanfang von %1 als die andere Art</translation>
    </message>
    <message>
        <source>New start of a contact as the other type</source>
        <translation>Neuanfang eines Kontakts als die andere Art</translation>
    </message>
    <message>
        <source>Data of %1 from the server</source>
        <translation>Daten von %1 vom Server</translation>
    </message>
    <message>
        <source>Data from the server</source>
        <translation>Daten vom Server</translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Abgleich: %1</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Data that the server had lost: %1</source>
        <translation>Daten, die der Server verloren hatte: %1</translation>
    </message>
    <message>
        <source>Data that the server had lost</source>
        <translation>Daten, die der Server verloren hatte</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Entscheidung zu %1</translation>
    </message>
    <message>
        <source>Decision on a conflict</source>
        <translation>Entscheidung über einen Konflikt</translation>
    </message>
    <message>
        <source>Coordinates of %1 locations</source>
        <translation>Koordinaten von %1 Standorten</translation>
    </message>
    <message>
        <source>Coordinates of locations</source>
        <translation>Koordinaten von Standorten</translation>
    </message>
    <message>
        <source>User account of %1</source>
        <translation>Benutzerkonto von %1</translation>
    </message>
    <message>
        <source>User account of a contact</source>
        <translation>Benutzerkonto eines Kontakts</translation>
    </message>
    <message>
        <source>%1 restored: %2</source>
        <translation>%1 wiederhergestellt: %2</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>OrganisationSettings</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>name address VAT home country legal data</source>
        <translation>Name Adresse USt Land Rechtliches</translation>
    </message>
    <message>
        <source>Your own company. Numbers typed without a country are read as numbers of the home country.</source>
        <translation>Ihre eigene Firma. Nummern ohne Land gelten als Nummern Ihres Landes.</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Pasted %1</source>
        <comment>date and time; the name of a file</comment>
        <translation>Eingefügt %1</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of a PDF are shown here once “pdftoppm” of Poppler is installed; until then open the file.</source>
        <translation>Seiten eines PDF erscheinen hier, sobald „pdftoppm“ von Poppler installiert ist; öffnen Sie die Datei bis dahin.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown; it is damaged, or a password locks it. Try to open it.</source>
        <translation>Dieses PDF lässt sich nicht zeigen; es ist beschädigt, oder ein Kennwort sperrt es. Versuchen Sie, es zu öffnen.</translation>
    </message>
    <message>
        <source>A password locks this PDF. Open it in its program.</source>
        <translation>Dieses PDF ist durch ein Kennwort geschützt. Öffnen Sie es in seinem Programm.</translation>
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
        <translation>(entfernt)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>copying…</source>
        <translation>wird kopiert …</translation>
    </message>
    <message>
        <source>log in again</source>
        <translation>neu anmelden</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>Update nötig</translation>
    </message>
    <message>
        <source>no connection since %1</source>
        <translation>keine Verbindung seit %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>abgeglichen %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <comment>conflicts</comment>
        <translation>%1 zu entscheiden</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>operations</comment>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>the organisation</source>
        <comment>in a sentence</comment>
        <translation>der Organisation</translation>
    </message>
    <message>
        <source>Everything is kept on this computer; join an organisation to share it with colleagues.</source>
        <translation>Alles liegt auf diesem Rechner; treten Sie einer Organisation bei, um es mit anderen zu teilen.</translation>
    </message>
    <message>
        <source>The contacts of %1 are being copied to this computer; you can work meanwhile.</source>
        <translation>Die Kontakte von %1 werden auf diesen Rechner kopiert; Sie können dabei arbeiten.</translation>
    </message>
    <message>
        <source>Some changes met those of colleagues; decide which ones hold.</source>
        <translation>Einige Änderungen trafen auf die von anderen; entscheiden Sie, welche gelten.</translation>
    </message>
    <message>
        <source>Your changes are safe here and go to the server in a moment.</source>
        <translation>Ihre Änderungen sind hier sicher und gehen gleich zum Server.</translation>
    </message>
    <message>
        <source>News is being exchanged with %1.</source>
        <translation>Neuigkeiten werden mit %1 ausgetauscht.</translation>
    </message>
    <message>
        <source>Everything is shared with %1.</source>
        <translation>Alles ist mit %1 geteilt.</translation>
    </message>
    <message>
        <source>Everything of %1 is here; its earlier history is still being read.</source>
        <translation>Alles von %1 ist hier; der frühere Verlauf wird noch gelesen.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The server cannot be reached; your work is safe here and goes out later.</source>
        <translation>Der Server ist nicht erreichbar; Ihre Arbeit ist hier sicher und geht später hinaus.</translation>
    </message>
    <message>
        <source>The server does not answer; your work is safe here and goes out later.</source>
        <translation>Der Server antwortet nicht; Ihre Arbeit ist hier sicher und geht später hinaus.</translation>
    </message>
    <message>
        <source>The server is busy; your work is safe here and goes out later.</source>
        <translation>Der Server ist beschäftigt; Ihre Arbeit ist hier sicher und geht später hinaus.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is, so nothing was sent to it; check the address, or name its certificate authority.</source>
        <translation>Der Server kann sich nicht ausweisen, darum wurde ihm nichts gesendet; prüfen Sie die Adresse oder nennen Sie seine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The address leads elsewhere, so nothing was sent there; enter the address of the server itself.</source>
        <translation>Die Adresse führt woandershin, darum wurde dorthin nichts gesendet; geben Sie die Adresse des Servers selbst ein.</translation>
    </message>
    <message>
        <source>There is no Kontor server at this address; check the address.</source>
        <translation>Unter dieser Adresse ist kein Kontor-Server; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Email address or password are wrong; check them, or ask your administrator.</source>
        <translation>E-Mail-Adresse oder Passwort sind falsch; prüfen Sie sie oder fragen Sie die Verwaltung.</translation>
    </message>
    <message>
        <source>The server wants your password again; until then your work is kept here.</source>
        <translation>Der Server möchte Ihr Passwort noch einmal; bis dahin bleibt Ihre Arbeit hier.</translation>
    </message>
    <message>
        <source>Too many attempts; try again in a few minutes.</source>
        <translation>Zu viele Versuche; versuchen Sie es in einigen Minuten wieder.</translation>
    </message>
    <message>
        <source>The server needs a newer Kontor; until you update it your work is kept here.</source>
        <translation>Der Server braucht ein neueres Kontor; bis zum Update bleibt Ihre Arbeit hier.</translation>
    </message>
    <message>
        <source>This store belongs to no server; connect it first (server login).</source>
        <translation>Dieser Bestand gehört zu keinem Server; verbinden Sie ihn zuerst (server login).</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>Sie dürfen das nicht</translation>
    </message>
    <message>
        <source>this cannot change any more</source>
        <translation>das lässt sich nicht mehr ändern</translation>
    </message>
    <message>
        <source>it is somebody else&apos;s</source>
        <translation>es gehört jemand anderem</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>es fehlt etwas</translation>
    </message>
    <message>
        <source>a value does not fit</source>
        <translation>ein Wert passt nicht</translation>
    </message>
    <message>
        <source>a person and a business cannot become one</source>
        <translation>eine Person und eine Firma können nicht eins werden</translation>
    </message>
    <message>
        <source>the contact is not there</source>
        <translation>den Kontakt gibt es nicht</translation>
    </message>
    <message>
        <source>the contact was erased</source>
        <translation>der Kontakt wurde endgültig gelöscht</translation>
    </message>
    <message>
        <source>what it belongs to was refused</source>
        <translation>wozu es gehört, wurde abgelehnt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is already used by %2.</source>
        <translation>%1 wird schon von %2 verwendet.</translation>
    </message>
    <message>
        <source>Somebody deleted this contact while you changed it.</source>
        <translation>Jemand hat diesen Kontakt gelöscht, während Sie ihn geändert haben.</translation>
    </message>
    <message>
        <source>This is too large to be shared and stays on this computer.</source>
        <translation>Das ist zu groß, um geteilt zu werden, und bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The server refused this: %1.</source>
        <translation>Der Server hat das abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The server refused “%1”: %2.</source>
        <translation>Der Server hat „%1“ abgelehnt: %2.</translation>
    </message>
    <message>
        <source>You removed this while somebody else changed it, so it stays.</source>
        <translation>Sie haben das entfernt, während jemand anderes es änderte; darum bleibt es.</translation>
    </message>
    <message>
        <source>Your %1 gave way to %2.</source>
        <translation>Ihr %1 ist %2 gewichen.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server; write it like https://kontor.example.org.</source>
        <translation>„%1“ ist keine Adresse eines Servers; schreiben Sie sie wie https://kontor.example.org.</translation>
    </message>
    <message>
        <source>The server cannot be used: %1.</source>
        <translation>Der Server lässt sich nicht benutzen: %1.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>organisation, user</comment>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>This store belongs to no server; everything is kept on this computer.</source>
        <translation>Dieser Bestand gehört zu keinem Server; alles liegt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s data is being read.</source>
        <translation>%1: Die Daten der Organisation werden gelesen.</translation>
    </message>
    <message>
        <source>%1: sharing.</source>
        <translation>%1: wird geteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) need a decision.</source>
        <translation>
            <numerusform>%1: %n Eintrag braucht eine Entscheidung.</numerusform>
            <numerusform>%1: %n Einträge brauchen eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n operation(s) wait to be sent.</source>
        <translation>
            <numerusform>%1: %n Vorgang wartet auf das Senden.</numerusform>
            <numerusform>%1: %n Vorgänge warten auf das Senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything is shared.</source>
        <translation>%1: Alles ist geteilt.</translation>
    </message>
    <message>
        <source>Take it from %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Remove it here</source>
        <translation>Hier entfernen</translation>
    </message>
    <message>
        <source>Leave it with both</source>
        <translation>Bei beiden lassen</translation>
    </message>
    <message>
        <source>Bring the contact back</source>
        <translation>Kontakt zurückholen</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Gelöscht lassen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Meins nehmen</translation>
    </message>
    <message>
        <source>Leave theirs</source>
        <translation>Ihres lassen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>another contact</source>
        <translation>ein anderer Kontakt</translation>
    </message>
    <message>
        <source>Already used by</source>
        <translation>Schon verwendet von</translation>
    </message>
    <message>
        <source>the contact is deleted</source>
        <translation>der Kontakt ist gelöscht</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Der Server hat es abgelehnt</translation>
    </message>
    <message>
        <source>too large to be shared</source>
        <translation>zu groß zum Teilen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed, so it stays</source>
        <translation>geändert, darum bleibt es</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, so nothing was sent to it; tell its administrator, and check this computer&apos;s clock.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, darum wurde ihm nichts gesendet; sagen Sie es seiner Administration, und prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>%1: everything is shared; the earlier history is still being read.</source>
        <translation>%1: Alles ist geteilt; der frühere Verlauf wird noch gelesen.</translation>
    </message>
    <message>
        <source>The keychain that keeps this device&apos;s access does not open; unlock it, or log in again. Until then your work is kept here.</source>
        <translation>Der Schlüsselbund mit dem Zugang dieses Geräts öffnet sich nicht; entsperren Sie ihn oder melden Sie sich neu an. Bis dahin bleibt Ihre Arbeit hier.</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>No program on this computer takes telephone numbers (%1:); choose another way under Settings, Telephone.</source>
        <translation>Kein Programm auf diesem Rechner nimmt Telefonnummern an (%1:); wählen Sie unter Einstellungen, Telefon einen anderen Weg.</translation>
    </message>
    <message>
        <source>The telephone system at %1 did not place the call: %2.</source>
        <translation>Die Telefonanlage auf %1 hat den Anruf nicht aufgebaut: %2.</translation>
    </message>
    <message>
        <source>The address that calls are placed by is missing; write it under Settings, Telephone.</source>
        <translation>Die Adresse, über die angerufen wird, fehlt; tragen Sie sie unter Einstellungen, Telefon ein.</translation>
    </message>
    <message>
        <source>“%1” does not say where the number goes; write {number} there.</source>
        <translation>„%1“ sagt nicht, wo die Nummer steht; schreiben Sie dort {number}.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server; write it like telephone.example.org.</source>
        <translation>„%1“ ist kein Name eines Servers; schreiben Sie ihn wie telephone.example.org.</translation>
    </message>
    <message>
        <source>“%1” is no address to place calls by: %2.</source>
        <translation>„%1“ ist keine Adresse, über die man anrufen kann: %2.</translation>
    </message>
</context>
<context>
    <name>kontor::AboutDialog</name>
    <message>
        <source>windows, texts, network</source>
        <translation>Fenster, Texte, Netz</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>der Datenbestand</translation>
    </message>
    <message>
        <source>rules of phone numbers</source>
        <translation>Regeln der Telefonnummern</translation>
    </message>
    <message>
        <source>encodings of old files</source>
        <translation>Kodierungen alter Dateien</translation>
    </message>
    <message>
        <source>names and codes of countries</source>
        <translation>Namen und Kürzel der Länder</translation>
    </message>
    <message>
        <source>outlines of countries</source>
        <translation>Umrisse der Länder</translation>
    </message>
    <message>
        <source>cities and towns with all their names</source>
        <translation>Städte und Orte mit all ihren Namen</translation>
    </message>
    <message>
        <source>German postal codes</source>
        <translation>deutsche Postleitzahlen</translation>
    </message>
    <message>
        <source>French postal codes</source>
        <translation>französische Postleitzahlen</translation>
    </message>
    <message>
        <source>forms of addresses</source>
        <translation>Formen von Adressen</translation>
    </message>
    <message>
        <source>About Kontor</source>
        <translation>Über Kontor</translation>
    </message>
    <message>
        <source>Kontor</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Parts and data</source>
        <translation>Bestandteile und Daten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Kontor %1</source>
        <translation>Kontor %1</translation>
    </message>
    <message>
        <source>Contacts, and all that happens with them, on your own computer.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Kontakte und alles, was mit ihnen geschieht, auf Ihrem eigenen Rechner.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>kontor::AddressFields</name>
    <message>
        <source>State</source>
        <translation>Bundesland / Staat</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Grafschaft / Bezirk</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Kanton</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Präfektur</translation>
    </message>
    <message>
        <source>Postal codes of %1 look different; it is kept as it is.</source>
        <translation>Postleitzahlen in %1 sehen anders aus; sie bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>Postal codes of %1 have %n digits; it is kept as it is.</source>
        <translation>
            <numerusform>Postleitzahlen in %1 haben %n Ziffer; die eingegebene bleibt, wie sie ist.</numerusform>
            <numerusform>Postleitzahlen in %1 haben %n Ziffern; die eingegebene bleibt, wie sie ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Another size holds from the next start.</source>
        <translation>Eine andere Größe gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The new size holds from the next start.</source>
        <translation>Die neue Größe gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>colours theme dark light size scale language</source>
        <translation>Farben Thema dunkel hell Größe Skalierung Sprache</translation>
    </message>
</context>
<context>
    <name>kontor::Attachments</name>
    <message>
        <source>Take off %1</source>
        <translation>%1 entfernen</translation>
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
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Where changes of yours meet those of colleagues and both cannot hold, you decide here.</source>
        <translation>Wo Ihre Änderungen auf die von anderen treffen und nicht beide gelten können, entscheiden Sie hier.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Entscheidung läuft</translation>
    </message>
</context>
<context>
    <name>kontor::BackupSettings</name>
    <message>
        <source>Once a day by itself</source>
        <translation>Einmal am Tag von selbst</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Daily ones kept</source>
        <translation>Tägliche behalten</translation>
    </message>
    <message>
        <source>Weekly ones kept</source>
        <translation>Wöchentliche behalten</translation>
    </message>
    <message>
        <source>Monthly ones kept</source>
        <translation>Monatliche behalten</translation>
    </message>
    <message>
        <source>A backup is a whole, verified copy of the store. Another folder can be on another disk; this is a choice of this computer.</source>
        <translation>Eine Sicherung ist eine ganze, geprüfte Kopie des Bestands. Ein anderer Ordner kann auf einer anderen Platte liegen; das gilt für diesen Rechner.</translation>
    </message>
    <message>
        <source>beside the store</source>
        <translation>neben dem Bestand</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>Die Sicherung ist geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>Verify the newest</source>
        <translation>Neueste prüfen</translation>
    </message>
    <message>
        <source>All backups, restore…</source>
        <translation>Alle Sicherungen, wiederherstellen …</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from its root.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an, von der Wurzel an.</translation>
    </message>
    <message>
        <source>No backup in this folder yet.</source>
        <translation>In diesem Ordner ist noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Backups: %1. The newest is of %2.</source>
        <translation>Sicherungen: %1. Die neueste ist vom %2.</translation>
    </message>
    <message>
        <source>There is no backup to verify yet.</source>
        <translation>Es gibt noch keine Sicherung zu prüfen.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>The newest backup is whole and can be restored.</source>
        <translation>Die neueste Sicherung ist heil und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>folder daily weekly monthly verify</source>
        <translation>Ordner täglich wöchentlich monatlich prüfen</translation>
    </message>
</context>
<context>
    <name>kontor::BackupsPage</name>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Sicherungen</translation>
    </message>
    <message>
        <source>A backup is made once a day by itself, and whenever you want one.</source>
        <translation>Einmal am Tag entsteht eine Sicherung von selbst, und immer, wenn Sie eine möchten.</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Diese wiederherstellen …</translation>
    </message>
    <message>
        <source>Once a day by itself</source>
        <translation>Einmal am Tag von selbst</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Kept are one of each of the last 7 days, 5 weeks and 12 months, in a folder beside the store.</source>
        <translation>Aufbewahrt wird je eine der letzten 7 Tage, 5 Wochen und 12 Monate, in einem Ordner neben dem Datenbestand.</translation>
    </message>
    <message>
        <source>Looking inside …</source>
        <translation>Der Inhalt wird angesehen …</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Diese Sicherung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1: %2, tasks: %3, notes: %4.</source>
        <comment>organisation, contacts</comment>
        <translation>%1: %2, Aufgaben: %3, Notizen: %4.</translation>
    </message>
    <message>
        <source>Newest change: %1, %2.</source>
        <translation>Neueste Änderung: %1, %2.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>Die Sicherung ist geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Die Sicherung von %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>Whatever was changed since then is gone from this store. The store as it is now stays in a file beside it.</source>
        <translation>Was seither geändert wurde, ist dann nicht mehr in diesem Datenbestand. Der jetzige bleibt in einer Datei daneben.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>The store is as it was in the backup.</source>
        <translation>Der Datenbestand ist, wie er in der Sicherung war.</translation>
    </message>
</context>
<context>
    <name>kontor::BankBox</name>
    <message>
        <source>No bank account yet.</source>
        <translation>Noch keine Bankverbindung.</translation>
    </message>
    <message>
        <source>Add bank account</source>
        <translation>Bankverbindung hinzufügen</translation>
    </message>
    <message>
        <source>New bank account</source>
        <translation>Neue Bankverbindung</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Bankverbindungen</translation>
    </message>
</context>
<context>
    <name>kontor::BatchSheet</name>
    <message>
        <source>Assign to a responsible person</source>
        <translation>Einer zuständigen Person zuweisen</translation>
    </message>
    <message>
        <source>Assign to a sales team</source>
        <translation>Einem Vertriebsteam zuweisen</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Ein Stichwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove a keyword</source>
        <translation>Ein Stichwort entfernen</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>Eine Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>Remove a relationship</source>
        <translation>Eine Beziehung entfernen</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Ein Feld setzen</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Kontakte ändern</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>5 contacts</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>%1 will be changed. You can take this back.</source>
        <comment>5 contacts</comment>
        <translation>%1 werden geändert. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>%1, %2 do not have it. You can take this back.</source>
        <comment>1,204 contacts, 36 …</comment>
        <translation>%1, %2 haben es nicht. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>%1, %2 already have it. You can take this back.</source>
        <comment>1,204 contacts, 36 …</comment>
        <translation>%1, %2 haben es schon. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Add to a category</source>
        <translation>In eine Kategorie aufnehmen</translation>
    </message>
    <message>
        <source>Remove from a category</source>
        <translation>Aus einer Kategorie nehmen</translation>
    </message>
    <message>
        <source>Add to a target market</source>
        <translation>In einen Zielmarkt aufnehmen</translation>
    </message>
    <message>
        <source>Remove from a target market</source>
        <translation>Aus einem Zielmarkt nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to a sales team that %1 is not in.</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%n davon gehört zu einem Vertriebsteam, in dem %1 nicht ist.</numerusform>
            <numerusform>%n davon gehören zu einem Vertriebsteam, in dem %1 nicht ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Box</name>
    <message>
        <source>This link is no web page; it starts another program (%1).</source>
        <translation>Dieser Link ist keine Webseite; er startet ein anderes Programm (%1).</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>%1 möchte nicht angerufen werden.</translation>
    </message>
    <message>
        <source>There is no consent to calling %1.</source>
        <translation>Für Anrufe bei %1 liegt keine Einwilligung vor.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>%1 does not want to be emailed.</source>
        <translation>%1 möchte keine E-Mails erhalten.</translation>
    </message>
    <message>
        <source>There is no consent to emailing %1.</source>
        <translation>Für E-Mails an %1 liegt keine Einwilligung vor.</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>%1 would rather be reached by another channel: %2.</source>
        <translation>%1 möchte lieber auf einem anderen Weg erreicht werden: %2.</translation>
    </message>
</context>
<context>
    <name>kontor::BoxDock</name>
    <message>
        <source>%1 (Ins)</source>
        <translation>%1 (Einfg)</translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>%1 anordnen</translation>
    </message>
    <message>
        <source>Move, float or hide this box</source>
        <translation>Diesen Kasten verschieben, lösen oder ausblenden</translation>
    </message>
    <message>
        <source>Move to the left column</source>
        <translation>In die linke Spalte verschieben</translation>
    </message>
    <message>
        <source>Move to the middle column</source>
        <translation>In die mittlere Spalte verschieben</translation>
    </message>
    <message>
        <source>Move to the right column</source>
        <translation>In die rechte Spalte verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>kontor::BoxTab</name>
    <message>
        <source>Show %1 here</source>
        <translation>%1 hier zeigen</translation>
    </message>
</context>
<context>
    <name>kontor::BoxTabs</name>
    <message>
        <source>More boxes at this place</source>
        <translation>Weitere Kästen an dieser Stelle</translation>
    </message>
</context>
<context>
    <name>kontor::BriefingDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Besuchsblatt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kontor::CategoriesBox</name>
    <message>
        <source>In no category.</source>
        <translation>In keiner Kategorie.</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Kategorie hinzufügen</translation>
    </message>
    <message>
        <source>There is no category yet; an administrator adds it in the settings.</source>
        <translation>Es gibt noch keine Kategorie; die Verwaltung legt sie in den Einstellungen an.</translation>
    </message>
    <message>
        <source>The contact is in every category already.</source>
        <translation>Der Kontakt ist schon in jeder Kategorie.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>kontor::CategorySettings</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Contacts are sorted by these. Keywords are everybody&apos;s own words; this list is kept.</source>
        <translation>Danach werden Kontakte geordnet. Stichwörter sind freie Worte von allen; diese Liste wird gepflegt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Neue Kategorie</translation>
    </message>
    <message>
        <source>No category yet.</source>
        <translation>Noch keine Kategorie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Kategorie hinzufügen</translation>
    </message>
    <message>
        <source>In use by: %1.</source>
        <translation>In Gebrauch bei: %1.</translation>
    </message>
    <message>
        <source>groups classification</source>
        <translation>Gruppen Einteilung Klassifizierung</translation>
    </message>
</context>
<context>
    <name>kontor::CheckGrid</name>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
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
        <translation>wie Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, to whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>New, by your decision</source>
        <translation>Neu, so entschieden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation>%1, Problem: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>kontor::CheckPage</name>
    <message>
        <source>What would happen?</source>
        <translation>Was würde geschehen?</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>&amp;Prüfung anhalten</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>The check was stopped. You can import without it; an import can be taken back.</source>
        <translation>Die Prüfung wurde angehalten. Sie können ohne sie importieren; ein Import lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Import without the check</source>
        <translation>Ohne Prüfung &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation>%1 Zeilen &amp;importieren</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Vorbereitung …</translation>
    </message>
    <message>
        <source>About %1 of %2 rows</source>
        <translation>Etwa %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Next &amp;problem (F8)</source>
        <translation>Nächstes &amp;Problem (F8)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Bring up to &amp;date</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Add as &amp;new</source>
        <translation>&amp;Neu anlegen</translation>
    </message>
    <message>
        <source>By the &amp;rule</source>
        <translation>Nach der &amp;Regel</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Kontor looks at every row; nothing is written yet.</source>
        <translation>Kontor sieht jede Zeile an; noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Cells can be mended here; the file stays as it is.</source>
        <translation>Noch ist nichts geschrieben. Zellen lassen sich hier berichtigen; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Dieselbe Datei wurde schon einmal importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) would come from the names of companies.</source>
        <translation>
            <numerusform>%n Firma käme aus den Firmennamen.</numerusform>
            <numerusform>%n Firmen kämen aus den Firmennamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need you; undecided ones stay out.</source>
        <translation>
            <numerusform>%n Zeile braucht Sie; Unentschiedenes bleibt draußen.</numerusform>
            <numerusform>%n Zeilen brauchen Sie; Unentschiedenes bleibt draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter edits a cell; Delete empties it.</source>
        <translation>Eingabe bearbeitet eine Zelle, Entf leert sie.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnModel</name>
    <message>
        <source>Column in the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Beim Aktualisieren</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Is called so</source>
        <translation>Heißt so</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Nach dem Namen</translation>
    </message>
    <message>
        <source>By its values</source>
        <translation>Nach den Werten</translation>
    </message>
    <message>
        <source>Nothing known; kept</source>
        <translation>Unbekannt; behalten</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>Nur wenn leer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>kontor::CommunicationBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
</context>
<context>
    <name>kontor::CompareView</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>Kontakte nebeneinander</translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation>%1, verschieden</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectSheet</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>New business “%1”</source>
        <translation>Neue Firma „%1“</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Neue Person „%1“</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentChoice</name>
    <message>
        <source>There is no consent text yet; an administrator adds it in the settings.</source>
        <translation>Es gibt noch keinen Einwilligungstext; die Verwaltung legt ihn in den Einstellungen an.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the text “%1”</source>
        <translation>Den Text „%1“ lesen</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentSettings</name>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>What contacts are asked to consent to. A text is evidence and never changes; another wording becomes a new version.</source>
        <translation>Wozu Kontakte um Einwilligung gebeten werden. Ein Text ist ein Beleg und ändert sich nie; ein anderer Wortlaut wird eine neue Fassung.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Noch kein Text.</translation>
    </message>
    <message>
        <source>Former versions too</source>
        <translation>Auch frühere Fassungen</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <translation>nicht mehr erbeten</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>wird erbeten</translation>
    </message>
    <message>
        <source>former version</source>
        <translation>frühere Fassung</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Add version %1</source>
        <translation>Fassung %1 hinzufügen</translation>
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation>Neue Fassung von „%1“</translation>
    </message>
    <message>
        <source>Delete version %1 of “%2”?</source>
        <translation>Fassung %1 von „%2“ löschen?</translation>
    </message>
    <message>
        <source>Nobody has consented to it. One undo brings it back.</source>
        <translation>Niemand hat ihr zugestimmt. Ein Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Wieder darum bitten</translation>
    </message>
    <message>
        <source>No longer ask for it</source>
        <translation>Nicht mehr darum bitten</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>data protection GDPR versions</source>
        <translation>Datenschutz DSGVO Fassungen</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentsBox</name>
    <message>
        <source>No consent on record.</source>
        <translation>Keine Einwilligung liegt vor.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Eine Einwilligung festhalten</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>an older text</source>
        <translation>ein älterer Text</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>widerrufen am %1</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Neue Einwilligung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>%1 (%2, version %3)</source>
        <translation>%1 (%2, Version %3)</translation>
    </message>
    <message>
        <source>There is no consent text yet; an administrator adds it in the settings.</source>
        <translation>Es gibt noch keinen Einwilligungstext; die Verwaltung legt ihn in den Einstellungen an.</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Den ganzen Text zeigen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>withdrawn with another version</source>
        <translation>mit einer anderen Fassung widerrufen</translation>
    </message>
</context>
<context>
    <name>kontor::ContactActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt archivieren</numerusform>
            <numerusform>%n Kontakte archivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)…</source>
        <translation>
            <numerusform>%n Kontakt löschen …</numerusform>
            <numerusform>%n Kontakte löschen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>E-Mail kopieren</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Telefon kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt wird archiviert</numerusform>
            <numerusform>%n Kontakte werden archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)?</source>
        <translation>
            <numerusform>%n Kontakt löschen?</numerusform>
            <numerusform>%n Kontakte löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to the trash, with all that belongs to it. You can take this back.</source>
        <translation>Es kommt mit allem, was dazugehört, in den Papierkorb. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt wird gelöscht</numerusform>
            <numerusform>%n Kontakte werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Neue Notiz …</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Neue Aufgabe …</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)…</source>
        <translation>
            <numerusform>%n Kontakt zusammenführen …</numerusform>
            <numerusform>%n Kontakte zusammenführen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two to five contacts to merge.</source>
        <translation>Wählen Sie zwei bis fünf Kontakte zum Zusammenführen.</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt wird geändert</numerusform>
            <numerusform>%n Kontakte werden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) changed</source>
        <translation>
            <numerusform>%n Kontakt geändert</numerusform>
            <numerusform>%n Kontakte geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n had it already</source>
        <translation>
            <numerusform>, %n hatte es schon</numerusform>
            <numerusform>, %n hatten es schon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n stayed as they were: %1</source>
        <translation>
            <numerusform>, %n blieb, wie er war: %1</numerusform>
            <numerusform>, %n blieben, wie sie waren: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most 40 contacts for a briefing.</source>
        <translation>Wählen Sie höchstens 40 Kontakte für ein Besuchsblatt.</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>kontor::ContactEditor</name>
    <message>
        <source>Search a contact</source>
        <translation>Einen Kontakt suchen</translation>
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
        <translation>%1: nichts</translation>
    </message>
</context>
<context>
    <name>kontor::ContactPersonsBox</name>
    <message>
        <source>Nobody is connected yet.</source>
        <translation>Noch ist niemand verbunden.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>its email was removed</source>
        <translation>die E-Mail wurde entfernt</translation>
    </message>
    <message>
        <source>its phone was removed</source>
        <translation>das Telefon wurde entfernt</translation>
    </message>
    <message>
        <source>its location was removed</source>
        <translation>der Standort wurde entfernt</translation>
    </message>
    <message>
        <source>Connection with a business</source>
        <translation>Verbindung mit einer Firma</translation>
    </message>
    <message>
        <source>Connection with a person</source>
        <translation>Verbindung mit einer Person</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Connect with a business</source>
        <translation>Mit einer Firma verbinden</translation>
    </message>
    <message>
        <source>Connect with a person</source>
        <translation>Mit einer Person verbinden</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Ansprechpartner hinzufügen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Eine E-Mail schreiben</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>%1 has no phone number.</source>
        <translation>%1 hat keine Telefonnummer.</translation>
    </message>
    <message>
        <source>%1 has no email address.</source>
        <translation>%1 hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 has no location.</source>
        <translation>%1 hat keinen Standort.</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
</context>
<context>
    <name>kontor::ContactSearch</name>
    <message>
        <source>No contact matches.</source>
        <translation>Kein Kontakt passt.</translation>
    </message>
    <message>
        <source>Search a contact</source>
        <translation>Einen Kontakt suchen</translation>
    </message>
    <message>
        <source>Name, email, phone, city …</source>
        <translation>Name, E-Mail, Telefon, Ort …</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Welche Kontakte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>Gefundene Kontakte</translation>
    </message>
</context>
<context>
    <name>kontor::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Nach %1 gruppieren</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>Only without a value</source>
        <translation>Nur ohne Wert</translation>
    </message>
    <message>
        <source>Only with a value</source>
        <translation>Nur mit einem Wert</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Weitere Spalten</translation>
    </message>
</context>
<context>
    <name>kontor::ContactWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kontor::ContactsPage</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte suchen</translation>
    </message>
    <message>
        <source>Search or query …</source>
        <translation>Suche oder Abfrage …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Kein Kontakt gefunden</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Alle Kontakte zeigen</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Bring your own list, make a first contact, or look around with sample data.</source>
        <translation>Bringen Sie Ihre Liste mit, legen Sie einen ersten Kontakt an, oder sehen Sie sich mit Beispieldaten um.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Eine Liste importieren …</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Beispieldaten hinzufügen</translation>
    </message>
    <message>
        <source>This view is empty.</source>
        <translation>Diese Ansicht ist leer.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Put a filter together (Ctrl+Shift+F)</source>
        <translation>Einen Filter zusammenstellen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Saving the view</source>
        <translation>Die Ansicht wird gespeichert</translation>
    </message>
</context>
<context>
    <name>kontor::CropView</name>
    <message>
        <source>Section of the picture: arrow keys move it, plus and minus change its size</source>
        <translation>Ausschnitt des Bildes: Pfeiltasten verschieben ihn, Plus und Minus ändern seine Größe</translation>
    </message>
</context>
<context>
    <name>kontor::CsvSource</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>kontor::Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>Kontaktübersicht</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Nächster Kasten</translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation>Voriger Kasten</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Voriger Kontakt</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Go to a box…</source>
        <translation>Zu einem Kasten …</translation>
    </message>
    <message>
        <source>Archive, or back from the archive</source>
        <translation>Archivieren oder aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Delete the contact…</source>
        <translation>Den Kontakt löschen …</translation>
    </message>
    <message>
        <source>Copy a link to the contact</source>
        <translation>Einen Link auf den Kontakt kopieren</translation>
    </message>
    <message>
        <source>Save the layout as…</source>
        <translation>Anordnung speichern als …</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Anordnung speichern</translation>
    </message>
    <message>
        <source>Name, for this type of contact:</source>
        <translation>Name, für diesen Kontakttyp:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Briefing for a visit…</source>
        <translation>Besuchsblatt …</translation>
    </message>
    <message>
        <source>Relationship…</source>
        <translation>Beziehung …</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Recreate as the other type…</source>
        <translation>Als anderen Typ neu anlegen …</translation>
    </message>
    <message>
        <source>Find duplicates of the contact…</source>
        <translation>Dubletten des Kontakts suchen …</translation>
    </message>
    <message>
        <source>Create a user account…</source>
        <translation>Benutzerkonto anlegen …</translation>
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
        <translation>Zu einem Kasten springen</translation>
    </message>
    <message>
        <source>Share a place with</source>
        <translation>Platz teilen mit</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a box</comment>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <comment>a box</comment>
        <translation>Gehe zu: %1</translation>
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
        <translation>Voriger Kontakt</translation>
    </message>
    <message>
        <source>Alt+Page Up</source>
        <translation>Alt+Bild auf</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation>Alt+Bild ab</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Delete 1 contact?</source>
        <translation>1 Kontakt löschen?</translation>
    </message>
    <message>
        <source>%1 goes to the trash with all that belongs to it. You can undo this.</source>
        <translation>%1 kommt mit allem, was dazugehört, in den Papierkorb. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>task, day</comment>
        <translation>als Nächstes: %1, %2</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>letzter Kontakt %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
    <message>
        <source>Find duplicates …</source>
        <translation>Dubletten suchen …</translation>
    </message>
    <message>
        <source>Boxes: show, hide, arrange</source>
        <translation>Kästen: zeigen, ausblenden, anordnen</translation>
    </message>
    <message>
        <source>Emails allowed</source>
        <translation>E-Mails erlaubt</translation>
    </message>
    <message>
        <source>No emails</source>
        <translation>Keine E-Mails</translation>
    </message>
    <message>
        <source>Calls allowed</source>
        <translation>Anrufe erlaubt</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Keine Anrufe</translation>
    </message>
    <message>
        <source>Recreate as a business …</source>
        <translation>Als Firma neu anlegen …</translation>
    </message>
    <message>
        <source>Recreate as a person …</source>
        <translation>Als Person neu anlegen …</translation>
    </message>
    <message>
        <source>A new contact takes over all that it can hold; this one goes to the trash and leads to it. You can undo this.</source>
        <translation>Ein neuer Kontakt übernimmt alles, was er aufnehmen kann; dieser kommt in den Papierkorb und führt dorthin. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>What stays with the old one:</source>
        <translation>Was beim alten bleibt:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Recreate %1 as a business?</source>
        <translation>%1 als Firma neu anlegen?</translation>
    </message>
    <message>
        <source>Recreate %1 as a person?</source>
        <translation>%1 als Person neu anlegen?</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Create a user account …</source>
        <translation>Benutzerkonto anlegen …</translation>
    </message>
    <message>
        <source>Create a user account</source>
        <translation>Benutzerkonto anlegen</translation>
    </message>
    <message>
        <source>%1 is then one of the employees, without a role: without any rights until somebody gives them in the settings.

Email address to log in with:</source>
        <translation>%1 gehört dann zu den Beschäftigten, ohne Rolle: ohne Rechte, bis jemand sie in den Einstellungen gibt.

E-Mail-Adresse für die Anmeldung:</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
</context>
<context>
    <name>kontor::DateEditor</name>
    <message>
        <source>D, W, M, Y: a day, week, month, year later; with Shift earlier. T: today.</source>
        <translation>D, W, M, Y: einen Tag, eine Woche, einen Monat, ein Jahr später; mit Umschalt früher. T: heute.</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
</context>
<context>
    <name>kontor::DayPage</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Nothing is due. Well done.</source>
        <translation>Nichts ist fällig. Gut gemacht.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Each of your contacts has a next step.</source>
        <translation>Jeder Ihrer Kontakte hat einen nächsten Schritt.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Since your last visit</source>
        <translation>Seit Ihrem letzten Besuch</translation>
    </message>
    <message>
        <source>Nobody else has changed anything.</source>
        <translation>Niemand sonst hat etwas geändert.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>kontor::DecisionPanel</name>
    <message>
        <source>Merge the two contacts…</source>
        <translation>Beide Kontakte zusammenführen …</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
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
            <numerusform>%n leeres Feld zeigen</numerusform>
            <numerusform>%n leere Felder zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>check the country</source>
        <translation>Land prüfen</translation>
    </message>
</context>
<context>
    <name>kontor::DropZone</name>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Drop a list here: CSV, vCards, or any other text with a row for each contact.</source>
        <translation>Ziehen Sie eine Liste hierher: CSV, vCards oder anderen Text mit einer Zeile je Kontakt.</translation>
    </message>
</context>
<context>
    <name>kontor::DuplicatesPage</name>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Anderer Kontakt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>Contacts that are likely the same appear here, to be merged into one.</source>
        <translation>Hier erscheinen Kontakte, die wahrscheinlich dieselben sind, um sie zusammenzuführen.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Wahrscheinliche Dubletten</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Only duplicates of these contacts</source>
        <translation>Nur Dubletten dieser Kontakte</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Keep separate</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Not now (Space)</source>
        <translation>Jetzt nicht (Leertaste)</translation>
    </message>
    <message>
        <source>These two are not the same, and are not shown here again (Delete)</source>
        <translation>Diese beiden sind nicht dieselben und erscheinen hier nicht wieder (Entf)</translation>
    </message>
    <message>
        <source>Side by side, field by field (Enter)</source>
        <translation>Nebeneinander, Feld für Feld (Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping two contacts separate</source>
        <translation>Zwei Kontakte werden getrennt gehalten</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
</context>
<context>
    <name>kontor::DurationEditor</name>
    <message>
        <source>4:30, or minutes</source>
        <translation>4:30 oder Minuten</translation>
    </message>
</context>
<context>
    <name>kontor::EmailsBox</name>
    <message>
        <source>No email address yet.</source>
        <translation>Noch keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>E-Mail hinzufügen</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Eine E-Mail schreiben</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Bevorzugen</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
</context>
<context>
    <name>kontor::EmployeeSettings</name>
    <message>
        <source>Employees and roles</source>
        <translation>Belegschaft und Rollen</translation>
    </message>
    <message>
        <source>Everybody who works with the contacts. The role says what they may do; whoever leaves hands over contacts and tasks first.</source>
        <translation>Alle, die mit den Kontakten arbeiten. Die Rolle sagt, was sie dürfen; wer geht, übergibt zuerst Kontakte und Aufgaben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>Inactive ones too</source>
        <translation>Auch inaktive</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Make active again</source>
        <translation>Wieder aktiv setzen</translation>
    </message>
    <message>
        <source>Remove and hand over…</source>
        <translation>Entfernen und übergeben …</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Nothing has to be handed over. History keeps the name.</source>
        <translation>Es ist nichts zu übergeben. Der Verlauf behält den Namen.</translation>
    </message>
    <message>
        <source>%1, open tasks: %2. All of it goes to colleagues, as one step that one undo takes back. History keeps the name.</source>
        <translation>%1, offene Aufgaben: %2. Alles geht an andere, in einem Schritt, den ein Rückgängig zurücknimmt. Der Verlauf behält den Namen.</translation>
    </message>
    <message>
        <source>Everything goes to</source>
        <translation>Alles geht an</translation>
    </message>
    <message>
        <source>But of %1 (%2)</source>
        <comment>team, 12 contacts</comment>
        <translation>Aber von %1 (%2)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ebenso</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Wird übergeben</translation>
    </message>
    <message>
        <source>Changed hands: %1, tasks: %2.</source>
        <translation>In andere Hände gegeben: %1, Aufgaben: %2.</translation>
    </message>
    <message>
        <source>Making active</source>
        <translation>Wird aktiv gesetzt</translation>
    </message>
    <message>
        <source>colleagues users administrator manager rights</source>
        <translation>Kollegen Benutzer Administrator Manager Rechte</translation>
    </message>
</context>
<context>
    <name>kontor::ErrorLine</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>kontor::FieldSettings</name>
    <message>
        <source>Dashboard</source>
        <translation>Kontaktübersicht</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>single contacts</source>
        <translation>einzelne Kontakte</translation>
    </message>
    <message>
        <source>Field library</source>
        <translation>Feldbibliothek</translation>
    </message>
    <message>
        <source>Fields of your own. Each can be searched, filtered, imported and exported like the built-in ones.</source>
        <translation>Eigene Felder. Jedes lässt sich suchen, filtern, importieren und exportieren wie die eingebauten.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Zu sehen in</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>No field of your own yet.</source>
        <translation>Noch kein eigenes Feld.</translation>
    </message>
    <message>
        <source>All values can be read so: %1.</source>
        <translation>Alle Werte lassen sich so lesen: %1.</translation>
    </message>
    <message>
        <source>Of %1 values, %2 cannot be read so; empty or change them first:</source>
        <translation>Von %1 Werten lassen sich %2 nicht so lesen; leeren oder ändern Sie sie zuerst:</translation>
    </message>
    <message>
        <source>Make it a field of all</source>
        <translation>Zum Feld aller machen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>JSON in…</source>
        <translation>JSON einlesen …</translation>
    </message>
    <message>
        <source>JSON out…</source>
        <translation>JSON ausgeben …</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>“%1” was added one by one to %2.</source>
        <translation>„%1“ wurde einzeln hinzugefügt: %2.</translation>
    </message>
    <message>
        <source>One on each line, in their order; a colour may follow: Gold #d4a017</source>
        <translation>Eine je Zeile, in ihrer Reihenfolge; eine Farbe kann folgen: Gold #d4a017</translation>
    </message>
    <message>
        <source>What people should know when they fill it in</source>
        <translation>Was man beim Ausfüllen wissen sollte</translation>
    </message>
    <message>
        <source>from the label, for imports and filters</source>
        <translation>aus der Beschriftung, für Importe und Filter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>No contact has a value in it.</source>
        <translation>Kein Kontakt hat darin einen Wert.</translation>
    </message>
    <message>
        <source>The values of %1 go with it.</source>
        <translation>Die Werte von %1 gehen mit.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Wird verschoben</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>This field is there already.</source>
        <translation>Dieses Feld gibt es schon.</translation>
    </message>
    <message>
        <source>Fields from JSON</source>
        <translation>Felder aus JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading fields</source>
        <translation>Felder werden gelesen</translation>
    </message>
    <message>
        <source>Fields added: %1, changed: %2, the same: %3.</source>
        <translation>Felder hinzugefügt: %1, geändert: %2, gleich: %3.</translation>
    </message>
    <message>
        <source>Fields as JSON</source>
        <translation>Felder als JSON</translation>
    </message>
    <message>
        <source>Fields written to %1: %2.</source>
        <translation>Felder nach %1 geschrieben: %2.</translation>
    </message>
    <message>
        <source>custom fields specifications choices</source>
        <translation>eigene Felder Spezifikationen Auswahl</translation>
    </message>
    <message>
        <source>all forms</source>
        <translation>allen Formularen</translation>
    </message>
    <message>
        <source>More for fields</source>
        <translation>Mehr zu Feldern</translation>
    </message>
    <message>
        <source>Examples and JSON</source>
        <translation>Beispiele und JSON</translation>
    </message>
    <message>
        <source>“%1” is taken away: %2.</source>
        <translation>„%1“ entfällt: %2.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”: %3.</source>
        <translation>Aus „%1“ wird „%2“: %3.</translation>
    </message>
    <message>
        <source>Change the choices of “%1”?</source>
        <translation>Auswahl von „%1“ ändern?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>kontor::FilePage</name>
    <message>
        <source>Which list?</source>
        <translation>Welche Liste?</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Last files</source>
        <translation>Letzte Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Eine Liste wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, %3</source>
        <translation>%1 Zeilen, %2 Spalten, %3</translation>
    </message>
    <message>
        <source>There are no rows in this file besides the names of its columns.</source>
        <translation>Diese Datei hat außer den Spaltennamen keine Zeilen.</translation>
    </message>
    <message>
        <source>Imported before on %1. Rows that came in then are recognised.</source>
        <translation>Am %1 schon einmal importiert. Damals übernommene Zeilen werden erkannt.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Aus der Zwischenablage &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste a list from the clipboard</source>
        <translation>Eine Liste aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.psv *.ssv *.vcf *.vcard)</source>
        <translation>Listen (*.csv *.tsv *.tab *.txt *.psv *.ssv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>The settings of the last import are used for the next list.</source>
        <translation>Die Einstellungen des letzten Imports gelten für die nächste Liste.</translation>
    </message>
</context>
<context>
    <name>kontor::FileVersionList</name>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Zur aktuellen machen</translation>
    </message>
</context>
<context>
    <name>kontor::FilesBox</name>
    <message>
        <source>No file yet. Drop files here.</source>
        <translation>Noch keine Datei. Legen Sie Dateien hier ab.</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation>Hier ansehen</translation>
    </message>
    <message>
        <source>Save to disk…</source>
        <translation>Auf den Datenträger speichern …</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Neue Version …</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Fassungen von %1</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner …</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <translation>In Ordner verschieben …</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to this contact?</source>
        <translation>
            <numerusform>%n Datei zu diesem Kontakt hinzufügen?</numerusform>
            <numerusform>%n Dateien zu diesem Kontakt hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) with the folder?</source>
        <translation>
            <numerusform>%n Datei mit dem Ordner löschen?</numerusform>
            <numerusform>%n Dateien mit dem Ordner löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Empty: in no folder</source>
        <translation>Leer: in keinem Ordner</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to a folder</source>
        <translation>
            <numerusform>%n Datei in einen Ordner verschieben</numerusform>
            <numerusform>%n Dateien in einen Ordner verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird hinzugefügt</numerusform>
            <numerusform>%n Dateien werden hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::FilterCondition</name>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is less than, before</source>
        <translation>ist kleiner als, vor</translation>
    </message>
    <message>
        <source>is at most, until</source>
        <translation>ist höchstens, bis</translation>
    </message>
    <message>
        <source>is more than, after</source>
        <translation>ist größer als, nach</translation>
    </message>
    <message>
        <source>is at least, from</source>
        <translation>ist mindestens, ab</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
</context>
<context>
    <name>kontor::FilterGroup</name>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>How the conditions belong together</source>
        <translation>Wie die Bedingungen zusammengehören</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle von diesen</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Eines von diesen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
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
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>kontor::FirstStart</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Willkommen bei Kontor</translation>
    </message>
    <message>
        <source>Your contacts stay on this computer. Everything works without a network.</source>
        <translation>Ihre Kontakte bleiben auf diesem Rechner. Alles geht ohne Netz.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The name of your company</source>
        <translation>Der Name Ihrer Firma</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your email</source>
        <translation>Ihre E-Mail</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Start with my own list</source>
        <translation>Mit meiner eigenen Liste beginnen</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Mit einer leeren Liste beginnen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Meine Organisation</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Einer Organisation beitreten</translation>
    </message>
</context>
<context>
    <name>kontor::FormatBar</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>Die erste Zeile &amp;nennt die Spalten</translation>
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
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Anführungszeichen</translation>
    </message>
    <message>
        <source>&amp;Rows to leave out on top</source>
        <translation>Oben aus&amp;zulassende Zeilen</translation>
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
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Welche Ereignisse</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Im Blick</translation>
    </message>
    <message>
        <source>Data &amp; admin</source>
        <translation>Daten &amp; Verwaltung</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Also of its contact persons</source>
        <translation>Auch der Ansprechpartner</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Von – bis …</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation>Arten: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Calls by outcome</source>
        <translation>Anrufe nach Ergebnis</translation>
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
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Stop the import of %1?</source>
        <translation>Den Import von %1 anhalten?</translation>
    </message>
    <message>
        <source>What has come in stays. You can go on later, or take it back.</source>
        <translation>Was schon übernommen ist, bleibt. Sie können später fortfahren oder es zurücknehmen.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import anhalten</translation>
    </message>
</context>
<context>
    <name>kontor::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>kontor::InterruptedImports</name>
    <message>
        <source>Imports that were interrupted</source>
        <translation>Unterbrochene Importe</translation>
    </message>
    <message>
        <source>The import of %1 stopped after %2 rows (%3).</source>
        <translation>Der Import von %1 hielt nach %2 Zeilen an (%3).</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>Den Import von %1 fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Den Import von %1 zurücknehmen</translation>
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
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Zertifikat einer eigenen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Optional: of a private authority</source>
        <translation>Freiwillig: einer eigenen Stelle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Erste Kopie</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Einer Organisation beitreten</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>The server wants the password of %1 again. Everything you did meanwhile is here, and goes there afterwards.</source>
        <translation>Der Server möchte das Passwort von %1 noch einmal. Alles, was Sie inzwischen getan haben, ist hier und geht danach dorthin.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bis jetzt</translation>
    </message>
    <message>
        <source>The contacts of your organisation are copied to this computer, so that you can work with them also without a network. What you change goes back by itself.</source>
        <translation>Die Kontakte Ihrer Organisation werden auf diesen Rechner kopiert, damit Sie auch ohne Netz mit ihnen arbeiten können. Was Sie ändern, geht von selbst zurück.</translation>
    </message>
    <message>
        <source>All of this store (%1) goes to the organisation, and its contacts come here; nothing is lost. Those that are there twice are found by the page Duplicates. Without a network everything works as before.</source>
        <translation>Dieser ganze Bestand (%1) geht an die Organisation, und ihre Kontakte kommen hierher; nichts geht verloren. Was doppelt ist, findet die Seite Dubletten. Ohne Netz geht alles wie bisher.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Server, email and password are needed.</source>
        <translation>Server, E-Mail und Passwort werden gebraucht.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>You are logged in again. What waited is being sent.</source>
        <translation>Sie sind wieder angemeldet. Was gewartet hat, wird gesendet.</translation>
    </message>
    <message>
        <source>This store now belongs to %1. Its contacts are being copied to this computer; you can close this and work meanwhile. What is interrupted goes on by itself.</source>
        <translation>Dieser Bestand gehört jetzt zu %1. Die Kontakte werden auf diesen Rechner kopiert; Sie können das schließen und dabei arbeiten. Was unterbrochen wird, geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Work meanwhile</source>
        <translation>Inzwischen arbeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is shared.</source>
        <translation>Alles ist geteilt.</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <comment>conflicts</comment>
        <translation>Zu entscheiden: %1</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>Einer Organisation beitreten …</translation>
    </message>
    <message>
        <source>%1, %2 of them archived</source>
        <comment>12 contacts, 3 of them archived</comment>
        <translation>%1, davon %2 archiviert</translation>
    </message>
</context>
<context>
    <name>kontor::KeySettings</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste verwenden</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Search commands and keys …</source>
        <translation>Befehle und Tasten suchen …</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>This key stays as it is.</source>
        <translation>Diese Taste bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 ist schon die Taste für „%2“.</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>Tastatur Tastenkürzel Kurzbefehle</translation>
    </message>
</context>
<context>
    <name>kontor::KeywordChip</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>kontor::KeywordsBox</name>
    <message>
        <source>No keyword yet.</source>
        <translation>Noch kein Stichwort.</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>Stichwörter hinzufügen</translation>
    </message>
    <message>
        <source>Add keyword, …</source>
        <translation>Stichwort, …</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Add keyword</source>
        <translation>Stichwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>kontor::LanguageSettings</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>The languages that are offered as a contact&apos;s language: mails and invitations are written in it. Kontor&apos;s own language is chosen under Appearance.</source>
        <translation>Die Sprachen, die als Sprache eines Kontakts angeboten werden: Darin werden Mails und Einladungen geschrieben. Die Sprache von Kontor selbst steht unter Aussehen.</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Sprachen suchen</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>Kommunikation</translation>
    </message>
</context>
<context>
    <name>kontor::LegalFormSettings</name>
    <message>
        <source>Legal forms</source>
        <translation>Rechtsformen</translation>
    </message>
    <message>
        <source>What is offered as a business&apos;s legal form, by country. Another form can be typed at any business.</source>
        <translation>Was als Rechtsform einer Firma angeboten wird, nach Land. Bei jeder Firma lässt sich auch eine andere eintippen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Offered already</source>
        <translation>Schon angeboten</translation>
    </message>
    <message>
        <source>Your own, one on each line</source>
        <translation>Ihre eigenen, eine je Zeile</translation>
    </message>
    <message>
        <source>Nothing is known of this country; all forms are offered.</source>
        <translation>Zu diesem Land ist nichts bekannt; alle Formen werden angeboten.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>kontor::LinksBox</name>
    <message>
        <source>No public page yet.</source>
        <translation>Noch keine öffentliche Seite.</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>Öffentliche Links</translation>
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
        <translation>W</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Noch keine Adresse.</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Auf einer Karte zeigen</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Koordinaten kopieren</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Coordinates wait for the network</source>
        <translation>Koordinaten warten auf das Netz</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
</context>
<context>
    <name>kontor::MainWindow</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Beispieldaten hinzufügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>kontakte.csv</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Adding sample data</source>
        <translation>Beispieldaten werden hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>This store is in use</source>
        <translation>Dieser Datenbestand ist in Gebrauch</translation>
    </message>
    <message>
        <source>This store needs a newer Kontor</source>
        <translation>Dieser Datenbestand braucht ein neueres Kontor</translation>
    </message>
    <message>
        <source>This store is damaged</source>
        <translation>Dieser Datenbestand ist beschädigt</translation>
    </message>
    <message>
        <source>This store cannot be written</source>
        <translation>Dieser Datenbestand lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>Der Datenbestand lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Anderen Datenbestand öffnen …</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Einen Datenbestand öffnen</translation>
    </message>
    <message>
        <source>Kontor stores (*.kontor);;All files (*)</source>
        <translation>Kontor-Datenbestände (*.kontor);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Gehe zu oder tue …</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Gehe zu oder tue</translation>
    </message>
    <message>
        <source>Commands, contacts, keywords, people (%1)</source>
        <translation>Befehle, Kontakte, Stichwörter, Personen (%1)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>CSV, the list as it is seen (*.csv)</source>
        <translation>CSV, die Liste, wie sie zu sehen ist (*.csv)</translation>
    </message>
    <message>
        <source>CSV, all fields, to import again (*.csv)</source>
        <translation>CSV, alle Felder, zum Wiedereinlesen (*.csv)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>Die Sicherung ist geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Synchronised. To decide: %1</source>
        <comment>conflicts</comment>
        <translation>Abgeglichen. Zu entscheiden: %1</translation>
    </message>
    <message>
        <source>Synchronised. Everything is shared.</source>
        <translation>Abgeglichen. Alles ist geteilt.</translation>
    </message>
    <message>
        <source>Contacts near me</source>
        <translation>Kontakte in meiner Nähe</translation>
    </message>
    <message>
        <source>“%1” was changed in another program, but is no longer there in Kontor. What was changed lies in %2.</source>
        <translation>„%1“ wurde in einem anderen Programm geändert, ist aber in Kontor nicht mehr da. Die geänderte Fassung liegt in %2.</translation>
    </message>
</context>
<context>
    <name>kontor::MapBox</name>
    <message>
        <source>Map of the contact&apos;s locations</source>
        <translation>Karte der Standorte des Kontakts</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>No address here is known to the map.</source>
        <translation>Die Karte kennt hier keine Adresse.</translation>
    </message>
</context>
<context>
    <name>kontor::MapPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Contacts on the map</source>
        <translation>Kontakte auf der Karte</translation>
    </message>
    <message>
        <source>Search contacts …</source>
        <translation>Kontakte …</translation>
    </message>
    <message>
        <source>Go to a place</source>
        <translation>Zu einem Ort gehen</translation>
    </message>
    <message>
        <source>Go to a place …</source>
        <translation>Ort …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Contacts on this part of the map</source>
        <translation>Kontakte in diesem Teil der Karte</translation>
    </message>
    <message>
        <source>Show what is in view</source>
        <translation>Zeigen, was zu sehen ist</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>In view, the nearest to the middle first. Draw a line with Shift held to choose.</source>
        <translation>Im Ausschnitt, das Nächste zur Mitte zuerst. Zum Wählen eine Linie bei gedrückter Umschalttaste ziehen.</translation>
    </message>
    <message>
        <source>Near me</source>
        <translation>In meiner Nähe</translation>
    </message>
    <message>
        <source>Looking where this computer is …</source>
        <translation>Es wird gesucht, wo dieser Computer ist …</translation>
    </message>
    <message>
        <source>To the contact list</source>
        <translation>Zur Kontaktliste</translation>
    </message>
    <message>
        <source>Shows the list of all contacts with these chosen</source>
        <translation>Zeigt die Kontaktliste, in der diese ausgewählt sind</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a distance</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Rings: no more than the town is known.</source>
        <translation>Ringe: nur der Ort ist bekannt.</translation>
    </message>
    <message>
        <source>No contact here has an address that is known.</source>
        <translation>Kein Kontakt hier hat eine bekannte Adresse.</translation>
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
        <translation>Karte</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, Home shows everything, Return opens the pin next to the middle.</source>
        <translation>Pfeiltasten verschieben, Plus und Minus zoomen, Pos1 zeigt alles, Eingabe öffnet die Nadel nächst der Mitte.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>About here: no more than the town is known.</source>
        <translation>Ungefähr hier: nur der Ort ist bekannt.</translation>
    </message>
</context>
<context>
    <name>kontor::MappingPage</name>
    <message>
        <source>What is what?</source>
        <translation>Was ist was?</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>Neu &amp;raten</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>The columns go where they went last time.</source>
        <translation>Die Spalten gehen dorthin, wohin sie beim letzten Mal gingen.</translation>
    </message>
    <message>
        <source>Kontor guessed from names and values; look it over.</source>
        <translation>Kontor hat aus Namen und Werten geraten; sehen Sie es durch.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>No column goes anywhere; choose a field for one at least.</source>
        <translation>Keine Spalte geht irgendwohin; wählen Sie wenigstens für eine ein Feld.</translation>
    </message>
</context>
<context>
    <name>kontor::MergeView</name>
    <message>
        <source>Merge contacts</source>
        <translation>Kontakte zusammenführen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Without merging (Esc)</source>
        <translation>Ohne Zusammenführung (Esc)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Make one contact of them (Ctrl+Enter)</source>
        <translation>Einen Kontakt daraus machen (Strg+Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt zusammenführen</numerusform>
            <numerusform>%n Kontakte zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Its number, its links and its history go on; the others lead to it.</source>
        <translation>Seine Nummer, seine Links und sein Verlauf bestehen weiter; die anderen führen zu ihm.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Kept of all</source>
        <translation>Von allen behalten</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
</context>
<context>
    <name>kontor::MomentEditor</name>
    <message>
        <source>%1, time of day</source>
        <translation>%1, Uhrzeit</translation>
    </message>
    <message>
        <source>Up, Down: five minutes. N: now.</source>
        <translation>Auf, Ab: fünf Minuten. N: jetzt.</translation>
    </message>
</context>
<context>
    <name>kontor::MultipleChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>kontor::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
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
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Kontakt anlegen</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Weitere Daten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>VIP, trade fair</source>
        <translation>VIP, Messe</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>One field is enough. * makes the contact complete.</source>
        <translation>Ein Feld genügt. * macht den Kontakt vollständig.</translation>
    </message>
    <message>
        <source>Not saved without: %1. * makes the contact complete.</source>
        <translation>Nicht gespeichert ohne: %1. * macht den Kontakt vollständig.</translation>
    </message>
</context>
<context>
    <name>kontor::NoteComposer</name>
    <message>
        <source>Private: only I read it</source>
        <translation>Privat: nur ich lese es</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Eine Notiz schreiben …</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen …</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Aufnahme %1</translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation>Aufnahme, %1</translation>
    </message>
</context>
<context>
    <name>kontor::NoteFiles</name>
    <message>
        <source>Play %1</source>
        <translation>%1 abspielen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
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
        <translation>Mitteilungen: nichts Neues</translation>
    </message>
    <message>
        <source>Notifications: %1 new</source>
        <translation>Mitteilungen: %1 neu</translation>
    </message>
    <message>
        <source>Kontor</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Kontor: %1 new notifications</source>
        <translation>Kontor: %1 neue Mitteilungen</translation>
    </message>
</context>
<context>
    <name>kontor::NoticesPage</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Here stands what colleagues do that concerns you, and what is due.</source>
        <translation>Hier steht, was andere tun und Sie betrifft, und was fällig ist.</translation>
    </message>
    <message>
        <source>Only new ones</source>
        <translation>Nur neue</translation>
    </message>
    <message>
        <source>Show on the desktop too</source>
        <translation>Auch auf dem Desktop zeigen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
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
        <translation>%1 · © OpenStreetMap-Mitwirkende</translation>
    </message>
</context>
<context>
    <name>kontor::OperationsPage</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>Eine Rücknahme</translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation>Nicht zurücknehmbar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Every change is listed here and can be taken back.</source>
        <translation>Jede Änderung steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>kontor::OrganisationForm</name>
    <message>
        <source>Nothing to save.</source>
        <translation>Nichts zu speichern.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>kontor::OutcomeView</name>
    <message>
        <source>Every value fits</source>
        <translation>Jeder Wert passt</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Nichts will angesehen werden.</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Arten von Problemen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Dieselbe Datei wurde schon einmal importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) came from the names of companies.</source>
        <translation>
            <numerusform>%n Firma kam aus den Firmennamen.</numerusform>
            <numerusform>%n Firmen kamen aus den Firmennamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 values need a look; their rows come in all the same, where they are not refused.</source>
        <translation>%1 Werte wollen angesehen werden; ihre Zeilen kommen dennoch herein, soweit sie nicht abgelehnt werden.</translation>
    </message>
    <message>
        <source>The first %1 are listed, the report has all.</source>
        <translation>Die ersten %1 sind aufgeführt, der Bericht enthält alle.</translation>
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
    <message>
        <source>of them undecided</source>
        <translation>davon unentschieden</translation>
    </message>
</context>
<context>
    <name>kontor::PageSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>kontor::Palette</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Gehe zu oder tue</translation>
    </message>
    <message>
        <source>Contact or command …   &gt; commands   # keywords   @ people</source>
        <translation>Kontakt oder Befehl …   &gt; Befehle   # Stichwörter   @ Personen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>kontor::PaletteModel</name>
    <message>
        <source>responsible for %1</source>
        <translation>zuständig für %1</translation>
    </message>
</context>
<context>
    <name>kontor::PhonesBox</name>
    <message>
        <source>No phone number yet.</source>
        <translation>Noch keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Telefon hinzufügen</translation>
    </message>
    <message>
        <source>%1
typed as %2</source>
        <translation>%1
eingegeben als %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Bevorzugen</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Einen Anruf festhalten</translation>
    </message>
</context>
<context>
    <name>kontor::PictureBox</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>kontor::PictureButton</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Picture: choose, crop, remove</source>
        <translation>Bild: wählen, zuschneiden, entfernen</translation>
    </message>
</context>
<context>
    <name>kontor::PictureDeeds</name>
    <message>
        <source>Choose picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Zuschneiden …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Use this section</source>
        <translation>Diesen Ausschnitt verwenden</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Bild zuschneiden</translation>
    </message>
</context>
<context>
    <name>kontor::PlaceSuggestions</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Nothing found: %1</source>
        <translation>Nichts gefunden: %1</translation>
    </message>
    <message>
        <source>Search with %1 …</source>
        <translation>Mit %1 suchen …</translation>
    </message>
</context>
<context>
    <name>kontor::PointAddress</name>
    <message>
        <source>Fill in %1</source>
        <translation>%1 eintragen</translation>
    </message>
</context>
<context>
    <name>kontor::PositionChoice</name>
    <message>
        <source>Where am I?</source>
        <translation>Wo bin ich?</translation>
    </message>
    <message>
        <source>Position of this computer</source>
        <translation>Position dieses Computers</translation>
    </message>
    <message>
        <source>For “Near me” on the map. It stays on this computer.</source>
        <translation>Für „In meiner Nähe“ auf der Karte. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The system tells it</source>
        <translation>Das System sagt sie</translation>
    </message>
    <message>
        <source>A satellite receiver (NMEA)</source>
        <translation>Ein Satellitenempfänger (NMEA)</translation>
    </message>
    <message>
        <source>A place that I name</source>
        <translation>Ein Ort, den ich nenne</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Begin to type a town …</source>
        <translation>Anfang eines Ortsnamens …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Breite %1, Länge %2</translation>
    </message>
</context>
<context>
    <name>kontor::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemStrip</name>
    <message>
        <source>Settle all</source>
        <translation>Alle erledigt</translation>
    </message>
    <message>
        <source>These values are dealt with; do not show them again</source>
        <translation>Um diese Werte hat man sich gekümmert; nicht mehr zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the import could not be stored</source>
        <translation>
            <numerusform>%n Wert des Imports ließ sich nicht übernehmen</numerusform>
            <numerusform>%n Werte des Imports ließen sich nicht übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3”. %4</source>
        <translation>Zeile %1, %2: „%3“. %4</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Im &amp;Hintergrund weiter</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>What has come in when you stop stays; you can go on later, or take it back.</source>
        <translation>Was bis zum Anhalten übernommen ist, bleibt; Sie können später fortfahren oder es zurücknehmen.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Vorbereitung …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 new, %2 brought up to date, %3 there already, %4 refused</source>
        <translation>%1 neu, %2 aktualisiert, %3 schon da, %4 abgelehnt</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>kontor::RecordBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
        <translation>Speichern (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
</context>
<context>
    <name>kontor::RecordSection</name>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nichts passt zur Suche.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>One undo brings everything back.</source>
        <translation>Ein Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation>„%1“ wird gelöscht</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
</context>
<context>
    <name>kontor::RecordSheet</name>
    <message>
        <source>New task for %1</source>
        <translation>Neue Aufgabe für %1</translation>
    </message>
    <message>
        <source>New note on %1</source>
        <translation>Neue Notiz zu %1</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>kontor::ReferenceEditor</name>
    <message>
        <source>%1 is not in the sales team %2.</source>
        <translation>%1 gehört nicht zum Vertriebsteam %2.</translation>
    </message>
</context>
<context>
    <name>kontor::RequiredSettings</name>
    <message>
        <source>Email or phone</source>
        <translation>E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>Linked business, or lead or customer</source>
        <translation>Verknüpfte Firma, oder Interessent oder Kunde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>A contact is complete when all of these are filled, and a draft until then. Drafts can be saved and used; the list shows and filters them.</source>
        <translation>Ein Kontakt ist vollständig, wenn all das ausgefüllt ist, und bis dahin ein Entwurf. Entwürfe lassen sich speichern und benutzen; die Liste zeigt und filtert sie.</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Für eine Person</translation>
    </message>
    <message>
        <source>For a business</source>
        <translation>Für eine Firma</translation>
    </message>
    <message>
        <source>Nothing ticked means what Kontor comes with: first and last name, an email or a phone, and a linked business for a person; the legal name for a business.</source>
        <translation>Nichts angekreuzt heißt, was Kontor mitbringt: bei einer Person Vor- und Nachname, E-Mail oder Telefon und eine verknüpfte Firma; bei einer Firma der rechtliche Name.</translation>
    </message>
    <message>
        <source>Not saved without</source>
        <translation>Nicht gespeichert ohne</translation>
    </message>
    <message>
        <source>A new contact that lacks one of these is not saved, nor imported, and none of them can be emptied. Contacts of before stay as they are. Nothing ticked: one filled field is enough.</source>
        <translation>Ein neuer Kontakt, dem eines davon fehlt, wird weder gespeichert noch importiert, und keines davon lässt sich leeren. Frühere Kontakte bleiben, wie sie sind. Nichts angekreuzt: Ein ausgefülltes Feld genügt.</translation>
    </message>
    <message>
        <source>draft complete status mandatory</source>
        <translation>Entwurf vollständig Status Pflicht</translation>
    </message>
</context>
<context>
    <name>kontor::ResponsibleBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Zuständige Person</translation>
    </message>
</context>
<context>
    <name>kontor::ResultPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Show the &amp;contacts</source>
        <translation>Die &amp;Kontakte zeigen</translation>
    </message>
    <message>
        <source>&amp;Save report …</source>
        <translation>&amp;Bericht speichern …</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Diesen Import &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Another list</source>
        <translation>&amp;Eine andere Liste</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Was bleibt, wie es ist</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Der Import wurde angehalten</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 ist importiert</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Es dauerte %1.</translation>
    </message>
    <message>
        <source>What had come in by then stays. You can go on where it stopped, or take it back.</source>
        <translation>Was bis dahin übernommen war, bleibt. Sie können dort fortfahren, wo er anhielt, oder es zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>Der Import hielt an</translation>
    </message>
    <message>
        <source>What had come in by then stays. When the reason is gone, you can go on where it stopped; or take it back.</source>
        <translation>Was bis dahin übernommen war, bleibt. Ist der Grund behoben, können Sie dort fortfahren, wo er anhielt, oder es zurücknehmen.</translation>
    </message>
    <message>
        <source>Taking back the import of %1</source>
        <translation>Der Import von %1 wird zurückgenommen</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Vorbereitung …</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 von %2 Änderungen</translation>
    </message>
    <message>
        <source>The import was not taken back</source>
        <translation>Der Import wurde nicht zurückgenommen</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>Der Import ist zurückgenommen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 problems.csv</source>
        <comment>name of the imported file</comment>
        <translation>%1 Probleme.csv</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Der Bericht ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Same settings a&amp;gain</source>
        <translation>&amp;Gleiche Einstellungen noch einmal</translation>
    </message>
</context>
<context>
    <name>kontor::RowFaceView</name>
    <message>
        <source>primary</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>kontor::RuleBar</name>
    <message>
        <source>the whole row</source>
        <translation>die ganze Zeile</translation>
    </message>
    <message>
        <source>id in Kontor</source>
        <translation>Id in Kontor</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Add once more</source>
        <translation>Noch einmal anlegen</translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation>Die Zeilen &amp;sind</translation>
    </message>
    <message>
        <source>Contacts that are there a&amp;lready</source>
        <translation>Schon &amp;vorhandene Kontakte</translation>
    </message>
    <message>
        <source>Recognised b&amp;y</source>
        <translation>&amp;Erkannt an</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>What the column “%1” says</source>
        <translation>Was die Spalte „%1“ sagt</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Selbsttätig: %1</translation>
    </message>
    <message>
        <source>Ask for each</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>A&amp;dd new categories and target markets</source>
        <translation>Neue &amp;Kategorien und Zielmärkte anlegen</translation>
    </message>
</context>
<context>
    <name>kontor::RuleHelp</name>
    <message>
        <source>Takes %1 now.</source>
        <comment>5 contacts</comment>
        <translation>Nimmt jetzt %1 auf.</translation>
    </message>
    <message>
        <source>Take the filter of a view</source>
        <translation>Filter einer Ansicht übernehmen</translation>
    </message>
    <message>
        <source>Take the filter of a view …</source>
        <translation>Filter einer Ansicht übernehmen …</translation>
    </message>
    <message>
        <source>Without a rule, contacts are put into it by hand.</source>
        <translation>Ohne Regel werden Kontakte von Hand aufgenommen.</translation>
    </message>
</context>
<context>
    <name>kontor::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>kontor::Section</name>
    <message>
        <source>You can read this; a manager or an administrator can change it.</source>
        <translation>Sie können das lesen; ändern kann es die Leitung oder die Verwaltung.</translation>
    </message>
    <message>
        <source>You can read this; an administrator can change it.</source>
        <translation>Sie können das lesen; ändern kann es die Verwaltung.</translation>
    </message>
</context>
<context>
    <name>kontor::SelectionBar</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>Keyword…</source>
        <translation>Stichwort …</translation>
    </message>
    <message>
        <source>Relationship…</source>
        <translation>Beziehung …</translation>
    </message>
    <message>
        <source>Field…</source>
        <translation>Feld …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>Alle %1 wählen</translation>
    </message>
    <message>
        <source>Two to five contacts side by side</source>
        <translation>Zwei bis fünf Kontakte nebeneinander</translation>
    </message>
    <message>
        <source>Briefing…</source>
        <translation>Besuchsblatt …</translation>
    </message>
</context>
<context>
    <name>kontor::ServerSettings</name>
    <message>
        <source>Join an organisation…</source>
        <translation>Einer Organisation beitreten …</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Neu anmelden …</translation>
    </message>
    <message>
        <source>Leave the organisation…</source>
        <translation>Organisation verlassen …</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Zuletzt abgeglichen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>All data stays on this computer. What is changed here afterwards reaches nobody, and what colleagues change does not come here.</source>
        <translation>Alle Daten bleiben auf diesem Rechner. Was hier danach geändert wird, erreicht niemanden, und was andere ändern, kommt nicht hierher.</translation>
    </message>
    <message>
        <source>Not sent yet: %1. Colleagues will not get it.</source>
        <comment>operations</comment>
        <translation>Noch nicht gesendet: %1. Andere bekommen es nicht.</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>%1 verlassen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Wird verlassen</translation>
    </message>
    <message>
        <source>This store is on its own again; all its data is still here.</source>
        <translation>Dieser Bestand steht wieder für sich; alle Daten sind noch hier.</translation>
    </message>
    <message>
        <source>synchronisation organisation join account leave</source>
        <translation>Synchronisation Organisation beitreten Konto verlassen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>kept in a file that only you can read, as this computer has no keychain</source>
        <translation>liegt in einer Datei, die nur Sie lesen können, da dieser Computer keinen Schlüsselbund hat</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain</source>
        <translation>liegt im Schlüsselbund dieses Computers</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search settings …</source>
        <translation>Einstellungen suchen …</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
</context>
<context>
    <name>kontor::SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarHint</name>
    <message>
        <source>Already there?</source>
        <translation>Schon da?</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>%1 öffnen: %2</translation>
    </message>
</context>
<context>
    <name>kontor::SoundBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Wiedergabe beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place and length of a recording</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kontor::SpecificationsBox</name>
    <message>
        <source>No field of your own yet.</source>
        <translation>Noch kein eigenes Feld.</translation>
    </message>
    <message>
        <source>Add custom field</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Den Kontakt öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Name of a field, known or new</source>
        <translation>Name eines Feldes, bekannt oder neu</translation>
    </message>
    <message>
        <source>Type, if new</source>
        <translation>Typ, falls neu</translation>
    </message>
    <message>
        <source>Choices, if new</source>
        <translation>Auswahl, falls neu</translation>
    </message>
    <message>
        <source>small;medium;large</source>
        <translation>klein;mittel;groß</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Spezifikationen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Eine E-Mail schreiben</translation>
    </message>
</context>
<context>
    <name>kontor::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Weitere Zahlen</translation>
    </message>
</context>
<context>
    <name>kontor::SyncMarks</name>
    <message>
        <source>needs a decision</source>
        <translation>braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
</context>
<context>
    <name>kontor::SyncPage</name>
    <message>
        <source>This store is on this computer alone</source>
        <translation>Dieser Bestand liegt nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Join an organisation to share contacts with colleagues. What could not be shared by itself then appears here.</source>
        <translation>Treten Sie einer Organisation bei, um Kontakte mit anderen zu teilen. Was sich nicht von selbst teilen ließ, erscheint dann hier.</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>Einer Organisation beitreten …</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Neu anmelden …</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Abgleich läuft</translation>
    </message>
</context>
<context>
    <name>kontor::SyncStatus</name>
    <message>
        <source>Join an organisation…</source>
        <translation>Einer Organisation beitreten …</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Neu anmelden …</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Servereinstellungen</translation>
    </message>
</context>
<context>
    <name>kontor::TargetChooser</name>
    <message>
        <source>Where the column goes</source>
        <translation>Wohin die Spalte geht</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Ein Feld suchen</translation>
    </message>
    <message>
        <source>Find a field …</source>
        <translation>Ein Feld suchen …</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>kontor::TargetMarketBox</name>
    <message>
        <source>In no target market.</source>
        <translation>In keinem Zielmarkt.</translation>
    </message>
    <message>
        <source>Add target market</source>
        <translation>Zielmarkt hinzufügen</translation>
    </message>
    <message>
        <source>managed automatically</source>
        <translation>selbsttätig gepflegt</translation>
    </message>
    <message>
        <source>Everybody who matches “%1” belongs to it.</source>
        <translation>Jeder, der zu „%1“ passt, gehört dazu.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is no other target market to choose; marketing adds it in the settings.</source>
        <translation>Es gibt keinen weiteren Zielmarkt zur Auswahl; das Marketing legt ihn in den Einstellungen an.</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Zielmarkt</translation>
    </message>
</context>
<context>
    <name>kontor::TargetMarketSettings</name>
    <message>
        <source>Target markets</source>
        <translation>Zielmärkte</translation>
    </message>
    <message>
        <source>Contacts are put into these by hand. One with a rule manages itself: whoever meets the rule belongs to it.</source>
        <translation>Kontakte werden diesen von Hand zugeordnet. Einer mit Regel pflegt sich selbst: Wer die Regel erfüllt, gehört dazu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>New target market</source>
        <translation>Neuer Zielmarkt</translation>
    </message>
    <message>
        <source>No target market yet.</source>
        <translation>Noch kein Zielmarkt.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>selbsttätig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add target market</source>
        <translation>Zielmarkt hinzufügen</translation>
    </message>
    <message>
        <source>In use by: %1.</source>
        <translation>Verwendet von: %1.</translation>
    </message>
    <message>
        <source>Its contacts stay; only the grouping goes.</source>
        <translation>Die Kontakte bleiben; nur die Zuordnung entfällt.</translation>
    </message>
    <message>
        <source>Show these contacts</source>
        <translation>Diese Kontakte zeigen</translation>
    </message>
    <message>
        <source>segments rule automatically</source>
        <translation>Segmente Regel automatisch</translation>
    </message>
</context>
<context>
    <name>kontor::TaskSheet</name>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>kontor::TasksBox</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>seit gestern überfällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Dringlichkeit %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>Erledigt (Leertaste)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>kontor::TasksPage</name>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Den Kontakt öffnen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Keine Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>Hier ist nichts fällig.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Aufgaben suchen</translation>
    </message>
    <message>
        <source>Search tasks …</source>
        <translation>Aufgaben suchen …</translation>
    </message>
    <message>
        <source>Complete or reopen the task</source>
        <translation>Die Aufgabe erledigen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Die Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Die Aufgabe löschen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Until the end of the week</source>
        <translation>Bis zum Ende der Woche</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
</context>
<context>
    <name>kontor::TeamBox</name>
    <message>
        <source>No sales team works on this contact.</source>
        <translation>Kein Vertriebsteam arbeitet an diesem Kontakt.</translation>
    </message>
    <message>
        <source>Choose team</source>
        <translation>Team wählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Vertriebsteam</translation>
    </message>
</context>
<context>
    <name>kontor::TeamSettings</name>
    <message>
        <source>Sales teams</source>
        <translation>Vertriebsteams</translation>
    </message>
    <message>
        <source>Where a contact has a team, its members are offered first as the responsible person.</source>
        <translation>Wo ein Kontakt ein Team hat, werden dessen Mitglieder zuerst als zuständige Person angeboten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>No sales team yet.</source>
        <translation>Noch kein Vertriebsteam.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <source>No contact belongs to it.</source>
        <translation>Kein Kontakt gehört dazu.</translation>
    </message>
    <message>
        <source>%1 will have no team.</source>
        <translation>%1 haben dann kein Team.</translation>
    </message>
    <message>
        <source>leader members</source>
        <translation>Leitung Mitglieder</translation>
    </message>
</context>
<context>
    <name>kontor::TelephoneSettings</name>
    <message>
        <source>Try a call</source>
        <translation>Anruf versuchen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Calls are placed by</source>
        <translation>Angerufen wird über</translation>
    </message>
    <message>
        <source>The system&apos;s telephone program</source>
        <translation>Das Telefonprogramm des Systems</translation>
    </message>
    <message>
        <source>A SIP telephone program</source>
        <translation>Ein SIP-Telefonprogramm</translation>
    </message>
    <message>
        <source>A telephone system or desk telephone</source>
        <translation>Eine Telefonanlage oder ein Tischtelefon</translation>
    </message>
    <message>
        <source>What happens when you call a contact. This is a choice of this computer.</source>
        <translation>Was geschieht, wenn Sie einen Kontakt anrufen. Die Wahl gilt für diesen Rechner.</translation>
    </message>
    <message>
        <source>Number for a trial</source>
        <translation>Nummer für einen Versuch</translation>
    </message>
    <message>
        <source>SIP server</source>
        <translation>SIP-Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>not needed where the program knows it</source>
        <translation>nicht nötig, wo das Programm ihn kennt</translation>
    </message>
    <message>
        <source>It gets the number as a tel: link.</source>
        <translation>Es bekommt die Nummer als tel:-Link.</translation>
    </message>
    <message>
        <source>It gets the number as a sip: address, for example Linphone or Zoiper.</source>
        <translation>Es bekommt die Nummer als sip:-Adresse, zum Beispiel Linphone oder Zoiper.</translation>
    </message>
    <message>
        <source>{number} stands for the number with its plus, {digits} for the number without it. Kontor asks an address of the web by itself, as desk telephones and telephone systems want it; any other, like callto:{number}, opens its program.</source>
        <translation>{number} steht für die Nummer mit Plus, {digits} für die Nummer ohne. Eine Web-Adresse ruft Kontor selbst auf, wie Tischtelefone und Anlagen es wollen; jede andere, etwa callto:{number}, öffnet ihr Programm.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
    <message>
        <source>The call is on its way.</source>
        <translation>Der Anruf ist unterwegs.</translation>
    </message>
    <message>
        <source>calls dial SIP PBX callto softphone</source>
        <translation>Anrufe wählen SIP Telefonanlage callto Softphone</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineBox</name>
    <message>
        <source>Nothing has happened with this contact yet.</source>
        <translation>Noch ist mit diesem Kontakt nichts geschehen.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Kein Ereignis passt.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Activity history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>Fassungen der Notiz</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1 öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Read formatted</source>
        <translation>Formatiert lesen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Change call</source>
        <translation>Anruf ändern</translation>
    </message>
    <message>
        <source>Delete call</source>
        <translation>Anruf löschen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineHits</name>
    <message>
        <source>Found in histories</source>
        <translation>In Verläufen gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in histories</source>
        <translation>
            <numerusform>%n Treffer in Verläufen</numerusform>
            <numerusform>%n Treffer in Verläufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::TrashPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Deleted contacts wait here until they are restored or deleted for good.</source>
        <translation>Gelöschte Kontakte warten hier, bis sie wiederhergestellt oder endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>Deleted contacts</source>
        <translation>Gelöschte Kontakte</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Search deleted contacts</source>
        <translation>Gelöschte Kontakte suchen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Nothing found in the trash</source>
        <translation>Nichts im Papierkorb gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt wird wiederhergestellt</numerusform>
            <numerusform>%n Kontakte werden wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) for good?</source>
        <translation>
            <numerusform>%n Kontakt endgültig löschen?</numerusform>
            <numerusform>%n Kontakte endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything known about them is erased, their history included. This cannot be taken back.</source>
        <translation>Alles, was über sie bekannt ist, wird getilgt, auch ihr Verlauf. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Erasing %n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt wird getilgt</numerusform>
            <numerusform>%n Kontakte werden getilgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Das darf nur die Verwaltung.</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
</context>
<context>
    <name>kontor::UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kontor::ViewSheet</name>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Everybody sees it</source>
        <translation>Alle sehen sie</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>First view of</source>
        <translation>Erste Ansicht für</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Ansicht bearbeiten</translation>
    </message>
</context>
<context>
    <name>kontor::ViewTabs</name>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Keep filter, columns, order and groups in this view</source>
        <translation>Filter, Spalten, Reihenfolge und Gruppen in dieser Ansicht behalten</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Save what you see as a view</source>
        <translation>Was Sie sehen, als Ansicht speichern</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Geteilt von %1</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht speichern …</translation>
    </message>
    <message>
        <source>Edit view…</source>
        <translation>Ansicht bearbeiten …</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Mit allen teilen</translation>
    </message>
    <message>
        <source>Copy as a private view</source>
        <translation>Als private Ansicht kopieren</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Delete view…</source>
        <translation>Ansicht löschen …</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>Die Ansicht %1 löschen?</translation>
    </message>
    <message>
        <source>Its contacts stay. You can take this back.</source>
        <translation>Ihre Kontakte bleiben. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>It goes for everybody; its contacts stay. You can take this back.</source>
        <translation>Sie verschwindet für alle; ihre Kontakte bleiben. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting the view</source>
        <translation>Die Ansicht wird gelöscht</translation>
    </message>
    <message>
        <source>Moving the view</source>
        <translation>Die Ansicht wird verschoben</translation>
    </message>
    <message>
        <source>Sharing the view</source>
        <translation>Die Ansicht wird geteilt</translation>
    </message>
</context>
<context>
    <name>kontor::VoiceRecorder</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ends the recording and keeps it</source>
        <translation>Beendet die Aufnahme und behält sie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Ends the recording and forgets it</source>
        <translation>Beendet die Aufnahme und verwirft sie</translation>
    </message>
    <message>
        <source>Recording is not installed here. Attach a recording instead.</source>
        <translation>Aufnehmen ist hier nicht installiert. Hängen Sie stattdessen eine Aufnahme an.</translation>
    </message>
    <message>
        <source>There is no microphone. Attach a recording instead.</source>
        <translation>Es gibt kein Mikrofon. Hängen Sie stattdessen eine Aufnahme an.</translation>
    </message>
    <message>
        <source>The microphone does not answer. Attach a recording instead.</source>
        <translation>Das Mikrofon antwortet nicht. Hängen Sie stattdessen eine Aufnahme an.</translation>
    </message>
    <message>
        <source>The microphone heard nothing. Attach a recording instead.</source>
        <translation>Das Mikrofon hat nichts gehört. Hängen Sie stattdessen eine Aufnahme an.</translation>
    </message>
</context>
<context>
    <name>kontor::WaitingView</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Was auf das Senden wartet</translation>
    </message>
    <message>
        <source>Takes it back here, before or after it was sent (Delete)</source>
        <translation>Nimmt es hier zurück, vor oder nach dem Senden (Entf)</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Whatever you change appears here until the server has it.</source>
        <translation>Was Sie ändern, erscheint hier, bis der Server es hat.</translation>
    </message>
</context>
<context>
    <name>kontor::WorkBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
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
