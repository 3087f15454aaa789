<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Birthday</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 ans aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%1 · turns %2 in %n day(s)</source>
        <translation>
            <numerusform>%1 · aura %2 ans dans %n jour</numerusform>
            <numerusform>%1 · aura %2 ans dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>no contact yet</source>
        <translation>aucun contact</translation>
    </message>
    <message>
        <source>Briefing for %1. Last contact: %2</source>
        <translation>Fiche de visite pour %1. Dernier contact&#xa0;: %2</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Comment joindre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Engagements en cours</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Rien de prévu.</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Derniers événements</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Meilleur moment</translation>
    </message>
    <message>
        <source>%1 to %2: reached by %3 of %4 calls</source>
        <translation>%1 à %2 : joint lors de %3 appels sur %4</translation>
    </message>
    <message>
        <source>What others have changed since you were in contact, %1</source>
        <translation>Ce que d&apos;autres ont modifié depuis votre dernier contact, %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Log the call</source>
        <translation>Consigner l’appel</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Consigner un appel</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Change the call</source>
        <translation>Modifier l&apos;appel</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Téléphone professionnel</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
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
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Choix multiple</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulaire web</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May be emailed</source>
        <translation>E-mails autorisés</translation>
    </message>
    <message>
        <source>May be emailed: consent on record</source>
        <translation>E-mails autorisés&#xa0;: consentement enregistré</translation>
    </message>
    <message>
        <source>Do not email: no consent on record</source>
        <translation>Pas d’e-mails&#xa0;: aucun consentement enregistré</translation>
    </message>
    <message>
        <source>Do not email: consent withdrawn</source>
        <translation>Pas d’e-mails&#xa0;: consentement retiré</translation>
    </message>
    <message>
        <source>Do not email: not wanted</source>
        <translation>Pas d’e-mails&#xa0;: non souhaités</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Appels autorisés</translation>
    </message>
    <message>
        <source>May be called: consent on record</source>
        <translation>Appels autorisés&#xa0;: consentement enregistré</translation>
    </message>
    <message>
        <source>Do not call: no consent on record</source>
        <translation>Pas d’appels&#xa0;: aucun consentement enregistré</translation>
    </message>
    <message>
        <source>Do not call: consent withdrawn</source>
        <translation>Pas d’appels&#xa0;: consentement retiré</translation>
    </message>
    <message>
        <source>Do not call: not wanted</source>
        <translation>Pas d’appels&#xa0;: non souhaités</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>WHEN</source>
        <translation>QUAND</translation>
    </message>
    <message>
        <source>CONTACT</source>
        <translation>CONTACT</translation>
    </message>
    <message>
        <source>DIRECTION</source>
        <translation>SENS</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUI</translation>
    </message>
    <message>
        <source>%1 values, %2 do not fit.</source>
        <translation>%1 valeurs, dont %2 non conformes.</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>AVANT</translation>
    </message>
    <message>
        <source>AFTER</source>
        <translation>APRÈS</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 lignes écrites dans %2.</translation>
    </message>
    <message>
        <source>%1 fields added, %2 changed.</source>
        <translation>%1 champs ajoutés, %2 modifiés.</translation>
    </message>
    <message>
        <source>List the calls with a contact, or with all</source>
        <translation>Lister les appels avec un contact ou avec tous</translation>
    </message>
    <message>
        <source>only calls that ended so</source>
        <translation>uniquement les appels ayant eu ce résultat</translation>
    </message>
    <message>
        <source>only calls of this employee</source>
        <translation>uniquement les appels de ce collaborateur</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>nombre maximal</translation>
    </message>
    <message>
        <source>Show what a note said before it was changed</source>
        <translation>Afficher ce que disait une note avant sa modification</translation>
    </message>
    <message>
        <source>Write a contact&apos;s file to the disk</source>
        <translation>Écrire le fichier d’un contact sur le disque</translation>
    </message>
    <message>
        <source>the file or folder to write to</source>
        <translation>le fichier ou le dossier de destination</translation>
    </message>
    <message>
        <source>Show what a custom field&apos;s values become in another type</source>
        <translation>Afficher ce que deviennent les valeurs d’un champ personnalisé dans un autre type</translation>
    </message>
    <message>
        <source>choices of the new type</source>
        <translation>choix du nouveau type</translation>
    </message>
    <message>
        <source>Write the library of custom fields as JSON</source>
        <translation>Écrire la bibliothèque des champs personnalisés au format JSON</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>Add and change custom fields as a JSON file says</source>
        <translation>Ajouter et modifier des champs personnalisés d’après un fichier JSON</translation>
    </message>
    <message>
        <source>%1 needs a date, like 2026-03-31, not “%2”.</source>
        <translation>%1 attend une date, comme 2026-03-31, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Show everything about a contact</source>
        <translation>Afficher tout ce qui concerne un contact</translation>
    </message>
    <message>
        <source>Show the activity history of a contact, newest first</source>
        <translation>Afficher l’historique d’un contact, le plus récent en premier</translation>
    </message>
    <message>
        <source>only what people did, or only data changes</source>
        <translation>uniquement les actions humaines, ou uniquement les modifications de données</translation>
    </message>
    <message>
        <source>only these types</source>
        <translation>uniquement ces types</translation>
    </message>
    <message>
        <source>from this day or time on</source>
        <translation>à partir de ce jour ou de cette heure</translation>
    </message>
    <message>
        <source>up to this day or time</source>
        <translation>jusqu’à ce jour ou cette heure</translation>
    </message>
    <message>
        <source>%1 (primary)</source>
        <translation>%1 (principal)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>retiré le %1</translation>
    </message>
    <message>
        <source>%1 (managed automatically)</source>
        <translation>%1 (géré automatiquement)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Marché cible</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Coordonnées bancaires</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Problèmes d’import</translation>
    </message>
    <message>
        <source>Activity history</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>--min-score needs a number from 0 to 1, not “%1”.</source>
        <translation>--min-score attend un nombre de 0 à 1, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>SCORE</translation>
    </message>
    <message>
        <source>REASONS</source>
        <translation>RAISONS</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No duplicates were found.</source>
        <translation>Aucun doublon trouvé.</translation>
    </message>
    <message>
        <source>These two will not be reported as duplicates again.</source>
        <translation>Ces deux contacts ne seront plus signalés comme doublons.</translation>
    </message>
    <message>
        <source>Two contacts are needed; write: kontorctl merge KEEP OTHER…</source>
        <translation>Il faut deux contacts&#xa0;; écrivez&#xa0;: kontorctl merge KEEP OTHER…</translation>
    </message>
    <message>
        <source>List likely duplicates, the likeliest first</source>
        <translation>Lister les doublons probables, les plus probables en premier</translation>
    </message>
    <message>
        <source>only pairs of this score and more, 0 to 1; otherwise 0.6</source>
        <translation>uniquement les paires à partir de ce score, de 0 à 1&#xa0;; 0.6 par défaut</translation>
    </message>
    <message>
        <source>at most so many; otherwise all</source>
        <translation>nombre maximal&#xa0;; tous par défaut</translation>
    </message>
    <message>
        <source>Keep two contacts separate: never report them again</source>
        <translation>Garder deux contacts distincts&#xa0;: ne plus jamais les signaler</translation>
    </message>
    <message>
        <source>Make one contact out of several; its fields are KEEP&apos;s, else the others&apos;</source>
        <translation>Fusionner plusieurs contacts en un seul&#xa0;; les champs de KEEP priment sur ceux des autres</translation>
    </message>
    <message>
        <source>Name the file to write with -o FILE.</source>
        <translation>Indiquez le fichier à écrire avec -o FICHIER.</translation>
    </message>
    <message>
        <source>Write the contacts that match a query as a list that can be imported</source>
        <translation>Écrire les contacts d’une requête sous forme de liste réimportable</translation>
    </message>
    <message>
        <source>what a saved view shows: its contacts, order and columns</source>
        <translation>ce qu’affiche une vue enregistrée&#xa0;: ses contacts, son ordre et ses colonnes</translation>
    </message>
    <message>
        <source>Write the contacts that match a query as vCards, version 4.0</source>
        <translation>Écrire les contacts d’une requête en vCards, version 4.0</translation>
    </message>
    <message>
        <source>Write every record in canonical form, for comparing stores</source>
        <translation>Écrire chaque enregistrement sous forme canonique, pour comparer des bases</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>LIEU</translation>
    </message>
    <message>
        <source>LATITUDE</source>
        <translation>LATITUDE</translation>
    </message>
    <message>
        <source>LONGITUDE</source>
        <translation>LONGITUDE</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>--near needs a latitude and a longitude, like 48.4,9.98.</source>
        <translation>--near attend une latitude et une longitude, comme 48.4,9.98.</translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation>Aucun lieu ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Find places by name or postal code, with their coordinates</source>
        <translation>Rechercher des lieux par nom ou code postal, avec leurs coordonnées</translation>
    </message>
    <message>
        <source>name what is near this point first</source>
        <translation>citer en premier ce qui est proche de ce point</translation>
    </message>
    <message>
        <source>at most so many places (10)</source>
        <translation>nombre maximal de lieux (10)</translation>
    </message>
    <message>
        <source>the store; otherwise KONTOR_STORE, or the one the window uses</source>
        <translation>la base&#xa0;; par défaut KONTOR_STORE ou celle de la fenêtre</translation>
    </message>
    <message>
        <source>act as another employee</source>
        <translation>agir en tant qu’un autre collaborateur</translation>
    </message>
    <message>
        <source>results as JSON: a document, or an object per line</source>
        <translation>résultats en JSON&#xa0;: un document, ou un objet par ligne</translation>
    </message>
    <message>
        <source>this text, the version</source>
        <translation>ce texte, la version</translation>
    </message>
    <message>
        <source>Usage: kontorctl [--store FILE] [--user NAME] [--json] COMMAND …</source>
        <translation>Utilisation&#xa0;: kontorctl [--store FICHIER] [--user NOM] [--json] COMMANDE …</translation>
    </message>
    <message>
        <source>“kontorctl help COMMAND” tells more. An ID is a contact&apos;s id, the beginning of it, an email address or a phone number.</source>
        <translation>«&#xa0;kontorctl help COMMANDE&#xa0;» en dit plus. Un ID est l’identifiant d’un contact, son début, une adresse e-mail ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Usage: kontorctl %1</source>
        <translation>Utilisation&#xa0;: kontorctl %1</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>MODIFICATIONS</translation>
    </message>
    <message>
        <source>UNDO</source>
        <translation>ANNULATION</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>OPÉRATION</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Take back the last operation, or the one named</source>
        <translation>Annuler la dernière opération ou celle indiquée</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Rétablir ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <source>List the operations, newest first</source>
        <translation>Lister les opérations, les plus récentes en premier</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>LIGNE</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>COLONNE</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLÈME</translation>
    </message>
    <message>
        <source>… and %1 more; --report FILE writes them all.</source>
        <translation>… et %1 de plus&#xa0;; --report FICHIER les écrit tous.</translation>
    </message>
    <message>
        <source>To take it back: kontorctl import undo %1</source>
        <translation>Pour l’annuler&#xa0;: kontorctl import undo %1</translation>
    </message>
    <message>
        <source>save it as a file first, or close Kontor</source>
        <translation>enregistrez-la d’abord dans un fichier, ou fermez Kontor</translation>
    </message>
    <message>
        <source>write what was not imported, and why</source>
        <translation>écrire ce qui n’a pas été importé, et pourquoi</translation>
    </message>
    <message>
        <source>what to do with contacts that are there already; otherwise skip. ask: leave them out and list them</source>
        <translation>que faire des contacts déjà présents&#xa0;; ignorés par défaut. ask&#xa0;: les laisser de côté et les lister</translation>
    </message>
    <message>
        <source>by what they are recognised</source>
        <translation>à quoi on les reconnaît</translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation>indiquer seulement ce qui se passerait</translation>
    </message>
    <message>
        <source>Import a list of contacts</source>
        <translation>Importer une liste de contacts</translation>
    </message>
    <message>
        <source>which column is what, as the wizard saves it; otherwise guessed</source>
        <translation>ce que contient chaque colonne, tel qu’enregistré par l’assistant&#xa0;; détecté par défaut</translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation>ce que sont les lignes</translation>
    </message>
    <message>
        <source>Import vCards, versions 2.1 to 4.0, as many as are in the files</source>
        <translation>Importer des vCards, versions 2.1 à 4.0, autant qu’en contiennent les fichiers</translation>
    </message>
    <message>
        <source>Go on with an import that was cancelled or interrupted</source>
        <translation>Reprendre un import arrêté ou interrompu</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Annuler un import</translation>
    </message>
    <message>
        <source>%1 needs a value; write it behind the option.</source>
        <translation>%1 attend une valeur&#xa0;; écrivez-la après l’option.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>There is no command “%1”; “kontorctl help” lists them.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas&#xa0;; «&#xa0;kontorctl help&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>There is no option %1; “kontorctl help” lists them.</source>
        <translation>L’option %1 n’existe pas&#xa0;; «&#xa0;kontorctl help&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>%1 has no option %2; “kontorctl help %1” lists them.</source>
        <translation>%1 n’a pas d’option %2&#xa0;; «&#xa0;kontorctl help %1&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>A command is missing; “kontorctl help” lists them.</source>
        <translation>Il manque une commande&#xa0;; «&#xa0;kontorctl help&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>“%1” needs a second word; “kontorctl help %1” lists them.</source>
        <translation>«&#xa0;%1&#xa0;» attend un second mot&#xa0;; «&#xa0;kontorctl help %1&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl %1 %2</source>
        <translation>Il manque un argument&#xa0;; écrivez&#xa0;: kontorctl %1 %2</translation>
    </message>
    <message>
        <source>“%1” is an argument too many; write: kontorctl %2 %3</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop&#xa0;; écrivez&#xa0;: kontorctl %2 %3</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme champ=valeur.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 on, not “%3”.</source>
        <translation>%1 attend un nombre entier à partir de %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 needs one of %2, not “%3”.</source>
        <translation>%1 attend l’une des valeurs %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--sort needs a field, and perhaps :desc behind it, not “%1”.</source>
        <translation>--sort attend un champ, éventuellement suivi de :desc, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2; more with --after %3 or --limit 0.</source>
        <translation>%1 sur %2&#xa0;; suite avec --after %3 ou --limit 0.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Aucune équipe</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
    <message>
        <source>as a saved view shows it: its filter, order and columns</source>
        <translation>comme une vue enregistrée&#xa0;: son filtre, son ordre et ses colonnes</translation>
    </message>
    <message>
        <source>List the contacts that match a query</source>
        <translation>Lister les contacts d’une requête</translation>
    </message>
    <message>
        <source>order; otherwise by name</source>
        <translation>ordre&#xa0;; par nom par défaut</translation>
    </message>
    <message>
        <source>at most so many, 0 for all; otherwise 100</source>
        <translation>nombre maximal, 0 pour tous&#xa0;; 100 par défaut</translation>
    </message>
    <message>
        <source>continue behind an earlier list</source>
        <translation>continuer après une liste précédente</translation>
    </message>
    <message>
        <source>fields to show</source>
        <translation>champs à afficher</translation>
    </message>
    <message>
        <source>Count the contacts that match a query</source>
        <translation>Compter les contacts d’une requête</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl set [ENTITY] ID field=value…</source>
        <translation>Il manque un argument&#xa0;; écrivez&#xa0;: kontorctl set [ENTITÉ] ID champ=valeur…</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <comment>5 contacts</comment>
        <translation>Modification effectuée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl delete ENTITY ID</source>
        <translation>Il manque un argument&#xa0;; écrivez&#xa0;: kontorctl delete ENTITÉ ID</translation>
    </message>
    <message>
        <source>One record at a time; write: kontorctl delete ENTITY ID</source>
        <translation>Un seul enregistrement à la fois&#xa0;; écrivez&#xa0;: kontorctl delete ENTITÉ ID</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Create a contact, an email, a note … and print it</source>
        <translation>Créer un contact, un e-mail, une note… et l’afficher</translation>
    </message>
    <message>
        <source>Change fields of a contact or another record; field= empties</source>
        <translation>Modifier des champs d’un contact ou d’un autre enregistrement&#xa0;; champ= le vide</translation>
    </message>
    <message>
        <source>Put contacts, or one row of a contact, into the bin</source>
        <translation>Mettre à la corbeille des contacts, ou une ligne d’un contact</translation>
    </message>
    <message>
        <source>Take contacts back from the bin</source>
        <translation>Restaurer des contacts de la corbeille</translation>
    </message>
    <message>
        <source>Make contacts inactive</source>
        <translation>Rendre des contacts inactifs</translation>
    </message>
    <message>
        <source>Erase deleted contacts for good; this cannot be undone</source>
        <translation>Effacer définitivement des contacts supprimés&#xa0;; irréversible</translation>
    </message>
    <message>
        <source>--country needs a country, like DE, not “%1”.</source>
        <translation>--country attend un pays, comme DE, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Mon organisation</translation>
    </message>
    <message>
        <source>New store of %1 for %2: %3</source>
        <translation>Nouvelle base de %1 pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Sauvegarde écrite et vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The store is as it was in %1; what it held before lies beside it.</source>
        <translation>La base est revenue à son état dans %1&#xa0;; son contenu précédent est conservé à côté.</translation>
    </message>
    <message>
        <source>The store is damaged:</source>
        <translation>La base est endommagée&#xa0;:</translation>
    </message>
    <message>
        <source>The store is in order.</source>
        <translation>La base est en ordre.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>contacts: persons, businesses</comment>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Make a new store with its first employee</source>
        <translation>Créer une nouvelle base avec son premier collaborateur</translation>
    </message>
    <message>
        <source>whose contacts these are</source>
        <translation>à qui appartiennent ces contacts</translation>
    </message>
    <message>
        <source>your name; otherwise the user&apos;s</source>
        <translation>votre nom&#xa0;; par défaut celui de l’utilisateur</translation>
    </message>
    <message>
        <source>your email address</source>
        <translation>votre adresse e-mail</translation>
    </message>
    <message>
        <source>home of phone numbers without a country code</source>
        <translation>pays des numéros de téléphone sans indicatif</translation>
    </message>
    <message>
        <source>Write a verified copy of the store while it is in use</source>
        <translation>Écrire une copie vérifiée de la base pendant son utilisation</translation>
    </message>
    <message>
        <source>Put a backup in the place of the store</source>
        <translation>Mettre une sauvegarde à la place de la base</translation>
    </message>
    <message>
        <source>Check the store, its journal and its indexes</source>
        <translation>Vérifier la base, son journal et ses index</translation>
    </message>
    <message>
        <source>Fill the store with demonstration data</source>
        <translation>Remplir la base de données d’exemple</translation>
    </message>
    <message>
        <source>how many; otherwise 250</source>
        <translation>combien&#xa0;; 250 par défaut</translation>
    </message>
    <message>
        <source>other data for another number</source>
        <translation>d’autres données pour un autre nombre</translation>
    </message>
    <message>
        <source>the last day of the history</source>
        <translation>le dernier jour de l’historique</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1&#xa0;% (%2 sur %3)</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>ENREGISTREMENT</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CHAMP</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>WRITABLE</source>
        <translation>MODIFIABLE</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>LIBELLÉ</translation>
    </message>
    <message>
        <source>CHOICES</source>
        <translation>CHOIX</translation>
    </message>
    <message>
        <source>at creation</source>
        <translation>à la création</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>--region needs a country, like DE, not “%1”.</source>
        <translation>--region attend un pays, comme DE, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no PART=VALUE, like city=Ulm.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme PARTIE=VALEUR, comme city=Ulm.</translation>
    </message>
    <message>
        <source>Postal codes of %1 do not look like “%2”.</source>
        <translation>Les codes postaux de %1 ne ressemblent pas à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>country of a number that does not say its own</source>
        <translation>pays d’un numéro qui n’indique pas le sien</translation>
    </message>
    <message>
        <source>List the kinds of records and their fields</source>
        <translation>Lister les types d’enregistrements et leurs champs</translation>
    </message>
    <message>
        <source>Check an email address and print its normal form</source>
        <translation>Vérifier une adresse e-mail et afficher sa forme normalisée</translation>
    </message>
    <message>
        <source>Check a phone number and print its international form</source>
        <translation>Vérifier un numéro de téléphone et afficher sa forme internationale</translation>
    </message>
    <message>
        <source>Print an address as its country writes it</source>
        <translation>Afficher une adresse comme on l’écrit dans son pays</translation>
    </message>
    <message>
        <source>Check a link and print its complete form</source>
        <translation>Vérifier un lien et afficher sa forme complète</translation>
    </message>
    <message>
        <source>Check a VAT ID and print its normal form</source>
        <translation>Vérifier un numéro de TVA et afficher sa forme normalisée</translation>
    </message>
    <message>
        <source>Check an IBAN and print its normal form</source>
        <translation>Vérifier un IBAN et afficher sa forme normalisée</translation>
    </message>
    <message>
        <source>Stays with the old contact in the bin: %1: %2</source>
        <translation>Reste dans l’ancien contact, à la corbeille&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Make a contact anew as the other type; lists what cannot move</source>
        <translation>Recréer un contact sous l’autre type&#xa0;; indique ce qui ne peut pas être repris</translation>
    </message>
    <message>
        <source>the type it is to have</source>
        <translation>le type qu’il doit avoir</translation>
    </message>
    <message>
        <source>Write a team and who takes its contacts: TEAM=EMPLOYEE</source>
        <translation>Indiquez une équipe et qui reprend ses contacts&#xa0;: ÉQUIPE=COLLABORATEUR</translation>
    </message>
    <message>
        <source>Changed hands: %1, tasks: %2.</source>
        <translation>Transmis&#xa0;: %1, tâches&#xa0;: %2.</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>“%1” is no number of a notification; `notifications` lists them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de notification&#xa0;; `notifications` en donne la liste.</translation>
    </message>
    <message>
        <source>New ones left: %1.</source>
        <translation>Nouvelles restantes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make an employee inactive and hand over everything that is theirs</source>
        <translation>Rendre un collaborateur inactif et transmettre tout ce qui lui appartient</translation>
    </message>
    <message>
        <source>who takes contacts and open tasks, but those of a TEAM=ID</source>
        <translation>qui reprend les contacts et les tâches ouvertes, sauf ceux d’un TEAM=ID</translation>
    </message>
    <message>
        <source>List what others did that concerns you, newest first</source>
        <translation>Lister ce que d’autres ont fait et qui vous concerne, le plus récent en premier</translation>
    </message>
    <message>
        <source>only new ones</source>
        <translation>uniquement les nouvelles</translation>
    </message>
    <message>
        <source>Mark notifications as read: these, or all</source>
        <translation>Marquer des notifications comme lues&#xa0;: celles-ci, ou toutes</translation>
    </message>
    <message>
        <source>While the window is open the password has to come from --password-file.</source>
        <translation>Tant que la fenêtre est ouverte, le mot de passe doit venir de --password-file.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>server login needs --user with your email address.</source>
        <translation>server login nécessite --user avec votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Sent: %1, received: %2, to decide: %3.</source>
        <translation>Envoyés&#xa0;: %1, reçus&#xa0;: %2, à décider&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>What there is to decide</source>
        <translation>Ce qu’il y a à décider</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Il n’y a rien à décider.</translation>
    </message>
    <message>
        <source>conflicts resolve needs --keep mine, theirs or both.</source>
        <translation>conflicts resolve nécessite --keep mine, theirs ou both.</translation>
    </message>
    <message>
        <source>Decided; the decision goes out with the next synchronisation.</source>
        <translation>Décision prise&#xa0;; elle partira à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Connect the store to an organisation&apos;s server</source>
        <translation>Connecter la base au serveur d’une organisation</translation>
    </message>
    <message>
        <source>as whom the server knows you</source>
        <translation>sous quelle identité le serveur vous connaît</translation>
    </message>
    <message>
        <source>holds the password; otherwise it is asked for</source>
        <translation>contient le mot de passe&#xa0;; sinon, il est demandé</translation>
    </message>
    <message>
        <source>a private certificate authority to trust besides</source>
        <translation>une autorité de certification privée à accepter en plus</translation>
    </message>
    <message>
        <source>How the store stands to its server</source>
        <translation>État de la base par rapport à son serveur</translation>
    </message>
    <message>
        <source>Disconnect; all data stays</source>
        <translation>Déconnecter&#xa0;; toutes les données restent</translation>
    </message>
    <message>
        <source>Send what waits and get what others wrote</source>
        <translation>Envoyer ce qui est en attente et recevoir ce que d’autres ont écrit</translation>
    </message>
    <message>
        <source>go on until interrupted</source>
        <translation>continuer jusqu’à interruption</translation>
    </message>
    <message>
        <source>What has to be decided after synchronising</source>
        <translation>Ce qu’il faut décider après la synchronisation</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Trancher un conflit</translation>
    </message>
    <message>
        <source>mine, theirs or both</source>
        <translation>mine, theirs ou both</translation>
    </message>
    <message>
        <source>Briefing written to %1.</source>
        <translation>Fiche de visite écrite dans %1.</translation>
    </message>
    <message>
        <source>Write a page about each contact for a visit: HTML, or a PDF file</source>
        <translation>Écrire une page par contact pour une visite&#xa0;: HTML, ou fichier PDF</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>le fichier PDF à écrire</translation>
    </message>
    <message>
        <source>--url and --email need --provider nominatim or photon.</source>
        <translation>--url et --email nécessitent --provider nominatim ou photon.</translation>
    </message>
    <message>
        <source>--provider is nominatim or photon.</source>
        <translation>--provider est nominatim ou photon.</translation>
    </message>
    <message>
        <source>--url needs a web address, like https://geo.example.org.</source>
        <translation>--url attend une adresse web, comme https://geo.example.org.</translation>
    </message>
    <message>
        <source>Streets are known on the network only; name a --provider.</source>
        <translation>Les rues ne sont connues que sur le réseau&#xa0;; indiquez un --provider.</translation>
    </message>
    <message>
        <source>Not found: %1 (%2)</source>
        <translation>Introuvable&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 locations got coordinates.</source>
        <translation>%1 adresses sur %2 ont reçu des coordonnées.</translation>
    </message>
    <message>
        <source>ask this service on the network, which knows streets</source>
        <translation>interroger ce service sur le réseau, qui connaît les rues</translation>
    </message>
    <message>
        <source>its address, if it is not the public one</source>
        <translation>son adresse, si ce n’est pas l’adresse publique</translation>
    </message>
    <message>
        <source>who asks, for those who run it</source>
        <translation>qui interroge, pour les exploitants</translation>
    </message>
    <message>
        <source>Ask a geocoder for the coordinates that locations lack</source>
        <translation>Demander à un géocodeur les coordonnées qui manquent aux adresses</translation>
    </message>
    <message>
        <source>at most so many locations (100)</source>
        <translation>nombre maximal d’adresses (100)</translation>
    </message>
    <message>
        <source>Account %1 made, without a role.</source>
        <translation>Compte %1 créé, sans rôle.</translation>
    </message>
    <message>
        <source>Let a person of the contacts use the system: an employee without a role</source>
        <translation>Permettre à une personne des contacts d’utiliser le système : un membre du personnel sans rôle</translation>
    </message>
    <message>
        <source>otherwise the contact&apos;s primary one</source>
        <translation>sinon l’adresse principale du contact</translation>
    </message>
    <message>
        <source>All contacts are here; their earlier history follows.</source>
        <translation>Tous les contacts sont là ; leur historique antérieur suit.</translation>
    </message>
    <message>
        <source>only what says these words</source>
        <translation>uniquement ce qui contient ces mots</translation>
    </message>
    <message>
        <source>only of this employee, or of “automation”</source>
        <translation>uniquement de cet employé, ou de « automation »</translation>
    </message>
    <message>
        <source>of a business: also what its contact persons&apos; histories tell</source>
        <translation>d&apos;une entreprise : aussi ce que racontent les historiques de ses interlocuteurs</translation>
    </message>
    <message>
        <source>--reverse needs a latitude and a longitude, like 48.4,9.98.</source>
        <translation>--reverse demande une latitude et une longitude, comme 48.4,9.98.</translation>
    </message>
    <message>
        <source>--reverse asks for a point alone, without a text or --near.</source>
        <translation>--reverse porte sur un point seul, sans texte ni --near.</translation>
    </message>
    <message>
        <source>No place is known near %1.</source>
        <translation>Aucun lieu n’est connu près de %1.</translation>
    </message>
    <message>
        <source>geocode needs a text, or --reverse and a point.</source>
        <translation>geocode demande un texte, ou --reverse et un point.</translation>
    </message>
    <message>
        <source>what lies at this point, instead of TEXT</source>
        <translation>ce qui se trouve à ce point, au lieu de TEXT</translation>
    </message>
    <message>
        <source>make categories and target markets that are not there yet</source>
        <translation>créer les catégories et les marchés cibles qui n’existent pas encore</translation>
    </message>
    <message>
        <source>withdrawn with another version</source>
        <translation>retiré avec une autre version</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Déplacé.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Put an email, a phone … of a contact behind another one, or first</source>
        <translation>Placer un e-mail, un téléphone … d’un contact derrière un autre, ou en premier</translation>
    </message>
    <message>
        <source>Take one row of a contact back from the bin</source>
        <translation>Reprendre une ligne d’un contact de la corbeille</translation>
    </message>
    <message>
        <source>Take back what events of a contact changed, by the ids of events --json</source>
        <translation>Reprendre ce que des évènements d’un contact ont modifié ; leurs identifiants : events --json</translation>
    </message>
    <message>
        <source>at most so many, 0 for all; otherwise 20</source>
        <translation>nombre maximal, 0 pour tous&#xa0;; 20 par défaut</translation>
    </message>
