-- By which dated steps a unit goes about its share of a matter. The numbers of a share are given once: what replaces a step has another one.
CREATE TABLE plan_step (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    share_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ordinal INT NOT NULL,
    title_encrypted VARCHAR(1500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_at DATETIME(6) NOT NULL,
    due_date DATE NOT NULL,
    status VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    planned_by VARCHAR(120) NOT NULL,
    planned_at DATETIME(6) NOT NULL,
    ended_by VARCHAR(120),
    ended_at DATETIME(6),
    text_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin,
    public_report BOOLEAN NOT NULL,
    attachments VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY plan_step_number (share_id, ordinal),
    CONSTRAINT plan_step_share FOREIGN KEY (share_id) REFERENCES assignment (id),
    CONSTRAINT plan_step_status CHECK (status IN ('PLANNED', 'REPORTED', 'DROPPED')),
    CONSTRAINT plan_step_ended CHECK ((status = 'PLANNED') = (ended_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
