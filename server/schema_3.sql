-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- From version 2: devices count their log-ins.
ALTER TABLE device ADD COLUMN attempt bigint NOT NULL DEFAULT 0;
UPDATE kontor_schema SET version = 3;
