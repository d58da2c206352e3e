-- The copy of an appeal: what routing asks and a desk shows. Words and appellant stay encrypted.
CREATE TABLE matter (
    appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    appeal_number VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issue_type CHAR(6) CHARACTER SET ascii COLLATE ascii_bin,
    area VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    confidential BOOLEAN NOT NULL,
    appellant_alias VARCHAR(40) NOT NULL,
    appellant_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title_encrypted VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_encrypted LONGTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    submitted_at DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every act on the assignments and duties of a round locks its row first.
CREATE TABLE appeal_round (
    appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round INT NOT NULL,
    ended_at DATETIME(6),
    end_reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    PRIMARY KEY (appeal_id, round)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE routing_decision (
    appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round INT NOT NULL,
    rule_set INT NOT NULL,
    steps TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    coordinator VARCHAR(120),
    reason_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin,
    coordinated_at DATETIME(6),
    PRIMARY KEY (appeal_id, round)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE dispatch_queue (
    appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round INT NOT NULL,
    area VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    queued_at DATETIME(6) NOT NULL,
    PRIMARY KEY (appeal_id, round),
    KEY dispatch_queue_by_age (queued_at, appeal_id, area)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE assignment (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round INT NOT NULL,
    appeal_number VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_role VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_path VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    area VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issue_type CHAR(6) CHARACTER SET ascii COLLATE ascii_bin,
    catalogue_version INT NOT NULL,
    routed_by VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at DATETIME(6) NOT NULL,
    sign_due_at DATETIME(6) NOT NULL,
    reply_due_at DATETIME(6) NOT NULL,
    signed_at DATETIME(6),
    ended_at DATETIME(6),
    version BIGINT NOT NULL,
    KEY assignment_of_round (appeal_id, round),
    KEY assignment_by_due (status, reply_due_at, id, unit_path, area),
    KEY assignment_of_unit (unit_path, status, reply_due_at),
    CHECK (status IN ('MADE', 'SIGNED', 'REPLIED', 'CANCELLED'))
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE progress_note (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    public_note BOOLEAN NOT NULL,
    text_encrypted MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reported_by VARCHAR(120) NOT NULL,
    reported_at DATETIME(6) NOT NULL,
    KEY progress_note_of_assignment (assignment_id, reported_at),
    CONSTRAINT progress_note_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE reply (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reply_version INT NOT NULL,
    outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    final_ground VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    text_encrypted MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    internal_note_encrypted MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin,
    published_by VARCHAR(120) NOT NULL,
    published_at DATETIME(6) NOT NULL,
    UNIQUE KEY reply_of_assignment (assignment_id, reply_version),
    CONSTRAINT reply_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
    CHECK ((outcome = 'NOT_SOLVED') = (final_ground IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
