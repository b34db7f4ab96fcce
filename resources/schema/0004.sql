-- SPDX-License-Identifier: GPL-3.0-or-later
-- Powers, approvals, meetings: who may do what, who agreed, what follows from it.

ALTER TABLE person ADD COLUMN clearance INTEGER NOT NULL DEFAULT 1;
ALTER TABLE person ADD COLUMN clearance_from TEXT;
ALTER TABLE person ADD COLUMN clearance_to TEXT;
ALTER TABLE project ADD COLUMN secrecy_years INTEGER NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN secrecy_from TEXT;
ALTER TABLE project ADD COLUMN need_to_know TEXT NOT NULL DEFAULT '';

CREATE TABLE site_role (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    "key" TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    extends TEXT NOT NULL,
    permissions TEXT NOT NULL,
    scope INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE role_grant (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    scope INTEGER NOT NULL,
    unit BLOB REFERENCES org_unit (id) DEFERRABLE INITIALLY DEFERRED,
    project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    first_day TEXT,
    last_day TEXT,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stand_in (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    from_person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    to_person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    first_day TEXT,
    last_day TEXT,
    permissions TEXT NOT NULL,
    reason TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE keep_away (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person_key (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    public_key BLOB NOT NULL,
    salt BLOB NOT NULL,
    memory_kib INTEGER NOT NULL,
    iterations INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    nonce BLOB NOT NULL,
    sealed BLOB NOT NULL,
    made_at INTEGER,
    retired_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE two_person (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    "act" TEXT NOT NULL,
    content BLOB NOT NULL,
    summary TEXT NOT NULL,
    proposer BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    proposer_duty INTEGER NOT NULL,
    proposed_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    second BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    second_duty INTEGER NOT NULL,
    decided_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE approval_case (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    classification INTEGER NOT NULL,
    process TEXT NOT NULL,
    process_version INTEGER NOT NULL,
    definition TEXT NOT NULL,
    starter BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    opened_millis INTEGER NOT NULL,
    status INTEGER NOT NULL,
    effect TEXT NOT NULL,
    opened_at INTEGER,
    ended_at INTEGER,
    acts INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE approval_act (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    in_case BLOB NOT NULL REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    actor BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    actor_name TEXT NOT NULL,
    at INTEGER,
    "act" TEXT NOT NULL,
    form_hash BLOB NOT NULL,
    signature BLOB NOT NULL,
    public_key BLOB NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE case_turn (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    in_case BLOB NOT NULL REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL,
    visit INTEGER NOT NULL,
    node TEXT NOT NULL,
    asked_at INTEGER,
    due INTEGER,
    done_at INTEGER,
    verb INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE process_text (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    "key" TEXT NOT NULL,
    number INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    active INTEGER NOT NULL,
    published_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    procedure TEXT NOT NULL,
    classification INTEGER NOT NULL,
    "date" TEXT,
    status INTEGER NOT NULL,
    opening TEXT NOT NULL,
    acts INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_act (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    meeting BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    actor BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    actor_name TEXT NOT NULL,
    at INTEGER,
    "act" TEXT NOT NULL,
    signature BLOB NOT NULL,
    public_key BLOB NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    from_case BLOB REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    from_meeting BLOB REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL,
    person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    status INTEGER NOT NULL,
    feedback TEXT NOT NULL,
    evidence BLOB,
    reported_at INTEGER,
    closed_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX role_grant_person ON role_grant (person);
CREATE INDEX stand_in_to ON stand_in (to_person);
CREATE INDEX keep_away_project ON keep_away (project);
CREATE INDEX person_key_person ON person_key (person);
CREATE INDEX approval_case_project ON approval_case (project);
CREATE UNIQUE INDEX approval_case_number ON approval_case (number);
CREATE UNIQUE INDEX approval_act_number ON approval_act (in_case, number);
CREATE INDEX case_turn_person ON case_turn (person, done_at);
CREATE INDEX case_turn_case ON case_turn (in_case);
CREATE UNIQUE INDEX process_text_number ON process_text ("key", number);
CREATE UNIQUE INDEX meeting_act_number ON meeting_act (meeting, number);
CREATE INDEX follow_up_owner ON follow_up (person, status);

-- What somebody agreed to stays as it was written, whoever asks.
CREATE TRIGGER approval_act_no_update BEFORE UPDATE ON approval_act
BEGIN
    SELECT RAISE(ABORT, 'acts of an approval are append only');
END;
CREATE TRIGGER approval_act_no_delete BEFORE DELETE ON approval_act
BEGIN
    SELECT RAISE(ABORT, 'acts of an approval are append only');
END;
CREATE TRIGGER approval_act_append BEFORE INSERT ON approval_act
WHEN NEW.number <> 1 + coalesce((SELECT max(number) FROM approval_act WHERE in_case = NEW.in_case), 0)
BEGIN
    SELECT RAISE(ABORT, 'acts of an approval are append only');
END;
CREATE TRIGGER meeting_act_no_update BEFORE UPDATE ON meeting_act
BEGIN
    SELECT RAISE(ABORT, 'acts of a meeting are append only');
END;
CREATE TRIGGER meeting_act_no_delete BEFORE DELETE ON meeting_act
BEGIN
    SELECT RAISE(ABORT, 'acts of a meeting are append only');
END;
CREATE TRIGGER meeting_act_append BEFORE INSERT ON meeting_act
WHEN NEW.number <> 1 + coalesce((SELECT max(number) FROM meeting_act WHERE meeting = NEW.meeting), 0)
BEGIN
    SELECT RAISE(ABORT, 'acts of a meeting are append only');
END;
