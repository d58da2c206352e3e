-- One row for each POST that took effect under an Idempotency-Key, written in the transaction of its work.
CREATE TABLE idempotency_key (
  -- SHA-256 of caller, method, path and key: the primary key decides which of two requests is the first
  request_id CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- SHA-256 of the body
  body_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- the first answer, encrypted; null only inside the transaction that is still working
  answer LONGTEXT CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- system time in UTC, by the database
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (request_id),
  KEY idempotency_key_age (created_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
