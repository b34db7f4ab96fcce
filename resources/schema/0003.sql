-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plan control: figures kept for each status date, scenarios row by row, float limited by other projects.

ALTER TABLE project ADD COLUMN external_successors INTEGER NOT NULL DEFAULT 0;

-- A period stays when the baseline it was measured against is deleted, so it refers to it without a foreign key.
CREATE TABLE progress_period (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    status INTEGER NOT NULL,
    baseline BLOB,
    measure INTEGER NOT NULL,
    budget INTEGER NOT NULL,
    planned INTEGER NOT NULL,
    earned INTEGER NOT NULL,
    actual INTEGER NOT NULL,
    forecast_finish INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX progress_period_status ON progress_period (project, status);

-- scenario.changes keeps what older programs wrote there, until the scenario is edited again.
CREATE TABLE scenario_change (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    scenario BLOB NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    "change" BLOB NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX scenario_change_project ON scenario_change (project);
CREATE INDEX scenario_change_scenario ON scenario_change (scenario);
