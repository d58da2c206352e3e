-- Whether the class that a clerk decided on has been learned from. What was decided before this migration is not.
ALTER TABLE matter ADD COLUMN lesson VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NONE';
CREATE INDEX matter_lesson ON matter (lesson, appeal_id);

-- Of decided cases only counts are kept: how often two characters stood side by side in matters of an issue type, the two of them
-- behind a keyed hash.
CREATE TABLE class_total (
    issue_type CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    cases BIGINT NOT NULL,
    bigrams BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE class_bigram (
    bigram CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issue_type CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    occurrences BIGINT NOT NULL,
    PRIMARY KEY (bigram, issue_type)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was suggested to a clerk, and what was decided.
CREATE TABLE class_suggestion (
    appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    area VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_type CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    second_type CHAR(6) CHARACTER SET ascii COLLATE ascii_bin,
    third_type CHAR(6) CHARACTER SET ascii COLLATE ascii_bin,
    given_at DATETIME(6) NOT NULL,
    decided_type CHAR(6) CHARACTER SET ascii COLLATE ascii_bin,
    decided_at DATETIME(6),
    KEY class_suggestion_decided (decided_at, area),
    CONSTRAINT class_suggestion_decision CHECK ((decided_type IS NULL) = (decided_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Instances that learn take turns.
INSERT INTO load_lock (name) VALUES ('class-model');
