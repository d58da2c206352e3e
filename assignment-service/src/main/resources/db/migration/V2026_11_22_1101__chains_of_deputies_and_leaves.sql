-- The B seat stays with its post; who stands in after it follows here.
CREATE TABLE post_further_deputy (
    post VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ordinal INT NOT NULL,
    account VARCHAR(120) NOT NULL,
    PRIMARY KEY (post, ordinal),
    KEY post_further_deputy_by_account (account),
    CONSTRAINT post_further_deputy_of FOREIGN KEY (post) REFERENCES post (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE post
    ADD COLUMN next_holder VARCHAR(120),
    ADD COLUMN next_holder_from DATE,
    ADD CONSTRAINT post_succession CHECK ((next_holder IS NULL) = (next_holder_from IS NULL));
CREATE INDEX post_by_holder ON post (holder);
CREATE INDEX post_by_deputy ON post (deputy);

CREATE TABLE staff_leave (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account VARCHAR(120) NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    cancelled BOOLEAN NOT NULL,
    entered_by VARCHAR(120) NOT NULL,
    KEY staff_leave_by_day (last_day, first_day),
    KEY staff_leave_of_account (account),
    CONSTRAINT staff_leave_days CHECK (first_day <= last_day)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
