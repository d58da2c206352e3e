-- Copies of what assignment-service publishes; the newest version of each code wins.
CREATE TABLE area (
  code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  name_zh VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  PRIMARY KEY (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE issue_type (
  code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  name_zh VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  accepted_by_rule BOOLEAN NOT NULL,
  PRIMARY KEY (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE unit (
  code VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  path VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  PRIMARY KEY (code),
  INDEX unit_path (path)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
