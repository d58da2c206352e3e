CREATE TABLE rated_appeal (
    id              CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number          VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    area            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    confidential    BOOLEAN      NOT NULL,
    appellant_hash  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appellant_alias VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE invitation (
    id                CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appeal_id         CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appeal_number     VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    round             INT          NOT NULL,
    cause             VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit              VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    area              VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    confidential      BOOLEAN      NOT NULL,
    appellant_hash    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appellant_alias   VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    status            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    invited_at        DATETIME(6)  NOT NULL,
    level             VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    solved            BOOLEAN      NULL,
    comment_encrypted TEXT         CHARACTER SET ascii COLLATE ascii_bin NULL,
    rated_at          DATETIME(6)  NULL,
    version           BIGINT       NOT NULL,
    PRIMARY KEY (id),
    -- one invitation, and so one rating, per round
    UNIQUE KEY invitation_of_round (appeal_id, round),
    KEY invitation_of_appellant (appellant_hash, id),
    KEY invitation_of_unit (unit, id),
    KEY invitation_of_area (area, id),
    CONSTRAINT rated_means_rating CHECK ((status = 'RATED') = (level IS NOT NULL AND solved IS NOT NULL AND rated_at IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE overtaken_fact (
    event_id    CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    appeal_id   CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round       INT         NOT NULL,
    fact        VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (event_id),
    KEY overtaken_fact_of_round (appeal_id, round)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
