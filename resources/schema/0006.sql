-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library of projects, the ledger of funds, contracts, rule packs.

CREATE TABLE plan_item (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    parent BLOB REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    from_year INTEGER NOT NULL,
    to_year INTEGER NOT NULL,
    owner BLOB REFERENCES org_unit (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    amount INTEGER NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dictionary_entry (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    dictionary TEXT NOT NULL,
    code TEXT NOT NULL,
    parent TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE project_document (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    step TEXT NOT NULL,
    requirement TEXT NOT NULL,
    title TEXT NOT NULL,
    number TEXT NOT NULL,
    issuer TEXT NOT NULL,
    issued_on TEXT,
    attachment BLOB REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stage_step (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    state INTEGER NOT NULL,
    opened_on TEXT,
    passed_on TEXT,
    reason TEXT NOT NULL,
    in_case BLOB REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sameness (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    other BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    verdict INTEGER NOT NULL,
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    decided_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    decided_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE money_figure (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    rung INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    document BLOB REFERENCES project_document (id) DEFERRABLE INITIALLY DEFERRED,
    decided_on TEXT,
    reason TEXT NOT NULL,
    in_case BLOB REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    withdrawn INTEGER NOT NULL,
    entered_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fund_quota (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    year INTEGER NOT NULL,
    source INTEGER NOT NULL,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    amount INTEGER NOT NULL,
    owner BLOB REFERENCES org_unit (id) DEFERRABLE INITIALLY DEFERRED,
    min_share REAL NOT NULL,
    max_share REAL NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE voucher (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    number TEXT NOT NULL,
    kind INTEGER NOT NULL,
    posted_on TEXT,
    document TEXT NOT NULL,
    text TEXT NOT NULL,
    reverses BLOB REFERENCES voucher (id) DEFERRABLE INITIALLY DEFERRED,
    made_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    made_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE voucher_line (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    voucher BLOB NOT NULL REFERENCES voucher (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    account INTEGER NOT NULL,
    quota BLOB NOT NULL REFERENCES fund_quota (id) DEFERRABLE INITIALLY DEFERRED,
    project BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    contract BLOB REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE investment_figure (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    month INTEGER NOT NULL,
    source INTEGER NOT NULL,
    planned INTEGER NOT NULL,
    done INTEGER NOT NULL,
    content TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE funding_proposal (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    year INTEGER NOT NULL,
    name TEXT NOT NULL,
    state INTEGER NOT NULL,
    content TEXT NOT NULL,
    gap REAL NOT NULL,
    made_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    made_at INTEGER,
    in_case BLOB REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tender (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    law INTEGER NOT NULL,
    way INTEGER NOT NULL,
    estimate INTEGER NOT NULL,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tender_event (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    tender BLOB NOT NULL REFERENCES tender (id) DEFERRABLE INITIALLY DEFERRED,
    event TEXT NOT NULL,
    happened_on TEXT,
    document BLOB REFERENCES project_document (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE contract (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    parent BLOB REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
    tender BLOB REFERENCES tender (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    supplier TEXT NOT NULL,
    way INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    signed_on TEXT,
    starts_on TEXT,
    ends_on TEXT,
    retention REAL NOT NULL,
    state INTEGER NOT NULL,
    document BLOB REFERENCES project_document (id) DEFERRABLE INITIALLY DEFERRED,
    in_case BLOB REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE guarantee (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    contract BLOB REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
    tender BLOB REFERENCES tender (id) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL,
    form TEXT NOT NULL,
    amount INTEGER NOT NULL,
    issuer TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    released_on TEXT,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE payment_request (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    project BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    contract BLOB NOT NULL REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,
    amount INTEGER NOT NULL,
    progress REAL NOT NULL,
    requested_on TEXT,
    purpose TEXT NOT NULL,
    state INTEGER NOT NULL,
    in_case BLOB REFERENCES approval_case (id) DEFERRABLE INITIALLY DEFERRED,
    voucher BLOB REFERENCES voucher (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_pack (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    edition TEXT NOT NULL,
    text TEXT NOT NULL,
    signer TEXT NOT NULL,
    signature BLOB NOT NULL,
    state INTEGER NOT NULL,
    loaded_by BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    loaded_at INTEGER,
    decided_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE project ADD COLUMN way INTEGER NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN procurement INTEGER NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN scope TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN longitude REAL NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN latitude REAL NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN extent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN division TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN industry TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN tags TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN plan_item BLOB REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE project ADD COLUMN stage_template TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN finished_on TEXT;
ALTER TABLE project ADD COLUMN code_basis TEXT NOT NULL DEFAULT '';

CREATE INDEX project_plan_item ON project (plan_item);
CREATE INDEX project_document_project ON project_document (project);
CREATE INDEX stage_step_project ON stage_step (project);
CREATE INDEX sameness_project ON sameness (project);
CREATE INDEX sameness_other ON sameness (other);
CREATE INDEX money_figure_project ON money_figure (project);
CREATE INDEX voucher_line_voucher ON voucher_line (voucher);
CREATE INDEX voucher_line_quota ON voucher_line (quota);
CREATE INDEX investment_figure_project ON investment_figure (project);
CREATE INDEX tender_project ON tender (project);
CREATE INDEX tender_event_tender ON tender_event (tender);
CREATE INDEX contract_project ON contract (project);
CREATE INDEX guarantee_project ON guarantee (project);
CREATE INDEX payment_request_project ON payment_request (project);
CREATE INDEX payment_request_contract ON payment_request (contract);
CREATE INDEX voucher_line_project ON voucher_line (project);
CREATE INDEX guarantee_contract ON guarantee (contract);
CREATE INDEX dictionary_entry_code ON dictionary_entry (dictionary, code);

-- The ledger of funds is never changed, only reversed.
CREATE TRIGGER voucher_no_update BEFORE UPDATE ON voucher
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER voucher_no_delete BEFORE DELETE ON voucher
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER voucher_no_replace BEFORE INSERT ON voucher
WHEN EXISTS (SELECT 1 FROM voucher WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER voucher_line_no_update BEFORE UPDATE ON voucher_line
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER voucher_line_no_delete BEFORE DELETE ON voucher_line
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER voucher_line_no_replace BEFORE INSERT ON voucher_line
WHEN EXISTS (SELECT 1 FROM voucher_line WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
