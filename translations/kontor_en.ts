<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Birthday</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · turns %2 in %n day(s)</source>
        <translation>
            <numerusform>%1 · turns %2 in %n day</numerusform>
            <numerusform>%1 · turns %2 in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactColumn</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 contact</numerusform>
            <numerusform>%1 contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s)</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 business(es)</source>
        <translation>
            <numerusform>%1 business</numerusform>
            <numerusform>%1 businesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 draft(s)</source>
        <translation>
            <numerusform>%1 draft</numerusform>
            <numerusform>%1 drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>This employee is still responsible for %n contact(s); give them to somebody else first.</source>
        <translation>
            <numerusform>This employee is still responsible for %n contact; give it to somebody else first.</numerusform>
            <numerusform>This employee is still responsible for %n contacts; give them to somebody else first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) rest on this text; set “No longer asked for” instead of removing it.</source>
        <translation>
            <numerusform>%n consent rest on this text; set “No longer asked for” instead of removing it.</numerusform>
            <numerusform>%n consents rest on this text; set “No longer asked for” instead of removing it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) of this employee must go to somebody else first.</source>
        <translation>
            <numerusform>%n open task(s) of this employee must go to somebody else first.</numerusform>
            <numerusform>%n open task(s) of this employee must go to somebody else first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have “%1”; rename or remove it in the field library first.</source>
        <translation>
            <numerusform>%n contact has “%1”; rename or remove it in the field library first.</numerusform>
            <numerusform>%n contacts have “%1”; rename or remove it in the field library first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have “%1”; say what it is called now with rename_choice=%1=…, or take it from them with drop_values=yes.</source>
        <translation>
            <numerusform>%n contact has “%1”; say what it is called now with rename_choice=%1=…, or take it from it with drop_values=yes.</numerusform>
            <numerusform>%n contacts have “%1”; say what it is called now with rename_choice=%1=…, or take it from them with drop_values=yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n day(s) ago · %1</source>
        <translation>
            <numerusform>%n day ago · %1</numerusform>
            <numerusform>%n days ago · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n business(es) created from the company column.</source>
        <translation>
            <numerusform>%n business created from the company column.</numerusform>
            <numerusform>%n businesses created from the company column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) need a look.</source>
        <translation>
            <numerusform>%n value needs a look.</numerusform>
            <numerusform>%n values need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2 created, %3 updated, %4 skipped, %5 rejected in %6.</source>
        <translation>
            <numerusform>%1 row: %2 created, %3 updated, %4 skipped, %5 rejected in %6.</numerusform>
            <numerusform>%1 rows: %2 created, %3 updated, %4 skipped, %5 rejected in %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because somebody has to decide about them.</source>
        <translation>
            <numerusform>%n row were left out because somebody has to decide about them.</numerusform>
            <numerusform>%n rows were left out because somebody has to decide about them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>%n thing(s) changed since then and stayed as they are.</source>
        <translation>
            <numerusform>%n thing changed since then and stayed as it is.</numerusform>
            <numerusform>%n things changed since then and stayed as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%1: %n item(s) need a decision.</source>
        <translation>
            <numerusform>%1: %n item needs a decision.</numerusform>
            <numerusform>%1: %n items need a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n operation(s) wait to be sent.</source>
        <translation>
            <numerusform>%1: %n operation waits to be sent.</numerusform>
            <numerusform>%1: %n operations wait to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::AddressFields</name>
    <message numerus="yes">
        <source>Postal codes of %1 have %n digits; it is kept as it is.</source>
        <translation>
            <numerusform>Postal codes of %1 have %n digit; it is kept as it is.</numerusform>
            <numerusform>Postal codes of %1 have %n digits; it is kept as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::BatchSheet</name>
    <message numerus="yes">
        <source>%n of them belong(s) to a sales team that %1 is not in.</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%n of them belongs to a sales team that %1 is not in.</numerusform>
            <numerusform>%n of them belong to a sales team that %1 is not in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::CheckPage</name>
    <message numerus="yes">
        <source>%n business(es) would come from the names of companies.</source>
        <translation>
            <numerusform>%n business would come from the names of companies.</numerusform>
            <numerusform>%n businesses would come from the names of companies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need you; undecided ones stay out.</source>
        <translation>
            <numerusform>%n row need you; undecided ones stay out.</numerusform>
            <numerusform>%n rows need you; undecided ones stay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ContactActions</name>
    <message numerus="yes">
        <source>Archive %n contact(s)</source>
        <translation>
            <numerusform>Archive %n contact</numerusform>
            <numerusform>Archive %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)…</source>
        <translation>
            <numerusform>Delete %n contact…</numerusform>
            <numerusform>Delete %n contacts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n contact(s)</source>
        <translation>
            <numerusform>Archiving %n contact</numerusform>
            <numerusform>Archiving %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)?</source>
        <translation>
            <numerusform>Delete %n contact?</numerusform>
            <numerusform>Delete %n contacts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n contact(s)</source>
        <translation>
            <numerusform>Deleting %n contact</numerusform>
            <numerusform>Deleting %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)…</source>
        <translation>
            <numerusform>Merge %n contact…</numerusform>
            <numerusform>Merge %n contacts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n contact(s)</source>
        <translation>
            <numerusform>Changing %n contact</numerusform>
            <numerusform>Changing %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) changed</source>
        <translation>
            <numerusform>%n contact changed</numerusform>
            <numerusform>%n contacts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n had it already</source>
        <translation>
            <numerusform>, %n had it already</numerusform>
            <numerusform>, %n had it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n stayed as they were: %1</source>
        <translation>
            <numerusform>, %n stayed as they were: %1</numerusform>
            <numerusform>, %n stayed as they were: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::DetailsBox</name>
    <message numerus="yes">
        <source>Show %n empty field(s)</source>
        <translation>
            <numerusform>Show %n empty field</numerusform>
            <numerusform>Show %n empty fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::FilesBox</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to this contact?</source>
        <translation>
            <numerusform>Add %n file to this contact?</numerusform>
            <numerusform>Add %n files to this contact?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) with the folder?</source>
        <translation>
            <numerusform>Delete %n file with the folder?</numerusform>
            <numerusform>Delete %n files with the folder?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to a folder</source>
        <translation>
            <numerusform>Move %n file to a folder</numerusform>
            <numerusform>Move %n files to a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Adding %n file</numerusform>
            <numerusform>Adding %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HistoryFilter</name>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::MapPage</name>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n location</numerusform>
            <numerusform>%n locations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::MapView</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::MergeView</name>
    <message numerus="yes">
        <source>Merge %n contact(s)</source>
        <translation>
            <numerusform>Merge %n contact</numerusform>
            <numerusform>Merge %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::OutcomeView</name>
    <message numerus="yes">
        <source>%n business(es) came from the names of companies.</source>
        <translation>
            <numerusform>%n business came from the names of companies.</numerusform>
            <numerusform>%n businesses came from the names of companies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ProblemStrip</name>
    <message numerus="yes">
        <source>%n value(s) of the import could not be stored</source>
        <translation>
            <numerusform>%n value of the import could not be stored</numerusform>
            <numerusform>%n values of the import could not be stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::TasksBox</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::TimelineHits</name>
    <message numerus="yes">
        <source>%n hit(s) in histories</source>
        <translation>
            <numerusform>%n hit in histories</numerusform>
            <numerusform>%n hits in histories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::TrashPage</name>
    <message numerus="yes">
        <source>Restoring %n contact(s)</source>
        <translation>
            <numerusform>Restoring %n contact</numerusform>
            <numerusform>Restoring %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) for good?</source>
        <translation>
            <numerusform>Delete %n contact for good?</numerusform>
            <numerusform>Delete %n contacts for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erasing %n contact(s)</source>
        <translation>
            <numerusform>Erasing %n contact</numerusform>
            <numerusform>Erasing %n contacts</numerusform>
        </translation>
    </message>
</context>
</TS>
