<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Birthday</name>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>za %n dzień</numerusform>
            <numerusform>za %n dni</numerusform>
            <numerusform>za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>dzisiaj %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · turns %2 in %n day(s)</source>
        <translation>
            <numerusform>%1 · za %n dzień skończy %2</numerusform>
            <numerusform>%1 · za %n dni skończy %2</numerusform>
            <numerusform>%1 · za %n dni skończy %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>no contact yet</source>
        <translation>brak kontaktu</translation>
    </message>
    <message>
        <source>Briefing for %1. Last contact: %2</source>
        <translation>Karta wizyty: %1. Ostatni kontakt: %2</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Jak się skontaktować</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Otwarte obietnice</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nic nie zaplanowano.</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Co wydarzyło się ostatnio</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Jeszcze nic się nie wydarzyło.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Najlepszy czas</translation>
    </message>
    <message>
        <source>%1 to %2: reached by %3 of %4 calls</source>
        <translation>%1–%2: odebrane połączenia: %3 z %4</translation>
    </message>
    <message>
        <source>What others have changed since you were in contact, %1</source>
        <translation>Co zmienili inni od Twojego ostatniego kontaktu, %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nic się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Log the call</source>
        <translation>Zarejestruj połączenie</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Zarejestruj połączenie</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>Change the call</source>
        <translation>Zmień rozmowę</translation>
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
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Obie</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Kompletny</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolny</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefon służbowy</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Telefon komórkowy</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
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
        <translation>Niski</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalny</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Nieaktywny</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Kierownictwo</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Brak roli</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Tak lub nie</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wybór</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Wybór wielokrotny</translation>
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
        <source>Call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Osobiście</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formularz WWW</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Na papierze</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Przychodzące</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Wychodzące</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęte</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Poczta głosowa</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Błędny numer</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Oddzwoniono</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kobieta</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mężczyzna</translation>
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
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>P&amp;rzejdź</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May be emailed</source>
        <translation>Wolno wysyłać e-maile</translation>
    </message>
    <message>
        <source>May be emailed: consent on record</source>
        <translation>Wolno wysyłać e-maile: jest zgoda</translation>
    </message>
    <message>
        <source>Do not email: no consent on record</source>
        <translation>Nie wysyłać e-maili: brak zgody</translation>
    </message>
    <message>
        <source>Do not email: consent withdrawn</source>
        <translation>Nie wysyłać e-maili: zgoda wycofana</translation>
    </message>
    <message>
        <source>Do not email: not wanted</source>
        <translation>Nie wysyłać e-maili: kontakt ich nie chce</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Wolno dzwonić</translation>
    </message>
    <message>
        <source>May be called: consent on record</source>
        <translation>Wolno dzwonić: jest zgoda</translation>
    </message>
    <message>
        <source>Do not call: no consent on record</source>
        <translation>Nie dzwonić: brak zgody</translation>
    </message>
    <message>
        <source>Do not call: consent withdrawn</source>
        <translation>Nie dzwonić: zgoda wycofana</translation>
    </message>
    <message>
        <source>Do not call: not wanted</source>
        <translation>Nie dzwonić: kontakt tego nie chce</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>WHEN</source>
        <translation>KIEDY</translation>
    </message>
    <message>
        <source>CONTACT</source>
        <translation>KONTAKT</translation>
    </message>
    <message>
        <source>DIRECTION</source>
        <translation>KIERUNEK</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMER</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDY</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>WYNIK</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>KTO</translation>
    </message>
    <message>
        <source>%1 values, %2 do not fit.</source>
        <translation>Wartości: %1, niepasujące: %2.</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>PRZED</translation>
    </message>
    <message>
        <source>AFTER</source>
        <translation>PO</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>nie pasuje</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>Zapisane wiersze: %1, plik: %2.</translation>
    </message>
    <message>
        <source>%1 fields added, %2 changed.</source>
        <translation>Dodane pola: %1, zmienione: %2.</translation>
    </message>
    <message>
        <source>List the calls with a contact, or with all</source>
        <translation>Wyświetla połączenia z kontaktem lub ze wszystkimi</translation>
    </message>
    <message>
        <source>only calls that ended so</source>
        <translation>tylko połączenia z tym wynikiem</translation>
    </message>
    <message>
        <source>only calls of this employee</source>
        <translation>tylko połączenia tego pracownika</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>najwyżej tyle</translation>
    </message>
    <message>
        <source>Show what a note said before it was changed</source>
        <translation>Pokazuje treść notatki sprzed zmiany</translation>
    </message>
    <message>
        <source>Write a contact&apos;s file to the disk</source>
        <translation>Zapisuje plik kontaktu na dysku</translation>
    </message>
    <message>
        <source>the file or folder to write to</source>
        <translation>plik lub folder docelowy</translation>
    </message>
    <message>
        <source>Show what a custom field&apos;s values become in another type</source>
        <translation>Pokazuje, czym staną się wartości pola własnego w innym typie</translation>
    </message>
    <message>
        <source>choices of the new type</source>
        <translation>opcje nowego typu</translation>
    </message>
    <message>
        <source>Write the library of custom fields as JSON</source>
        <translation>Zapisuje zbiór pól własnych w formacie JSON</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>plik docelowy</translation>
    </message>
    <message>
        <source>Add and change custom fields as a JSON file says</source>
        <translation>Dodaje i zmienia pola własne zgodnie z plikiem JSON</translation>
    </message>
    <message>
        <source>%1 needs a date, like 2026-03-31, not “%2”.</source>
        <translation>%1 wymaga daty, np. 2026-03-31, a nie „%2”.</translation>
    </message>
    <message>
        <source>Show everything about a contact</source>
        <translation>Pokazuje wszystko o kontakcie</translation>
    </message>
    <message>
        <source>Show the activity history of a contact, newest first</source>
        <translation>Pokazuje historię kontaktu, od najnowszych zdarzeń</translation>
    </message>
    <message>
        <source>only what people did, or only data changes</source>
        <translation>tylko działania ludzi lub tylko zmiany danych</translation>
    </message>
    <message>
        <source>only these types</source>
        <translation>tylko te rodzaje</translation>
    </message>
    <message>
        <source>from this day or time on</source>
        <translation>od tego dnia lub czasu</translation>
    </message>
    <message>
        <source>up to this day or time</source>
        <translation>do tego dnia lub czasu</translation>
    </message>
    <message>
        <source>%1 (primary)</source>
        <translation>%1 (główny)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>zarchiwizowany</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>w koszu</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>wycofana %1</translation>
    </message>
    <message>
        <source>%1 (managed automatically)</source>
        <translation>%1 (przypisywany automatycznie)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Rynek docelowy</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Rachunki bankowe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>CO</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-maile</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefony</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokalizacje</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Linki</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Osoby kontaktowe</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Specyfikacje</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Problemy importu</translation>
    </message>
    <message>
        <source>Activity history</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>--min-score needs a number from 0 to 1, not “%1”.</source>
        <translation>--min-score wymaga liczby od 0 do 1, a nie „%1”.</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>WYNIK</translation>
    </message>
    <message>
        <source>REASONS</source>
        <translation>POWODY</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No duplicates were found.</source>
        <translation>Nie znaleziono duplikatów.</translation>
    </message>
    <message>
        <source>These two will not be reported as duplicates again.</source>
        <translation>Te dwa kontakty nie będą już zgłaszane jako duplikaty.</translation>
    </message>
    <message>
        <source>Two contacts are needed; write: kontorctl merge KEEP OTHER…</source>
        <translation>Potrzebne są dwa kontakty; wpisz: kontorctl merge KEEP OTHER…</translation>
    </message>
    <message>
        <source>List likely duplicates, the likeliest first</source>
        <translation>Wyświetla prawdopodobne duplikaty, od najbardziej prawdopodobnych</translation>
    </message>
    <message>
        <source>only pairs of this score and more, 0 to 1; otherwise 0.6</source>
        <translation>tylko pary od tego wyniku wzwyż, od 0 do 1; domyślnie 0.6</translation>
    </message>
    <message>
        <source>at most so many; otherwise all</source>
        <translation>najwyżej tyle; domyślnie wszystkie</translation>
    </message>
    <message>
        <source>Keep two contacts separate: never report them again</source>
        <translation>Pozostawia dwa kontakty osobno: nie zgłasza ich więcej</translation>
    </message>
    <message>
        <source>Make one contact out of several; its fields are KEEP&apos;s, else the others&apos;</source>
        <translation>Łączy kilka kontaktów w jeden; obowiązują pola KEEP, a w ich braku pola pozostałych</translation>
    </message>
    <message>
        <source>Name the file to write with -o FILE.</source>
        <translation>Podaj plik docelowy: -o PLIK.</translation>
    </message>
    <message>
        <source>Write the contacts that match a query as a list that can be imported</source>
        <translation>Zapisuje kontakty pasujące do zapytania jako listę, którą można zaimportować</translation>
    </message>
    <message>
        <source>what a saved view shows: its contacts, order and columns</source>
        <translation>to, co pokazuje zapisany widok: jego kontakty, kolejność i kolumny</translation>
    </message>
    <message>
        <source>Write the contacts that match a query as vCards, version 4.0</source>
        <translation>Zapisuje kontakty pasujące do zapytania jako pliki vCard w wersji 4.0</translation>
    </message>
    <message>
        <source>Write every record in canonical form, for comparing stores</source>
        <translation>Zapisuje każdy rekord w postaci kanonicznej, do porównywania baz</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>MIEJSCE</translation>
    </message>
    <message>
        <source>LATITUDE</source>
        <translation>SZEROKOŚĆ</translation>
    </message>
    <message>
        <source>LONGITUDE</source>
        <translation>DŁUGOŚĆ</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>RODZAJ</translation>
    </message>
    <message>
        <source>--near needs a latitude and a longitude, like 48.4,9.98.</source>
        <translation>--near wymaga szerokości i długości geograficznej, np. 48.4,9.98.</translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation>Nie ma miejsca o nazwie „%1”.</translation>
    </message>
    <message>
        <source>Find places by name or postal code, with their coordinates</source>
        <translation>Wyszukuje miejsca według nazwy lub kodu pocztowego, ze współrzędnymi</translation>
    </message>
    <message>
        <source>name what is near this point first</source>
        <translation>najpierw wymienia to, co leży blisko tego punktu</translation>
    </message>
    <message>
        <source>at most so many places (10)</source>
        <translation>najwyżej tyle miejsc (10)</translation>
    </message>
    <message>
        <source>the store; otherwise KONTOR_STORE, or the one the window uses</source>
        <translation>baza; domyślnie KONTOR_STORE lub baza używana w oknie</translation>
    </message>
    <message>
        <source>act as another employee</source>
        <translation>działa jako inny pracownik</translation>
    </message>
    <message>
        <source>results as JSON: a document, or an object per line</source>
        <translation>wyniki w formacie JSON: dokument lub jeden obiekt w wierszu</translation>
    </message>
    <message>
        <source>this text, the version</source>
        <translation>ten tekst, wersja</translation>
    </message>
    <message>
        <source>Usage: kontorctl [--store FILE] [--user NAME] [--json] COMMAND …</source>
        <translation>Użycie: kontorctl [--store PLIK] [--user NAZWA] [--json] POLECENIE…</translation>
    </message>
    <message>
        <source>“kontorctl help COMMAND” tells more. An ID is a contact&apos;s id, the beginning of it, an email address or a phone number.</source>
        <translation>„kontorctl help POLECENIE” podaje więcej informacji. ID to identyfikator kontaktu, jego początek, adres e-mail lub numer telefonu.</translation>
    </message>
    <message>
        <source>Usage: kontorctl %1</source>
        <translation>Użycie: kontorctl %1</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>ZMIANY</translation>
    </message>
    <message>
        <source>UNDO</source>
        <translation>COFANIE</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>OPERACJA</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>możliwe</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Take back the last operation, or the one named</source>
        <translation>Cofa ostatnią lub podaną operację</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Ponawia to, co cofnięto ostatnio</translation>
    </message>
    <message>
        <source>List the operations, newest first</source>
        <translation>Wyświetla operacje, od najnowszych</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>WIERSZ</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>KOLUMNA</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>… and %1 more; --report FILE writes them all.</source>
        <translation>… i jeszcze %1; --report PLIK zapisuje wszystkie.</translation>
    </message>
    <message>
        <source>To take it back: kontorctl import undo %1</source>
        <translation>Aby cofnąć: kontorctl import undo %1</translation>
    </message>
    <message>
        <source>save it as a file first, or close Kontor</source>
        <translation>najpierw zapisz go jako plik lub zamknij Kontor</translation>
    </message>
    <message>
        <source>write what was not imported, and why</source>
        <translation>zapisuje, czego nie zaimportowano i dlaczego</translation>
    </message>
    <message>
        <source>what to do with contacts that are there already; otherwise skip. ask: leave them out and list them</source>
        <translation>co zrobić z kontaktami, które już istnieją; domyślnie skip. ask: pomija je i wypisuje</translation>
    </message>
    <message>
        <source>by what they are recognised</source>
        <translation>po czym są rozpoznawane</translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation>tylko informuje, co by się stało</translation>
    </message>
    <message>
        <source>Import a list of contacts</source>
        <translation>Importuje listę kontaktów</translation>
    </message>
    <message>
        <source>which column is what, as the wizard saves it; otherwise guessed</source>
        <translation>co oznaczają kolumny, w postaci zapisanej przez kreator; domyślnie odgadywane</translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation>czym są wiersze</translation>
    </message>
    <message>
        <source>Import vCards, versions 2.1 to 4.0, as many as are in the files</source>
        <translation>Importuje pliki vCard w wersjach od 2.1 do 4.0, wszystkie wizytówki z plików</translation>
    </message>
    <message>
        <source>Go on with an import that was cancelled or interrupted</source>
        <translation>Wznawia anulowany lub przerwany import</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Cofa import</translation>
    </message>
    <message>
        <source>%1 needs a value; write it behind the option.</source>
        <translation>%1 wymaga wartości; wpisz ją po opcji.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nie przyjmuje wartości.</translation>
    </message>
    <message>
        <source>There is no command “%1”; “kontorctl help” lists them.</source>
        <translation>Nie ma polecenia „%1”; ich listę podaje „kontorctl help”.</translation>
    </message>
    <message>
        <source>There is no option %1; “kontorctl help” lists them.</source>
        <translation>Nie ma opcji %1; ich listę podaje „kontorctl help”.</translation>
    </message>
    <message>
        <source>%1 has no option %2; “kontorctl help %1” lists them.</source>
        <translation>%1 nie ma opcji %2; ich listę podaje „kontorctl help %1”.</translation>
    </message>
    <message>
        <source>A command is missing; “kontorctl help” lists them.</source>
        <translation>Brak polecenia; listę poleceń podaje „kontorctl help”.</translation>
    </message>
    <message>
        <source>“%1” needs a second word; “kontorctl help %1” lists them.</source>
        <translation>„%1” wymaga drugiego słowa; listę podaje „kontorctl help %1”.</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl %1 %2</source>
        <translation>Brak argumentu; wpisz: kontorctl %1 %2</translation>
    </message>
    <message>
        <source>“%1” is an argument too many; write: kontorctl %2 %3</source>
        <translation>„%1” to zbędny argument; wpisz: kontorctl %2 %3</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>„%1” nie ma postaci pole=wartość.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 on, not “%3”.</source>
        <translation>%1 wymaga liczby całkowitej nie mniejszej niż %2, a nie „%3”.</translation>
    </message>
    <message>
        <source>%1 needs one of %2, not “%3”.</source>
        <translation>%1 wymaga jednej z wartości: %2, a nie „%3”.</translation>
    </message>
    <message>
        <source>--sort needs a field, and perhaps :desc behind it, not “%1”.</source>
        <translation>--sort wymaga pola, po którym może stać :desc, a nie „%1”.</translation>
    </message>
    <message>
        <source>%1 of %2; more with --after %3 or --limit 0.</source>
        <translation>%1 z %2; więcej: --after %3 lub --limit 0.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Kompletny</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Brak zespołu</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Zespół %1</translation>
    </message>
    <message>
        <source>as a saved view shows it: its filter, order and columns</source>
        <translation>tak jak w zapisanym widoku: jego filtr, kolejność i kolumny</translation>
    </message>
    <message>
        <source>List the contacts that match a query</source>
        <translation>Wyświetla kontakty pasujące do zapytania</translation>
    </message>
    <message>
        <source>order; otherwise by name</source>
        <translation>kolejność; domyślnie według nazwy</translation>
    </message>
    <message>
        <source>at most so many, 0 for all; otherwise 100</source>
        <translation>najwyżej tyle, 0 oznacza wszystkie; domyślnie 100</translation>
    </message>
    <message>
        <source>continue behind an earlier list</source>
        <translation>kontynuuje po wcześniejszej liście</translation>
    </message>
    <message>
        <source>fields to show</source>
        <translation>pola do pokazania</translation>
    </message>
    <message>
        <source>Count the contacts that match a query</source>
        <translation>Liczy kontakty pasujące do zapytania</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl set [ENTITY] ID field=value…</source>
        <translation>Brak argumentu; wpisz: kontorctl set [ENCJA] ID pole=wartość…</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <comment>5 contacts</comment>
        <translation>Zmieniono %1.</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl delete ENTITY ID</source>
        <translation>Brak argumentu; wpisz: kontorctl delete ENCJA ID</translation>
    </message>
    <message>
        <source>One record at a time; write: kontorctl delete ENTITY ID</source>
        <translation>Tylko jeden rekord naraz; wpisz: kontorctl delete ENCJA ID</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Usunięto.</translation>
    </message>
    <message>
        <source>Create a contact, an email, a note … and print it</source>
        <translation>Tworzy kontakt, e-mail, notatkę… i wyświetla</translation>
    </message>
    <message>
        <source>Change fields of a contact or another record; field= empties</source>
        <translation>Zmienia pola kontaktu lub innego rekordu; pole= opróżnia</translation>
    </message>
    <message>
        <source>Put contacts, or one row of a contact, into the bin</source>
        <translation>Przenosi do kosza kontakty lub jeden wiersz kontaktu</translation>
    </message>
    <message>
        <source>Take contacts back from the bin</source>
        <translation>Przywraca kontakty z kosza</translation>
    </message>
    <message>
        <source>Make contacts inactive</source>
        <translation>Archiwizuje kontakty</translation>
    </message>
    <message>
        <source>Erase deleted contacts for good; this cannot be undone</source>
        <translation>Trwale wymazuje usunięte kontakty; tego nie można cofnąć</translation>
    </message>
    <message>
        <source>--country needs a country, like DE, not “%1”.</source>
        <translation>--country wymaga kraju, np. DE, a nie „%1”.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Moja organizacja</translation>
    </message>
    <message>
        <source>New store of %1 for %2: %3</source>
        <translation>Nowa baza organizacji „%1”, pracownik %2: %3</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Zapisano i sprawdzono kopię zapasową: %1</translation>
    </message>
    <message>
        <source>The store is as it was in %1; what it held before lies beside it.</source>
        <translation>Baza jest znów taka jak w %1; jej poprzednia zawartość leży obok.</translation>
    </message>
    <message>
        <source>The store is damaged:</source>
        <translation>Baza jest uszkodzona:</translation>
    </message>
    <message>
        <source>The store is in order.</source>
        <translation>Baza jest w porządku.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>contacts: persons, businesses</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Make a new store with its first employee</source>
        <translation>Tworzy nową bazę z pierwszym pracownikiem</translation>
    </message>
    <message>
        <source>whose contacts these are</source>
        <translation>do kogo należą te kontakty</translation>
    </message>
    <message>
        <source>your name; otherwise the user&apos;s</source>
        <translation>imię i nazwisko; domyślnie nazwa użytkownika</translation>
    </message>
    <message>
        <source>your email address</source>
        <translation>adres e-mail</translation>
    </message>
    <message>
        <source>home of phone numbers without a country code</source>
        <translation>kraj numerów telefonu bez kierunkowego kraju</translation>
    </message>
    <message>
        <source>Write a verified copy of the store while it is in use</source>
        <translation>Zapisuje sprawdzoną kopię bazy, także podczas jej używania</translation>
    </message>
    <message>
        <source>Put a backup in the place of the store</source>
        <translation>Zastępuje bazę kopią zapasową</translation>
    </message>
    <message>
        <source>Check the store, its journal and its indexes</source>
        <translation>Sprawdza bazę, jej dziennik i indeksy</translation>
    </message>
    <message>
        <source>Fill the store with demonstration data</source>
        <translation>Wypełnia bazę danymi przykładowymi</translation>
    </message>
    <message>
        <source>how many; otherwise 250</source>
        <translation>ile; domyślnie 250</translation>
    </message>
    <message>
        <source>other data for another number</source>
        <translation>inna liczba daje inne dane</translation>
    </message>
    <message>
        <source>the last day of the history</source>
        <translation>ostatni dzień historii</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1% (%2 z %3)</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>REKORD</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>POLE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>WRITABLE</source>
        <translation>ZAPISYWALNE</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>ETYKIETA</translation>
    </message>
    <message>
        <source>CHOICES</source>
        <translation>OPCJE</translation>
    </message>
    <message>
        <source>at creation</source>
        <translation>przy tworzeniu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>--region needs a country, like DE, not “%1”.</source>
        <translation>--region wymaga kraju, np. DE, a nie „%1”.</translation>
    </message>
    <message>
        <source>“%1” is no PART=VALUE, like city=Ulm.</source>
        <translation>„%1” nie ma postaci CZĘŚĆ=WARTOŚĆ, np. city=Ulm.</translation>
    </message>
    <message>
        <source>Postal codes of %1 do not look like “%2”.</source>
        <translation>Kody pocztowe kraju %1 nie wyglądają jak „%2”.</translation>
    </message>
    <message>
        <source>country of a number that does not say its own</source>
        <translation>kraj numeru, który sam go nie podaje</translation>
    </message>
    <message>
        <source>List the kinds of records and their fields</source>
        <translation>Wyświetla rodzaje rekordów i ich pola</translation>
    </message>
    <message>
        <source>Check an email address and print its normal form</source>
        <translation>Sprawdza adres e-mail i podaje jego postać znormalizowaną</translation>
    </message>
    <message>
        <source>Check a phone number and print its international form</source>
        <translation>Sprawdza numer telefonu i podaje jego postać międzynarodową</translation>
    </message>
    <message>
        <source>Print an address as its country writes it</source>
        <translation>Wyświetla adres w zapisie przyjętym w jego kraju</translation>
    </message>
    <message>
        <source>Check a link and print its complete form</source>
        <translation>Sprawdza link i podaje jego pełną postać</translation>
    </message>
    <message>
        <source>Check a VAT ID and print its normal form</source>
        <translation>Sprawdza numer VAT UE i podaje jego postać znormalizowaną</translation>
    </message>
    <message>
        <source>Check an IBAN and print its normal form</source>
        <translation>Sprawdza IBAN i podaje jego postać znormalizowaną</translation>
    </message>
    <message>
        <source>Stays with the old contact in the bin: %1: %2</source>
        <translation>Zostaje przy starym kontakcie w koszu: %1: %2</translation>
    </message>
    <message>
        <source>Make a contact anew as the other type; lists what cannot move</source>
        <translation>Tworzy kontakt na nowo jako drugi typ; wymienia to, czego nie da się przenieść</translation>
    </message>
    <message>
        <source>the type it is to have</source>
        <translation>typ, jaki ma otrzymać</translation>
    </message>
    <message>
        <source>Write a team and who takes its contacts: TEAM=EMPLOYEE</source>
        <translation>Podaj zespół i kto przejmuje jego kontakty: TEAM=PRACOWNIK</translation>
    </message>
    <message>
        <source>Changed hands: %1, tasks: %2.</source>
        <translation>Przekazano: %1, zadania: %2.</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NR</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAN</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>“%1” is no number of a notification; `notifications` lists them.</source>
        <translation>„%1” nie jest numerem powiadomienia; `notifications` je wymienia.</translation>
    </message>
    <message>
        <source>New ones left: %1.</source>
        <translation>Pozostało nowych: %1.</translation>
    </message>
    <message>
        <source>Make an employee inactive and hand over everything that is theirs</source>
        <translation>Dezaktywuje pracownika i przekazuje wszystko, co do niego należy</translation>
    </message>
    <message>
        <source>who takes contacts and open tasks, but those of a TEAM=ID</source>
        <translation>kto przejmuje kontakty i otwarte zadania poza tymi z TEAM=ID</translation>
    </message>
    <message>
        <source>List what others did that concerns you, newest first</source>
        <translation>Wyświetla działania innych, które Cię dotyczą, od najnowszych</translation>
    </message>
    <message>
        <source>only new ones</source>
        <translation>tylko nowe</translation>
    </message>
    <message>
        <source>Mark notifications as read: these, or all</source>
        <translation>Oznacza powiadomienia jako przeczytane: podane lub wszystkie</translation>
    </message>
    <message>
        <source>While the window is open the password has to come from --password-file.</source>
        <translation>Gdy okno jest otwarte, hasło musi pochodzić z --password-file.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Hasło: </translation>
    </message>
    <message>
        <source>server login needs --user with your email address.</source>
        <translation>server login wymaga --user z adresem e-mail.</translation>
    </message>
    <message>
        <source>Sent: %1, received: %2, to decide: %3.</source>
        <translation>Wysłano: %1, odebrano: %2, do decyzji: %3.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>What there is to decide</source>
        <translation>Co wymaga decyzji</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Nie ma nic do decyzji.</translation>
    </message>
    <message>
        <source>conflicts resolve needs --keep mine, theirs or both.</source>
        <translation>conflicts resolve wymaga --keep mine, theirs lub both.</translation>
    </message>
    <message>
        <source>Decided; the decision goes out with the next synchronisation.</source>
        <translation>Zdecydowano; decyzja zostanie wysłana przy następnej synchronizacji.</translation>
    </message>
    <message>
        <source>Connect the store to an organisation&apos;s server</source>
        <translation>Łączy bazę z serwerem organizacji</translation>
    </message>
    <message>
        <source>as whom the server knows you</source>
        <translation>pod jakim adresem zna Cię serwer</translation>
    </message>
    <message>
        <source>holds the password; otherwise it is asked for</source>
        <translation>plik z hasłem; domyślnie program o nie pyta</translation>
    </message>
    <message>
        <source>a private certificate authority to trust besides</source>
        <translation>dodatkowy, prywatny urząd certyfikacji</translation>
    </message>
    <message>
        <source>How the store stands to its server</source>
        <translation>Stan połączenia bazy z serwerem</translation>
    </message>
    <message>
        <source>Disconnect; all data stays</source>
        <translation>Rozłącza; wszystkie dane zostają</translation>
    </message>
    <message>
        <source>Send what waits and get what others wrote</source>
        <translation>Wysyła, co czeka, i pobiera, co napisali inni</translation>
    </message>
    <message>
        <source>go on until interrupted</source>
        <translation>działa aż do przerwania</translation>
    </message>
    <message>
        <source>What has to be decided after synchronising</source>
        <translation>Co trzeba rozstrzygnąć po synchronizacji</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Rozstrzyga konflikt</translation>
    </message>
    <message>
        <source>mine, theirs or both</source>
        <translation>mine, theirs lub both</translation>
    </message>
    <message>
        <source>Briefing written to %1.</source>
        <translation>Kartę wizyty zapisano w %1.</translation>
    </message>
    <message>
        <source>Write a page about each contact for a visit: HTML, or a PDF file</source>
        <translation>Tworzy dla każdego kontaktu kartę wizyty: HTML lub plik PDF</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>docelowy plik PDF</translation>
    </message>
    <message>
        <source>--url and --email need --provider nominatim or photon.</source>
        <translation>--url i --email wymagają --provider nominatim lub photon.</translation>
    </message>
    <message>
        <source>--provider is nominatim or photon.</source>
        <translation>--provider przyjmuje wartość nominatim lub photon.</translation>
    </message>
    <message>
        <source>--url needs a web address, like https://geo.example.org.</source>
        <translation>--url wymaga adresu internetowego, np. https://geo.example.org.</translation>
    </message>
    <message>
        <source>Streets are known on the network only; name a --provider.</source>
        <translation>Ulice są znane tylko w sieci; podaj --provider.</translation>
    </message>
    <message>
        <source>Not found: %1 (%2)</source>
        <translation>Nie znaleziono: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 locations got coordinates.</source>
        <translation>%1 z %2 lokalizacji otrzymało współrzędne.</translation>
    </message>
    <message>
        <source>ask this service on the network, which knows streets</source>
        <translation>pyta tę usługę sieciową, która zna ulice</translation>
    </message>
    <message>
        <source>its address, if it is not the public one</source>
        <translation>jej adres, jeśli nie jest publiczny</translation>
    </message>
    <message>
        <source>who asks, for those who run it</source>
        <translation>adres pytającego, dla operatora usługi</translation>
    </message>
    <message>
        <source>Ask a geocoder for the coordinates that locations lack</source>
        <translation>Pyta geokoder o brakujące współrzędne lokalizacji</translation>
    </message>
    <message>
        <source>at most so many locations (100)</source>
        <translation>najwyżej tyle lokalizacji (100)</translation>
    </message>
    <message>
        <source>Account %1 made, without a role.</source>
        <translation>Utworzono konto %1, bez roli.</translation>
    </message>
    <message>
        <source>Let a person of the contacts use the system: an employee without a role</source>
        <translation>Pozwól osobie z kontaktów korzystać z systemu: pracownik bez roli</translation>
    </message>
    <message>
        <source>otherwise the contact&apos;s primary one</source>
        <translation>w przeciwnym razie główny adres kontaktu</translation>
    </message>
    <message>
        <source>All contacts are here; their earlier history follows.</source>
        <translation>Wszystkie kontakty są tutaj; ich wcześniejsza historia zaraz nadejdzie.</translation>
    </message>
    <message>
        <source>only what says these words</source>
        <translation>tylko to, co zawiera te słowa</translation>
    </message>
    <message>
        <source>only of this employee, or of “automation”</source>
        <translation>tylko tego pracownika albo „automation”</translation>
    </message>
    <message>
        <source>of a business: also what its contact persons&apos; histories tell</source>
        <translation>dla firmy: także to, co mówią historie jej osób kontaktowych</translation>
    </message>
    <message>
        <source>--reverse needs a latitude and a longitude, like 48.4,9.98.</source>
        <translation>--reverse wymaga szerokości i długości, na przykład 48.4,9.98.</translation>
    </message>
    <message>
        <source>--reverse asks for a point alone, without a text or --near.</source>
        <translation>--reverse pyta tylko o punkt, bez tekstu ani --near.</translation>
    </message>
    <message>
        <source>No place is known near %1.</source>
        <translation>W pobliżu %1 nie jest znane żadne miejsce.</translation>
    </message>
    <message>
        <source>geocode needs a text, or --reverse and a point.</source>
        <translation>geocode wymaga tekstu albo --reverse i punktu.</translation>
    </message>
    <message>
        <source>what lies at this point, instead of TEXT</source>
        <translation>co leży w tym punkcie, zamiast TEXT</translation>
    </message>
    <message>
        <source>make categories and target markets that are not there yet</source>
        <translation>utwórz kategorie i rynki docelowe, których jeszcze nie ma</translation>
    </message>
    <message>
        <source>withdrawn with another version</source>
        <translation>wycofano wraz z inną wersją</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Przeniesiono.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Przywrócono.</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>Cofnięto.</translation>
    </message>
    <message>
        <source>Put an email, a phone … of a contact behind another one, or first</source>
        <translation>Ustawić adres e-mail, telefon … kontaktu za innym albo na początku</translation>
    </message>
    <message>
        <source>Take one row of a contact back from the bin</source>
        <translation>Przywrócić jeden wpis kontaktu z kosza</translation>
    </message>
    <message>
        <source>Take back what events of a contact changed, by the ids of events --json</source>
        <translation>Cofnąć to, co zmieniły zdarzenia kontaktu; ich identyfikatory podaje events --json</translation>
    </message>
    <message>
        <source>at most so many, 0 for all; otherwise 20</source>
        <translation>najwyżej tyle, 0 oznacza wszystkie; domyślnie 20</translation>
    </message>
