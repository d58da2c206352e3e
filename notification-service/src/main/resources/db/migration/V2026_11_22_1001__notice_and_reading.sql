CREATE TABLE notice (
    id            CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_id      CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    addressee     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appeal_id     CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appeal_number VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    template      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    variables     VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    happened_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY notice_once_per_event_and_addressee (event_id, addressee),
    KEY notice_inbox (addressee, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE notice_reading (
    account   VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    notice_id CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    read_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (account, notice_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE kept_appeal (
    id              CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    enterprise_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    area            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE kept_assignment (
    id        CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appeal_id CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round     INT         NOT NULL,
    post      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    KEY kept_assignment_of_round (appeal_id, round)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
