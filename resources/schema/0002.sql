-- SPDX-License-Identifier: GPL-3.0-or-later
-- Planning: progress, resources over time, links between projects, baselines that outlive what they show, scenarios.

ALTER TABLE project ADD COLUMN lag_calendar INTEGER NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN progress_rule INTEGER NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN multiple_paths INTEGER NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN critical_float INTEGER NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN control_baseline BLOB REFERENCES baseline (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE task ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN percent_kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN remaining INTEGER NOT NULL DEFAULT -1;
ALTER TABLE task ADD COLUMN resume INTEGER;
ALTER TABLE task ADD COLUMN levelling_delay INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN splits TEXT NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN ignore_resource_calendars INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN actual_cost INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN codes TEXT NOT NULL DEFAULT '';

ALTER TABLE link ADD COLUMN predecessor_project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE link ADD COLUMN external_start INTEGER;
ALTER TABLE link ADD COLUMN external_finish INTEGER;
ALTER TABLE link ADD COLUMN external_name TEXT NOT NULL DEFAULT '';
CREATE INDEX link_predecessor_project ON link (predecessor_project);

ALTER TABLE resource ADD COLUMN form INTEGER NOT NULL DEFAULT 0;
ALTER TABLE resource ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE resource ADD COLUMN skills TEXT NOT NULL DEFAULT '';
ALTER TABLE resource ADD COLUMN availability TEXT NOT NULL DEFAULT '';
ALTER TABLE resource ADD COLUMN material_unit TEXT NOT NULL DEFAULT '';

ALTER TABLE assignment ADD COLUMN actual_cost INTEGER NOT NULL DEFAULT 0;
ALTER TABLE assignment ADD COLUMN skill TEXT NOT NULL DEFAULT '';
ALTER TABLE assignment ADD COLUMN delay INTEGER NOT NULL DEFAULT 0;

ALTER TABLE baseline ADD COLUMN calendars TEXT NOT NULL DEFAULT '';
ALTER TABLE baseline ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- A baseline's rows stay when their tasks are deleted, so they refer to tasks without a foreign key.
CREATE TABLE baseline_task_2 (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    baseline BLOB NOT NULL REFERENCES baseline (id) DEFERRABLE INITIALLY DEFERRED,
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB NOT NULL,
    start INTEGER,
    finish INTEGER,
    duration INTEGER NOT NULL,
    work INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    extras TEXT NOT NULL,
    name TEXT NOT NULL,
    wbs TEXT NOT NULL,
    parent BLOB,
    position INTEGER NOT NULL,
    summary INTEGER NOT NULL,
    milestone INTEGER NOT NULL,
    calendar BLOB,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO baseline_task_2
    SELECT b.id, b.baseline, b.project, b.task, b.start, b.finish, b.duration, b.work, b.cost, b.extras, '', '', NULL, 0, 0, 0,
        NULL, b.version
    FROM baseline_task AS b;
DROP TABLE baseline_task;
ALTER TABLE baseline_task_2 RENAME TO baseline_task;
CREATE INDEX baseline_task_project ON baseline_task (project);
CREATE INDEX baseline_task_task ON baseline_task (task);
CREATE INDEX baseline_task_baseline ON baseline_task (baseline);

CREATE TABLE scenario (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    made_at INTEGER,
    changes BLOB NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX scenario_project ON scenario (project);
