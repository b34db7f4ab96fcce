-- SPDX-License-Identifier: GPL-3.0-or-later
-- Second factors, matters before others, leave to take content out, labels of files.

ALTER TABLE attachment ADD COLUMN secrecy_years INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attachment ADD COLUMN secrecy_from TEXT;
ALTER TABLE attachment ADD COLUMN need_to_know TEXT NOT NULL DEFAULT '';
ALTER TABLE follow_up ADD COLUMN topic INTEGER NOT NULL DEFAULT 0;
ALTER TABLE follow_up ADD COLUMN asked_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE follow_up ADD COLUMN asked_at INTEGER;
ALTER TABLE follow_up ADD COLUMN urged_at INTEGER;

CREATE TABLE one_time_secret (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    secret BLOB NOT NULL,
    last_counter INTEGER NOT NULL,
    made_at INTEGER,
    retired_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE case_child (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    in_case BLOB NOT NULL REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    visit INTEGER NOT NULL,
    process TEXT NOT NULL,
    collective INTEGER NOT NULL,
    child BLOB REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    meeting BLOB REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    topic INTEGER NOT NULL,
    state INTEGER NOT NULL,
    approved INTEGER NOT NULL,
    asked_at INTEGER,
    done_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE hand_over (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    in_case BLOB NOT NULL REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    visit INTEGER NOT NULL,
    target TEXT NOT NULL,
    nonce BLOB NOT NULL,
    digest BLOB NOT NULL,
    sent_at INTEGER,
    answered_at INTEGER,
    outcome INTEGER NOT NULL,
    answer TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE export_permit (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    in_case BLOB NOT NULL REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "act" TEXT NOT NULL,
    subject TEXT NOT NULL,
    level INTEGER NOT NULL,
    given_at INTEGER,
    expires_at INTEGER,
    used_at INTEGER,
    used_for TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX one_time_secret_person ON one_time_secret (person);
CREATE INDEX case_child_case ON case_child (in_case);
CREATE INDEX case_child_child ON case_child (child);
CREATE INDEX case_child_state ON case_child (state);
CREATE INDEX hand_over_case ON hand_over (in_case);
CREATE INDEX export_permit_person ON export_permit (person, used_at);
