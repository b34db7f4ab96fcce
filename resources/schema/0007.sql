-- SPDX-License-Identifier: GPL-3.0-or-later
-- The map, field work, sensors, and risks.

CREATE TABLE map_layer (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    licence TEXT NOT NULL,
    review_number TEXT NOT NULL,
    map_date TEXT,
    crs TEXT NOT NULL,
    classification INTEGER NOT NULL,
    secrecy_years INTEGER NOT NULL,
    secrecy_from TEXT,
    need_to_know TEXT NOT NULL,
    file_name TEXT NOT NULL,
    digest BLOB NOT NULL,
    content BLOB NOT NULL,
    extent TEXT NOT NULL,
    item_count INTEGER NOT NULL,
    repaired TEXT NOT NULL,
    address TEXT NOT NULL,
    style TEXT NOT NULL,
    position INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    fictional INTEGER NOT NULL,
    loaded_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    loaded_at INTEGER,
    retired INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE place_shape (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    shape BLOB NOT NULL,
    reach REAL NOT NULL,
    origin BLOB NOT NULL,
    origin_crs TEXT NOT NULL,
    accuracy REAL NOT NULL,
    drawn_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    drawn_at INTEGER,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE work_overlap (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    other BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    other_task BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    verdict INTEGER NOT NULL,
    in_case BLOB REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    decided_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    decided_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE field_device (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    unit BLOB REFERENCES org_unit (id) DEFERRABLE INITIALLY DEFERRED,
    person BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    public_key BLOB NOT NULL,
    verify_key BLOB NOT NULL,
    clearance INTEGER NOT NULL,
    registered_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    registered_at INTEGER,
    revoked_at INTEGER,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE field_form (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    form_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    state INTEGER NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE field_package (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    device BLOB NOT NULL REFERENCES field_device (id) DEFERRABLE INITIALLY DEFERRED,
    project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    package_key TEXT NOT NULL,
    answers TEXT NOT NULL,
    digest BLOB NOT NULL,
    classification INTEGER NOT NULL,
    made_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    made_at INTEGER,
    expires_at INTEGER,
    imported_at INTEGER,
    counts TEXT NOT NULL,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE field_report (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    package BLOB REFERENCES field_package (id) DEFERRABLE INITIALLY DEFERRED,
    device BLOB REFERENCES field_device (id) DEFERRABLE INITIALLY DEFERRED,
    form TEXT NOT NULL,
    content TEXT NOT NULL,
    author BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    filled_at INTEGER,
    received_at INTEGER,
    fix INTEGER NOT NULL,
    longitude REAL NOT NULL,
    latitude REAL NOT NULL,
    accuracy REAL NOT NULL,
    hints TEXT NOT NULL,
    signature BLOB NOT NULL,
    state INTEGER NOT NULL,
    reviewed_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    reviewed_at INTEGER,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE field_photo (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    report BLOB REFERENCES field_report (id) DEFERRABLE INITIALLY DEFERRED,
    attachment BLOB NOT NULL REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    taken_at INTEGER,
    fix INTEGER NOT NULL,
    longitude REAL NOT NULL,
    latitude REAL NOT NULL,
    accuracy REAL NOT NULL,
    likeness INTEGER NOT NULL,
    thumbnail BLOB NOT NULL,
    hints TEXT NOT NULL,
    device BLOB REFERENCES field_device (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE field_change (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    device BLOB NOT NULL REFERENCES field_device (id) DEFERRABLE INITIALLY DEFERRED,
    package BLOB REFERENCES field_package (id) DEFERRABLE INITIALLY DEFERRED,
    project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    table_name TEXT NOT NULL,
    row_id BLOB NOT NULL,
    field_name TEXT NOT NULL,
    base TEXT NOT NULL,
    value TEXT NOT NULL,
    author BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    made_at INTEGER,
    number INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE field_clash (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    change BLOB REFERENCES field_change (id) DEFERRABLE INITIALLY DEFERRED,
    table_name TEXT NOT NULL,
    row_id BLOB NOT NULL,
    field_name TEXT NOT NULL,
    base TEXT NOT NULL,
    ours TEXT NOT NULL,
    theirs TEXT NOT NULL,
    our_author BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    our_time INTEGER,
    their_author BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    their_time INTEGER,
    state INTEGER NOT NULL,
    decided_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    decided_at INTEGER,
    reason TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sensor (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    quantity TEXT NOT NULL,
    unit TEXT NOT NULL,
    topic TEXT NOT NULL,
    low_limit REAL NOT NULL,
    high_limit REAL NOT NULL,
    limited INTEGER NOT NULL,
    hysteresis REAL NOT NULL,
    silent_after INTEGER NOT NULL,
    longitude REAL NOT NULL,
    latitude REAL NOT NULL,
    retired INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sensor_window (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    sensor BLOB NOT NULL REFERENCES sensor (id) DEFERRABLE INITIALLY DEFERRED,
    starts_at INTEGER,
    minutes INTEGER NOT NULL,
    readings INTEGER NOT NULL,
    least REAL NOT NULL,
    most REAL NOT NULL,
    mean REAL NOT NULL,
    latest REAL NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sensor_alarm (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    sensor BLOB NOT NULL REFERENCES sensor (id) DEFERRABLE INITIALLY DEFERRED,
    side INTEGER NOT NULL,
    raised_at INTEGER,
    value REAL NOT NULL,
    cleared_at INTEGER,
    handled_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    handled_at INTEGER,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE risk_snapshot (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    taken_on TEXT,
    occasion TEXT NOT NULL,
    content TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE past_outcome (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    source TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    item TEXT NOT NULL,
    known_on TEXT,
    matured_on TEXT,
    content TEXT NOT NULL,
    days_late INTEGER NOT NULL,
    cost_over REAL NOT NULL,
    imported_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    imported_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE risk_model (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    target INTEGER NOT NULL,
    name TEXT NOT NULL,
    method TEXT NOT NULL,
    state INTEGER NOT NULL,
    trained_at INTEGER,
    data_hash BLOB NOT NULL,
    outcomes INTEGER NOT NULL,
    card TEXT NOT NULL,
    content BLOB NOT NULL,
    in_case BLOB REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    decided_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    decided_at INTEGER,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE risk_score (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL,
    model BLOB REFERENCES risk_model (id) DEFERRABLE INITIALLY DEFERRED,
    scored_on TEXT,
    probability REAL NOT NULL,
    least REAL NOT NULL,
    most REAL NOT NULL,
    cases INTEGER NOT NULL,
    reference REAL NOT NULL,
    reasons TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE risk_entry (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    cause TEXT NOT NULL,
    event TEXT NOT NULL,
    effect TEXT NOT NULL,
    probability REAL NOT NULL,
    days_least REAL NOT NULL,
    days_likely REAL NOT NULL,
    days_most REAL NOT NULL,
    cost INTEGER NOT NULL,
    owner BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    response INTEGER NOT NULL,
    measure TEXT NOT NULL,
    measure_cost INTEGER NOT NULL,
    residual_probability REAL NOT NULL,
    residual_days REAL NOT NULL,
    review_on TEXT,
    state INTEGER NOT NULL,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE risk_warning (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    probability REAL NOT NULL,
    evidence TEXT NOT NULL,
    person BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES org_unit (id) DEFERRABLE INITIALLY DEFERRED,
    raised_at INTEGER,
    state INTEGER NOT NULL,
    acknowledged_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    acknowledged_at INTEGER,
    escalated_at INTEGER,
    closed_at INTEGER,
    verdict INTEGER NOT NULL,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE remedy (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    task BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    warning BLOB REFERENCES risk_warning (id) DEFERRABLE INITIALLY DEFERRED,
    entry BLOB REFERENCES risk_entry (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    found_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    found_at INTEGER,
    responsible BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    due_on TEXT,
    state INTEGER NOT NULL,
    fixed_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    fixed_at INTEGER,
    fix_note TEXT NOT NULL,
    evidence BLOB REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    checked_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    checked_at INTEGER,
    check_note TEXT NOT NULL,
    reopened INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX place_shape_project ON place_shape (project);
CREATE INDEX work_overlap_project ON work_overlap (project);
CREATE INDEX work_overlap_other ON work_overlap (other);
CREATE INDEX field_package_device ON field_package (device);
CREATE INDEX field_package_project ON field_package (project);
CREATE INDEX field_report_project ON field_report (project);
CREATE INDEX field_photo_project ON field_photo (project);
CREATE INDEX field_photo_report ON field_photo (report);
CREATE INDEX field_change_package ON field_change (package);
CREATE INDEX field_change_project ON field_change (project);
CREATE INDEX field_clash_project ON field_clash (project);
CREATE INDEX sensor_project ON sensor (project);
CREATE INDEX sensor_window_sensor ON sensor_window (sensor);
CREATE INDEX sensor_alarm_sensor ON sensor_alarm (sensor);
CREATE INDEX risk_snapshot_project ON risk_snapshot (project);
CREATE INDEX risk_score_project ON risk_score (project);
CREATE INDEX risk_entry_project ON risk_entry (project);
CREATE INDEX risk_warning_project ON risk_warning (project);
CREATE INDEX remedy_project ON remedy (project);
CREATE UNIQUE INDEX field_change_number ON field_change (device, number);
CREATE INDEX field_change_row ON field_change (row_id);
CREATE INDEX risk_snapshot_day ON risk_snapshot (taken_on);

-- What a device changed is kept as it came: it is what makes taking in a package twice do nothing.
CREATE TRIGGER field_change_no_delete BEFORE DELETE ON field_change
BEGIN
    SELECT RAISE(ABORT, 'what a device changed is kept');
END;
CREATE TRIGGER field_change_no_replace BEFORE INSERT ON field_change
WHEN EXISTS (SELECT 1 FROM field_change WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'what a device changed is kept');
END;
