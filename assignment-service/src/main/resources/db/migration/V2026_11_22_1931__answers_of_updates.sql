-- The same answer again has the same fields in it, and what an act has no place for is kept beside it.
ALTER TABLE status_update
    ADD COLUMN faults TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    DROP CONSTRAINT status_update_words,
    ADD CONSTRAINT status_update_kept_words CHECK (kind <> 'REFUSED' OR content_encrypted IS NULL);