</context>
<context>
    <name>ContactColumn</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>en retard depuis hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Prochaine activité</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externe</translation>
    </message>
</context>
<context>
    <name>ContactName</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>ContactTab</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
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
            <numerusform>%1 personne</numerusform>
            <numerusform>%1 personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 business(es)</source>
        <translation>
            <numerusform>%1 entreprise</numerusform>
            <numerusform>%1 entreprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 draft(s)</source>
        <translation>
            <numerusform>%1 brouillon</numerusform>
            <numerusform>%1 brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year, as QDate formats it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
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
        <translation>même nom</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom similaire</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>forme abrégée du nom</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>prénom et nom inversés</translation>
    </message>
    <message>
        <source>initials fit</source>
        <translation>initiales concordantes</translation>
    </message>
    <message>
        <source>abbreviation of the name</source>
        <translation>abréviation du nom</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>similar email</source>
        <translation>e-mail similaire</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>même domaine</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>similar phone</source>
        <translation>téléphone similaire</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>similar address</source>
        <translation>adresse similaire</translation>
    </message>
    <message>
        <source>close by</source>
        <translation>proximité</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>même lieu</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>similar birthday</source>
        <translation>date de naissance similaire</translation>
    </message>
    <message>
        <source>same registration number</source>
        <translation>même numéro d’immatriculation</translation>
    </message>
    <message>
        <source>same VAT ID</source>
        <translation>même numéro de TVA</translation>
    </message>
    <message>
        <source>different first names</source>
        <translation>prénoms différents</translation>
    </message>
    <message>
        <source>different last names</source>
        <translation>noms de famille différents</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>noms différents</translation>
    </message>
    <message>
        <source>different middle names</source>
        <translation>deuxièmes prénoms différents</translation>
    </message>
    <message>
        <source>different generations</source>
        <translation>générations différentes</translation>
    </message>
    <message>
        <source>different genders</source>
        <translation>sexes différents</translation>
    </message>
    <message>
        <source>different birthdays</source>
        <translation>dates de naissance différentes</translation>
    </message>
    <message>
        <source>different house numbers</source>
        <translation>numéros de rue différents</translation>
    </message>
    <message>
        <source>different places</source>
        <translation>lieux différents</translation>
    </message>
    <message>
        <source>different phones</source>
        <translation>téléphones différents</translation>
    </message>
    <message>
        <source>different numbers in the names</source>
        <translation>nombres différents dans les noms</translation>
    </message>
    <message>
        <source>different registration numbers</source>
        <translation>numéros d’immatriculation différents</translation>
    </message>
    <message>
        <source>different VAT IDs</source>
        <translation>numéros de TVA différents</translation>
    </message>
    <message>
        <source>different domains</source>
        <translation>domaines différents</translation>
    </message>
    <message>
        <source>different legal forms</source>
        <translation>formes juridiques différentes</translation>
    </message>
    <message>
        <source>same value of a custom field</source>
        <translation>même valeur d’un champ personnalisé</translation>
    </message>
    <message>
        <source>%1 m apart</source>
        <translation>à %1 m de distance</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; but %2</source>
        <comment>same name, same phone; but different places</comment>
        <translation>%1&#xa0;; mais %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>Relations</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Comptes bancaires</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
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
        <translation>Collaborateur</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Équipe commerciale</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Membre d’équipe</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Champ personnalisé</translation>
    </message>
    <message>
        <source>Custom field of a contact</source>
        <translation>Champ personnalisé d’un contact</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Caractéristique</translation>
    </message>
    <message>
        <source>Import problem</source>
        <translation>Problème d’import</translation>
    </message>
    <message>
        <source>Kept separate</source>
        <translation>Contacts gardés distincts</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Category of a contact</source>
        <translation>Catégorie d’un contact</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Texte de consentement</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Marché cible</translation>
    </message>
    <message>
        <source>Target market of a contact</source>
        <translation>Marché cible d’un contact</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>it has no @</source>
        <translation>elle ne contient pas de @</translation>
    </message>
    <message>
        <source>it holds more than one address</source>
        <translation>elle contient plus d’une adresse</translation>
    </message>
    <message>
        <source>the part before the @ is not possible</source>
        <translation>la partie avant le @ n’est pas valable</translation>
    </message>
    <message>
        <source>the part behind the @ is not a domain</source>
        <translation>la partie après le @ n’est pas un domaine</translation>
    </message>
    <message>
        <source>the domain has no dot</source>
        <translation>il manque un point au domaine</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>it does not look like one</source>
        <translation>cela n’y ressemble pas</translation>
    </message>
    <message>
        <source>it has hardly any digits</source>
        <translation>il n’y a presque pas de chiffres</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>its country is not known</source>
        <translation>son pays est inconnu</translation>
    </message>
    <message>
        <source>no such number is in use in its country</source>
        <translation>aucun numéro de ce type n’existe dans son pays</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>il n’indique aucun hôte</translation>
    </message>
    <message>
        <source>its host is not possible</source>
        <translation>son hôte n’est pas valable</translation>
    </message>
    <message>
        <source>links of this kind are not safe to open</source>
        <translation>les liens de ce type ne peuvent pas être ouverts sans risque</translation>
    </message>
    <message>
        <source>it does not begin with a country that has IBANs</source>
        <translation>il ne commence pas par un pays qui utilise des IBAN</translation>
    </message>
    <message>
        <source>it has not the length of its country</source>
        <translation>il n’a pas la longueur prévue dans son pays</translation>
    </message>
    <message>
        <source>its check digits are wrong</source>
        <translation>ses chiffres de contrôle sont faux</translation>
    </message>
    <message>
        <source>it has not the form of its country</source>
        <translation>il n’a pas la forme prévue dans son pays</translation>
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
        <translation>le registre norvégien des organisations</translation>
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
        <translation>le registre suisse IDE</translation>
    </message>
    <message>
        <source>KvK</source>
        <translation>KvK</translation>
    </message>
    <message>
        <source>a German register, like HRB 4711</source>
        <translation>un registre allemand, comme HRB 4711</translation>
    </message>
    <message>
        <source>its country</source>
        <translation>son pays</translation>
    </message>
    <message>
        <source>a closing quotation mark is missing</source>
        <translation>il manque un guillemet fermant</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>il manque une parenthèse fermante</translation>
    </message>
    <message>
        <source>there is a closing parenthesis too many</source>
        <translation>il y a une parenthèse fermante de trop</translation>
    </message>
    <message>
        <source>something to look for is missing</source>
        <translation>il manque ce qu’il faut rechercher</translation>
    </message>
    <message>
        <source>a value is missing behind the colon</source>
        <translation>il manque une valeur après les deux-points</translation>
    </message>
    <message>
        <source>only one value can stand here</source>
        <translation>une seule valeur est possible ici</translation>
    </message>
    <message>
        <source>there is no such field (“kontorctl fields” lists them)</source>
        <translation>ce champ n’existe pas («&#xa0;kontorctl fields&#xa0;» les liste)</translation>
    </message>
    <message>
        <source>this word means nothing here</source>
        <translation>ce mot n’a pas de sens ici</translation>
    </message>
    <message>
        <source>this is not one of the field&apos;s choices</source>
        <translation>ceci ne fait pas partie des choix du champ</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>a date is expected, like 2026-03-31</source>
        <translation>une date est attendue, comme 2026-03-31</translation>
    </message>
    <message>
        <source>a place and a distance are expected, like &quot;Ulm 25km&quot;</source>
        <translation>un lieu et une distance sont attendus, comme &quot;Ulm 25km&quot;</translation>
    </message>
    <message>
        <source>no place is called so</source>
        <translation>aucun lieu ne porte ce nom</translation>
    </message>
    <message>
        <source>this field cannot be compared by more or less</source>
        <translation>ce champ ne peut pas être comparé par plus ou moins</translation>
    </message>
    <message>
        <source>it has too many parentheses in each other</source>
        <translation>il y a trop de parenthèses imbriquées</translation>
    </message>
    <message>
        <source>it is not understood at the marked place</source>
        <translation>incompréhensible à l’endroit indiqué</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed; add the missing one.</source>
        <translation>Un guillemet est ouvert ici et jamais refermé&#xa0;; ajoutez celui qui manque.</translation>
    </message>
    <message>
        <source>The file has changed since its import began; take that back and begin again.</source>
        <translation>Le fichier a changé depuis le début de son import&#xa0;; annulez celui-ci et recommencez.</translation>
    </message>
    <message>
        <source>This is no library of fields; write JSON like {&quot;fields&quot;: [{&quot;key&quot;: …}]}.</source>
        <translation>Ce n’est pas une bibliothèque de champs&#xa0;; écrivez du JSON comme {&quot;fields&quot;: [{&quot;key&quot;: …}]}.</translation>
    </message>
    <message>
        <source>This is not a picture; choose a PNG, JPEG or WebP file.</source>
        <translation>Ce n’est pas une image&#xa0;; choisissez un fichier PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>This is a file of vCards, not a CSV list.</source>
        <translation>C’est un fichier de vCards, pas une liste CSV.</translation>
    </message>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>Ce fichier ne contient aucune vCard.</translation>
    </message>
    <message>
        <source>This is a calendar, not a CSV list.</source>
        <translation>C’est un calendrier, pas une liste CSV.</translation>
    </message>
    <message>
        <source>This is a web page, not a CSV list; save the list itself.</source>
        <translation>C’est une page web, pas une liste CSV&#xa0;; enregistrez la liste elle-même.</translation>
    </message>
    <message>
        <source>This is an XML file, not a CSV list; save the list as CSV first.</source>
        <translation>C’est un fichier XML, pas une liste CSV&#xa0;; enregistrez d’abord la liste au format CSV.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a CSV list; save the list as CSV first.</source>
        <translation>C’est un fichier JSON, pas une liste CSV&#xa0;; enregistrez d’abord la liste au format CSV.</translation>
    </message>
    <message>
        <source>This is a word processor&apos;s file, not a CSV list; save the list as CSV first.</source>
        <translation>C’est un fichier de traitement de texte, pas une liste CSV&#xa0;; enregistrez d’abord la liste au format CSV.</translation>
    </message>
    <message>
        <source>The file has not the form of a CSV list.</source>
        <translation>Le fichier n’a pas la forme d’une liste CSV.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>an archive or a spreadsheet (zip)</source>
        <translation>une archive ou un tableur (zip)</translation>
    </message>
    <message>
        <source>an old spreadsheet or document</source>
        <translation>un ancien tableur ou document</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>des données binaires</translation>
    </message>
    <message>
        <source>This email is already used by contact &apos;%1&apos;. Duplicate emails are not allowed.</source>
        <translation>Cet e-mail est déjà utilisé par le contact «&#xa0;%1&#xa0;». Les e-mails en double ne sont pas autorisés.</translation>
    </message>
    <message>
        <source>This phone number is already used by contact &apos;%1&apos;. Duplicate phone numbers are not allowed.</source>
        <translation>Ce numéro de téléphone est déjà utilisé par le contact «&#xa0;%1&#xa0;». Les numéros en double ne sont pas autorisés.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write one of the two.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non&#xa0;; écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” is not a choice for “%2”; choose one of: %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des choix de «&#xa0;%2&#xa0;»&#xa0;; choisissez parmi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The point %1 does not lie in the country of its address; correct the point or the country.</source>
        <translation>Le point %1 n’est pas dans le pays de son adresse&#xa0;; corrigez le point ou le pays.</translation>
    </message>
    <message>
        <source>Latitude and longitude of %1 look exchanged; write %2.</source>
        <translation>La latitude et la longitude de %1 semblent inversées&#xa0;; écrivez %2.</translation>
    </message>
    <message>
        <source>A sign of %1 looks wrong; write %2.</source>
        <translation>Un signe de %1 semble faux&#xa0;; écrivez %2.</translation>
    </message>
    <message>
        <source>“%1” is not a place on earth; latitudes go from -90 to 90, longitudes from -180 to 180.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lieu sur Terre&#xa0;; les latitudes vont de -90 à 90, les longitudes de -180 à 180.</translation>
    </message>
    <message>
        <source>The VAT ID “%1” has a wrong check digit; compare it with the source.</source>
        <translation>Le numéro de TVA «&#xa0;%1&#xa0;» a un chiffre de contrôle faux&#xa0;; comparez-le avec la source.</translation>
    </message>
    <message>
        <source>The VAT ID “%1” does not say its country; write it like DE136695976.</source>
        <translation>Le numéro de TVA «&#xa0;%1&#xa0;» n’indique pas son pays&#xa0;; écrivez-le comme DE136695976.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of a VAT ID of its country; write it like DE136695976.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme d’un numéro de TVA de son pays&#xa0;; écrivez-le comme DE136695976.</translation>
    </message>
    <message>
        <source>The registration number “%1” has a wrong check digit for %2; compare it with the source.</source>
        <translation>Le numéro d’immatriculation «&#xa0;%1&#xa0;» a un chiffre de contrôle faux pour %2&#xa0;; comparez-le avec la source.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of a registration number of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme d’un numéro d’immatriculation pour %2.</translation>
    </message>
    <message>
        <source>“%1” is not an email address: %2; write it like name@example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail&#xa0;: %2&#xa0;; écrivez-la comme name@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number: %2; write it with its country code, like +49 731 123456.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone&#xa0;: %2&#xa0;; écrivez-le avec son indicatif de pays, comme +49 731 123456.</translation>
    </message>
    <message>
        <source>“%1” is not a link: %2; write it like https://example.org/page.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien&#xa0;: %2&#xa0;; écrivez-le comme https://example.org/page.</translation>
    </message>
    <message>
        <source>“%1” is a day that the calendar does not have.</source>
        <translation>«&#xa0;%1&#xa0;» est un jour qui n’existe pas dans le calendrier.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as year-month-day, like 2026-03-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; écrivez-la sous la forme année-mois-jour, comme 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but “%2” needs one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre, mais «&#xa0;%2&#xa0;» en attend un.</translation>
    </message>
    <message>
        <source>“%1” is not a country; write its name or its two letters, like DE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays&#xa0;; écrivez son nom ou ses deux lettres, comme DE.</translation>
    </message>
    <message>
        <source>“%1” is not an IBAN: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un IBAN&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a BIC; write its 8 or 11 characters, like DEUTDEFF.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un BIC&#xa0;; écrivez ses 8 ou 11 caractères, comme DEUTDEFF.</translation>
    </message>
    <message>
        <source>The value of “%1” is too long; shorten it.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» est trop longue&#xa0;; raccourcissez-la.</translation>
    </message>
    <message numerus="yes">
        <source>This employee is still responsible for %n contact(s); give them to somebody else first.</source>
        <translation>
            <numerusform>Ce collaborateur est encore responsable de %n contact&#xa0;; confiez-le d’abord à quelqu’un d’autre.</numerusform>
            <numerusform>Ce collaborateur est encore responsable de %n contacts&#xa0;; confiez-les d’abord à quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) rest on this text; set “No longer asked for” instead of removing it.</source>
        <translation>
            <numerusform>%n consentement repose sur ce texte&#xa0;; activez «&#xa0;N’est plus demandé&#xa0;» au lieu de le supprimer.</numerusform>
            <numerusform>%n consentements reposent sur ce texte&#xa0;; activez «&#xa0;N’est plus demandé&#xa0;» au lieu de le supprimer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot go, because other records still use it.</source>
        <translation>Suppression impossible, car d’autres enregistrements l’utilisent encore.</translation>
    </message>
    <message>
        <source>This cannot go, because it is still used: %1.</source>
        <translation>Suppression impossible, car encore utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” must be a person.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une personne.</translation>
    </message>
    <message>
        <source>“%1” must be a business.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une entreprise.</translation>
    </message>
    <message>
        <source>A person has no field “%1”; leave it empty.</source>
        <translation>Une personne n’a pas de champ «&#xa0;%1&#xa0;»&#xa0;; laissez-le vide.</translation>
    </message>
    <message>
        <source>A business has no field “%1”; leave it empty.</source>
        <translation>Une entreprise n’a pas de champ «&#xa0;%1&#xa0;»&#xa0;; laissez-le vide.</translation>
    </message>
    <message>
        <source>“%1” must not be empty; give it a value.</source>
        <translation>«&#xa0;%1&#xa0;» ne doit pas être vide&#xa0;; indiquez une valeur.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed after creation.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut plus être modifié après la création.</translation>
    </message>
    <message>
        <source>“%1” is worked out by Kontor and cannot be written.</source>
        <translation>«&#xa0;%1&#xa0;» est calculé par Kontor et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>“%1” names nothing that “%2” could refer to; give an id, an address, a number or a name that exists.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne rien à quoi «&#xa0;%2&#xa0;» puisse se rapporter&#xa0;; indiquez un identifiant, une adresse, un numéro ou un nom existant.</translation>
    </message>
    <message>
        <source>Your role does not allow this; ask an administrator.</source>
        <translation>Votre rôle ne le permet pas&#xa0;; adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>Your role does not allow this (%1); ask an administrator.</source>
        <translation>Votre rôle ne le permet pas (%1)&#xa0;; adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This operation cannot be undone: it was undone already, or it is final.</source>
        <translation>Cette opération ne peut pas être annulée&#xa0;: elle l’a déjà été, ou elle est définitive.</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Ce fichier existe déjà&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Ceci existe déjà.</translation>
    </message>
    <message>
        <source>This exists already (%1).</source>
        <translation>Ceci existe déjà (%1).</translation>
    </message>
    <message>
        <source>This was deleted before; restore it first.</source>
        <translation>Ceci a été supprimé auparavant&#xa0;; restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>A contact needs at least one filled field; give it a name, an email or a phone.</source>
        <translation>Un contact doit avoir au moins un champ renseigné&#xa0;; donnez-lui un nom, un e-mail ou un téléphone.</translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself; name two contacts.</source>
        <translation>Un contact ne peut pas être fusionné avec lui-même&#xa0;; indiquez deux contacts.</translation>
    </message>
    <message>
        <source>A person and a business cannot be merged into one contact.</source>
        <translation>Une personne et une entreprise ne peuvent pas être fusionnées en un seul contact.</translation>
    </message>
    <message>
        <source>This contact was merged into “%1”; undo the merge to bring it back.</source>
        <translation>Ce contact a été fusionné dans «&#xa0;%1&#xa0;»&#xa0;; annulez la fusion pour le retrouver.</translation>
    </message>
    <message>
        <source>There is no active employee “%1”.</source>
        <translation>Il n’y a pas de collaborateur actif «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no operation “%1”; look at the list of operations.</source>
        <translation>Il n’y a pas d’opération «&#xa0;%1&#xa0;»&#xa0;; consultez la liste des opérations.</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>Il n’y a pas de vue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no import “%1”.</source>
        <translation>Il n’y a pas d’import «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No contact matches “%1”; give its id, the first digits of it, an email address or a phone number.</source>
        <translation>Aucun contact ne correspond à «&#xa0;%1&#xa0;»&#xa0;; indiquez son identifiant, le début de celui-ci, une adresse e-mail ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” (%2).</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>The query does not parse, %1: %2</source>
        <translation>La requête est incompréhensible, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no field “%1”; “kontorctl fields” lists the names.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;»&#xa0;; «&#xa0;kontorctl fields&#xa0;» liste les noms.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; “kontorctl fields” lists them.</source>
        <translation>Il n’y a pas de type d’enregistrement «&#xa0;%1&#xa0;»&#xa0;; «&#xa0;kontorctl fields&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>Several records match “%1”; give more of it.</source>
        <translation>Plusieurs enregistrements correspondent à «&#xa0;%1&#xa0;»&#xa0;; précisez.</translation>
    </message>
    <message>
        <source>“%1” is no place in a list of this order; begin again without it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une position dans une liste de cet ordre&#xa0;; recommencez sans elle.</translation>
    </message>
    <message>
        <source>The call is not understood.</source>
        <translation>L’appel est incompréhensible.</translation>
    </message>
    <message>
        <source>The file cannot be read; check its name and its rights.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;; vérifiez son nom et ses droits.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is a folder; name a file.</source>
        <translation>C’est un dossier&#xa0;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read.</source>
        <translation>Le fichier est vide&#xa0;; il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>This is not a text file, but %1; save the list as CSV first.</source>
        <translation>Ce n’est pas un fichier texte, mais %1&#xa0;; enregistrez d’abord la liste au format CSV.</translation>
    </message>
    <message>
        <source>The characters are not %1; name the encoding that the file was written in.</source>
        <translation>Les caractères ne sont pas en %1&#xa0;; indiquez l’encodage dans lequel le fichier a été écrit.</translation>
    </message>
    <message>
        <source>A record is longer than 16 MiB; probably a quotation mark is never closed there.</source>
        <translation>Un enregistrement dépasse 16&#xa0;Mio&#xa0;; un guillemet n’y est probablement jamais refermé.</translation>
    </message>
    <message>
        <source>This cannot be written; check the folder and its rights.</source>
        <translation>Écriture impossible&#xa0;; vérifiez le dossier et ses droits.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Écriture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no store here; create one with “kontorctl init” or start Kontor.</source>
        <translation>Il n’y a pas de base ici&#xa0;; créez-en une avec «&#xa0;kontorctl init&#xa0;» ou démarrez Kontor.</translation>
    </message>
    <message>
        <source>There is a store already; choose another file, or open this one.</source>
        <translation>Il y a déjà une base ici&#xa0;; choisissez un autre fichier, ou ouvrez celle-ci.</translation>
    </message>
    <message>
        <source>Another program is writing to this store; wait until it has finished, or close it.</source>
        <translation>Un autre programme écrit dans cette base&#xa0;; attendez qu’il ait terminé, ou fermez-le.</translation>
    </message>
    <message>
        <source>This store can only be read; check the rights of the file and its folder.</source>
        <translation>Cette base est en lecture seule&#xa0;; vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>This store is damaged; restore a backup.</source>
        <translation>Cette base est endommagée&#xa0;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This store is damaged (%1); restore a backup.</source>
        <translation>Cette base est endommagée (%1)&#xa0;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This store was written by a newer Kontor (version %1, this one knows %2); update Kontor.</source>
        <translation>Cette base a été écrite par une version plus récente de Kontor (version %1, celle-ci connaît %2)&#xa0;; mettez Kontor à jour.</translation>
    </message>
    <message>
        <source>This file is not a store of Kontor; choose another one.</source>
        <translation>Ce fichier n’est pas une base Kontor&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk is full; make room and try again.</source>
        <translation>Le disque est plein&#xa0;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The store is busy; try again in a moment.</source>
        <translation>La base est occupée&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The database refused: %1.</source>
        <translation>La base de données a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>The network does not answer; try again later.</source>
        <translation>Le réseau ne répond pas&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&lt;here&gt;</source>
        <comment>marks the place of an error in a query</comment>
        <translation>&lt;ici&gt;</translation>
    </message>
    <message>
        <source>Several columns go to “%1”; choose another field for one of them.</source>
        <translation>Plusieurs colonnes vont vers «&#xa0;%1&#xa0;»&#xa0;; choisissez un autre champ pour l’une d’elles.</translation>
    </message>
    <message>
        <source>Contacts of this type have no field “%1”; choose another one.</source>
        <translation>Les contacts de ce type n’ont pas de champ «&#xa0;%1&#xa0;»&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is worked out by Kontor and cannot be imported.</source>
        <translation>«&#xa0;%1&#xa0;» est calculé par Kontor et ne peut pas être importé.</translation>
    </message>
    <message>
        <source>The file has no such column; correct the mapping, or take the file it was made for.</source>
        <translation>Le fichier n’a pas cette colonne&#xa0;; corrigez la correspondance, ou prenez le fichier pour lequel elle a été faite.</translation>
    </message>
    <message>
        <source>The file has several columns of this name; add an “index” to the mapping.</source>
        <translation>Le fichier a plusieurs colonnes de ce nom&#xa0;; ajoutez un «&#xa0;index&#xa0;» à la correspondance.</translation>
    </message>
    <message>
        <source>No column goes to “%1”, by which contacts are to be recognised.</source>
        <translation>Aucune colonne ne va vers «&#xa0;%1&#xa0;», qui doit servir à reconnaître les contacts.</translation>
    </message>
    <message>
        <source>This is no mapping, because it is not a JSON object; take a file that the wizard saved.</source>
        <translation>Ce n’est pas une correspondance, car ce n’est pas un objet JSON&#xa0;; prenez un fichier enregistré par l’assistant.</translation>
    </message>
    <message>
        <source>The mapping lacks “%1”; add it.</source>
        <translation>Il manque «&#xa0;%1&#xa0;» à la correspondance&#xa0;; ajoutez-le.</translation>
    </message>
    <message>
        <source>The mapping is not understood at “%1”; correct it there.</source>
        <translation>La correspondance est incompréhensible à «&#xa0;%1&#xa0;»&#xa0;; corrigez-la à cet endroit.</translation>
    </message>
    <message>
        <source>The mapping is not understood at “%1”: “%2” does not fit; correct it there.</source>
        <translation>La correspondance est incompréhensible à «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» ne convient pas&#xa0;; corrigez-la à cet endroit.</translation>
    </message>
    <message>
        <source>“%1” names no map tiles; {z}, {x} and {y} stand for the tile, as in https://example.org/{z}/{x}/{y}.png.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas de tuiles de carte&#xa0;; {z}, {x} et {y} représentent la tuile, comme dans https://example.org/{z}/{x}/{y}.png.</translation>
    </message>
    <message>
        <source>This is the only administrator; make somebody else one first.</source>
        <translation>C’est le seul administrateur&#xa0;; désignez d’abord quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Kontor may not ask where this computer is; allow it in the system&apos;s settings, or name a place in Settings, Map and address search.</source>
        <translation>Kontor n’a pas le droit de demander où se trouve cet ordinateur ; autorisez-le dans les réglages du système, ou indiquez un lieu dans Réglages, Carte et recherche d’adresses.</translation>
    </message>
    <message>
        <source>The satellite receiver cannot be read; plug it in, or correct its name in Settings, Map and address search.</source>
        <translation>Le récepteur satellite ne peut pas être lu ; branchez-le, ou corrigez son nom dans Réglages, Carte et recherche d’adresses.</translation>
    </message>
    <message>
        <source>Nothing tells where this computer is; go where satellites are seen, or name a place in Settings, Map and address search.</source>
        <translation>Rien n’indique où se trouve cet ordinateur ; allez là où les satellites sont visibles, ou indiquez un lieu dans Réglages, Carte et recherche d’adresses.</translation>
    </message>
    <message>
        <source>Choose the place where you are in Settings, Map and address search.</source>
        <translation>Choisissez le lieu où vous êtes dans Réglages, Carte et recherche d’adresses.</translation>
    </message>
    <message>
        <source>This computer has nothing that tells where it is; name a receiver or a place in Settings, Map and address search.</source>
        <translation>Cet ordinateur n’a rien qui indique où il se trouve ; indiquez un récepteur ou un lieu dans Réglages, Carte et recherche d’adresses.</translation>
    </message>
    <message>
        <source>“%1” is not a language; write its name or its code, like de.</source>
        <translation>« %1 » n’est pas une langue ; écrivez son nom ou son code, par exemple de.</translation>
    </message>
    <message>
        <source>“%1” is more than one keyword; give each by itself.</source>
        <translation>« %1 » fait plus d’un mot-clé ; donnez chacun séparément.</translation>
    </message>
    <message>
        <source>“%1” lies in the future; give a day that has been.</source>
        <translation>« %1 » est dans le futur ; donnez un jour passé.</translation>
    </message>
    <message>
        <source>“%1” is before the day the consent was given; give that day or a later one.</source>
        <translation>« %1 » précède le jour du consentement ; donnez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>“%1” is below zero; give zero or more.</source>
        <translation>« %1 » est inférieur à zéro ; donnez zéro ou plus.</translation>
    </message>
    <message>
        <source>“%1” is managed automatically by its rule; change the rule instead.</source>
        <translation>« %1 » est géré automatiquement par sa règle ; modifiez plutôt la règle.</translation>
    </message>
    <message>
        <source>%1 is still to come; give a time that has been.</source>
        <translation>%1 est encore à venir ; donnez un moment passé.</translation>
    </message>
    <message>
        <source>The picture lies in the web and was not fetched; add it by hand.</source>
        <translation>L’image se trouve sur le Web et n’a pas été chargée ; ajoutez-la à la main.</translation>
    </message>
    <message>
        <source>“%1” has a semicolon, which stands between names in lists; write another sign.</source>
        <translation>« %1 » contient un point-virgule, qui sépare les noms dans les listes ; écrivez un autre signe.</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) of this employee must go to somebody else first.</source>
        <translation>
            <numerusform>%n tâche ouverte de cet employé doit d’abord être confiée à quelqu’un d’autre.</numerusform>
            <numerusform>%n tâches ouvertes de cet employé doivent d’abord être confiées à quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been worked on since; undo that first, then this can be undone.</source>
        <translation>« %1 » a été modifié depuis ; annulez d’abord cela, puis ceci pourra être annulé.</translation>
    </message>
    <message>
        <source>This consent was withdrawn on %1; what was given before does not come back.</source>
        <translation>Ce consentement a été retiré le %1 ; ce qui a été donné avant ne revient pas.</translation>
    </message>
    <message>
        <source>a target market cannot name itself in its own rule</source>
        <translation>un marché cible ne peut pas se nommer lui-même dans sa propre règle</translation>
    </message>
    <message>
        <source>“%1” is no file name, because a slash stands between folders; write the folder into “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de fichier, car une barre oblique sépare des dossiers&#xa0;; écrivez le dossier dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be a key; write small letters, digits and _, like “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une clé&#xa0;; écrivez des minuscules, des chiffres et _, comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” does not say which choice is to be called otherwise; write it like Red=Ruby.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quel choix doit changer de nom&#xa0;; écrivez-le comme Rouge=Rubis.</translation>
    </message>
    <message>
        <source>“%1” names no currency; write its code behind the amount, like 12.50 EUR.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas de devise&#xa0;; écrivez son code après le montant, comme 12.50 EUR.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than its currency; round it.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de décimales que sa devise&#xa0;; arrondissez le montant.</translation>
    </message>
    <message>
        <source>This is a business already; it can be made anew as a person alone.</source>
        <translation>C’est déjà une entreprise&#xa0;; elle ne peut être recréée que comme personne.</translation>
    </message>
    <message>
        <source>This is a person already; it can be made anew as a business alone.</source>
        <translation>C’est déjà une personne&#xa0;; elle ne peut être recréée que comme entreprise.</translation>
    </message>
    <message>
        <source>The first one is primary as long as no other is; make another one primary instead.</source>
        <translation>La première est principale tant qu’aucune autre ne l’est&#xa0;; rendez plutôt une autre principale.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have “%1”; rename or remove it in the field library first.</source>
        <translation>
            <numerusform>%n contact a «&#xa0;%1&#xa0;»&#xa0;; renommez-le ou supprimez-le d’abord dans la bibliothèque de champs.</numerusform>
            <numerusform>%n contacts ont «&#xa0;%1&#xa0;»&#xa0;; renommez-le ou supprimez-le d’abord dans la bibliothèque de champs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have “%1”; say what it is called now with rename_choice=%1=…, or take it from them with drop_values=yes.</source>
        <translation>
            <numerusform>%n contact a «&#xa0;%1&#xa0;»&#xa0;; indiquez son nouveau nom avec rename_choice=%1=…, ou retirez-le-lui avec drop_values=yes.</numerusform>
            <numerusform>%n contacts ont «&#xa0;%1&#xa0;»&#xa0;; indiquez son nouveau nom avec rename_choice=%1=…, ou retirez-le-leur avec drop_values=yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Task created</source>
        <translation>Tâche créée</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Tâche modifiée</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Tâche terminée</translation>
    </message>
    <message>
        <source>Data change</source>
        <translation>Modification de données</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>Mail received</source>
        <translation>E-mail reçu</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Social interaction</source>
        <translation>Échange sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: to what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Contact created</source>
        <translation>Contact créé</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Contact supprimé</translation>
    </message>
    <message>
        <source>Contact restored</source>
        <translation>Contact restauré</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contact modifié</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Ajout – %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Suppression – %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Modification – %1</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Fusion annulée</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (was there: %2)</source>
        <translation>%1 (valeur précédente&#xa0;: %2)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: from → to</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Task deleted</source>
        <translation>Tâche supprimée</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Modifié par un import</translation>
    </message>
    <message>
        <source>Kontor Automation</source>
        <translation>Automatisation Kontor</translation>
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
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose event: what happened</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titulaire</translation>
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
        <translation>Banque</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Collaborateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Texte de consentement</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Mode de recueil</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>How it was withdrawn</source>
        <translation>Mode de retrait</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>N’est plus demandé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Note name</source>
        <translation>Nom d’usage interne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Équipe commerciale</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>N°&#xa0;d’immatriculation</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>N°&#xa0;de TVA</translation>
    </message>
    <message>
        <source>Do not email</source>
        <translation>Pas d’e-mails</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Pas d’appels</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canal préféré</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>N°&#xa0;de client</translation>
    </message>
    <message>
        <source>Primary email</source>
        <translation>E-mail principal</translation>
    </message>
    <message>
        <source>Primary phone</source>
        <translation>Téléphone principal</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné dans</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Only where assigned</source>
        <translation>Uniquement si attribué</translation>
    </message>
    <message>
        <source>Visible in</source>
        <translation>Visible dans</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Rue, deuxième ligne</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Marché cible</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Rédigé le</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Required for a person</source>
        <translation>Obligatoire pour une personne</translation>
    </message>
    <message>
        <source>Required for a business</source>
        <translation>Obligatoire pour une entreprise</translation>
    </message>
    <message>
        <source>Languages of communication</source>
        <translation>Langues de communication</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Autre contact</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Groupé par</translation>
    </message>
    <message>
        <source>First view of</source>
        <translation>Première vue de</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Prochaine activité</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>Numéro international</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: field</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Further legal forms</source>
        <translation>Autres formes juridiques</translation>
    </message>
    <message>
        <source>Tile server</source>
        <translation>Serveur de tuiles</translation>
    </message>
    <message>
        <source>Address search</source>
        <translation>Recherche d’adresses</translation>
    </message>
    <message>
        <source>Server of the address search</source>
        <translation>Serveur de la recherche d’adresses</translation>
    </message>
    <message>
        <source>Email for the address search</source>
        <translation>E-mail pour la recherche d’adresses</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>Compte utilisateur</translation>
    </message>
    <message>
        <source>No person is saved without</source>
        <translation>Aucune personne n’est enregistrée sans</translation>
    </message>
    <message>
        <source>No business is saved without</source>
        <translation>Aucune entreprise n’est enregistrée sans</translation>
    </message>
</context>
<context>
    <name>FieldSettings</name>
    <message>
        <source>Customer class</source>
        <translation>Classe de client</translation>
    </message>
    <message>
        <source>A: visit every month, B: every quarter, C: once a year</source>
        <translation>A&#xa0;: visite chaque mois, B&#xa0;: chaque trimestre, C&#xa0;: une fois par an</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Several can be ticked</source>
        <translation>Plusieurs réponses possibles</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation>Combien de personnes y travaillent</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Chiffre d’affaires annuel</translation>
    </message>
    <message>
        <source>With its currency: 1200000 EUR</source>
        <translation>Avec sa devise&#xa0;: 1200000 EUR</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Contrat jusqu’au</translation>
    </message>
    <message>
        <source>Found by: custom field before a day</source>
        <translation>Se trouve avec&#xa0;: champ personnalisé avant une date</translation>
    </message>
    <message>
        <source>Reference customer</source>
        <translation>Client de référence</translation>
    </message>
    <message>
        <source>Yes, no, or not asked yet</source>
        <translation>Oui, non ou pas encore demandé</translation>
    </message>
    <message>
        <source>Dealer portal</source>
        <translation>Portail revendeurs</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>S’ouvre dans le navigateur</translation>
    </message>
    <message>
        <source>Invoices to</source>
        <translation>Factures à</translation>
    </message>
    <message>
        <source>An address that is checked</source>
        <translation>Une adresse qui est vérifiée</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Assistance téléphonique</translation>
    </message>
    <message>
        <source>A number that is checked</source>
        <translation>Un numéro qui est vérifié</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recommandé par</translation>
    </message>
    <message>
        <source>Leads to the other contact</source>
        <translation>Mène à l’autre contact</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Any text, up to 1 000 characters</source>
        <translation>N’importe quel texte, jusqu’à 1&#xa0;000 caractères</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Cette image ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Maj+F10</translation>
    </message>
    <message>
        <source>Delete, after a question</source>
        <translation>Supprimer, après confirmation</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Sélectionner plusieurs lignes</translation>
    </message>
    <message>
        <source>Shift+arrow keys, Ctrl+Space, Ctrl+A</source>
        <translation>Maj+flèches, Ctrl+Espace, Ctrl+A</translation>
    </message>
    <message>
        <source>Search what is typed</source>
        <translation>Rechercher le texte saisi</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>une lettre quelconque</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Modifier la valeur</translation>
    </message>
    <message>
        <source>F2, Return</source>
        <translation>F2, Entrée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Return; Ctrl+Return in several lines</source>
        <translation>Entrée&#xa0;; Ctrl+Entrée sur plusieurs lignes</translation>
    </message>
    <message>
        <source>Back to the former value</source>
        <translation>Revenir à la valeur précédente</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>A day, week, month, year later</source>
        <translation>Un jour, une semaine, un mois, un an plus tard</translation>
    </message>
    <message>
        <source>D, W, M, Y</source>
        <translation>D, W, M, Y</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>A day, week, month, year earlier</source>
        <translation>Un jour, une semaine, un mois, un an plus tôt</translation>
    </message>
    <message>
        <source>Shift+D, W, M, Y</source>
        <translation>Maj+D, W, M, Y</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Go to a box</source>
        <translation>Aller à un bloc</translation>
    </message>
    <message>
        <source>Ctrl+J and its letter</source>
        <translation>Ctrl+J et sa lettre</translation>
    </message>
    <message>
        <source>Close what is open, step back</source>
        <translation>Fermer ce qui est ouvert, revenir d’un pas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
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
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>Hier · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago · %1</source>
        <translation>
            <numerusform>Il y a %n jour · %1</numerusform>
            <numerusform>Il y a %n jours · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The contact is there already: say what is to happen with this row.</source>
        <translation>Le contact existe déjà&#xa0;: indiquez ce qu’il faut faire de cette ligne.</translation>
    </message>
    <message>
        <source>Email of another contact</source>
        <translation>E-mail d’un autre contact</translation>
    </message>
    <message>
        <source>Phone number of another contact</source>
        <translation>Numéro de téléphone d’un autre contact</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>Pas une adresse e-mail</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>Pas un lien</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Pas une date</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Pas un nombre</translation>
    </message>
    <message>
        <source>Not one of the choices</source>
        <translation>Hors des choix possibles</translation>
    </message>
    <message>
        <source>Not a country</source>
        <translation>Pas un pays</translation>
    </message>
    <message>
        <source>Not a place on earth</source>
        <translation>Pas un lieu sur Terre</translation>
    </message>
    <message>
        <source>Point outside its country</source>
        <translation>Point hors de son pays</translation>
    </message>
    <message>
        <source>Latitude and longitude exchanged</source>
        <translation>Latitude et longitude inversées</translation>
    </message>
    <message>
        <source>Wrong sign of a coordinate</source>
        <translation>Mauvais signe d’une coordonnée</translation>
    </message>
    <message>
        <source>Field of the other type of contact</source>
        <translation>Champ de l’autre type de contact</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name</source>
        <translation>Personne ni rien de ce nom</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Il manque une valeur obligatoire</translation>
    </message>
    <message>
        <source>There already; to be decided</source>
        <translation>Déjà présent&#xa0;; à décider</translation>
    </message>
    <message>
        <source>Nothing to make a contact of</source>
        <translation>Rien pour créer un contact</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2 created, %3 updated, %4 skipped, %5 rejected in %6.</source>
        <translation>
            <numerusform>%1 ligne (créées&#xa0;: %2, mises à jour&#xa0;: %3, ignorées&#xa0;: %4, refusées&#xa0;: %5) en %6.</numerusform>
            <numerusform>%1 lignes (créées&#xa0;: %2, mises à jour&#xa0;: %3, ignorées&#xa0;: %4, refusées&#xa0;: %5) en %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written (dry run).</source>
        <translation>Rien n’a été écrit (simulation).</translation>
    </message>
    <message>
        <source>The import was cancelled; it can be resumed or undone.</source>
        <translation>L’import a été arrêté&#xa0;; il peut être repris ou annulé.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Le même fichier a déjà été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) created from the company column.</source>
        <translation>
            <numerusform>%n entreprise créée à partir de la colonne des entreprises.</numerusform>
            <numerusform>%n entreprises créées à partir de la colonne des entreprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because somebody has to decide about them.</source>
        <translation>
            <numerusform>%n ligne a été laissée de côté, car une décision est nécessaire.</numerusform>
            <numerusform>%n lignes ont été laissées de côté, car une décision est nécessaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) need a look.</source>
        <translation>
            <numerusform>%n valeur est à vérifier.</numerusform>
            <numerusform>%n valeurs sont à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” belonged to another contact; search for it to see whose it is.</source>
        <translation>« %1 » appartenait à un autre contact ; cherchez-le pour voir lequel.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>« %1 » ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>Cannot change after creation</source>
        <translation>Ne peut plus changer après la création</translation>
    </message>
    <message>
        <source>Not an IBAN</source>
        <translation>Pas un IBAN</translation>
    </message>
    <message>
        <source>Not a BIC</source>
        <translation>Pas un BIC</translation>
    </message>
    <message>
        <source>Decided by a rule</source>
        <translation>Décidé par une règle</translation>
    </message>
    <message>
        <source>Consent withdrawn since</source>
        <translation>Consentement retiré depuis</translation>
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
        <translation>Type d’e-mail</translation>
    </message>
    <message>
        <source>Kind of the phone number</source>
        <translation>Type de numéro de téléphone</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>Libellé du lien</translation>
    </message>
    <message>
        <source>Kind of the address</source>
        <translation>Type d’adresse</translation>
    </message>
    <message>
        <source>New field (%1)</source>
        <translation>Nouveau champ (%1)</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Id in Kontor</source>
        <translation>ID dans Kontor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Vos champs personnalisés</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, suite</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind of the bank account</source>
        <translation>Type de compte bancaire</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consentement : %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>work</source>
        <translation>professionnel</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>mobile, work</source>
        <translation>mobile, professionnel</translation>
    </message>
    <message>
        <source>mobile, private</source>
        <translation>mobile, privé</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>fax, work</source>
        <translation>fax, professionnel</translation>
    </message>
    <message>
        <source>fax, private</source>
        <translation>fax, privé</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>facturation</translation>
    </message>
    <message>
        <source>support</source>
        <translation>assistance</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>post</source>
        <translation>courrier</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>entrepôt</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>boutique</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>MapSettings</name>
    <message>
        <source>Map and address search</source>
        <translation>Carte et recherche d’adresses</translation>
    </message>
    <message>
        <source>Kontor has a map of the world and a list of places with it and asks nobody. Street level comes from the servers named here: they learn the addresses that are looked up.</source>
        <translation>Kontor contient une carte du monde et une liste de lieux et n’interroge personne. Le détail des rues vient des serveurs indiqués ici&#xa0;: ils apprennent les adresses recherchées.</translation>
    </message>
    <message>
        <source>whom its operator may write to</source>
        <translation>à qui l’exploitant peut écrire</translation>
    </message>
    <message>
        <source>none: only what is here</source>
        <translation>aucune&#xa0;: seulement ce qui est ici</translation>
    </message>
    <message>
        <source>This computer&apos;s Kontor shows no streets: it was built without Qt Location. The tile server is for those of others.</source>
        <translation>Sur cet ordinateur, Kontor n’affiche pas de rues : il a été construit sans Qt Location. Le serveur de tuiles vaut pour les autres.</translation>
    </message>
    <message>
        <source>tiles geocoder Nominatim Photon position GPS near me</source>
        <translation>tuiles géocodeur Nominatim Photon position GPS près de moi</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>a contact</source>
        <translation>un contact</translation>
    </message>
    <message>
        <source>several tasks (%1)</source>
        <translation>plusieurs tâches (%1)</translation>
    </message>
    <message>
        <source>the task “%1”</source>
        <translation>la tâche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>the task “Call”, Ada</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 imported %2 for you.</source>
        <translation>%1 a importé %2 pour vous.</translation>
    </message>
    <message>
        <source>%1 gave you %2.</source>
        <translation>%1 vous a confié %2.</translation>
    </message>
    <message>
        <source>%1 gave %2 to somebody else.</source>
        <translation>%1 a confié %2 à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 deleted %2.</source>
        <translation>%1 a supprimé %2.</translation>
    </message>
    <message>
        <source>%1 changed the sales team of %2.</source>
        <translation>%1 a changé l’équipe commerciale de %2.</translation>
    </message>
    <message>
        <source>%1 added you to the sales team %2.</source>
        <translation>%1 vous a ajouté à l’équipe commerciale %2.</translation>
    </message>
    <message>
        <source>%1 took you out of the sales team %2.</source>
        <translation>%1 vous a retiré de l’équipe commerciale %2.</translation>
    </message>
    <message>
        <source>%1 made you the leader of the sales team %2.</source>
        <translation>%1 vous a confié la direction de l’équipe commerciale %2.</translation>
    </message>
    <message>
        <source>“%1” is due.</source>
        <translation>«&#xa0;%1&#xa0;» arrive à échéance.</translation>
    </message>
    <message>
        <source>“%1” is due: %2.</source>
        <translation>«&#xa0;%1&#xa0;» arrive à échéance&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 changed something that concerns you.</source>
        <translation>%1 a modifié quelque chose qui vous concerne.</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>dernier contact %1</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>task, day</comment>
        <translation>à venir&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>à venir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Creation of %1</source>
        <translation>Création – %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Modification – %1</translation>
    </message>
    <message>
        <source>Change of a contact</source>
        <translation>Modification d’un contact</translation>
    </message>
    <message>
        <source>Change of contacts</source>
        <translation>Modification de contacts</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Suppression – %1</translation>
    </message>
    <message>
        <source>Deletion of contacts</source>
        <translation>Suppression de contacts</translation>
    </message>
    <message>
        <source>Return of %1 from the bin</source>
        <translation>Restauration – %1</translation>
    </message>
    <message>
        <source>Return of contacts from the bin</source>
        <translation>Restauration de contacts</translation>
    </message>
    <message>
        <source>Archiving of %1</source>
        <translation>Archivage – %1</translation>
    </message>
    <message>
        <source>Archiving of contacts</source>
        <translation>Archivage de contacts</translation>
    </message>
    <message>
        <source>Reactivation of %1</source>
        <translation>Réactivation – %1</translation>
    </message>
    <message>
        <source>Reactivation of contacts</source>
        <translation>Réactivation de contacts</translation>
    </message>
    <message>
        <source>Erasure of %1</source>
        <translation>Effacement – %1</translation>
    </message>
    <message>
        <source>Erasure of contacts</source>
        <translation>Effacement de contacts</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Fusion dans %1</translation>
    </message>
    <message>
        <source>Merge of contacts</source>
        <translation>Fusion de contacts</translation>
    </message>
    <message>
        <source>%1 is no duplicate</source>
        <translation>%1 n’est pas un doublon</translation>
    </message>
    <message>
        <source>Contacts kept separate</source>
        <translation>Contacts gardés distincts</translation>
    </message>
    <message>
        <source>Reverting of a change of %1</source>
        <translation>Retour sur une modification – %1</translation>
    </message>
    <message>
        <source>Reverting of a change</source>
        <translation>Retour sur une modification</translation>
    </message>
    <message>
        <source>Import of fields: %1</source>
        <translation>Import de champs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import of fields</source>
        <translation>Import de champs</translation>
    </message>
    <message>
        <source>Departure of %1</source>
        <translation>Départ – %1</translation>
    </message>
    <message>
        <source>Departure of an employee</source>
        <translation>Départ d’un collaborateur</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import – %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Creation of the store of %1</source>
        <translation>Création de la base – %1</translation>
    </message>
    <message>
        <source>Creation of the store</source>
        <translation>Création de la base</translation>
    </message>
    <message>
        <source>Demonstration data: %1</source>
        <translation>Données d’exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Undoing of a change of %1</source>
        <translation>Annulation d’une modification – %1</translation>
    </message>
    <message>
        <source>Undoing of a change</source>
        <translation>Annulation d’une modification</translation>
    </message>
    <message>
        <source>Redoing of a change of %1</source>
        <translation>Rétablissement d’une modification – %1</translation>
    </message>
    <message>
        <source>Redoing of a change</source>
        <translation>Rétablissement d’une modification</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>Ajout – %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Ajout – %1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>Modification – %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Modification – %1</translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation>Suppression – %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Suppression – %1</translation>
    </message>
    <message>
        <source>%1 moved: %2</source>
        <translation>Déplacement – %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>Déplacement – %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed since then and stayed as they are.</source>
        <translation>
            <numerusform>%n élément a été modifié depuis et reste tel quel.</numerusform>
            <numerusform>%n éléments ont été modifiés depuis et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2 is used by another contact by now.</source>
        <translation>%1&#xa0;: la valeur de «&#xa0;%2&#xa0;» est désormais utilisée par un autre contact.</translation>
    </message>
    <message>
        <source>%1 (%2) stays, because it was changed since.</source>
        <translation>%1 (%2) reste en l’état, en raison d’une modification ultérieure.</translation>
    </message>
    <message>
        <source>%1: “%2” stays “%3” and not “%4”, because it was changed since.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» reste «&#xa0;%3&#xa0;» et non «&#xa0;%4&#xa0;», en raison d’une modification ultérieure.</translation>
    </message>
    <message>
        <source>New start of %1 as the other type</source>
        <translation>Recréation sous l’autre type – %1</translation>
    </message>
    <message>
        <source>New start of a contact as the other type</source>
        <translation>Recréation d’un contact sous l’autre type</translation>
    </message>
    <message>
        <source>Data of %1 from the server</source>
        <translation>Données du serveur – %1</translation>
    </message>
    <message>
        <source>Data from the server</source>
        <translation>Données du serveur</translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Synchronisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Data that the server had lost: %1</source>
        <translation>Données que le serveur avait perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data that the server had lost</source>
        <translation>Données que le serveur avait perdues</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Décision – %1</translation>
    </message>
    <message>
        <source>Decision on a conflict</source>
        <translation>Décision sur un conflit</translation>
    </message>
    <message>
        <source>Coordinates of %1 locations</source>
        <translation>Coordonnées de %1 adresses</translation>
    </message>
    <message>
        <source>Coordinates of locations</source>
        <translation>Coordonnées d’adresses</translation>
    </message>
    <message>
        <source>User account of %1</source>
        <translation>Compte utilisateur de %1</translation>
    </message>
    <message>
        <source>User account of a contact</source>
        <translation>Compte utilisateur d’un contact</translation>
    </message>
    <message>
        <source>%1 restored: %2</source>
        <translation>Restauration – %1 : %2</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>Restauration – %1</translation>
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
        <translation>nom adresse TVA pays mentions légales</translation>
    </message>
    <message>
        <source>Your own company. Numbers typed without a country are read as numbers of the home country.</source>
        <translation>Votre propre entreprise. Les numéros saisis sans pays sont lus comme des numéros du pays d’origine.</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Pasted %1</source>
        <comment>date and time; the name of a file</comment>
        <translation>Collage du %1</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of a PDF are shown here once “pdftoppm” of Poppler is installed; until then open the file.</source>
        <translation>Les pages d’un PDF s’affichent ici dès que « pdftoppm » de Poppler est installé ; d’ici là, ouvrez le fichier.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown; it is damaged, or a password locks it. Try to open it.</source>
        <translation>Ce PDF ne peut pas être affiché ; il est endommagé ou verrouillé par un mot de passe. Essayez de l’ouvrir.</translation>
    </message>
    <message>
        <source>A password locks this PDF. Open it in its program.</source>
        <translation>Un mot de passe protège ce PDF. Ouvrez-le dans son programme.</translation>
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
        <translation>(supprimé)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>copying…</source>
        <translation>copie en cours…</translation>
    </message>
    <message>
        <source>log in again</source>
        <translation>se reconnecter</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>mise à jour requise</translation>
    </message>
    <message>
        <source>no connection since %1</source>
        <translation>pas de connexion depuis %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>synchronisé %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>pas encore synchronisé</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <comment>conflicts</comment>
        <translation>%1 à décider</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>operations</comment>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>the organisation</source>
        <comment>in a sentence</comment>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>Everything is kept on this computer; join an organisation to share it with colleagues.</source>
        <translation>Tout est conservé sur cet ordinateur&#xa0;; rejoignez une organisation pour partager avec vos collègues.</translation>
    </message>
    <message>
        <source>The contacts of %1 are being copied to this computer; you can work meanwhile.</source>
        <translation>Copie des contacts de %1 sur cet ordinateur&#xa0;; vous pouvez travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>Some changes met those of colleagues; decide which ones hold.</source>
        <translation>Certaines modifications entrent en conflit avec celles de collègues&#xa0;; décidez lesquelles retenir.</translation>
    </message>
    <message>
        <source>Your changes are safe here and go to the server in a moment.</source>
        <translation>Vos modifications sont en sécurité ici et partiront vers le serveur dans un instant.</translation>
    </message>
    <message>
        <source>News is being exchanged with %1.</source>
        <translation>Échange des nouveautés avec %1.</translation>
    </message>
    <message>
        <source>Everything is shared with %1.</source>
        <translation>Tout est partagé avec %1.</translation>
    </message>
    <message>
        <source>Everything of %1 is here; its earlier history is still being read.</source>
        <translation>Tout ce qui vient de %1 est là ; son historique antérieur est en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The server cannot be reached; your work is safe here and goes out later.</source>
        <translation>Le serveur est injoignable&#xa0;; votre travail est en sécurité ici et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>The server does not answer; your work is safe here and goes out later.</source>
        <translation>Le serveur ne répond pas&#xa0;; votre travail est en sécurité ici et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>The server is busy; your work is safe here and goes out later.</source>
        <translation>Le serveur est occupé&#xa0;; votre travail est en sécurité ici et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is, so nothing was sent to it; check the address, or name its certificate authority.</source>
        <translation>Le serveur ne peut pas prouver son identité, rien ne lui a donc été envoyé&#xa0;; vérifiez l’adresse ou indiquez son autorité de certification.</translation>
    </message>
    <message>
        <source>The address leads elsewhere, so nothing was sent there; enter the address of the server itself.</source>
        <translation>L’adresse mène ailleurs, rien n’y a donc été envoyé&#xa0;; saisissez l’adresse du serveur lui-même.</translation>
    </message>
    <message>
        <source>There is no Kontor server at this address; check the address.</source>
        <translation>Il n’y a pas de serveur Kontor à cette adresse&#xa0;; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Email address or password are wrong; check them, or ask your administrator.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect&#xa0;; vérifiez-les ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The server wants your password again; until then your work is kept here.</source>
        <translation>Le serveur redemande votre mot de passe&#xa0;; d’ici là, votre travail est conservé ici.</translation>
    </message>
    <message>
        <source>Too many attempts; try again in a few minutes.</source>
        <translation>Trop de tentatives&#xa0;; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server needs a newer Kontor; until you update it your work is kept here.</source>
        <translation>Le serveur nécessite une version plus récente de Kontor&#xa0;; d’ici la mise à jour, votre travail est conservé ici.</translation>
    </message>
    <message>
        <source>This store belongs to no server; connect it first (server login).</source>
        <translation>Cette base n’est rattachée à aucun serveur&#xa0;; connectez-la d’abord (server login).</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>vous n’en avez pas le droit</translation>
    </message>
    <message>
        <source>this cannot change any more</source>
        <translation>ceci ne peut plus être modifié</translation>
    </message>
    <message>
        <source>it is somebody else&apos;s</source>
        <translation>cela appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>il manque quelque chose</translation>
    </message>
    <message>
        <source>a value does not fit</source>
        <translation>une valeur n’est pas conforme</translation>
    </message>
    <message>
        <source>a person and a business cannot become one</source>
        <translation>une personne et une entreprise ne peuvent pas être fusionnées</translation>
    </message>
    <message>
        <source>the contact is not there</source>
        <translation>le contact n’existe pas</translation>
    </message>
    <message>
        <source>the contact was erased</source>
        <translation>le contact a été effacé</translation>
    </message>
    <message>
        <source>what it belongs to was refused</source>
        <translation>ce à quoi cela se rattache a été refusé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is already used by %2.</source>
        <translation>%1 est déjà utilisé par %2.</translation>
    </message>
    <message>
        <source>Somebody deleted this contact while you changed it.</source>
        <translation>Quelqu’un a supprimé ce contact pendant que vous le modifiiez.</translation>
    </message>
    <message>
        <source>This is too large to be shared and stays on this computer.</source>
        <translation>Ceci est trop volumineux pour être partagé et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server refused this: %1.</source>
        <translation>Le serveur a refusé ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server refused “%1”: %2.</source>
        <translation>Le serveur a refusé «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>You removed this while somebody else changed it, so it stays.</source>
        <translation>Vous avez retiré ceci pendant que quelqu’un d’autre le modifiait&#xa0;; cela reste donc.</translation>
    </message>
    <message>
        <source>Your %1 gave way to %2.</source>
        <translation>Votre valeur %1 a été remplacée par %2.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server; write it like https://kontor.example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de serveur&#xa0;; écrivez-la sous la forme https://kontor.example.org.</translation>
    </message>
    <message>
        <source>The server cannot be used: %1.</source>
        <translation>Le serveur ne peut pas être utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>organisation, user</comment>
        <translation>%1 en tant que %2</translation>
    </message>
    <message>
        <source>This store belongs to no server; everything is kept on this computer.</source>
        <translation>Cette base n’est rattachée à aucun serveur&#xa0;; tout est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s data is being read.</source>
        <translation>%1&#xa0;: lecture des données de l’organisation.</translation>
    </message>
    <message>
        <source>%1: sharing.</source>
        <translation>%1&#xa0;: partage en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) need a decision.</source>
        <translation>
            <numerusform>%1&#xa0;: %n élément nécessite une décision.</numerusform>
            <numerusform>%1&#xa0;: %n éléments nécessitent une décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n operation(s) wait to be sent.</source>
        <translation>
            <numerusform>%1&#xa0;: %n opération en attente d’envoi.</numerusform>
            <numerusform>%1&#xa0;: %n opérations en attente d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything is shared.</source>
        <translation>%1&#xa0;: tout est partagé.</translation>
    </message>
    <message>
        <source>Take it from %1</source>
        <translation>Le retirer à %1</translation>
    </message>
    <message>
        <source>Remove it here</source>
        <translation>Retirer ici</translation>
    </message>
    <message>
        <source>Leave it with both</source>
        <translation>Laisser aux deux</translation>
    </message>
    <message>
        <source>Bring the contact back</source>
        <translation>Restaurer le contact</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Laisser supprimé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Utiliser ma version</translation>
    </message>
    <message>
        <source>Leave theirs</source>
        <translation>Garder leur version</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conserver les deux</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Leur version</translation>
    </message>
    <message>
        <source>another contact</source>
        <translation>un autre contact</translation>
    </message>
    <message>
        <source>Already used by</source>
        <translation>Déjà utilisé par</translation>
    </message>
    <message>
        <source>the contact is deleted</source>
        <translation>le contact est supprimé</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Le serveur l’a refusé</translation>
    </message>
    <message>
        <source>too large to be shared</source>
        <translation>trop volumineux à partager</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed, so it stays</source>
        <translation>modifié, donc conservé</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, so nothing was sent to it; tell its administrator, and check this computer&apos;s clock.</source>
        <translation>Le certificat du serveur a expiré, rien ne lui a donc été envoyé ; prévenez son administrateur et vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1: everything is shared; the earlier history is still being read.</source>
        <translation>%1&#xa0;: tout est partagé ; l’historique antérieur est en cours de lecture.</translation>
    </message>
    <message>
        <source>The keychain that keeps this device&apos;s access does not open; unlock it, or log in again. Until then your work is kept here.</source>
        <translation>Le trousseau qui garde l’accès de cet appareil ne s’ouvre pas ; déverrouillez-le ou reconnectez-vous. D’ici là, votre travail est gardé ici.</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>No program on this computer takes telephone numbers (%1:); choose another way under Settings, Telephone.</source>
        <translation>Aucun programme de cet ordinateur n&apos;accepte les numéros de téléphone (%1:) ; choisissez un autre moyen sous Paramètres, Téléphone.</translation>
    </message>
    <message>
        <source>The telephone system at %1 did not place the call: %2.</source>
        <translation>Le système téléphonique de %1 n&apos;a pas passé l&apos;appel : %2.</translation>
    </message>
    <message>
        <source>The address that calls are placed by is missing; write it under Settings, Telephone.</source>
        <translation>L&apos;adresse par laquelle les appels sont passés manque ; indiquez-la sous Paramètres, Téléphone.</translation>
    </message>
    <message>
        <source>“%1” does not say where the number goes; write {number} there.</source>
        <translation>« %1 » ne dit pas où va le numéro ; écrivez-y {number}.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server; write it like telephone.example.org.</source>
        <translation>« %1 » n&apos;est pas un nom de serveur ; écrivez-le comme telephone.example.org.</translation>
    </message>
    <message>
        <source>“%1” is no address to place calls by: %2.</source>
        <translation>« %1 » n&apos;est pas une adresse pour passer des appels : %2.</translation>
    </message>
</context>
<context>
    <name>kontor::AboutDialog</name>
    <message>
        <source>windows, texts, network</source>
        <translation>fenêtres, textes, réseau</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>la base</translation>
    </message>
    <message>
        <source>rules of phone numbers</source>
        <translation>règles des numéros de téléphone</translation>
    </message>
    <message>
        <source>encodings of old files</source>
        <translation>encodages d’anciens fichiers</translation>
    </message>
    <message>
        <source>names and codes of countries</source>
        <translation>noms et codes des pays</translation>
    </message>
    <message>
        <source>outlines of countries</source>
        <translation>contours des pays</translation>
    </message>
    <message>
        <source>cities and towns with all their names</source>
        <translation>villes et localités avec tous leurs noms</translation>
    </message>
    <message>
        <source>German postal codes</source>
        <translation>codes postaux allemands</translation>
    </message>
    <message>
        <source>French postal codes</source>
        <translation>codes postaux français</translation>
    </message>
    <message>
        <source>forms of addresses</source>
        <translation>formats d’adresses</translation>
    </message>
    <message>
        <source>About Kontor</source>
        <translation>À propos de Kontor</translation>
    </message>
    <message>
        <source>Kontor</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Parts and data</source>
        <translation>Composants et données</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Kontor %1</source>
        <translation>Kontor %1</translation>
    </message>
    <message>
        <source>Contacts, and all that happens with them, on your own computer.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vos contacts, et tout ce qui s’y rapporte, sur votre propre ordinateur.

Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>kontor::AddressFields</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Comté</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Canton</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Préfecture</translation>
    </message>
    <message>
        <source>Postal codes of %1 look different; it is kept as it is.</source>
        <translation>Les codes postaux de %1 ont une autre forme ; il est conservé tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Postal codes of %1 have %n digits; it is kept as it is.</source>
        <translation>
            <numerusform>Les codes postaux (%1) ont %n chiffre ; il est gardé tel quel.</numerusform>
            <numerusform>Les codes postaux (%1) ont %n chiffres ; il est gardé tel quel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Another size holds from the next start.</source>
        <translation>Une autre taille s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>The new size holds from the next start.</source>
        <translation>La nouvelle taille s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>colours theme dark light size scale language</source>
        <translation>couleurs thème sombre clair taille échelle langue</translation>
    </message>
</context>
<context>
    <name>kontor::Attachments</name>
    <message>
        <source>Take off %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>kontor::AttentionView</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à décider</translation>
    </message>
    <message>
        <source>Where changes of yours meet those of colleagues and both cannot hold, you decide here.</source>
        <translation>Quand vos modifications entrent en conflit avec celles de collègues et que les deux ne peuvent pas coexister, vous décidez ici.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Décision en cours</translation>
    </message>
</context>
<context>
    <name>kontor::BackupSettings</name>
    <message>
        <source>Once a day by itself</source>
        <translation>Automatiquement une fois par jour</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Daily ones kept</source>
        <translation>Quotidiennes conservées</translation>
    </message>
    <message>
        <source>Weekly ones kept</source>
        <translation>Hebdomadaires conservées</translation>
    </message>
    <message>
        <source>Monthly ones kept</source>
        <translation>Mensuelles conservées</translation>
    </message>
    <message>
        <source>A backup is a whole, verified copy of the store. Another folder can be on another disk; this is a choice of this computer.</source>
        <translation>Une sauvegarde est une copie complète et vérifiée de la base. Un autre dossier peut se trouver sur un autre disque&#xa0;; ce choix vaut pour cet ordinateur.</translation>
    </message>
    <message>
        <source>beside the store</source>
        <translation>à côté de la base</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>La sauvegarde est écrite et vérifiée.</translation>
    </message>
    <message>
        <source>Verify the newest</source>
        <translation>Vérifier la dernière</translation>
    </message>
    <message>
        <source>All backups, restore…</source>
        <translation>Toutes les sauvegardes, restaurer…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from its root.</source>
        <translation>Indiquez le chemin complet du dossier, depuis la racine.</translation>
    </message>
    <message>
        <source>No backup in this folder yet.</source>
        <translation>Aucune sauvegarde dans ce dossier.</translation>
    </message>
    <message>
        <source>Backups: %1. The newest is of %2.</source>
        <translation>Sauvegardes&#xa0;: %1. La plus récente date du %2.</translation>
    </message>
    <message>
        <source>There is no backup to verify yet.</source>
        <translation>Il n’y a pas encore de sauvegarde à vérifier.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>The newest backup is whole and can be restored.</source>
        <translation>La dernière sauvegarde est intacte et peut être restaurée.</translation>
    </message>
    <message>
        <source>folder daily weekly monthly verify</source>
        <translation>dossier quotidien hebdomadaire mensuel vérifier</translation>
    </message>
</context>
<context>
    <name>kontor::BackupsPage</name>
    <message>
        <source>Made</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>A backup is made once a day by itself, and whenever you want one.</source>
        <translation>Une sauvegarde est faite automatiquement une fois par jour, et chaque fois que vous le souhaitez.</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Restaurer celle-ci…</translation>
    </message>
    <message>
        <source>Once a day by itself</source>
        <translation>Automatiquement une fois par jour</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Kept are one of each of the last 7 days, 5 weeks and 12 months, in a folder beside the store.</source>
        <translation>Sont conservées&#xa0;: une sauvegarde pour chacun des 7 derniers jours, des 5 dernières semaines et des 12 derniers mois, dans un dossier à côté de la base.</translation>
    </message>
    <message>
        <source>Looking inside …</source>
        <translation>Lecture du contenu…</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Cette sauvegarde ne peut pas être lue.</translation>
    </message>
    <message>
        <source>%1: %2, tasks: %3, notes: %4.</source>
        <comment>organisation, contacts</comment>
        <translation>%1&#xa0;: %2, tâches&#xa0;: %3, notes&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Newest change: %1, %2.</source>
        <translation>Dernière modification&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>La sauvegarde est écrite et vérifiée.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Restaurer la sauvegarde du %1&#xa0;?</translation>
    </message>
    <message>
        <source>Whatever was changed since then is gone from this store. The store as it is now stays in a file beside it.</source>
        <translation>Tout ce qui a été modifié depuis disparaîtra de cette base. La base actuelle est conservée dans un fichier à côté.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration en cours</translation>
    </message>
    <message>
        <source>The store is as it was in the backup.</source>
        <translation>La base est revenue à l’état de la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>kontor::BankBox</name>
    <message>
        <source>No bank account yet.</source>
        <translation>Aucun compte bancaire.</translation>
    </message>
    <message>
        <source>Add bank account</source>
        <translation>Ajouter un compte bancaire</translation>
    </message>
    <message>
        <source>New bank account</source>
        <translation>Nouveau compte bancaire</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Coordonnées bancaires</translation>
    </message>
</context>
<context>
    <name>kontor::BatchSheet</name>
    <message>
        <source>Assign to a responsible person</source>
        <translation>Attribuer à un responsable</translation>
    </message>
    <message>
        <source>Assign to a sales team</source>
        <translation>Attribuer à une équipe commerciale</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Remove a keyword</source>
        <translation>Retirer un mot-clé</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>Ajouter une relation</translation>
    </message>
    <message>
        <source>Remove a relationship</source>
        <translation>Retirer une relation</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Définir un champ</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Modifier des contacts</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>5 contacts</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>%1 will be changed. You can take this back.</source>
        <comment>5 contacts</comment>
        <translation>Modification de %1. Vous pourrez l’annuler.</translation>
    </message>
    <message>
        <source>%1, %2 do not have it. You can take this back.</source>
        <comment>1,204 contacts, 36 …</comment>
        <translation>%1 (valeur absente&#xa0;: %2). Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>%1, %2 already have it. You can take this back.</source>
        <comment>1,204 contacts, 36 …</comment>
        <translation>%1 (valeur déjà présente&#xa0;: %2). Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>Add to a category</source>
        <translation>Ajouter à une catégorie</translation>
    </message>
    <message>
        <source>Remove from a category</source>
        <translation>Retirer d&apos;une catégorie</translation>
    </message>
    <message>
        <source>Add to a target market</source>
        <translation>Ajouter à un marché cible</translation>
    </message>
    <message>
        <source>Remove from a target market</source>
        <translation>Retirer d&apos;un marché cible</translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to a sales team that %1 is not in.</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%n d’entre eux appartient à une équipe commerciale dont %1 ne fait pas partie.</numerusform>
            <numerusform>%n d’entre eux appartiennent à une équipe commerciale dont %1 ne fait pas partie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Box</name>
    <message>
        <source>This link is no web page; it starts another program (%1).</source>
        <translation>Ce lien n’est pas une page web&#xa0;; il lance un autre programme (%1).</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>%1 ne souhaite pas être appelé.</translation>
    </message>
    <message>
        <source>There is no consent to calling %1.</source>
        <translation>Aucun consentement pour appeler %1.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Appeler quand même</translation>
    </message>
    <message>
        <source>%1 does not want to be emailed.</source>
        <translation>%1 ne souhaite pas recevoir d’e-mails.</translation>
    </message>
    <message>
        <source>There is no consent to emailing %1.</source>
        <translation>Aucun consentement pour écrire des e-mails à %1.</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Écrire quand même</translation>
    </message>
    <message>
        <source>%1 would rather be reached by another channel: %2.</source>
        <translation>%1 préfère être joint autrement : %2.</translation>
    </message>
</context>
<context>
    <name>kontor::BoxDock</name>
    <message>
        <source>%1 (Ins)</source>
        <translation>%1 (Inser)</translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>Disposer %1</translation>
    </message>
    <message>
        <source>Move, float or hide this box</source>
        <translation>Déplacer, détacher ou masquer ce bloc</translation>
    </message>
    <message>
        <source>Move to the left column</source>
        <translation>Déplacer dans la colonne de gauche</translation>
    </message>
    <message>
        <source>Move to the middle column</source>
        <translation>Déplacer dans la colonne du milieu</translation>
    </message>
    <message>
        <source>Move to the right column</source>
        <translation>Déplacer dans la colonne de droite</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>kontor::BoxTab</name>
    <message>
        <source>Show %1 here</source>
        <translation>Afficher %1 ici</translation>
    </message>
</context>
<context>
    <name>kontor::BoxTabs</name>
    <message>
        <source>More boxes at this place</source>
        <translation>Autres blocs à cet endroit</translation>
    </message>
</context>
<context>
    <name>kontor::BriefingDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Fiche de visite</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kontor::CategoriesBox</name>
    <message>
        <source>In no category.</source>
        <translation>Dans aucune catégorie.</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Ajouter une catégorie</translation>
    </message>
    <message>
        <source>There is no category yet; an administrator adds it in the settings.</source>
        <translation>Il n’y a pas encore de catégorie&#xa0;; un administrateur les ajoute dans les paramètres.</translation>
    </message>
    <message>
        <source>The contact is in every category already.</source>
        <translation>Le contact est déjà dans toutes les catégories.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>kontor::CategorySettings</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Contacts are sorted by these. Keywords are everybody&apos;s own words; this list is kept.</source>
        <translation>Elles servent à classer les contacts. Les mots-clés sont libres pour tous&#xa0;; cette liste est gérée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>No category yet.</source>
        <translation>Aucune catégorie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Ajouter une catégorie</translation>
    </message>
    <message>
        <source>In use by: %1.</source>
        <translation>Utilisée par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>groups classification</source>
        <translation>groupes classification</translation>
    </message>
</context>
<context>
    <name>kontor::CheckGrid</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
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
        <translation>comme la ligne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, to whom</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Exclu par vous</translation>
    </message>
    <message>
        <source>New, by your decision</source>
        <translation>Nouveau, par votre choix</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation>%1, problème&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>kontor::CheckPage</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>Que se passerait-il&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>&amp;Arrêter la vérification</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Next &amp;problem (F8)</source>
        <translation>&amp;Problème suivant (F8)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Exclure</translation>
    </message>
    <message>
        <source>Bring up to &amp;date</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>Add as &amp;new</source>
        <translation>Ajouter comme no&amp;uveau</translation>
    </message>
    <message>
        <source>By the &amp;rule</source>
        <translation>Selon la &amp;règle</translation>
    </message>
    <message>
        <source>About %1 of %2 rows</source>
        <translation>Environ %1 sur %2 lignes</translation>
    </message>
    <message>
        <source>The check was stopped. You can import without it; an import can be taken back.</source>
        <translation>La vérification a été arrêtée. Vous pouvez importer sans elle&#xa0;; un import peut être annulé.</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <source>&amp;Import without the check</source>
        <translation>&amp;Importer sans vérifier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation>&amp;Importer %1 lignes</translation>
    </message>
    <message>
        <source>Kontor looks at every row; nothing is written yet.</source>
        <translation>Kontor examine chaque ligne&#xa0;; rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Nothing is written yet. Cells can be mended here; the file stays as it is.</source>
        <translation>Rien n’est encore écrit. Les cellules peuvent être corrigées ici&#xa0;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Le même fichier a déjà été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) would come from the names of companies.</source>
        <translation>
            <numerusform>%n entreprise serait créée à partir des noms d’entreprises.</numerusform>
            <numerusform>%n entreprises seraient créées à partir des noms d’entreprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need you; undecided ones stay out.</source>
        <translation>
            <numerusform>%n ligne est à décider&#xa0;; sans décision, elle reste exclue.</numerusform>
            <numerusform>%n lignes sont à décider&#xa0;; sans décision, elles restent exclues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter edits a cell; Delete empties it.</source>
        <translation>Entrée modifie une cellule, Suppr la vide.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnModel</name>
    <message>
        <source>Column in the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>En cas de mise à jour</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnTable</name>
    <message>
        <source>Is called so</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>D’après le nom</translation>
    </message>
    <message>
        <source>By its values</source>
        <translation>D’après les valeurs</translation>
    </message>
    <message>
        <source>Nothing known; kept</source>
        <translation>Inconnu&#xa0;; conservé</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>Seulement si vide</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
</context>
<context>
    <name>kontor::CommunicationBox</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
</context>
<context>
    <name>kontor::CompareView</name>
    <message>
        <source>Only differences</source>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>Contacts côte à côte</translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation>%1, différent</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectSheet</name>
    <message>
        <source>Connect</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>New business “%1”</source>
        <translation>Nouvelle entreprise « %1 »</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Nouvelle personne « %1 »</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentChoice</name>
    <message>
        <source>There is no consent text yet; an administrator adds it in the settings.</source>
        <translation>Il n’y a pas encore de texte de consentement&#xa0;; un administrateur l’ajoute dans les paramètres.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read the text “%1”</source>
        <translation>Lire le texte «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentSettings</name>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>What contacts are asked to consent to. A text is evidence and never changes; another wording becomes a new version.</source>
        <translation>Ce à quoi les contacts sont invités à consentir. Un texte est une preuve et ne change jamais&#xa0;; une autre formulation devient une nouvelle version.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donnés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Aucun texte.</translation>
    </message>
    <message>
        <source>Former versions too</source>
        <translation>Aussi les versions antérieures</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <translation>n’est plus demandé</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>former version</source>
        <translation>version antérieure</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Add version %1</source>
        <translation>Ajouter la version %1</translation>
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation>Nouvelle version de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete version %1 of “%2”?</source>
        <translation>Supprimer la version %1 de «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody has consented to it. One undo brings it back.</source>
        <translation>Personne n’y a consenti. Une annulation la rétablit.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Le redemander</translation>
    </message>
    <message>
        <source>No longer ask for it</source>
        <translation>Ne plus le demander</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>data protection GDPR versions</source>
        <translation>protection des données RGPD versions</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentsBox</name>
    <message>
        <source>No consent on record.</source>
        <translation>Aucun consentement enregistré.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Enregistrer un consentement</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>an older text</source>
        <translation>un texte plus ancien</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>retiré le %1</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nouveau consentement</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>%1 (%2, version %3)</source>
        <translation>%1 (%2, version %3)</translation>
    </message>
    <message>
        <source>There is no consent text yet; an administrator adds it in the settings.</source>
        <translation>Il n’y a pas encore de texte de consentement&#xa0;; un administrateur l’ajoute dans les paramètres.</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Afficher le texte complet</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Le texte entier</translation>
    </message>
    <message>
        <source>withdrawn with another version</source>
        <translation>retiré avec une autre version</translation>
    </message>
</context>
<context>
    <name>kontor::ContactActions</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Nouvelle note…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Nouvelle tâche…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)…</source>
        <translation>
            <numerusform>Fusionner %n contact…</numerusform>
            <numerusform>Fusionner %n contacts…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Désarchiver</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n contact(s)</source>
        <translation>
            <numerusform>Archiver %n contact</numerusform>
            <numerusform>Archiver %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)…</source>
        <translation>
            <numerusform>Supprimer %n contact…</numerusform>
            <numerusform>Supprimer %n contacts…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n contact(s)</source>
        <translation>
            <numerusform>Archivage de %n contact</numerusform>
            <numerusform>Archivage de %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two to five contacts to merge.</source>
        <translation>Choisissez de deux à cinq contacts à fusionner.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)?</source>
        <translation>
            <numerusform>Supprimer %n contact&#xa0;?</numerusform>
            <numerusform>Supprimer %n contacts&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to the trash, with all that belongs to it. You can take this back.</source>
        <translation>Mise à la corbeille avec tout ce qui s’y rattache. Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n contact(s)</source>
        <translation>
            <numerusform>Suppression de %n contact</numerusform>
            <numerusform>Suppression de %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n contact(s)</source>
        <translation>
            <numerusform>Modification de %n contact</numerusform>
            <numerusform>Modification de %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Interrompu&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) changed</source>
        <translation>
            <numerusform>%n contact modifié</numerusform>
            <numerusform>%n contacts modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n had it already</source>
        <translation>
            <numerusform>, %n l’avait déjà</numerusform>
            <numerusform>, %n l’avaient déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n stayed as they were: %1</source>
        <translation>
            <numerusform>, %n resté inchangé&#xa0;: %1</numerusform>
            <numerusform>, %n restés inchangés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most 40 contacts for a briefing.</source>
        <translation>Choisissez au plus 40 contacts pour une fiche de visite.</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