</context>
<context>
    <name>ContactColumn</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>po terminie od wczoraj</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nic nie zaplanowano</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
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
        <translation>Relacja</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Następne działanie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Zewnętrzny ID</translation>
    </message>
</context>
<context>
    <name>ContactName</name>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwy</translation>
    </message>
</context>
<context>
    <name>ContactTab</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowane</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 kontakt</numerusform>
            <numerusform>%1 kontakty</numerusform>
            <numerusform>%1 kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s)</source>
        <translation>
            <numerusform>%1 osoba</numerusform>
            <numerusform>%1 osoby</numerusform>
            <numerusform>%1 osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 business(es)</source>
        <translation>
            <numerusform>%1 firma</numerusform>
            <numerusform>%1 firmy</numerusform>
            <numerusform>%1 firm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 draft(s)</source>
        <translation>
            <numerusform>%1 szkic</numerusform>
            <numerusform>%1 szkice</numerusform>
            <numerusform>%1 szkiców</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year, as QDate formats it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minutę temu</numerusform>
            <numerusform>%n minuty temu</numerusform>
            <numerusform>%n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n godzinę temu</numerusform>
            <numerusform>%n godziny temu</numerusform>
            <numerusform>%n godzin temu</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
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
        <translation>ta sama nazwa</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>podobna nazwa</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>skrócona forma imienia</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>zamienione imię i nazwisko</translation>
    </message>
    <message>
        <source>initials fit</source>
        <translation>zgodne inicjały</translation>
    </message>
    <message>
        <source>abbreviation of the name</source>
        <translation>skrót nazwy</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>ten sam e-mail</translation>
    </message>
    <message>
        <source>similar email</source>
        <translation>podobny e-mail</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>ta sama domena</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>ten sam telefon</translation>
    </message>
    <message>
        <source>similar phone</source>
        <translation>podobny telefon</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>ten sam adres</translation>
    </message>
    <message>
        <source>similar address</source>
        <translation>podobny adres</translation>
    </message>
    <message>
        <source>close by</source>
        <translation>w pobliżu</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>ta sama miejscowość</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>ta sama data urodzenia</translation>
    </message>
    <message>
        <source>similar birthday</source>
        <translation>podobna data urodzenia</translation>
    </message>
    <message>
        <source>same registration number</source>
        <translation>ten sam numer rejestrowy</translation>
    </message>
    <message>
        <source>same VAT ID</source>
        <translation>ten sam numer VAT UE</translation>
    </message>
    <message>
        <source>different first names</source>
        <translation>różne imiona</translation>
    </message>
    <message>
        <source>different last names</source>
        <translation>różne nazwiska</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>różne nazwy</translation>
    </message>
    <message>
        <source>different middle names</source>
        <translation>różne drugie imiona</translation>
    </message>
    <message>
        <source>different generations</source>
        <translation>różne pokolenia</translation>
    </message>
    <message>
        <source>different genders</source>
        <translation>różna płeć</translation>
    </message>
    <message>
        <source>different birthdays</source>
        <translation>różne daty urodzenia</translation>
    </message>
    <message>
        <source>different house numbers</source>
        <translation>różne numery domów</translation>
    </message>
    <message>
        <source>different places</source>
        <translation>różne miejscowości</translation>
    </message>
    <message>
        <source>different phones</source>
        <translation>różne telefony</translation>
    </message>
    <message>
        <source>different numbers in the names</source>
        <translation>różne liczby w nazwach</translation>
    </message>
    <message>
        <source>different registration numbers</source>
        <translation>różne numery rejestrowe</translation>
    </message>
    <message>
        <source>different VAT IDs</source>
        <translation>różne numery VAT UE</translation>
    </message>
    <message>
        <source>different domains</source>
        <translation>różne domeny</translation>
    </message>
    <message>
        <source>different legal forms</source>
        <translation>różne formy prawne</translation>
    </message>
    <message>
        <source>same value of a custom field</source>
        <translation>ta sama wartość pola własnego</translation>
    </message>
    <message>
        <source>%1 m apart</source>
        <translation>w odległości %1 m</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; but %2</source>
        <comment>same name, same phone; but different places</comment>
        <translation>%1; ale %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
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
        <translation>Relacje</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Adresy e-mail</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Numery telefonu</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokalizacje</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Linki</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Osoby kontaktowe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Specyfikacje</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Konta bankowe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Rozmowy</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Zespół sprzedaży</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Członek zespołu</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relacja</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Słowo kluczowe</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Pole własne</translation>
    </message>
    <message>
        <source>Custom field of a contact</source>
        <translation>Pole własne kontaktu</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specyfikacja</translation>
    </message>
    <message>
        <source>Import problem</source>
        <translation>Problem importu</translation>
    </message>
    <message>
        <source>Kept separate</source>
        <translation>Pozostawione osobno</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Category of a contact</source>
        <translation>Kategoria kontaktu</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Treść zgody</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Rachunek bankowy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Rynek docelowy</translation>
    </message>
    <message>
        <source>Target market of a contact</source>
        <translation>Rynek docelowy kontaktu</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Połączenie</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>it has no @</source>
        <translation>brak znaku @</translation>
    </message>
    <message>
        <source>it holds more than one address</source>
        <translation>zawiera więcej niż jeden adres</translation>
    </message>
    <message>
        <source>the part before the @ is not possible</source>
        <translation>część przed znakiem @ jest nieprawidłowa</translation>
    </message>
    <message>
        <source>the part behind the @ is not a domain</source>
        <translation>część za znakiem @ nie jest domeną</translation>
    </message>
    <message>
        <source>the domain has no dot</source>
        <translation>w domenie brakuje kropki</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zbyt wiele znaków</translation>
    </message>
    <message>
        <source>it does not look like one</source>
        <translation>nie wygląda na to</translation>
    </message>
    <message>
        <source>it has hardly any digits</source>
        <translation>prawie nie zawiera cyfr</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>zbyt mało cyfr</translation>
    </message>
    <message>
        <source>its country is not known</source>
        <translation>kraj jest nieznany</translation>
    </message>
    <message>
        <source>no such number is in use in its country</source>
        <translation>w tym kraju nie ma takiego numeru</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>nie podano serwera</translation>
    </message>
    <message>
        <source>its host is not possible</source>
        <translation>nazwa serwera jest nieprawidłowa</translation>
    </message>
    <message>
        <source>links of this kind are not safe to open</source>
        <translation>otwieranie linków tego rodzaju nie jest bezpieczne</translation>
    </message>
    <message>
        <source>it does not begin with a country that has IBANs</source>
        <translation>nie zaczyna się od kodu kraju, w którym stosuje się IBAN</translation>
    </message>
    <message>
        <source>it has not the length of its country</source>
        <translation>długość jest niezgodna z krajem</translation>
    </message>
    <message>
        <source>its check digits are wrong</source>
        <translation>cyfry kontrolne są błędne</translation>
    </message>
    <message>
        <source>it has not the form of its country</source>
        <translation>postać jest niezgodna z krajem</translation>
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
        <translation>norweski rejestr organizacji</translation>
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
        <translation>szwajcarski rejestr UID</translation>
    </message>
    <message>
        <source>KvK</source>
        <translation>KvK</translation>
    </message>
    <message>
        <source>a German register, like HRB 4711</source>
        <translation>rejestr niemiecki, np. HRB 4711</translation>
    </message>
    <message>
        <source>its country</source>
        <translation>rejestr danego kraju</translation>
    </message>
    <message>
        <source>a closing quotation mark is missing</source>
        <translation>brakuje zamykającego cudzysłowu</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>brakuje zamykającego nawiasu</translation>
    </message>
    <message>
        <source>there is a closing parenthesis too many</source>
        <translation>jest o jeden nawias zamykający za dużo</translation>
    </message>
    <message>
        <source>something to look for is missing</source>
        <translation>brakuje szukanej treści</translation>
    </message>
    <message>
        <source>a value is missing behind the colon</source>
        <translation>po dwukropku brakuje wartości</translation>
    </message>
    <message>
        <source>only one value can stand here</source>
        <translation>tu może stać tylko jedna wartość</translation>
    </message>
    <message>
        <source>there is no such field (“kontorctl fields” lists them)</source>
        <translation>nie ma takiego pola (listę podaje „kontorctl fields”)</translation>
    </message>
    <message>
        <source>this word means nothing here</source>
        <translation>to słowo nic tu nie znaczy</translation>
    </message>
    <message>
        <source>this is not one of the field&apos;s choices</source>
        <translation>to nie jest jedna z opcji tego pola</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>oczekiwano liczby</translation>
    </message>
    <message>
        <source>a date is expected, like 2026-03-31</source>
        <translation>oczekiwano daty, np. 2026-03-31</translation>
    </message>
    <message>
        <source>a place and a distance are expected, like &quot;Ulm 25km&quot;</source>
        <translation>oczekiwano miejsca i odległości, np. &quot;Ulm 25km&quot;</translation>
    </message>
    <message>
        <source>no place is called so</source>
        <translation>nie ma miejsca o takiej nazwie</translation>
    </message>
    <message>
        <source>this field cannot be compared by more or less</source>
        <translation>tego pola nie można porównywać jako większe lub mniejsze</translation>
    </message>
    <message>
        <source>it has too many parentheses in each other</source>
        <translation>zbyt wiele zagnieżdżonych nawiasów</translation>
    </message>
    <message>
        <source>it is not understood at the marked place</source>
        <translation>niezrozumiałe w zaznaczonym miejscu</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed; add the missing one.</source>
        <translation>Otwarty tu cudzysłów nie jest nigdzie zamknięty; dodaj brakujący.</translation>
    </message>
    <message>
        <source>The file has changed since its import began; take that back and begin again.</source>
        <translation>Plik zmienił się od rozpoczęcia importu; cofnij import i zacznij od nowa.</translation>
    </message>
    <message>
        <source>This is no library of fields; write JSON like {&quot;fields&quot;: [{&quot;key&quot;: …}]}.</source>
        <translation>To nie jest zbiór pól; wpisz JSON w postaci {&quot;fields&quot;: [{&quot;key&quot;: …}]}.</translation>
    </message>
    <message>
        <source>This is not a picture; choose a PNG, JPEG or WebP file.</source>
        <translation>To nie jest obraz; wybierz plik PNG, JPEG lub WebP.</translation>
    </message>
    <message>
        <source>This is a file of vCards, not a CSV list.</source>
        <translation>To jest plik vCard, a nie lista CSV.</translation>
    </message>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>W tym pliku nie ma żadnej wizytówki vCard.</translation>
    </message>
    <message>
        <source>This is a calendar, not a CSV list.</source>
        <translation>To jest kalendarz, a nie lista CSV.</translation>
    </message>
    <message>
        <source>This is a web page, not a CSV list; save the list itself.</source>
        <translation>To jest strona WWW, a nie lista CSV; zapisz samą listę.</translation>
    </message>
    <message>
        <source>This is an XML file, not a CSV list; save the list as CSV first.</source>
        <translation>To jest plik XML, a nie lista CSV; najpierw zapisz listę jako CSV.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a CSV list; save the list as CSV first.</source>
        <translation>To jest plik JSON, a nie lista CSV; najpierw zapisz listę jako CSV.</translation>
    </message>
    <message>
        <source>This is a word processor&apos;s file, not a CSV list; save the list as CSV first.</source>
        <translation>To jest plik edytora tekstu, a nie lista CSV; najpierw zapisz listę jako CSV.</translation>
    </message>
    <message>
        <source>The file has not the form of a CSV list.</source>
        <translation>Plik nie ma postaci listy CSV.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>dokument PDF</translation>
    </message>
    <message>
        <source>an archive or a spreadsheet (zip)</source>
        <translation>archiwum lub arkusz kalkulacyjny (zip)</translation>
    </message>
    <message>
        <source>an old spreadsheet or document</source>
        <translation>stary arkusz kalkulacyjny lub dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>baza danych</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>plik skompresowany</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>dane binarne</translation>
    </message>
    <message>
        <source>This email is already used by contact &apos;%1&apos;. Duplicate emails are not allowed.</source>
        <translation>Tego adresu e-mail używa już kontakt „%1”. Powtarzanie adresów e-mail jest niedozwolone.</translation>
    </message>
    <message>
        <source>This phone number is already used by contact &apos;%1&apos;. Duplicate phone numbers are not allowed.</source>
        <translation>Tego numeru telefonu używa już kontakt „%1”. Powtarzanie numerów telefonu jest niedozwolone.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write one of the two.</source>
        <translation>„%1” to ani tak, ani nie; wpisz jedno z nich.</translation>
    </message>
    <message>
        <source>“%1” is not a choice for “%2”; choose one of: %3.</source>
        <translation>„%1” nie jest opcją pola „%2”; wybierz jedną z: %3.</translation>
    </message>
    <message>
        <source>The point %1 does not lie in the country of its address; correct the point or the country.</source>
        <translation>Punkt %1 nie leży w kraju swojego adresu; popraw punkt lub kraj.</translation>
    </message>
    <message>
        <source>Latitude and longitude of %1 look exchanged; write %2.</source>
        <translation>Szerokość i długość geograficzna %1 wyglądają na zamienione; wpisz %2.</translation>
    </message>
    <message>
        <source>A sign of %1 looks wrong; write %2.</source>
        <translation>Znak we współrzędnych %1 wygląda na błędny; wpisz %2.</translation>
    </message>
    <message>
        <source>“%1” is not a place on earth; latitudes go from -90 to 90, longitudes from -180 to 180.</source>
        <translation>„%1” to nie jest miejsce na Ziemi; szerokość geograficzna mieści się w zakresie od -90 do 90, a długość od -180 do 180.</translation>
    </message>
    <message>
        <source>The VAT ID “%1” has a wrong check digit; compare it with the source.</source>
        <translation>Numer VAT UE „%1” ma błędną cyfrę kontrolną; porównaj go ze źródłem.</translation>
    </message>
    <message>
        <source>The VAT ID “%1” does not say its country; write it like DE136695976.</source>
        <translation>Numer VAT UE „%1” nie podaje kraju; wpisz go w postaci DE136695976.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of a VAT ID of its country; write it like DE136695976.</source>
        <translation>„%1” nie ma postaci numeru VAT UE swojego kraju; wpisz go w postaci DE136695976.</translation>
    </message>
    <message>
        <source>The registration number “%1” has a wrong check digit for %2; compare it with the source.</source>
        <translation>Numer rejestrowy „%1” ma błędną cyfrę kontrolną (%2); porównaj go ze źródłem.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of a registration number of %2.</source>
        <translation>„%1” nie ma postaci numeru rejestrowego (%2).</translation>
    </message>
    <message>
        <source>“%1” is not an email address: %2; write it like name@example.org.</source>
        <translation>„%1” nie jest adresem e-mail: %2; wpisz go w postaci name@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number: %2; write it with its country code, like +49 731 123456.</source>
        <translation>„%1” nie jest numerem telefonu: %2; wpisz go z kierunkowym kraju, np. +49 731 123456.</translation>
    </message>
    <message>
        <source>“%1” is not a link: %2; write it like https://example.org/page.</source>
        <translation>„%1” nie jest linkiem: %2; wpisz go w postaci https://example.org/page.</translation>
    </message>
    <message>
        <source>“%1” is a day that the calendar does not have.</source>
        <translation>„%1” to dzień, którego nie ma w kalendarzu.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as year-month-day, like 2026-03-31.</source>
        <translation>„%1” nie jest datą; wpisz ją w postaci rok-miesiąc-dzień, np. 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but “%2” needs one.</source>
        <translation>„%1” nie jest liczbą, a pole „%2” jej wymaga.</translation>
    </message>
    <message>
        <source>“%1” is not a country; write its name or its two letters, like DE.</source>
        <translation>„%1” nie jest krajem; wpisz jego nazwę lub dwie litery, np. DE.</translation>
    </message>
    <message>
        <source>“%1” is not an IBAN: %2.</source>
        <translation>„%1” nie jest numerem IBAN: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a BIC; write its 8 or 11 characters, like DEUTDEFF.</source>
        <translation>„%1” nie jest kodem BIC; wpisz jego 8 lub 11 znaków, np. DEUTDEFF.</translation>
    </message>
    <message>
        <source>The value of “%1” is too long; shorten it.</source>
        <translation>Wartość pola „%1” jest za długa; skróć ją.</translation>
    </message>
    <message numerus="yes">
        <source>This employee is still responsible for %n contact(s); give them to somebody else first.</source>
        <translation>
            <numerusform>Ten pracownik jest nadal opiekunem %n kontaktu; najpierw przekaż go komuś innemu.</numerusform>
            <numerusform>Ten pracownik jest nadal opiekunem %n kontaktów; najpierw przekaż je komuś innemu.</numerusform>
            <numerusform>Ten pracownik jest nadal opiekunem %n kontaktów; najpierw przekaż je komuś innemu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) rest on this text; set “No longer asked for” instead of removing it.</source>
        <translation>
            <numerusform>Na tej treści opiera się %n zgoda; zamiast usuwać, ustaw „Już niestosowana”.</numerusform>
            <numerusform>Na tej treści opierają się %n zgody; zamiast usuwać, ustaw „Już niestosowana”.</numerusform>
            <numerusform>Na tej treści opiera się %n zgód; zamiast usuwać, ustaw „Już niestosowana”.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot go, because other records still use it.</source>
        <translation>Nie można tego usunąć, ponieważ używają tego inne rekordy.</translation>
    </message>
    <message>
        <source>This cannot go, because it is still used: %1.</source>
        <translation>Nie można tego usunąć, ponieważ jest nadal używane: %1.</translation>
    </message>
    <message>
        <source>“%1” must be a person.</source>
        <translation>„%1” musi być osobą.</translation>
    </message>
    <message>
        <source>“%1” must be a business.</source>
        <translation>„%1” musi być firmą.</translation>
    </message>
    <message>
        <source>A person has no field “%1”; leave it empty.</source>
        <translation>Osoba nie ma pola „%1”; pozostaw je puste.</translation>
    </message>
    <message>
        <source>A business has no field “%1”; leave it empty.</source>
        <translation>Firma nie ma pola „%1”; pozostaw je puste.</translation>
    </message>
    <message>
        <source>“%1” must not be empty; give it a value.</source>
        <translation>Pole „%1” nie może być puste; podaj wartość.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed after creation.</source>
        <translation>Pola „%1” nie można zmienić po utworzeniu.</translation>
    </message>
    <message>
        <source>“%1” is worked out by Kontor and cannot be written.</source>
        <translation>Pole „%1” oblicza Kontor i nie można go zapisać.</translation>
    </message>
    <message>
        <source>“%1” names nothing that “%2” could refer to; give an id, an address, a number or a name that exists.</source>
        <translation>„%1” nie wskazuje niczego, do czego mogłoby się odnosić pole „%2”; podaj istniejący identyfikator, adres, numer lub nazwę.</translation>
    </message>
    <message>
        <source>Your role does not allow this; ask an administrator.</source>
        <translation>Twoja rola na to nie pozwala; zwróć się do administratora.</translation>
    </message>
    <message>
        <source>Your role does not allow this (%1); ask an administrator.</source>
        <translation>Twoja rola na to nie pozwala (%1); zwróć się do administratora.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma nic do cofnięcia.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nie ma nic do ponowienia.</translation>
    </message>
    <message>
        <source>This operation cannot be undone: it was undone already, or it is final.</source>
        <translation>Tej operacji nie można cofnąć: została już cofnięta lub jest ostateczna.</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Ten plik już istnieje; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>To już istnieje.</translation>
    </message>
    <message>
        <source>This exists already (%1).</source>
        <translation>To już istnieje (%1).</translation>
    </message>
    <message>
        <source>This was deleted before; restore it first.</source>
        <translation>To zostało wcześniej usunięte; najpierw to przywróć.</translation>
    </message>
    <message>
        <source>A contact needs at least one filled field; give it a name, an email or a phone.</source>
        <translation>Kontakt wymaga co najmniej jednego wypełnionego pola; podaj nazwę, e-mail lub telefon.</translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself; name two contacts.</source>
        <translation>Kontaktu nie można scalić z nim samym; podaj dwa kontakty.</translation>
    </message>
    <message>
        <source>A person and a business cannot be merged into one contact.</source>
        <translation>Osoby i firmy nie można scalić w jeden kontakt.</translation>
    </message>
    <message>
        <source>This contact was merged into “%1”; undo the merge to bring it back.</source>
        <translation>Ten kontakt scalono z „%1”; cofnij scalenie, aby go odzyskać.</translation>
    </message>
    <message>
        <source>There is no active employee “%1”.</source>
        <translation>Nie ma aktywnego pracownika „%1”.</translation>
    </message>
    <message>
        <source>There is no operation “%1”; look at the list of operations.</source>
        <translation>Nie ma operacji „%1”; sprawdź listę operacji.</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>Nie ma widoku „%1”.</translation>
    </message>
    <message>
        <source>There is no import “%1”.</source>
        <translation>Nie ma importu „%1”.</translation>
    </message>
    <message>
        <source>No contact matches “%1”; give its id, the first digits of it, an email address or a phone number.</source>
        <translation>Żaden kontakt nie pasuje do „%1”; podaj jego identyfikator, początek identyfikatora, adres e-mail lub numer telefonu.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” (%2).</source>
        <translation>Nic nie pasuje do „%1” (%2).</translation>
    </message>
    <message>
        <source>The query does not parse, %1: %2</source>
        <translation>Zapytanie jest niezrozumiałe, %1: %2</translation>
    </message>
    <message>
        <source>There is no field “%1”; “kontorctl fields” lists the names.</source>
        <translation>Nie ma pola „%1”; nazwy podaje „kontorctl fields”.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; “kontorctl fields” lists them.</source>
        <translation>Nie ma rodzaju rekordów „%1”; ich listę podaje „kontorctl fields”.</translation>
    </message>
    <message>
        <source>Several records match “%1”; give more of it.</source>
        <translation>Do „%1” pasuje kilka rekordów; podaj dłuższy fragment.</translation>
    </message>
    <message>
        <source>“%1” is no place in a list of this order; begin again without it.</source>
        <translation>„%1” nie jest miejscem na liście o tej kolejności; zacznij od nowa bez niego.</translation>
    </message>
    <message>
        <source>The call is not understood.</source>
        <translation>Wywołanie jest niezrozumiałe.</translation>
    </message>
    <message>
        <source>The file cannot be read; check its name and its rights.</source>
        <translation>Nie można odczytać pliku; sprawdź jego nazwę i uprawnienia.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Nie można odczytać pliku: %1.</translation>
    </message>
    <message>
        <source>This is a folder; name a file.</source>
        <translation>To jest folder; podaj plik.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read.</source>
        <translation>Plik jest pusty; nie ma czego czytać.</translation>
    </message>
    <message>
        <source>This is not a text file, but %1; save the list as CSV first.</source>
        <translation>To nie jest plik tekstowy, lecz %1; najpierw zapisz listę jako CSV.</translation>
    </message>
    <message>
        <source>The characters are not %1; name the encoding that the file was written in.</source>
        <translation>Znaki nie są zapisane w %1; podaj kodowanie, w którym zapisano plik.</translation>
    </message>
    <message>
        <source>A record is longer than 16 MiB; probably a quotation mark is never closed there.</source>
        <translation>Rekord jest dłuższy niż 16 MiB; prawdopodobnie nie zamknięto w nim cudzysłowu.</translation>
    </message>
    <message>
        <source>This cannot be written; check the folder and its rights.</source>
        <translation>Nie można zapisać; sprawdź folder i jego uprawnienia.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Nie można zapisać: %1.</translation>
    </message>
    <message>
        <source>There is no store here; create one with “kontorctl init” or start Kontor.</source>
        <translation>Nie ma tu bazy; utwórz ją poleceniem „kontorctl init” lub uruchom Kontor.</translation>
    </message>
    <message>
        <source>There is a store already; choose another file, or open this one.</source>
        <translation>Jest tu już baza; wybierz inny plik lub otwórz tę bazę.</translation>
    </message>
    <message>
        <source>Another program is writing to this store; wait until it has finished, or close it.</source>
        <translation>W tej bazie zapisuje inny program; poczekaj, aż skończy, lub zamknij go.</translation>
    </message>
    <message>
        <source>This store can only be read; check the rights of the file and its folder.</source>
        <translation>Tę bazę można tylko odczytywać; sprawdź uprawnienia pliku i jego folderu.</translation>
    </message>
    <message>
        <source>This store is damaged; restore a backup.</source>
        <translation>Ta baza jest uszkodzona; przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>This store is damaged (%1); restore a backup.</source>
        <translation>Ta baza jest uszkodzona (%1); przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>This store was written by a newer Kontor (version %1, this one knows %2); update Kontor.</source>
        <translation>Tę bazę zapisał nowszy Kontor (wersja %1, ten zna %2); zaktualizuj Kontor.</translation>
    </message>
    <message>
        <source>This file is not a store of Kontor; choose another one.</source>
        <translation>Ten plik nie jest bazą programu Kontor; wybierz inny.</translation>
    </message>
    <message>
        <source>The disk is full; make room and try again.</source>
        <translation>Dysk jest pełny; zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The store is busy; try again in a moment.</source>
        <translation>Baza jest zajęta; spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The database refused: %1.</source>
        <translation>Baza danych odmówiła: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>The network does not answer; try again later.</source>
        <translation>Sieć nie odpowiada; spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>kolumna „%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&lt;here&gt;</source>
        <comment>marks the place of an error in a query</comment>
        <translation>&lt;tutaj&gt;</translation>
    </message>
    <message>
        <source>Several columns go to “%1”; choose another field for one of them.</source>
        <translation>Kilka kolumn trafia do pola „%1”; wybierz inne pole dla jednej z nich.</translation>
    </message>
    <message>
        <source>Contacts of this type have no field “%1”; choose another one.</source>
        <translation>Kontakty tego typu nie mają pola „%1”; wybierz inne.</translation>
    </message>
    <message>
        <source>“%1” is worked out by Kontor and cannot be imported.</source>
        <translation>Pole „%1” oblicza Kontor i nie można go zaimportować.</translation>
    </message>
    <message>
        <source>The file has no such column; correct the mapping, or take the file it was made for.</source>
        <translation>Plik nie ma takiej kolumny; popraw mapowanie lub użyj pliku, dla którego je utworzono.</translation>
    </message>
    <message>
        <source>The file has several columns of this name; add an “index” to the mapping.</source>
        <translation>Plik ma kilka kolumn o tej nazwie; dodaj „index” do mapowania.</translation>
    </message>
    <message>
        <source>No column goes to “%1”, by which contacts are to be recognised.</source>
        <translation>Żadna kolumna nie trafia do pola „%1”, po którym mają być rozpoznawane kontakty.</translation>
    </message>
    <message>
        <source>This is no mapping, because it is not a JSON object; take a file that the wizard saved.</source>
        <translation>To nie jest mapowanie, bo nie jest obiektem JSON; użyj pliku zapisanego przez kreator.</translation>
    </message>
    <message>
        <source>The mapping lacks “%1”; add it.</source>
        <translation>W mapowaniu brakuje „%1”; dodaj to.</translation>
    </message>
    <message>
        <source>The mapping is not understood at “%1”; correct it there.</source>
        <translation>Mapowanie jest niezrozumiałe w „%1”; popraw je tam.</translation>
    </message>
    <message>
        <source>The mapping is not understood at “%1”: “%2” does not fit; correct it there.</source>
        <translation>Mapowanie jest niezrozumiałe w „%1”: „%2” nie pasuje; popraw je tam.</translation>
    </message>
    <message>
        <source>“%1” names no map tiles; {z}, {x} and {y} stand for the tile, as in https://example.org/{z}/{x}/{y}.png.</source>
        <translation>„%1” nie wskazuje kafelków mapy; {z}, {x} i {y} oznaczają kafelek, jak w https://example.org/{z}/{x}/{y}.png.</translation>
    </message>
    <message>
        <source>This is the only administrator; make somebody else one first.</source>
        <translation>To jedyny administrator; najpierw wyznacz innego.</translation>
    </message>
    <message>
        <source>Kontor may not ask where this computer is; allow it in the system&apos;s settings, or name a place in Settings, Map and address search.</source>
        <translation>Kontor nie może pytać, gdzie jest ten komputer; zezwól na to w ustawieniach systemu albo podaj miejsce w Ustawieniach, Mapa i wyszukiwanie adresów.</translation>
    </message>
    <message>
        <source>The satellite receiver cannot be read; plug it in, or correct its name in Settings, Map and address search.</source>
        <translation>Nie można odczytać odbiornika satelitarnego; podłącz go albo popraw jego nazwę w Ustawieniach, Mapa i wyszukiwanie adresów.</translation>
    </message>
    <message>
        <source>Nothing tells where this computer is; go where satellites are seen, or name a place in Settings, Map and address search.</source>
        <translation>Nic nie wskazuje, gdzie jest ten komputer; przejdź tam, gdzie widać satelity, albo podaj miejsce w Ustawieniach, Mapa i wyszukiwanie adresów.</translation>
    </message>
    <message>
        <source>Choose the place where you are in Settings, Map and address search.</source>
        <translation>Wybierz miejsce, w którym jesteś, w Ustawieniach, Mapa i wyszukiwanie adresów.</translation>
    </message>
    <message>
        <source>This computer has nothing that tells where it is; name a receiver or a place in Settings, Map and address search.</source>
        <translation>Ten komputer nie ma nic, co wskazuje, gdzie jest; podaj odbiornik lub miejsce w Ustawieniach, Mapa i wyszukiwanie adresów.</translation>
    </message>
    <message>
        <source>“%1” is not a language; write its name or its code, like de.</source>
        <translation>„%1” nie jest językiem; wpisz jego nazwę lub kod, na przykład de.</translation>
    </message>
    <message>
        <source>“%1” is more than one keyword; give each by itself.</source>
        <translation>„%1” to więcej niż jedno słowo kluczowe; podaj każde osobno.</translation>
    </message>
    <message>
        <source>“%1” lies in the future; give a day that has been.</source>
        <translation>„%1” leży w przyszłości; podaj dzień, który już był.</translation>
    </message>
    <message>
        <source>“%1” is before the day the consent was given; give that day or a later one.</source>
        <translation>„%1” jest przed dniem udzielenia zgody; podaj ten dzień lub późniejszy.</translation>
    </message>
    <message>
        <source>“%1” is below zero; give zero or more.</source>
        <translation>„%1” jest mniejsze od zera; podaj zero lub więcej.</translation>
    </message>
    <message>
        <source>“%1” is managed automatically by its rule; change the rule instead.</source>
        <translation>„%1” jest przypisywany automatycznie przez swoją regułę; zmień raczej regułę.</translation>
    </message>
    <message>
        <source>%1 is still to come; give a time that has been.</source>
        <translation>%1 jeszcze nie nadeszło; podaj czas, który już był.</translation>
    </message>
    <message>
        <source>The picture lies in the web and was not fetched; add it by hand.</source>
        <translation>Obraz znajduje się w sieci i nie został pobrany; dodaj go ręcznie.</translation>
    </message>
    <message>
        <source>“%1” has a semicolon, which stands between names in lists; write another sign.</source>
        <translation>„%1” zawiera średnik, który oddziela nazwy na listach; wpisz inny znak.</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) of this employee must go to somebody else first.</source>
        <translation>
            <numerusform>%n otwarte zadanie tego pracownika trzeba najpierw przekazać komuś innemu.</numerusform>
            <numerusform>%n otwarte zadania tego pracownika trzeba najpierw przekazać komuś innemu.</numerusform>
            <numerusform>%n otwartych zadań tego pracownika trzeba najpierw przekazać komuś innemu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been worked on since; undo that first, then this can be undone.</source>
        <translation>Od tego czasu pracowano nad „%1”; najpierw cofnij tamto, potem będzie można cofnąć to.</translation>
    </message>
    <message>
        <source>This consent was withdrawn on %1; what was given before does not come back.</source>
        <translation>Tę zgodę wycofano %1; wcześniejsza zgoda nie wraca.</translation>
    </message>
    <message>
        <source>a target market cannot name itself in its own rule</source>
        <translation>rynek docelowy nie może wymieniać siebie we własnej regule</translation>
    </message>
    <message>
        <source>“%1” is no file name, because a slash stands between folders; write the folder into “%2”.</source>
        <translation>„%1” nie jest nazwą pliku, ponieważ ukośnik rozdziela foldery; wpisz folder w polu „%2”.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key; write small letters, digits and _, like “%2”.</source>
        <translation>„%1” nie może być kluczem; użyj małych liter, cyfr i _, na przykład „%2”.</translation>
    </message>
    <message>
        <source>“%1” does not say which choice is to be called otherwise; write it like Red=Ruby.</source>
        <translation>„%1” nie mówi, która opcja ma się nazywać inaczej; wpisz na przykład Czerwony=Rubinowy.</translation>
    </message>
    <message>
        <source>“%1” names no currency; write its code behind the amount, like 12.50 EUR.</source>
        <translation>„%1” nie podaje waluty; wpisz jej kod za kwotą, na przykład 12.50 EUR.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than its currency; round it.</source>
        <translation>„%1” ma więcej miejsc po przecinku niż waluta; zaokrąglij kwotę.</translation>
    </message>
    <message>
        <source>This is a business already; it can be made anew as a person alone.</source>
        <translation>To już jest firma; można ją utworzyć na nowo tylko jako osobę.</translation>
    </message>
    <message>
        <source>This is a person already; it can be made anew as a business alone.</source>
        <translation>To już jest osoba; można ją utworzyć na nowo tylko jako firmę.</translation>
    </message>
    <message>
        <source>The first one is primary as long as no other is; make another one primary instead.</source>
        <translation>Pierwszy wpis jest główny, dopóki nie jest nim inny; ustaw zamiast tego inny jako główny.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have “%1”; rename or remove it in the field library first.</source>
        <translation>
            <numerusform>%n kontakt ma „%1”; najpierw zmień nazwę tej opcji lub usuń ją w bibliotece pól.</numerusform>
            <numerusform>%n kontakty mają „%1”; najpierw zmień nazwę tej opcji lub usuń ją w bibliotece pól.</numerusform>
            <numerusform>%n kontaktów ma „%1”; najpierw zmień nazwę tej opcji lub usuń ją w bibliotece pól.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have “%1”; say what it is called now with rename_choice=%1=…, or take it from them with drop_values=yes.</source>
        <translation>
            <numerusform>%n kontakt ma „%1”; podaj nową nazwę przez rename_choice=%1=… albo usuń tę wartość przez drop_values=yes.</numerusform>
            <numerusform>%n kontakty mają „%1”; podaj nową nazwę przez rename_choice=%1=… albo usuń tę wartość przez drop_values=yes.</numerusform>
            <numerusform>%n kontaktów ma „%1”; podaj nową nazwę przez rename_choice=%1=… albo usuń tę wartość przez drop_values=yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Task created</source>
        <translation>Utworzono zadanie</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Zmieniono zadanie</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Wykonano zadanie</translation>
    </message>
    <message>
        <source>Data change</source>
        <translation>Zmiana danych</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scalenie</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Wysłano e-mail</translation>
    </message>
    <message>
        <source>Mail received</source>
        <translation>Odebrano e-mail</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Połączenie przychodzące</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Połączenie wychodzące</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Social interaction</source>
        <translation>Kontakt w mediach społecznościowych</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contact created</source>
        <translation>Utworzono kontakt</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Usunięto kontakt</translation>
    </message>
    <message>
        <source>Contact restored</source>
        <translation>Przywrócono kontakt</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Zmieniono kontakt</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 – dodano</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 – usunięto</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 – zmieniono</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Cofnięto scalenie</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Scalono</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (was there: %2)</source>
        <translation>%1 (poprzednio: %2)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: from → to</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Task deleted</source>
        <translation>Usunięto zadanie</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Zaimportowano</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Zmieniono podczas importu</translation>
    </message>
    <message>
        <source>Kontor Automation</source>
        <translation>Automatyzacja Kontor</translation>
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
        <translation>%1 (usunięto)</translation>
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
        <translation>Właściciel rachunku</translation>
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
        <translation>Numer rachunku</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekundy</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Treść zgody</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Data udzielenia</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Sposób uzyskania</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Data wycofania</translation>
    </message>
    <message>
        <source>How it was withdrawn</source>
        <translation>Sposób wycofania</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Zapisane przez</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>Już niestosowana</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Zewnętrzny ID</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Drugie imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nazwa prawna</translation>
    </message>
    <message>
        <source>Note name</source>
        <translation>Nazwa w zespole</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Przyrostek</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowany</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Zespół sprzedaży</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numer rejestrowy</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma prawna</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>Numer VAT UE</translation>
    </message>
    <message>
        <source>Do not email</source>
        <translation>Nie wysyłać e-maili</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nie dzwonić</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Preferowany kanał</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numer klienta</translation>
    </message>
    <message>
        <source>Primary email</source>
        <translation>Główny e-mail</translation>
    </message>
    <message>
        <source>Primary phone</source>
        <translation>Główny telefon</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Scalono z</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Konsument</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Only where assigned</source>
        <translation>Tylko gdzie przypisano</translation>
    </message>
    <message>
        <source>Visible in</source>
        <translation>Widoczne w</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Prywatne</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Słowo kluczowe</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Ulica, drugi wiersz</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Województwo lub region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Szerokość geogr.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Długość geogr.</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Rynek docelowy</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Napisano</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Kraj macierzysty</translation>
    </message>
    <message>
        <source>Required for a person</source>
        <translation>Wymagane dla osoby</translation>
    </message>
    <message>
        <source>Required for a business</source>
        <translation>Wymagane dla firmy</translation>
    </message>
    <message>
        <source>Languages of communication</source>
        <translation>Języki komunikacji</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relacja</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Drugi kontakt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Data wykonania</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Grupowanie</translation>
    </message>
    <message>
        <source>First view of</source>
        <translation>Pierwszy widok roli</translation>
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
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Następne działanie</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Najbliższy termin</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Główny</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>Numer międzynarodowy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Further legal forms</source>
        <translation>Inne formy prawne</translation>
    </message>
    <message>
        <source>Tile server</source>
        <translation>Serwer kafelków</translation>
    </message>
    <message>
        <source>Address search</source>
        <translation>Wyszukiwanie adresów</translation>
    </message>
    <message>
        <source>Server of the address search</source>
        <translation>Serwer wyszukiwania adresów</translation>
    </message>
    <message>
        <source>Email for the address search</source>
        <translation>E-mail dla wyszukiwania adresów</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Lider</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>Konto użytkownika</translation>
    </message>
    <message>
        <source>No person is saved without</source>
        <translation>Żadna osoba nie jest zapisywana bez</translation>
    </message>
    <message>
        <source>No business is saved without</source>
        <translation>Żadna firma nie jest zapisywana bez</translation>
    </message>
