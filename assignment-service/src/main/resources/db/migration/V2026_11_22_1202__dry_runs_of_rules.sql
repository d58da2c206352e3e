-- A dry run asks the rules of a set about past matters, a batch at a time, the newest first; whoever holds its row goes on with it.
CREATE TABLE routing_dry_run (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    rule_set INT NOT NULL,
    against INT NOT NULL,
    -- The rules as they stood when it was asked for: a draft may be rewritten meanwhile.
    candidate LONGTEXT NOT NULL,
    from_at DATETIME(6) NOT NULL,
    to_at DATETIME(6) NOT NULL,
    total INT NOT NULL,
    looked_at INT NOT NULL,
    reached_at DATETIME(6) NOT NULL,
    reached_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reached_round INT NOT NULL,
    asked_by VARCHAR(120) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6),
    failed BOOLEAN NOT NULL,
    KEY routing_dry_run_unfinished (finished_at, asked_at),
    CONSTRAINT routing_dry_run_of FOREIGN KEY (rule_set) REFERENCES routing_rule_set (version)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What would have gone elsewhere; no unit means the catch-all queue.
CREATE TABLE routing_dry_run_difference (
    dry_run CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ordinal INT NOT NULL,
    appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round INT NOT NULL,
    unit_before VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    steps_before TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_after VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    steps_after TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (dry_run, ordinal),
    KEY routing_dry_run_difference_by_units (dry_run, unit_before, unit_after),
    CONSTRAINT routing_dry_run_difference_of FOREIGN KEY (dry_run) REFERENCES routing_dry_run (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX routing_decision_by_time ON routing_decision (decided_at, appeal_id, round);