</context>
<context>
    <name>kontor::ContactEditor</name>
    <message>
        <source>Search a contact</source>
        <translation>Rechercher un contact</translation>
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
        <translation>%1&#xa0;: aucune valeur</translation>
    </message>
</context>
<context>
    <name>kontor::ContactPersonsBox</name>
    <message>
        <source>Nobody is connected yet.</source>
        <translation>Personne n’est encore associé.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>its email was removed</source>
        <translation>son e-mail a été supprimé</translation>
    </message>
    <message>
        <source>its phone was removed</source>
        <translation>son téléphone a été supprimé</translation>
    </message>
    <message>
        <source>its location was removed</source>
        <translation>son adresse a été supprimée</translation>
    </message>
    <message>
        <source>Connection with a business</source>
        <translation>Association à une entreprise</translation>
    </message>
    <message>
        <source>Connection with a person</source>
        <translation>Association à une personne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Connect with a business</source>
        <translation>Associer à une entreprise</translation>
    </message>
    <message>
        <source>Connect with a person</source>
        <translation>Associer à une personne</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Ajouter un interlocuteur</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>%1 has no phone number.</source>
        <translation>%1 n&apos;a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>%1 has no email address.</source>
        <translation>%1 n&apos;a pas d&apos;adresse e-mail.</translation>
    </message>
    <message>
        <source>%1 has no location.</source>
        <translation>%1 n&apos;a pas de lieu.</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
