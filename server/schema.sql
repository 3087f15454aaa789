-- SPDX-FileCopyrightText: 2026 The Kontor developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The server's only state. Every key begins with the organisation, so that organisations can lie on different machines
-- (Citus: distribute every table by org_id). What is decided is decided by core/sync/merge; constraints and triggers here
-- stand behind it and never fire unless somebody has made a mistake.

CREATE TABLE kontor_schema(version int NOT NULL);
INSERT INTO kontor_schema VALUES(3);

CREATE TABLE org(
    org_id uuid PRIMARY KEY,
    name text NOT NULL,
    head bigint NOT NULL DEFAULT 0,             -- dense: the number of the last batch
    tag bytea NOT NULL DEFAULT '',              -- of that batch; tags chain
    hlc bigint NOT NULL DEFAULT 0,
    next_number bigint NOT NULL DEFAULT 10001,  -- the next customer's
    created_at timestamptz NOT NULL DEFAULT now());

CREATE TABLE account(
    org_id uuid NOT NULL REFERENCES org,
    account_id uuid NOT NULL,
    email text NOT NULL UNIQUE,                 -- lower case
    password text NOT NULL,                     -- Argon2id, as libsodium writes it
    employee uuid NOT NULL,                     -- record of table 2
    closed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY(org_id, account_id));

CREATE TABLE device(
    org_id uuid NOT NULL,
    account_id uuid NOT NULL,
    device_id uuid NOT NULL,
    name text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    attempt bigint NOT NULL DEFAULT 0,          -- of its last log-in, by its own count
    PRIMARY KEY(org_id, account_id, device_id));

-- Access tokens have no replaced_at. A refresh token that was replaced is kept, to know it again when a thief uses it.
CREATE TABLE token(
    hash bytea PRIMARY KEY,                     -- SHA-256
    org_id uuid NOT NULL,
    account_id uuid NOT NULL,
    device_id uuid NOT NULL,
    refreshes boolean NOT NULL,
    expires_at timestamptz NOT NULL,
    replaced_at timestamptz);
CREATE INDEX token_by_device ON token(org_id, account_id, device_id);

CREATE TABLE replica(
    org_id uuid NOT NULL,
    replica_id uuid NOT NULL,
    account_id uuid NOT NULL,
    device_id uuid NOT NULL,
    last_no bigint NOT NULL DEFAULT 0,
    PRIMARY KEY(org_id, replica_id));

CREATE TABLE batch(
    org_id uuid NOT NULL,
    batch_id uuid NOT NULL,
    seq bigint NOT NULL,
    tag bytea NOT NULL,
    content bytea NOT NULL,                     -- SHA-256 of what never changes of a batch
    fates bytea NOT NULL,
    PRIMARY KEY(org_id, batch_id));

CREATE TABLE change_log(
    org_id uuid NOT NULL,
    seq bigint NOT NULL,
    tag bytea NOT NULL,
    batch_id uuid NOT NULL,
    group_id uuid,
    author uuid NOT NULL,
    hlc bigint NOT NULL,
    received_at bigint NOT NULL,                -- Unix milliseconds UTC
    remark bytea NOT NULL,                      -- CBOR
    effects bytea NOT NULL,                     -- joined frames
    lost bytea NOT NULL,                        -- joined frames, empty for none
    private boolean NOT NULL,                   -- some of it is for one reader alone
    PRIMARY KEY(org_id, seq));

CREATE TABLE record(
    org_id uuid NOT NULL,
    tbl smallint NOT NULL,                      -- Entity of core/domain/field.h
    row_id uuid NOT NULL,
    seq bigint NOT NULL,                        -- the batch that changed it last
    first_seq bigint NOT NULL,                  -- … and first
    state bytea NOT NULL,                       -- an effect's frame: every cell with its stamp
    born boolean NOT NULL,
    shown boolean NOT NULL,                     -- readers have it
    erased boolean NOT NULL,
    reader uuid,                                -- set where it is one person's alone
    kind text,                                  -- a contact's type
    responsible uuid,                           -- a contact's
    home uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000', -- the contact it came with, or none
    PRIMARY KEY(org_id, tbl, row_id),
    CONSTRAINT somebody_is_responsible CHECK (tbl <> 5 OR NOT born OR erased OR responsible IS NOT NULL),
    CONSTRAINT a_contact_has_a_type CHECK (tbl <> 5 OR NOT born OR erased OR kind IS NOT NULL));

-- Rows are handed out contact by contact. Where a row stands must not change while somebody reads, so it keeps its home
-- where its contact becomes another one.
CREATE UNIQUE INDEX record_home ON record(org_id, home, tbl, row_id);

-- Which row names which: the merge's ways backwards.
CREATE TABLE link(
    org_id uuid NOT NULL,
    target uuid NOT NULL,
    tbl smallint NOT NULL,
    field text NOT NULL,
    row_id uuid NOT NULL,
    PRIMARY KEY(org_id, target, tbl, field, row_id));

-- Every address that a row claims or holds.
CREATE TABLE claim(
    org_id uuid NOT NULL,
    tbl smallint NOT NULL,
    norm text NOT NULL,
    row_id uuid NOT NULL,
    holds boolean NOT NULL,
    PRIMARY KEY(org_id, tbl, norm, row_id));
CREATE UNIQUE INDEX one_holder ON claim(org_id, tbl, norm) WHERE holds;

CREATE TABLE customer_number(
    org_id uuid NOT NULL,
    number text NOT NULL,
    contact uuid NOT NULL,
    PRIMARY KEY(org_id, number));
CREATE UNIQUE INDEX one_number ON customer_number(org_id, contact);

-- Rows whose creation was refused.
CREATE TABLE refused(
    org_id uuid NOT NULL,
    row_id uuid NOT NULL,
    tbl smallint NOT NULL,
    PRIMARY KEY(org_id, row_id, tbl));

CREATE FUNCTION kontor_dense_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.head <> OLD.head AND NEW.head <> OLD.head + 1 THEN RAISE EXCEPTION 'the head is dense'; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER dense_head BEFORE UPDATE OF head ON org FOR EACH ROW EXECUTE FUNCTION kontor_dense_head();

CREATE FUNCTION kontor_dense_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.seq <> (SELECT head + 1 FROM org WHERE org_id = NEW.org_id) THEN RAISE EXCEPTION 'the log is dense'; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER dense_log BEFORE INSERT ON change_log FOR EACH ROW EXECUTE FUNCTION kontor_dense_log();

CREATE FUNCTION kontor_log_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.org_id, NEW.seq, NEW.tag, NEW.batch_id, NEW.author) IS DISTINCT FROM
       (OLD.org_id, OLD.seq, OLD.tag, OLD.batch_id, OLD.author) THEN RAISE EXCEPTION 'the log stands'; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER log_stands BEFORE UPDATE ON change_log FOR EACH ROW EXECUTE FUNCTION kontor_log_stands();

CREATE FUNCTION kontor_type_is_permanent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT NEW.erased AND NEW.kind IS DISTINCT FROM OLD.kind THEN RAISE EXCEPTION 'a contact keeps its type'; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER type_is_permanent BEFORE UPDATE ON record FOR EACH ROW WHEN (OLD.kind IS NOT NULL AND OLD.born)
    EXECUTE FUNCTION kontor_type_is_permanent();

CREATE FUNCTION kontor_erased_stays_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT NEW.erased THEN RAISE EXCEPTION 'what was erased stays erased'; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER erased_stays_erased BEFORE UPDATE ON record FOR EACH ROW WHEN (OLD.erased)
    EXECUTE FUNCTION kontor_erased_stays_erased();
