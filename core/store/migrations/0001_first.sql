-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Statements end at a line "-- ;". This file is frozen once released.
--
-- Synchronised tables: id is a UUID, every field of core/domain is a column of the same name, deletion is a state,
-- rev is the batch that changed the row last. Columns behind rev are derived and can be rebuilt.

CREATE TABLE organisation(
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT,
    country TEXT,
    required_person TEXT,
    required_business TEXT,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE TABLE employee(
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT,
    email TEXT,
    role TEXT,
    state TEXT,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE TABLE team(
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE TABLE team_member(
    id BLOB PRIMARY KEY NOT NULL,
    team BLOB,
    employee BLOB,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX team_member_team ON team_member(team);
-- ;
CREATE TABLE contact(
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    type TEXT,
    external_id TEXT,
    first_name TEXT,
    middle_name TEXT,
    last_name TEXT,
    legal_name TEXT,
    note_name TEXT,
    title TEXT,
    suffix TEXT,
    nickname TEXT,
    gender TEXT,
    job_title TEXT,
    notes TEXT,
    archived INTEGER,
    responsible BLOB,
    team BLOB,
    language TEXT,
    birthday TEXT,
    registration_number TEXT,
    legal_form TEXT,
    vat_id TEXT,
    do_not_email INTEGER,
    do_not_call INTEGER,
    preferred_channel TEXT,
    customer_number TEXT,
    primary_email BLOB,
    primary_phone BLOB,
    created_at INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0,
    display_name TEXT,
    name_key TEXT,
    status TEXT,
    relationships INTEGER NOT NULL DEFAULT 0,
    last_contact INTEGER);
-- ;
CREATE TABLE relationship(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    stage TEXT,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX relationship_contact ON relationship(contact);
-- ;
CREATE TABLE email(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    address TEXT,
    kind TEXT,
    position REAL,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0,
    norm TEXT) WITHOUT ROWID;
-- ;
CREATE INDEX email_contact ON email(contact);
-- ;
CREATE TABLE phone(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    "number" TEXT,
    kind TEXT,
    region TEXT,
    position REAL,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0,
    e164 TEXT,
    national TEXT) WITHOUT ROWID;
-- ;
CREATE INDEX phone_contact ON phone(contact);
-- ;
CREATE TABLE location(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    kind TEXT,
    street TEXT,
    street2 TEXT,
    city TEXT,
    region TEXT,
    postal_code TEXT,
    country TEXT,
    lat REAL,
    lon REAL,
    position REAL,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX location_contact ON location(contact);
-- ;
CREATE TABLE link(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    label TEXT,
    url TEXT,
    position REAL,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX link_contact ON link(contact);
-- ;
CREATE TABLE keyword(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    word TEXT,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX keyword_contact ON keyword(contact);
-- ;
CREATE TABLE contact_person(
    id BLOB PRIMARY KEY NOT NULL,
    person BLOB,
    business BLOB,
    note TEXT,
    email BLOB,
    phone BLOB,
    location BLOB,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX contact_person_person ON contact_person(person);
-- ;
CREATE INDEX contact_person_business ON contact_person(business);
-- ;
CREATE TABLE note(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    "text" TEXT,
    private INTEGER,
    author BLOB,
    created_at INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0,
    folded TEXT) WITHOUT ROWID;
-- ;
CREATE INDEX note_contact ON note(contact);
-- ;
CREATE TABLE task(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    title TEXT,
    due TEXT,
    priority TEXT,
    state TEXT,
    assignee BLOB,
    created_at INTEGER,
    completed_at INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX task_contact ON task(contact);
-- ;
CREATE TABLE custom_field(
    id BLOB PRIMARY KEY NOT NULL,
    "key" TEXT,
    label TEXT,
    type TEXT,
    choices TEXT,
    applies_to TEXT,
    required INTEGER,
    one_off INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE TABLE custom_assignment(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    field BLOB,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX custom_assignment_contact ON custom_assignment(contact);
-- ;
CREATE TABLE custom_value(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    field BLOB,
    "text" TEXT,
    "number" REAL,
    currency TEXT,
    "date" TEXT,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX custom_value_contact ON custom_value(contact);
-- ;
CREATE TABLE import_problem(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    "import" BLOB,
    "row" INTEGER,
    "column" TEXT,
    value TEXT,
    code TEXT,
    settled INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX import_problem_contact ON import_problem(contact);
-- ;

CREATE INDEX contact_by_name ON contact(name_key) WHERE deleted = 0;
-- ;
CREATE INDEX contact_by_external_id ON contact(external_id) WHERE external_id IS NOT NULL;
-- ;
CREATE INDEX custom_value_field ON custom_value(field);
-- ;
CREATE INDEX task_open ON task(assignee, due) WHERE state = 'open' AND deleted = 0;
-- ;
-- The journal: never rewritten, never pruned but by purge.
CREATE TABLE op_group(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    author BLOB,
    on_behalf_of BLOB,
    at INTEGER NOT NULL,
    "import" BLOB,
    undoes INTEGER,
    state TEXT NOT NULL DEFAULT 'open' -- open, done
    );
-- ;
CREATE INDEX op_group_undoes ON op_group(undoes) WHERE undoes IS NOT NULL;
-- ;
CREATE TABLE batch(
    no INTEGER PRIMARY KEY,
    "group" INTEGER NOT NULL,
    id BLOB NOT NULL UNIQUE,
    base_seq INTEGER,
    hlc INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'local', -- local, pending, acked, attention
    ack_seq INTEGER,
    ack_tag BLOB);
-- ;
CREATE INDEX batch_group ON batch("group");
-- ;
CREATE TABLE op(
    batch INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    "table" INTEGER NOT NULL, -- Entity of core/domain/field.h
    "row" BLOB NOT NULL,
    kind INTEGER NOT NULL, -- 1 create, 2 set, 3 purge
    fields BLOB, -- CBOR {field: [old, new]}, null for create and purge
    audience INTEGER NOT NULL DEFAULT 0, -- 0 everyone, 1 author only
    PRIMARY KEY(batch, ord)) WITHOUT ROWID;
-- ;
-- Derived and local tables: rebuilt from the above where they are lost.
CREATE TABLE event(
    no INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL, -- contact.n
    at INTEGER NOT NULL, -- Unix milliseconds UTC
    type TEXT NOT NULL,
    creator BLOB,
    batch INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    "table" INTEGER NOT NULL,
    "row" BLOB NOT NULL,
    owner BLOB -- set where only this employee may see it
    );
-- ;
CREATE INDEX event_contact ON event(contact, at, no);
-- ;
CREATE TABLE claim(
    kind INTEGER NOT NULL, -- Entity: email, phone
    norm TEXT NOT NULL,
    "row" BLOB NOT NULL,
    PRIMARY KEY(kind, norm)) WITHOUT ROWID;
-- ;
CREATE TABLE search_document(
    n INTEGER PRIMARY KEY,
    text TEXT NOT NULL);
-- ;
CREATE TABLE import_run(
    id BLOB PRIMARY KEY NOT NULL,
    "group" INTEGER NOT NULL,
    file TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    mapping TEXT NOT NULL, -- JSON, as kontorctl's --mapping
    next_row INTEGER NOT NULL DEFAULT 1,
    byte_offset INTEGER NOT NULL DEFAULT 0,
    totals TEXT NOT NULL DEFAULT '{}', -- JSON
    state TEXT NOT NULL DEFAULT 'running' -- running, done, cancelled, undone
    ) WITHOUT ROWID;
-- ;
CREATE TABLE import_row(
    hash BLOB PRIMARY KEY NOT NULL, -- of the mapped row
    contact BLOB NOT NULL) WITHOUT ROWID;
-- ;
CREATE TABLE setting(
    key TEXT PRIMARY KEY NOT NULL,
    value) WITHOUT ROWID;
-- ;