</context>
<context>
    <name>kontor::ContactSearch</name>
    <message>
        <source>No contact matches.</source>
        <translation>Aucun contact ne correspond.</translation>
    </message>
    <message>
        <source>Search a contact</source>
        <translation>Rechercher un contact</translation>
    </message>
    <message>
        <source>Name, email, phone, city …</source>
        <translation>Nom, e-mail, téléphone, ville…</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Quels contacts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>Contacts trouvés</translation>
    </message>
</context>
<context>
    <name>kontor::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Dégrouper</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Grouper par %1</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Seulement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Only without a value</source>
        <translation>Seulement sans valeur</translation>
    </message>
    <message>
        <source>Only with a value</source>
        <translation>Seulement avec une valeur</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>kontor::ContactWindow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>kontor::ContactsPage</name>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Rechercher des contacts</translation>
    </message>
    <message>
        <source>Search or query …</source>
        <translation>Recherche ou requête…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Put a filter together (Ctrl+Shift+F)</source>
        <translation>Composer un filtre (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Aucun contact trouvé</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Afficher tous les contacts</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aucun contact</translation>
    </message>
    <message>
        <source>Bring your own list, make a first contact, or look around with sample data.</source>
        <translation>Importez votre liste, créez un premier contact, ou explorez avec des données d’exemple.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Ajouter des données d’exemple</translation>
    </message>
    <message>
        <source>This view is empty.</source>
        <translation>Cette vue est vide.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Saving the view</source>
        <translation>Enregistrement de la vue</translation>
    </message>
</context>
<context>
    <name>kontor::CropView</name>
    <message>
        <source>Section of the picture: arrow keys move it, plus and minus change its size</source>
        <translation>Section de l’image&#xa0;: les flèches la déplacent, plus et moins changent sa taille</translation>
    </message>
</context>
<context>
    <name>kontor::CsvSource</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>kontor::Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Bloc suivant</translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation>Bloc précédent</translation>
    </message>
    <message>
        <source>Go to a box…</source>
        <translation>Aller à un bloc…</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Contact précédent</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Contact suivant</translation>
    </message>
    <message>
        <source>Archive, or back from the archive</source>
        <translation>Archiver ou désarchiver</translation>
    </message>
    <message>
        <source>Delete the contact…</source>
        <translation>Supprimer le contact…</translation>
    </message>
    <message>
        <source>Copy a link to the contact</source>
        <translation>Copier un lien vers le contact</translation>
    </message>
    <message>
        <source>Save the layout as…</source>
        <translation>Enregistrer la disposition sous…</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Enregistrer la disposition</translation>
    </message>
    <message>
        <source>Name, for this type of contact:</source>
        <translation>Nom, pour ce type de contact&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Briefing for a visit…</source>
        <translation>Fiche de visite…</translation>
    </message>
    <message>
        <source>Relationship…</source>
        <translation>Relation…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Recreate as the other type…</source>
        <translation>Recréer avec l’autre type…</translation>
    </message>
    <message>
        <source>Find duplicates of the contact…</source>
        <translation>Chercher les doublons du contact…</translation>
    </message>
    <message>
        <source>Create a user account…</source>
        <translation>Créer un compte utilisateur…</translation>
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
        <translation>Aller à un bloc</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a box</comment>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <comment>a box</comment>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Share a place with</source>
        <translation>Partager la place avec</translation>
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
        <translation>Contact précédent</translation>
    </message>
    <message>
        <source>Alt+Page Up</source>
        <translation>Alt+Page préc.</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Contact suivant</translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation>Alt+Page suiv.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>à venir&#xa0;: %1</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>task, day</comment>
        <translation>à venir&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>dernier contact %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>aucun contact</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Find duplicates …</source>
        <translation>Rechercher des doublons…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Delete 1 contact?</source>
        <translation>Supprimer 1 contact&#xa0;?</translation>
    </message>
    <message>
        <source>%1 goes to the trash with all that belongs to it. You can undo this.</source>
        <translation>Mise à la corbeille de %1 avec tout ce qui s’y rattache. Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Boxes: show, hide, arrange</source>
        <translation>Blocs&#xa0;: afficher, masquer, disposer</translation>
    </message>
    <message>
        <source>Emails allowed</source>
        <translation>E-mails autorisés</translation>
    </message>
    <message>
        <source>No emails</source>
        <translation>Pas d’e-mails</translation>
    </message>
    <message>
        <source>Calls allowed</source>
        <translation>Appels autorisés</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Pas d’appels</translation>
    </message>
    <message>
        <source>Recreate as a business …</source>
        <translation>Recréer comme entreprise…</translation>
    </message>
    <message>
        <source>Recreate as a person …</source>
        <translation>Recréer comme personne…</translation>
    </message>
    <message>
        <source>A new contact takes over all that it can hold; this one goes to the trash and leads to it. You can undo this.</source>
        <translation>Un nouveau contact reprend tout ce qu’il peut contenir&#xa0;; celui-ci va à la corbeille et y renvoie. Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>What stays with the old one:</source>
        <translation>Ce qui reste dans l’ancien&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Recreate %1 as a business?</source>
        <translation>Recréer %1 comme entreprise&#xa0;?</translation>
    </message>
    <message>
        <source>Recreate %1 as a person?</source>
        <translation>Recréer %1 comme personne&#xa0;?</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Create a user account …</source>
        <translation>Créer un compte utilisateur…</translation>
    </message>
    <message>
        <source>Create a user account</source>
        <translation>Créer un compte utilisateur</translation>
    </message>
    <message>
        <source>%1 is then one of the employees, without a role: without any rights until somebody gives them in the settings.

Email address to log in with:</source>
        <translation>%1 fait alors partie du personnel, sans rôle : sans aucun droit tant que personne n’en donne dans les réglages.

Adresse e-mail de connexion :</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer le compte</translation>
    </message>
</context>
<context>
    <name>kontor::DateEditor</name>
    <message>
        <source>D, W, M, Y: a day, week, month, year later; with Shift earlier. T: today.</source>
        <translation>D, W, M, Y&#xa0;: un jour, une semaine, un mois, un an plus tard&#xa0;; avec Maj, plus tôt. T&#xa0;: aujourd’hui.</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Choisir dans le calendrier</translation>
    </message>
</context>
<context>
    <name>kontor::DayPage</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>aucun contact</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing is due. Well done.</source>
        <translation>Rien n’est à échéance. Bravo.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>Each of your contacts has a next step.</source>
        <translation>Chacun de vos contacts a une prochaine étape.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Since your last visit</source>
        <translation>Depuis votre dernière visite</translation>
    </message>
    <message>
        <source>Nobody else has changed anything.</source>
        <translation>Personne d’autre n’a rien modifié.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>kontor::DecisionPanel</name>
    <message>
        <source>Merge the two contacts…</source>
        <translation>Fusionner les deux contacts…</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
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
            <numerusform>Afficher %n champ vide</numerusform>
            <numerusform>Afficher %n champs vides</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>check the country</source>
        <translation>vérifier le pays</translation>
    </message>
</context>
<context>
    <name>kontor::DropZone</name>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Drop a list here: CSV, vCards, or any other text with a row for each contact.</source>
        <translation>Déposez une liste ici&#xa0;: CSV, vCards ou tout autre texte avec une ligne par contact.</translation>
    </message>
</context>
<context>
    <name>kontor::DuplicatesPage</name>
    <message>
        <source>Likeness</source>
        <translation>Similitude</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Autre contact</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>Contacts that are likely the same appear here, to be merged into one.</source>
        <translation>Les contacts probablement identiques apparaissent ici, pour être fusionnés.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Only duplicates of these contacts</source>
        <translation>Seulement les doublons de ces contacts</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Keep separate</source>
        <translation>Garder distincts</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Not now (Space)</source>
        <translation>Pas maintenant (Espace)</translation>
    </message>
    <message>
        <source>These two are not the same, and are not shown here again (Delete)</source>
        <translation>Ces deux contacts ne sont pas les mêmes et n’apparaîtront plus ici (Suppr)</translation>
    </message>
    <message>
        <source>Side by side, field by field (Enter)</source>
        <translation>Côte à côte, champ par champ (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping two contacts separate</source>
        <translation>Maintien de deux contacts distincts</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Rechercher…</translation>
    </message>
</context>
<context>
    <name>kontor::DurationEditor</name>
    <message>
        <source>4:30, or minutes</source>
        <translation>4:30, ou minutes</translation>
    </message>
</context>
<context>
    <name>kontor::EmailsBox</name>
    <message>
        <source>No email address yet.</source>
        <translation>Aucune adresse e-mail.</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>Ajouter un e-mail</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Rendre principal</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
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
        <translation>Collaborateurs et rôles</translation>
    </message>
    <message>
        <source>Everybody who works with the contacts. The role says what they may do; whoever leaves hands over contacts and tasks first.</source>
        <translation>Tous ceux qui travaillent avec les contacts. Le rôle définit leurs droits&#xa0;; qui part transmet d’abord contacts et tâches.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>Nouveau collaborateur</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message>
        <source>Inactive ones too</source>
        <translation>Aussi les inactifs</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>Ajouter un collaborateur</translation>
    </message>
    <message>
        <source>Make active again</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Remove and hand over…</source>
        <translation>Retirer et transmettre…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Nothing has to be handed over. History keeps the name.</source>
        <translation>Il n’y a rien à transmettre. L’historique garde le nom.</translation>
    </message>
    <message>
        <source>%1, open tasks: %2. All of it goes to colleagues, as one step that one undo takes back. History keeps the name.</source>
        <translation>%1, tâches ouvertes&#xa0;: %2. Tout revient à des collègues, en une seule étape qu’une annulation défait. L’historique garde le nom.</translation>
    </message>
    <message>
        <source>Everything goes to</source>
        <translation>Tout revient à</translation>
    </message>
    <message>
        <source>But of %1 (%2)</source>
        <comment>team, 12 contacts</comment>
        <translation>Mais pour %1 (%2)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>idem</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Transmission en cours</translation>
    </message>
    <message>
        <source>Changed hands: %1, tasks: %2.</source>
        <translation>Transmis&#xa0;: %1, tâches&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Making active</source>
        <translation>Réactivation en cours</translation>
    </message>
    <message>
        <source>colleagues users administrator manager rights</source>
        <translation>collègues utilisateurs administrateur responsable droits</translation>
    </message>
</context>
<context>
    <name>kontor::ErrorLine</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>kontor::FieldSettings</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>single contacts</source>
        <translation>contacts individuels</translation>
    </message>
    <message>
        <source>Field library</source>
        <translation>Bibliothèque de champs</translation>
    </message>
    <message>
        <source>Fields of your own. Each can be searched, filtered, imported and exported like the built-in ones.</source>
        <translation>Vos champs personnalisés. Chacun peut être recherché, filtré, importé et exporté comme les champs intégrés.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Visible dans</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>No field of your own yet.</source>
        <translation>Aucun champ personnalisé.</translation>
    </message>
    <message>
        <source>All values can be read so: %1.</source>
        <translation>Toutes les valeurs peuvent être lues ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of %1 values, %2 cannot be read so; empty or change them first:</source>
        <translation>Sur %1 valeurs, %2 ne peuvent pas être lues ainsi&#xa0;; videz-les ou modifiez-les d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>Make it a field of all</source>
        <translation>En faire un champ commun</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>JSON in…</source>
        <translation>Importer du JSON…</translation>
    </message>
    <message>
        <source>JSON out…</source>
        <translation>Exporter en JSON…</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>“%1” was added one by one to %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté un par un à %2.</translation>
    </message>
    <message>
        <source>One on each line, in their order; a colour may follow: Gold #d4a017</source>
        <translation>Un par ligne, dans leur ordre&#xa0;; une couleur peut suivre&#xa0;: Or #d4a017</translation>
    </message>
    <message>
        <source>What people should know when they fill it in</source>
        <translation>Ce qu’il faut savoir pour le remplir</translation>
    </message>
    <message>
        <source>from the label, for imports and filters</source>
        <translation>d’après le libellé, pour les imports et filtres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>No contact has a value in it.</source>
        <translation>Aucun contact n’y a de valeur.</translation>
    </message>
    <message>
        <source>The values of %1 go with it.</source>
        <translation>Les valeurs de %1 seront supprimées avec lui.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>This field is there already.</source>
        <translation>Ce champ existe déjà.</translation>
    </message>
    <message>
        <source>Fields from JSON</source>
        <translation>Champs depuis JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading fields</source>
        <translation>Lecture des champs</translation>
    </message>
    <message>
        <source>Fields added: %1, changed: %2, the same: %3.</source>
        <translation>Champs ajoutés&#xa0;: %1, modifiés&#xa0;: %2, identiques&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Fields as JSON</source>
        <translation>Champs en JSON</translation>
    </message>
    <message>
        <source>Fields written to %1: %2.</source>
        <translation>Champs écrits dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>custom fields specifications choices</source>
        <translation>champs personnalisés caractéristiques choix</translation>
    </message>
    <message>
        <source>all forms</source>
        <translation>tous les formulaires</translation>
    </message>
    <message>
        <source>More for fields</source>
        <translation>Plus sur les champs</translation>
    </message>
    <message>
        <source>Examples and JSON</source>
        <translation>Exemples et JSON</translation>
    </message>
    <message>
        <source>“%1” is taken away: %2.</source>
        <translation>«&#xa0;%1&#xa0;» disparaît&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”: %3.</source>
        <translation>«&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Change the choices of “%1”?</source>
        <translation>Modifier les choix de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>kontor::FilePage</name>
    <message>
        <source>Which list?</source>
        <translation>Quelle liste&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Co&amp;ller depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Paste a list from the clipboard</source>
        <translation>Coller une liste depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Last files</source>
        <translation>Derniers fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.psv *.ssv *.vcf *.vcard)</source>
        <translation>Listes (*.csv *.tsv *.tab *.txt *.psv *.ssv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, %3</source>
        <translation>%1 lignes, %2 colonnes, %3</translation>
    </message>
    <message>
        <source>There are no rows in this file besides the names of its columns.</source>
        <translation>Ce fichier ne contient aucune ligne hormis les noms de ses colonnes.</translation>
    </message>
    <message>
        <source>Imported before on %1. Rows that came in then are recognised.</source>
        <translation>Déjà importé le %1. Les lignes reprises alors sont reconnues.</translation>
    </message>
    <message>
        <source>The settings of the last import are used for the next list.</source>
        <translation>Les paramètres du dernier import s’appliquent à la liste suivante.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>kontor::FileVersionList</name>
    <message>
        <source>current</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>En faire la version actuelle</translation>
    </message>
</context>
<context>
    <name>kontor::FilesBox</name>
    <message>
        <source>No file yet. Drop files here.</source>
        <translation>Aucun fichier. Déposez des fichiers ici.</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation>Aperçu ici</translation>
    </message>
    <message>
        <source>Save to disk…</source>
        <translation>Enregistrer sur le disque…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Nouvelle version…</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versions de %1</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <translation>Déplacer vers un dossier…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to this contact?</source>
        <translation>
            <numerusform>Ajouter %n fichier à ce contact ?</numerusform>
            <numerusform>Ajouter %n fichiers à ce contact ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) with the folder?</source>
        <translation>
            <numerusform>Supprimer %n fichier avec le dossier ?</numerusform>
            <numerusform>Supprimer %n fichiers avec le dossier ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Empty: in no folder</source>
        <translation>Vide : dans aucun dossier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to a folder</source>
        <translation>
            <numerusform>Déplacer %n fichier vers un dossier</numerusform>
            <numerusform>Déplacer %n fichiers vers un dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Ajout de %n fichier</numerusform>
            <numerusform>Ajout de %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::FilterCondition</name>
    <message>
        <source>not</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>est exactement</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is less than, before</source>
        <translation>est inférieur à, avant</translation>
    </message>
    <message>
        <source>is at most, until</source>
        <translation>est au plus, jusqu’à</translation>
    </message>
    <message>
        <source>is more than, after</source>
        <translation>est supérieur à, après</translation>
    </message>
    <message>
        <source>is at least, from</source>
        <translation>est au moins, à partir de</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>est compris entre</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>N’importe quel texte</translation>
    </message>
</context>
<context>
    <name>kontor::FilterGroup</name>
    <message>
        <source>not</source>
        <translation>non</translation>
    </message>
    <message>
        <source>How the conditions belong together</source>
        <translation>Combinaison des conditions</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Au moins une</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Retirer ce groupe</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>kontor::FilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>kontor::FirstStart</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Bienvenue dans Kontor</translation>
    </message>
    <message>
        <source>Your contacts stay on this computer. Everything works without a network.</source>
        <translation>Vos contacts restent sur cet ordinateur. Tout fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The name of your company</source>
        <translation>Le nom de votre entreprise</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your email</source>
        <translation>Votre e-mail</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Start with my own list</source>
        <translation>Commencer avec ma propre liste</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Commencer avec une liste vide</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Mon organisation</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Rejoindre une organisation</translation>
    </message>
</context>
<context>
    <name>kontor::FormatBar</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>La première ligne &amp;nomme les colonnes</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Sé&amp;parateur</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Guillemets</translation>
    </message>
    <message>
        <source>&amp;Rows to leave out on top</source>
        <translation>&amp;Lignes à ignorer en haut</translation>
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
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Quels événements</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Data &amp; admin</source>
        <translation>Données &amp; admin</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Also of its contact persons</source>
        <translation>Aussi ses interlocuteurs</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Du – au…</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation>Types&#xa0;: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Calls by outcome</source>
        <translation>Appels selon leur issue</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
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
        <translation>privé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>Précé&amp;dent</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Stop the import of %1?</source>
        <translation>Arrêter l’import de %1&#xa0;?</translation>
    </message>
    <message>
        <source>What has come in stays. You can go on later, or take it back.</source>
        <translation>Ce qui a été repris reste. Vous pourrez continuer plus tard ou annuler l’import.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’import</translation>
    </message>
</context>
<context>
    <name>kontor::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>kontor::InterruptedImports</name>
    <message>
        <source>Imports that were interrupted</source>
        <translation>Imports interrompus</translation>
    </message>
    <message>
        <source>The import of %1 stopped after %2 rows (%3).</source>
        <translation>L’import de %1 s’est arrêté après %2 lignes (%3).</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>Continuer l’import de %1</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Annuler l’import de %1</translation>
    </message>
</context>
<context>
    <name>kontor::JoinDialog</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Certificat d’une autorité privée</translation>
    </message>
    <message>
        <source>Optional: of a private authority</source>
        <translation>Facultatif&#xa0;: d’une autorité privée</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Première copie</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Rejoindre une organisation</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>The server wants the password of %1 again. Everything you did meanwhile is here, and goes there afterwards.</source>
        <translation>Le serveur redemande le mot de passe de %1. Tout ce que vous avez fait entre-temps est ici et lui sera envoyé ensuite.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>The contacts of your organisation are copied to this computer, so that you can work with them also without a network. What you change goes back by itself.</source>
        <translation>Les contacts de votre organisation sont copiés sur cet ordinateur, afin que vous puissiez travailler aussi sans réseau. Vos modifications sont renvoyées automatiquement.</translation>
    </message>
    <message>
        <source>All of this store (%1) goes to the organisation, and its contacts come here; nothing is lost. Those that are there twice are found by the page Duplicates. Without a network everything works as before.</source>
        <translation>Toute cette base (%1) est transmise à l’organisation, et ses contacts arrivent ici&#xa0;; rien n’est perdu. Ceux qui existent en double se trouvent sur la page Doublons. Sans réseau, tout fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Server, email and password are needed.</source>
        <translation>Le serveur, l’e-mail et le mot de passe sont nécessaires.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>You are logged in again. What waited is being sent.</source>
        <translation>Vous êtes reconnecté. Ce qui était en attente est envoyé.</translation>
    </message>
    <message>
        <source>This store now belongs to %1. Its contacts are being copied to this computer; you can close this and work meanwhile. What is interrupted goes on by itself.</source>
        <translation>Cette base appartient désormais à %1. Ses contacts sont copiés sur cet ordinateur&#xa0;; vous pouvez fermer cette fenêtre et travailler pendant ce temps. Une copie interrompue reprend automatiquement.</translation>
    </message>
    <message>
        <source>Work meanwhile</source>
        <translation>Travailler entre-temps</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything is shared.</source>
        <translation>Tout est partagé.</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <comment>conflicts</comment>
        <translation>À décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>Rejoindre une organisation…</translation>
    </message>
    <message>
        <source>%1, %2 of them archived</source>
        <comment>12 contacts, 3 of them archived</comment>
        <translation>%1, dont %2 archivés</translation>
    </message>
</context>
<context>
    <name>kontor::KeySettings</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser ce raccourci</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher des commandes et raccourcis</translation>
    </message>
    <message>
        <source>Search commands and keys …</source>
        <translation>Rechercher des commandes et raccourcis…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Commandes et raccourcis</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>This key stays as it is.</source>
        <translation>Ce raccourci ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 est déjà le raccourci de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>clavier raccourcis</translation>
    </message>
</context>
<context>
    <name>kontor::KeywordChip</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>kontor::KeywordsBox</name>
    <message>
        <source>No keyword yet.</source>
        <translation>Aucun mot-clé.</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>Ajouter des mots-clés</translation>
    </message>
    <message>
        <source>Add keyword, …</source>
        <translation>Ajouter un mot-clé, …</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Add keyword</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
</context>
<context>
    <name>kontor::LanguageSettings</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>The languages that are offered as a contact&apos;s language: mails and invitations are written in it. Kontor&apos;s own language is chosen under Appearance.</source>
        <translation>Les langues proposées comme langue d’un contact&#xa0;: les e-mails et les invitations sont rédigés dans celle-ci. La langue de Kontor se choisit sous Apparence.</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Rechercher des langues</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>communication</translation>
    </message>
</context>
<context>
    <name>kontor::LegalFormSettings</name>
    <message>
        <source>Legal forms</source>
        <translation>Formes juridiques</translation>
    </message>
    <message>
        <source>What is offered as a business&apos;s legal form, by country. Another form can be typed at any business.</source>
        <translation>Ce qui est proposé comme forme juridique d’une entreprise, par pays. Une autre forme peut être saisie pour chaque entreprise.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Offered already</source>
        <translation>Déjà proposées</translation>
    </message>
    <message>
        <source>Your own, one on each line</source>
        <translation>Les vôtres, une par ligne</translation>
    </message>
    <message>
        <source>Nothing is known of this country; all forms are offered.</source>
        <translation>Rien n’est connu de ce pays&#xa0;; toutes les formes sont proposées.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>kontor::LinksBox</name>
    <message>
        <source>No public page yet.</source>
        <translation>Aucune page publique.</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>Liens publics</translation>
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
        <translation>O</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Aucune adresse.</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Aucune adresse</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Afficher sur une carte</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Copier les coordonnées</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Coordinates wait for the network</source>
        <translation>Les coordonnées attendent le réseau</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
</context>
<context>
    <name>kontor::MainWindow</name>
    <message>
        <source>Go to or do…</source>
        <translation>Aller à ou exécuter…</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Aller à ou exécuter</translation>
    </message>
    <message>
        <source>Commands, contacts, keywords, people (%1)</source>
        <translation>Commandes, contacts, mots-clés, personnes (%1)</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Ajouter des données d’exemple</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Ouvrir une autre base…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Carte des raccourcis</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>CSV, the list as it is seen (*.csv)</source>
        <translation>CSV, la liste telle qu’affichée (*.csv)</translation>
    </message>
    <message>
        <source>CSV, all fields, to import again (*.csv)</source>
        <translation>CSV, tous les champs, pour réimport (*.csv)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter des contacts</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>contacts.csv</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>Export terminé&#xa0;: %1 dans %2</translation>
    </message>
    <message>
        <source>Adding sample data</source>
        <translation>Ajout de données d’exemple</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Ajout terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>This store is in use</source>
        <translation>Cette base est en cours d’utilisation</translation>
    </message>
    <message>
        <source>This store needs a newer Kontor</source>
        <translation>Cette base nécessite une version plus récente de Kontor</translation>
    </message>
    <message>
        <source>This store is damaged</source>
        <translation>Cette base est endommagée</translation>
    </message>
    <message>
        <source>This store cannot be written</source>
        <translation>Cette base ne peut pas être modifiée</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>La base ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>Kontor stores (*.kontor);;All files (*)</source>
        <translation>Bases Kontor (*.kontor);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>La sauvegarde est écrite et vérifiée.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <source>Synchronised. To decide: %1</source>
        <comment>conflicts</comment>
        <translation>Synchronisé. À décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Synchronised. Everything is shared.</source>
        <translation>Synchronisé. Tout est partagé.</translation>
    </message>
    <message>
        <source>Contacts near me</source>
        <translation>Contacts près de moi</translation>
    </message>
    <message>
        <source>“%1” was changed in another program, but is no longer there in Kontor. What was changed lies in %2.</source>
        <translation>« %1 » a été modifié dans un autre programme, mais n’est plus dans Kontor. La version modifiée se trouve dans %2.</translation>
    </message>
</context>
<context>
    <name>kontor::MapBox</name>
    <message>
        <source>Map of the contact&apos;s locations</source>
        <translation>Carte des adresses du contact</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>No address here is known to the map.</source>
        <translation>La carte ne connaît aucune adresse ici.</translation>
    </message>
</context>
<context>
    <name>kontor::MapPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Contacts on the map</source>
        <translation>Contacts sur la carte</translation>
    </message>
    <message>
        <source>Search contacts …</source>
        <translation>Rechercher des contacts…</translation>
    </message>
    <message>
        <source>Go to a place</source>
        <translation>Aller à un lieu</translation>
    </message>
    <message>
        <source>Go to a place …</source>
        <translation>Aller à un lieu…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Contacts on this part of the map</source>
        <translation>Contacts dans cette partie de la carte</translation>
    </message>
    <message>
        <source>Show what is in view</source>
        <translation>Afficher ce qui est visible</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Sélectionnés&#xa0;: %1</translation>
    </message>
    <message>
        <source>In view, the nearest to the middle first. Draw a line with Shift held to choose.</source>
        <translation>Visibles, les plus proches du centre en premier. Tracez une ligne avec Maj enfoncée pour sélectionner.</translation>
    </message>
    <message>
        <source>Near me</source>
        <translation>Près de moi</translation>
    </message>
    <message>
        <source>Looking where this computer is …</source>
        <translation>Recherche de la position de cet ordinateur…</translation>
    </message>
    <message>
        <source>To the contact list</source>
        <translation>Vers la liste des contacts</translation>
    </message>
    <message>
        <source>Shows the list of all contacts with these chosen</source>
        <translation>Affiche la liste des contacts où ceux-ci sont sélectionnés</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a distance</comment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Rings: no more than the town is known.</source>
        <translation>Anneaux : seule la ville est connue.</translation>
    </message>
    <message>
        <source>No contact here has an address that is known.</source>
        <translation>Aucun contact ici n’a d’adresse connue.</translation>
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
        <translation>Carte</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, Home shows everything, Return opens the pin next to the middle.</source>
        <translation>Les flèches déplacent, plus et moins zooment, Début affiche tout, Entrée ouvre le repère le plus proche du centre.</translation>
    </message>
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
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>About here: no more than the town is known.</source>
        <translation>Environ ici : seule la ville est connue.</translation>
    </message>
</context>
<context>
    <name>kontor::MappingPage</name>
    <message>
        <source>What is what?</source>
        <translation>Que contient chaque colonne&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>Détecter à no&amp;uveau</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>The columns go where they went last time.</source>
        <translation>Les colonnes vont où elles allaient la dernière fois.</translation>
    </message>
    <message>
        <source>Kontor guessed from names and values; look it over.</source>
        <translation>Kontor s’est fondé sur les noms et les valeurs&#xa0;; veuillez vérifier.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Les %1 premières lignes sur %2</translation>
    </message>
    <message>
        <source>No column goes anywhere; choose a field for one at least.</source>
        <translation>Aucune colonne n’a de destination&#xa0;; choisissez un champ pour une au moins.</translation>
    </message>
</context>
<context>
    <name>kontor::MergeView</name>
    <message>
        <source>Merge contacts</source>
        <translation>Fusionner des contacts</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Without merging (Esc)</source>
        <translation>Sans fusionner (Échap)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Make one contact of them (Ctrl+Enter)</source>
        <translation>En faire un seul contact (Ctrl+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)</source>
        <translation>
            <numerusform>Fusionner %n contact</numerusform>
            <numerusform>Fusionner %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conserver %1</translation>
    </message>
    <message>
        <source>Its number, its links and its history go on; the others lead to it.</source>
        <translation>Son numéro, ses liens et son historique subsistent&#xa0;; les autres contacts y mènent.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Kept of all</source>
        <translation>Conservé de tous</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion en cours</translation>
    </message>
</context>
<context>
    <name>kontor::MomentEditor</name>
    <message>
        <source>%1, time of day</source>
        <translation>%1, heure</translation>
    </message>
    <message>
        <source>Up, Down: five minutes. N: now.</source>
        <translation>Haut, Bas : cinq minutes. N : maintenant.</translation>
    </message>
</context>
<context>
    <name>kontor::MultipleChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
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
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Créer le contact</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Données de base</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Données complémentaires</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>VIP, trade fair</source>
        <translation>VIP, salon</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>One field is enough. * makes the contact complete.</source>
        <translation>Un champ suffit. * rend le contact complet.</translation>
    </message>
    <message>
        <source>Not saved without: %1. * makes the contact complete.</source>
        <translation>Pas enregistré sans : %1. * rend le contact complet.</translation>
    </message>
</context>
<context>
    <name>kontor::NoteComposer</name>
    <message>
        <source>Private: only I read it</source>
        <translation>Privé&#xa0;: visible par moi seul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer un son</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation>Enregistrement, %1</translation>
    </message>
</context>
<context>
    <name>kontor::NoteFiles</name>
    <message>
        <source>Play %1</source>
        <translation>Écouter %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
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
        <translation>Notifications&#xa0;: rien de nouveau</translation>
    </message>
    <message>
        <source>Notifications: %1 new</source>
        <translation>Notifications&#xa0;: %1 nouvelles</translation>
    </message>
    <message>
        <source>Kontor</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Kontor: %1 new notifications</source>
        <translation>Kontor&#xa0;: %1 nouvelles notifications</translation>
    </message>
</context>
<context>
    <name>kontor::NoticesPage</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Here stands what colleagues do that concerns you, and what is due.</source>
        <translation>Ici s’affiche ce que vos collègues font et qui vous concerne, ainsi que les échéances.</translation>
    </message>
    <message>
        <source>Only new ones</source>
        <translation>Seulement les nouvelles</translation>
    </message>
    <message>
        <source>Show on the desktop too</source>
        <translation>Afficher aussi sur le bureau</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>kontor::OnlinePlaces</name>
    <message>
        <source>%1 · © OpenStreetMap contributors</source>
        <translation>%1 · © contributeurs d’OpenStreetMap</translation>
    </message>
</context>
<context>
    <name>kontor::OperationsPage</name>
    <message>
        <source>Taken back</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation>Non annulable</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Every change is listed here and can be taken back.</source>
        <translation>Chaque modification est listée ici et peut être annulée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>kontor::OrganisationForm</name>
    <message>
        <source>Nothing to save.</source>
        <translation>Rien à enregistrer.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>kontor::OutcomeView</name>
    <message>
        <source>Every value fits</source>
        <translation>Toutes les valeurs conviennent</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Rien à vérifier.</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Types de problèmes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Le même fichier a déjà été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) came from the names of companies.</source>
        <translation>
            <numerusform>%n entreprise a été créée à partir des noms d’entreprises.</numerusform>
            <numerusform>%n entreprises ont été créées à partir des noms d’entreprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>déjà présents</translation>
    </message>
    <message>
        <source>of them undecided</source>
        <translation>dont à décider</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>%1 values need a look; their rows come in all the same, where they are not refused.</source>
        <translation>%1 valeurs sont à vérifier&#xa0;; leurs lignes sont tout de même importées si elles ne sont pas refusées.</translation>
    </message>
    <message>
        <source>The first %1 are listed, the report has all.</source>
        <translation>Les %1 premiers sont listés, le rapport les contient tous.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind (count)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>kontor::PageSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>kontor::Palette</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Aller à ou exécuter</translation>
    </message>
    <message>
        <source>Contact or command …   &gt; commands   # keywords   @ people</source>
        <translation>Contact ou commande…   &gt; commandes   # mots-clés   @ personnes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>kontor::PaletteModel</name>
    <message>
        <source>responsible for %1</source>
        <translation>responsable de %1</translation>
    </message>
