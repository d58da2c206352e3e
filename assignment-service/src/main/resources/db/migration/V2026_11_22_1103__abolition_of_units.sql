ALTER TABLE unit
    ADD COLUMN abolished_on DATE,
    ADD COLUMN successor VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    ADD CONSTRAINT unit_abolished CHECK ((abolished_on IS NULL) = (successor IS NULL));

-- The order to hand everything on, and how far it is; whoever works it off holds the row.
CREATE TABLE unit_abolition (
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    successor VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    takes_effect_on DATE NOT NULL,
    reason_encrypted TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ordered_by VARCHAR(120) NOT NULL,
    ordered_at DATETIME(6) NOT NULL,
    done INT NOT NULL,
    finished_at DATETIME(6),
    KEY unit_abolition_under_way (finished_at, takes_effect_on),
    CONSTRAINT unit_abolition_of FOREIGN KEY (unit) REFERENCES unit (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
