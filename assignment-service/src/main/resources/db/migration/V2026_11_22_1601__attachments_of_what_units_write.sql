-- The files that go with what a unit wrote, by their ids at appeals-service: nine at most, divided by commas.
ALTER TABLE progress_note ADD COLUMN attachments VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE contact_record ADD COLUMN attachments VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE reply ADD COLUMN attachments VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NULL;