</context>
<context>
    <name>kontor::PhonesBox</name>
    <message>
        <source>No phone number yet.</source>
        <translation>Aucun numéro de téléphone.</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Ajouter un téléphone</translation>
    </message>
    <message>
        <source>%1
typed as %2</source>
        <translation>%1
saisi&#xa0;: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Consigner un appel</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Rendre principal</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
</context>
<context>
    <name>kontor::PictureBox</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>kontor::PictureButton</name>
    <message>
        <source>Picture of %1</source>
        <translation>Image de %1</translation>
    </message>
    <message>
        <source>Picture: choose, crop, remove</source>
        <translation>Image : choisir, rogner, retirer</translation>
    </message>
</context>
<context>
    <name>kontor::PictureDeeds</name>
    <message>
        <source>Choose picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Rogner…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Use this section</source>
        <translation>Utiliser cette section</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Rogner l’image</translation>
    </message>
</context>
<context>
    <name>kontor::PlaceSuggestions</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Nothing found: %1</source>
        <translation>Rien trouvé : %1</translation>
    </message>
    <message>
        <source>Search with %1 …</source>
        <translation>Chercher avec %1 …</translation>
    </message>
</context>
<context>
    <name>kontor::PointAddress</name>
    <message>
        <source>Fill in %1</source>
        <translation>Remplir avec %1</translation>
    </message>
