-- A post that assists answers for nothing; one whose share was handed on does until the other assignment has the duty.
ALTER TABLE kept_assignment
    ADD COLUMN assists      BOOLEAN  NOT NULL DEFAULT FALSE,
    ADD COLUMN handed_on_to CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
