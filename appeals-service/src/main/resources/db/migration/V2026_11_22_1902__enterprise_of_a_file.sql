-- Whose file it is decides to which appeals it can be given by a fact, which names no account. Of a file from before nobody knows.
ALTER TABLE attachment ADD COLUMN uploader_enterprise VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NULL;
