-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What synchronisation remembers. Nothing here is synchronised itself, without a server all of it is empty.

-- 1, came from the server. Shown like any other operation, but neither ours to take back with Ctrl+Z nor to send.
ALTER TABLE op_group ADD COLUMN remote INTEGER NOT NULL DEFAULT 0;
-- ;
-- What the device had seen when the batch was written, with base_seq. State knows one more word, remote.
ALTER TABLE batch ADD COLUMN base_tag BLOB;
-- ;
CREATE INDEX batch_pending ON batch(no) WHERE state = 'pending';
-- ;
CREATE TABLE sync_state(
    one INTEGER PRIMARY KEY,
    url TEXT, user TEXT, ca TEXT, -- where, as whom, and which private authority vouches for it
    organisation BLOB, organisation_name TEXT, employee BLOB,
    replica BLOB, next_no INTEGER, -- who we are to the server, counts what we offer
    cursor_seq INTEGER, cursor_tag BLOB, -- applied up to here
    witness_seq INTEGER, witness_tag BLOB, -- the highest place we know of
    clock_offset INTEGER, -- clock of the server less ours, ms
    phase TEXT, -- state, reading the rows, log, following
    page TEXT, -- where the reading of the rows goes on, empty, at the beginning
    from_seq INTEGER, from_tag BLOB, -- the log goes on from here after it
    round INTEGER, -- counts how often the rows were read
    aliased INTEGER, -- 1, our employees are those of the server
    joined_batch INTEGER, -- the journal up to here was written before
    last_sync INTEGER, -- Unix milliseconds UTC of the last complete exchange
    is_left INTEGER, -- 1, left, kept in case of a return
    failure TEXT -- code of what is in the way, empty for nothing
    );
-- ;
-- The rows of the server as far as they are known, every cell with its origin.
CREATE TABLE sync_row(
    "table" INTEGER NOT NULL, "row" BLOB NOT NULL,
    state BLOB NOT NULL, -- CBOR, as effects travel
    norm TEXT, -- the address that the row claims or would claim
    ahead INTEGER NOT NULL DEFAULT 0, -- 1, waiting batches change what is shown of it
    round INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY("table", "row")) WITHOUT ROWID;
-- ;
CREATE INDEX sync_row_norm ON sync_row("table", norm) WHERE norm IS NOT NULL;
-- ;
CREATE INDEX sync_row_ahead ON sync_row("table", "row") WHERE ahead = 1;
-- ;
-- What was offered to the server, a batch of the journal, or a part of one that was too large.
CREATE TABLE sync_offer(
    no INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, -- op.ord
    id BLOB NOT NULL UNIQUE,
    push_no INTEGER NOT NULL, -- within the replica
    state TEXT NOT NULL, -- pending, acked
    ack_seq INTEGER, ack_tag BLOB);
-- ;
CREATE INDEX sync_offer_batch ON sync_offer(batch);
-- ;
CREATE INDEX sync_offer_pending ON sync_offer(no) WHERE state = 'pending';
-- ;
CREATE INDEX sync_offer_ack ON sync_offer(ack_seq) WHERE state = 'acked';
-- ;
-- Rows whose creation the server refused, what hangs on them is refused too.
CREATE TABLE sync_refused(
    "table" INTEGER NOT NULL, "row" BLOB NOT NULL, PRIMARY KEY("table", "row")) WITHOUT ROWID;
-- ;
-- Employees and the organisation as they were called here before the store joined a server.
CREATE TABLE sync_alias(
    old BLOB PRIMARY KEY NOT NULL, "table" INTEGER NOT NULL, new BLOB NOT NULL) WITHOUT ROWID;
-- ;
-- Addresses and numbers that another contact holds, kept as written, people decide.
CREATE TABLE contested(
    "row" BLOB PRIMARY KEY NOT NULL, kind INTEGER NOT NULL, norm TEXT NOT NULL) WITHOUT ROWID;
-- ;
-- What a person has to decide about.
CREATE TABLE attention(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE, -- the same on every try
    at INTEGER NOT NULL,
    code TEXT NOT NULL, -- superseded, refused, contested, deleted, too_large
    detail TEXT NOT NULL DEFAULT '', -- why it was refused
    batch INTEGER NOT NULL, ord INTEGER NOT NULL,
    "table" INTEGER NOT NULL, "row" BLOB NOT NULL,
    field TEXT NOT NULL DEFAULT '', -- empty, the whole row
    content BLOB NOT NULL, -- CBOR, what was wanted, cell by cell with what stood before
    state TEXT NOT NULL DEFAULT 'open', -- open, mine, theirs, both
    settled_at INTEGER);
-- ;
CREATE INDEX attention_open ON attention(no) WHERE state = 'open';
-- ;
-- Values that did not stand, of everybody, they can be taken back from the history.
CREATE TABLE lost_value(
    no INTEGER PRIMARY KEY,
    "table" INTEGER NOT NULL, "row" BLOB NOT NULL, field TEXT NOT NULL,
    value, author BLOB, at INTEGER NOT NULL);
-- ;
CREATE INDEX lost_value_row ON lost_value("row");
-- ;
