-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the dashboard knows beside the first boxes: categories, consents, bank accounts, files, pictures, target
-- markets and calls. Statements end at a line "-- ;".

CREATE TABLE category(
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT,
    description TEXT,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE TABLE contact_category(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    category BLOB,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX contact_category_contact ON contact_category(contact);
-- ;
CREATE TABLE consent_text(
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT,
    purpose TEXT,
    version INTEGER,
    "text" TEXT,
    retired INTEGER,
    created_at INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE TABLE consent(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    "text" BLOB,
    given_at TEXT,
    obtained TEXT,
    evidence TEXT,
    withdrawn_at TEXT,
    withdrawal TEXT,
    recorder BLOB,
    created_at INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX consent_contact ON consent(contact);
-- ;
CREATE TABLE bank_account(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    holder TEXT,
    iban TEXT,
    bic TEXT,
    bank TEXT,
    account_number TEXT,
    kind TEXT,
    position REAL,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX bank_account_contact ON bank_account(contact);
-- ;
CREATE TABLE file(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    folder TEXT,
    name TEXT,
    type TEXT,
    bytes INTEGER,
    sha256 TEXT,
    note BLOB,
    private INTEGER,
    author BLOB,
    created_at INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX file_contact ON file(contact);
-- ;
CREATE TABLE picture(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    type TEXT,
    bytes INTEGER,
    sha256 TEXT,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX picture_contact ON picture(contact);
-- ;
CREATE TABLE target_market(
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT,
    description TEXT,
    query TEXT,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE TABLE market_member(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    market BLOB,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX market_member_contact ON market_member(contact);
-- ;
CREATE TABLE call(
    id BLOB PRIMARY KEY NOT NULL,
    contact BLOB,
    direction TEXT,
    "number" TEXT,
    at INTEGER,
    seconds INTEGER,
    outcome TEXT,
    note TEXT,
    employee BLOB,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX call_contact ON call(contact);
-- ;
CREATE INDEX file_note ON file(note) WHERE note IS NOT NULL;
-- ;
CREATE INDEX contact_category_category ON contact_category(category);
-- ;
CREATE INDEX market_member_market ON market_member(market);
-- ;
CREATE INDEX consent_text_version ON consent("text");
-- ;
CREATE INDEX contact_by_customer_number ON contact(customer_number) WHERE customer_number IS NOT NULL;
-- ;
ALTER TABLE contact ADD COLUMN consumer INTEGER;
-- ;
ALTER TABLE organisation ADD COLUMN languages TEXT;
-- ;
ALTER TABLE custom_field ADD COLUMN visible_in TEXT;
-- ;
ALTER TABLE custom_field ADD COLUMN help TEXT;
-- ;
