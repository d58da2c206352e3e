CREATE TABLE witnessed (
  position BIGINT       NOT NULL AUTO_INCREMENT,
  consumer VARCHAR(60)  NOT NULL,
  event_id VARCHAR(60)  NOT NULL,
  about    VARCHAR(120) NOT NULL,
  fact     VARCHAR(80)  NOT NULL,
  trace    VARCHAR(40)  NULL,
  PRIMARY KEY (position)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