</context>
<context>
    <name>kontor::PositionChoice</name>
    <message>
        <source>Where am I?</source>
        <translation>Où suis-je ?</translation>
    </message>
    <message>
        <source>Position of this computer</source>
        <translation>Position de cet ordinateur</translation>
    </message>
    <message>
        <source>For “Near me” on the map. It stays on this computer.</source>
        <translation>Pour « Près de moi » sur la carte. Elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The system tells it</source>
        <translation>Le système l’indique</translation>
    </message>
    <message>
        <source>A satellite receiver (NMEA)</source>
        <translation>Un récepteur satellite (NMEA)</translation>
    </message>
    <message>
        <source>A place that I name</source>
        <translation>Un lieu que j’indique</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Begin to type a town …</source>
        <translation>Commencez à saisir une ville…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Latitude %1, longitude %2</translation>
    </message>
</context>
<context>
    <name>kontor::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemStrip</name>
    <message>
        <source>Settle all</source>
        <translation>Tout réglé</translation>
    </message>
    <message>
        <source>These values are dealt with; do not show them again</source>
        <translation>Ces valeurs ont été traitées&#xa0;; ne plus les afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the import could not be stored</source>
        <translation>
            <numerusform>%n valeur de l’import n’a pas pu être reprise</numerusform>
            <numerusform>%n valeurs de l’import n’ont pas pu être reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3”. %4</source>
        <translation>Ligne %1, %2&#xa0;: «&#xa0;%3&#xa0;». %4</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Réglé</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Continuer en arrière-&amp;plan</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>What has come in when you stop stays; you can go on later, or take it back.</source>
        <translation>Ce qui a été repris au moment de l’arrêt reste&#xa0;; vous pourrez continuer plus tard ou annuler l’import.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 sur %2 lignes</translation>
    </message>
    <message>
        <source>%1 new, %2 brought up to date, %3 there already, %4 refused</source>
        <translation>%1 nouveaux, %2 mis à jour, %3 déjà présents, %4 refusés</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>kontor::RecordBox</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
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
        <translation>Enregistrer (Entrée)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Modifier</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
