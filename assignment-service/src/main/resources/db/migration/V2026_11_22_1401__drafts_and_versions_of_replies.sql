-- What a unit counts as brought about by its reply.
ALTER TABLE reply ADD COLUMN money_yuan BIGINT NULL;
ALTER TABLE reply ADD COLUMN jobs INT NULL;
ALTER TABLE reply ADD COLUMN disputes_settled INT NULL;
-- A correction is a further version; all versions are known by the identity of the first.
ALTER TABLE reply ADD COLUMN first_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE reply ADD COLUMN correction_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE reply ADD CONSTRAINT reply_corrected
    CHECK ((reply_version = 1) = (first_id IS NULL) AND (first_id IS NULL) = (correction_encrypted IS NULL));

-- What one person of a unit has written and another one publishes.
CREATE TABLE reply_draft (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    final_ground VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    text_encrypted MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attachments VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin,
    internal_note_encrypted MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin,
    money_yuan BIGINT,
    jobs INT,
    disputes_settled INT,
    correction_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin,
    drafted_by VARCHAR(120) NOT NULL,
    drafted_at DATETIME(6) NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    remarks_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin,
    reviewed_by VARCHAR(120),
    reviewed_at DATETIME(6),
    -- Of one assignment one draft at a time waits.
    pending BOOLEAN AS (CASE WHEN status = 'PENDING' THEN TRUE END) STORED,
    UNIQUE KEY reply_draft_pending (assignment_id, pending),
    KEY reply_draft_of_assignment (assignment_id, drafted_at),
    CONSTRAINT reply_draft_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
    CONSTRAINT reply_draft_status CHECK (status IN ('PENDING', 'PUBLISHED', 'SENT_BACK', 'VOIDED')),
    CONSTRAINT reply_draft_reviewed CHECK ((status IN ('PUBLISHED', 'SENT_BACK')) = (reviewed_by IS NOT NULL)),
    CONSTRAINT reply_draft_remarks CHECK ((status = 'SENT_BACK') = (remarks_encrypted IS NOT NULL)),
    CONSTRAINT reply_draft_ground CHECK ((outcome = 'NOT_SOLVED') = (final_ground IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How the desk of a unit works; it holds for the units below that have said nothing of their own.
CREATE TABLE desk_settings (
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    reviews_replies BOOLEAN NOT NULL,
    changed_by VARCHAR(120) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
