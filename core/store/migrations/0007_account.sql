-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A contact may itself have an account. Statements end at a line "-- ;".

ALTER TABLE contact ADD COLUMN user BLOB;
-- ;