</context>
<context>
    <name>FieldSettings</name>
    <message>
        <source>Customer class</source>
        <translation>Klasa klienta</translation>
    </message>
    <message>
        <source>A: visit every month, B: every quarter, C: once a year</source>
        <translation>A: wizyta co miesiąc, B: co kwartał, C: raz w roku</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>Several can be ticked</source>
        <translation>Można zaznaczyć kilka</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Targi</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Liczba pracowników</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation>Ile osób tam pracuje</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Roczny przychód</translation>
    </message>
    <message>
        <source>With its currency: 1200000 EUR</source>
        <translation>Z walutą: 1200000 EUR</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Umowa do</translation>
    </message>
    <message>
        <source>Found by: custom field before a day</source>
        <translation>Wyszukiwanie: pole własne przed datą</translation>
    </message>
    <message>
        <source>Reference customer</source>
        <translation>Klient referencyjny</translation>
    </message>
    <message>
        <source>Yes, no, or not asked yet</source>
        <translation>Tak, nie lub jeszcze nie zapytano</translation>
    </message>
    <message>
        <source>Dealer portal</source>
        <translation>Portal dla dealerów</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Otwiera się w przeglądarce</translation>
    </message>
    <message>
        <source>Invoices to</source>
        <translation>Adres do faktur</translation>
    </message>
    <message>
        <source>An address that is checked</source>
        <translation>Adres, który jest sprawdzany</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Infolinia</translation>
    </message>
    <message>
        <source>A number that is checked</source>
        <translation>Numer, który jest sprawdzany</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Polecony przez</translation>
    </message>
    <message>
        <source>Leads to the other contact</source>
        <translation>Prowadzi do drugiego kontaktu</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergie</translation>
    </message>
    <message>
        <source>Any text, up to 1 000 characters</source>
        <translation>Dowolny tekst, do 1 000 znaków</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Nie można odczytać tego obrazu.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Nie można odczytać tego pliku.</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Panele</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu wiersza</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Shift+F10</translation>
    </message>
    <message>
        <source>Delete, after a question</source>
        <translation>Usuń po potwierdzeniu</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Zaznacz kilka wierszy</translation>
    </message>
    <message>
        <source>Shift+arrow keys, Ctrl+Space, Ctrl+A</source>
        <translation>Shift+strzałki, Ctrl+Spacja, Ctrl+A</translation>
    </message>
    <message>
        <source>Search what is typed</source>
        <translation>Szukaj wpisywanego tekstu</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>dowolna litera</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Edytuj wartość</translation>
    </message>
    <message>
        <source>F2, Return</source>
        <translation>F2, Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Return; Ctrl+Return in several lines</source>
        <translation>Enter; w polach wielowierszowych Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back to the former value</source>
        <translation>Przywróć poprzednią wartość</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A day, week, month, year later</source>
        <translation>Dzień, tydzień, miesiąc, rok później</translation>
    </message>
    <message>
        <source>D, W, M, Y</source>
        <translation>D, W, M, Y</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>A day, week, month, year earlier</source>
        <translation>Dzień, tydzień, miesiąc, rok wcześniej</translation>
    </message>
    <message>
        <source>Shift+D, W, M, Y</source>
        <translation>Shift+D, W, M, Y</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Go to a box</source>
        <translation>Przejdź do panelu</translation>
    </message>
    <message>
        <source>Ctrl+J and its letter</source>
        <translation>Ctrl+J i litera panelu</translation>
    </message>
    <message>
        <source>Close what is open, step back</source>
        <translation>Zamknij to, co otwarte; krok wstecz</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
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
        <translation>Zachodnioeuropejskie</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Środkowoeuropejskie</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrylica</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greckie</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Tureckie</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrajskie</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabskie</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Bałtyckie</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Wietnamskie</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japońskie</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chińskie</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreańskie</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tajskie</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>Wczoraj · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago · %1</source>
        <translation>
            <numerusform>%n dzień temu · %1</numerusform>
            <numerusform>%n dni temu · %1</numerusform>
            <numerusform>%n dni temu · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The contact is there already: say what is to happen with this row.</source>
        <translation>Kontakt już istnieje: zdecyduj, co zrobić z tym wierszem.</translation>
    </message>
    <message>
        <source>Email of another contact</source>
        <translation>E-mail innego kontaktu</translation>
    </message>
    <message>
        <source>Phone number of another contact</source>
        <translation>Numer telefonu innego kontaktu</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>To nie jest adres e-mail</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>To nie jest numer telefonu</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>To nie jest link</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>To nie jest data</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>To nie jest liczba</translation>
    </message>
    <message>
        <source>Not one of the choices</source>
        <translation>Spoza listy opcji</translation>
    </message>
    <message>
        <source>Not a country</source>
        <translation>To nie jest kraj</translation>
    </message>
    <message>
        <source>Not a place on earth</source>
        <translation>To nie jest miejsce na Ziemi</translation>
    </message>
    <message>
        <source>Point outside its country</source>
        <translation>Punkt poza swoim krajem</translation>
    </message>
    <message>
        <source>Latitude and longitude exchanged</source>
        <translation>Zamieniona szerokość i długość geograficzna</translation>
    </message>
    <message>
        <source>Wrong sign of a coordinate</source>
        <translation>Błędny znak współrzędnej</translation>
    </message>
    <message>
        <source>Field of the other type of contact</source>
        <translation>Pole innego typu kontaktu</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name</source>
        <translation>Nie ma nikogo ani niczego o tej nazwie</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Brakuje wymaganej wartości</translation>
    </message>
    <message>
        <source>There already; to be decided</source>
        <translation>Już istnieje; do decyzji</translation>
    </message>
    <message>
        <source>Nothing to make a contact of</source>
        <translation>Brak danych do utworzenia kontaktu</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zbyt długa wartość</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2 created, %3 updated, %4 skipped, %5 rejected in %6.</source>
        <translation>
            <numerusform>%1 wiersz: utworzono %2, zaktualizowano %3, pominięto %4, odrzucono %5 w czasie %6.</numerusform>
            <numerusform>%1 wiersze: utworzono %2, zaktualizowano %3, pominięto %4, odrzucono %5 w czasie %6.</numerusform>
            <numerusform>%1 wierszy: utworzono %2, zaktualizowano %3, pominięto %4, odrzucono %5 w czasie %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written (dry run).</source>
        <translation>Nic nie zapisano (próba).</translation>
    </message>
    <message>
        <source>The import was cancelled; it can be resumed or undone.</source>
        <translation>Import anulowano; można go wznowić lub cofnąć.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Ten sam plik był już importowany.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) created from the company column.</source>
        <translation>
            <numerusform>Z kolumny z nazwą firmy utworzono %n firmę.</numerusform>
            <numerusform>Z kolumny z nazwą firmy utworzono %n firmy.</numerusform>
            <numerusform>Z kolumny z nazwą firmy utworzono %n firm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because somebody has to decide about them.</source>
        <translation>
            <numerusform>Pominięto %n wiersz, który wymaga decyzji.</numerusform>
            <numerusform>Pominięto %n wiersze, które wymagają decyzji.</numerusform>
            <numerusform>Pominięto %n wierszy, które wymagają decyzji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) need a look.</source>
        <translation>
            <numerusform>%n wartość wymaga sprawdzenia.</numerusform>
            <numerusform>%n wartości wymagają sprawdzenia.</numerusform>
            <numerusform>%n wartości wymaga sprawdzenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” belonged to another contact; search for it to see whose it is.</source>
        <translation>„%1” należało do innego kontaktu; wyszukaj je, aby zobaczyć, do którego.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>„%1” nie jest jedną z możliwości.</translation>
    </message>
    <message>
        <source>Cannot change after creation</source>
        <translation>Nie można zmienić po utworzeniu</translation>
    </message>
    <message>
        <source>Not an IBAN</source>
        <translation>To nie jest IBAN</translation>
    </message>
    <message>
        <source>Not a BIC</source>
        <translation>To nie jest BIC</translation>
    </message>
    <message>
        <source>Decided by a rule</source>
        <translation>Decyduje o tym reguła</translation>
    </message>
    <message>
        <source>Consent withdrawn since</source>
        <translation>Zgoda od tego czasu wycofana</translation>
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
        <translation>Rodzaj adresu e-mail</translation>
    </message>
    <message>
        <source>Kind of the phone number</source>
        <translation>Rodzaj numeru telefonu</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>Etykieta linku</translation>
    </message>
    <message>
        <source>Kind of the address</source>
        <translation>Rodzaj adresu</translation>
    </message>
    <message>
        <source>New field (%1)</source>
        <translation>Nowe pole (%1)</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nie importuj</translation>
    </message>
    <message>
        <source>Id in Kontor</source>
        <translation>ID w programie Kontor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Cała nazwa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Pola własne</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nowe pole</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, ciąg dalszy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind of the bank account</source>
        <translation>Rodzaj rachunku bankowego</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Zgoda: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>work</source>
        <translation>służbowy</translation>
    </message>
    <message>
        <source>private</source>
        <translation>prywatny</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>komórkowy</translation>
    </message>
    <message>
        <source>mobile, work</source>
        <translation>komórkowy służbowy</translation>
    </message>
    <message>
        <source>mobile, private</source>
        <translation>komórkowy prywatny</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>centrala</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>faks</translation>
    </message>
    <message>
        <source>fax, work</source>
        <translation>faks służbowy</translation>
    </message>
    <message>
        <source>fax, private</source>
        <translation>faks prywatny</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>rozliczenia</translation>
    </message>
    <message>
        <source>support</source>
        <translation>wsparcie</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>dostawy</translation>
    </message>
    <message>
        <source>post</source>
        <translation>korespondencyjny</translation>
    </message>
    <message>
        <source>office</source>
        <translation>biuro</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>magazyn</translation>
    </message>
    <message>
        <source>website</source>
        <translation>strona WWW</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>sklep</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inny</translation>
    </message>
