-- The window to rate ends when two things are known: how the rating came out, and that the appeal has moved on.
ALTER TABLE appeal_round
    ADD COLUMN rating VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN rating_at DATETIME(6),
    ADD COLUMN left_at DATETIME(6);
