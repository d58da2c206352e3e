CREATE TABLE enterprise (
  credit_code CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  area VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  industry VARCHAR(100) NOT NULL,
  size VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contact_name_encrypted VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contact_phone_encrypted VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contact_phone_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (credit_code),
  CONSTRAINT enterprise_size CHECK (size IN ('LARGE', 'MEDIUM', 'SMALL', 'MICRO'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
