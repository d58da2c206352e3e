-- Versions of a phrase are added and never changed; the newest is in force.
CREATE TABLE reply_phrase (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    issue_type CHAR(6) CHARACTER SET ascii COLLATE ascii_bin,
    title VARCHAR(100) NOT NULL,
    text TEXT NOT NULL,
    retired BOOLEAN NOT NULL,
    changed_by VARCHAR(120) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id, version)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
