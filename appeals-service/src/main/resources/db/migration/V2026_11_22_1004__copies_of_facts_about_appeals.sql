-- Who was given an appeal: the scope of units.
CREATE TABLE given_assignment (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  round INT NOT NULL,
  unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lead_part BOOLEAN NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  INDEX given_assignment_of_appeal (appeal_id, unit),
  INDEX given_assignment_to_unit (unit, appeal_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Every published version of a reply; nothing is overwritten.
CREATE TABLE reply (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  round INT NOT NULL,
  unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  final_ground VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  complete BOOLEAN NOT NULL,
  text_encrypted MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id, version),
  INDEX reply_of_appeal (appeal_id, round)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who owes what on an appeal, as supervision tells it.
CREATE TABLE obligation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  round INT NOT NULL,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  due_date DATE NOT NULL,
  provisional BOOLEAN NOT NULL,
  paused_because VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ended_at DATETIME(6) NULL,
  touched_at TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  INDEX obligation_of_appeal (appeal_id, state),
  CONSTRAINT obligation_state CHECK (state IN ('OPEN', 'MET', 'VOIDED', 'LAPSED'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
