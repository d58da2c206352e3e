-- How far a consumer is with an appeal, one row for all sources: whoever applies, parks, holds or releases locks it first.
CREATE TABLE inbox_position (
  aggregate_key VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  consumer      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seen          VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_by       CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  waiting       INT          NOT NULL,
  PRIMARY KEY (aggregate_key, consumer)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Records that could not be applied when they came; a discarded one stays as the account of who gave it up and why.
CREATE TABLE inbox_record (
  id            CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consumer      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_id      VARCHAR(180) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  aggregate_key VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  type          VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  source        VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  seq           BIGINT       NOT NULL,
  seen          VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason        VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  waiting_for   VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  topic         VARCHAR(250) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partition_no  INT          NOT NULL,
  record_offset BIGINT       NOT NULL,
  headers       MEDIUMTEXT   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  payload       LONGBLOB     NOT NULL,
  burials       INT          NOT NULL DEFAULT 0,
  since         DATETIME(6)  NOT NULL,
  discarded_by  VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  discarded_for VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NULL,
  discarded_at  DATETIME(6)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY inbox_record_event (consumer, event_id),
  KEY inbox_record_turn (consumer, aggregate_key, source, seq),
  KEY inbox_record_state (state, consumer, since),
  CHECK (state IN ('PARKED', 'HELD', 'DEAD', 'DISCARDED'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Facts without an appeal have no number; their ids tell what was applied.
CREATE TABLE inbox_event (
  consumer   VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_id   VARCHAR(180) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  applied_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (consumer, event_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
