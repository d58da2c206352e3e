-- GOING: is about to be removed, and nobody can have it any more. Committed before the file is touched.
ALTER TABLE attachment
    DROP CONSTRAINT attachment_state,
    DROP CONSTRAINT attachment_ready,
    ADD CONSTRAINT attachment_state_known CHECK (state IN ('PENDING', 'READY', 'GOING')),
    ADD CONSTRAINT attachment_ready_whole CHECK (state <> 'READY' OR (size IS NOT NULL AND sha256 IS NOT NULL)),
    ADD CONSTRAINT attachment_going_unbound CHECK (state <> 'GOING' OR appeal_id IS NULL);
