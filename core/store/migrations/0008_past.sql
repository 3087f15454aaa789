-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was written before a store joined its server, read from the server's log after the rows. The groups and batches of
-- that have numbers below zero. Statements end at a line "-- ;".

CREATE TABLE sync_past(
    one INTEGER PRIMARY KEY,
    told INTEGER NOT NULL, -- the journal has the log up to here
    from_seq INTEGER NOT NULL, -- all of the log up to here is in the rows as they were read
    until INTEGER NOT NULL, -- and some of it up to here, see past_overlap
    seam INTEGER NOT NULL, -- batch.no, the rows were read up to here
    state TEXT NOT NULL -- waiting, telling, complete, cut
    );
-- ;
-- Rows as the past has told them so far, empty when all is told.
CREATE TABLE past_row(
    "table" INTEGER NOT NULL, "row" BLOB NOT NULL,
    state BLOB NOT NULL, -- CBOR, as effects travel
    PRIMARY KEY("table", "row")) WITHOUT ROWID;
-- ;
-- What happened while the rows were read and is in them already.
CREATE TABLE past_overlap(
    seq INTEGER NOT NULL, "table" INTEGER NOT NULL, "row" BLOB NOT NULL,
    PRIMARY KEY(seq, "table", "row")) WITHOUT ROWID;
-- ;
-- What is to be taken back is looked for among the operations of this device.
CREATE INDEX op_group_local ON op_group(author, no) WHERE remote = 0;
-- ;
