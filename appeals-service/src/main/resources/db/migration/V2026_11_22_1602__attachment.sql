-- One row is one file. PENDING before its bytes are written, READY once they lie where they belong: what a crash leaves has a row.
CREATE TABLE attachment (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_encrypted VARCHAR(1500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  extension VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cleaned BOOLEAN NOT NULL,
  size BIGINT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  internal_only BOOLEAN NOT NULL,
  uploaded_by VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  uploader_unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  uploaded_at DATETIME(6) NOT NULL,
  appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  number INT NULL,
  for_everyone BOOLEAN NOT NULL,
  -- By the database's own clock, which a trial cannot move: an upload takes real time.
  begun_at TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  CONSTRAINT attachment_number UNIQUE (appeal_id, number),
  INDEX attachment_unbound (appeal_id, state, uploaded_at),
  INDEX attachment_unfinished (state, begun_at),
  INDEX attachment_of_uploader (uploaded_by, appeal_id),
  CONSTRAINT attachment_state CHECK (state IN ('PENDING', 'READY')),
  CONSTRAINT attachment_ready CHECK (state = 'PENDING' OR (size IS NOT NULL AND sha256 IS NOT NULL)),
  CONSTRAINT attachment_bound CHECK ((appeal_id IS NULL) = (number IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which line of a timeline names which file. One that names a file that is not there for it stays unresolved, and shows nothing.
CREATE TABLE attachment_reference (
  appeal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  attachment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  told_at DATETIME(6) NOT NULL,
  resolved BOOLEAN NOT NULL,
  PRIMARY KEY (appeal_id, position, attachment_id),
  INDEX attachment_reference_unresolved (resolved, told_at, attachment_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
