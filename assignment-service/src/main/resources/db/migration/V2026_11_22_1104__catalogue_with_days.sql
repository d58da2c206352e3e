-- A version is in force from its day on; without one it always was. What a file or nobody wrote down before has no author.
ALTER TABLE issue_type
    ADD COLUMN effective_from DATE,
    ADD COLUMN retired BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN complex_reply_working_days INT,
    ADD COLUMN assist_working_days INT,
    ADD COLUMN responsible_unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN handling_rule_zh VARCHAR(1000),
    ADD COLUMN handling_rule_en VARCHAR(1000),
    ADD COLUMN conditions_zh VARCHAR(2000),
    ADD COLUMN conditions_en VARCHAR(2000),
    ADD COLUMN defined_by VARCHAR(120) NOT NULL DEFAULT 'issue-types.csv',
    ADD COLUMN defined_at DATETIME(6) NOT NULL DEFAULT '2026-11-22 00:00:00',
    ADD CONSTRAINT issue_type_other_limits CHECK (complex_reply_working_days > 0 AND assist_working_days > 0);