</context>
<context>
    <name>MapSettings</name>
    <message>
        <source>Map and address search</source>
        <translation>Mapa i wyszukiwanie adresów</translation>
    </message>
    <message>
        <source>Kontor has a map of the world and a list of places with it and asks nobody. Street level comes from the servers named here: they learn the addresses that are looked up.</source>
        <translation>Kontor zawiera mapę świata oraz spis miejscowości i nikogo nie pyta. Dane o ulicach pochodzą z podanych tu serwerów: poznają one wyszukiwane adresy.</translation>
    </message>
    <message>
        <source>whom its operator may write to</source>
        <translation>adres kontaktowy dla operatora</translation>
    </message>
    <message>
        <source>none: only what is here</source>
        <translation>brak: tylko dane lokalne</translation>
    </message>
    <message>
        <source>This computer&apos;s Kontor shows no streets: it was built without Qt Location. The tile server is for those of others.</source>
        <translation>Kontor na tym komputerze nie pokazuje ulic: zbudowano go bez Qt Location. Serwer kafelków służy pozostałym.</translation>
    </message>
    <message>
        <source>tiles geocoder Nominatim Photon position GPS near me</source>
        <translation>kafelki geokoder Nominatim Photon pozycja GPS blisko mnie</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>a contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>several tasks (%1)</source>
        <translation>kilka zadań (%1)</translation>
    </message>
    <message>
        <source>the task “%1”</source>
        <translation>zadanie „%1”</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>the task “Call”, Ada</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
    <message>
        <source>%1 imported %2 for you.</source>
        <translation>%1: zaimportowano dla Ciebie %2.</translation>
    </message>
    <message>
        <source>%1 gave you %2.</source>
        <translation>%1: przekazano Ci %2.</translation>
    </message>
    <message>
        <source>%1 gave %2 to somebody else.</source>
        <translation>%1: przekazano komuś innemu %2.</translation>
    </message>
    <message>
        <source>%1 deleted %2.</source>
        <translation>%1: usunięto %2.</translation>
    </message>
    <message>
        <source>%1 changed the sales team of %2.</source>
        <translation>%1: zmieniono zespół sprzedaży (%2).</translation>
    </message>
    <message>
        <source>%1 added you to the sales team %2.</source>
        <translation>%1: dodano Cię do zespołu sprzedaży %2.</translation>
    </message>
    <message>
        <source>%1 took you out of the sales team %2.</source>
        <translation>%1: usunięto Cię z zespołu sprzedaży %2.</translation>
    </message>
    <message>
        <source>%1 made you the leader of the sales team %2.</source>
        <translation>%1: powierzono Ci kierowanie zespołem sprzedaży %2.</translation>
    </message>
    <message>
        <source>“%1” is due.</source>
        <translation>Mija termin: „%1”.</translation>
    </message>
    <message>
        <source>“%1” is due: %2.</source>
        <translation>Mija termin: „%1” (%2).</translation>
    </message>
    <message>
        <source>%1 changed something that concerns you.</source>
        <translation>%1: zmiana, która Cię dotyczy.</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>ostatni kontakt %1</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>task, day</comment>
        <translation>następne: %1, %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>następne: %1</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Creation of %1</source>
        <translation>Utworzenie: %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Zmiana: %1</translation>
    </message>
    <message>
        <source>Change of a contact</source>
        <translation>Zmiana kontaktu</translation>
    </message>
    <message>
        <source>Change of contacts</source>
        <translation>Zmiana kontaktów</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Usunięcie: %1</translation>
    </message>
    <message>
        <source>Deletion of contacts</source>
        <translation>Usunięcie kontaktów</translation>
    </message>
    <message>
        <source>Return of %1 from the bin</source>
        <translation>Przywrócenie z kosza: %1</translation>
    </message>
    <message>
        <source>Return of contacts from the bin</source>
        <translation>Przywrócenie kontaktów z kosza</translation>
    </message>
    <message>
        <source>Archiving of %1</source>
        <translation>Archiwizacja: %1</translation>
    </message>
    <message>
        <source>Archiving of contacts</source>
        <translation>Archiwizacja kontaktów</translation>
    </message>
    <message>
        <source>Reactivation of %1</source>
        <translation>Przywrócenie z archiwum: %1</translation>
    </message>
    <message>
        <source>Reactivation of contacts</source>
        <translation>Przywrócenie kontaktów z archiwum</translation>
    </message>
    <message>
        <source>Erasure of %1</source>
        <translation>Wymazanie: %1</translation>
    </message>
    <message>
        <source>Erasure of contacts</source>
        <translation>Wymazanie kontaktów</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Scalenie: %1</translation>
    </message>
    <message>
        <source>Merge of contacts</source>
        <translation>Scalenie kontaktów</translation>
    </message>
    <message>
        <source>%1 is no duplicate</source>
        <translation>%1 nie jest duplikatem</translation>
    </message>
    <message>
        <source>Contacts kept separate</source>
        <translation>Kontakty pozostawione osobno</translation>
    </message>
    <message>
        <source>Reverting of a change of %1</source>
        <translation>Wycofanie zmiany: %1</translation>
    </message>
    <message>
        <source>Reverting of a change</source>
        <translation>Wycofanie zmiany</translation>
    </message>
    <message>
        <source>Import of fields: %1</source>
        <translation>Import pól: %1</translation>
    </message>
    <message>
        <source>Import of fields</source>
        <translation>Import pól</translation>
    </message>
    <message>
        <source>Departure of %1</source>
        <translation>Odejście: %1</translation>
    </message>
    <message>
        <source>Departure of an employee</source>
        <translation>Odejście pracownika</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Creation of the store of %1</source>
        <translation>Utworzenie bazy: %1</translation>
    </message>
    <message>
        <source>Creation of the store</source>
        <translation>Utworzenie bazy</translation>
    </message>
    <message>
        <source>Demonstration data: %1</source>
        <translation>Dane przykładowe: %1</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Dane przykładowe</translation>
    </message>
    <message>
        <source>Undoing of a change of %1</source>
        <translation>Cofnięcie zmiany: %1</translation>
    </message>
    <message>
        <source>Undoing of a change</source>
        <translation>Cofnięcie zmiany</translation>
    </message>
    <message>
        <source>Redoing of a change of %1</source>
        <translation>Ponowienie zmiany: %1</translation>
    </message>
    <message>
        <source>Redoing of a change</source>
        <translation>Ponowienie zmiany</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 – dodano: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 – dodano</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 – zmieniono: %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 – zmieniono</translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation>%1 – usunięto: %2</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 – usunięto</translation>
    </message>
    <message>
        <source>%1 moved: %2</source>
        <translation>%1 – przeniesiono: %2</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 – przeniesiono</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed since then and stayed as they are.</source>
        <translation>
            <numerusform>%n pozycję zmieniono w międzyczasie, pozostaje taka, jaka jest.</numerusform>
            <numerusform>%n pozycje zmieniono w międzyczasie, pozostają takie, jakie są.</numerusform>
            <numerusform>%n pozycji zmieniono w międzyczasie, pozostają takie, jakie są.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Cofnięto: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Ponowiono: %1.</translation>
    </message>
    <message>
        <source>%1: %2 is used by another contact by now.</source>
        <translation>%1: %2 – wartości używa teraz inny kontakt.</translation>
    </message>
    <message>
        <source>%1 (%2) stays, because it was changed since.</source>
        <translation>%1 (%2) pozostaje, ponieważ wprowadzono później zmiany.</translation>
    </message>
    <message>
        <source>%1: “%2” stays “%3” and not “%4”, because it was changed since.</source>
        <translation>%1: „%2” pozostaje „%3”, a nie „%4”, ponieważ wprowadzono później zmiany.</translation>
    </message>
    <message>
        <source>New start of %1 as the other type</source>
        <translation>Utworzenie na nowo jako drugi typ: %1</translation>
    </message>
    <message>
        <source>New start of a contact as the other type</source>
        <translation>Utworzenie kontaktu na nowo jako drugi typ</translation>
    </message>
    <message>
        <source>Data of %1 from the server</source>
        <translation>Dane z serwera: %1</translation>
    </message>
    <message>
        <source>Data from the server</source>
        <translation>Dane z serwera</translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Synchronizacja: %1</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>Data that the server had lost: %1</source>
        <translation>Dane utracone przez serwer: %1</translation>
    </message>
    <message>
        <source>Data that the server had lost</source>
        <translation>Dane utracone przez serwer</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Rozstrzygnięcie: %1</translation>
    </message>
    <message>
        <source>Decision on a conflict</source>
        <translation>Rozstrzygnięcie konfliktu</translation>
    </message>
    <message>
        <source>Coordinates of %1 locations</source>
        <translation>Współrzędne lokalizacji: %1</translation>
    </message>
    <message>
        <source>Coordinates of locations</source>
        <translation>Współrzędne lokalizacji</translation>
    </message>
    <message>
        <source>User account of %1</source>
        <translation>Konto użytkownika: %1</translation>
    </message>
    <message>
        <source>User account of a contact</source>
        <translation>Konto użytkownika dla kontaktu</translation>
    </message>
    <message>
        <source>%1 restored: %2</source>
        <translation>%1 – przywrócono: %2</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 – przywrócono</translation>
    </message>
</context>
<context>
    <name>OrganisationSettings</name>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>name address VAT home country legal data</source>
        <translation>nazwa adres VAT kraj dane prawne</translation>
    </message>
    <message>
        <source>Your own company. Numbers typed without a country are read as numbers of the home country.</source>
        <translation>Własna firma. Numery bez numeru kierunkowego kraju są odczytywane jako numery kraju macierzystego.</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Pasted %1</source>
        <comment>date and time; the name of a file</comment>
        <translation>Wklejono %1</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of a PDF are shown here once “pdftoppm” of Poppler is installed; until then open the file.</source>
        <translation>Strony pliku PDF będą tu widoczne po zainstalowaniu „pdftoppm” z pakietu Poppler; do tego czasu otwórz plik.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown; it is damaged, or a password locks it. Try to open it.</source>
        <translation>Nie można pokazać tego pliku PDF; jest uszkodzony albo chroniony hasłem. Spróbuj go otworzyć.</translation>
    </message>
    <message>
        <source>A password locks this PDF. Open it in its program.</source>
        <translation>Ten plik PDF jest chroniony hasłem. Otwórz go w jego programie.</translation>
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
        <translation>(usunięto)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>copying…</source>
        <translation>kopiowanie…</translation>
    </message>
    <message>
        <source>log in again</source>
        <translation>zaloguj się ponownie</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>wymagana aktualizacja</translation>
    </message>
    <message>
        <source>no connection since %1</source>
        <translation>brak połączenia od %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>zsynchr. %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>jeszcze nie zsynchronizowano</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <comment>conflicts</comment>
        <translation>do decyzji: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>operations</comment>
        <translation>oczekuje: %1</translation>
    </message>
    <message>
        <source>the organisation</source>
        <comment>in a sentence</comment>
        <translation>organizacja</translation>
    </message>
    <message>
        <source>Everything is kept on this computer; join an organisation to share it with colleagues.</source>
        <translation>Wszystko jest na tym komputerze; dołącz do organizacji, aby dzielić się tym ze współpracownikami.</translation>
    </message>
    <message>
        <source>The contacts of %1 are being copied to this computer; you can work meanwhile.</source>
        <translation>Kontakty są kopiowane na ten komputer (%1); w tym czasie można pracować.</translation>
    </message>
    <message>
        <source>Some changes met those of colleagues; decide which ones hold.</source>
        <translation>Niektóre zmiany są sprzeczne ze zmianami współpracowników; zdecyduj, które obowiązują.</translation>
    </message>
    <message>
        <source>Your changes are safe here and go to the server in a moment.</source>
        <translation>Zmiany są tu bezpieczne i za chwilę trafią na serwer.</translation>
    </message>
    <message>
        <source>News is being exchanged with %1.</source>
        <translation>Trwa wymiana zmian (%1).</translation>
    </message>
    <message>
        <source>Everything is shared with %1.</source>
        <translation>Wszystko jest udostępnione (%1).</translation>
    </message>
    <message>
        <source>Everything of %1 is here; its earlier history is still being read.</source>
        <translation>Wszystko z %1 jest tutaj; wcześniejsza historia jest jeszcze wczytywana.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The server cannot be reached; your work is safe here and goes out later.</source>
        <translation>Serwer jest nieosiągalny; zmiany są tu bezpieczne i zostaną wysłane później.</translation>
    </message>
    <message>
        <source>The server does not answer; your work is safe here and goes out later.</source>
        <translation>Serwer nie odpowiada; zmiany są tu bezpieczne i zostaną wysłane później.</translation>
    </message>
    <message>
        <source>The server is busy; your work is safe here and goes out later.</source>
        <translation>Serwer jest zajęty; zmiany są tu bezpieczne i zostaną wysłane później.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is, so nothing was sent to it; check the address, or name its certificate authority.</source>
        <translation>Serwer nie potrafi potwierdzić swojej tożsamości, więc nic mu nie wysłano; sprawdź adres albo wskaż jego urząd certyfikacji.</translation>
    </message>
    <message>
        <source>The address leads elsewhere, so nothing was sent there; enter the address of the server itself.</source>
        <translation>Adres prowadzi gdzie indziej, więc nic tam nie wysłano; podaj adres samego serwera.</translation>
    </message>
    <message>
        <source>There is no Kontor server at this address; check the address.</source>
        <translation>Pod tym adresem nie ma serwera Kontor; sprawdź adres.</translation>
    </message>
    <message>
        <source>Email address or password are wrong; check them, or ask your administrator.</source>
        <translation>Adres e-mail lub hasło są błędne; sprawdź je albo zapytaj administratora.</translation>
    </message>
    <message>
        <source>The server wants your password again; until then your work is kept here.</source>
        <translation>Serwer ponownie wymaga hasła; do tego czasu zmiany pozostają tutaj.</translation>
    </message>
    <message>
        <source>Too many attempts; try again in a few minutes.</source>
        <translation>Zbyt wiele prób; spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The server needs a newer Kontor; until you update it your work is kept here.</source>
        <translation>Serwer wymaga nowszej wersji programu Kontor; do aktualizacji zmiany pozostają tutaj.</translation>
    </message>
    <message>
        <source>This store belongs to no server; connect it first (server login).</source>
        <translation>Ta baza nie należy do żadnego serwera; najpierw ją połącz (server login).</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>brak uprawnień</translation>
    </message>
    <message>
        <source>this cannot change any more</source>
        <translation>tego nie można już zmienić</translation>
    </message>
    <message>
        <source>it is somebody else&apos;s</source>
        <translation>należy to do kogoś innego</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>czegoś brakuje</translation>
    </message>
    <message>
        <source>a value does not fit</source>
        <translation>wartość nie pasuje</translation>
    </message>
    <message>
        <source>a person and a business cannot become one</source>
        <translation>osoby i firmy nie można scalić w jeden kontakt</translation>
    </message>
    <message>
        <source>the contact is not there</source>
        <translation>kontakt nie istnieje</translation>
    </message>
    <message>
        <source>the contact was erased</source>
        <translation>kontakt został wymazany</translation>
    </message>
    <message>
        <source>what it belongs to was refused</source>
        <translation>odrzucono to, do czego należy</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>%1 is already used by %2.</source>
        <translation>%1: już używane przez %2.</translation>
    </message>
    <message>
        <source>Somebody deleted this contact while you changed it.</source>
        <translation>Ktoś usunął ten kontakt w trakcie Twoich zmian.</translation>
    </message>
    <message>
        <source>This is too large to be shared and stays on this computer.</source>
        <translation>To jest za duże, by je udostępnić, i zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>The server refused this: %1.</source>
        <translation>Serwer to odrzucił: %1.</translation>
    </message>
    <message>
        <source>The server refused “%1”: %2.</source>
        <translation>Serwer odrzucił „%1”: %2.</translation>
    </message>
    <message>
        <source>You removed this while somebody else changed it, so it stays.</source>
        <translation>Usunięto to tutaj, gdy ktoś inny to zmieniał, więc pozostaje.</translation>
    </message>
    <message>
        <source>Your %1 gave way to %2.</source>
        <translation>Twoja wartość (%1) ustąpiła miejsca innej (%2).</translation>
    </message>
    <message>
        <source>“%1” is no address of a server; write it like https://kontor.example.org.</source>
        <translation>„%1” nie jest adresem serwera; zapisz go jak https://kontor.example.org.</translation>
    </message>
    <message>
        <source>The server cannot be used: %1.</source>
        <translation>Nie można użyć serwera: %1.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>organisation, user</comment>
        <translation>%1 jako %2</translation>
    </message>
    <message>
        <source>This store belongs to no server; everything is kept on this computer.</source>
        <translation>Ta baza nie należy do żadnego serwera; wszystko jest na tym komputerze.</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s data is being read.</source>
        <translation>%1: trwa odczyt danych organizacji.</translation>
    </message>
    <message>
        <source>%1: sharing.</source>
        <translation>%1: trwa udostępnianie.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) need a decision.</source>
        <translation>
            <numerusform>%1: %n pozycja wymaga decyzji.</numerusform>
            <numerusform>%1: %n pozycje wymagają decyzji.</numerusform>
            <numerusform>%1: %n pozycji wymaga decyzji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n operation(s) wait to be sent.</source>
        <translation>
            <numerusform>%1: %n operacja czeka na wysłanie.</numerusform>
            <numerusform>%1: %n operacje czekają na wysłanie.</numerusform>
            <numerusform>%1: %n operacji czeka na wysłanie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything is shared.</source>
        <translation>%1: wszystko jest udostępnione.</translation>
    </message>
    <message>
        <source>Take it from %1</source>
        <translation>Odbierz od: %1</translation>
    </message>
    <message>
        <source>Remove it here</source>
        <translation>Usuń tutaj</translation>
    </message>
    <message>
        <source>Leave it with both</source>
        <translation>Zostaw u obu</translation>
    </message>
    <message>
        <source>Bring the contact back</source>
        <translation>Przywróć kontakt</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Pozostaw usunięty</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Moja wersja</translation>
    </message>
    <message>
        <source>Leave theirs</source>
        <translation>Ich wersja</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj oba</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>puste</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ich wersja</translation>
    </message>
    <message>
        <source>another contact</source>
        <translation>inny kontakt</translation>
    </message>
    <message>
        <source>Already used by</source>
        <translation>Już używane przez</translation>
    </message>
    <message>
        <source>the contact is deleted</source>
        <translation>kontakt jest usunięty</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Serwer to odrzucił</translation>
    </message>
    <message>
        <source>too large to be shared</source>
        <translation>za duże do udostępnienia</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>changed, so it stays</source>
        <translation>zmieniono, więc zostaje</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, so nothing was sent to it; tell its administrator, and check this computer&apos;s clock.</source>
        <translation>Certyfikat serwera wygasł, więc nic do niego nie wysłano; powiadom administratora i sprawdź zegar tego komputera.</translation>
    </message>
    <message>
        <source>%1: everything is shared; the earlier history is still being read.</source>
        <translation>%1: wszystko jest udostępnione; wcześniejsza historia jest jeszcze wczytywana.</translation>
    </message>
    <message>
        <source>The keychain that keeps this device&apos;s access does not open; unlock it, or log in again. Until then your work is kept here.</source>
        <translation>Baza kluczy z dostępem tego urządzenia nie otwiera się; odblokuj ją lub zaloguj się ponownie. Do tego czasu praca pozostaje tutaj.</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>No program on this computer takes telephone numbers (%1:); choose another way under Settings, Telephone.</source>
        <translation>Żaden program na tym komputerze nie przyjmuje numerów telefonu (%1:); wybierz inny sposób w Ustawieniach, Telefon.</translation>
    </message>
    <message>
        <source>The telephone system at %1 did not place the call: %2.</source>
        <translation>Centrala telefoniczna %1 nie nawiązała połączenia: %2.</translation>
    </message>
    <message>
        <source>The address that calls are placed by is missing; write it under Settings, Telephone.</source>
        <translation>Brakuje adresu, przez który nawiązywane są połączenia; wpisz go w Ustawieniach, Telefon.</translation>
    </message>
    <message>
        <source>“%1” does not say where the number goes; write {number} there.</source>
        <translation>„%1” nie mówi, gdzie ma stać numer; wpisz tam {number}.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server; write it like telephone.example.org.</source>
        <translation>„%1” nie jest nazwą serwera; wpisz ją jak telephone.example.org.</translation>
    </message>
    <message>
        <source>“%1” is no address to place calls by: %2.</source>
        <translation>„%1” nie jest adresem do nawiązywania połączeń: %2.</translation>
    </message>
