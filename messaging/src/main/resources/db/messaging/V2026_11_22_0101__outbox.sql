-- Facts not yet acknowledged by the broker; a sent row is gone. Column names as Debezium's event router expects them.
CREATE TABLE outbox_event (
  position      BIGINT       NOT NULL AUTO_INCREMENT,
  id            CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  aggregatetype VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  aggregateid   VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  type          VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload       LONGTEXT     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  headers       TEXT         CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (position),
  UNIQUE KEY outbox_event_id (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who may send, until when by the time of the database; the fence grows with every change of holder.
CREATE TABLE outbox_lease (
  name       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  holder     CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fence      BIGINT      NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO outbox_lease (name, holder, fence, expires_at) VALUES ('relay', '', 0, '2000-01-01');

-- The last number given to a fact of this source about this appeal.
CREATE TABLE event_counter (
  aggregate_key VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  source        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_seq      BIGINT       NOT NULL,
  PRIMARY KEY (aggregate_key, source)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