</context>
<context>
    <name>kontor::RecordSection</name>
    <message>
        <source>Search …</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Aucun résultat pour la recherche.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>One undo brings everything back.</source>
        <translation>Une seule annulation rétablit tout.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation>Suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>Supprimé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>kontor::RecordSheet</name>
    <message>
        <source>New task for %1</source>
        <translation>Nouvelle tâche pour %1</translation>
    </message>
    <message>
        <source>New note on %1</source>
        <translation>Nouvelle note sur %1</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
</context>
<context>
    <name>kontor::ReferenceEditor</name>
    <message>
        <source>%1 is not in the sales team %2.</source>
        <translation>%1 ne fait pas partie de l’équipe commerciale %2.</translation>
    </message>
</context>
<context>
    <name>kontor::RequiredSettings</name>
    <message>
        <source>Email or phone</source>
        <translation>E-mail ou téléphone</translation>
    </message>
    <message>
        <source>Linked business, or lead or customer</source>
        <translation>Entreprise associée, ou prospect ou client</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Champs obligatoires</translation>
    </message>
    <message>
        <source>A contact is complete when all of these are filled, and a draft until then. Drafts can be saved and used; the list shows and filters them.</source>
        <translation>Un contact est complet lorsque tous ces champs sont remplis, et un brouillon d’ici là. Les brouillons peuvent être enregistrés et utilisés&#xa0;; la liste les affiche et les filtre.</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Pour une personne</translation>
    </message>
    <message>
        <source>For a business</source>
        <translation>Pour une entreprise</translation>
    </message>
    <message>
        <source>Nothing ticked means what Kontor comes with: first and last name, an email or a phone, and a linked business for a person; the legal name for a business.</source>
        <translation>Si rien n’est coché, les règles de Kontor s’appliquent&#xa0;: pour une personne, prénom et nom, un e-mail ou un téléphone et une entreprise associée&#xa0;; pour une entreprise, la raison sociale.</translation>
    </message>
    <message>
        <source>Not saved without</source>
        <translation>Pas enregistré sans</translation>
    </message>
    <message>
        <source>A new contact that lacks one of these is not saved, nor imported, and none of them can be emptied. Contacts of before stay as they are. Nothing ticked: one filled field is enough.</source>
        <translation>Un nouveau contact auquel il en manque un n’est ni enregistré ni importé, et aucun ne peut être vidé. Les contacts antérieurs restent tels quels. Rien de coché : un champ rempli suffit.</translation>
    </message>
    <message>
        <source>draft complete status mandatory</source>
        <translation>brouillon complet statut obligatoire</translation>
    </message>
