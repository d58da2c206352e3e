-- A unit's request for more time, and what was decided on it.
CREATE TABLE assignment_extension (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    share_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_at DATETIME(6) NOT NULL,
    new_due_at DATETIME(6) NOT NULL,
    new_due_date DATE NOT NULL,
    reason_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_by VARCHAR(120) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    granted BOOLEAN,
    granted_due_date DATE,
    explanation_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin,
    decided_by VARCHAR(120),
    decided_at DATETIME(6),
    KEY extension_of_assignment (assignment_id, asked_at, id),
    KEY extension_of_share (share_id, granted),
    KEY extension_waiting (granted, asked_at, id),
    CONSTRAINT extension_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
    CONSTRAINT extension_decided CHECK ((granted IS NULL) = (decided_at IS NULL)),
    CONSTRAINT extension_granted CHECK ((granted_due_date IS NOT NULL) = (granted IS NOT NULL AND granted))
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
