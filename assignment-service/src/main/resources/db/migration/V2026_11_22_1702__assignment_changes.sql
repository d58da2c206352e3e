-- What is new about assignments, once for every unit whose subtree the assignment lies in, so that a page costs the same however much there
-- is. A row is written with the act and has no position then: it gets one after the commit, from whoever holds the row below. Whoever reads
-- up to a position therefore never misses a row that is committed later.
CREATE TABLE assignment_change (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    position BIGINT,
    scope VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appeal_number VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round INT NOT NULL,
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_role VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    change_type VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    KEY assignment_change_position (position, id),
    KEY assignment_change_of_scope (scope, position)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One row: the last position given, and the last one that was removed for its age.
CREATE TABLE assignment_change_lease (
    name VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    last_position BIGINT NOT NULL,
    swept_position BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO assignment_change_lease (name, last_position, swept_position) VALUES ('changes', 0, 0);

-- A full reading goes by unit and then by age, which nothing changes.
CREATE INDEX assignment_export ON assignment (unit_path, id);
