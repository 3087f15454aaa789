-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a contact cannot be saved without. Statements end at a line "-- ;".

ALTER TABLE organisation ADD COLUMN mandatory_person TEXT;
-- ;
ALTER TABLE organisation ADD COLUMN mandatory_business TEXT;
-- ;
