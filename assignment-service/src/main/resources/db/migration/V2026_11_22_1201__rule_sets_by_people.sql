-- What rules may ask about. A matter from before this migration has none of it: rules that ask for it pass over such a matter.
ALTER TABLE matter
    ADD COLUMN channel VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN industry VARCHAR(100),
    ADD COLUMN enterprise_size VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin;

ALTER TABLE routing_rule ADD COLUMN conditions VARCHAR(4000) NOT NULL DEFAULT '{}';

-- A set is written before it is in force, and may come into force again. Instances from before this migration still read the two
-- columns that become empty.
ALTER TABLE routing_rule_set
    MODIFY COLUMN activated_at DATETIME(6) NULL,
    MODIFY COLUMN activated_by VARCHAR(120) NULL,
    ADD COLUMN title VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN based_on INT,
    ADD COLUMN written_by VARCHAR(120) NOT NULL DEFAULT '',
    ADD COLUMN written_at DATETIME(6) NOT NULL DEFAULT '2026-11-22 00:00:00',
    ADD COLUMN sealed BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;
UPDATE routing_rule_set SET written_by = activated_by, written_at = activated_at, sealed = TRUE;

-- The last one is in force: its number is the key, so there is never a second one, and never none in between.
CREATE TABLE routing_activation (
    ordinal INT NOT NULL PRIMARY KEY,
    rule_set INT NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    activated_by VARCHAR(120) NOT NULL,
    activated_at DATETIME(6) NOT NULL,
    CONSTRAINT routing_activation_of FOREIGN KEY (rule_set) REFERENCES routing_rule_set (version)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
INSERT INTO routing_activation (ordinal, rule_set, reason, activated_by, activated_at)
    SELECT version, version, '', activated_by, activated_at FROM routing_rule_set;

-- Whoever writes rule sets or activates one holds this row.
INSERT INTO load_lock (name) VALUES ('routing');