</context>
<context>
    <name>kontor::ResponsibleBox</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>kontor::ResultPage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Show the &amp;contacts</source>
        <translation>&amp;Afficher les contacts</translation>
    </message>
    <message>
        <source>&amp;Save report …</source>
        <translation>En&amp;registrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Ann&amp;uler cet import</translation>
    </message>
    <message>
        <source>Same settings a&amp;gain</source>
        <translation>Mêmes paramè&amp;tres</translation>
    </message>
    <message>
        <source>&amp;Another list</source>
        <translation>Autre &amp;liste</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Ce qui reste tel quel</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>L’import a été arrêté</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 est importé</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What had come in by then stays. You can go on where it stopped, or take it back.</source>
        <translation>Ce qui avait été repris jusque-là reste. Vous pouvez continuer là où il s’est arrêté, ou annuler l’import.</translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>L’import s’est arrêté</translation>
    </message>
    <message>
        <source>What had come in by then stays. When the reason is gone, you can go on where it stopped; or take it back.</source>
        <translation>Ce qui avait été repris jusque-là reste. Une fois la cause éliminée, vous pouvez continuer là où il s’est arrêté, ou annuler l’import.</translation>
    </message>
    <message>
        <source>Taking back the import of %1</source>
        <translation>Annulation de l’import de %1</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 sur %2 modifications</translation>
    </message>
    <message>
        <source>The import was not taken back</source>
        <translation>L’import n’a pas été annulé</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>L’import est annulé</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 problems.csv</source>
        <comment>name of the imported file</comment>
        <translation>%1 problèmes.csv</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Le rapport est enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>kontor::RowFaceView</name>
    <message>
        <source>primary</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>kontor::RuleBar</name>
    <message>
        <source>the whole row</source>
        <translation>la ligne entière</translation>
    </message>
    <message>
        <source>id in Kontor</source>
        <translation>ID dans Kontor</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Laisser tels quels</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Add once more</source>
        <translation>Ajouter de nouveau</translation>
    </message>
    <message>
        <source>Ask for each</source>
        <translation>Toujours demander</translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation>Les lignes &amp;sont</translation>
    </message>
    <message>
        <source>Contacts that are there a&amp;lready</source>
        <translation>Contacts déjà présen&amp;ts</translation>
    </message>
    <message>
        <source>Recognised b&amp;y</source>
        <translation>&amp;Reconnus par</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>What the column “%1” says</source>
        <translation>Selon la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>A&amp;dd new categories and target markets</source>
        <translation>Ajouter les nouvelles catégories et les nouveaux &amp;marchés cibles</translation>
    </message>
</context>
<context>
    <name>kontor::RuleHelp</name>
    <message>
        <source>Takes %1 now.</source>
        <comment>5 contacts</comment>
        <translation>Comprend maintenant %1.</translation>
    </message>
    <message>
        <source>Take the filter of a view</source>
        <translation>Reprendre le filtre d&apos;une vue</translation>
    </message>
    <message>
        <source>Take the filter of a view …</source>
        <translation>Reprendre le filtre d&apos;une vue…</translation>
    </message>
    <message>
        <source>Without a rule, contacts are put into it by hand.</source>
        <translation>Sans règle, les contacts y sont placés à la main.</translation>
    </message>
</context>
<context>
    <name>kontor::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>kontor::Section</name>
    <message>
        <source>You can read this; a manager or an administrator can change it.</source>
        <translation>Vous pouvez lire ceci&#xa0;; un manager ou un administrateur peut le modifier.</translation>
    </message>
    <message>
        <source>You can read this; an administrator can change it.</source>
        <translation>Vous pouvez lire ceci&#xa0;; un administrateur peut le modifier.</translation>
    </message>
</context>
<context>
    <name>kontor::SelectionBar</name>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Keyword…</source>
        <translation>Mot-clé…</translation>
    </message>
    <message>
        <source>Relationship…</source>
        <translation>Relation…</translation>
    </message>
    <message>
        <source>Field…</source>
        <translation>Champ…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>Tout sélectionner (%1)</translation>
    </message>
    <message>
        <source>Two to five contacts side by side</source>
        <translation>De deux à cinq contacts côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefing…</source>
        <translation>Fiche de visite…</translation>
    </message>
</context>
<context>
    <name>kontor::ServerSettings</name>
    <message>
        <source>Join an organisation…</source>
        <translation>Rejoindre une organisation…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Leave the organisation…</source>
        <translation>Quitter l’organisation…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <source>All data stays on this computer. What is changed here afterwards reaches nobody, and what colleagues change does not come here.</source>
        <translation>Toutes les données restent sur cet ordinateur. Ce qui est modifié ici ensuite ne parvient à personne, et les modifications des collègues n’arrivent plus ici.</translation>
    </message>
    <message>
        <source>Not sent yet: %1. Colleagues will not get it.</source>
        <comment>operations</comment>
        <translation>Pas encore envoyées&#xa0;: %1. Vos collègues ne les recevront pas.</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Quitter %1&#xa0;?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Départ en cours</translation>
    </message>
    <message>
        <source>This store is on its own again; all its data is still here.</source>
        <translation>Cette base est de nouveau autonome&#xa0;; toutes ses données sont encore ici.</translation>
    </message>
    <message>
        <source>synchronisation organisation join account leave</source>
        <translation>synchronisation organisation rejoindre compte quitter</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>kept in a file that only you can read, as this computer has no keychain</source>
        <translation>gardé dans un fichier que vous seul pouvez lire, cet ordinateur n’ayant pas de trousseau</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain</source>
        <translation>gardé dans le trousseau de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher des paramètres</translation>
    </message>
    <message>
        <source>Search settings …</source>
        <translation>Rechercher des paramètres…</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>kontor::SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarHint</name>
    <message>
        <source>Already there?</source>
        <translation>Déjà présent&#xa0;?</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>Ouvrir %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>kontor::SoundBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place and length of a recording</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>kontor::SpecificationsBox</name>
    <message>
        <source>No field of your own yet.</source>
        <translation>Aucun champ personnalisé.</translation>
    </message>
    <message>
        <source>Add custom field</source>
        <translation>Ajouter un champ personnalisé</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Name of a field, known or new</source>
        <translation>Nom d’un champ, connu ou nouveau</translation>
    </message>
    <message>
        <source>Type, if new</source>
        <translation>Type, si nouveau</translation>
    </message>
    <message>
        <source>Choices, if new</source>
        <translation>Choix, si nouveau</translation>
    </message>
    <message>
        <source>small;medium;large</source>
        <translation>petit;moyen;grand</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
</context>
<context>
    <name>kontor::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Plus de chiffres</translation>
    </message>
</context>
<context>
    <name>kontor::SyncMarks</name>
    <message>
        <source>needs a decision</source>
        <translation>nécessite une décision</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
</context>
<context>
    <name>kontor::SyncPage</name>
    <message>
        <source>This store is on this computer alone</source>
        <translation>Cette base est sur cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>Join an organisation to share contacts with colleagues. What could not be shared by itself then appears here.</source>
        <translation>Rejoignez une organisation pour partager des contacts avec vos collègues. Ce qui n’a pas pu être partagé automatiquement apparaît alors ici.</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>Rejoindre une organisation…</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synchronisation en cours</translation>
    </message>
</context>
<context>
    <name>kontor::SyncStatus</name>
    <message>
        <source>Join an organisation…</source>
        <translation>Rejoindre une organisation…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Paramètres du serveur</translation>
    </message>
</context>
<context>
    <name>kontor::TargetChooser</name>
    <message>
        <source>Where the column goes</source>
        <translation>Destination de la colonne</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Rechercher un champ</translation>
    </message>
    <message>
        <source>Find a field …</source>
        <translation>Rechercher un champ…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>kontor::TargetMarketBox</name>
    <message>
        <source>In no target market.</source>
        <translation>Dans aucun marché cible.</translation>
    </message>
    <message>
        <source>Add target market</source>
        <translation>Ajouter un marché cible</translation>
    </message>
    <message>
        <source>managed automatically</source>
        <translation>géré automatiquement</translation>
    </message>
    <message>
        <source>Everybody who matches “%1” belongs to it.</source>
        <translation>Tout contact correspondant à «&#xa0;%1&#xa0;» en fait partie.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>There is no other target market to choose; marketing adds it in the settings.</source>
        <translation>Il n’y a pas d’autre marché cible à choisir&#xa0;; le marketing les ajoute dans les paramètres.</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Marché cible</translation>
    </message>
</context>
<context>
    <name>kontor::TargetMarketSettings</name>
    <message>
        <source>Target markets</source>
        <translation>Marchés cibles</translation>
    </message>
    <message>
        <source>Contacts are put into these by hand. One with a rule manages itself: whoever meets the rule belongs to it.</source>
        <translation>Les contacts y sont placés à la main. Un marché doté d’une règle se gère lui-même : qui remplit la règle en fait partie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>New target market</source>
        <translation>Nouveau marché cible</translation>
    </message>
    <message>
        <source>No target market yet.</source>
        <translation>Aucun marché cible pour l’instant.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add target market</source>
        <translation>Ajouter un marché cible</translation>
    </message>
    <message>
        <source>In use by: %1.</source>
        <translation>Utilisé par : %1.</translation>
    </message>
    <message>
        <source>Its contacts stay; only the grouping goes.</source>
        <translation>Les contacts restent ; seul le regroupement disparaît.</translation>
    </message>
    <message>
        <source>Show these contacts</source>
        <translation>Afficher ces contacts</translation>
    </message>
    <message>
        <source>segments rule automatically</source>
        <translation>segments règle automatiquement</translation>
    </message>
</context>
<context>
    <name>kontor::TaskSheet</name>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>kontor::TasksBox</name>
    <message>
        <source>Nothing is planned.</source>
        <translation>Rien de prévu.</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>Terminée (Espace)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>en retard depuis hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>kontor::TasksPage</name>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Aucune tâche</translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>Rien n’est à échéance ici.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Rechercher des tâches</translation>
    </message>
    <message>
        <source>Search tasks …</source>
        <translation>Rechercher des tâches…</translation>
    </message>
    <message>
        <source>Complete or reopen the task</source>
        <translation>Terminer ou rouvrir la tâche</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Supprimer la tâche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes dates</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Until the end of the week</source>
        <translation>D’ici la fin de la semaine</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
</context>
<context>
    <name>kontor::TeamBox</name>
    <message>
        <source>No sales team works on this contact.</source>
        <translation>Aucune équipe commerciale ne suit ce contact.</translation>
    </message>
    <message>
        <source>Choose team</source>
        <translation>Choisir une équipe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Équipe commerciale</translation>
    </message>
</context>
<context>
    <name>kontor::TeamSettings</name>
    <message>
        <source>Sales teams</source>
        <translation>Équipes commerciales</translation>
    </message>
    <message>
        <source>Where a contact has a team, its members are offered first as the responsible person.</source>
        <translation>Si un contact a une équipe, ses membres sont proposés en premier comme responsable.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nouvelle équipe</translation>
    </message>
    <message>
        <source>No sales team yet.</source>
        <translation>Aucune équipe commerciale.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Ajouter une équipe</translation>
    </message>
    <message>
        <source>No contact belongs to it.</source>
        <translation>Aucun contact n’y est rattaché.</translation>
    </message>
    <message>
        <source>%1 will have no team.</source>
        <translation>Sans équipe ensuite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>leader members</source>
        <translation>chef d’équipe membres</translation>
    </message>
</context>
<context>
    <name>kontor::TelephoneSettings</name>
    <message>
        <source>Try a call</source>
        <translation>Essayer un appel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Calls are placed by</source>
        <translation>Les appels sont passés par</translation>
    </message>
    <message>
        <source>The system&apos;s telephone program</source>
        <translation>Le programme de téléphonie du système</translation>
    </message>
    <message>
        <source>A SIP telephone program</source>
        <translation>Un programme de téléphonie SIP</translation>
    </message>
    <message>
        <source>A telephone system or desk telephone</source>
        <translation>Un système téléphonique ou un téléphone de bureau</translation>
    </message>
    <message>
        <source>What happens when you call a contact. This is a choice of this computer.</source>
        <translation>Ce qui se passe quand vous appelez un contact. Ce choix vaut pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Number for a trial</source>
        <translation>Numéro pour un essai</translation>
    </message>
    <message>
        <source>SIP server</source>
        <translation>Serveur SIP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>not needed where the program knows it</source>
        <translation>inutile si le programme le connaît</translation>
    </message>
    <message>
        <source>It gets the number as a tel: link.</source>
        <translation>Il reçoit le numéro sous forme de lien tel:.</translation>
    </message>
    <message>
        <source>It gets the number as a sip: address, for example Linphone or Zoiper.</source>
        <translation>Il reçoit le numéro sous forme d&apos;adresse sip:, par exemple Linphone ou Zoiper.</translation>
    </message>
    <message>
        <source>{number} stands for the number with its plus, {digits} for the number without it. Kontor asks an address of the web by itself, as desk telephones and telephone systems want it; any other, like callto:{number}, opens its program.</source>
        <translation>{number} représente le numéro avec son plus, {digits} le numéro sans lui. Kontor appelle lui-même une adresse web, comme le veulent les téléphones de bureau et les systèmes ; toute autre, comme callto:{number}, ouvre son programme.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 devient %2</translation>
    </message>
    <message>
        <source>The call is on its way.</source>
        <translation>L&apos;appel est en route.</translation>
    </message>
    <message>
        <source>calls dial SIP PBX callto softphone</source>
        <translation>appels composer SIP PBX callto softphone</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineBox</name>
    <message>
        <source>Nothing has happened with this contact yet.</source>
        <translation>Rien ne s’est encore passé avec ce contact.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Aucun événement ne correspond.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Afficher tous les événements</translation>
    </message>
    <message>
        <source>Activity history</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>Versions de la note</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Ouvrir %1&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Read formatted</source>
        <translation>Lire mis en forme</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Change call</source>
        <translation>Modifier l&apos;appel</translation>
    </message>
    <message>
        <source>Delete call</source>
        <translation>Supprimer l&apos;appel</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineHits</name>
    <message>
        <source>Found in histories</source>
        <translation>Trouvé dans les historiques</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in histories</source>
        <translation>
            <numerusform>%n résultat dans les historiques</numerusform>
            <numerusform>%n résultats dans les historiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::TrashPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Deleted contacts wait here until they are restored or deleted for good.</source>
        <translation>Les contacts supprimés attendent ici d’être restaurés ou supprimés définitivement.</translation>
    </message>
    <message>
        <source>Deleted contacts</source>
        <translation>Contacts supprimés</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Réservé aux administrateurs.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Search deleted contacts</source>
        <translation>Rechercher des contacts supprimés</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Nothing found in the trash</source>
        <translation>Rien trouvé dans la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n contact(s)</source>
        <translation>
            <numerusform>Restauration de %n contact</numerusform>
            <numerusform>Restauration de %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n contact&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement %n contacts&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything known about them is erased, their history included. This cannot be taken back.</source>
        <translation>Tout ce que l’on sait d’eux est effacé, y compris leur historique. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Erasing %n contact(s)</source>
        <translation>
            <numerusform>Effacement de %n contact</numerusform>
            <numerusform>Effacement de %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Rechercher…</translation>
    </message>
</context>
<context>
    <name>kontor::UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>kontor::ViewSheet</name>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Everybody sees it</source>
        <translation>Visible par tous</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>First view of</source>
        <translation>Première vue de</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Modifier la vue</translation>
    </message>
</context>
<context>
    <name>kontor::ViewTabs</name>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Keep filter, columns, order and groups in this view</source>
        <translation>Conserver le filtre, les colonnes, l’ordre et les groupes dans cette vue</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Save what you see as a view</source>
        <translation>Enregistrer ce que vous voyez comme vue</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Partagée par %1</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Enregistrer comme nouvelle vue…</translation>
    </message>
    <message>
        <source>Edit view…</source>
        <translation>Modifier la vue…</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Partager avec tous</translation>
    </message>
    <message>
        <source>Copy as a private view</source>
        <translation>Copier comme vue privée</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Delete view…</source>
        <translation>Supprimer la vue…</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>Supprimer la vue %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its contacts stay. You can take this back.</source>
        <translation>Ses contacts restent. Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>It goes for everybody; its contacts stay. You can take this back.</source>
        <translation>Elle disparaît pour tous&#xa0;; ses contacts restent. Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting the view</source>
        <translation>Suppression de la vue</translation>
    </message>
    <message>
        <source>Moving the view</source>
        <translation>Déplacement de la vue</translation>
    </message>
    <message>
        <source>Sharing the view</source>
        <translation>Partage de la vue</translation>
    </message>
</context>
<context>
    <name>kontor::VoiceRecorder</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume sonore</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ends the recording and keeps it</source>
        <translation>Arrête l’enregistrement et le garde</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Ends the recording and forgets it</source>
        <translation>Arrête l’enregistrement et l’abandonne</translation>
    </message>
    <message>
        <source>Recording is not installed here. Attach a recording instead.</source>
        <translation>L’enregistrement n’est pas installé ici. Joignez plutôt un enregistrement.</translation>
    </message>
    <message>
        <source>There is no microphone. Attach a recording instead.</source>
        <translation>Il n’y a pas de microphone. Joignez plutôt un enregistrement.</translation>
    </message>
    <message>
        <source>The microphone does not answer. Attach a recording instead.</source>
        <translation>Le microphone ne répond pas. Joignez plutôt un enregistrement.</translation>
    </message>
    <message>
        <source>The microphone heard nothing. Attach a recording instead.</source>
        <translation>Le microphone n’a rien entendu. Joignez plutôt un enregistrement.</translation>
    </message>
</context>
<context>
    <name>kontor::WaitingView</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Ce qui attend d’être envoyé</translation>
    </message>
    <message>
        <source>Takes it back here, before or after it was sent (Delete)</source>
        <translation>L’annule ici, avant ou après l’envoi (Suppr)</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Whatever you change appears here until the server has it.</source>
        <translation>Tout ce que vous modifiez apparaît ici jusqu’à ce que le serveur l’ait reçu.</translation>
    </message>
</context>
<context>
    <name>kontor::WorkBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>kontor::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
</TS>
