-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Columns run as the field tables in src/domain/field_tables.cpp; a test holds the two together.
-- Ids are 16-byte UUIDs; money is 分; plan times are minutes of local wall time since 1970-01-01; dates are yyyy-mm-dd.
-- References are checked at commit, so that a change set may write its rows in any order.

CREATE TABLE setting (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    "key" TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE org_unit (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    parent BLOB REFERENCES org_unit (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    unit BLOB REFERENCES org_unit (id) DEFERRABLE INITIALLY DEFERRED,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    phone TEXT NOT NULL,
    active INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    base BLOB REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED,
    project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    uid INTEGER NOT NULL,
    name TEXT NOT NULL,
    statutory INTEGER NOT NULL,
    week TEXT NOT NULL,
    exceptions TEXT NOT NULL,
    extras TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    classification INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    owner BLOB REFERENCES org_unit (id) DEFERRABLE INITIALLY DEFERRED,
    district BLOB REFERENCES org_unit (id) DEFERRABLE INITIALLY DEFERRED,
    leader BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    approved_on TEXT,
    planned_start TEXT,
    planned_finish TEXT,
    estimate INTEGER NOT NULL,
    budget INTEGER NOT NULL,
    calendar BLOB REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED,
    from_finish INTEGER NOT NULL,
    plan_start INTEGER,
    plan_finish INTEGER,
    status_date INTEGER,
    minutes_per_day INTEGER NOT NULL,
    minutes_per_week INTEGER NOT NULL,
    days_per_month INTEGER NOT NULL,
    note TEXT NOT NULL,
    extras TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    parent BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    wbs TEXT NOT NULL,
    uid INTEGER NOT NULL,
    milestone INTEGER NOT NULL,
    active INTEGER NOT NULL,
    manual INTEGER NOT NULL,
    estimated INTEGER NOT NULL,
    elapsed INTEGER NOT NULL,
    duration INTEGER NOT NULL,
    type INTEGER NOT NULL,
    constraint_type INTEGER NOT NULL,
    constraint_date INTEGER,
    deadline INTEGER,
    calendar BLOB REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED,
    priority INTEGER NOT NULL,
    percent_complete INTEGER NOT NULL,
    physical_percent INTEGER NOT NULL,
    actual_start INTEGER,
    actual_finish INTEGER,
    start INTEGER,
    finish INTEGER,
    work INTEGER NOT NULL,
    fixed_cost INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    unit BLOB REFERENCES org_unit (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    extras TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    predecessor BLOB NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    successor BLOB NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    type INTEGER NOT NULL,
    lag_kind INTEGER NOT NULL,
    lag INTEGER NOT NULL,
    lag_percent REAL NOT NULL,
    lag_format INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE resource (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    uid INTEGER NOT NULL,
    name TEXT NOT NULL,
    initials TEXT NOT NULL,
    grouping TEXT NOT NULL,
    type INTEGER NOT NULL,
    max_units INTEGER NOT NULL,
    calendar BLOB REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED,
    standard_rate INTEGER NOT NULL,
    overtime_rate INTEGER NOT NULL,
    cost_per_use INTEGER NOT NULL,
    note TEXT NOT NULL,
    extras TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    resource BLOB REFERENCES resource (id) DEFERRABLE INITIALLY DEFERRED,
    uid INTEGER NOT NULL,
    units INTEGER NOT NULL,
    work INTEGER NOT NULL,
    actual_work INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    start INTEGER,
    finish INTEGER,
    extras TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE baseline (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    saved_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE baseline_task (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    baseline BLOB NOT NULL REFERENCES baseline (id) DEFERRABLE INITIALLY DEFERRED,
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER,
    finish INTEGER,
    duration INTEGER NOT NULL,
    work INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    extras TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    digest BLOB NOT NULL,
    classification INTEGER NOT NULL,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX task_project ON task (project);
CREATE INDEX link_project ON link (project);
CREATE INDEX assignment_project ON assignment (project);
CREATE INDEX baseline_project ON baseline (project);
CREATE INDEX baseline_task_project ON baseline_task (project);
CREATE INDEX attachment_project ON attachment (project);
CREATE INDEX task_parent ON task (parent);
CREATE INDEX link_predecessor ON link (predecessor);
CREATE INDEX link_successor ON link (successor);
CREATE INDEX assignment_task ON assignment (task);
CREATE INDEX assignment_resource ON assignment (resource);
CREATE INDEX baseline_task_task ON baseline_task (task);
CREATE INDEX baseline_task_baseline ON baseline_task (baseline);
CREATE INDEX attachment_task ON attachment (task);

-- The change log: append only; src/audit/FORMAT.md says what its hashes cover.
CREATE TABLE change_log (
    sequence INTEGER PRIMARY KEY NOT NULL,
    utc INTEGER NOT NULL,
    hybrid INTEGER NOT NULL,
    device BLOB NOT NULL,
    person BLOB,
    person_name TEXT NOT NULL,
    command TEXT NOT NULL,
    project BLOB,
    project_code TEXT NOT NULL,
    note TEXT NOT NULL,
    payload BLOB NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX change_log_project ON change_log (project);
CREATE INDEX change_log_person ON change_log (person);

CREATE TRIGGER change_log_no_update BEFORE UPDATE ON change_log
BEGIN
    SELECT RAISE(ABORT, 'the change log is append only');
END;

CREATE TRIGGER change_log_no_delete BEFORE DELETE ON change_log
BEGIN
    SELECT RAISE(ABORT, 'the change log is append only');
END;

-- REPLACE deletes without a trigger: a record may only ever be the next one.
CREATE TRIGGER change_log_append BEFORE INSERT ON change_log
WHEN NEW.sequence <> 1 + coalesce((SELECT max(sequence) FROM change_log), 0)
BEGIN
    SELECT RAISE(ABORT, 'the change log is append only');
END;