</context>
<context>
    <name>kontor::AboutDialog</name>
    <message>
        <source>windows, texts, network</source>
        <translation>okna, teksty, sieć</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>baza</translation>
    </message>
    <message>
        <source>rules of phone numbers</source>
        <translation>reguły numerów telefonu</translation>
    </message>
    <message>
        <source>encodings of old files</source>
        <translation>kodowania starych plików</translation>
    </message>
    <message>
        <source>names and codes of countries</source>
        <translation>nazwy i kody krajów</translation>
    </message>
    <message>
        <source>outlines of countries</source>
        <translation>granice krajów</translation>
    </message>
    <message>
        <source>cities and towns with all their names</source>
        <translation>miasta i miejscowości ze wszystkimi nazwami</translation>
    </message>
    <message>
        <source>German postal codes</source>
        <translation>niemieckie kody pocztowe</translation>
    </message>
    <message>
        <source>French postal codes</source>
        <translation>francuskie kody pocztowe</translation>
    </message>
    <message>
        <source>forms of addresses</source>
        <translation>formaty adresów</translation>
    </message>
    <message>
        <source>About Kontor</source>
        <translation>O programie Kontor</translation>
    </message>
    <message>
        <source>Kontor</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Parts and data</source>
        <translation>Składniki i dane</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Kontor %1</source>
        <translation>Kontor %1</translation>
    </message>
    <message>
        <source>Contacts, and all that happens with them, on your own computer.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Kontakty i wszystko, co się z nimi dzieje, na własnym komputerze.

Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Bez jakiejkolwiek gwarancji.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst licencji</translation>
    </message>
</context>
<context>
    <name>kontor::AddressFields</name>
    <message>
        <source>State</source>
        <translation>Stan / kraj związkowy</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Prowincja</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Hrabstwo / okręg</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departament</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Kanton</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefektura</translation>
    </message>
    <message>
        <source>Postal codes of %1 look different; it is kept as it is.</source>
        <translation>Kody pocztowe kraju %1 wyglądają inaczej; zostaje bez zmian.</translation>
    </message>
    <message numerus="yes">
        <source>Postal codes of %1 have %n digits; it is kept as it is.</source>
        <translation>
            <numerusform>Kody pocztowe (%1) mają %n cyfrę; kod pozostaje bez zmian.</numerusform>
            <numerusform>Kody pocztowe (%1) mają %n cyfry; kod pozostaje bez zmian.</numerusform>
            <numerusform>Kody pocztowe (%1) mają %n cyfr; kod pozostaje bez zmian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Another size holds from the next start.</source>
        <translation>Inny rozmiar obowiązuje od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>The new size holds from the next start.</source>
        <translation>Nowy rozmiar obowiązuje od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>colours theme dark light size scale language</source>
        <translation>kolory motyw ciemny jasny rozmiar skala język</translation>
    </message>
</context>
<context>
    <name>kontor::Attachments</name>
    <message>
        <source>Take off %1</source>
        <translation>Usuń %1</translation>
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
        <translation>Co</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nic do decyzji</translation>
    </message>
    <message>
        <source>Where changes of yours meet those of colleagues and both cannot hold, you decide here.</source>
        <translation>Gdy Twoje zmiany są sprzeczne ze zmianami współpracowników, tutaj decydujesz, które obowiązują.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Rozstrzyganie</translation>
    </message>
</context>
<context>
    <name>kontor::BackupSettings</name>
    <message>
        <source>Once a day by itself</source>
        <translation>Raz dziennie automatycznie</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Daily ones kept</source>
        <translation>Liczba kopii dziennych</translation>
    </message>
    <message>
        <source>Weekly ones kept</source>
        <translation>Liczba kopii tygodniowych</translation>
    </message>
    <message>
        <source>Monthly ones kept</source>
        <translation>Liczba kopii miesięcznych</translation>
    </message>
    <message>
        <source>A backup is a whole, verified copy of the store. Another folder can be on another disk; this is a choice of this computer.</source>
        <translation>Kopia zapasowa to pełna, sprawdzona kopia bazy. Inny folder może leżeć na innym dysku; to wybór dla tego komputera.</translation>
    </message>
    <message>
        <source>beside the store</source>
        <translation>obok bazy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tworzenie kopii</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>Kopia zapasowa jest zapisana i sprawdzona.</translation>
    </message>
    <message>
        <source>Verify the newest</source>
        <translation>Sprawdź najnowszą</translation>
    </message>
    <message>
        <source>All backups, restore…</source>
        <translation>Wszystkie kopie, przywracanie…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder kopii zapasowych</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from its root.</source>
        <translation>Podaj pełną ścieżkę folderu, od katalogu głównego.</translation>
    </message>
    <message>
        <source>No backup in this folder yet.</source>
        <translation>W tym folderze nie ma jeszcze kopii.</translation>
    </message>
    <message>
        <source>Backups: %1. The newest is of %2.</source>
        <translation>Kopie zapasowe: %1. Najnowsza jest z %2.</translation>
    </message>
    <message>
        <source>There is no backup to verify yet.</source>
        <translation>Nie ma jeszcze kopii do sprawdzenia.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>The newest backup is whole and can be restored.</source>
        <translation>Najnowsza kopia jest cała i można ją przywrócić.</translation>
    </message>
    <message>
        <source>folder daily weekly monthly verify</source>
        <translation>folder dzienne tygodniowe miesięczne sprawdź</translation>
    </message>
</context>
<context>
    <name>kontor::BackupsPage</name>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Brak kopii zapasowych</translation>
    </message>
    <message>
        <source>A backup is made once a day by itself, and whenever you want one.</source>
        <translation>Kopia zapasowa powstaje automatycznie raz dziennie oraz na żądanie.</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Przywróć tę kopię…</translation>
    </message>
    <message>
        <source>Once a day by itself</source>
        <translation>Automatycznie raz dziennie</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię zapasową</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Kept are one of each of the last 7 days, 5 weeks and 12 months, in a folder beside the store.</source>
        <translation>Przechowywana jest jedna kopia z każdego z ostatnich 7 dni, 5 tygodni i 12 miesięcy, w folderze obok bazy.</translation>
    </message>
    <message>
        <source>Looking inside …</source>
        <translation>Sprawdzanie zawartości…</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Nie można odczytać tej kopii zapasowej.</translation>
    </message>
    <message>
        <source>%1: %2, tasks: %3, notes: %4.</source>
        <comment>organisation, contacts</comment>
        <translation>%1: %2, zadania: %3, notatki: %4.</translation>
    </message>
    <message>
        <source>Newest change: %1, %2.</source>
        <translation>Najnowsza zmiana: %1, %2.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>Kopia zapasowa jest zapisana i sprawdzona.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Przywrócić kopię zapasową (%1)?</translation>
    </message>
    <message>
        <source>Whatever was changed since then is gone from this store. The store as it is now stays in a file beside it.</source>
        <translation>Wszystkie późniejsze zmiany znikną z tej bazy. Obecna baza pozostanie w pliku obok.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Przywracanie</translation>
    </message>
    <message>
        <source>The store is as it was in the backup.</source>
        <translation>Baza jest taka jak w kopii zapasowej.</translation>
    </message>
</context>
<context>
    <name>kontor::BankBox</name>
    <message>
        <source>No bank account yet.</source>
        <translation>Brak rachunku bankowego.</translation>
    </message>
    <message>
        <source>Add bank account</source>
        <translation>Dodaj rachunek bankowy</translation>
    </message>
    <message>
        <source>New bank account</source>
        <translation>Nowy rachunek bankowy</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Rachunek bankowy</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Rachunki bankowe</translation>
    </message>
</context>
<context>
    <name>kontor::BatchSheet</name>
    <message>
        <source>Assign to a responsible person</source>
        <translation>Przypisz opiekuna</translation>
    </message>
    <message>
        <source>Assign to a sales team</source>
        <translation>Przypisz do zespołu sprzedaży</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Dodaj słowo kluczowe</translation>
    </message>
    <message>
        <source>Remove a keyword</source>
        <translation>Usuń słowo kluczowe</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>Dodaj relację</translation>
    </message>
    <message>
        <source>Remove a relationship</source>
        <translation>Usuń relację</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Ustaw pole</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Zmień kontakty</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>5 contacts</comment>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Słowo kluczowe</translation>
    </message>
    <message>
        <source>%1 will be changed. You can take this back.</source>
        <comment>5 contacts</comment>
        <translation>Do zmiany: %1. Można to cofnąć.</translation>
    </message>
    <message>
        <source>%1, %2 do not have it. You can take this back.</source>
        <comment>1,204 contacts, 36 …</comment>
        <translation>%1, nie ma tego: %2. Można to cofnąć.</translation>
    </message>
    <message>
        <source>%1, %2 already have it. You can take this back.</source>
        <comment>1,204 contacts, 36 …</comment>
        <translation>%1, już to ma: %2. Można to cofnąć.</translation>
    </message>
    <message>
        <source>Add to a category</source>
        <translation>Dodaj do kategorii</translation>
    </message>
    <message>
        <source>Remove from a category</source>
        <translation>Usuń z kategorii</translation>
    </message>
    <message>
        <source>Add to a target market</source>
        <translation>Dodaj do rynku docelowego</translation>
    </message>
    <message>
        <source>Remove from a target market</source>
        <translation>Usuń z rynku docelowego</translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to a sales team that %1 is not in.</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%n z nich należy do zespołu sprzedaży, w którym nie ma: %1.</numerusform>
            <numerusform>%n z nich należą do zespołu sprzedaży, w którym nie ma: %1.</numerusform>
            <numerusform>%n z nich należy do zespołu sprzedaży, w którym nie ma: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Box</name>
    <message>
        <source>This link is no web page; it starts another program (%1).</source>
        <translation>Ten link nie jest stroną WWW; uruchamia inny program (%1).</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Otwórz mimo to</translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>%1 nie chce otrzymywać telefonów.</translation>
    </message>
    <message>
        <source>There is no consent to calling %1.</source>
        <translation>Brak zgody na telefonowanie: %1.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Zadzwoń mimo to</translation>
    </message>
    <message>
        <source>%1 does not want to be emailed.</source>
        <translation>%1 nie chce otrzymywać e-maili.</translation>
    </message>
    <message>
        <source>There is no consent to emailing %1.</source>
        <translation>Brak zgody na wysyłanie e-maili: %1.</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Napisz mimo to</translation>
    </message>
    <message>
        <source>%1 would rather be reached by another channel: %2.</source>
        <translation>%1 woli inny sposób kontaktu: %2.</translation>
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
        <translation>Rozmieść: %1</translation>
    </message>
    <message>
        <source>Move, float or hide this box</source>
        <translation>Przenieś, odczep lub ukryj ten panel</translation>
    </message>
    <message>
        <source>Move to the left column</source>
        <translation>Przenieś do lewej kolumny</translation>
    </message>
    <message>
        <source>Move to the middle column</source>
        <translation>Przenieś do środkowej kolumny</translation>
    </message>
    <message>
        <source>Move to the right column</source>
        <translation>Przenieś do prawej kolumny</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przyczep</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Odczep</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>kontor::BoxTab</name>
    <message>
        <source>Show %1 here</source>
        <translation>Pokaż tutaj: %1</translation>
    </message>
</context>
<context>
    <name>kontor::BoxTabs</name>
    <message>
        <source>More boxes at this place</source>
        <translation>Więcej paneli w tym miejscu</translation>
    </message>
</context>
<context>
    <name>kontor::BriefingDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Karta wizyty</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenty PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kontor::CategoriesBox</name>
    <message>
        <source>In no category.</source>
        <translation>Nie należy do żadnej kategorii.</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Dodaj kategorię</translation>
    </message>
    <message>
        <source>There is no category yet; an administrator adds it in the settings.</source>
        <translation>Nie ma jeszcze żadnej kategorii; administrator dodaje je w ustawieniach.</translation>
    </message>
    <message>
        <source>The contact is in every category already.</source>
        <translation>Kontakt należy już do wszystkich kategorii.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>kontor::CategorySettings</name>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Contacts are sorted by these. Keywords are everybody&apos;s own words; this list is kept.</source>
        <translation>Według nich porządkuje się kontakty. Słowa kluczowe każdy wpisuje dowolnie; ta lista jest prowadzona centralnie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nowa kategoria</translation>
    </message>
    <message>
        <source>No category yet.</source>
        <translation>Brak kategorii.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Dodaj kategorię</translation>
    </message>
    <message>
        <source>In use by: %1.</source>
        <translation>W użyciu: %1.</translation>
    </message>
    <message>
        <source>groups classification</source>
        <translation>grupy klasyfikacja</translation>
    </message>
</context>
<context>
    <name>kontor::CheckGrid</name>
    <message>
        <source>Rows of the file</source>
        <translation>Wiersze pliku</translation>
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
        <translation>jak wiersz %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, to whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Pominięto na życzenie</translation>
    </message>
    <message>
        <source>New, by your decision</source>
        <translation>Nowy, zgodnie z decyzją</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualizacja</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Już istnieje</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wymaga decyzji</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation>%1, problem: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
</context>
<context>
    <name>kontor::CheckPage</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Tylko problemy</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wymagają decyzji</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>Co by się stało?</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>Za&amp;trzymaj sprawdzanie</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Next &amp;problem (F8)</source>
        <translation>Następny &amp;problem (F8)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Po&amp;miń</translation>
    </message>
    <message>
        <source>Bring up to &amp;date</source>
        <translation>&amp;Aktualizuj</translation>
    </message>
    <message>
        <source>Add as &amp;new</source>
        <translation>&amp;Dodaj jako nowy</translation>
    </message>
    <message>
        <source>By the &amp;rule</source>
        <translation>Według &amp;reguły</translation>
    </message>
    <message>
        <source>About %1 of %2 rows</source>
        <translation>Około %1 z %2 wierszy</translation>
    </message>
    <message>
        <source>The check was stopped. You can import without it; an import can be taken back.</source>
        <translation>Sprawdzanie zatrzymano. Można importować bez niego; import można cofnąć.</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Pokazywane wiersze</translation>
    </message>
    <message>
        <source>&amp;Import without the check</source>
        <translation>&amp;Importuj bez sprawdzania</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuj</translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation>&amp;Importuj wiersze (%1)</translation>
    </message>
    <message>
        <source>Kontor looks at every row; nothing is written yet.</source>
        <translation>Kontor sprawdza każdy wiersz; nic nie jest jeszcze zapisywane.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Przygotowywanie…</translation>
    </message>
    <message>
        <source>Nothing is written yet. Cells can be mended here; the file stays as it is.</source>
        <translation>Nic jeszcze nie zapisano. Komórki można tu poprawić; plik pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Ten sam plik był już importowany.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) would come from the names of companies.</source>
        <translation>
            <numerusform>Z nazw firm powstałaby %n firma.</numerusform>
            <numerusform>Z nazw firm powstałyby %n firmy.</numerusform>
            <numerusform>Z nazw firm powstałoby %n firm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need you; undecided ones stay out.</source>
        <translation>
            <numerusform>%n wiersz wymaga decyzji; bez niej zostanie pominięty.</numerusform>
            <numerusform>%n wiersze wymagają decyzji; bez niej zostaną pominięte.</numerusform>
            <numerusform>%n wierszy wymaga decyzji; bez niej zostaną pominięte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter edits a cell; Delete empties it.</source>
        <translation>Enter edytuje komórkę, Del ją opróżnia.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Wiersz %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnModel</name>
    <message>
        <source>Column in the file</source>
        <translation>Kolumna w pliku</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Pole docelowe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Przy aktualizacji</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnTable</name>
    <message>
        <source>Is called so</source>
        <translation>Tak się nazywa</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Według nazwy</translation>
    </message>
    <message>
        <source>By its values</source>
        <translation>Według wartości</translation>
    </message>
    <message>
        <source>Nothing known; kept</source>
        <translation>Nieznana; zachowana</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Własny wybór</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Jak ostatnio</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Pusta</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>Tylko jeśli puste</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolumny pliku</translation>
    </message>
</context>
<context>
    <name>kontor::CommunicationBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Komunikacja</translation>
    </message>
</context>
<context>
    <name>kontor::CompareView</name>
    <message>
        <source>Only differences</source>
        <translation>Tylko różnice</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>Kontakty obok siebie</translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation>%1, różne</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectSheet</name>
    <message>
        <source>Connect</source>
        <translation>Powiąż</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Usuń powiązanie</translation>
    </message>
    <message>
        <source>New business “%1”</source>
        <translation>Nowa firma „%1”</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Nowa osoba „%1”</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentChoice</name>
    <message>
        <source>There is no consent text yet; an administrator adds it in the settings.</source>
        <translation>Nie ma jeszcze tekstu zgody; administrator dodaje go w ustawieniach.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Czytaj</translation>
    </message>
    <message>
        <source>Read the text “%1”</source>
        <translation>Przeczytaj tekst „%1”</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentSettings</name>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>What contacts are asked to consent to. A text is evidence and never changes; another wording becomes a new version.</source>
        <translation>Na co kontakty mają wyrazić zgodę. Tekst jest dowodem i nigdy się nie zmienia; inne brzmienie staje się nową wersją.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Udzielono</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nowy tekst</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Brak tekstu.</translation>
    </message>
    <message>
        <source>Former versions too</source>
        <translation>Także dawne wersje</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <translation>już nie zbierana</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>zbierana</translation>
    </message>
    <message>
        <source>former version</source>
        <translation>dawna wersja</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Dodaj tekst</translation>
    </message>
    <message>
        <source>Add version %1</source>
        <translation>Dodaj wersję %1</translation>
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation>Nowa wersja „%1”</translation>
    </message>
    <message>
        <source>Delete version %1 of “%2”?</source>
        <translation>Usunąć wersję %1 tekstu „%2”?</translation>
    </message>
    <message>
        <source>Nobody has consented to it. One undo brings it back.</source>
        <translation>Nikt nie wyraził na nią zgody. Jedno cofnięcie ją przywróci.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Usuwanie</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Zbieraj ponownie</translation>
    </message>
    <message>
        <source>No longer ask for it</source>
        <translation>Nie zbieraj więcej</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>data protection GDPR versions</source>
        <translation>ochrona danych RODO wersje</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentsBox</name>
    <message>
        <source>No consent on record.</source>
        <translation>Brak zapisanej zgody.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Zapisz zgodę</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>an older text</source>
        <translation>starsza treść</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>wycofana %1</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nowa zgoda</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>%1 (%2, version %3)</source>
        <translation>%1 (%2, wersja %3)</translation>
    </message>
    <message>
        <source>There is no consent text yet; an administrator adds it in the settings.</source>
        <translation>Nie ma jeszcze żadnej treści zgody; administrator dodaje ją w ustawieniach.</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Pokaż całą treść</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Cały tekst</translation>
    </message>
    <message>
        <source>withdrawn with another version</source>
        <translation>wycofano wraz z inną wersją</translation>
    </message>
