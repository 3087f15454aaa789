-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Saved views of the contact list.
CREATE TABLE view(
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT,
    "query" TEXT,
    "columns" TEXT,
    sort TEXT,
    group_by TEXT,
    private INTEGER,
    role TEXT,
    author BLOB,
    position REAL,
    deleted INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
