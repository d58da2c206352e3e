CREATE TABLE obligation (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round INT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appeal_number VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_type VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    unit_path VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin,
    post VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    area VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appellant_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    opened_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    due_date DATE NOT NULL,
    provisional BOOLEAN NOT NULL,
    time_limit VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    catalogue_version INT NOT NULL,
    calendar_version INT NOT NULL,
    next_alarm_at DATETIME(6),
    ended_at DATETIME(6),
    end_reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    -- Opened twice, it is there once.
    UNIQUE KEY obligation_once (appeal_id, round, kind, subject),
    -- The overdue query: scope and filters are in the index, so that neither page nor total reads a row it does not show.
    KEY obligation_by_due (status, due_at, id, unit_path, area, kind),
    KEY obligation_of_unit (unit_path, status, due_at, id),
    KEY obligation_of_enterprise (appellant_hash, status, due_at),
    KEY obligation_alarm (next_alarm_at, id),
    CHECK (status IN ('OPEN', 'PAUSED', 'MET', 'VOIDED', 'LAPSED'))
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE obligation_pause (
    obligation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ordinal INT NOT NULL,
    paused_at DATETIME(6) NOT NULL,
    resumed_at DATETIME(6),
    reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (obligation_id, ordinal),
    CONSTRAINT obligation_pause_of FOREIGN KEY (obligation_id) REFERENCES obligation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
