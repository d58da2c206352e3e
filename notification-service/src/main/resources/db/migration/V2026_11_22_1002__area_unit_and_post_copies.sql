CREATE TABLE area_copy (
    code    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT         NOT NULL,
    PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE unit_copy (
    code    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind    VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    area    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_zh VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
    name_en VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
    version INT          NOT NULL,
    PRIMARY KEY (code),
    KEY unit_copy_by_kind_and_area (kind, area)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE post_copy (
    code    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    holder  VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    deputy  VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    version INT          NOT NULL,
    PRIMARY KEY (code),
    KEY post_copy_by_holder (holder),
    KEY post_copy_by_deputy (deputy)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
