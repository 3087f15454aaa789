<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Box</name>
    <message>
        <source>This link is no web page; it starts another program (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoxDock</name>
    <message>
        <source>%1 (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, float or hide this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the left column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the middle column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the right column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>What would happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped. You can import without it; an import can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import without the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontor tries the import on a copy; nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. This is what the import would do:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message>
        <source>Column in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectSheet</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 needs a date, like 2026-03-31, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything about a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the activity history of a contact, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what people did, or only data changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this day or time on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to this day or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many; otherwise 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (primary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write with -o FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the contacts that match a query as a list that can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every record in canonical form, for comparing stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store; otherwise KONTOR_STORE, or the one the window uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act as another employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results as JSON: a document, or an object per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text, the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: kontorctl [--store FILE] [--user NAME] [--json] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“kontorctl help COMMAND” tells more. An ID is a contact&apos;s id, the beginning of it, an email address or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: kontorctl %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNDO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last operation, or the one named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the operations, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many; otherwise 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more; --report FILE writes them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take it back: kontorctl import undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as a file first, or close Kontor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what was not imported, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which column is what, as the wizard saves it; otherwise guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do with contacts that are there already; otherwise skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by what they are recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with an import that was cancelled or interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value; write it behind the option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; “kontorctl help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1; “kontorctl help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option %2; “kontorctl help %1” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing; “kontorctl help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a second word; “kontorctl help %1” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an argument too many; write: kontorctl %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 on, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs one of %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sort needs a field, and perhaps :desc behind it, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2; more with --after %3 or --limit 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the contacts that match a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order; otherwise by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many, 0 for all; otherwise 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue behind an earlier list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the contacts that match a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl set [ENTITY] ID field=value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <comment>5 contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl delete ENTITY ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record at a time; write: kontorctl delete ENTITY ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a contact, an email, a note … and print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fields of a contact or another record; field= empties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put contacts, or one row of a contact, into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take contacts back from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make contacts inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase deleted contacts for good; this cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--country needs a country, like DE, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store of %1 for %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is as it was in %1; what it held before lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>contacts: persons, businesses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new store with its first employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose contacts these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name; otherwise the user&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home of phone numbers without a country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a verified copy of the store while it is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in the place of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the store, its journal and its indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the store with demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many; otherwise 250</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other data for another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRITABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHOICES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--region needs a country, like DE, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country of a phone number without a country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the kinds of records and their fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an email address and print its normal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a phone number and print its international form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a link and print its complete form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Archive %n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to the trash, with all that belongs to it. You can take this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactColumn</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Search a contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactHits</name>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPersonsBox</name>
    <message>
        <source>Nobody is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its email was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its phone was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its location was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection with a business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection with a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with a business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactSearch</name>
    <message>
        <source>No contact matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, email, phone, city …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactTab</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or query …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your own list, make a first contact, or look around with sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 business(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year, as QDate formats it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvSource</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardDocks</name>
    <message>
        <source>%1 (&amp;%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a place with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardHeader</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes to the trash with all that belongs to it. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>D, W, M, Y: a day, week, month, year later; with Shift earlier. T: today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsBox</name>
    <message numerus="yes">
        <source>Show %n empty field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>&amp;Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a list here: CSV, or any other text with a row for each contact.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12.50 EUR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailsBox</name>
    <message>
        <source>No email address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not want to be emailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom field of a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>it has no @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part before the @ is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part behind the @ is not a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain has no dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not look like one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has hardly any digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its country is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such number is in use in its country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links of this kind are not safe to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing quotation mark is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a closing parenthesis too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to look for is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing behind the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one value can stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field (“kontorctl fields” lists them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this word means nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not one of the field&apos;s choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date is expected, like 2026-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place and a distance are expected, like &quot;Ulm 25km&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact is in such a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field cannot be compared by more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many parentheses in each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not understood at the marked place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed; add the missing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since its import began; take that back and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of vCards, not a CSV list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a calendar, not a CSV list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, not a CSV list; save the list itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an XML file, not a CSV list; save the list as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a JSON file, not a CSV list; save the list as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a word processor&apos;s file, not a CSV list; save the list as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has not the form of a CSV list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive or a spreadsheet (zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old spreadsheet or document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This email is already used by contact &apos;%1&apos;. Duplicate emails are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number is already used by contact &apos;%1&apos;. Duplicate phone numbers are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a choice for “%2”; choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point %1 does not lie in the country of its address; correct the point or the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude and longitude of %1 look exchanged; write %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign of %1 looks wrong; write %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a place on earth; latitudes go from -90 to 90, longitudes from -180 to 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an email address: %2; write it like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a phone number: %2; write it with its country code, like +49 731 123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a link: %2; write it like https://example.org/page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a day that the calendar does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as year-month-day, like 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number, but “%2” needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a country; write its name or its two letters, like DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is too long; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This employee is still responsible for %n contact(s); give them to somebody else first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot go, because other records still use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot go, because it is still used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has no field “%1”; leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A business has no field “%1”; leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must not be empty; give it a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be changed after creation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is worked out by Kontor and cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names nothing that “%2” could refer to; give an id, an address, a number or a name that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this; ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this (%1); ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation cannot be undone: it was undone already, or it is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exists already (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was deleted before; restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs at least one filled field; give it a name, an email or a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active employee “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation “%1”; look at the list of operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact matches “%1”; give its id, the first digits of it, an email address or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query does not parse, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”; “kontorctl fields” lists the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; “kontorctl fields” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records match “%1”; give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no place in a list of this order; begin again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read; check its name and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file, but %1; save the list as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters are not %1; name the encoding that the file was written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is longer than 16 MiB; probably a quotation mark is never closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written; check the folder and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store here; create one with “kontorctl init” or start Kontor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a store already; choose another file, or open this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this store; wait until it has finished, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store can only be read; check the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is damaged; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is damaged (%1); restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was written by a newer Kontor (version %1, this one knows %2); update Kontor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a store of Kontor; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is busy; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not answer; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;here&gt;</source>
        <comment>marks the place of an error in a query</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns go to “%1”; choose another field for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of this type have no field “%1”; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is worked out by Kontor and cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no such column; correct the mapping, or take the file it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has several columns of this name; add an “index” to the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column goes to “%1”, by which contacts are to be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no mapping, because it is not a JSON object; take a file that the wizard saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping lacks “%1”; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is not understood at “%1”; correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is not understood at “%1”: “%2” does not fit; correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: to what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: from → to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontor Automation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Which list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.psv *.ssv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows in this file besides the names of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported before on %1. Rows that came in then are recognised.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contacts stay on this computer. Everything works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of your company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with my own list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows to leave out on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of the world (encoding)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data &amp; admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also of its contact persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Email of another contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number of another contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a place on earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point outside its country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude and longitude exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong sign of a coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the other type of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody and nothing of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to make a contact of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2 created, %3 updated, %4 skipped, %5 rejected in %6.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written (dry run).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; it can be resumed or undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) created from the company column.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) need a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile, private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax, private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field (kind)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id in Kontor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and its number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has come in stays. You can go on later, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterruptedImports</name>
    <message>
        <source>Imports that were interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 stopped after %2 rows (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeywordChip</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeywordsBox</name>
    <message>
        <source>No keyword yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keyword, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keyword</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message>
        <source>No public page yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocationsBox</name>
    <message>
        <source>%1° %2, %3° %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kontor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, and all that happens with them, on your own computer.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing is not part of this build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store needs a newer Kontor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontor stores (*.kontor);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>What is what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns go where they went last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontor guessed from names and values; look it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column goes anywhere; choose a field for one at least.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultipleChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewContact</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteComposer</name>
    <message>
        <source>Private: only I read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Creation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of %1 from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of contacts from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archiving of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archiving of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivation of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation of the store of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing of a change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing of a change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed since then and stayed as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is used by another contact by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) stays, because it was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” stays “%3” and not “%4”, because it was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationsPage</name>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is listed here and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Every value fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) came from the names of companies.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values need a look; their rows come in all the same, where they are not refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed, the report has all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind (count)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesBox</name>
    <message>
        <source>No phone number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
typed as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemStrip</name>
    <message>
        <source>Settle all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values are dealt with; do not show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the import could not be stored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3”. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has come in when you stop stays; you can go on later, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 brought up to date, %3 there already, %4 refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordBox</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponsibleBox</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the sales team %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had come in by then stays. You can go on where it stopped, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had come in by then stays. When the reason is gone, you can go on where it stopped; or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back the import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was not taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems.csv</source>
        <comment>name of the imported file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowFaceView</name>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleBar</name>
    <message>
        <source>the whole row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id in Kontor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that are there a&amp;lready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column “%1” says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpecificationsBox</name>
    <message>
        <source>No field of your own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add custom field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a field, known or new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, if new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices, if new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small;medium;large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetChooser</name>
    <message>
        <source>Where the column goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a field …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksBox</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamBox</name>
    <message>
        <source>No sales team works on this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineBox</name>
    <message>
        <source>Nothing has happened with this contact yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted contacts wait here until they are restored or deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search deleted contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the trash …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything known about them is erased, their history included. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erasing %n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ContactPersonsBox</name>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::FilePage</name>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::LocationsBox</name>
    <message>
        <source>Add location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::RecordBox</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::TasksBox</name>
    <message>
        <source>Add task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
