-- MariaDB and MySQL name a CHECK without a name differently: each reads its own comment.
ALTER TABLE assignment /*M! DROP CONSTRAINT CONSTRAINT_1 */ /*!80016 DROP CHECK assignment_chk_1 */;

-- A share of the matter outlives its unit: handed on, it is a new assignment of the same share, and the main clock runs on. An instance
-- from before this migration still writes none: such an assignment is the first of its share.
ALTER TABLE assignment
    ADD COLUMN share_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN assisted_share CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN instruction_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin,
    ADD CONSTRAINT assignment_status
        CHECK (status IN ('MADE', 'SIGNED', 'RETURNED', 'ON_LEDGER', 'REPLIED', 'ADVISED', 'TRANSFERRED', 'CANCELLED'));
UPDATE assignment SET share_id = id WHERE share_id IS NULL;
CREATE INDEX assignment_assisting ON assignment (assisted_share, made_at);

-- What was returned is still owed, and so is what is on the ledger.
ALTER TABLE assignment DROP INDEX assignment_open_by_due;
ALTER TABLE assignment DROP COLUMN is_open;
ALTER TABLE assignment
    ADD COLUMN is_open BOOLEAN AS (status IN ('MADE', 'SIGNED', 'RETURNED', 'ON_LEDGER')) STORED;
CREATE INDEX assignment_open_by_due ON assignment (is_open, reply_due_at, id, unit_path, area);

-- A return and the ruling on it; a unit returns an appeal once.
CREATE TABLE assignment_return (
    assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    proposed_unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    text_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    returned_by VARCHAR(120) NOT NULL,
    returned_at DATETIME(6) NOT NULL,
    decision VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
    new_unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    ruling_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin,
    ruled_by VARCHAR(120),
    ruled_at DATETIME(6),
    UNIQUE KEY return_once_a_unit (appeal_id, unit),
    CONSTRAINT return_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
    CONSTRAINT return_ruled CHECK ((decision IS NULL) = (ruled_at IS NULL)),
    CONSTRAINT return_reassigned CHECK ((new_unit IS NOT NULL) = (decision IS NOT NULL AND decision = 'REASSIGNED'))
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contact_record (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    method VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reached BOOLEAN NOT NULL,
    person_encrypted VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    contacted_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    KEY contact_record_of_assignment (assignment_id, contacted_at),
    CONSTRAINT contact_record_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE opinion (
    assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    text_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_by VARCHAR(120) NOT NULL,
    given_at DATETIME(6) NOT NULL,
    CONSTRAINT opinion_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
