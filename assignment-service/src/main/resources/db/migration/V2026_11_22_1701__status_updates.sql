-- An update names an appeal by its number, within the unit's own scope: unknown and foreign numbers cost the same.
CREATE INDEX assignment_by_number ON assignment (appeal_number, unit_path);

-- What the words of a department's system mean; versions are added and never changed.
CREATE TABLE status_mapping (
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    set_by VARCHAR(120) NOT NULL,
    set_at DATETIME(6) NOT NULL,
    PRIMARY KEY (unit, version)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE status_mapping_line (
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    position INT NOT NULL,
    external_status VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    act VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    final_ground VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    PRIMARY KEY (unit, version, position),
    CONSTRAINT status_mapping_line_of FOREIGN KEY (unit, version) REFERENCES status_mapping (unit, version)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every update that was answered, and how: the unique key lets an event of a system count once. Words are kept, encrypted for their
-- appeal, only where nothing else keeps them: with a note. Of a refused update no words are kept at all.
CREATE TABLE status_update (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    system_account VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    event_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_path VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number_quoted VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    external_status VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    mapping_version INT NOT NULL,
    said_at DATETIME(6) NOT NULL,
    received_at DATETIME(6) NOT NULL,
    kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
    content_encrypted MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY status_update_once (system_account, event_id),
    KEY status_update_of_assignment (assignment_id, kind, said_at),
    -- Scope and filters are in the index, so that neither page nor total reads a row it does not show.
    KEY status_update_of_system (system_account, kind, received_at, id, unit_path),
    KEY status_update_of_unit (unit_path, kind, received_at, id),
    CONSTRAINT status_update_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
    CONSTRAINT status_update_kind CHECK (kind IN ('APPLIED', 'NOTE', 'REFUSED')),
    CONSTRAINT status_update_refused CHECK ((kind = 'REFUSED') = (assignment_id IS NULL)),
    CONSTRAINT status_update_words CHECK (kind = 'NOTE' OR content_encrypted IS NULL)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
