-- What a seed file said last of each unit and post that it wrote: so a change of the file is told from a change by people.
CREATE TABLE seeded_line (
    file VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (file, code)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