</context>
<context>
    <name>kontor::ContactActions</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edytuj: %1</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Nowa notatka…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Nowe zadanie…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)…</source>
        <translation>
            <numerusform>Scal %n kontakt…</numerusform>
            <numerusform>Scal %n kontakty…</numerusform>
            <numerusform>Scal %n kontaktów…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Przywróć z archiwum</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n contact(s)</source>
        <translation>
            <numerusform>Archiwizuj %n kontakt</numerusform>
            <numerusform>Archiwizuj %n kontakty</numerusform>
            <numerusform>Archiwizuj %n kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)…</source>
        <translation>
            <numerusform>Usuń %n kontakt…</numerusform>
            <numerusform>Usuń %n kontakty…</numerusform>
            <numerusform>Usuń %n kontaktów…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Kopiuj nazwę</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>Kopiuj e-mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Kopiuj telefon</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Skopiowano: %1</translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n contact(s)</source>
        <translation>
            <numerusform>Archiwizowanie %n kontaktu</numerusform>
            <numerusform>Archiwizowanie %n kontaktów</numerusform>
            <numerusform>Archiwizowanie %n kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two to five contacts to merge.</source>
        <translation>Wybierz od dwóch do pięciu kontaktów do scalenia.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Usunąć kontakt %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)?</source>
        <translation>
            <numerusform>Usunąć %n kontakt?</numerusform>
            <numerusform>Usunąć %n kontakty?</numerusform>
            <numerusform>Usunąć %n kontaktów?</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to the trash, with all that belongs to it. You can take this back.</source>
        <translation>Trafi do kosza wraz ze wszystkim, co do niego należy. Można to cofnąć.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n contact(s)</source>
        <translation>
            <numerusform>Usuwanie %n kontaktu</numerusform>
            <numerusform>Usuwanie %n kontaktów</numerusform>
            <numerusform>Usuwanie %n kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n contact(s)</source>
        <translation>
            <numerusform>Zmienianie %n kontaktu</numerusform>
            <numerusform>Zmienianie %n kontaktów</numerusform>
            <numerusform>Zmienianie %n kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Anulowano: nic nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) changed</source>
        <translation>
            <numerusform>Zmieniono %n kontakt</numerusform>
            <numerusform>Zmieniono %n kontakty</numerusform>
            <numerusform>Zmieniono %n kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n had it already</source>
        <translation>
            <numerusform>, %n miał to już wcześniej</numerusform>
            <numerusform>, %n miały to już wcześniej</numerusform>
            <numerusform>, %n miało to już wcześniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n stayed as they were: %1</source>
        <translation>
            <numerusform>, %n pozostał bez zmian: %1</numerusform>
            <numerusform>, %n pozostały bez zmian: %1</numerusform>
            <numerusform>, %n pozostało bez zmian: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most 40 contacts for a briefing.</source>
        <translation>Do karty wizyty wybierz najwyżej 40 kontaktów.</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Otwórz w osobnym oknie</translation>
    </message>
</context>
<context>
    <name>kontor::ContactEditor</name>
    <message>
        <source>Search a contact</source>
        <translation>Szukaj kontaktu</translation>
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
        <translation>%1: brak</translation>
    </message>
</context>
<context>
    <name>kontor::ContactPersonsBox</name>
    <message>
        <source>Nobody is connected yet.</source>
        <translation>Brak powiązanych osób.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Powiąż</translation>
    </message>
    <message>
        <source>its email was removed</source>
        <translation>e-mail został usunięty</translation>
    </message>
    <message>
        <source>its phone was removed</source>
        <translation>telefon został usunięty</translation>
    </message>
    <message>
        <source>its location was removed</source>
        <translation>lokalizacja została usunięta</translation>
    </message>
    <message>
        <source>Connection with a business</source>
        <translation>Powiązanie z firmą</translation>
    </message>
    <message>
        <source>Connection with a person</source>
        <translation>Powiązanie z osobą</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Connect with a business</source>
        <translation>Powiąż z firmą</translation>
    </message>
    <message>
        <source>Connect with a person</source>
        <translation>Powiąż z osobą</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Osoby kontaktowe</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Dodaj osobę kontaktową</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Usuń powiązanie</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Napisz e-mail</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trasa</translation>
    </message>
    <message>
        <source>%1 has no phone number.</source>
        <translation>%1 nie ma numeru telefonu.</translation>
    </message>
    <message>
        <source>%1 has no email address.</source>
        <translation>%1 nie ma adresu e-mail.</translation>
    </message>
    <message>
        <source>%1 has no location.</source>
        <translation>%1 nie ma lokalizacji.</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Otwórz kontakt</translation>
    </message>
</context>
<context>
    <name>kontor::ContactSearch</name>
    <message>
        <source>No contact matches.</source>
        <translation>Brak pasujących kontaktów.</translation>
    </message>
    <message>
        <source>Search a contact</source>
        <translation>Szukaj kontaktu</translation>
    </message>
    <message>
        <source>Name, email, phone, city …</source>
        <translation>Nazwa, e-mail, telefon, miejscowość…</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Które kontakty</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>Znalezione kontakty</translation>
    </message>
</context>
<context>
    <name>kontor::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortuj rosnąco</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortuj malejąco</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Usuń grupowanie</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Grupuj według: %1</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Tylko „%1”</translation>
    </message>
    <message>
        <source>Only without a value</source>
        <translation>Tylko bez wartości</translation>
    </message>
    <message>
        <source>Only with a value</source>
        <translation>Tylko z wartością</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Ukryj tę kolumnę</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Więcej kolumn</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Przywróć domyślne kolumny</translation>
    </message>
