-- Matters of the dispatch queue that lie, or lay, before a leader; of a round one at a time.
CREATE TABLE sign_off (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round INT NOT NULL,
    area VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    proposed_unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    asked_by VARCHAR(120) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    status VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    instruction_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin,
    decided_by VARCHAR(120),
    decided_at DATETIME(6),
    open_now BOOLEAN AS (CASE WHEN status = 'OPEN' THEN TRUE END) STORED,
    UNIQUE KEY sign_off_open (appeal_id, round, open_now),
    KEY sign_off_by_age (status, asked_at, id, area),
    CONSTRAINT sign_off_status CHECK (status IN ('OPEN', 'APPROVED', 'REFUSED', 'VOIDED')),
    CONSTRAINT sign_off_decided CHECK ((status IN ('APPROVED', 'REFUSED')) = (decided_by IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
