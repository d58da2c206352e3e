-- Who stands in for each other on a post, the holder first; whoever reads asks here. The two columns of the post stay for instances from before.
CREATE TABLE post_seat_copy (
    post    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ordinal INT          NOT NULL,
    account VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (post, ordinal),
    KEY post_seat_copy_by_account (account)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO post_seat_copy (post, ordinal, account) SELECT code, 0, holder FROM post_copy;
INSERT INTO post_seat_copy (post, ordinal, account) SELECT code, 1, deputy FROM post_copy WHERE deputy IS NOT NULL;

ALTER TABLE post_copy
    ADD COLUMN next_holder      VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN next_holder_from DATE         NULL,
    ADD KEY post_copy_by_next_holder (next_holder);

CREATE TABLE leave_copy (
    id        CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account   VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    first_day DATE         NOT NULL,
    last_day  DATE         NOT NULL,
    cancelled BOOLEAN      NOT NULL,
    version   INT          NOT NULL,
    PRIMARY KEY (id),
    KEY leave_copy_by_day (last_day, first_day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
