-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the settings know: the organisation's own data, maps and geocoder, leaders of teams, order and colours of custom
-- fields; and what is new to whom. Statements end at a line "-- ;".

ALTER TABLE organisation ADD COLUMN street TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN postal_code TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN city TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN region TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN phone TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN email TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN website TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN legal_form TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN registration_number TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN vat_id TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN legal_forms TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN map_tiles TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN geocoder TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN geocoder_url TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN geocoder_email TEXT;
-- ;
ALTER TABLE team ADD COLUMN leader BLOB;
-- ;
ALTER TABLE custom_field ADD COLUMN colours TEXT;
-- ;
ALTER TABLE custom_field ADD COLUMN position REAL;
-- ;
-- Local, and no part of the journal: what others did that concerns an employee, and whether they have seen it. What one
-- operation did of one kind is one notice.
CREATE TABLE notice(
    no INTEGER PRIMARY KEY,
    employee BLOB NOT NULL,
    kind TEXT NOT NULL,
    "group" INTEGER NOT NULL DEFAULT 0, -- op_group.no; 0 for what time brings
    day TEXT, -- of a task that is due
    at INTEGER NOT NULL, -- Unix milliseconds UTC
    author BLOB,
    contact BLOB, -- the first one of `count`
    "table" INTEGER NOT NULL,
    "row" BLOB NOT NULL,
    count INTEGER NOT NULL DEFAULT 1,
    read_at INTEGER);
-- ;
CREATE UNIQUE INDEX notice_group ON notice(employee, "group", kind) WHERE "group" > 0;
-- ;
CREATE UNIQUE INDEX notice_due ON notice(employee, kind, "row", day) WHERE "group" = 0;
-- ;
CREATE INDEX notice_contact ON notice(contact) WHERE contact IS NOT NULL;
-- ;