</context>
<context>
    <name>kontor::ContactWindow</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>kontor::ContactsPage</name>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Szukaj kontaktów</translation>
    </message>
    <message>
        <source>Search or query …</source>
        <translation>Szukaj lub wpisz zapytanie…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Put a filter together (Ctrl+Shift+F)</source>
        <translation>Utwórz filtr (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Nie znaleziono kontaktów</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Pokaż wszystkie kontakty</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Brak kontaktów</translation>
    </message>
    <message>
        <source>Bring your own list, make a first contact, or look around with sample data.</source>
        <translation>Zaimportuj własną listę, utwórz pierwszy kontakt lub wypróbuj program na danych przykładowych.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importuj listę…</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Dodaj dane przykładowe</translation>
    </message>
    <message>
        <source>This view is empty.</source>
        <translation>Ten widok jest pusty.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nic nie pasuje do „%1”.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Saving the view</source>
        <translation>Zapisywanie widoku</translation>
    </message>
</context>
<context>
    <name>kontor::CropView</name>
    <message>
        <source>Section of the picture: arrow keys move it, plus and minus change its size</source>
        <translation>Wycinek obrazu: strzałki go przesuwają, plus i minus zmieniają jego rozmiar</translation>
    </message>
</context>
<context>
    <name>kontor::CsvSource</name>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
</context>
<context>
    <name>kontor::Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>Pulpit kontaktu</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Następny panel</translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation>Poprzedni panel</translation>
    </message>
    <message>
        <source>Go to a box…</source>
        <translation>Przejdź do panelu…</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Poprzedni kontakt</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Następny kontakt</translation>
    </message>
    <message>
        <source>Archive, or back from the archive</source>
        <translation>Archiwizuj lub przywróć z archiwum</translation>
    </message>
    <message>
        <source>Delete the contact…</source>
        <translation>Usuń kontakt…</translation>
    </message>
    <message>
        <source>Copy a link to the contact</source>
        <translation>Kopiuj link do kontaktu</translation>
    </message>
    <message>
        <source>Save the layout as…</source>
        <translation>Zapisz układ jako…</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Przywróć domyślny układ</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Zapisz układ</translation>
    </message>
    <message>
        <source>Name, for this type of contact:</source>
        <translation>Nazwa, dla tego typu kontaktu:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Briefing for a visit…</source>
        <translation>Karta wizyty…</translation>
    </message>
    <message>
        <source>Relationship…</source>
        <translation>Relacja…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Zdjęcie…</translation>
    </message>
    <message>
        <source>Recreate as the other type…</source>
        <translation>Utwórz ponownie jako inny typ…</translation>
    </message>
    <message>
        <source>Find duplicates of the contact…</source>
        <translation>Znajdź duplikaty kontaktu…</translation>
    </message>
    <message>
        <source>Create a user account…</source>
        <translation>Utwórz konto użytkownika…</translation>
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
        <translation>Przejdź do panelu</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a box</comment>
        <translation>Pokaż: %1</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <comment>a box</comment>
        <translation>Przejdź do: %1</translation>
    </message>
    <message>
        <source>Share a place with</source>
        <translation>Umieść razem z</translation>
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
        <translation>Poprzedni kontakt</translation>
    </message>
    <message>
        <source>Alt+Page Up</source>
        <translation>Alt+Page Up</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Następny kontakt</translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation>Alt+Page Down</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowany</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>W koszu</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nic nie zaplanowano</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>następne: %1</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>task, day</comment>
        <translation>następne: %1, %2</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>ostatni kontakt %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>jeszcze bez kontaktu</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Kompletny</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Przywróć z archiwum</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Find duplicates …</source>
        <translation>Znajdź duplikaty…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relacja</translation>
    </message>
    <message>
        <source>Delete 1 contact?</source>
        <translation>Usunąć 1 kontakt?</translation>
    </message>
    <message>
        <source>%1 goes to the trash with all that belongs to it. You can undo this.</source>
        <translation>%1 trafi do kosza wraz ze wszystkim, co do niego należy. Można to cofnąć.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Boxes: show, hide, arrange</source>
        <translation>Panele: pokaż, ukryj, ułóż</translation>
    </message>
    <message>
        <source>Emails allowed</source>
        <translation>E-maile dozwolone</translation>
    </message>
    <message>
        <source>No emails</source>
        <translation>Bez e-maili</translation>
    </message>
    <message>
        <source>Calls allowed</source>
        <translation>Połączenia dozwolone</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Bez połączeń</translation>
    </message>
    <message>
        <source>Recreate as a business …</source>
        <translation>Utwórz na nowo jako firmę…</translation>
    </message>
    <message>
        <source>Recreate as a person …</source>
        <translation>Utwórz na nowo jako osobę…</translation>
    </message>
    <message>
        <source>A new contact takes over all that it can hold; this one goes to the trash and leads to it. You can undo this.</source>
        <translation>Nowy kontakt przejmuje wszystko, co może pomieścić; ten trafia do kosza i do niego prowadzi. Można to cofnąć.</translation>
    </message>
    <message>
        <source>What stays with the old one:</source>
        <translation>Co zostaje przy starym:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>i jeszcze %1</translation>
    </message>
    <message>
        <source>Recreate %1 as a business?</source>
        <translation>Utworzyć na nowo jako firmę: %1?</translation>
    </message>
    <message>
        <source>Recreate %1 as a person?</source>
        <translation>Utworzyć na nowo jako osobę: %1?</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Utwórz na nowo</translation>
    </message>
    <message>
        <source>Create a user account …</source>
        <translation>Utwórz konto użytkownika…</translation>
    </message>
    <message>
        <source>Create a user account</source>
        <translation>Utwórz konto użytkownika</translation>
    </message>
    <message>
        <source>%1 is then one of the employees, without a role: without any rights until somebody gives them in the settings.

Email address to log in with:</source>
        <translation>%1 będzie jednym z pracowników, bez roli: bez żadnych praw, dopóki ktoś nie nada ich w ustawieniach.

Adres e-mail do logowania:</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Utwórz konto</translation>
    </message>
</context>
<context>
    <name>kontor::DateEditor</name>
    <message>
        <source>D, W, M, Y: a day, week, month, year later; with Shift earlier. T: today.</source>
        <translation>D, W, M, Y: dzień, tydzień, miesiąc, rok później; z klawiszem Shift wcześniej. T: dzisiaj.</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Wybierz w kalendarzu</translation>
    </message>
</context>
<context>
    <name>kontor::DayPage</name>
    <message>
        <source>no date</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>jeszcze bez kontaktu</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Nothing is due. Well done.</source>
        <translation>Nie ma nic do zrobienia. Dobra robota.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nic nie zaplanowano</translation>
    </message>
    <message>
        <source>Each of your contacts has a next step.</source>
        <translation>Każdy z Twoich kontaktów ma następny krok.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Since your last visit</source>
        <translation>Od ostatniej wizyty</translation>
    </message>
    <message>
        <source>Nobody else has changed anything.</source>
        <translation>Nikt inny niczego nie zmienił.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mój dzień</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>kontor::DecisionPanel</name>
    <message>
        <source>Merge the two contacts…</source>
        <translation>Scal oba kontakty…</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Otwórz kontakt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moja wersja</translation>
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
            <numerusform>Pokaż %n puste pole</numerusform>
            <numerusform>Pokaż %n puste pola</numerusform>
            <numerusform>Pokaż %n pustych pól</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>check the country</source>
        <translation>sprawdź kraj</translation>
    </message>
</context>
<context>
    <name>kontor::DropZone</name>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>Wybierz &amp;plik…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Drop a list here: CSV, vCards, or any other text with a row for each contact.</source>
        <translation>Upuść tu listę: CSV, vCard lub inny tekst z jednym wierszem na kontakt.</translation>
    </message>
</context>
<context>
    <name>kontor::DuplicatesPage</name>
    <message>
        <source>Likeness</source>
        <translation>Podobieństwo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Drugi kontakt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Brak duplikatów</translation>
    </message>
    <message>
        <source>Contacts that are likely the same appear here, to be merged into one.</source>
        <translation>Tu pojawiają się kontakty, które są prawdopodobnie tym samym, aby scalić je w jeden.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Prawdopodobne duplikaty</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Only duplicates of these contacts</source>
        <translation>Tylko duplikaty tych kontaktów</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Szukanie duplikatów</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Keep separate</source>
        <translation>Pozostaw osobno</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Scal…</translation>
    </message>
    <message>
        <source>Not now (Space)</source>
        <translation>Nie teraz (Spacja)</translation>
    </message>
    <message>
        <source>These two are not the same, and are not shown here again (Delete)</source>
        <translation>Te dwa kontakty nie są tym samym i nie pojawią się tu więcej (Del)</translation>
    </message>
    <message>
        <source>Side by side, field by field (Enter)</source>
        <translation>Obok siebie, pole po polu (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n para</numerusform>
            <numerusform>%n pary</numerusform>
            <numerusform>%n par</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping two contacts separate</source>
        <translation>Pozostawianie dwóch kontaktów osobno</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz: %1</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Szukaj…</translation>
    </message>
</context>
<context>
    <name>kontor::DurationEditor</name>
    <message>
        <source>4:30, or minutes</source>
        <translation>4:30 albo minuty</translation>
    </message>
</context>
<context>
    <name>kontor::EmailsBox</name>
    <message>
        <source>No email address yet.</source>
        <translation>Brak adresu e-mail.</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>Dodaj e-mail</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Napisz e-mail</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Ustaw jako główny</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-maile</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>kontor::EmployeeSettings</name>
    <message>
        <source>Employees and roles</source>
        <translation>Pracownicy i role</translation>
    </message>
    <message>
        <source>Everybody who works with the contacts. The role says what they may do; whoever leaves hands over contacts and tasks first.</source>
        <translation>Wszyscy, którzy pracują z kontaktami. Rola określa, co im wolno; kto odchodzi, najpierw przekazuje kontakty i zadania.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Zespoły</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>Nowy pracownik</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Jeszcze nikogo.</translation>
    </message>
    <message>
        <source>Inactive ones too</source>
        <translation>Także nieaktywni</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>Dodaj pracownika</translation>
    </message>
    <message>
        <source>Make active again</source>
        <translation>Aktywuj ponownie</translation>
    </message>
    <message>
        <source>Remove and hand over…</source>
        <translation>Usuń i przekaż…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Nothing has to be handed over. History keeps the name.</source>
        <translation>Nie ma nic do przekazania. Historia zachowuje nazwisko.</translation>
    </message>
    <message>
        <source>%1, open tasks: %2. All of it goes to colleagues, as one step that one undo takes back. History keeps the name.</source>
        <translation>%1, otwarte zadania: %2. Wszystko trafia do współpracowników w jednym kroku, który można cofnąć. Historia zachowuje nazwisko.</translation>
    </message>
    <message>
        <source>Everything goes to</source>
        <translation>Wszystko przejmuje</translation>
    </message>
    <message>
        <source>But of %1 (%2)</source>
        <comment>team, 12 contacts</comment>
        <translation>Oprócz: %1 (%2)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>tak samo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Przekazywanie</translation>
    </message>
    <message>
        <source>Changed hands: %1, tasks: %2.</source>
        <translation>Przekazano: %1, zadania: %2.</translation>
    </message>
    <message>
        <source>Making active</source>
        <translation>Aktywowanie</translation>
    </message>
    <message>
        <source>colleagues users administrator manager rights</source>
        <translation>współpracownicy użytkownicy administrator menedżer uprawnienia</translation>
    </message>
</context>
<context>
    <name>kontor::ErrorLine</name>
    <message>
        <source>Open %1</source>
        <translation>Otwórz: %1</translation>
    </message>
</context>
<context>
    <name>kontor::FieldSettings</name>
    <message>
        <source>Dashboard</source>
        <translation>Pulpit kontaktu</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>single contacts</source>
        <translation>pojedyncze kontakty</translation>
    </message>
    <message>
        <source>Field library</source>
        <translation>Biblioteka pól</translation>
    </message>
    <message>
        <source>Fields of your own. Each can be searched, filtered, imported and exported like the built-in ones.</source>
        <translation>Pola własne. Każde można wyszukiwać, filtrować, importować i eksportować jak wbudowane.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Widoczne w</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nowe pole</translation>
    </message>
    <message>
        <source>No field of your own yet.</source>
        <translation>Brak pól własnych.</translation>
    </message>
    <message>
        <source>All values can be read so: %1.</source>
        <translation>Wszystkie wartości można tak odczytać: %1.</translation>
    </message>
    <message>
        <source>Of %1 values, %2 cannot be read so; empty or change them first:</source>
        <translation>Z %1 wartości %2 nie można tak odczytać; najpierw je opróżnij lub zmień:</translation>
    </message>
    <message>
        <source>Make it a field of all</source>
        <translation>Zmień w pole ogólne</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>JSON in…</source>
        <translation>Wczytaj JSON…</translation>
    </message>
    <message>
        <source>JSON out…</source>
        <translation>Zapisz JSON…</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcjonalne</translation>
    </message>
    <message>
        <source>“%1” was added one by one to %2.</source>
        <translation>Pole „%1” dodano pojedynczo (%2).</translation>
    </message>
    <message>
        <source>One on each line, in their order; a colour may follow: Gold #d4a017</source>
        <translation>Jedna opcja w wierszu, w tej kolejności; po niej może stać kolor: Gold #d4a017</translation>
    </message>
    <message>
        <source>What people should know when they fill it in</source>
        <translation>Co trzeba wiedzieć przy wypełnianiu</translation>
    </message>
    <message>
        <source>from the label, for imports and filters</source>
        <translation>z etykiety, do importów i filtrów</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Dodaj pole</translation>
    </message>
    <message>
        <source>No contact has a value in it.</source>
        <translation>Żaden kontakt nie ma w nim wartości.</translation>
    </message>
    <message>
        <source>The values of %1 go with it.</source>
        <translation>Wraz z nim znikną jego wartości (%1).</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Przenoszenie</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Dodawanie</translation>
    </message>
    <message>
        <source>This field is there already.</source>
        <translation>To pole już istnieje.</translation>
    </message>
    <message>
        <source>Fields from JSON</source>
        <translation>Pola z JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading fields</source>
        <translation>Wczytywanie pól</translation>
    </message>
    <message>
        <source>Fields added: %1, changed: %2, the same: %3.</source>
        <translation>Dodane pola: %1, zmienione: %2, bez zmian: %3.</translation>
    </message>
    <message>
        <source>Fields as JSON</source>
        <translation>Pola jako JSON</translation>
    </message>
    <message>
        <source>Fields written to %1: %2.</source>
        <translation>Pola zapisano w %1: %2.</translation>
    </message>
    <message>
        <source>custom fields specifications choices</source>
        <translation>pola własne specyfikacje wybór</translation>
    </message>
    <message>
        <source>all forms</source>
        <translation>wszystkie formularze</translation>
    </message>
    <message>
        <source>More for fields</source>
        <translation>Więcej o polach</translation>
    </message>
    <message>
        <source>Examples and JSON</source>
        <translation>Przykłady i JSON</translation>
    </message>
    <message>
        <source>“%1” is taken away: %2.</source>
        <translation>„%1” znika: %2.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”: %3.</source>
        <translation>„%1” zmienia się w „%2”: %3.</translation>
    </message>
    <message>
        <source>Change the choices of “%1”?</source>
        <translation>Zmienić opcje pola „%1”?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>kontor::FilePage</name>
    <message>
        <source>Which list?</source>
        <translation>Która lista?</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Wklej ze s&amp;chowka</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Odczytywanie pliku…</translation>
    </message>
    <message>
        <source>Paste a list from the clipboard</source>
        <translation>Wklej listę ze schowka</translation>
    </message>
    <message>
        <source>Last files</source>
        <translation>Ostatnie pliki</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Wybierz listę</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.psv *.ssv *.vcf *.vcard)</source>
        <translation>Listy (*.csv *.tsv *.tab *.txt *.psv *.ssv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>W schowku nie ma tekstu.</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, %3</source>
        <translation>Wiersze: %1, kolumny: %2, %3</translation>
    </message>
    <message>
        <source>There are no rows in this file besides the names of its columns.</source>
        <translation>Plik nie zawiera żadnych wierszy oprócz nazw kolumn.</translation>
    </message>
    <message>
        <source>Imported before on %1. Rows that came in then are recognised.</source>
        <translation>Już importowano: %1. Zaimportowane wtedy wiersze są rozpoznawane.</translation>
    </message>
    <message>
        <source>The settings of the last import are used for the next list.</source>
        <translation>Ustawienia ostatniego importu obowiązują dla następnej listy.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
</context>
<context>
    <name>kontor::FileVersionList</name>
    <message>
        <source>current</source>
        <translation>bieżąca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Ustaw jako bieżącą</translation>
    </message>
</context>
<context>
    <name>kontor::FilesBox</name>
    <message>
        <source>No file yet. Drop files here.</source>
        <translation>Brak plików. Upuść pliki tutaj.</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Dodaj plik</translation>
    </message>
    <message>
        <source>private</source>
        <translation>prywatny</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation>Obejrzyj tutaj</translation>
    </message>
    <message>
        <source>Save to disk…</source>
        <translation>Zapisz na dysku…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Nowa wersja…</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Zapisz plik</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nowa wersja</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dodaj pliki</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Wcześniejsze wersje</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Wersje: %1</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nowy folder…</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>pusty</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <translation>Przenieś do folderu…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to this contact?</source>
        <translation>
            <numerusform>Dodać %n plik do tego kontaktu?</numerusform>
            <numerusform>Dodać %n pliki do tego kontaktu?</numerusform>
            <numerusform>Dodać %n plików do tego kontaktu?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) with the folder?</source>
        <translation>
            <numerusform>Usunąć %n plik razem z folderem?</numerusform>
            <numerusform>Usunąć %n pliki razem z folderem?</numerusform>
            <numerusform>Usunąć %n plików razem z folderem?</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nazwa folderu</translation>
    </message>
    <message>
        <source>Empty: in no folder</source>
        <translation>Puste: w żadnym folderze</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Przenieś do folderu</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to a folder</source>
        <translation>
            <numerusform>Przenieś %n plik do folderu</numerusform>
            <numerusform>Przenieś %n pliki do folderu</numerusform>
            <numerusform>Przenieś %n plików do folderu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Dodawanie %n pliku</numerusform>
            <numerusform>Dodawanie %n plików</numerusform>
            <numerusform>Dodawanie %n plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::FilterCondition</name>
    <message>
        <source>not</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>zawiera</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>jest równe</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>jest puste</translation>
    </message>
    <message>
        <source>is less than, before</source>
        <translation>mniej niż, przed</translation>
    </message>
    <message>
        <source>is at most, until</source>
        <translation>najwyżej, do</translation>
    </message>
    <message>
        <source>is more than, after</source>
        <translation>więcej niż, po</translation>
    </message>
    <message>
        <source>is at least, from</source>
        <translation>co najmniej, od</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>jest między</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Usuń ten warunek</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Dowolny tekst</translation>
    </message>
</context>
<context>
    <name>kontor::FilterGroup</name>
    <message>
        <source>not</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>How the conditions belong together</source>
        <translation>Jak łączyć warunki</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Wszystkie z tych</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Dowolny z tych</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Usuń tę grupę</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
</context>
<context>
    <name>kontor::FilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
</context>
<context>
    <name>kontor::FirstStart</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Witamy w programie Kontor</translation>
    </message>
    <message>
        <source>Your contacts stay on this computer. Everything works without a network.</source>
        <translation>Twoje kontakty pozostają na tym komputerze. Wszystko działa bez sieci.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>The name of your company</source>
        <translation>Nazwa firmy</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Your email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcjonalnie</translation>
    </message>
    <message>
        <source>Start with my own list</source>
        <translation>Zacznij od własnej listy</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Wypróbuj na danych przykładowych</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Zacznij od pustej listy</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Moja organizacja</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Dołącz do organizacji</translation>
    </message>
</context>
<context>
    <name>kontor::FormatBar</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>Pierwszy wiersz to &amp;nazwy kolumn</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Przecinek</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Średnik</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Kreska pionowa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodowanie</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Se&amp;parator</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>C&amp;udzysłów</translation>
    </message>
    <message>
        <source>&amp;Rows to leave out on top</source>
        <translation>P&amp;omijane wiersze na górze</translation>
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
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Które zdarzenia</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Najważniejsze</translation>
    </message>
    <message>
        <source>Data &amp; admin</source>
        <translation>Dane i administracja</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Szukaj w historii</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Also of its contact persons</source>
        <translation>Także osób kontaktowych</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Od – do…</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Wszystkie rodzaje</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n rodzaj</numerusform>
            <numerusform>%n rodzaje</numerusform>
            <numerusform>%n rodzajów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation>Rodzaje: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Okres: %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Przez</translation>
    </message>
    <message>
        <source>Calls by outcome</source>
        <translation>Rozmowy według wyniku</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
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
        <translation>prywatna</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>usunięto</translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importuj kontakty</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importowanie: %1</translation>
    </message>
    <message>
        <source>Stop the import of %1?</source>
        <translation>Zatrzymać import %1?</translation>
    </message>
    <message>
        <source>What has come in stays. You can go on later, or take it back.</source>
        <translation>To, co już zaimportowano, pozostanie. Import można później kontynuować lub cofnąć.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Zatrzymaj import</translation>
    </message>
</context>
<context>
    <name>kontor::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>kontor::InterruptedImports</name>
    <message>
        <source>Imports that were interrupted</source>
        <translation>Przerwane importy</translation>
    </message>
    <message>
        <source>The import of %1 stopped after %2 rows (%3).</source>
        <translation>Import %1 zatrzymał się (wiersze: %2, %3).</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Wz&amp;nów</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>Wznów import %1</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Co&amp;fnij</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Cofnij import %1</translation>
    </message>
</context>
<context>
    <name>kontor::JoinDialog</name>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Certyfikat prywatnego urzędu certyfikacji</translation>
    </message>
    <message>
        <source>Optional: of a private authority</source>
        <translation>Opcjonalnie: prywatnego urzędu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Pierwsza kopia</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Zaloguj ponownie</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Dołącz do organizacji</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>The server wants the password of %1 again. Everything you did meanwhile is here, and goes there afterwards.</source>
        <translation>Serwer ponownie wymaga hasła użytkownika %1. Wszystko, co zrobiono w tym czasie, jest tutaj i potem tam trafi.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>dotąd: %1</translation>
    </message>
    <message>
        <source>The contacts of your organisation are copied to this computer, so that you can work with them also without a network. What you change goes back by itself.</source>
        <translation>Kontakty organizacji są kopiowane na ten komputer, aby można było z nimi pracować także bez sieci. Zmiany są odsyłane automatycznie.</translation>
    </message>
    <message>
        <source>All of this store (%1) goes to the organisation, and its contacts come here; nothing is lost. Those that are there twice are found by the page Duplicates. Without a network everything works as before.</source>
        <translation>Cała ta baza (%1) trafia do organizacji, a jej kontakty tutaj; nic nie ginie. To, co się powtarza, znajdzie strona „Duplikaty”. Bez sieci wszystko działa jak dotąd.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Server, email and password are needed.</source>
        <translation>Potrzebne są serwer, e-mail i hasło.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>You are logged in again. What waited is being sent.</source>
        <translation>Zalogowano ponownie. To, co czekało, jest wysyłane.</translation>
    </message>
    <message>
        <source>This store now belongs to %1. Its contacts are being copied to this computer; you can close this and work meanwhile. What is interrupted goes on by itself.</source>
        <translation>Ta baza należy teraz do: %1. Kontakty są kopiowane na ten komputer; można zamknąć to okno i pracować. Przerwane kopiowanie wznowi się samo.</translation>
    </message>
    <message>
        <source>Work meanwhile</source>
        <translation>Pracuj w tym czasie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Everything is shared.</source>
        <translation>Wszystko jest udostępnione.</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <comment>conflicts</comment>
        <translation>Do decyzji: %1</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>Dołącz do organizacji…</translation>
    </message>
    <message>
        <source>%1, %2 of them archived</source>
        <comment>12 contacts, 3 of them archived</comment>
        <translation>%1, w tym zarchiwizowane: %2</translation>
    </message>
</context>
<context>
    <name>kontor::KeySettings</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Przejdź</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Użyj tego skrótu</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Bez skrótu</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Przywróć domyślny</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Szukaj poleceń i skrótów</translation>
    </message>
    <message>
        <source>Search commands and keys …</source>
        <translation>Szukaj poleceń i skrótów…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Polecenia i skróty</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy skrót</translation>
    </message>
    <message>
        <source>This key stays as it is.</source>
        <translation>Ten skrót pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 jest już skrótem polecenia „%2”.</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>klawiatura skróty</translation>
    </message>
</context>
<context>
    <name>kontor::KeywordChip</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>kontor::KeywordsBox</name>
    <message>
        <source>No keyword yet.</source>
        <translation>Brak słów kluczowych.</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>Dodaj słowa kluczowe</translation>
    </message>
    <message>
        <source>Add keyword, …</source>
        <translation>Słowo kluczowe, …</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <source>Add keyword</source>
        <translation>Dodaj słowo kluczowe</translation>
    </message>
</context>
<context>
    <name>kontor::LanguageSettings</name>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>The languages that are offered as a contact&apos;s language: mails and invitations are written in it. Kontor&apos;s own language is chosen under Appearance.</source>
        <translation>Języki oferowane jako język kontaktu: w nim pisane są wiadomości i zaproszenia. Język samego programu Kontor wybiera się w sekcji „Wygląd”.</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Szukaj języków</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Szukaj…</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>komunikacja</translation>
    </message>
</context>
<context>
    <name>kontor::LegalFormSettings</name>
    <message>
        <source>Legal forms</source>
        <translation>Formy prawne</translation>
    </message>
    <message>
        <source>What is offered as a business&apos;s legal form, by country. Another form can be typed at any business.</source>
        <translation>Co jest oferowane jako forma prawna firmy, według kraju. Przy każdej firmie można wpisać inną.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Offered already</source>
        <translation>Już oferowane</translation>
    </message>
    <message>
        <source>Your own, one on each line</source>
        <translation>Własne, jedna w wierszu</translation>
    </message>
    <message>
        <source>Nothing is known of this country; all forms are offered.</source>
        <translation>O tym kraju nic nie wiadomo; oferowane są wszystkie formy.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
<context>
    <name>kontor::LinksBox</name>
    <message>
        <source>No public page yet.</source>
        <translation>Brak publicznych stron.</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Dodaj link</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>Linki publiczne</translation>
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
        <translation>E</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Brak adresu.</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>Dodaj lokalizację</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Bez adresu</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Pokaż na mapie</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Kopiuj współrzędne</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokalizacje</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Coordinates wait for the network</source>
        <translation>Współrzędne czekają na sieć</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trasa</translation>
    </message>
</context>
<context>
    <name>kontor::MainWindow</name>
    <message>
        <source>Go to or do…</source>
        <translation>Przejdź lub wykonaj…</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Przejdź lub wykonaj</translation>
    </message>
    <message>
        <source>Commands, contacts, keywords, people (%1)</source>
        <translation>Polecenia, kontakty, słowa kluczowe, osoby (%1)</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Dodaj dane przykładowe</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię zapasową</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Otwórz inną bazę…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Następny obszar</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Poprzedni obszar</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Otwórz w osobnym oknie</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Przegląd skrótów</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Kolory jak w systemie</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Jasne kolory</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Ciemne kolory</translation>
    </message>
    <message>
        <source>CSV, the list as it is seen (*.csv)</source>
        <translation>CSV, lista w widocznej postaci (*.csv)</translation>
    </message>
    <message>
        <source>CSV, all fields, to import again (*.csv)</source>
        <translation>CSV, wszystkie pola, do ponownego importu (*.csv)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Eksportuj kontakty</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>kontakty.csv</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksportowanie</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>Zapisano %1 do %2</translation>
    </message>
    <message>
        <source>Adding sample data</source>
        <translation>Dodawanie danych przykładowych</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Dodano %1</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Cofanie</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Ponawianie</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>This store is in use</source>
        <translation>Ta baza jest w użyciu</translation>
    </message>
    <message>
        <source>This store needs a newer Kontor</source>
        <translation>Ta baza wymaga nowszej wersji programu Kontor</translation>
    </message>
    <message>
        <source>This store is damaged</source>
        <translation>Ta baza jest uszkodzona</translation>
    </message>
    <message>
        <source>This store cannot be written</source>
        <translation>W tej bazie nie można zapisywać</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>Nie można otworzyć bazy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Otwórz bazę</translation>
    </message>
    <message>
        <source>Kontor stores (*.kontor);;All files (*)</source>
        <translation>Bazy Kontor (*.kontor);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>Kopia zapasowa jest zapisana i sprawdzona.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>Synchronised. To decide: %1</source>
        <comment>conflicts</comment>
        <translation>Zsynchronizowano. Do decyzji: %1</translation>
    </message>
    <message>
        <source>Synchronised. Everything is shared.</source>
        <translation>Zsynchronizowano. Wszystko jest udostępnione.</translation>
    </message>
    <message>
        <source>Contacts near me</source>
        <translation>Kontakty blisko mnie</translation>
    </message>
    <message>
        <source>“%1” was changed in another program, but is no longer there in Kontor. What was changed lies in %2.</source>
        <translation>Plik „%1” został zmieniony w innym programie, ale nie ma go już w Kontorze. Zmieniona wersja leży w %2.</translation>
    </message>
</context>
<context>
    <name>kontor::MapBox</name>
    <message>
        <source>Map of the contact&apos;s locations</source>
        <translation>Mapa lokalizacji kontaktu</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>No address here is known to the map.</source>
        <translation>Mapa nie zna tu żadnego adresu.</translation>
    </message>
</context>
<context>
    <name>kontor::MapPage</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Contacts on the map</source>
        <translation>Kontakty na mapie</translation>
    </message>
    <message>
        <source>Search contacts …</source>
        <translation>Szukaj kontaktów…</translation>
    </message>
    <message>
        <source>Go to a place</source>
        <translation>Przejdź do miejsca</translation>
    </message>
    <message>
        <source>Go to a place …</source>
        <translation>Przejdź do miejsca…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Contacts on this part of the map</source>
        <translation>Kontakty w tej części mapy</translation>
    </message>
    <message>
        <source>Show what is in view</source>
        <translation>Pokaż to, co widać</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n lokalizacja</numerusform>
            <numerusform>%n lokalizacje</numerusform>
            <numerusform>%n lokalizacji</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Zaznaczono: %1</translation>
    </message>
    <message>
        <source>In view, the nearest to the middle first. Draw a line with Shift held to choose.</source>
        <translation>Widoczne, od najbliższych środka. Aby zaznaczyć, narysuj linię, trzymając Shift.</translation>
    </message>
    <message>
        <source>Near me</source>
        <translation>Blisko mnie</translation>
    </message>
    <message>
        <source>Looking where this computer is …</source>
        <translation>Szukanie położenia tego komputera…</translation>
    </message>
    <message>
        <source>To the contact list</source>
        <translation>Do listy kontaktów</translation>
    </message>
    <message>
        <source>Shows the list of all contacts with these chosen</source>
        <translation>Pokazuje listę kontaktów z zaznaczonymi tymi kontaktami</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a distance</comment>
        <translation>około %1</translation>
    </message>
    <message>
        <source>Rings: no more than the town is known.</source>
        <translation>Pierścienie: znana jest tylko miejscowość.</translation>
    </message>
    <message>
        <source>No contact here has an address that is known.</source>
        <translation>Żaden kontakt nie ma tu znanego adresu.</translation>
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
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, Home shows everything, Return opens the pin next to the middle.</source>
        <translation>Strzałki przesuwają, plus i minus zmieniają powiększenie, Home pokazuje wszystko, Enter otwiera pinezkę najbliższą środka.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakty</numerusform>
            <numerusform>%n kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>About here: no more than the town is known.</source>
        <translation>Mniej więcej tutaj: znana jest tylko miejscowość.</translation>
    </message>
</context>
<context>
    <name>kontor::MappingPage</name>
    <message>
        <source>What is what?</source>
        <translation>Co jest czym?</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>Z&amp;gadnij ponownie</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Odczytywanie pliku…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>The columns go where they went last time.</source>
        <translation>Kolumny trafiają tam, gdzie poprzednim razem.</translation>
    </message>
    <message>
        <source>Kontor guessed from names and values; look it over.</source>
        <translation>Kontor odgadł to z nazw i wartości; sprawdź wynik.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Pierwsze %1 z %2 wierszy</translation>
    </message>
    <message>
        <source>No column goes anywhere; choose a field for one at least.</source>
        <translation>Żadna kolumna nie ma pola docelowego; wybierz pole co najmniej dla jednej.</translation>
    </message>
</context>
<context>
    <name>kontor::MergeView</name>
    <message>
        <source>Merge contacts</source>
        <translation>Scal kontakty</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Without merging (Esc)</source>
        <translation>Bez scalania (Esc)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Make one contact of them (Ctrl+Enter)</source>
        <translation>Utwórz z nich jeden kontakt (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)</source>
        <translation>
            <numerusform>Scal %n kontakt</numerusform>
            <numerusform>Scal %n kontakty</numerusform>
            <numerusform>Scal %n kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Zachowaj: %1</translation>
    </message>
    <message>
        <source>Its number, its links and its history go on; the others lead to it.</source>
        <translation>Jego numer, linki i historia pozostają; pozostałe prowadzą do niego.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>Kept of all</source>
        <translation>Zachowane ze wszystkich</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Scalanie</translation>
    </message>
</context>
<context>
    <name>kontor::MomentEditor</name>
    <message>
        <source>%1, time of day</source>
        <translation>%1, godzina</translation>
    </message>
    <message>
        <source>Up, Down: five minutes. N: now.</source>
        <translation>Góra, dół: pięć minut. N: teraz.</translation>
    </message>
</context>
<context>
    <name>kontor::MultipleChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
</context>
<context>
    <name>kontor::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Nawigacja</translation>
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
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Utwórz kontakt</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Dane podstawowe</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Dane dodatkowe</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Linki</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <source>VIP, trade fair</source>
        <translation>VIP, targi</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relacja</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>One field is enough. * makes the contact complete.</source>
        <translation>Wystarczy jedno pole. Pola z * są potrzebne, aby kontakt był kompletny.</translation>
    </message>
    <message>
        <source>Not saved without: %1. * makes the contact complete.</source>
        <translation>Bez tego nie zapisuje się: %1. * czyni kontakt kompletnym.</translation>
    </message>
</context>
<context>
    <name>kontor::NoteComposer</name>
    <message>
        <source>Private: only I read it</source>
        <translation>Prywatna: tylko ja ją czytam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Napisz notatkę…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Zapisz notatkę</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Nagraj</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dołącz pliki…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dołącz pliki</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Nagranie %1</translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation>Nagranie, %1</translation>
    </message>
</context>
<context>
    <name>kontor::NoteFiles</name>
    <message>
        <source>Play %1</source>
        <translation>Odtwórz %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
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
        <translation>Powiadomienia: nic nowego</translation>
    </message>
    <message>
        <source>Notifications: %1 new</source>
        <translation>Powiadomienia: nowych %1</translation>
    </message>
    <message>
        <source>Kontor</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Kontor: %1 new notifications</source>
        <translation>Kontor: nowe powiadomienia: %1</translation>
    </message>
</context>
<context>
    <name>kontor::NoticesPage</name>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nic nowego</translation>
    </message>
    <message>
        <source>Here stands what colleagues do that concerns you, and what is due.</source>
        <translation>Tu widać działania współpracowników, które Cię dotyczą, oraz to, czego termin mija.</translation>
    </message>
    <message>
        <source>Only new ones</source>
        <translation>Tylko nowe</translation>
    </message>
    <message>
        <source>Show on the desktop too</source>
        <translation>Pokazuj też na pulpicie</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
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
        <translation>%1 · © współtwórcy OpenStreetMap</translation>
    </message>
</context>
<context>
    <name>kontor::OperationsPage</name>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>Cofnięcie</translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation>Nie można cofnąć</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Nic jeszcze nie zmieniono</translation>
    </message>
    <message>
        <source>Every change is listed here and can be taken back.</source>
        <translation>Każda zmiana jest tu wymieniona i można ją cofnąć.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>kontor::OrganisationForm</name>
    <message>
        <source>Nothing to save.</source>
        <translation>Nie ma nic do zapisania.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
<context>
    <name>kontor::OutcomeView</name>
    <message>
        <source>Every value fits</source>
        <translation>Wszystkie wartości pasują</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Nic nie wymaga sprawdzenia.</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Rodzaje problemów</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Ten sam plik był już importowany.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) came from the names of companies.</source>
        <translation>
            <numerusform>Z nazw firm powstała %n firma.</numerusform>
            <numerusform>Z nazw firm powstały %n firmy.</numerusform>
            <numerusform>Z nazw firm powstało %n firm.</numerusform>
        </translation>
    </message>
    <message>
        <source>rows</source>
        <translation>wiersze</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>zaktualizowane</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>już istniejące</translation>
    </message>
    <message>
        <source>of them undecided</source>
        <translation>w tym nierozstrzygnięte</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>%1 values need a look; their rows come in all the same, where they are not refused.</source>
        <translation>Wartości do sprawdzenia: %1; ich wiersze i tak zostaną zaimportowane, o ile nie zostaną odrzucone.</translation>
    </message>
    <message>
        <source>The first %1 are listed, the report has all.</source>
        <translation>Lista obejmuje pierwsze %1, raport zawiera wszystkie.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind (count)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
</context>
<context>
    <name>kontor::PageSheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
</context>
<context>
    <name>kontor::Palette</name>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Przejdź lub wykonaj</translation>
    </message>
    <message>
        <source>Contact or command …   &gt; commands   # keywords   @ people</source>
        <translation>Kontakt lub polecenie…   &gt; polecenia   # słowa kluczowe   @ osoby</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Znalezione</translation>
    </message>
</context>
<context>
    <name>kontor::PaletteModel</name>
    <message>
        <source>responsible for %1</source>
        <translation>pod opieką: %1</translation>
    </message>
</context>
<context>
    <name>kontor::PhonesBox</name>
    <message>
        <source>No phone number yet.</source>
        <translation>Brak numeru telefonu.</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Dodaj telefon</translation>
    </message>
    <message>
        <source>%1
typed as %2</source>
        <translation>%1
wpisano jako %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Zarejestruj połączenie</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Ustaw jako główny</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefony</translation>
    </message>
</context>
<context>
    <name>kontor::PictureBox</name>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
</context>
<context>
    <name>kontor::PictureButton</name>
    <message>
        <source>Picture of %1</source>
        <translation>Obraz: %1</translation>
    </message>
    <message>
        <source>Picture: choose, crop, remove</source>
        <translation>Obraz: wybierz, przytnij, usuń</translation>
    </message>
</context>
<context>
    <name>kontor::PictureDeeds</name>
    <message>
        <source>Choose picture…</source>
        <translation>Wybierz obraz…</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Przytnij…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Use this section</source>
        <translation>Użyj tego wycinka</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Przytnij obraz</translation>
    </message>
</context>
<context>
    <name>kontor::PlaceSuggestions</name>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Nothing found: %1</source>
        <translation>Nic nie znaleziono: %1</translation>
    </message>
    <message>
        <source>Search with %1 …</source>
        <translation>Szukaj w %1 …</translation>
    </message>
</context>
<context>
    <name>kontor::PointAddress</name>
    <message>
        <source>Fill in %1</source>
        <translation>Wpisz: %1</translation>
    </message>
</context>
<context>
    <name>kontor::PositionChoice</name>
    <message>
        <source>Where am I?</source>
        <translation>Gdzie jestem?</translation>
    </message>
    <message>
        <source>Position of this computer</source>
        <translation>Położenie tego komputera</translation>
    </message>
    <message>
        <source>For “Near me” on the map. It stays on this computer.</source>
        <translation>Dla „Blisko mnie” na mapie. Pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>The system tells it</source>
        <translation>Podaje je system</translation>
    </message>
    <message>
        <source>A satellite receiver (NMEA)</source>
        <translation>Odbiornik satelitarny (NMEA)</translation>
    </message>
    <message>
        <source>A place that I name</source>
        <translation>Miejsce, które podam</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Odbiornik</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Begin to type a town …</source>
        <translation>Zacznij wpisywać miejscowość…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Szerokość %1, długość %2</translation>
    </message>
</context>
<context>
    <name>kontor::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemModel</name>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemStrip</name>
    <message>
        <source>Settle all</source>
        <translation>Załatw wszystkie</translation>
    </message>
    <message>
        <source>These values are dealt with; do not show them again</source>
        <translation>Te wartości są załatwione; nie pokazuj ich więcej</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the import could not be stored</source>
        <translation>
            <numerusform>Nie udało się zapisać %n wartości z importu</numerusform>
            <numerusform>Nie udało się zapisać %n wartości z importu</numerusform>
            <numerusform>Nie udało się zapisać %n wartości z importu</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3”. %4</source>
        <translation>Wiersz %1, %2: „%3”. %4</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Załatwione</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importowanie</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Kontynuuj w t&amp;le</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Zatrzymaj import</translation>
    </message>
    <message>
        <source>What has come in when you stop stays; you can go on later, or take it back.</source>
        <translation>To, co zaimportowano do chwili zatrzymania, pozostanie; import można później kontynuować lub cofnąć.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importowanie: %1</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Przygotowywanie…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 z %2 wierszy</translation>
    </message>
    <message>
        <source>%1 new, %2 brought up to date, %3 there already, %4 refused</source>
        <translation>nowe: %1, zaktualizowane: %2, już istniejące: %3, odrzucone: %4</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
