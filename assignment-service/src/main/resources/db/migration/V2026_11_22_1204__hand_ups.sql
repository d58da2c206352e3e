-- What units handed up to higher ones, with their reasons.
CREATE TABLE hand_up (
    assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    to_assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appeal_number VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    area VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_path VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    handed_up_by VARCHAR(120) NOT NULL,
    handed_up_at DATETIME(6) NOT NULL,
    KEY hand_up_by_time (handed_up_at, assignment_id, unit_path, area),
    CONSTRAINT hand_up_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
