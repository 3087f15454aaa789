-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- From version 1: rows know the contact they are handed out with.
ALTER TABLE record ADD COLUMN home uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
UPDATE record SET home = row_id WHERE tbl = 5;
UPDATE record r SET home = l.target FROM link l
 WHERE l.org_id = r.org_id AND l.tbl = r.tbl AND l.row_id = r.row_id AND r.tbl <> 5
   AND l.field = CASE r.tbl WHEN 12 THEN 'person' ELSE 'contact' END;
CREATE UNIQUE INDEX record_home ON record(org_id, home, tbl, row_id);
UPDATE kontor_schema SET version = 2;
