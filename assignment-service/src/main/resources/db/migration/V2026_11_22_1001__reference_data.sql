-- Whoever loads reference data holds this row, so that instances which start at once take turns.
CREATE TABLE load_lock (
    name VARCHAR(32) NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin;
INSERT INTO load_lock (name) VALUES ('reference');

CREATE TABLE loaded_file (
    name VARCHAR(120) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    loaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (name, sha256)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE area (
    code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    parent VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
    name_zh VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE unit (
    code VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    parent VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    path VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    area VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_zh VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    KEY unit_by_kind (kind, area)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE post (
    code VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_zh VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    holder VARCHAR(120) NOT NULL,
    deputy VARCHAR(120),
    KEY post_by_unit (unit, code)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Versions of an issue type are added and never changed: assignments point to the one they were made under.
CREATE TABLE issue_type (
    code CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    name_zh VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    category_zh VARCHAR(200) NOT NULL,
    category_en VARCHAR(200) NOT NULL,
    sign_working_days INT NOT NULL,
    reply_working_days INT NOT NULL,
    accepted_by_rule BOOLEAN NOT NULL,
    PRIMARY KEY (code, version),
    CHECK (sign_working_days > 0),
    CHECK (reply_working_days > 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE calendar_year (
    notice_year INT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    notice VARCHAR(200) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- New Year's days off may fall in the December before the year that the notice is about.
CREATE TABLE calendar_day (
    notice_year INT NOT NULL,
    day DATE NOT NULL,
    kind VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(40) NOT NULL,
    PRIMARY KEY (notice_year, day),
    CONSTRAINT calendar_day_year FOREIGN KEY (notice_year) REFERENCES calendar_year (notice_year),
    CHECK (kind IN ('OFF', 'WORK'))
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE routing_rule_set (
    version INT NOT NULL PRIMARY KEY,
    activated_at DATETIME(6) NOT NULL,
    activated_by VARCHAR(120) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE routing_rule (
    rule_set INT NOT NULL,
    position INT NOT NULL,
    issue_type_prefix VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    area_prefix VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    explain_zh VARCHAR(500) NOT NULL,
    explain_en VARCHAR(500) NOT NULL,
    PRIMARY KEY (rule_set, position),
    CONSTRAINT routing_rule_of_set FOREIGN KEY (rule_set) REFERENCES routing_rule_set (version)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
