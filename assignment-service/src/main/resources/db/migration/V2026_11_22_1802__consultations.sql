-- Several units at one table about one round of a matter; what is said there is encrypted for its appeal.
CREATE TABLE consultation (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round INT NOT NULL,
    appeal_number VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    area VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    convener_unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    convener_path VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin,
    held_at DATETIME(6) NOT NULL,
    place_encrypted VARCHAR(1200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agenda_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    convened_by VARCHAR(120) NOT NULL,
    convened_at DATETIME(6) NOT NULL,
    minutes_encrypted MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin,
    summary_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin,
    concluded_by VARCHAR(120),
    concluded_at DATETIME(6),
    version BIGINT NOT NULL,
    KEY consultation_of_round (appeal_id, round),
    KEY consultation_by_time (held_at, id),
    CONSTRAINT consultation_concluded CHECK ((minutes_encrypted IS NULL) = (concluded_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE consultation_participant (
    consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ordinal INT NOT NULL,
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_path VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (consultation_id, ordinal),
    UNIQUE KEY participant_once (consultation_id, unit),
    CONSTRAINT participant_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE consultation_decision (
    consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ordinal INT NOT NULL,
    unit_role VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_date DATE NOT NULL,
    assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (consultation_id, ordinal),
    CONSTRAINT decision_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id),
    CONSTRAINT decision_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
