-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Merging: a contact that went into another says so for ever, and pairs that are to be kept apart are remembered.

ALTER TABLE contact ADD COLUMN merged_into BLOB;
-- ;
CREATE INDEX contact_merged ON contact(merged_into) WHERE merged_into IS NOT NULL;
-- ;
CREATE TABLE separation(
    id BLOB PRIMARY KEY NOT NULL,
    first BLOB,
    second BLOB,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
-- ;
CREATE INDEX separation_first ON separation(first);
-- ;
CREATE INDEX separation_second ON separation(second);
-- ;