</context>
<context>
    <name>kontor::RecordBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
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
        <translation>Zapisz (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Anuluj (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
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
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>zaznaczone</translation>
    </message>
</context>
<context>
    <name>kontor::RecordSection</name>
    <message>
        <source>Search …</source>
        <translation>Szukaj…</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Szukaj w: %1</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Brak wyników wyszukiwania.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message>
        <source>One undo brings everything back.</source>
        <translation>Jedno cofnięcie wszystko przywróci.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation>Usuwanie „%1”</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
</context>
<context>
    <name>kontor::RecordSheet</name>
    <message>
        <source>New task for %1</source>
        <translation>Nowe zadanie: %1</translation>
    </message>
    <message>
        <source>New note on %1</source>
        <translation>Nowa notatka: %1</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodaj notatkę</translation>
    </message>
</context>
<context>
    <name>kontor::ReferenceEditor</name>
    <message>
        <source>%1 is not in the sales team %2.</source>
        <translation>%1 nie należy do zespołu sprzedaży %2.</translation>
    </message>
</context>
<context>
    <name>kontor::RequiredSettings</name>
    <message>
        <source>Email or phone</source>
        <translation>E-mail lub telefon</translation>
    </message>
    <message>
        <source>Linked business, or lead or customer</source>
        <translation>Powiązana firma albo lead lub klient</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Słowo kluczowe</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Pola wymagane</translation>
    </message>
    <message>
        <source>A contact is complete when all of these are filled, and a draft until then. Drafts can be saved and used; the list shows and filters them.</source>
        <translation>Kontakt jest kompletny, gdy wszystko to jest wypełnione, a do tego czasu jest szkicem. Szkice można zapisywać i używać ich; lista je pokazuje i filtruje.</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Dla osoby</translation>
    </message>
    <message>
        <source>For a business</source>
        <translation>Dla firmy</translation>
    </message>
    <message>
        <source>Nothing ticked means what Kontor comes with: first and last name, an email or a phone, and a linked business for a person; the legal name for a business.</source>
        <translation>Gdy nic nie zaznaczono, obowiązują wymagania domyślne: dla osoby imię i nazwisko, e-mail lub telefon i powiązana firma; dla firmy nazwa prawna.</translation>
    </message>
    <message>
        <source>Not saved without</source>
        <translation>Bez tego nie zapisuje się</translation>
    </message>
    <message>
        <source>A new contact that lacks one of these is not saved, nor imported, and none of them can be emptied. Contacts of before stay as they are. Nothing ticked: one filled field is enough.</source>
        <translation>Nowy kontakt, któremu brakuje któregoś z tych pól, nie zostanie zapisany ani zaimportowany i żadnego z nich nie można opróżnić. Wcześniejsze kontakty pozostają bez zmian. Nic nie zaznaczono: wystarczy jedno wypełnione pole.</translation>
    </message>
    <message>
        <source>draft complete status mandatory</source>
        <translation>szkic kompletny status obowiązkowe</translation>
    </message>
</context>
<context>
    <name>kontor::ResponsibleBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Opiekun</translation>
    </message>
</context>
<context>
    <name>kontor::ResultPage</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Wz&amp;nów</translation>
    </message>
    <message>
        <source>Show the &amp;contacts</source>
        <translation>Pokaż &amp;kontakty</translation>
    </message>
    <message>
        <source>&amp;Save report …</source>
        <translation>Zapi&amp;sz raport…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Cofnij ten import</translation>
    </message>
    <message>
        <source>Same settings a&amp;gain</source>
        <translation>Te same &amp;ustawienia ponownie</translation>
    </message>
    <message>
        <source>&amp;Another list</source>
        <translation>&amp;Inna lista</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Co pozostaje bez zmian</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Import zatrzymano</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>Zaimportowano %1</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Czas trwania: %1.</translation>
    </message>
    <message>
        <source>What had come in by then stays. You can go on where it stopped, or take it back.</source>
        <translation>To, co zaimportowano do tej chwili, pozostaje. Import można kontynuować od miejsca zatrzymania lub cofnąć.</translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>Nic nie zaimportowano.</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>Import zatrzymał się</translation>
    </message>
    <message>
        <source>What had come in by then stays. When the reason is gone, you can go on where it stopped; or take it back.</source>
        <translation>To, co zaimportowano do tej chwili, pozostaje. Po usunięciu przyczyny import można kontynuować od miejsca zatrzymania albo cofnąć.</translation>
    </message>
    <message>
        <source>Taking back the import of %1</source>
        <translation>Cofanie importu %1</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Przygotowywanie…</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 z %2 zmian</translation>
    </message>
    <message>
        <source>The import was not taken back</source>
        <translation>Importu nie cofnięto</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>Import cofnięto</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 problems.csv</source>
        <comment>name of the imported file</comment>
        <translation>%1 problemy.csv</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Raport zapisano jako %1.</translation>
    </message>
</context>
<context>
    <name>kontor::RowFaceView</name>
    <message>
        <source>primary</source>
        <translation>główny</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonane</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięty</translation>
    </message>
</context>
<context>
    <name>kontor::RuleBar</name>
    <message>
        <source>the whole row</source>
        <translation>cały wiersz</translation>
    </message>
    <message>
        <source>id in Kontor</source>
        <translation>ID w programie Kontor</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Pozostaw bez zmian</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Aktualizuj</translation>
    </message>
    <message>
        <source>Add once more</source>
        <translation>Dodaj jeszcze raz</translation>
    </message>
    <message>
        <source>Ask for each</source>
        <translation>Pytaj o każdy</translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation>Wi&amp;ersze to</translation>
    </message>
    <message>
        <source>Contacts that are there a&amp;lready</source>
        <translation>Istniejące kontakt&amp;y</translation>
    </message>
    <message>
        <source>Recognised b&amp;y</source>
        <translation>Rozpoznawanie we&amp;dług</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>What the column “%1” says</source>
        <translation>Według kolumny „%1”</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatycznie: %1</translation>
    </message>
    <message>
        <source>A&amp;dd new categories and target markets</source>
        <translation>Doda&amp;j nowe kategorie i rynki docelowe</translation>
    </message>
</context>
<context>
    <name>kontor::RuleHelp</name>
    <message>
        <source>Takes %1 now.</source>
        <comment>5 contacts</comment>
        <translation>Obejmuje teraz: %1.</translation>
    </message>
    <message>
        <source>Take the filter of a view</source>
        <translation>Przejmij filtr widoku</translation>
    </message>
    <message>
        <source>Take the filter of a view …</source>
        <translation>Przejmij filtr widoku…</translation>
    </message>
    <message>
        <source>Without a rule, contacts are put into it by hand.</source>
        <translation>Bez reguły kontakty dodaje się ręcznie.</translation>
    </message>
</context>
<context>
    <name>kontor::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Podpowiedzi</translation>
    </message>
</context>
<context>
    <name>kontor::Section</name>
    <message>
        <source>You can read this; a manager or an administrator can change it.</source>
        <translation>Można to czytać; zmienić to może kierownictwo lub administrator.</translation>
    </message>
    <message>
        <source>You can read this; an administrator can change it.</source>
        <translation>Można to czytać; zmienić to może administrator.</translation>
    </message>
</context>
<context>
    <name>kontor::SelectionBar</name>
    <message>
        <source>Assign…</source>
        <translation>Przypisz…</translation>
    </message>
    <message>
        <source>Keyword…</source>
        <translation>Słowo kluczowe…</translation>
    </message>
    <message>
        <source>Relationship…</source>
        <translation>Relacja…</translation>
    </message>
    <message>
        <source>Field…</source>
        <translation>Pole…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Scal…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Wyczyść zaznaczenie</translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>Zaznacz wszystkie (%1)</translation>
    </message>
    <message>
        <source>Two to five contacts side by side</source>
        <translation>Od dwóch do pięciu kontaktów obok siebie</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n zaznaczony</numerusform>
            <numerusform>%n zaznaczone</numerusform>
            <numerusform>%n zaznaczonych</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefing…</source>
        <translation>Karta wizyty…</translation>
    </message>
</context>
<context>
    <name>kontor::ServerSettings</name>
    <message>
        <source>Join an organisation…</source>
        <translation>Dołącz do organizacji…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Zaloguj ponownie…</translation>
    </message>
    <message>
        <source>Leave the organisation…</source>
        <translation>Opuść organizację…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Zalogowano jako</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Ostatnia synchronizacja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>All data stays on this computer. What is changed here afterwards reaches nobody, and what colleagues change does not come here.</source>
        <translation>Wszystkie dane zostają na tym komputerze. Późniejsze zmiany stąd nie dotrą do nikogo, a zmiany współpracowników nie dotrą tutaj.</translation>
    </message>
    <message>
        <source>Not sent yet: %1. Colleagues will not get it.</source>
        <comment>operations</comment>
        <translation>Jeszcze nie wysłano: %1. Współpracownicy tego nie otrzymają.</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Opuścić organizację „%1”?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Opuszczanie</translation>
    </message>
    <message>
        <source>This store is on its own again; all its data is still here.</source>
        <translation>Ta baza jest znów samodzielna; wszystkie jej dane nadal tu są.</translation>
    </message>
    <message>
        <source>synchronisation organisation join account leave</source>
        <translation>synchronizacja organizacja dołącz konto opuść</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>kept in a file that only you can read, as this computer has no keychain</source>
        <translation>w pliku, który tylko Ty możesz odczytać, bo ten komputer nie ma bazy kluczy</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain</source>
        <translation>w bazie kluczy tego komputera</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Szukaj ustawień</translation>
    </message>
    <message>
        <source>Search settings …</source>
        <translation>Szukaj ustawień…</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Żadne ustawienie tak się nie nazywa.</translation>
    </message>
</context>
<context>
    <name>kontor::SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarHint</name>
    <message>
        <source>Already there?</source>
        <translation>Już istnieje?</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>Otwórz %1: %2</translation>
    </message>
</context>
<context>
    <name>kontor::SoundBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Miejsce w nagraniu</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Zatrzymaj odtwarzanie</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place and length of a recording</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>kontor::SpecificationsBox</name>
    <message>
        <source>No field of your own yet.</source>
        <translation>Brak pól własnych.</translation>
    </message>
    <message>
        <source>Add custom field</source>
        <translation>Dodaj pole własne</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Otwórz kontakt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Name of a field, known or new</source>
        <translation>Nazwa pola, znanego lub nowego</translation>
    </message>
    <message>
        <source>Type, if new</source>
        <translation>Typ, jeśli nowe</translation>
    </message>
    <message>
        <source>Choices, if new</source>
        <translation>Opcje, jeśli nowe</translation>
    </message>
    <message>
        <source>small;medium;large</source>
        <translation>mały;średni;duży</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Specyfikacje</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Napisz e-mail</translation>
    </message>
</context>
<context>
    <name>kontor::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Więcej liczb</translation>
    </message>
</context>
<context>
    <name>kontor::SyncMarks</name>
    <message>
        <source>needs a decision</source>
        <translation>wymaga decyzji</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>czeka na wysłanie</translation>
    </message>
</context>
<context>
    <name>kontor::SyncPage</name>
    <message>
        <source>This store is on this computer alone</source>
        <translation>Ta baza jest tylko na tym komputerze</translation>
    </message>
    <message>
        <source>Join an organisation to share contacts with colleagues. What could not be shared by itself then appears here.</source>
        <translation>Dołącz do organizacji, aby dzielić się kontaktami ze współpracownikami. To, czego nie dało się udostępnić automatycznie, pojawi się tutaj.</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>Dołącz do organizacji…</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Zaloguj ponownie…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synchronizacja</translation>
    </message>
</context>
<context>
    <name>kontor::SyncStatus</name>
    <message>
        <source>Join an organisation…</source>
        <translation>Dołącz do organizacji…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Zaloguj ponownie…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Co czeka</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Ustawienia serwera</translation>
    </message>
</context>
<context>
    <name>kontor::TargetChooser</name>
    <message>
        <source>Where the column goes</source>
        <translation>Dokąd trafia kolumna</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Znajdź pole</translation>
    </message>
    <message>
        <source>Find a field …</source>
        <translation>Znajdź pole…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
</context>
<context>
    <name>kontor::TargetMarketBox</name>
    <message>
        <source>In no target market.</source>
        <translation>Nie należy do żadnego rynku docelowego.</translation>
    </message>
    <message>
        <source>Add target market</source>
        <translation>Dodaj rynek docelowy</translation>
    </message>
    <message>
        <source>managed automatically</source>
        <translation>przypisywany automatycznie</translation>
    </message>
    <message>
        <source>Everybody who matches “%1” belongs to it.</source>
        <translation>Należą do niego wszyscy, którzy pasują do „%1”.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>There is no other target market to choose; marketing adds it in the settings.</source>
        <translation>Nie ma innego rynku docelowego do wyboru; dział marketingu dodaje je w ustawieniach.</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Rynek docelowy</translation>
    </message>
</context>
<context>
    <name>kontor::TargetMarketSettings</name>
    <message>
        <source>Target markets</source>
        <translation>Rynki docelowe</translation>
    </message>
    <message>
        <source>Contacts are put into these by hand. One with a rule manages itself: whoever meets the rule belongs to it.</source>
        <translation>Kontakty przypisuje się do nich ręcznie. Rynek z regułą zarządza się sam: należy do niego każdy, kto spełnia regułę.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>New target market</source>
        <translation>Nowy rynek docelowy</translation>
    </message>
    <message>
        <source>No target market yet.</source>
        <translation>Nie ma jeszcze rynku docelowego.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatycznie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add target market</source>
        <translation>Dodaj rynek docelowy</translation>
    </message>
    <message>
        <source>In use by: %1.</source>
        <translation>Używane przez: %1.</translation>
    </message>
    <message>
        <source>Its contacts stay; only the grouping goes.</source>
        <translation>Kontakty zostają; znika tylko przypisanie.</translation>
    </message>
    <message>
        <source>Show these contacts</source>
        <translation>Pokaż te kontakty</translation>
    </message>
    <message>
        <source>segments rule automatically</source>
        <translation>segmenty reguła automatycznie</translation>
    </message>
</context>
<context>
    <name>kontor::TaskSheet</name>
    <message>
        <source>New task</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Edytuj zadanie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>kontor::TasksBox</name>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nic nie zaplanowano.</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorytet %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>Wykonane (Spacja)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>po terminie od wczoraj</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
</context>
<context>
    <name>kontor::TasksPage</name>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Usuwanie</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Otwórz kontakt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Brak zadań</translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>Nie ma tu zadań do wykonania.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Szukaj zadań</translation>
    </message>
    <message>
        <source>Search tasks …</source>
        <translation>Szukaj zadań…</translation>
    </message>
    <message>
        <source>Complete or reopen the task</source>
        <translation>Oznacz zadanie jako wykonane lub otwórz ponownie</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Edytuj zadanie</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Usuń zadanie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Dowolny stan</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Wszystkich</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Until the end of the week</source>
        <translation>Do końca tygodnia</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>więcej niż %1</translation>
    </message>
</context>
<context>
    <name>kontor::TeamBox</name>
    <message>
        <source>No sales team works on this contact.</source>
        <translation>Żaden zespół sprzedaży nie zajmuje się tym kontaktem.</translation>
    </message>
    <message>
        <source>Choose team</source>
        <translation>Wybierz zespół</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Zespół sprzedaży</translation>
    </message>
</context>
<context>
    <name>kontor::TeamSettings</name>
    <message>
        <source>Sales teams</source>
        <translation>Zespoły sprzedaży</translation>
    </message>
    <message>
        <source>Where a contact has a team, its members are offered first as the responsible person.</source>
        <translation>Gdy kontakt ma zespół, jego członkowie są proponowani jako pierwsi na opiekuna.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Lider</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nowy zespół</translation>
    </message>
    <message>
        <source>No sales team yet.</source>
        <translation>Brak zespołów sprzedaży.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Dodaj zespół</translation>
    </message>
    <message>
        <source>No contact belongs to it.</source>
        <translation>Nie należy do niego żaden kontakt.</translation>
    </message>
    <message>
        <source>%1 will have no team.</source>
        <translation>Bez zespołu pozostanie: %1.</translation>
    </message>
    <message>
        <source>leader members</source>
        <translation>lider członkowie</translation>
    </message>
</context>
<context>
    <name>kontor::TelephoneSettings</name>
    <message>
        <source>Try a call</source>
        <translation>Wypróbuj połączenie</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Calls are placed by</source>
        <translation>Połączenia nawiązuje</translation>
    </message>
    <message>
        <source>The system&apos;s telephone program</source>
        <translation>Program telefoniczny systemu</translation>
    </message>
    <message>
        <source>A SIP telephone program</source>
        <translation>Program telefoniczny SIP</translation>
    </message>
    <message>
        <source>A telephone system or desk telephone</source>
        <translation>Centrala lub telefon biurkowy</translation>
    </message>
    <message>
        <source>What happens when you call a contact. This is a choice of this computer.</source>
        <translation>Co się dzieje, gdy dzwonisz do kontaktu. Wybór dotyczy tego komputera.</translation>
    </message>
    <message>
        <source>Number for a trial</source>
        <translation>Numer do próby</translation>
    </message>
    <message>
        <source>SIP server</source>
        <translation>Serwer SIP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>not needed where the program knows it</source>
        <translation>niepotrzebny, gdy program go zna</translation>
    </message>
    <message>
        <source>It gets the number as a tel: link.</source>
        <translation>Otrzymuje numer jako łącze tel:.</translation>
    </message>
    <message>
        <source>It gets the number as a sip: address, for example Linphone or Zoiper.</source>
        <translation>Otrzymuje numer jako adres sip:, na przykład Linphone lub Zoiper.</translation>
    </message>
    <message>
        <source>{number} stands for the number with its plus, {digits} for the number without it. Kontor asks an address of the web by itself, as desk telephones and telephone systems want it; any other, like callto:{number}, opens its program.</source>
        <translation>{number} oznacza numer z plusem, {digits} numer bez plusa. Adres WWW Kontor wywołuje sam, jak chcą tego telefony biurkowe i centrale; każdy inny, jak callto:{number}, otwiera swój program.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 staje się %2</translation>
    </message>
    <message>
        <source>The call is on its way.</source>
        <translation>Połączenie jest w drodze.</translation>
    </message>
    <message>
        <source>calls dial SIP PBX callto softphone</source>
        <translation>połączenia wybieranie SIP centrala callto softphone</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineBox</name>
    <message>
        <source>Nothing has happened with this contact yet.</source>
        <translation>Z tym kontaktem nic się jeszcze nie wydarzyło.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Brak pasujących zdarzeń.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Pokaż wszystkie zdarzenia</translation>
    </message>
    <message>
        <source>Activity history</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>Wersje notatki</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Pokaż całość</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Wycofaj zmianę</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Wcześniejsze wersje</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Zmień notatkę</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Usuń notatkę</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Otworzyć %1?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Read formatted</source>
        <translation>Czytaj sformatowane</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Change call</source>
        <translation>Zmień rozmowę</translation>
    </message>
    <message>
        <source>Delete call</source>
        <translation>Usuń rozmowę</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz: %1</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineHits</name>
    <message>
        <source>Found in histories</source>
        <translation>Znaleziono w historiach</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in histories</source>
        <translation>
            <numerusform>%n trafienie w historiach</numerusform>
            <numerusform>%n trafienia w historiach</numerusform>
            <numerusform>%n trafień w historiach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::TrashPage</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Kosz jest pusty</translation>
    </message>
    <message>
        <source>Deleted contacts wait here until they are restored or deleted for good.</source>
        <translation>Usunięte kontakty czekają tu na przywrócenie lub trwałe usunięcie.</translation>
    </message>
    <message>
        <source>Deleted contacts</source>
        <translation>Usunięte kontakty</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Może to zrobić tylko administrator.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Search deleted contacts</source>
        <translation>Szukaj usuniętych kontaktów</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Usuń trwale…</translation>
    </message>
    <message>
        <source>Nothing found in the trash</source>
        <translation>Nic nie znaleziono w koszu</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n contact(s)</source>
        <translation>
            <numerusform>Przywracanie %n kontaktu</numerusform>
            <numerusform>Przywracanie %n kontaktów</numerusform>
            <numerusform>Przywracanie %n kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) for good?</source>
        <translation>
            <numerusform>Usunąć trwale %n kontakt?</numerusform>
            <numerusform>Usunąć trwale %n kontakty?</numerusform>
            <numerusform>Usunąć trwale %n kontaktów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything known about them is erased, their history included. This cannot be taken back.</source>
        <translation>Wszystkie informacje o nich zostaną wymazane wraz z historią. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń trwale</translation>
    </message>
    <message numerus="yes">
        <source>Erasing %n contact(s)</source>
        <translation>
            <numerusform>Wymazywanie %n kontaktu</numerusform>
            <numerusform>Wymazywanie %n kontaktów</numerusform>
            <numerusform>Wymazywanie %n kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Szukaj…</translation>
    </message>
</context>
<context>
    <name>kontor::UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>kontor::ViewSheet</name>
    <message>
        <source>Save as a view</source>
        <translation>Zapisz jako widok</translation>
    </message>
    <message>
        <source>Everybody sees it</source>
        <translation>Widoczny dla wszystkich</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Zapisz widok</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>First view of</source>
        <translation>Pierwszy widok roli</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Edytuj widok</translation>
    </message>
</context>
<context>
    <name>kontor::ViewTabs</name>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Keep filter, columns, order and groups in this view</source>
        <translation>Zachowaj w tym widoku filtr, kolumny, kolejność i grupy</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Zapisz jako widok</translation>
    </message>
    <message>
        <source>Save what you see as a view</source>
        <translation>Zapisz to, co widać, jako widok</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Udostępnia: %1</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Zapisz jako nowy widok…</translation>
    </message>
    <message>
        <source>Edit view…</source>
        <translation>Edytuj widok…</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Udostępnij wszystkim</translation>
    </message>
    <message>
        <source>Copy as a private view</source>
        <translation>Kopiuj jako widok prywatny</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Przesuń w lewo</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Przesuń w prawo</translation>
    </message>
    <message>
        <source>Delete view…</source>
        <translation>Usuń widok…</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>Usunąć widok %1?</translation>
    </message>
    <message>
        <source>Its contacts stay. You can take this back.</source>
        <translation>Jego kontakty pozostaną. Można to cofnąć.</translation>
    </message>
    <message>
        <source>It goes for everybody; its contacts stay. You can take this back.</source>
        <translation>Zniknie dla wszystkich; jego kontakty pozostaną. Można to cofnąć.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Deleting the view</source>
        <translation>Usuwanie widoku</translation>
    </message>
    <message>
        <source>Moving the view</source>
        <translation>Przenoszenie widoku</translation>
    </message>
    <message>
        <source>Sharing the view</source>
        <translation>Udostępnianie widoku</translation>
    </message>
</context>
<context>
    <name>kontor::VoiceRecorder</name>
    <message>
        <source>Recording</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Ends the recording and keeps it</source>
        <translation>Kończy nagranie i zachowuje je</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Ends the recording and forgets it</source>
        <translation>Kończy nagranie i odrzuca je</translation>
    </message>
    <message>
        <source>Recording is not installed here. Attach a recording instead.</source>
        <translation>Nagrywanie nie jest tu zainstalowane. Zamiast tego dołącz nagranie.</translation>
    </message>
    <message>
        <source>There is no microphone. Attach a recording instead.</source>
        <translation>Nie ma mikrofonu. Zamiast tego dołącz nagranie.</translation>
    </message>
    <message>
        <source>The microphone does not answer. Attach a recording instead.</source>
        <translation>Mikrofon nie odpowiada. Zamiast tego dołącz nagranie.</translation>
    </message>
    <message>
        <source>The microphone heard nothing. Attach a recording instead.</source>
        <translation>Mikrofon nic nie usłyszał. Zamiast tego dołącz nagranie.</translation>
    </message>
</context>
<context>
    <name>kontor::WaitingView</name>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Co czeka na wysłanie</translation>
    </message>
    <message>
        <source>Takes it back here, before or after it was sent (Delete)</source>
        <translation>Cofa to tutaj, przed wysłaniem lub po nim (Delete)</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message>
        <source>Whatever you change appears here until the server has it.</source>
        <translation>Każda zmiana pojawia się tutaj, aż serwer ją otrzyma.</translation>
    </message>
</context>
<context>
    <name>kontor::WorkBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>kontor::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
</context>
</TS>
